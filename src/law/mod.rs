//! What the law says, as dated data.

pub mod countries;
