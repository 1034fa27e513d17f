//! What the law says, as dated data.

pub mod acts;
pub mod countries;
