use crate::check::case::Case;
use crate::check::texts::every_text;
use crate::check::words::find;
use crate::check::{Check, Definition};
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
    check: Check::Site(check),
    page: include_str!("prevailing_text.md"),
};

/// Clauses by which another text or language goes before this one.
const PHRASES: &[&str] = &[
    "suomenkielinen versio on sitova",
    "suomenkielinen versio on ratkaiseva",
    "suomenkielinen versio on ensisijainen",
    "suomenkielinen teksti on ratkaiseva",
    "suomenkielinen seloste on ratkaiseva",
    "sovelletaan suomenkielistä",
    "noudatetaan suomenkielistä",
    "pätee suomenkielinen",
    "syrjäyttää tämän selosteen",
    "syrjäyttää tämän tietosuojaselosteen",
    "korvaa tämän selosteen",
    "korvaa tämän tietosuojaselosteen",
    "den finska versionen gäller",
    "den finskspråkiga versionen gäller",
    "gäller den finska versionen",
    "gäller den finskspråkiga versionen",
    "har den finska versionen företräde",
    "den finska texten är avgörande",
    "den finskspråkiga texten är avgörande",
    "ersätter denna beskrivning",
    "ersätter den här beskrivningen",
    "finnish version prevails",
    "finnish version shall prevail",
    "finnish version will prevail",
    "finnish version takes precedence",
    "finnish version is binding",
    "finnish text prevails",
    "replaces this notice",
    "replaces this privacy notice",
    "prevails over this notice",
    "prevails over this privacy notice",
    "takes precedence over this notice",
    "takes precedence over this privacy notice",
];

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for text in every_text(site) {
        if let Some(range) = find(text.text, PHRASES) {
            findings.push(text.finding(&DEFINITION.rule).with("text", &text.text[range]));
        }
    }
    for case in Case::all(site) {
        for (at, related) in case.entry.register.related.iter().enumerate() {
            if related.relation == Some(Relation::Prevails) && !case.says(related.note.as_ref()) {
                let path = Path::root().key("related").index(at).key("relation");
                findings.push(case.finding(&DEFINITION.rule, path).with("text", "relation: prevails"));
            }
        }
    }
}
