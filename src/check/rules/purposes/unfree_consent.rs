use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, ProvisionKind, Text};
use crate::report::{Finding, Kind, Rule};

use super::path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A7-4",
        name: "unfree-consent",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 7(4)", "GDPR 4(11)", "EDPB 05/2020"],
    },
    check: Check::Register(check),
    page: include_str!("unfree_consent.md"),
};

/// The service itself is refused with the consent.
const NO_SERVICE: [&str; 18] = [
    "palvelua ei voi käyttää",
    "sovellusta ei voi käyttää",
    "sivustoa ei voi käyttää",
    "et voi käyttää palvelua",
    "et voi käyttää sovellusta",
    "emme voi tarjota palvelua",
    "emme tee sopimusta",
    "tjänsten inte att använda",
    "appen inte att använda",
    "kan du inte använda tjänsten",
    "kan du inte använda appen",
    "kan tjänsten inte användas",
    "kan appen inte användas",
    "service cannot be used",
    "app cannot be used",
    "you cannot use the service",
    "you cannot use the app",
    "cannot offer the service",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in super::under_gdpr(&case.entry.register) {
        // Where another basis holds besides, what must be given may be for that one.
        let consent = purpose.bases().all(|basis| basis.basis == Some(Basis::Consent));
        let Some(provision) = purpose.provision.as_ref().filter(|_| consent) else { continue };
        let report = |key| {
            let path = path(at).key("provision").key(key);
            case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)).with("told", key)
        };
        let no_service =
            |text: &Text| text.all(case.default_language()).any(|(_, text)| find(text, &NO_SERVICE).is_some());
        if must(provision.kind) {
            findings.push(report("kind"));
        } else if provision.consequences.as_ref().is_some_and(no_service) {
            findings.push(report("consequences"));
        }
    }
}

/// Whether the data must be given.
fn must(kind: ProvisionKind) -> bool {
    use ProvisionKind::{Contractual, Decision, Precondition, Statutory};
    matches!(kind, Statutory | Contractual | Precondition | Decision)
}
