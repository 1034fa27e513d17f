use std::collections::BTreeSet;

use crate::law::languages;
use crate::law::rights::{Granted, granted};
use crate::law::{Adequacy, Law, Scope};
use crate::model::{
    Basis, Controller, ControllerEntry, ControllerKind, Country, DeclaredProfile, Id, Mechanism, Name, NoneOr,
    OneOrMany, Origin, Purpose, Register, RegisterEntry, Safeguard, Text,
};
use crate::source::{Path, Place};

/// A set of duties that a register falls under (catalogue §0.1). All follow from facts, except those that only the
/// register itself can tell (`profiles:`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// Data come from the person: GDPR Art. 13.
    Collected,
    /// Data come from elsewhere: GDPR Art. 14.
    Elsewhere,
    /// The controller is an authority.
    Authority,
    /// An authority decides administrative matters by automated means (434/2003, sections 53 e–53 g; 906/2019, 28 a–28 e).
    AutomatedAdministration,
    /// The duty to serve in Finnish and Swedish (423/2003).
    Bilingual,
    /// The duty to serve in the Sámi languages (1086/2003).
    Sami,
    /// An authority on Åland.
    Aland,
    /// Employees or applicants are in the register (759/2004).
    WorkingLife,
    /// Research, statistics, archiving (1050/2018, sections 31 and 32).
    Research,
    /// Direct marketing (917/2014, section 200).
    Marketing,
    /// Cookies and the like (917/2014, section 205).
    Cookies,
    /// Some purpose is governed by the act on personal data in criminal matters (1054/2018).
    LawEnforcement,
    /// As the register says.
    Declared(DeclaredProfile),
}

/// Groups of people of whom the act on privacy in working life (759/2004, section 2) speaks.
const WORKING: [&str; 4] = ["employees", "job-applicants", "former-employees", "temporary-workers"];

/// Whether a group of people is one of those of whom the act on privacy in working life speaks.
#[must_use]
pub fn is_working(group: &Id) -> bool {
    WORKING.contains(&group.as_str())
}

/// What follows from a register and its controller, and what rules and the notice both ask.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The controller is an authority.
    pub authority: bool,
    /// Some data are given by the person. Also when nothing is said: the duty of Art. 13(2)(e) is not avoided by silence.
    pub given: bool,
    /// Some data come from elsewhere, so that Art. 14 applies.
    pub from_elsewhere: bool,
    /// The duties that the register falls under.
    pub profiles: BTreeSet<Profile>,
    /// Every transfer outside the EU and EEA: those of `transfers`, and recipients that are there.
    pub transfers: Vec<TransferFact<'a>>,
    /// The rights that follow from the bases.
    pub granted: Vec<Granted>,
}

/// A transfer outside the EU and EEA.
#[derive(Debug)]
pub struct TransferFact<'a> {
    /// Where it is stated.
    pub place: Place,
    /// To whom, by name.
    pub recipient: Option<&'a Name>,
    /// To whom, by category.
    pub category: Option<&'a Text>,
    /// Where to.
    pub country: Option<&'a Country>,
    /// On what condition alone.
    pub condition: Option<&'a Text>,
    /// What protects the data.
    pub safeguard: Option<&'a Safeguard>,
    /// The Commission's decision on the country, whomever it covers.
    pub decision: Option<&'a Adequacy>,
}

impl<'a> Facts<'a> {
    /// Derives the facts of a register.
    #[must_use]
    pub fn of(law: &'a Law, controller: &ControllerEntry, entry: &'a RegisterEntry) -> Self {
        let register = &entry.register;
        let from = |is: fn(Origin) -> bool| register.data.iter().any(|group| group.from.is_some_and(is));
        // GDPR Art. 13 and 14 do not concern what 1054/2018 governs alone (GDPR Art. 2(2)(d)).
        let gdpr = !register.is_law_enforcement();
        let mut facts = Self {
            authority: controller.controller.kind.is_some_and(is_authority),
            given: gdpr && (from(Origin::is_given) || register.data.iter().all(|group| group.from.is_none())),
            from_elsewhere: gdpr && (from(Origin::is_from_elsewhere) || !register.sources.is_empty()),
            profiles: BTreeSet::new(),
            transfers: transfers(law, entry),
            granted: granted(law, register),
        };
        facts.profiles = facts.derive_profiles(law, &controller.controller, register);
        facts
    }

    /// Whether the register falls under these duties.
    #[must_use]
    pub fn has(&self, profile: Profile) -> bool {
        self.profiles.contains(&profile)
    }

