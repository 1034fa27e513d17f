//! **seloste** turns YAML descriptions of personal-data registers into the privacy notices that Finnish law requires, in
//! Finnish, Swedish and English, as accessible HTML and PDF, and tells exactly which required part is missing and where.
//!
//! # The pipeline
//!
//! The folders of `src/` are the stages, in this order; [`pipeline`] runs them.
//!
//! 1. [`load`]: YAML files → [`model::Site`], and all structural errors at once.
//! 2. [`check`]: rules → [`report::Finding`]s. A rule reads the site, a register, a Notice or what is to be published.
//! 3. [`notice`]: a register in a language → [`model::notice::Notice`], a document without a format. Everything legal
//!    is decided here.
//! 4. [`render`]: Notice → HTML by Tera, PDF by Typst, data. Themes only present.
//! 5. [`publish`]: files → a folder, by a manifest; whole or not at all.
//!
//! [`cli`] is what a user types. Under the stages lies what knows none of them: [`source`] (files and positions), [`model`]
//! (the domain), [`law`] (what the law says, as dated data), [`language`] (Fluent, dates, numbers), [`report`] (findings and
//! how they are shown), [`mod@watch`] (which files changed), [`progress`] (how far a work is), and `parallel`, by which a stage
//! uses all cores. `tests/arrows.rs` keeps the order.

pub mod check;
pub mod cli;
pub mod language;
pub mod law;
pub mod load;
pub mod model;
pub mod notice;
mod parallel;
pub mod pipeline;
pub mod progress;
pub mod publish;
pub mod render;
pub mod report;
#[cfg(feature = "serve")]
pub mod serve;
pub mod source;
pub mod watch;
