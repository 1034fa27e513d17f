//! Findings, and their rendering: one file per format over one type.

pub mod baseline;
mod finding;
mod fingerprint;
mod format;
mod github;
mod gitlab;
mod json;
mod junit;
mod location;
mod markdown;
mod markup;
pub mod matrix;
mod message;
mod run;
mod sarif;
mod scope;
mod settle;
mod summary;
mod text;

pub use finding::{Argument, Finding, Kind, Message, Rule, Severity};
pub use fingerprint::{fingerprint, fingerprints};
pub use format::Format;
pub use github::github;
pub use gitlab::gitlab;
pub use json::json;
pub use junit::junit;
pub use location::{Location, Missing, locate, missing};
pub use markdown::markdown;
pub use markup::escaped;
pub use message::{advice, general, render_message};
pub use run::{Address, RuleText, Run, level, title};
pub use sarif::sarif;
pub use scope::Scope;
pub use settle::{once, settle};
pub use summary::Summary;
pub use text::{excerpt, shortened, sum, text, visible};
