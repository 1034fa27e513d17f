//! The made-up site: as long and as varied as real ones, and nothing for `check` to find. It is the same in every run.

use std::fs;
use std::io;
use std::path::Path;
use std::str::FromStr;

use seloste::law::is_authority;
use seloste::model::{
    Address, AutomatedDecision, Basis, Brand, Change, Class, Classification, Contact, ContactRole, Controller,
    ControllerKind, DataGroup, DecisionGround, FreeSection, HandlingRule, Id, LegitimateInterest, Level, Marketing,
    Material, Mechanism, NoneOr, NoneWord, OneOrMany, Openness, Origin, OwnSubjectGroup, Profiling, Provision,
    ProvisionKind, Purpose, Recipient, RecipientEntry, RecipientRole, Register, Right, RightNote, Rights, Safeguard,
    Security, Settings, Source, StatuteReference, Storage, SubjectGroup, Term, Transfer,
};
use serde::Serialize;
use serde_yaml::{Mapping, Value};

use super::usual::usual;
use super::words::{TOPICS, name, numbered, own, prose, same, sentence, text};

/// Registers of one controller.
const REGISTERS: usize = 25;

const KINDS: [ControllerKind; 11] = [
    ControllerKind::Company,
    ControllerKind::Municipality,
    ControllerKind::Association,
    ControllerKind::StateAuthority,
    ControllerKind::Foundation,
    ControllerKind::WellbeingServicesCounty,
    ControllerKind::Person,
    ControllerKind::University,
    ControllerKind::JointMunicipalAuthority,
    ControllerKind::Parish,
    ControllerKind::AlandAuthority,
];

const MECHANISMS: [Mechanism; 18] = [
    Mechanism::AdequacyDecision,
    Mechanism::DataPrivacyFramework,
    Mechanism::PublicBodyInstrument,
    Mechanism::BindingCorporateRules,
    Mechanism::StandardContractualClauses,
    Mechanism::AuthorityClauses,
    Mechanism::CodeOfConduct,
    Mechanism::Certification,
    Mechanism::AdHocClauses,
    Mechanism::AdministrativeArrangement,
    Mechanism::ExplicitConsent,
    Mechanism::ContractWithPerson,
    Mechanism::ContractForPerson,
    Mechanism::PublicInterest,
    Mechanism::LegalClaims,
    Mechanism::VitalInterests,
    Mechanism::PublicRegister,
    Mechanism::CompellingInterests,
];

const ROLES: [ContactRole; 4] = [
    ContactRole::ContactPerson,
    ContactRole::ResponsiblePerson,
    ContactRole::RegisterManager,
    ContactRole::CustomerService,
];

/// How much each register says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// What the law asks for, and little more: 8.4 kB of YAML, 17 sections.
    Usual,
    /// Nearly all that a register can say: 22 kB, 19 sections.
    Long,
}

/// Writes a site of `registers` registers, and one draft, to `folder`.
///
/// # Errors
/// When a file cannot be written.
pub fn write(registers: usize, length: Length, folder: &Path) -> io::Result<()> {
    let register = |number, kind| match length {
        Length::Usual => usual(number, self::register(number, kind)),
        Length::Long => self::register(number, kind),
    };
    let content = folder.join("content");
    save(&content.join("site.yaml"), &settings())?;
    save(&content.join("shared/recipients.yaml"), &(0..6).map(shared_recipient).collect::<Entries<_>>())?;
    let word = ("synthetic-word", text(["keksitty tieto", "påhittad uppgift", "made-up data"]));
    save(&content.join("shared/vocabulary.yaml"), &[word].into_iter().collect::<Entries<_>>())?;
    for at in 0..registers.div_ceil(REGISTERS) {
        let controller = content.join(format!("malli-{:03}", at + 1));
        save(&controller.join("controller.yaml"), &self::controller(at))?;
        for number in at * REGISTERS..registers.min((at + 1) * REGISTERS) {
            let topic = TOPICS[number % TOPICS.len()].0;
            save(&controller.join(format!("{topic}-{:04}.yaml", number + 1)), &register(number, KINDS[at % 11]))?;
        }
    }
    if registers > 0 {
        let draft = Register { draft: true, ..register(registers, KINDS[0]) };
        save(&content.join("malli-001/luonnos.yaml"), &draft)?;
    }
    Ok(())
}

type Entries<T> = std::collections::BTreeMap<&'static str, T>;

