use crate::check::phrases::Phrases;
use crate::check::sentences::sentence_at;
use crate::check::{Case, Check, Definition};
use crate::model::{Language, Level, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1E-OPTOUT",
        name: "disclosure-unless-forbidden",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(1)", "GDPR 13(1)(e)"],
    },
    check: Check::Register(check),
    page: include_str!("disclosure_unless_forbidden.md"),
};

const UNLESS: Phrases = Phrases {
    fi: &["ellei*", "ellet", "jollei*", "jollet", "jos et", "jos hän ei", "jos henkilö ei", "jos asiakas ei"],
    sv: &["om du inte", "om inte", "såvida du inte", "såvida inte", "om den registrerade inte", "om kunden inte"],
    en: &["unless", "if you do not", "if you have not", "as long as you do not"],
};
const FORBIDDEN: Phrases = Phrases {
    fi: &["kiellä*", "kieltä*", "kiellet*", "vastusta*"],
    sv: &["förbjud*", "förbjöd*", "förbud*", "motsätt*", "motsatt*", "nekat", "nekar", "invänd*"],
    en: &["object*", "forbid*", "forbad*", "opt out", "opted out", "prohibit*", "refuse*"],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, recipient) in register.listed_recipients() {
        // A provision, the purposes with their bases, or consent tell on what the disclosure rests.
        if recipient.laws.is_empty() && recipient.purposes.is_empty() && !recipient.consent {
            let path = Path::root().key("recipients").index(at);
            let texts =
                [("condition", &recipient.condition), ("purpose", &recipient.purpose), ("note", &recipient.note)];
            look(case, &path, &texts, findings);
        }
    }
    for (at, publication) in register.publications.iter().enumerate().filter(|(_, one)| one.laws.is_empty()) {
        let path = Path::root().key("publications").index(at);
        look(case, &path, &[("text", &publication.text), ("choice", &publication.choice)], findings);
    }
    look(case, &Path::root(), &[("recipients-note", &register.recipients_note)], findings);
}

fn look(case: &Case<'_>, path: &Path, texts: &[(&'static str, &Option<Text>)], findings: &mut Vec<Finding>) {
    let found = texts.iter().find_map(|(key, text)| {
        let text = text.as_ref()?;
        let (_, words) = text.all(case.default_language()).find(|(language, words)| is_opt_out(language, words))?;
        Some((key, words))
    });
    if let Some((key, words)) = found {
        findings.push(case.finding(&DEFINITION.rule, path.key(key)).with("text", words.trim()));
    }
}

fn is_opt_out(language: &Language, words: &str) -> bool {
    let unless = UNLESS.find(language, words);
    unless.is_some_and(|range| FORBIDDEN.find(language, sentence_at(words, &range)).is_some())
}
