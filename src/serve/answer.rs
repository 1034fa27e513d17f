//! An address → an answer. Nothing here knows of sockets.

use std::sync::Arc;

use serde_json::json;

use super::findings::failure;
use super::live::State;
use super::panel::panel;
use super::pen::Pen;
use super::shown::{Page, Shown};
use super::{Shared, address, workbench};
use crate::language::LocaleError;
use crate::model::{Language, Url};
use crate::pipeline::Failure;
use crate::render::html::policy;
use crate::report::{escaped, matrix};

/// Where a PDF is shown in a page that follows the files.
pub const VIEW: &str = "_seloste/view/";

/// What pages of our own may load and do.
const OWN_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
                          base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The languages of the workbench.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

const SCRIPT: &str = include_str!("assets/preview.js");
const EVENTS: &str = include_str!("assets/events.js");
const OVERLAY: &str = include_str!("assets/preview.css");
const WORKBENCH: &str = include_str!("assets/workbench.css");
const ICON: &str = include_str!("assets/icon.svg");

const HTML: &str = "text/html; charset=utf-8";
const PDF: &str = "application/pdf";
const PLAIN: &str = "text/plain; charset=utf-8";

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its content type.
    pub kind: &'static str,
    /// Its Content-Security-Policy.
    pub policy: String,
    /// Where it leads, if it leads on.
    pub location: Option<String>,
    /// Its content.
    pub body: Vec<u8>,
}

impl Answer {
    /// Our own content.
    pub fn own(status: u16, kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, kind, policy: OWN_POLICY.to_owned(), location: None, body: body.into() }
    }

    fn to(location: String) -> Self {
        Self { location: Some(location), ..Self::own(302, PLAIN, "") }
    }
}

/// The answer to a path, as [`address::path`] gives it, and a query. Our own lie below `_seloste/`.
pub fn answer(shared: &Shared, path: &str, query: Option<&str>) -> Answer {
    let answered = match path.strip_prefix("_seloste") {
        Some("") => Ok(Answer::to("/_seloste/".to_owned())),
        Some(own) if own.starts_with('/') => own_answer(shared, &own[1..], query),
        _ => site_answer(shared, path),
    };
    // Only a text of the program that is missing ends here.
    answered.unwrap_or_else(|error| Answer::own(500, PLAIN, error.to_string()))
}

fn own_answer(shared: &Shared, path: &str, query: Option<&str>) -> Result<Answer, LocaleError> {
    let file = |kind, text: &str| Ok(Answer::own(200, kind, text));
    let style = |parts: &[&str]| Ok(Answer::own(200, "text/css; charset=utf-8", parts.concat()));
    match path {
        "preview.js" => return file("text/javascript; charset=utf-8", SCRIPT),
        "events.js" => return file("text/javascript; charset=utf-8", EVENTS),
        "preview.css" => return style(&[matrix::PALETTE, OVERLAY]),
        "workbench.css" => return style(&[matrix::PALETTE, matrix::BASE, WORKBENCH]),
        "matrix.css" => return style(&[matrix::STYLE]),
        "icon.svg" => return file("image/svg+xml", ICON),
        "who" => return file(PLAIN, &who(shared)),
        _ => {}
    }
    let state = shared.live.state();
    let asked = address::query(query, "lang");
    let language = LANGUAGES.into_iter().find(|language| asked.as_deref() == Some(language));
    let language = language.map_or_else(|| shared.settings.language.clone(), Language::new);
    let suffix = if language == shared.settings.language { String::new() } else { format!("?lang={language}") };
    let default = state.known().map_or(&language, |checked| checked.site.settings.default_language());
    let pen = Pen::new(shared.locales.get(&language)?, default, &suffix);
    let editor = shared.settings.editor.as_ref();
    if let Some(file) = path.strip_prefix("view/") {
        return view(shared, &state, file, &pen);
    }
    if path == "panel" {
        let page = address::query(query, "page").and_then(|page| address::path(&page).ok()).unwrap_or_default();
        let page = page.strip_prefix(VIEW).unwrap_or(&page).to_owned();
        // The workbench looks for itself.
        let mark = if page.split('/').next() == Some("_seloste") {
            None
        } else {
            let found = found(shared, &state, &page)?;
            if found.answer.status == 200 {
                shared.live.opened(&file_of(&page));
            }
            found.mark
        };
        let panel = panel(&state, &page, mark, &pen, editor)?;
        return Ok(Answer::own(200, "application/json", json!(panel).to_string()));
    }
    let desk = workbench::Desk { state: &state, settings: &shared.settings, locales: &shared.locales, editor };
    let query = |key: &str| address::query(query, key).filter(|value| !value.is_empty());
    let parts: Vec<&str> = path.split('/').collect();
    let page = match parts[..] {
        [""] => Some(workbench::overview(&desk, pen, &workbench::Filter::new(query("controller"), query("rule")))?),
        ["matrix"] => Some(workbench::completeness(&desk, pen)?),
        ["rule", code] => workbench::rule(&desk, pen, code)?,
        ["register", controller, register] => workbench::register(&desk, pen, controller, register)?,
        _ => None,
    };
    if let Some(page) = page {
        return Ok(Answer::own(200, HTML, page));
    }
    let pen = Pen::new(shared.locales.get(&language)?, default, &suffix);
    Ok(Answer::own(404, HTML, workbench::nothing(&desk, pen)?))
}

