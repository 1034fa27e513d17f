//! Direct marketing and cookies, 917/2014 (catalogue G17).

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[];
