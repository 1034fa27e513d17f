use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, ProvisionKind};
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

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        // Where another basis holds besides, what must be given may be for that one.
        let consent = purpose.bases().all(|basis| basis.basis == Some(Basis::Consent));
        let must = purpose.provision.as_ref().is_some_and(|provision| {
            use ProvisionKind::{Contractual, Decision, Precondition, Statutory};
            matches!(provision.kind, Statutory | Contractual | Precondition | Decision)
        });
        if consent && must {
            let path = path(at).key("provision").key("kind");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}
