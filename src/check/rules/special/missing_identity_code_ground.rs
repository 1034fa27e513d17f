use crate::check::{Case, Check, Definition};
use crate::model::{IdentityCodeGround, Level};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::{is_identity_code, items, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FI-TSL29-A",
        name: "missing-identity-code-ground",
        severity: Level::Error,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["1050/2018 § 29"],
    },
    check: Check::Register(check),
    page: include_str!("missing_identity_code_ground.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let report = |path: Path, missing: &str| case.finding(&DEFINITION.rule, path).with("missing", missing);
    match &case.entry.register.identity_code {
        Some(code) if code.ground == IdentityCodeGround::Statute && code.laws.is_empty() => {
            findings.push(report(Path::root().key("identity-code").key("laws"), "law"));
        }
        Some(_) => {}
        None => {
            let groups = case.entry.register.data.iter().enumerate();
            let mut all =
                groups.flat_map(|(at, group)| items(group).map(move |(item, term)| (path(at).join(&item), term)));
            if let Some((path, _)) = all.find(|(_, term)| is_identity_code(term)) {
                findings.push(report(path, "ground"));
            }
        }
    }
}
