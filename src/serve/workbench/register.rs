//! One register: its state, its languages side by side, and what differs from what is published.

use std::collections::BTreeMap;
use std::iter::once;

use super::overview::{review, state};
use super::show::blocks;
use super::{Desk, Frame, framed};
use crate::check;
use crate::language::{LocaleError, arguments};
use crate::model::notice::{Notice, Section};
use crate::model::{Id, Language};
use crate::pipeline::Checked;
use crate::render::html::{notice_folder, pdf_path};
use crate::report::matrix::{Matrix, register_name};
use crate::report::{Finding, escaped};
use crate::serve::answer::VIEW;
use crate::serve::diff::Change;
use crate::serve::findings::{concerns, list, trouble};
use crate::serve::pen::Pen;
use crate::serve::published::{Difference, Kind, Line, Published, differences};

/// The page of a register; `None` where there is no such register.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn register(
    desk: &Desk<'_>,
    pen: Pen<'_>,
    controller: &str,
    register: &str,
) -> Result<Option<String>, LocaleError> {
    // While its file is broken, a register is known from before.
    let known = [desk.state.checked.as_ref(), desk.state.shown.as_ref().map(|shown| shown.checked())];
    let found = known.into_iter().flatten().find_map(|checked| {
        let mut all = checked.site.registers();
        let found = all.find(|(owner, entry)| owner.id.as_str() == controller && entry.id.as_str() == register);
        found.map(|(owner, entry)| (checked, owner, entry))
    });
    let Some((checked, owner, entry)) = found else { return Ok(None) };
    let (language, name) = register_name(entry.register.name.as_ref(), &entry.id, pen.locale, pen.default);
    let title = format!("<span{}>{}</span>", pen.lang(language), escaped(name));
    let mut live = pen.another();
    trouble(&mut live, desk.state)?;
    let notices = notices(desk, &owner.id, &entry.id);
    let file = &checked.sources.file(entry.file).name;
    let findings: Vec<&Finding> = match &desk.state.checked {
        Some(newest) => {
            let in_file = |finding: &&Finding| {
                let place = finding.place.as_ref();
                place.is_some_and(|place| newest.sources.file(place.file).name == *file)
            };
            let concerns = |finding: &&Finding| concerns(newest, finding, &owner.id, &entry.id) || in_file(finding);
            newest.findings.iter().filter(concerns).collect()
        }
        None => Vec::new(),
    };
    languages(&mut live, checked, &owner.id, &entry.id, &notices, &findings)?;
    let heading = live.text("serve-findings")?;
    live.line(&format!("<h2 id=\"findings\">{heading}</h2>"));
    if findings.is_empty() {
        let none = live.text("serve-no-findings")?;
        live.line(&format!("<p>{none}</p>"));
    } else if let Some(newest) = &desk.state.checked {
        list(&mut live, newest, findings.iter().copied(), desk.editor)?;
    }
    published(&mut live, desk, &notices)?;
    side_by_side(&mut live, &notices, &findings)?;
    let head = format!("<h1>{title}</h1>");
    let frame = Frame { title: escaped(name), head, live: live.finish(), has_heading: true, ..Frame::default() };
    framed(desk, pen, &frame).map(Some)
}

/// The notices of a register as their pages show them, in the site's order of languages.
fn notices<'a>(desk: &Desk<'a>, controller: &Id, register: &Id) -> Vec<&'a Notice> {
    let Some(Ok(all)) = desk.state.shown.as_ref().map(|shown| shown.notices()) else { return Vec::new() };
    all.filter(|notice| notice.controller == *controller && notice.register == *register).collect()
}

