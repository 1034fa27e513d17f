//! What the law says, as dated data, and the facts that follow from a register under it.
//!
//! Each table tells when it was last checked against its source. The sources are named in the tables.

pub mod acts;
pub mod adequacy;
pub mod authorities;
pub mod countries;
mod facts;
pub mod repealed;
pub mod rights;

pub use facts::{Facts, Profile, TransferFact, is_authority};
