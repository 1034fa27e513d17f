//! What is around every page of the workbench.

use super::Desk;
use crate::language::{LocaleError, arguments};
use crate::model::Language;
use crate::report::{escaped, sum};
use crate::serve::answer::LANGUAGES;
use crate::serve::pen::Pen;

/// A page, in HTML.
#[derive(Default)]
pub struct Frame {
    /// Its title.
    pub title: String,
    /// Its path below `/_seloste/`, for the links to its other languages.
    pub here: &'static str,
    /// More between the heading and the state.
    pub head: String,
    /// What the reader fills in: it stays as it is when the rest is renewed.
    pub form: String,
    /// What follows the files.
    pub live: String,
    /// What its address has beside the language: `&controller=demo`.
    pub query: String,
    /// Whether `live` begins with the page's heading.
    pub has_heading: bool,
}

/// A heading of the first level.
pub fn heading(pen: &mut Pen<'_>, key: &str) -> Result<(), LocaleError> {
    let text = pen.text(key)?;
    pen.line(&format!("<h1>{text}</h1>"));
    Ok(())
}

/// The page as a document.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn framed(desk: &Desk<'_>, mut pen: Pen<'_>, frame: &Frame) -> Result<String, LocaleError> {
    let language = pen.locale.language().clone();
    let (name, title) = (pen.text("serve-workbench")?, &frame.title);
    let away = pen.text("serve-away")?;
    let matrix = if frame.here == "matrix" { "<link rel=\"stylesheet\" href=\"/_seloste/matrix.css\">\n" } else { "" };
    let whole = if *title == name { name.clone() } else { format!("{title} – {name}") };
    pen.line(&format!(
        "<!doctype html>\n<html lang=\"{language}\" data-workbench>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{whole}</title>\n{matrix}<link rel=\"stylesheet\" href=\"/_seloste/workbench.css\">\n\
         <link rel=\"icon\" href=\"/_seloste/icon.svg\">\n\
         <script src=\"/_seloste/preview.js\" data-lang=\"{language}\" data-away=\"{away}\" defer></script>\n</head>\n<body>"
    ));
    let (skip, parts, languages) = (pen.text("serve-skip")?, pen.text("serve-parts")?, pen.text("serve-languages")?);
    pen.line(&format!(
        "<a class=\"skip\" href=\"#main\">{skip}</a>\n<header class=\"top\">\n<nav aria-label=\"{parts}\"><ul>"
    ));
    let links = [("", pen.own(""), name), ("matrix", pen.own("matrix"), pen.text("matrix-title")?)];
    for (path, href, text) in links {
        let current =
            if path == frame.here && !(path.is_empty() && frame.title != text) { " aria-current=\"page\"" } else { "" };
        pen.line(&format!("<li><a href=\"{href}\"{current}>{text}</a></li>"));
    }
    let site = pen.text("serve-site")?;
    pen.line(&format!("<li><a href=\"/\">{site}</a></li>\n</ul></nav>\n<nav aria-label=\"{languages}\"><ul>"));
    let query = escaped(&frame.query);
    for tag in LANGUAGES {
        let other = desk.locales.get(&Language::new(tag))?;
        let own = escaped(&other.text(&format!("language-{tag}"))?);
        let current = if tag == language.as_str() { " aria-current=\"true\"" } else { "" };
        pen.line(&format!(
            "<li><a href=\"?lang={tag}{query}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{own}</a></li>"
        ));
    }
    pen.line("</ul></nav>\n</header>\n<main id=\"main\" tabindex=\"-1\">");
    if !frame.has_heading {
        pen.line(&format!("<h1>{title}</h1>"));
    }
    pen.line(&frame.head);
    let state = state(desk, &pen)?;
    pen.line(&format!("<p id=\"state\" class=\"state\" role=\"status\">{state}</p>"));
    pen.line(&frame.form);
    pen.line("<div id=\"live\">");
    pen.line(&frame.live);
    pen.line("</div>\n</main>\n</body>\n</html>");
    Ok(pen.finish())
}

/// How things are, in a sentence.
fn state(desk: &Desk<'_>, pen: &Pen<'_>) -> Result<String, LocaleError> {
    let sum = match &desk.state.checked {
        Some(checked) => escaped(&sum(&checked.summary(), pen.locale)?),
        None => String::new(),
    };
    if desk.state.trouble.is_some() {
        return Ok(format!("{} {sum}", pen.text("serve-broken.lead")?).trim_end().to_owned());
    }
    let stops = desk.state.errors().count();
    let key = if stops > 0 { "serve-unpublishable" } else { "serve-publishable" };
    Ok(format!("{sum} {}", pen.phrase(key, &arguments([("errors", stops)]))?))
}
