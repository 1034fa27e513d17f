use super::missing;
use crate::check::{Case, Check, Definition};
use crate::law::Profile;
use crate::law::languages::duty;
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-LANG-1",
        name: "missing-own-language",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["auth"],
        law: &["423/2003 § 5", "423/2003 § 6", "423/2003 § 32"],
    },
    check: Check::Register(check),
    page: include_str!("missing_own_language.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Two languages, and those of Åland, are rules of their own.
    if case.facts.has(Profile::Bilingual) || case.facts.has(Profile::Aland) {
        return;
    }
    let duty = duty(&case.site.law, &case.controller.controller);
    if duty.finnish {
        findings.extend(missing(case, &DEFINITION.rule, "fi"));
    } else if duty.swedish {
        findings.extend(missing(case, &DEFINITION.rule, "sv"));
    } else if case.facts.authority && !case.is_published_in("sv") {
        // Nobody said which: every authority has one of the two.
        findings.extend(missing(case, &DEFINITION.rule, "fi"));
    }
}