    fn derive_profiles(&self, law: &Law, controller: &Controller, register: &Register) -> BTreeSet<Profile> {
        let observed = || register.data.iter().any(|group| group.from.is_some_and(Origin::is_from_subject));
        let duty = languages::duty(law, controller);
        let decides =
            || register.automated_decisions.as_ref().and_then(NoneOr::some).is_some_and(|all| !all.is_empty());
        let derived = [
            (Profile::Collected, self.given || (observed() && !register.is_law_enforcement())),
            (Profile::Elsewhere, self.from_elsewhere),
            (Profile::Authority, self.authority),
            (Profile::AutomatedAdministration, self.authority && decides()),
            (Profile::Bilingual, duty.finnish && duty.swedish),
            (Profile::Sami, duty.sami),
            (Profile::Aland, controller.kind == Some(ControllerKind::AlandAuthority)),
            (Profile::WorkingLife, register.subjects.iter().any(|group| is_working(group.id()))),
            (Profile::Research, register.research.is_some()),
            (Profile::Marketing, register.purposes.iter().any(|purpose| purpose.marketing.is_some())),
            (Profile::Cookies, register.cookies.as_ref().and_then(NoneOr::some).is_some()),
            (Profile::LawEnforcement, register.purposes.iter().any(Purpose::is_law_enforcement)),
        ];
        let declared = register.profiles.iter().map(|profile| Profile::Declared(*profile));
        derived.into_iter().filter_map(|(profile, holds)| holds.then_some(profile)).chain(declared).collect()
    }

    /// The bases that the register's purposes rest on, in the order of Art. 6(1), each once.
    #[must_use]
    pub fn bases(entry: &RegisterEntry) -> Vec<Basis> {
        let bases = || entry.register.purposes.iter().flat_map(crate::model::Purpose::bases);
        let used = |basis: &Basis| bases().any(|used| used.basis == Some(*basis));
        Basis::ALL.into_iter().filter(used).collect()
    }
}

impl<'a> TransferFact<'a> {
    /// The Commission's decision that covers this transfer, if one does: the country's own, or the one that the
    /// register says covers this recipient.
    #[must_use]
    pub fn adequacy(&self) -> Option<&'a Adequacy> {
        let decision = self.decision?;
        let said = self.safeguard.is_some_and(|safeguard| {
            matches!(safeguard.mechanism, Mechanism::AdequacyDecision | Mechanism::DataPrivacyFramework)
        });
        (decision.scope == Scope::Country || said).then_some(decision)
    }
}

/// Whether a controller of this kind is an authority, or uses public power as one does.
#[must_use]
pub fn is_authority(kind: ControllerKind) -> bool {
    use ControllerKind as Kind;
    !matches!(kind, Kind::Company | Kind::Association | Kind::Foundation | Kind::Person)
}

fn transfers<'a>(law: &'a Law, entry: &'a RegisterEntry) -> Vec<TransferFact<'a>> {
    let mut facts = Vec::new();
    if let Some(NoneOr::Some(transfers)) = &entry.register.transfers {
        for (at, transfer) in transfers.iter().enumerate() {
            facts.push(TransferFact {
                place: Place { file: entry.file, path: Path::root().key("transfers").index(at) },
                recipient: transfer.recipient.as_ref(),
                category: None,
                country: transfer.country.as_ref(),
                condition: transfer.condition.as_ref(),
                safeguard: transfer.safeguard.as_ref(),
                decision: transfer.country.as_ref().and_then(|country| law.adequacy(country)),
            });
        }
    }
    for (at, recipient) in entry.register.listed_recipients() {
        let place = Place { file: entry.file, path: Path::root().key("recipients").index(at) };
        let mut push = |place: Place, name, category, country, safeguard| {
            facts.push(TransferFact {
                place,
                recipient: name,
                category,
                country: Some(country),
                condition: recipient.condition.as_ref(),
                safeguard,
                decision: law.adequacy(country),
            });
        };
        for country in outside(law, recipient.country.as_ref()) {
            let (name, category) = (recipient.name.as_ref(), recipient.category.as_ref());
            push(place.clone(), name, category, country, recipient.safeguard.as_ref());
        }
        for (at, sub) in recipient.sub_processors.iter().enumerate() {
            let place = Place { file: place.file, path: place.path.key("sub-processors").index(at) };
            for country in outside(law, sub.country.as_ref()) {
                push(place.clone(), sub.name.as_ref(), sub.category.as_ref(), country, sub.safeguard.as_ref());
            }
        }
    }
    facts
}

/// The countries outside the EU and EEA.
fn outside<'a>(law: &'a Law, countries: Option<&'a OneOrMany<Country>>) -> impl Iterator<Item = &'a Country> {
    let countries = countries.map(OneOrMany::as_slice).unwrap_or_default();
    countries.iter().filter(|country| !law.is_eea(country))
}
