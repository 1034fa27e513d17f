//! The exceptions from rules themselves (`allow:`).

mod exception_from_mandatory_rule;
mod exception_without_reason;
mod expired_exception;
mod unused_exception;

use crate::check::Definition;

/// The rules: whether an exception can hold, whether it says why, whether it still holds, whether it is needed.
pub static RULES: &[&Definition] = &[
    &exception_from_mandatory_rule::DEFINITION,
    &exception_without_reason::DEFINITION,
    &expired_exception::DEFINITION,
    &unused_exception::DEFINITION,
];
