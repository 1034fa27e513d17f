//! Recipients (catalogue G6).

mod missing_recipients;

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[&missing_recipients::DEFINITION];
