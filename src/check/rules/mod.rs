//! The rules, one to a file, by what they are about.

pub mod controller;
pub mod data;
pub mod form;
pub mod language;
pub mod provision;
pub mod purposes;
pub mod recipients;
pub mod rights;
pub mod security;
pub mod stale;
pub mod storage;
pub mod text;
pub mod transfers;