/// What there is of the register in each language.
fn languages(
    pen: &mut Pen<'_>,
    checked: &Checked,
    controller: &Id,
    register: &Id,
    notices: &[&Notice],
    findings: &[&Finding],
) -> Result<(), LocaleError> {
    let matrix = Matrix::new(&checked.site, &checked.sources, &checked.findings, &check::group);
    let mut rows = matrix.rows();
    let Some((_, row)) = rows.find(|(owner, row)| owner.id == controller && row.id == register) else { return Ok(()) };
    let mut facts = vec![format!("{}: {}", pen.text("serve-review")?, review(pen, row)?)];
    if row.draft {
        facts.push(format!("<span class=\"tag\">{}</span>", pen.text("matrix-draft")?));
    }
    pen.line(&format!("<p>{}</p>", facts.join(" ")));
    let heading = pen.text("serve-languages-of")?;
    pen.line(&format!("<h2 id=\"languages\">{heading}</h2>"));
    pen.line("<div class=\"wide\" role=\"region\" aria-labelledby=\"languages\" tabindex=\"0\">\n<table>");
    let mut head = String::new();
    for key in ["serve-language", "serve-state", "serve-page", "serve-pdf"] {
        head.push_str(&format!("<th scope=\"col\">{}</th>", pen.text(key)?));
    }
    pen.line(&format!("<thead><tr>{head}</tr></thead>\n<tbody>"));
    for language in &row.languages {
        let name = pen.language(language)?;
        let own =
            findings.iter().copied().filter(|finding| finding.language.as_ref().is_none_or(|own| own == language));
        let state = state(pen, own)?;
        let notice = notices.iter().find(|notice| notice.language == *language);
        let link = |path: String, key: &str| -> Result<String, LocaleError> {
            let text = pen.phrase(
                key,
                &arguments([(
                    "language",
                    pen.locale.text(&format!("language-{language}")).unwrap_or_else(|_| language.to_string()),
                )]),
            )?;
            Ok(format!("<a href=\"/{path}\" hreflang=\"{language}\">{text}</a>"))
        };
        let (page, pdf) = match notice {
            Some(notice) if cfg!(feature = "pdf") => (
                link(notice_folder(notice), "serve-page-in")?,
                link(format!("{VIEW}{}", pdf_path(notice)), "serve-pdf-in")?,
            ),
            Some(notice) => (link(notice_folder(notice), "serve-page-in")?, "–".to_owned()),
            None => (pen.text("serve-no-page")?, "–".to_owned()),
        };
        pen.line(&format!("<tr><th scope=\"row\">{name}</th><td>{state}</td><td>{page}</td><td>{pdf}</td></tr>"));
    }
    pen.line("</tbody>\n</table>\n</div>");
    Ok(())
}

/// What differs from what is published.
fn published(pen: &mut Pen<'_>, desk: &Desk<'_>, notices: &[&Notice]) -> Result<(), LocaleError> {
    let heading = pen.text("serve-published")?;
    pen.line(&format!("<h2 id=\"published\">{heading}</h2>"));
    let note = pen.text("serve-published-note")?;
    pen.line(&format!("<p class=\"quiet\">{note}</p>"));
    for notice in notices {
        let language = pen.language(&notice.language)?;
        pen.line(&format!("<h3>{language}</h3>"));
        let old = match Published::of(notice, &desk.settings.root) {
            Published::Notice(old) => old,
            Published::Nothing => {
                let text = pen.text("serve-unpublished")?;
                pen.line(&format!("<p>{text}</p>"));
                continue;
            }
            Published::Unreadable => {
                let text = pen.text("serve-unreadable")?;
                pen.line(&format!("<p>{text}</p>"));
                continue;
            }
        };
        let all = differences(&old, notice);
        if all.is_empty() {
            let text = pen.text("serve-unchanged")?;
            pen.line(&format!("<p>{text}</p>"));
        }
        for one in &all {
            difference(pen, one, &notice.language)?;
        }
    }
    Ok(())
}

fn kind(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Added => ("added", "serve-added"),
        Kind::Removed => ("removed", "serve-removed"),
        Kind::Changed => ("changed", "serve-changed"),
    }
}

fn difference(pen: &mut Pen<'_>, one: &Difference<'_>, language: &Language) -> Result<(), LocaleError> {
    let (class, word) = kind(one.kind);
    let word = pen.text(word)?;
    let own = one.section.heading_language.as_ref().unwrap_or(language);
    let lang = pen.lang(Some(own));
    let heading = escaped(&one.section.heading);
    pen.line(&format!(
        "<h4><span class=\"kind {class}\">{word}</span> <span{lang}>{heading}</span></h4>\n<ul class=\"changes\">"
    ));
    for line in &one.lines {
        let line = self::line(pen, line, language)?;
        pen.line(&line);
    }
    pen.line("</ul>");
    Ok(())
}

