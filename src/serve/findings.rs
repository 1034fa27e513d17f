//! Findings and failures as the overlay and the workbench show them.

use super::editor::Editor;
use super::live::{State, Trouble, place};
use super::pen::Pen;
use crate::language::{LocaleError, arguments};
use crate::model::Id;
use crate::pipeline::{Checked, Failure};
use crate::report::{Finding, Severity, Summary, advice, escaped, excerpt, level, locate, missing, shortened, visible};

/// What tells severities apart in style sheets.
pub const fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Allow => "info",
    }
}

/// How many errors and warnings there are among findings, in words; nothing of what there is none of.
pub fn counts<'f>(
    pen: &Pen<'_>,
    findings: impl Iterator<Item = &'f Finding>,
) -> Result<Vec<(Severity, String)>, LocaleError> {
    let Summary { errors, warnings, .. } = Summary::default().count(findings);
    let mut words = Vec::new();
    if errors > 0 {
        words.push((Severity::Error, pen.phrase("report-errors", &arguments([("errors", errors)]))?));
    }
    if warnings > 0 {
        words.push((Severity::Warning, pen.phrase("report-warnings", &arguments([("warnings", warnings)]))?));
    }
    Ok(words)
}

/// Whether a finding concerns a register: it was found in it, or in its controller's file.
pub fn concerns(checked: &Checked, finding: &Finding, controller: &Id, register: &Id) -> bool {
    if finding.registers().any(|other| other == (controller, register)) {
        return true;
    }
    let Some(place) = finding.place.as_ref().filter(|_| finding.register.is_none()) else { return false };
    let of_controller = checked.site.controllers.iter().find(|entry| entry.id == *controller);
    of_controller.is_some_and(|entry| {
        let own = entry.registers.iter().find(|entry| entry.id == *register);
        entry.file == place.file || own.is_some_and(|own| own.file == place.file || own.layers.contains(&place.file))
    })
}

/// A list of findings with where they are, the law behind each, and what to do.
pub fn list<'f>(
    pen: &mut Pen<'_>,
    checked: &Checked,
    findings: impl IntoIterator<Item = &'f Finding>,
    editor: Option<&Editor>,
) -> Result<(), LocaleError> {
    pen.line("<ol class=\"findings\">");
    for finding in findings {
        item(pen, checked, finding, editor)?;
    }
    pen.line("</ol>");
    Ok(())
}

fn item(pen: &mut Pen<'_>, checked: &Checked, finding: &Finding, editor: Option<&Editor>) -> Result<(), LocaleError> {
    let class = class(finding.severity);
    let word = escaped(&level(finding.severity, pen.locale)?);
    pen.line(&format!("<li class=\"finding {class}\">"));
    let what = pen.say(&finding.message)?;
    pen.line(&format!("<p class=\"what\"><strong class=\"level\">{word}</strong> {what}</p>"));
    if let Some(location) = locate(finding, &checked.sources) {
        let (line, _) = location.start;
        let link = editor.and_then(|editor| {
            let (file, line, column) = place(checked, finding)?;
            Some(escaped(&editor.link(&file, line, column)))
        });
        let mut words = arguments([("line", line.to_string())]);
        words.set("file", visible(location.file));
        let open = match link {
            Some(link) => {
                let open = pen.phrase("serve-open", &words)?;
                format!("<a class=\"open\" href=\"{link}\">{open}</a>")
            }
            None => format!("<span class=\"open\">{}</span>", pen.phrase("serve-place", &words)?),
        };
        pen.line(&format!("<p class=\"where\">{open}</p>"));
        let missing = missing(finding, &checked.sources);
        let at_top = missing.as_ref().is_some_and(|missing| missing.at_top);
        if let Some((text, marked)) = excerpt(&location).filter(|_| !at_top) {
            let part = |range: std::ops::Range<usize>| escaped(text.get(range).unwrap_or_default());
            let (before, mark, after) = (part(0..marked.start), part(marked.clone()), part(marked.end..text.len()));
            pen.line(&format!(
                "<pre class=\"excerpt\"><span class=\"number\" aria-hidden=\"true\">{line}</span><code>{before}<mark>{mark}</mark>{after}</code></pre>"
            ));
        }
        if let Some(missing) = missing {
            let key = arguments([("key", shortened(&missing.key))]);
            let missing = pen.phrase("report-missing", &key)?;
            pen.line(&format!("<p class=\"missing\">{missing}</p>"));
        }
    }
    if let Some(help) = &finding.help {
        let (word, help) = (pen.text("serve-help")?, pen.say(help)?);
        pen.line(&format!("<p class=\"help\"><strong>{word}</strong> {help}</p>"));
    }
    let (code, rule) = (finding.rule.code, pen.own(&format!("rule/{}", finding.rule.code)));
    let law =
        if finding.rule.law.is_empty() { pen.text("serve-no-law")? } else { escaped(&finding.rule.law.join(" · ")) };
    pen.line(&format!("<p class=\"law\"><a href=\"{rule}\">{code}</a> {law}</p>\n</li>"));
    Ok(())
}

/// What keeps pages from being made, if it is no finding.
pub fn failure(pen: &mut Pen<'_>, failure: &Failure) -> Result<(), LocaleError> {
    let messages = failure.messages();
    pen.line("<ol class=\"findings\">");
    let word = pen.text("report-error")?;
    for message in &messages {
        let what = pen.say(message)?;
        pen.line(&format!(
            "<li class=\"finding error\"><p class=\"what\"><strong class=\"level\">{word}</strong> {what}</p>"
        ));
        if let Some(help) = advice(message, pen.locale) {
            let (word, help) = (pen.text("serve-help")?, pen.say(&help)?);
            pen.line(&format!("<p class=\"help\"><strong>{word}</strong> {help}</p>"));
        }
        pen.line("</li>");
    }
    if messages.is_empty() {
        let what = escaped(&shortened(&failure.to_string()));
        pen.line(&format!(
            "<li class=\"finding error\"><p class=\"what\"><strong class=\"level\">{word}</strong> {what}</p></li>"
        ));
    }
    pen.line("</ol>");
    Ok(())
}

/// Trouble that is no finding, under the words for it.
pub fn trouble(pen: &mut Pen<'_>, state: &State) -> Result<(), LocaleError> {
    match &state.trouble {
        Some(Trouble::Failure(cause)) => failure(pen, cause)?,
        Some(Trouble::Panic) => {
            let text = pen.text("serve-panic")?;
            pen.line(&format!("<p class=\"finding error\">{text}</p>"));
        }
        Some(Trouble::Findings) | None => {}
    }
    Ok(())
}
