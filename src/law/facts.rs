use crate::law::adequacy::{self, Adequacy, Scope};
use crate::model::{
    Basis, ControllerEntry, ControllerKind, Country, Mechanism, Name, NoneOr, OneOrMany, Origin, RecipientEntry,
    RegisterEntry, Safeguard, Site, Text,
};
use crate::source::{Path, Place};

/// What follows from a register and its controller, and what rules and the notice both ask.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The controller is an authority.
    pub authority: bool,
    /// Some data are given by the person. Also when nothing is said: the duty of Art. 13(2)(e) is not avoided by silence.
    pub given: bool,
    /// Some data come from elsewhere, so that Art. 14 applies.
    pub from_elsewhere: bool,
    /// Every transfer outside the EU and EEA: those of `transfers`, and recipients that are there.
    pub transfers: Vec<TransferFact<'a>>,
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
}

impl<'a> Facts<'a> {
    /// Derives the facts of a register.
    #[must_use]
    pub fn of(site: &'a Site, controller: &'a ControllerEntry, entry: &'a RegisterEntry) -> Self {
        let register = &entry.register;
        let from = |is: fn(Origin) -> bool| register.data.iter().any(|group| group.from.is_some_and(is));
        Self {
            authority: controller.controller.kind.is_some_and(is_authority),
            given: from(Origin::is_given) || register.data.iter().all(|group| group.from.is_none()),
            from_elsewhere: from(Origin::is_from_elsewhere) || !register.sources.is_empty(),
            transfers: transfers(site, entry),
        }
    }

    /// The bases that the register's purposes rest on, in the order of Art. 6(1), each once.
    #[must_use]
    pub fn bases(entry: &RegisterEntry) -> Vec<Basis> {
        let bases = || entry.register.purposes.iter().flat_map(crate::model::Purpose::bases);
        let used = |basis: &Basis| bases().any(|used| used.basis == Some(*basis));
        Basis::ALL.into_iter().filter(used).collect()
    }
}

impl TransferFact<'_> {
    /// The Commission's decision that covers this transfer, if one does: the country's own, or the one that the
    /// register says covers this recipient.
    #[must_use]
    pub fn adequacy(&self) -> Option<&'static Adequacy> {
        let decision = adequacy::decision(self.country?)?;
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

fn transfers<'a>(site: &'a Site, entry: &'a RegisterEntry) -> Vec<TransferFact<'a>> {
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
            });
        }
    }
    let recipients = entry.register.recipients.as_ref().and_then(NoneOr::some);
    for (at, item) in recipients.into_iter().flatten().enumerate() {
        let (place, recipient) = match item {
            RecipientEntry::Own(own) => {
                (Place { file: entry.file, path: Path::root().key("recipients").index(at) }, &**own)
            }
            RecipientEntry::Shared(id) => match site.recipients.get(id) {
                Some((file, recipient)) => (Place { file: *file, path: Path::root().key(id.as_str()) }, recipient),
                None => continue,
            },
        };
        let mut push = |place: Place, name, category, country, safeguard| {
            facts.push(TransferFact {
                place,
                recipient: name,
                category,
                country: Some(country),
                condition: recipient.condition.as_ref(),
                safeguard,
            });
        };
        for country in outside(recipient.country.as_ref()) {
            let (name, category) = (recipient.name.as_ref(), recipient.category.as_ref());
            push(place.clone(), name, category, country, recipient.safeguard.as_ref());
        }
        for (at, sub) in recipient.sub_processors.iter().enumerate() {
            let place = Place { file: place.file, path: place.path.key("sub-processors").index(at) };
            for country in outside(sub.country.as_ref()) {
                push(place.clone(), sub.name.as_ref(), sub.category.as_ref(), country, sub.safeguard.as_ref());
            }
        }
    }
    facts
}

/// The countries outside the EU and EEA.
fn outside(countries: Option<&OneOrMany<Country>>) -> impl Iterator<Item = &Country> {
    let countries = countries.map(OneOrMany::as_slice).unwrap_or_default();
    countries.iter().filter(|country| !adequacy::is_eea(country))
}
