use crate::check::{Case, Check, Definition};
use crate::model::{Contact, ContactRole, ControllerKind, Level, NoneOr, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CTL-ROLE",
        name: "named-person",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 37(7)"],
    },
    check: Check::Several(&[Check::Site(check), Check::Register(of_register)]),
    page: include_str!("named_person.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in site.controllers.iter().filter(|entry| entry.controller.kind != Some(ControllerKind::Person)) {
        let dpo = entry.controller.dpo.as_ref().and_then(NoneOr::some);
        if dpo.is_some_and(is_personal) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("dpo").key("email")));
        }
        for at in personal(&entry.controller.contacts) {
            let path = Path::root().key("contacts").index(at).key("email");
            findings.push(super::finding(&DEFINITION.rule, entry, path));
        }
    }
}

fn of_register(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.controller.controller.kind == Some(ControllerKind::Person) {
        return;
    }
    for at in personal(&case.entry.register.contacts) {
        let path = Path::root().key("contacts").index(at).key("email");
        findings.push(case.finding(&DEFINITION.rule, path));
    }
}

fn personal(contacts: &[Contact]) -> impl Iterator<Item = usize> {
    contacts.iter().enumerate().filter(|(_, contact)| is_personal(contact)).map(|(at, _)| at)
}

/// Whether the contact is a person by name, with a mailbox of that name. The person who answers for a study is to be
/// named (1050/2018, section 31).
fn is_personal(contact: &Contact) -> bool {
    let (Some(name), Some(email)) = (&contact.name, &contact.email) else { return false };
    let local = email.as_str().split('@').next().unwrap_or_default();
    let local: Vec<String> = local.split('.').map(folded).collect();
    contact.role != Some(ContactRole::ResponsibleResearcher)
        && super::versions(name).any(|name| {
            let words: Vec<&str> = name.split_whitespace().collect();
            let capitals = words.iter().all(|word| word.chars().next().is_some_and(char::is_uppercase));
            let mut words: Vec<String> = words.into_iter().map(folded).collect();
            let straight = words == local;
            words.reverse();
            capitals && words.len() > 1 && (straight || words == local)
        })
}

/// A name as mailboxes write it.
fn folded(word: &str) -> String {
    let plain = |c: char| match c {
        'ä' | 'å' | 'á' | 'à' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        other => other,
    };
    word.to_lowercase().chars().map(plain).collect()
}
