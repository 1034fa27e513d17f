use crate::check::{Case, Check, Definition};
use crate::model::{Level, Register, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "Q-UNFINISHED",
        name: "unfinished-part",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 12(1)"],
    },
    check: Check::Register(check),
    page: include_str!("unfinished_part.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, key, text) in wanted(&case.entry.register) {
        if !case.says(text) {
            findings.push(case.finding(&DEFINITION.rule, at.key(key)).with("key", key));
        }
    }
}

/// Every text without which what is around it says nothing to the reader: the entry that it is in, its key, the text.
fn wanted(register: &Register) -> Vec<(Path, &'static str, Option<&Text>)> {
    let root = Path::root();
    let mut wanted = vec![(root.clone(), "name", register.name.as_ref())];
    for (at, definition) in register.definitions.iter().enumerate() {
        let path = root.key("definitions").index(at);
        wanted.push((path.clone(), "term", definition.term.as_ref()));
        wanted.push((path, "meaning", definition.meaning.as_ref()));
    }
    for (at, publication) in register.publications.iter().enumerate() {
        wanted.push((root.key("publications").index(at), "text", publication.text.as_ref()));
    }
    for (at, part) in register.openness.iter().flat_map(|openness| &openness.parts).enumerate() {
        wanted.push((root.key("openness").key("parts").index(at), "what", part.what.as_ref()));
    }
    if let Some(security) = &register.security {
        let classes = security.classification.iter().flat_map(|classification| &classification.classes);
        for (at, class) in classes.enumerate() {
            let path = root.key("security").key("classification").key("classes").index(at);
            wanted.push((path, "name", class.name.as_ref()));
        }
        for (at, rule) in security.handling.iter().enumerate() {
            let path = root.key("security").key("handling").index(at);
            wanted.push((path.clone(), "action", rule.action.as_ref()));
            wanted.push((path, "rule", rule.rule.as_ref()));
        }
    }
    for (at, annex) in register.annexes.iter().enumerate() {
        wanted.push((root.key("annexes").index(at), "name", annex.name.as_ref()));
    }
    for (at, section) in register.sections.iter().enumerate() {
        let path = root.key("sections").index(at);
        wanted.push((path.clone(), "heading", section.heading.as_ref()));
        wanted.push((path, "text", section.text.as_ref()));
    }
    wanted
}
