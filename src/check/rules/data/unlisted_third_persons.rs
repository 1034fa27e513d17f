use super::items;
use crate::check::phrases::Phrases;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, SubjectGroup, Term};
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "SUBJ-THIRD",
        name: "unlisted-third-persons",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 14(1)", "GDPR 30(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("unlisted_third_persons.md"),
};

/// People whose data come with somebody else's.
struct Third {
    /// Words of the vocabulary for their data.
    words: &'static [&'static str],
    /// Own words for their data.
    phrases: Phrases,
    /// Words of the vocabulary for the people.
    subjects: &'static [&'static str],
    /// Names of own groups that are these people.
    names: Phrases,
}

const THIRDS: [Third; 3] = [
    Third {
        words: &["next-of-kin", "family-members", "guardian-contact"],
        phrases: Phrases {
            fi: &["lähiomai*", "perheenjäsenten nim*", "huoltajan yhteystie*", "huoltajien yhteystie*"],
            sv: &["närmaste anhörig*", "familjemedlemmarnas namn", "vårdnadshavarens kontakt*"],
            en: &["next of kin", "emergency contact*", "names of family members", "guardian’s contact*"],
        },
        subjects: &["next-of-kin", "family-members", "guardians"],
        names: Phrases {
            fi: &["lähiomai*", "omai*", "läheis*", "perhe*", "puoliso*", "huoltaj*", "vanhem*", "lapsen*", "lasten*"],
            sv: &["anhörig*", "närstående*", "familj*", "vårdnadshavar*", "föräld*", "barnets*"],
            en: &["next of kin", "relative*", "famil*", "guardian*", "parent*", "close to"],
        },
    },
    Third {
        words: &["references"],
        phrases: Phrases {
            fi: &["suosittelij*"],
            sv: &["referensperson*", "referenters*"],
            en: &["referee*", "names of references"],
        },
        subjects: &[],
        names: Phrases { fi: &["suosittelij*"], sv: &["referen*"], en: &["referee*", "referenc*"] },
    },
    Third {
        words: &[],
        phrases: Phrases { fi: &["varahenkilön*"], sv: &["ersättarens*"], en: &["deputy’s*", "substitute’s*"] },
        subjects: &[],
        names: Phrases {
            fi: &["varahenkil*", "vara*"],
            sv: &["ersättar*", "suppleant*"],
            en: &["deput*", "substitut*"],
        },
    },
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let register = &case.entry.register;
    if register.subjects.is_empty() {
        return;
    }
    for third in &THIRDS {
        if register.subjects.iter().any(|group| third.is_in(case, group)) {
            continue;
        }
        if let Some(item) = items(case).find(|item| third.is_item(item.term)) {
            findings.push(case.finding(&DEFINITION.rule, item.path()).with("item", item.term));
        }
    }
}

impl Third {
    fn is_in(&self, case: &Case<'_>, group: &SubjectGroup) -> bool {
        let named = match group {
            SubjectGroup::Word(_) => false,
            SubjectGroup::Own(own) => self.names.are_in(own.name.as_ref(), case.default_language()),
        };
        named || self.subjects.contains(&group.id().as_str())
    }

    fn is_item(&self, item: &Term) -> bool {
        match item {
            Term::Word(word) => self.words.contains(&word.as_str()),
            Term::Own(words) => words.iter().any(|(language, words)| self.phrases.find(language, words).is_some()),
        }
    }
}
