//! Purposes and legal bases.

pub mod missing_legal_basis;
pub mod missing_purpose;
pub mod unnamed_legitimate_interest;
