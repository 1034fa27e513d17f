use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-EEA",
        name: "transfer-inside-eea",
        severity: Level::Warning,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 44"],
    },
    check: Check::Register(check),
    page: include_str!("transfer_inside_eea.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(NoneOr::Some(transfers)) = &case.entry.register.transfers else { return };
    for (at, transfer) in transfers.iter().enumerate() {
        if let Some(country) = transfer.country.as_ref().filter(|country| case.site.law.is_eea(country)) {
            let path = Path::root().key("transfers").index(at).key("country");
            let country = Argument::Key(format!("country-{country}"));
            findings.push(case.finding(&DEFINITION.rule, path).with("country", country));
        }
    }
}
