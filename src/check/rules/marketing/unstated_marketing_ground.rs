use crate::check::{Case, Check, Definition};
use crate::model::{Basis, Level, Marketing, MarketingGround};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-917-200",
        name: "unstated-marketing-ground",
        severity: Level::Error,
        kind: Kind::Law,
        mandatory: false,
        profiles: &["mkt"],
        law: &["917/2014 § 200", "917/2014 § 202"],
    },
    check: Check::Register(check),
    page: include_str!("unstated_marketing_ground.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, purpose) in case.entry.register.purposes.iter().enumerate() {
        if purpose.marketing != Some(Marketing::Electronic) {
            continue;
        }
        let consent = purpose.bases().any(|basis| basis.basis == Some(Basis::Consent));
        // Who is not asked must be able to refuse, in every message.
        let refusal = case.says(purpose.marketing_choice.as_ref());
        let missing = match purpose.marketing_ground {
            None if consent => continue,
            None => "marketing-ground",
            Some(MarketingGround::SimilarProducts) if !refusal => "marketing-choice",
            Some(_) => continue,
        };
        let path = Path::root().key("purposes").index(at).key(missing);
        let finding = case.finding(&DEFINITION.rule, path).with("purpose", case.purpose_name(at));
        findings.push(finding.with("missing", missing));
    }
}
