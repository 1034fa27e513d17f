use crate::check::{Case, Check, Definition};
use crate::model::{Level, ProvisionKind};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2E-C",
        name: "missing-consequences",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["a13"],
        law: &["GDPR 13(2)(e)", "WP260 Annex"],
    },
    check: Check::Register(check),
    page: include_str!("missing_consequences.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        let Some(provision) = &purpose.provision else { continue };
        let required = !matches!(provision.kind, ProvisionKind::Voluntary | ProvisionKind::NotGiven);
        if required && !case.says(provision.consequences.as_ref()) {
            let path = Path::root().key("purposes").index(at).key("provision").key("consequences");
            findings.push(case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at)));
        }
    }
}
