//! Working life, 759/2004 (catalogue G15).

use crate::check::Definition;

/// The rules, in the order of the notice.
pub static RULES: &[&Definition] = &[];
