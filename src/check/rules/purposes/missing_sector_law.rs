use crate::check::{Case, Check, Definition};
use crate::law::citations::number;
use crate::model::{ControllerEntry, ControllerKind, Level, RegisterEntry, Site};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-SECT",
        name: "missing-sector-law",
        severity: Level::Info,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 6(1)(c)", "GDPR 6(3)", "503/1989 § 11", "624/2006 § 3:15", "703/2023"],
    },
    check: Check::Site(check),
    page: include_str!("missing_sector_law.md"),
};

/// Which people in the register of whom make one expect which act.
struct Expected {
    kind: Option<ControllerKind>,
    subject: &'static str,
    /// The act that the message names.
    act: &'static str,
    /// The numbers of all that will do.
    acts: &'static [&'static str],
}

const EXPECTED: [Expected; 3] = [
    // The list of members: 503/1989, section 11.
    Expected {
        kind: Some(ControllerKind::Association),
        subject: "members",
        act: "associations-act",
        acts: &["503/1989"],
    },
    // The register of shareholders: 624/2006, chapter 3; 1599/2009, chapter 2.
    Expected {
        kind: Some(ControllerKind::Company),
        subject: "shareholders",
        act: "limited-liability-companies-act",
        acts: &["624/2006", "1599/2009"],
    },
    // Patient records: 703/2023, and acts on care that lead to it.
    Expected {
        kind: None,
        subject: "patients",
        act: "client-data-act",
        acts: &["703/2023", "785/1992", "1326/2010", "1383/2001", "552/2019"],
    },
];

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for controller in &site.controllers {
        for expected in &EXPECTED {
            if expected.kind.is_some() && expected.kind != controller.controller.kind {
                continue;
            }
            let registers = || controller.registers.iter();
            let Some(entry) = registers().find(|entry| holds(entry, expected)) else { continue };
            if !registers().any(|entry| cites(site, entry, expected)) {
                let people = Argument::Key(format!("subject-{}", expected.subject));
                let act = Argument::Key(format!("act-{}", expected.act));
                findings.push(report(site, controller, entry).with("people", people).with("act", act));
            }
        }
    }
}

fn report(site: &Site, controller: &ControllerEntry, entry: &RegisterEntry) -> Finding {
    Case::new(site, controller, entry).finding(&DEFINITION.rule, Path::root().key("purposes"))
}

fn holds(entry: &RegisterEntry, expected: &Expected) -> bool {
    entry.register.subjects.iter().any(|group| group.id().as_str() == expected.subject)
}

fn cites(site: &Site, entry: &RegisterEntry, expected: &Expected) -> bool {
    let bases = || entry.register.purposes.iter().flat_map(|purpose| purpose.bases().flat_map(|basis| basis.laws));
    let conditions = || entry.register.purposes.iter().flat_map(|purpose| &purpose.special_laws);
    let times = || entry.register.storage.iter().flat_map(|storage| &storage.laws);
    bases()
        .chain(conditions())
        .chain(times())
        .any(|law| number(site, law).is_some_and(|number| expected.acts.contains(&number)))
}
