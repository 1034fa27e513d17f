//! Transfers outside the EU and EEA.

pub mod missing_safeguard;
pub mod unstated_transfers;