/// Writes one file: what the types hold, as a person would write it, and an `internal:` that no page may show.
fn save(path: &Path, value: &impl Serialize) -> io::Result<()> {
    let mut value = recorded(without_empty(serde_yaml::to_value(value).map_err(io::Error::other)?));
    if let Value::Mapping(map) = &mut value {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let facts = [
            ("owner", "Keksitty päällikkö, rivi"),
            ("impact-assessment", "Keksitty muistio"),
            ("informing", "Keksitty kirje kuukauden kuluessa"),
            ("information-management-model", "Keksitty malli"),
            ("dpo-assessment", "Keksitty arvio"),
        ];
        let facts: Mapping = facts.map(|(key, fact)| (key.into(), format!("{fact} {id}").into())).into_iter().collect();
        map.insert("internal".into(), facts.into());
    }
    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
    fs::write(path, serde_yaml::to_string(&value).map_err(io::Error::other)?)
}

/// Nobody writes `changes: []` or `withdrawal: null`.
fn without_empty(value: Value) -> Value {
    let empty = |value: &Value| value.is_null() || value.as_sequence().is_some_and(Vec::is_empty);
    match value {
        Value::Mapping(map) => {
            let entries = map.into_iter().filter(|(_, value)| !empty(value));
            Value::Mapping(entries.map(|(key, value)| (key, without_empty(value))).collect())
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(without_empty).collect()),
        other => other,
    }
}

/// With what the organisation has on record of each processor, unnamed recipient and transfer.
fn recorded(value: Value) -> Value {
    match value {
        Value::Mapping(map) => {
            let mut map: Mapping = map.into_iter().map(|(key, value)| (key, recorded(value))).collect();
            let mut facts = Vec::new();
            if map.get("role").is_some_and(|role| role == "processor") {
                facts.push(("processing-agreement", "Keksitty sopimus"));
            }
            if map.get("basis").is_some_and(|basis| basis == "consent") {
                facts.push(("consent-is-free", "Keksitty arvio"));
            }
            if map.contains_key("role") && map.contains_key("category") && !map.contains_key("name") {
                facts.push(("names", "Keksitty luettelo"));
            }
            if map.contains_key("safeguard") {
                facts.extend(
                    ["framework-list-checked", "framework-covers-hr", "authority-notified"]
                        .map(|key| (key, "2026-11-02")),
                );
            }
            if !facts.is_empty() {
                let facts: Mapping = facts.into_iter().map(|(key, fact)| (key.into(), fact.into())).collect();
                map.insert("internal".into(), facts.into());
            }
            Value::Mapping(map)
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(recorded).collect()),
        other => other,
    }
}

fn settings() -> Settings {
    Settings {
        title: text(["Keksityt tietosuojaselosteet", "Påhittade dataskyddsbeskrivningar", "Made-up privacy notices"]),
        base_url: value("https://example.fi/tietosuoja"),
        theme: value("default"),
        brand: Brand { name: same("Malliyhteisö"), ..Brand::default() },
        rules: [("VER-1", Level::Error), ("Q-RET-INDEF", Level::Warning), ("TEXT-MARKDOWN", Level::Allow)]
            .map(|(code, level)| (code.to_owned(), level))
            .into(),
        accessibility_statement: value("https://example.fi/saavutettavuus")
            .map(|address| [(seloste::model::Language::new("fi"), address)].into())
            .unwrap_or_default(),
        ..Settings::default()
    }
}

fn controller(at: usize) -> Controller {
    let kind = KINDS[at % KINDS.len()];
    // Nobody has to have an officer, or a representative, but some do.
    let abroad = kind == ControllerKind::Person;
    Controller {
        name: name([
            ["Keksitty malliorganisaatio", "Mallin palvelut", "Esimerkkiyhteisö"][at % 3],
            ["Påhittad modellorganisation", "Modelltjänster", "Exempelsamfund"][at % 3],
            ["Made-up model organisation", "Model services", "Example community"][at % 3],
        ]),
        name_note: numbered(["malli", "modell", "model"], at + 1),
        kind: Some(kind),
        business_id: same("1234567-1"),
        address: Some(address(abroad)),
        email: value(&format!("malli-{at}@example.fi")),
        phone: value("+358 9 000 0000"),
        website: value("https://example.fi"),
        dpo: Some(if at % 3 == 2 { NoneOr::None(NoneWord::None) } else { NoneOr::Some(contact(None)) }),
        representative: abroad.then(|| contact(None)),
        contacts: vec![contact(Some(ContactRole::CustomerService))],
        ..Controller::default()
    }
}

