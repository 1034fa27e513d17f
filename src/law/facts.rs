use crate::law::adequacy::{self, Adequacy, Scope};
use crate::model::{
    Basis, ControllerEntry, ControllerKind, Country, Mechanism, Name, NoneOr, Origin, RecipientEntry, RegisterEntry,
    Safeguard, Site, Text,
};
use crate::source::{Path, Place};

/// What follows from a register and its controller, and what rules and the notice both ask.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The controller is an authority.
    pub authority: bool,
    /// Some data come from the person. Also when nothing is said: the duty of Art. 13(2)(e) is not avoided by silence.
    pub from_subject: bool,
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
        let from = |wanted: Origin| {
            register.data.iter().any(|group| group.from.is_some_and(|from| from == wanted || from == Origin::Both))
        };
        Self {
            authority: controller.controller.kind.is_some_and(is_authority),
            from_subject: from(Origin::Subject) || register.data.iter().all(|group| group.from.is_none()),
            from_elsewhere: from(Origin::Elsewhere) || !register.sources.is_empty(),
            transfers: transfers(site, entry),
        }
    }

    /// The bases that the register's purposes rest on, in the order of Art. 6(1), each once.
    #[must_use]
    pub fn bases(entry: &RegisterEntry) -> Vec<Basis> {
        let used = |basis: &Basis| entry.register.purposes.iter().any(|purpose| purpose.basis == Some(*basis));
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

fn is_authority(kind: ControllerKind) -> bool {
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
        if recipient.country.as_ref().is_some_and(|country| !adequacy::is_eea(country)) {
            facts.push(TransferFact {
                place,
                recipient: recipient.name.as_ref(),
                category: recipient.category.as_ref(),
                country: recipient.country.as_ref(),
                condition: recipient.condition.as_ref(),
                safeguard: recipient.safeguard.as_ref(),
            });
        }
    }
    facts
}
