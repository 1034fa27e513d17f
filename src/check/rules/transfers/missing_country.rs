use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1F-CTRY",
        name: "missing-country",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "ropa"],
        law: &["WP260 Annex", "GDPR 30(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("missing_country.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(NoneOr::Some(transfers)) = &case.entry.register.transfers else { return };
    for (at, _) in transfers.iter().enumerate().filter(|(_, transfer)| transfer.country.is_none()) {
        findings.push(case.finding(&DEFINITION.rule, Path::root().key("transfers").index(at).key("country")));
    }
}