fn address(abroad: bool) -> Address {
    Address {
        street: name(["Esimerkkikatu 1", "Exempelgatan 1", "Esimerkkikatu 1"]),
        postcode: Some("00100".to_owned()),
        city: name(["Helsinki", "Helsingfors", "Helsinki"]),
        country: value(if abroad { "GB" } else { "FI" }),
        ..Address::default()
    }
}

fn contact(role: Option<ContactRole>) -> Contact {
    Contact {
        role,
        name: name(["Tietosuoja-asiat", "Dataskyddsärenden", "Data protection matters"]),
        email: value("tietosuoja@example.fi"),
        phone: value("+358 9 000 0001"),
        address: Some(address(false)),
        website: value("https://example.fi/yhteys"),
        note: sentence(4),
        ..Contact::default()
    }
}

fn shared_recipient(at: usize) -> (&'static str, Recipient) {
    let ids = ["palvelinkeskus", "tilitoimisto", "uutiskirje", "viranomainen", "tuki", "perinta"];
    let roles = [RecipientRole::Processor, RecipientRole::Controller, RecipientRole::Authority];
    // Two of them are outside the EEA: one in a country with a decision, one without.
    let country = ["FI", "SE", "IN", "FI", "CH", "DE"][at];
    let recipient = Recipient {
        name: same(format!("Mallitoimittaja {} Oy", at + 1)),
        category: text(["palvelun tuottaja", "tjänsteleverantör", "service provider"]),
        role: Some(roles[[0, 0, 0, 2, 0, 1][at]]),
        purpose: text(["palvelun tekninen ylläpito", "tekniskt underhåll av tjänsten", "running the service"]),
        country: value(country).map(OneOrMany::One),
        safeguard: (country == "IN").then(|| safeguard(Mechanism::StandardContractualClauses)),
        website: value("https://example.fi/toimittaja"),
        ..Recipient::default()
    };
    (ids[at], recipient)
}

fn safeguard(mechanism: Mechanism) -> Safeguard {
    Safeguard {
        mechanism,
        otherwise: None,
        document: text(["Keksitty siirtoasiakirja", "Påhittat överföringsdokument", "Made-up transfer document"]),
        date: value("2026-01-15"),
        interest: (mechanism == Mechanism::CompellingInterests).then(|| sentence(0)).flatten(),
        copy: text([
            "Saat jäljennöksen osoitteesta tietosuoja@example.fi.",
            "Du får en kopia från tietosuoja@example.fi.",
            "You can get a copy from tietosuoja@example.fi.",
        ]),
    }
}

fn register(number: usize, kind: ControllerKind) -> Register {
    let (_, topic) = TOPICS[number % TOPICS.len()];
    let recipients = ["palvelinkeskus", "tilitoimisto", "uutiskirje", "viranomainen", "tuki", "perinta"];
    let shared = recipients.iter().cycle().skip(number).take(3).map(|id| RecipientEntry::Shared(Id::new(id)));
    let sometimes = |every: usize| number.is_multiple_of(every);
    let shared: Vec<_> = shared.collect();
    let outside = !sometimes(10)
        && shared
            .iter()
            .any(|entry| matches!(entry, RecipientEntry::Shared(id) if ["uutiskirje", "tuki"].contains(&id.as_str())));
    Register {
        name: numbered(topic, number + 1),
        draft: false,
        version: Some(format!("1.{}", number % 10)),
        updated: value("2026-11-02"),
        changes: vec![change("1.1", "2026-11-02", number), change("1.0", "2026-02-02", number + 1)],
        introduction: prose(number, 2),
        contacts: vec![contact(Some(ROLES[number % 4]))],
        subjects: subjects(number),
        purposes: purposes(number, kind),
        purposes_note: prose(number + 1, 1),
        data: data(number),
        data_note: prose(number + 2, 1),
        material: Some([Material::Electronic, Material::Paper, Material::Both][number % 3]),
        sources: sources(number),
        collection: prose(number + 3, 2),
        recipients: Some(if sometimes(10) {
            NoneOr::None(NoneWord::None)
        } else {
            NoneOr::Some(shared.into_iter().chain([RecipientEntry::Own(Box::new(own_recipient(number)))]).collect())
        }),
        recipients_note: prose(number + 4, 1),
        // Recipients outside the EEA tell their transfers themselves.
        transfers: if sometimes(2) && !sometimes(10) {
            Some(NoneOr::Some(vec![transfer(number / 2, kind)]))
        } else {
            (!outside).then_some(NoneOr::None(NoneWord::None))
        },
        storage: storage(number),
        automated_decisions: Some(if sometimes(3) {
            NoneOr::Some(vec![automated_decision(number)])
        } else {
            NoneOr::None(NoneWord::None)
        }),
        profiling: Some(if sometimes(4) {
            NoneOr::Some(Profiling {
                text: prose(number + 5, 1),
                consequences: sentence(number),
                ..Profiling::default()
            })
        } else {
            NoneOr::None(NoneWord::None)
        }),
        openness: is_authority(kind).then(|| Openness { principle: sentence(number), ..Openness::default() }),
        rights: Some(Rights { requests: prose(number + 6, 2), notes: vec![right_note(number)], ..Rights::default() }),
        security: Some(security(number)),
        processor_role: sometimes(5).then(|| prose(number, 2)).flatten(),
        sections: if sometimes(2) { vec![free_section(number)] } else { Vec::new() },
        ..Register::default()
    }
}

