//! What the made-up texts say, in Finnish, Swedish and English. Nothing here is about anybody.

#![expect(clippy::unnecessary_wraps, reason = "the fields of the model are optional")]

use seloste::model::{ByLanguage, Language, Name, Term, Text};

/// The same in three languages.
pub type Three = [&'static str; 3];

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Subjects of registers: an id and a name.
pub const TOPICS: [(&str, Three); 12] = [
    ("asiakkaat", ["Asiakasrekisteri", "Kundregister", "Customer register"]),
    ("varaukset", ["Varausrekisteri", "Bokningsregister", "Booking register"]),
    ("tapahtumat", ["Tapahtumien osallistujat", "Deltagare i evenemang", "Event participants"]),
    ("palaute", ["Palauterekisteri", "Responsregister", "Feedback register"]),
    ("tyonhakijat", ["Työnhakijarekisteri", "Register över arbetssökande", "Job applicants"]),
    ("henkilosto", ["Henkilöstörekisteri", "Personalregister", "Staff register"]),
    ("kulunvalvonta", ["Kulunvalvontarekisteri", "Passerkontrollregister", "Access control register"]),
    ("kamerat", ["Kameravalvontarekisteri", "Kameraövervakningsregister", "Camera surveillance register"]),
    ("uutiskirje", ["Uutiskirjeen tilaajat", "Nyhetsbrevets prenumeranter", "Newsletter subscribers"]),
    ("laskutus", ["Laskutusrekisteri", "Faktureringsregister", "Invoicing register"]),
    ("sopimukset", ["Sopimusrekisteri", "Avtalsregister", "Contract register"]),
    ("jasenet", ["Jäsenrekisteri", "Medlemsregister", "Member register"]),
];

/// Sentences that could be in any notice.
const SENTENCES: [Three; 12] = [
    [
        "Käsittelemme tietoja vain siinä määrin kuin tehtävän hoitaminen edellyttää.",
        "Vi behandlar uppgifterna endast i den mån som uppgiften kräver.",
        "We use the data only as far as the task requires.",
    ],
    [
        "Voit tarkistaa tietosi sähköisessä asioinnissa tai pyytää niistä tulosteen palvelupisteestä.",
        "Du kan kontrollera dina uppgifter i e-tjänsten eller begära en utskrift av dem på servicestället.",
        "You can check your data in the online service or ask for a printout at the service point.",
    ],
    [
        "Tietoja katsovat vain ne työntekijät, joiden työtehtäviin se kuuluu.",
        "Uppgifterna ses endast av de anställda i vars arbete det ingår.",
        "Only those employees see the data whose work it belongs to.",
    ],
    [
        "Ilmoita muuttuneista yhteystiedoista, jotta viestimme tavoittavat sinut.",
        "Meddela ändrade kontaktuppgifter så att våra meddelanden når dig.",
        "Tell us of changed contact details, so that our messages reach you.",
    ],
    [
        "Vastaamme yhteydenottoihin arkisin klo 9–15, kahden työpäivän kuluessa.",
        "Vi svarar på kontakter vardagar kl. 9–15, inom två arbetsdagar.",
        "We answer on weekdays from 9 to 15, within two working days.",
    ],
    [
        "Tilastoihin tiedot siirtyvät ilman nimiä ja muita tunnisteita.",
        "Till statistiken förs uppgifterna utan namn och andra identifierande uppgifter.",
        "The data go into statistics without names and other identifiers.",
    ],
    [
        "Paperille tulostettu aineisto on **lukitussa tilassa**, ja se tuhotaan *tietoturvallisesti*.",
        "Material på papper finns i ett **låst utrymme** och förstörs på ett *informationssäkert* sätt.",
        "Material on paper is in a **locked room** and is destroyed *securely*.",
    ],
    [
        "Lisää tietoa on [palvelun sivuilla](https://example.fi/palvelu).",
        "Mer information finns på [tjänstens webbplats](https://example.fi/palvelu).",
        "There is more on [the pages of the service](https://example.fi/palvelu).",
    ],
    [
        "Muutoksista kerromme tällä sivulla ja merkittävistä muutoksista myös sähköpostilla.",
        "Om ändringar berättar vi på den här sidan, och om betydande ändringar även per e-post.",
        "We tell of changes on this page, and of significant ones by e-mail too.",
    ],
    [
        "Järjestelmän käytöstä kertyy lokitietoja, joilla selvitetään virheitä ja väärinkäytöksiä.",
        "Av systemets användning uppstår loggdata, med vilka fel och missbruk utreds.",
        "Using the system leaves log data, by which errors and misuse are investigated.",
    ],
    [
        "Sovimme palveluntuottajien kanssa kirjallisesti siitä, miten ne käsittelevät tietoja puolestamme.",
        "Med tjänsteleverantörerna avtalar vi skriftligt om hur de behandlar uppgifter för vår räkning.",
        "We agree in writing with service providers how they use data for us.",
    ],
    [
        "Jos tiedoissa on virhe, korjaamme sen viipymättä saatuamme siitä tiedon.",
        "Om det finns ett fel i uppgifterna rättar vi det utan dröjsmål när vi har fått veta om det.",
        "If there is an error in the data, we correct it without delay once we know of it.",
    ],
];

const LIST: Three = [
    "- puhelimitse\n- sähköpostilla\n- palvelupisteessä",
    "- per telefon\n- per e-post\n- på servicestället",
    "- by phone\n- by e-mail\n- at the service point",
];

const TABLE: Three = [
    "| Tieto | Tarkistetaan |\n| --- | --- |\n| Osoite | kerran vuodessa |\n| Laskut | kuukausittain |",
    "| Uppgift | Kontrolleras |\n| --- | --- |\n| Adress | en gång om året |\n| Fakturor | varje månad |",
    "| Data | Checked |\n| --- | --- |\n| Address | once a year |\n| Invoices | every month |",
];

fn by_language(text: impl Fn(usize) -> String) -> ByLanguage {
    LANGUAGES.iter().enumerate().map(|(at, tag)| (Language::new(tag), text(at))).collect()
}

/// A short text.
pub fn text(words: Three) -> Option<Text> {
    Some(Text::ByLanguage(by_language(|at| words[at].to_owned())))
}

/// A short text with a number after it.
pub fn numbered(words: Three, number: usize) -> Option<Text> {
    Some(Text::ByLanguage(by_language(|at| format!("{} {number}", words[at]))))
}

/// A paragraph of `count` sentences, others for each `seed`; now and then with a list or a table after it.
pub fn prose(seed: usize, count: usize) -> Option<Text> {
    let sentences = |at| (0..count).map(move |more| SENTENCES[(seed * 5 + more) % SENTENCES.len()][at]);
    let more = |at: usize| match seed % 9 {
        4 => format!("\n\n{}", LIST[at]),
        8 => format!("\n\n{}", TABLE[at]),
        _ => String::new(),
    };
    Some(Text::ByLanguage(by_language(|at| sentences(at).collect::<Vec<_>>().join(" ") + &more(at))))
}

/// One plain sentence, without a table after it.
pub fn sentence(seed: usize) -> Option<Text> {
    text(SENTENCES[seed % SENTENCES.len()])
}

/// Own words where the vocabulary has none.
pub fn own(words: Three) -> Term {
    Term::Own(by_language(|at| words[at].to_owned()))
}

/// A name that differs by language.
pub fn name(words: Three) -> Option<Name> {
    Some(Name::ByLanguage(by_language(|at| words[at].to_owned())))
}

/// A name that is the same in every language.
pub fn same(name: impl Into<String>) -> Option<Name> {
    Some(Name::Same(name.into()))
}
