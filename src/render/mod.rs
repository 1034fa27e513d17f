//! Stage 4: Notice → HTML, PDF and data files. Everything legal was decided in the Notice; a [`Theme`] only presents.
//! What a theme loses of a Notice is found by [`verify`], and then nothing is published.

pub mod html;
mod theme;
pub mod verify;

pub use theme::{Theme, ThemeError};