fn change(version: &str, date: &str, seed: usize) -> Change {
    Change { version: Some(version.to_owned()), date: date.parse().expect("a date"), note: sentence(seed) }
}

fn subjects(number: usize) -> Vec<SubjectGroup> {
    let words = ["customers", "contact-persons", "job-applicants", "employees", "members", "visitors"];
    let own =
        OwnSubjectGroup { id: Id::new("own-group"), name: text(["oma ryhmä", "egen grupp", "a group of our own"]) };
    let words = (0..2).map(|more| SubjectGroup::Word(Id::new(words[(number + more) % words.len()])));
    words.chain([SubjectGroup::Own(own)]).collect()
}

/// One purpose on each basis that the controller may use.
fn purposes(number: usize, kind: ControllerKind) -> Vec<Purpose> {
    use ControllerKind::{Association, Company, Foundation, Person};
    let of_its_own = match kind {
        Company | Association | Foundation | Person => Basis::LegitimateInterests,
        _ => Basis::PublicTask,
    };
    let rare = (number.is_multiple_of(7)).then_some(Basis::VitalInterests);
    let usual = [Basis::Contract, Basis::LegalObligation, of_its_own, Basis::Consent];
    usual.into_iter().chain(rare).enumerate().map(|(at, basis)| purpose(number + at, basis)).collect()
}

fn purpose(seed: usize, basis: Basis) -> Purpose {
    let (name, law, provision) = match basis {
        Basis::Consent => (["Viestintä", "Kommunikation", "Communication"], None, ProvisionKind::Voluntary),
        Basis::Contract if seed.is_multiple_of(2) => {
            (["Sopimuksen tekeminen", "Ingående av avtal", "Making a contract"], None, ProvisionKind::Precondition)
        }
        Basis::Contract => (
            ["Palvelun tuottaminen", "Produktion av tjänsten", "Providing the service"],
            None,
            ProvisionKind::Contractual,
        ),
        Basis::LegalObligation => {
            (["Kirjanpito", "Bokföring", "Accounting"], Some(("accounting-act", "2:10")), ProvisionKind::Statutory)
        }
        Basis::VitalInterests => {
            (["Hengen suojaaminen", "Skydd av liv", "Protecting life"], None, ProvisionKind::Voluntary)
        }
        Basis::PublicTask => (
            ["Viranomaisen tehtävä", "Myndighetens uppgift", "The task of an authority"],
            Some(("administrative-procedure-act", "42")),
            ProvisionKind::Statutory,
        ),
        Basis::LegitimateInterests => (
            ["Palvelun kehittäminen", "Utveckling av tjänsten", "Developing the service"],
            None,
            ProvisionKind::Voluntary,
        ),
    };
    let consent = basis == Basis::Consent;
    let data: &[&str] = match basis {
        Basis::LegalObligation => &["basic", "billing"],
        Basis::PublicTask | Basis::LegitimateInterests => &["background", "use"],
        _ => &["basic", "dealings"],
    };
    let legitimate = basis == Basis::LegitimateInterests;
    Purpose {
        name: text(name),
        details: prose(seed, 2),
        basis: Some(basis),
        basis_words: sentence(seed),
        laws: law.map(|(act, section)| statute(act, section)).into_iter().collect(),
        legitimate_interest: legitimate.then(|| LegitimateInterest {
            interest: sentence(seed + 1),
            whose: text([
                "rekisterinpitäjä ja asiakas",
                "den personuppgiftsansvarige och kunden",
                "the controller and the customer",
            ]),
            balancing: sentence(seed + 2),
        }),
        withdrawal: consent.then(|| sentence(seed + 3)).flatten(),
        marketing: if consent {
            Some(Marketing::Electronic)
        } else {
            (legitimate && seed.is_multiple_of(2)).then_some(Marketing::Direct)
        },
        provision: Some(Provision { consequences: sentence(seed + 4), ..Provision::of(provision) }),
        data: data.iter().map(|id| Id::new(id)).collect(),
        subjects: if consent || basis == Basis::Contract { vec![Id::new("own-group")] } else { Vec::new() },
        ..Purpose::new(Id::new(basis.name()))
    }
}