/// Which server this is, for another that finds its port taken: no more than the name of the folder.
fn who(shared: &Shared) -> String {
    let root = shared.settings.root.canonicalize().unwrap_or_default();
    format!("seloste: {}\n", root.file_name().unwrap_or_default().to_string_lossy())
}

/// What a path of the site leads to.
struct Found {
    answer: Answer,
    /// The mark of the page, by which a reader's browser knows whether it has another.
    mark: Option<String>,
}

fn site_answer(shared: &Shared, path: &str) -> Result<Answer, LocaleError> {
    let state = shared.live.state();
    let Found { mut answer, mark } = found(shared, &state, path)?;
    if let Some(mark) = mark.filter(|_| answer.kind == HTML) {
        if answer.status == 200 {
            shared.live.opened(&file_of(path));
        }
        let away = escaped(&shared.locales.get(&shared.settings.language)?.text("serve-away")?);
        let script = format!(
            "<script src=\"/_seloste/preview.js\" data-page=\"{mark}\" data-lang=\"{}\" data-away=\"{away}\" defer></script>\n",
            shared.settings.language
        );
        answer.body = with_script(answer.body, &script);
    }
    Ok(answer)
}

/// A PDF in a page of our own, with the script: a browser's own window of a PDF cannot be told that there is a new one.
fn view(shared: &Shared, state: &State, file: &str, pen: &Pen<'_>) -> Result<Answer, LocaleError> {
    let Found { answer, mark } = found(shared, state, file)?;
    let Some(mark) = mark.filter(|_| answer.status == 200 && answer.kind == PDF) else {
        // With the script, so that the tab comes back with the file.
        let is_there = answer.status == 200;
        return if is_there {
            Ok(Answer::to(format!("/{}", address::encoded(file))))
        } else {
            site_answer(shared, file)
        };
    };
    shared.live.opened(file);
    let (language, away) = (pen.locale.language(), pen.text("serve-away")?);
    let (name, source) = (escaped(file.rsplit('/').next().unwrap_or(file)), address::encoded(file));
    let body = format!(
        "<!doctype html>\n<html lang=\"{language}\" class=\"view\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{name}</title>\n<link rel=\"stylesheet\" href=\"/_seloste/workbench.css\">\n\
         <link rel=\"icon\" href=\"/_seloste/icon.svg\">\n</head>\n<body>\n\
         <main>\n<h1 class=\"spoken\">{name}</h1>\n<iframe src=\"/{source}\" title=\"{name}\"></iframe>\n</main>\n\
         <script src=\"/_seloste/preview.js\" data-page=\"{mark}\" data-lang=\"{language}\" data-away=\"{away}\" defer></script>\n\
         </body>\n</html>\n"
    );
    Ok(Answer { policy: format!("{OWN_POLICY}; frame-src 'self'"), ..Answer::own(200, HTML, body) })
}

/// The file that a path means: of a folder, its page.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

