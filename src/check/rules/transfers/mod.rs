//! Transfers outside the EU and EEA.

pub mod missing_safeguard;
pub mod recipient_outside_eea;
pub mod unstated_transfers;