fn statute(act: &str, section: &str) -> StatuteReference {
    StatuteReference { act: value(act), section: Some(section.to_owned()), ..StatuteReference::default() }
}

fn own_statute() -> StatuteReference {
    StatuteReference {
        act: None,
        name: name(["Keksitty laki", "Påhittad lag", "Made-up Act"]),
        number: Some("1/2026".to_owned()),
        section: Some("3".to_owned()),
        website: value("https://example.fi/laki"),
    }
}

fn data(number: usize) -> Vec<DataGroup> {
    let groups: [(&str, [&str; 3], Origin, &[&str]); 5] = [
        (
            "basic",
            ["Perustiedot", "Basuppgifter", "Basic data"],
            Origin::Subject,
            &["name", "email", "phone", "postal-address"],
        ),
        (
            "dealings",
            ["Asiointi", "Ärenden", "Dealings"],
            Origin::Both,
            &["contact-log", "messages", "feedback", "orders"],
        ),
        ("billing", ["Laskutus", "Fakturering", "Billing"], Origin::Subject, &["invoices", "payments", "bank-account"]),
        (
            "background",
            ["Taustatiedot", "Bakgrund", "Background"],
            Origin::Elsewhere,
            &["business-id", "organisation-name"],
        ),
        (
            "use",
            ["Käyttötiedot", "Användning", "Use of the service"],
            Origin::Subject,
            &["log-data", "ip-address", "synthetic-word"],
        ),
    ];
    let more = own(["muu keksitty tieto", "annan påhittad uppgift", "other made-up data"]);
    let group = |(at, (id, name, from, items)): (usize, (&str, _, _, &[&str]))| DataGroup {
        name: text(name),
        items: items.iter().map(|word| Term::Word(Id::new(word))).chain([more.clone()]).collect(),
        from: Some(from),
        subjects: if at == 2 { vec![Id::new("own-group")] } else { Vec::new() },
        note: if at % 2 == 0 { sentence(number + at) } else { None },
        ..DataGroup::new(Id::new(id))
    };
    groups.into_iter().enumerate().map(group).collect()
}

fn sources(number: usize) -> Vec<Source> {
    let words = ["population-register", "business-information-system", "trade-register", "other-authorities"];
    let names = [
        Term::Word(Id::new(words[number % words.len()])),
        own([
            "asiakkaan nimeämä yhteisö",
            "en organisation som kunden har utsett",
            "an organisation that the customer named",
        ]),
    ];
    let source = |(at, name)| Source {
        name: Some(name),
        data: if at == 0 { vec![Id::new("dealings"), Id::new("background")] } else { Vec::new() },
        public: Some(at == 0),
        website: value("https://example.fi/lahde"),
        note: sentence(number + at),
        ..Source::default()
    };
    names.into_iter().enumerate().map(source).collect()
}

fn own_recipient(number: usize) -> Recipient {
    Recipient {
        name: None,
        category: text(["perintätoimistot", "inkassobyråer", "debt collection agencies"]),
        role: Some(RecipientRole::Controller),
        purpose: text([
            "maksamattomien laskujen perintä",
            "indrivning av obetalda fakturor",
            "collecting unpaid invoices",
        ]),
        condition: text(["jos lasku on maksamatta", "om fakturan är obetald", "if an invoice is unpaid"]),
        data: vec![Id::new("basic"), Id::new("billing")],
        country: value(["FI", "SE", "EE"][number % 3]).map(OneOrMany::One),
        ..Recipient::default()
    }
}

