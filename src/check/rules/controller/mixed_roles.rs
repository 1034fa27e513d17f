use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Id, Level, Recipient, RecipientRole, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

use super::{current, is_same, versions};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CTL-MIX",
        name: "mixed-roles",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 4(7)", "GDPR 4(8)", "GDPR 4(9)", "GDPR 26", "GDPR 29"],
    },
    check: Check::Register(check),
    page: include_str!("mixed_roles.md"),
};

/// Words for the controller's own people.
const OWN_STAFF: [&str; 17] = [
    "työntekijämme",
    "henkilöstömme",
    "henkilökuntamme",
    "omat työntekijät",
    "oma henkilöstö",
    "oma henkilökunta",
    "rekisterinpitäjän työntekijät",
    "rekisterinpitäjän henkilöstö",
    "våra anställda",
    "vår personal",
    "egen personal",
    "egna anställda",
    "our employees",
    "our staff",
    "own employees",
    "own staff",
    "employees of the controller",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, recipient) in case.entry.register.listed_recipients() {
        if let Some(mix) = mix(case, recipient) {
            let path = Path::root().key("recipients").index(at).key("role");
            findings.push(case.finding(&DEFINITION.rule, path).with("mix", mix));
        }
    }
}

fn mix(case: &Case<'_>, recipient: &Recipient) -> Option<&'static str> {
    let role = recipient.role;
    if let Some(name) = &recipient.name {
        let own = case.controller.controller.name.as_ref();
        if role != Some(RecipientRole::OwnUnit) && own.is_some_and(|own| is_same(own, name)) {
            return Some("self");
        }
    }
    let mut joint = case.entry.register.joint.iter().flat_map(current);
    let is_joint =
        joint.any(|joint| super::is_joint(case.site, joint, recipient) && !apart(&joint.purposes, &recipient.purposes));
    if role != Some(RecipientRole::JointController) && is_joint {
        return Some("joint");
    }
    let staff = |text: &str| find(text, &OWN_STAFF).is_some();
    let category = recipient.category.as_ref().is_some_and(|text| match text {
        Text::Default(text) => staff(text),
        Text::ByLanguage(texts) => texts.values().any(&staff),
    });
    let named = recipient.name.as_ref().is_some_and(|name| versions(name).any(staff));
    (role == Some(RecipientRole::Processor) && (category || named)).then_some("staff")
}

/// Whether the one and the other concern different purposes.
fn apart(one: &[Id], other: &[Id]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|purpose| other.contains(purpose))
}
