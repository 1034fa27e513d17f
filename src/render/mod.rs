//! Stage 4: Notice → HTML, PDF, data files. Everything legal was decided before; themes only present, and what they
//! present is [verified](verify) to be the whole Notice.

pub mod html;
mod links;
#[cfg(feature = "pdf")]
pub mod pdf;
mod theme;
pub mod verify;

pub use links::settle as settle_links;
pub use theme::{Theme, ThemeError};