fn transfer(number: usize, kind: ControllerKind) -> Transfer {
    // An authority may not use these: GDPR Art. 49(3).
    let mechanism = match MECHANISMS[number % MECHANISMS.len()] {
        Mechanism::ExplicitConsent
        | Mechanism::ContractWithPerson
        | Mechanism::ContractForPerson
        | Mechanism::CompellingInterests
            if is_authority(kind) =>
        {
            Mechanism::StandardContractualClauses
        }
        mechanism => mechanism,
    };
    let country = match mechanism {
        Mechanism::AdequacyDecision => "JP",
        Mechanism::DataPrivacyFramework => "US",
        _ => "IN",
    };
    Transfer {
        country: value(country),
        recipient: same("Sample Support Ltd"),
        condition: text(["jos tuki sitä edellyttää", "om supporten kräver det", "if support requires it"]),
        safeguard: Some(safeguard(mechanism)),
    }
}

fn storage(number: usize) -> Vec<Storage> {
    let ids = |ids: &[&str]| ids.iter().map(|id| Id::new(id)).collect::<Vec<_>>();
    let event = ["end-of-customer-relationship", "end-of-contract", "last-contact", "end-of-case"][number % 4];
    vec![
        Storage {
            data: ids(&["basic"]),
            period: value(["3 years", "18 months", "5 years"][number % 3]),
            starts: Some(Term::Word(Id::new(event))),
            note: sentence(number),
            ..Storage::default()
        },
        Storage {
            data: ids(&["billing"]),
            period: value("6 years"),
            starts: Some(own([
                "sen vuoden lopusta, jona tilikausi on päättynyt",
                "från utgången av det år då räkenskapsperioden gick ut",
                "from the end of the year during which the financial year ended",
            ])),
            laws: vec![statute("accounting-act", "2:10")],
            ..Storage::default()
        },
        Storage {
            data: ids(&["dealings"]),
            period: value("1.5 years"),
            starts: Some(Term::Word(Id::new("reply"))),
            ..Storage::default()
        },
        Storage { data: ids(&["background"]), permanent: true, laws: vec![own_statute()], ..Storage::default() },
        Storage {
            data: ids(&["use"]),
            criteria: text([
                "Säilytämme tiedot, kunnes käyttäjätili suljetaan, ja poistamme ne 30 päivän kuluessa siitä.",
                "Vi bevarar uppgifterna tills användarkontot stängs och raderar dem inom 30 dagar efter det.",
                "We keep the data until the account is closed and erase them within 30 days after that.",
            ]),
            ..Storage::default()
        },
        Storage {
            purposes: ids(&["consent"]),
            subjects: ids(&["own-group"]),
            period: value("30 days"),
            starts: Some(Term::Word(Id::new("withdrawal-of-consent"))),
            ..Storage::default()
        },
    ]
}

fn automated_decision(seed: usize) -> AutomatedDecision {
    AutomatedDecision {
        ground: Some(DecisionGround::Contract),
        decision: text(["Maksuajan myöntäminen", "Beviljande av betalningstid", "Granting time to pay"]),
        logic: sentence(seed),
        consequences: sentence(seed + 1),
        contest: sentence(seed + 2),
        ..AutomatedDecision::default()
    }
}

fn right_note(number: usize) -> RightNote {
    let right = Right::ALL[number % Right::ALL.len()];
    RightNote { text: sentence(number), laws: vec![statute("data-protection-act", "34")], ..RightNote::of(right) }
}

fn security(number: usize) -> Security {
    let class = |id, name, seed| Class { id: Id::new(id), name: text(name), description: sentence(seed) };
    let rule = |action, seed| HandlingRule { action: text(action), rule: sentence(seed) };
    Security {
        principles: prose(number + 7, 2),
        access: prose(number + 8, 1),
        location: text(["Palvelinkeskus Suomessa", "Serverhall i Finland", "A data centre in Finland"]),
        classification: Some(Classification {
            class: Id::new("internal"),
            classes: vec![
                class("public", ["Julkinen", "Offentlig", "Public"], number),
                class("internal", ["Sisäinen", "Intern", "Internal"], number + 1),
                class("confidential", ["Salassa pidettävä", "Sekretessbelagd", "Secret by law"], number + 2),
            ],
            note: sentence(number + 3),
        }),
        handling: vec![
            rule(["Tulostaminen", "Utskrift", "Printing"], number),
            rule(["Etäkäyttö", "Distansanvändning", "Remote use"], number + 1),
            rule(["Hävittäminen", "Förstöring", "Destroying"], number + 2),
        ],
        handling_note: sentence(number + 4),
        ..Security::default()
    }
}

fn free_section(number: usize) -> FreeSection {
    FreeSection {
        id: Id::new("own-section"),
        heading: text(["Muuta tietoa", "Övrig information", "Other information"]),
        text: prose(number + 4, 3),
        after: None,
    }
}

/// A value with a form of its own, from a text of this file.
fn value<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}
