//! What the script in a page shows over it: the errors in an overlay, and how many things there are to look at.

use serde::Serialize;

use super::editor::Editor;
use super::findings::{concerns, counts, list, trouble};
use super::live::{State, Trouble};
use super::pen::Pen;
use crate::language::{LocaleError, arguments};
use crate::model::{ControllerEntry, RegisterEntry};
use crate::pipeline::Checked;
use crate::report::{Finding, Severity, fingerprint};

/// How many findings an overlay tells. The workbench has all.
const MOST: usize = 30;

/// What a page needs to know of the state, as the script reads it.
#[derive(Serialize)]
pub struct Panel {
    /// Which state it is of.
    generation: u64,
    /// The mark of the page as it is now.
    page: Option<String>,
    /// The errors as HTML; `None` takes the overlay away.
    overlay: Option<String>,
    /// What the overlay tells, to know whether the reader has put just that aside.
    told: Vec<String>,
    /// How much there is to look at, as HTML.
    badge: Option<String>,
}

/// The panel of a page of the site, by its path; `mark` is that of the page as it is now.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn panel(
    state: &State,
    path: &str,
    mark: Option<String>,
    pen: &Pen<'_>,
    editor: Option<&Editor>,
) -> Result<Panel, LocaleError> {
    let register = state.checked.as_ref().and_then(|checked| register(checked, path));
    // While its file is broken, a register is known from before.
    let linked = register.or_else(|| self::register(state.shown.as_ref()?.checked(), path));
    let concerned = |finding: &&Finding| match (&state.checked, register) {
        // What belongs to no register is everybody's.
        (Some(checked), Some((controller, entry))) => {
            finding.register.is_none() || concerns(checked, finding, &controller.id, &entry.id)
        }
        _ => true,
    };
    let errors: Vec<&Finding> = match state.trouble {
        Some(_) => state.errors().collect(),
        None => state.errors().filter(concerned).collect(),
    };
    let mut told: Vec<String> = match &state.checked {
        Some(checked) => errors.iter().map(|finding| fingerprint(finding, &checked.sources)).collect(),
        None => Vec::new(),
    };
    match &state.trouble {
        Some(Trouble::Failure(failure)) => told.push(mark_of(&failure.to_string())),
        Some(Trouble::Panic) => told.push(mark_of(&state.generation.to_string())),
        Some(Trouble::Findings) | None => {}
    }
    let overlay = if told.is_empty() { None } else { Some(overlay(state, &errors, pen, editor)?) };
    let badge = badge(state, concerned, linked, pen)?;
    Ok(Panel { generation: state.generation, page: mark, overlay, told, badge })
}

fn mark_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

/// The register whose page is at a path.
fn register<'a>(checked: &'a Checked, path: &str) -> Option<(&'a ControllerEntry, &'a RegisterEntry)> {
    let mut parts = path.split('/').skip(1);
    let (controller, register) = (parts.next()?, parts.next()?);
    let is_it = |(owner, entry): &(&ControllerEntry, &RegisterEntry)| {
        owner.id.as_str() == controller && entry.id.as_str() == register
    };
    checked.site.registers().find(is_it)
}

fn overlay(state: &State, errors: &[&Finding], pen: &Pen<'_>, editor: Option<&Editor>) -> Result<String, LocaleError> {
    let mut out = pen.another();
    let kind = if state.trouble.is_some() { "serve-broken" } else { "serve-unready" };
    let (title, lead) = (pen.text(kind)?, pen.text(&format!("{kind}.lead"))?);
    let hide = pen.text("serve-hide")?;
    out.line(&format!(
        "<div class=\"head\"><h2 id=\"title\" tabindex=\"-1\" autofocus>{title}</h2><button type=\"button\">{hide}</button></div>"
    ));
    out.line(&format!("<p class=\"lead\">{lead}</p>"));
    trouble(&mut out, state)?;
    if let Some(checked) = &state.checked
        && !errors.is_empty()
    {
        list(&mut out, checked, errors.iter().take(MOST).copied(), editor)?;
    }
    let more = errors.len().saturating_sub(MOST);
    let more = if more > 0 { pen.phrase("serve-more", &arguments([("more", more)]))? } else { String::new() };
    let (workbench, own) = (pen.text("serve-to-workbench")?, pen.own(""));
    out.line(&format!("<p class=\"more\">{more} <a href=\"{own}\">{workbench}</a></p>"));
    Ok(out.finish())
}

fn badge(
    state: &State,
    concerned: impl Fn(&&Finding) -> bool,
    register: Option<(&ControllerEntry, &RegisterEntry)>,
    pen: &Pen<'_>,
) -> Result<Option<String>, LocaleError> {
    let counts = counts(pen, state.findings().filter(concerned))?;
    let is_error = state.trouble.is_some() || counts.iter().any(|(severity, _)| *severity == Severity::Error);
    let mut words: Vec<String> = counts.into_iter().map(|(_, words)| words).collect();
    if words.is_empty() && state.trouble.is_some() {
        words.push(pen.text("serve-broken")?);
    }
    if words.is_empty() {
        return Ok(None);
    }
    let path = register.map(|(controller, entry)| format!("register/{}/{}", controller.id, entry.id));
    let href = pen.own(path.as_deref().unwrap_or_default());
    let class = if is_error { "error" } else { "warning" };
    let title = pen.text("serve-to-workbench")?;
    Ok(Some(format!("<a class=\"{class}\" href=\"{href}\" title=\"{title}\">{}</a>", words.join(", "))))
}
