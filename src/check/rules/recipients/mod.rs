//! Recipients (catalogue G6).

mod contradicting_recipients;
mod disclosure_unless_forbidden;
mod generic_recipient;
mod missing_recipients;
mod unlisted_transfer_recipient;
mod unlisted_usual_recipient;
mod unrecorded_names;
mod unrecorded_processing_agreement;
mod unstated_openness;
mod unstated_role;

use crate::check::case::is_named;
use crate::check::phrases::Phrases;
use crate::check::{Case, Definition};
use crate::model::Recipient;
use crate::report::Argument;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &missing_recipients::DEFINITION,
    &unlisted_transfer_recipient::DEFINITION,
    &generic_recipient::DEFINITION,
    &contradicting_recipients::DEFINITION,
    &unstated_role::DEFINITION,
    &disclosure_unless_forbidden::DEFINITION,
    &unlisted_usual_recipient::DEFINITION,
    &unrecorded_names::DEFINITION,
    &unstated_openness::DEFINITION,
    &unrecorded_processing_agreement::DEFINITION,
];

/// A recipient as messages name it. A name that is still empty names nobody.
pub fn label(recipient: &Recipient) -> Argument {
    let name = recipient.name.as_ref().filter(|name| is_named(Some(name)));
    match (name, &recipient.category) {
        (Some(name), _) => name.into(),
        (None, Some(category)) => category.into(),
        (None, None) => "–".into(),
    }
}

/// Names and categories that tell nothing of who receives the data.
const GENERIC: Phrases = Phrases {
    fi: &[
        "yhteistyökumppanit",
        "yhteistyökumppanimme",
        "kumppanit",
        "palveluntarjoajat",
        "palveluntuottajat",
        "alihankkijat",
        "toimittajat",
        "käsittelijät",
        "henkilötietojen käsittelijät",
        "viranomaiset",
        "muut viranomaiset",
        "toimivaltaiset viranomaiset",
        "kolmannet osapuolet",
        "ulkopuoliset",
        "ulkopuoliset tahot",
        "muut tahot",
    ],
    sv: &[
        "samarbetspartner",
        "samarbetspartners",
        "våra samarbetspartner",
        "tjänsteleverantörer",
        "leverantörer",
        "underleverantörer",
        "personuppgiftsbiträden",
        "myndigheter",
        "andra myndigheter",
        "behöriga myndigheter",
        "tredje parter",
        "utomstående",
        "andra aktörer",
    ],
    en: &[
        "partners",
        "our partners",
        "business partners",
        "service providers",
        "suppliers",
        "subcontractors",
        "processors",
        "authorities",
        "other authorities",
        "competent authorities",
        "third parties",
        "others",
    ],
};

/// Whether nothing tells who the recipient is, or of what kind.
fn is_generic(case: &Case<'_>, recipient: &Recipient) -> bool {
    let mut categories = recipient.category.iter().flat_map(|category| category.all(case.default_language()));
    let generic = match &recipient.name {
        Some(name) => GENERIC.is_name(name),
        None => categories.any(|(language, words)| GENERIC.is(language, words)),
    };
    generic
        && recipient.country.is_none()
        && recipient.website.is_none()
        && recipient.laws.is_empty()
        && [&recipient.purpose, &recipient.location, &recipient.note].into_iter().all(|text| !case.says(text.as_ref()))
}

/// Whether the register lists recipients, and none of them tells who it is, or of what kind.
fn are_all_generic(case: &Case<'_>) -> bool {
    let mut recipients = case.entry.register.listed_recipients().peekable();
    recipients.peek().is_some() && recipients.all(|(_, recipient)| is_generic(case, recipient))
}
