//! The workbench at `/_seloste/`: every register with its state, everything that was found, and one register in all its
//! languages side by side. It works without a script; with it, what is on the page follows the files.

mod frame;
mod overview;
mod register;
mod rule;
mod show;

use super::Settings;
use super::editor::Editor;
use super::live::State;
use super::pen::Pen;
use crate::check;
use crate::language::{LocaleError, Locales};
use crate::report::matrix::{self, Matrix};

pub use overview::{Filter, overview};
pub use register::register;
pub use rule::rule;

use frame::{Frame, framed};

/// What the pages are made of.
pub struct Desk<'a> {
    /// The site as it stands.
    pub state: &'a State,
    /// How it is served.
    pub settings: &'a Settings,
    /// The program's own words.
    pub locales: &'a Locales,
    /// What opens files.
    pub editor: Option<&'a Editor>,
}

/// The completeness matrix.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn completeness(desk: &Desk<'_>, pen: Pen<'_>) -> Result<String, LocaleError> {
    let mut body = pen.another();
    if let Some(checked) = &desk.state.checked {
        let matrix = Matrix::new(&checked.site, &checked.sources, &checked.findings, &check::group);
        let today = checked.site.today.unwrap_or_default();
        body.line(&matrix::html_content(&matrix, pen.locale, pen.default, today)?);
    } else {
        frame::heading(&mut body, "matrix-title")?;
        super::findings::trouble(&mut body, desk.state)?;
    }
    let title = pen.text("matrix-title")?;
    let live = body.finish();
    framed(desk, pen, &Frame { title, here: "matrix", live, has_heading: true, ..Frame::default() })
}

/// The page for what is not there.
///
/// # Errors
/// As [`completeness`].
pub fn nothing(desk: &Desk<'_>, pen: Pen<'_>) -> Result<String, LocaleError> {
    let title = pen.text("serve-not-found")?;
    let live = format!("<p>{}</p>", pen.text("serve-not-found.lead")?);
    framed(desk, pen, &Frame { title, live, ..Frame::default() })
}