fn found(shared: &Shared, state: &State, path: &str) -> Result<Found, LocaleError> {
    let Some(shown) = &state.shown else {
        return failed(shared, 503, "serve-nothing", None);
    };
    match look_up(shown, path) {
        Ok(LookedUp::File(page, status)) => Ok(of_page(shown, &page, &file_of(path), status)),
        Ok(LookedUp::Elsewhere(location)) => Ok(Found { answer: Answer::to(location), mark: None }),
        Ok(LookedUp::Nothing) => failed(shared, 404, "serve-not-found", None),
        Err(failure) => failed(shared, 500, "serve-failed", Some(&failure)),
    }
}

enum LookedUp {
    File(Arc<Page>, u16),
    Elsewhere(String),
    Nothing,
}

fn look_up(shown: &Shown, path: &str) -> Result<LookedUp, Failure> {
    let file = file_of(path);
    if let Some(page) = shown.file(&file)? {
        return Ok(LookedUp::File(page, 200));
    }
    if file == path && shown.file(&format!("{path}/index.html"))?.is_some() {
        return Ok(LookedUp::Elsewhere(format!("/{}/", address::encoded(path))));
    }
    // The page for what is not there has full paths in it: as they will be at the site's own address.
    let base = shown.checked().site.settings.base_url.as_ref().map(Url::as_str).unwrap_or_default();
    let folder = base.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, folder)| folder);
    let folder = folder.trim_matches('/');
    let below = path.strip_prefix(folder).filter(|_| !folder.is_empty());
    if let Some(below) = below.and_then(|below| below.strip_prefix('/')) {
        return Ok(LookedUp::Elsewhere(format!("/{}", address::encoded(below))));
    }
    let not_found = shown.file("404.html")?;
    Ok(not_found.map_or(LookedUp::Nothing, |page| LookedUp::File(page, 404)))
}

fn of_page(shown: &Shown, page: &Page, path: &str, status: u16) -> Found {
    let kind = if status == 404 { HTML } else { kind(path) };
    let policy = policy(&shown.checked().site.settings);
    let answer = Answer { status, kind, policy, location: None, body: page.content.clone() };
    Found { answer, mark: Some(page.mark.clone()) }
}

/// A page of our own in the place of one of the site; the script in it loads the right one when there is one.
fn failed(shared: &Shared, status: u16, key: &str, cause: Option<&Failure>) -> Result<Found, LocaleError> {
    let language = &shared.settings.language;
    let mut pen = Pen::new(shared.locales.get(language)?, language, "");
    let (title, lead, more) = (pen.text(key)?, pen.text(&format!("{key}.lead"))?, pen.text("serve-to-workbench")?);
    pen.line(&format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/_seloste/workbench.css\">\n<link rel=\"icon\" href=\"/_seloste/icon.svg\">\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{lead}</p>"
    ));
    if let Some(cause) = cause {
        failure(&mut pen, cause)?;
    }
    pen.line(&format!("<p><a href=\"/_seloste/\">{more}</a></p>\n</main>\n</body>\n</html>"));
    let page = Page::new(pen.finish().into_bytes());
    Ok(Found { answer: Answer::own(status, HTML, page.content), mark: Some(page.mark) })
}

/// The page with the script at its end. A part of a page (a fragment) has no end of its own.
fn with_script(mut html: Vec<u8>, script: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    if let Some(at) = html.windows(END.len()).rposition(|window| window.eq_ignore_ascii_case(END)) {
        html.splice(at..at, script.bytes());
    }
    html
}

/// The content type of a file.
fn kind(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "txt" => PLAIN,
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "pdf" => PDF,
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        _ if path == "_headers" => PLAIN,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_goes_to_the_end_of_whole_pages() {
        let with = |html: &str| String::from_utf8(with_script(html.into(), "<s>")).unwrap();
        assert_eq!(with("<body><pre>&lt;/body></pre></body></html>"), "<body><pre>&lt;/body></pre><s></body></html>");
        assert_eq!(with("<BODY>x</BODY>"), "<BODY>x<s></BODY>");
        assert_eq!(with("<article></article>"), "<article></article>");
    }

    #[test]
    fn kinds() {
        assert_eq!(kind("fi/demo/index.html"), HTML);
        assert_eq!(kind("static/A.PDF"), "application/pdf");
        assert_eq!(kind("fi/demo/notice.jsonld"), "application/ld+json");
        assert_eq!(kind("x"), "application/octet-stream");
    }
}
