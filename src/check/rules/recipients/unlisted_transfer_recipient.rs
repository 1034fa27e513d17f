use crate::check::case::is_named;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Name, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-PROC",
        name: "unlisted-transfer-recipient",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(9)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("unlisted_transfer_recipient.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let Some(NoneOr::Some(transfers)) = &register.transfers else { return };
    let listed: Vec<_> = register.listed_recipients().map(|(_, recipient)| recipient).collect();
    // An unnamed category may be that of the transfer's recipient. Where nobody is listed, other rules tell it.
    if listed.is_empty() || listed.iter().any(|recipient| !is_named(recipient.name.as_ref())) {
        return;
    }
    let is_listed = |name: &Name| {
        let subs = listed.iter().flat_map(|recipient| &recipient.sub_processors).map(|sub| &sub.name);
        listed.iter().map(|recipient| &recipient.name).chain(subs).flatten().any(|other| is_same(name, other))
    };
    for (at, transfer) in transfers.iter().enumerate() {
        if let Some(name) = transfer.recipient.as_ref().filter(|name| is_named(Some(name)) && !is_listed(name)) {
            let path = Path::root().key("transfers").index(at).key("recipient");
            findings.push(case.finding(&DEFINITION.rule, path).with("recipient", name));
        }
    }
}

/// Whether two names have a version in common.
fn is_same(one: &Name, other: &Name) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    let versions = |name: &Name| -> Vec<String> {
        match name {
            Name::Same(name) => vec![plain(name)],
            Name::ByLanguage(names) => names.values().map(&plain).collect(),
        }
    };
    let others = versions(other);
    versions(one).iter().any(|name| others.contains(name))
}
