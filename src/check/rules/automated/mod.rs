//! Automated decisions and profiling (catalogue G10).

mod missing_contest;
mod undescribed_profiling;
mod unexplained_decision;
mod unfounded_administrative_decision;
mod unfounded_decision;
mod unfounded_special_decision;
mod unpublished_adoption_decision;
mod unstated_automated_decisions;

use crate::check::{Case, Definition};
use crate::law::Profile;
use crate::model::{AutomatedDecision, NoneOr, Text};
use crate::report::Argument;
use crate::source::Path;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[
    &unstated_automated_decisions::DEFINITION,
    &unexplained_decision::DEFINITION,
    &unfounded_decision::DEFINITION,
    &missing_contest::DEFINITION,
    &unfounded_special_decision::DEFINITION,
    &undescribed_profiling::DEFINITION,
    &unpublished_adoption_decision::DEFINITION,
    &unfounded_administrative_decision::DEFINITION,
];

/// The automated decisions, each with its position and path.
fn decisions<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, Path, &'a AutomatedDecision)> {
    let path = Path::root().key("automated-decisions");
    let all = case.entry.register.automated_decisions.as_ref().and_then(NoneOr::some).into_iter().flatten();
    all.enumerate().map(move |(at, decision)| (at, path.index(at), decision))
}

/// A decision as messages name it: by what is decided, or its number.
fn name(at: usize, decision: &AutomatedDecision) -> Argument {
    let said = |text: &&Text| match text {
        Text::Default(text) => !text.trim().is_empty(),
        Text::ByLanguage(texts) => texts.values().any(|text| !text.trim().is_empty()),
    };
    decision.decision.as_ref().filter(said).map_or_else(|| (at + 1).to_string().into(), Argument::from)
}

/// Whether the acts on automated decisions in administration concern the register: those of Finland do not concern the
/// authorities of Åland.
fn is_administrative(case: &Case<'_>) -> bool {
    case.facts.has(Profile::AutomatedAdministration) && !case.facts.has(Profile::Aland)
}
