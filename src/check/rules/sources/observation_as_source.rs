use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Origin, Source, Term};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-OBS",
        name: "observation-as-source",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core"],
        law: &["C-422/24", "WP260 26"],
    },
    check: Check::Register(check),
    page: include_str!("observation_as_source.md"),
};

const OBSERVATION: Phrases = Phrases {
    fi: &[
        "valvontakamera*",
        "kameravalvonnan*",
        "kameravalvonta*",
        "kulunvalvon*",
        "lokit",
        "lokitie*",
        "käyttölok*",
        "palvelinlok*",
        "evästee*",
        "anturi*",
        "verkkosivujen käyt*",
        "verkkosivuston käyt*",
        "palvelun käyt*",
    ],
    sv: &[
        "övervakningskam*",
        "kameraövervak*",
        "passerkontroll*",
        "logg",
        "loggar*",
        "logguppgift*",
        "serverlogg*",
        "kakor*",
        "sensor*",
        "användning av webb*",
        "användning av tjänst*",
    ],
    en: &[
        "surveillance camera*",
        "camera surveillance",
        "access control",
        "logs",
        "log data",
        "server log*",
        "usage log*",
        "cookies",
        "sensor*",
        "use of the website",
        "use of the service",
    ],
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    for (at, group) in register.data.iter().enumerate().filter(|(_, group)| group.from == Some(Origin::Elsewhere)) {
        let mut sources = register.sources.iter().filter(|source| source.data.contains(&group.id)).peekable();
        if sources.peek().is_some() && sources.all(is_observation) {
            let path = Path::root().key("data").index(at).key("from");
            findings.push(case.finding(&DEFINITION.rule, path).with("category", case.data_name(at)));
        }
    }
}

fn is_observation(source: &Source) -> bool {
    match &source.name {
        Some(Term::Word(word)) => word.as_str() == "website",
        Some(Term::Own(words)) => words.iter().any(|(language, words)| OBSERVATION.find(language, words).is_some()),
        None => false,
    }
}