fn line(pen: &Pen<'_>, line: &Line, language: &Language) -> Result<String, LocaleError> {
    let (class, word) = kind(line.kind);
    let label = pen.text(word)?;
    // Screen readers are silent about what <ins> and <del> mean.
    let spoken =
        |key: &str| pen.text(key).map(|text| format!("<span class=\"spoken\"{}>{text}: </span>", pen.lang(None)));
    let mut words = Vec::new();
    for part in &line.words {
        words.push(match part {
            Change::Same(text) => escaped(text),
            Change::Removed(text) if line.kind == Kind::Changed => {
                format!("<del>{}{}</del>", spoken("serve-removed")?, escaped(text))
            }
            Change::Added(text) if line.kind == Kind::Changed => {
                format!("<ins>{}{}</ins>", spoken("serve-added")?, escaped(text))
            }
            Change::Removed(text) => format!("<del>{}</del>", escaped(text)),
            Change::Added(text) => format!("<ins>{}</ins>", escaped(text)),
        });
    }
    let lang = pen.lang(Some(language));
    let under = line.under.as_ref().map(|under| format!("<span class=\"quiet\">{}:</span> ", escaped(under)));
    Ok(format!(
        "<li><span class=\"kind {class}\">{label}</span> <span{lang}>{}{}</span></li>",
        under.unwrap_or_default(),
        words.join(" ")
    ))
}

/// The languages of the register beside each other, section by section.
fn side_by_side(pen: &mut Pen<'_>, notices: &[&Notice], findings: &[&Finding]) -> Result<(), LocaleError> {
    let heading = pen.text("serve-side-by-side")?;
    pen.line(&format!("<h2 id=\"side-by-side\">{heading}</h2>"));
    if notices.is_empty() {
        let none = pen.text("serve-no-page")?;
        pen.line(&format!("<p>{none}</p>"));
        return Ok(());
    }
    stale(pen, notices, findings)?;
    for id in order(notices) {
        let all = notices.iter().flat_map(|notice| notice.sections.iter().map(move |section| (notice, section)));
        let mut all: Vec<_> = all.filter(|(_, section)| section.id == id).collect();
        // In the reader's language, if it is there.
        all.sort_by_key(|(notice, _)| notice.language != *pen.locale.language());
        let Some((notice, heading)) = all.first() else { continue };
        let own = heading.heading_language.as_ref().or(Some(&notice.language));
        let (lang, text) = (pen.lang(own), escaped(&heading.heading));
        pen.line(&format!("<section class=\"beside\" aria-labelledby=\"s-{0}\"><h3 id=\"s-{0}\"{lang}>{text}</h3>\n<div class=\"columns\">", escaped(id)));
        for notice in notices {
            let column = column(pen, notice, notice.sections.iter().find(|section| section.id == id))?;
            pen.line(&column);
        }
        pen.line("</div>\n</section>");
    }
    Ok(())
}

/// The sections of all languages, each once, in the order of the notices.
fn order<'a>(notices: &[&'a Notice]) -> Vec<&'a str> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for notice in notices {
        for (at, section) in notice.sections.iter().enumerate() {
            let place = places.entry(section.id.as_str()).or_insert(at);
            *place = (*place).max(at);
        }
    }
    let mut ids: Vec<&str> = places.keys().copied().collect();
    ids.sort_by_key(|id| places[id]);
    ids
}

fn column(pen: &Pen<'_>, notice: &Notice, section: Option<&Section>) -> Result<String, LocaleError> {
    let language = pen.language(&notice.language)?;
    let lang = pen.lang(Some(&notice.language));
    let Some(section) = section else {
        let missing = pen.text("serve-section-missing")?;
        return Ok(format!("<div class=\"column missing\"><h4>{language}</h4><p><strong>{missing}</strong></p></div>"));
    };
    let content = blocks(&section.blocks);
    // Text that is shown in another language has not been translated.
    let foreign = if content.contains("class=\"foreign\"") {
        format!("<p class=\"note\"><strong>{}</strong></p>", pen.text("serve-foreign")?)
    } else {
        String::new()
    };
    Ok(format!(
        "<div class=\"column\"><h4>{language}</h4>{foreign}<div{lang}><p class=\"heading\">{}</p>{content}</div></div>",
        escaped(&section.heading)
    ))
}

/// Translations that were made of an older text.
fn stale(pen: &mut Pen<'_>, notices: &[&Notice], findings: &[&Finding]) -> Result<(), LocaleError> {
    for notice in notices {
        let of_it = |finding: &&&Finding| {
            finding.rule.code == "Q-STALETR" && finding.language.as_ref() == Some(&notice.language)
        };
        let count = findings.iter().filter(of_it).count();
        if count > 0 {
            let language = pen
                .locale
                .text(&format!("language-{}", notice.language))
                .unwrap_or_else(|_| notice.language.to_string());
            let mut words = arguments(once(("count", count)));
            words.set("language", language);
            let text = pen.phrase("serve-stale", &words)?;
            pen.line(&format!(
                "<p class=\"note\"><strong>{text}</strong> <a href=\"#findings\">{}</a></p>",
                pen.text("serve-findings")?
            ));
        }
    }
    Ok(())
}
