use crate::check::{Check, Definition};
use crate::model::{Level, Output, Site};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FIELD-LEAK",
        name: "internal-field-published",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: true,
        profiles: &["core"],
        law: &["JulkL 24", "GDPR 30(4)"],
    },
    check: Check::Output(check),
    page: include_str!("internal_field_published.md"),
};

/// Shorter internal texts (“yes”, “2026”, “HR”) are words like any other.
const SHORTEST: usize = 12;

fn check(site: &Site, outputs: &[Output], findings: &mut Vec<Finding>) {
    let secrets: Vec<_> = site
        .internal
        .iter()
        .map(|fact| (fact, squeezed(&fact.text)))
        .filter(|(_, text)| text.chars().count() >= SHORTEST)
        .collect();
    if secrets.is_empty() {
        return;
    }
    // The data files hold every word of the pages and PDFs, without their marks.
    let published: Vec<_> = outputs
        .iter()
        .filter(|output| output.path.ends_with("notice.json"))
        .filter_map(|output| serde_json::from_slice(&output.content).ok().map(|notice| (output, words(&notice))))
        .collect();
    for (fact, secret) in secrets {
        if let Some((output, _)) = published.iter().find(|(_, text)| text.contains(&secret)) {
            let finding = Finding::new(&DEFINITION.rule)
                .with("field", fact.place.path.to_string())
                .with("page", output.path.as_str())
                .at(fact.place.clone());
            findings.push(finding);
        }
    }
}

fn words(notice: &crate::model::notice::Notice) -> String {
    let mut text = String::new();
    notice.visit_texts(&mut |_, inlines| text.push_str(&squeezed(&crate::model::notice::plain_text(inlines))));
    text
}

/// Without white space, so that line breaks do not hide anything.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
