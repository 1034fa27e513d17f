use std::sync::LazyLock;

use crate::check::texts::Words;
use crate::check::words::{Hit, List};
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Relation, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A12-1-PREVAIL",
        name: "prevailing-text",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)", "WP260 13", "WP260 17"],
    },
    check: Check::Several(&[Check::Phrases(&LIST, clause), Check::Register(relation)]),
    page: include_str!("prevailing_text.md"),
};

static LIST: LazyLock<List> = LazyLock::new(|| List::parse(include_str!("prevailing_text.txt")));

fn clause(_: &Site, text: &Words<'_>, hits: &[Hit<'_>], findings: &mut Vec<Finding>) {
    findings.push(text.said(&DEFINITION.rule, &hits[0]));
}

fn relation(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, related) in case.entry.register.related.iter().enumerate() {
        if related.relation == Some(Relation::Prevails) && !case.says(related.note.as_ref()) {
            let path = Path::root().key("related").index(at).key("relation");
            findings.push(case.finding(&DEFINITION.rule, path).with("text", "relation: prevails"));
        }
    }
}
