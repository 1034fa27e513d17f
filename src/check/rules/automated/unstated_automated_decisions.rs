use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-2F-Q",
        name: "unstated-automated-decisions",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(2)(f)", "GDPR 14(2)(g)"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_automated_decisions.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    let decisions = match &register.automated_decisions {
        None => false,
        Some(NoneOr::None(_)) => true,
        Some(NoneOr::Some(decisions)) => !decisions.is_empty(),
    };
    match (decisions, register.profiling.is_some()) {
        (true, true) => {}
        (false, true) => findings.push(case.finding(&DEFINITION.rule, "automated-decisions")),
        (true, false) => findings.push(case.finding(&DEFINITION.rule, "profiling").saying("profiling")),
        (false, false) => findings.push(case.finding(&DEFINITION.rule, "automated-decisions").saying("both")),
    }
}
