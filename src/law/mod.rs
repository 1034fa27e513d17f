//! What the law says, as dated data, and the facts that follow from a register under it.
//!
//! Each table tells when it was last checked against its source. The sources are named in the tables.

mod acts;
pub mod citations;
pub mod countries;
mod facts;
pub mod languages;
pub mod repealed;
pub mod retention;
pub mod rights;
mod tables;

pub use facts::{Facts, Profile, TransferFact, is_authority, is_working};
pub use tables::{
    Act, Acts, Adequacies, Adequacy, Authorities, Authority, Checked, Law, Municipalities, Municipality, Retention,
    Retentions, Rights, Scope,
};
