//! Law enforcement, 1054/2018 (catalogue G16).

mod missing_enforcement_information;
mod right_of_another_regime;
mod two_regimes;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] =
    &[&missing_enforcement_information::DEFINITION, &two_regimes::DEFINITION, &right_of_another_regime::DEFINITION];
