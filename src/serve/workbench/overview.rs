//! All registers, and everything that was found.

use std::collections::{BTreeMap, HashMap};

use super::{Desk, Frame, framed};
use crate::check;
use crate::language::{LocaleError, arguments};
use crate::model::{Id, Language};
use crate::pipeline::Checked;
use crate::report::matrix::{Matrix, Row, Status, controller_name, register_name};
use crate::report::{Finding, Rule, Severity, escaped, title};
use crate::serve::address::encoded;
use crate::serve::findings::{counts, list, trouble};
use crate::serve::pen::Pen;

/// How many findings are told at once.
const MOST: usize = 100;

/// What the reader wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    controller: Option<String>,
    rule: Option<String>,
}

impl Filter {
    /// The registers of a controller, and what a rule finds; of everything where it is `None`.
    pub fn new(controller: Option<String>, rule: Option<String>) -> Self {
        Self { controller, rule }
    }

    /// The same as a part of an address.
    fn query(&self) -> String {
        let part = |key: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!("&{key}={}", encoded(value))).unwrap_or_default()
        };
        part("controller", &self.controller) + &part("rule", &self.rule)
    }

    fn has_controller(&self, id: &Id) -> bool {
        self.controller.as_ref().is_none_or(|wanted| wanted == id.as_str())
    }

    fn has_rule(&self, rule: &Rule) -> bool {
        self.rule.as_ref().is_none_or(|wanted| rule.is_called(wanted))
    }
}

/// What was found in each register, and in the files of controllers.
#[derive(Default)]
struct Found<'a> {
    registers: HashMap<(&'a Id, &'a Id), Vec<&'a Finding>>,
    controllers: HashMap<&'a Id, Vec<&'a Finding>>,
}

impl<'a> Found<'a> {
    fn new(checked: &'a Checked) -> Self {
        let owners: HashMap<_, _> = checked.site.controllers.iter().map(|entry| (entry.file, &entry.id)).collect();
        let mut found = Self::default();
        for finding in &checked.findings {
            for register in finding.registers() {
                found.registers.entry(register).or_default().push(finding);
            }
            let place = finding.place.as_ref().filter(|_| finding.register.is_none());
            if let Some(owner) = place.and_then(|place| owners.get(&place.file)) {
                found.controllers.entry(owner).or_default().push(finding);
            }
        }
        found
    }

    fn of(&self, controller: &'a Id, register: &'a Id) -> impl Iterator<Item = &'a Finding> + use<'a, '_> {
        let own = self.registers.get(&(controller, register)).into_iter().flatten();
        own.chain(self.controllers.get(controller).into_iter().flatten()).copied()
    }
}

/// The first page of the workbench.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn overview(desk: &Desk<'_>, pen: Pen<'_>, filter: &Filter) -> Result<String, LocaleError> {
    let mut live = pen.another();
    trouble(&mut live, desk.state)?;
    let mut form = String::new();
    if let Some(checked) = desk.state.known() {
        form = self::form(&pen, checked, filter)?;
        let matrix = Matrix::new(&checked.site, &checked.sources, &checked.findings, &check::group);
        registers(&mut live, checked, &matrix, filter)?;
        unread(&mut live, &matrix)?;
        // Of files that cannot be read nothing is known.
        if desk.state.checked.is_some() {
            findings(&mut live, desk, checked, filter)?;
        }
    }
    let title = pen.text("serve-workbench")?;
    framed(desk, pen, &Frame { title, form, live: live.finish(), query: filter.query(), ..Frame::default() })
}

/// What to show: a plain form, so that it works without a script.
fn form(pen: &Pen<'_>, checked: &Checked, filter: &Filter) -> Result<String, LocaleError> {
    let mut out = pen.another();
    let option = |value: &str, text: &str, is_chosen: bool| {
        let chosen = if is_chosen { " selected" } else { "" };
        format!("<option value=\"{}\"{chosen}>{}</option>", escaped(value), escaped(text))
    };
    out.line("<form class=\"filter\" action=\"/_seloste/\" method=\"get\">");
    if let Some(language) = pen.suffix.strip_prefix("?lang=") {
        out.line(&format!("<input type=\"hidden\" name=\"lang\" value=\"{}\">", escaped(language)));
    }
    let (label, all) = (pen.text("matrix-head-controller")?, pen.locale.text("serve-all")?);
    out.line(&format!("<p><label for=\"controller\">{label}</label> <select id=\"controller\" name=\"controller\">"));
    out.line(&option("", &all, filter.controller.is_none()));
    for entry in &checked.site.controllers {
        let (_, name) = controller_name(entry.controller.name.as_ref(), &entry.id, pen.locale, pen.default);
        let is_chosen = filter.controller.as_deref() == Some(entry.id.as_str());
        out.line(&option(entry.id.as_str(), name, is_chosen));
    }
    let label = pen.text("matrix-head-rule")?;
    out.line(&format!("</select></p>\n<p><label for=\"rule\">{label}</label> <select id=\"rule\" name=\"rule\">"));
    out.line(&option("", &all, filter.rule.is_none()));
    let mut rules: BTreeMap<&str, (&Rule, usize)> = BTreeMap::new();
    for finding in &checked.findings {
        rules.entry(finding.rule.code).or_insert((finding.rule, 0)).1 += 1;
    }
    for (code, (rule, count)) in &rules {
        let text = format!("{code} {} ({count})", title(rule, pen.locale)?);
        out.line(&option(code, &text, filter.rule.is_some() && filter.has_rule(rule)));
    }
    // The rule that was asked for may find nothing any more.
    if let Some(rule) = filter.rule.as_ref().filter(|rule| !rules.values().any(|(other, _)| other.is_called(rule))) {
        out.line(&option(rule, rule, true));
    }
    let show = pen.text("serve-show")?;
    out.line(&format!("</select></p>\n<p><button type=\"submit\">{show}</button></p>\n</form>"));
    Ok(out.finish())
}

fn registers(pen: &mut Pen<'_>, checked: &Checked, matrix: &Matrix<'_>, filter: &Filter) -> Result<(), LocaleError> {
    let found = Found::new(checked);
    let heading = pen.text("serve-registers")?;
    pen.line(&format!("<h2 id=\"registers\">{heading}</h2>"));
    let languages = &matrix.languages;
    let mut rows = pen.another();
    let mut count = 0_usize;
    for controller in matrix.controllers.iter().filter(|controller| filter.has_controller(controller.id)) {
        for row in &controller.registers {
            let own: Vec<&Finding> = found.of(controller.id, row.id).collect();
            if filter.rule.is_some() && !own.iter().any(|finding| filter.has_rule(finding.rule)) {
                continue;
            }
            count += 1;
            let line = self::row(pen, controller.name, controller.id, row, &own, languages)?;
            rows.line(&line);
        }
    }
    if count == 0 {
        let none = if filter == &Filter::default() { "matrix-no-registers" } else { "serve-none" };
        let none = pen.text(none)?;
        pen.line(&format!("<p>{none}</p>"));
        return Ok(());
    }
    pen.line("<div class=\"wide\" role=\"region\" aria-labelledby=\"registers\" tabindex=\"0\">\n<table>");
    let mut head = String::new();
    for key in ["matrix-head-register", "matrix-head-controller"] {
        head.push_str(&format!("<th scope=\"col\">{}</th>", pen.text(key)?));
    }
    for language in languages {
        head.push_str(&format!("<th scope=\"col\">{}</th>", pen.language(language)?));
    }
    head.push_str(&format!("<th scope=\"col\">{}</th>", pen.text("serve-review")?));
    pen.line(&format!("<thead><tr>{head}</tr></thead>\n<tbody>"));
    pen.line(&rows.finish());
    pen.line("</tbody>\n</table>\n</div>");
    Ok(())
}

fn row(
    pen: &Pen<'_>,
    controller_is: Option<&crate::model::Name>,
    controller: &Id,
    row: &Row<'_>,
    findings: &[&Finding],
    languages: &[Language],
) -> Result<String, LocaleError> {
    let (language, name) = register_name(row.name, row.id, pen.locale, pen.default);
    let href = pen.own(&format!("register/{controller}/{}", row.id));
    let draft =
        if row.draft { format!(" <span class=\"tag\">{}</span>", pen.text("matrix-draft")?) } else { String::new() };
    let mut out =
        format!("<tr><th scope=\"row\"><a href=\"{href}\"{}>{}</a>{draft}</th>", pen.lang(language), escaped(name));
    let (language, name) = controller_name(controller_is, controller, pen.locale, pen.default);
    out.push_str(&format!("<td><span{}>{}</span></td>", pen.lang(language), escaped(name)));
    for language in languages {
        let cell = if row.languages.contains(language) {
            state(
                pen,
                findings.iter().copied().filter(|finding| {
                    finding.language.as_ref().is_none_or(|own| own == language || !row.languages.contains(own))
                }),
            )?
        } else {
            format!("<span class=\"quiet\">{}</span>", pen.text("serve-not-in-language")?)
        };
        out.push_str(&format!("<td>{cell}</td>"));
    }
    out.push_str(&format!("<td>{}</td></tr>", review(pen, row)?));
    Ok(out)
}

/// When a register is to be reviewed, and whether that day is over.
pub fn review(pen: &Pen<'_>, row: &Row<'_>) -> Result<String, LocaleError> {
    let Some(date) = row.next_review else { return Ok("–".to_owned()) };
    let words = escaped(&pen.locale.date(date.into())?);
    let late = if row.is_overdue {
        format!(" <span class=\"tag late\">{}</span>", pen.text("serve-overdue")?)
    } else {
        String::new()
    };
    Ok(format!("<time datetime=\"{date}\">{words}</time>{late}"))
}

/// How a notice is, by what was found in it: a sign and words.
pub fn state<'f>(pen: &Pen<'_>, findings: impl Iterator<Item = &'f Finding>) -> Result<String, LocaleError> {
    let status = |severity| if severity == Severity::Error { Status::Missing } else { Status::Warning };
    let mut parts: Vec<_> =
        counts(pen, findings)?.into_iter().map(|(severity, words)| (status(severity), words)).collect();
    if parts.is_empty() {
        parts.push((Status::Complete, pen.text("matrix-status-complete")?));
    }
    let part = |(status, words): &(Status, String)| {
        format!(
            "<span class=\"status\"><span class=\"sign {}\" aria-hidden=\"true\">{}</span> {words}</span>",
            status.name(),
            status.sign()
        )
    };
    Ok(parts.iter().map(part).collect::<Vec<_>>().join(" "))
}

fn unread(pen: &mut Pen<'_>, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
    if matrix.unread.is_empty() {
        return Ok(());
    }
    let heading = pen.text("matrix-unread")?;
    pen.line(&format!("<h2>{heading}</h2>\n<ul>"));
    for file in &matrix.unread {
        pen.line(&format!("<li><code>{}</code></li>", escaped(file)));
    }
    pen.line("</ul>");
    Ok(())
}

fn findings(pen: &mut Pen<'_>, desk: &Desk<'_>, checked: &Checked, filter: &Filter) -> Result<(), LocaleError> {
    let file_of = |finding: &Finding| finding.place.as_ref().map(|place| place.file);
    let controller =
        checked.site.controllers.iter().find(|entry| filter.controller.as_deref() == Some(entry.id.as_str()));
    let is_wanted = |finding: &&Finding| {
        let of_controller = filter.controller.is_none()
            || controller.is_some_and(|entry| {
                finding.controller.as_ref() == Some(&entry.id)
                    || finding.registers().any(|(owner, _)| *owner == entry.id)
                    || file_of(finding) == Some(entry.file)
            });
        of_controller && filter.has_rule(finding.rule)
    };
    let mut wanted: Vec<&Finding> = checked.findings.iter().filter(is_wanted).collect();
    // The worst first; else as in the files.
    wanted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let heading = pen.text("serve-findings")?;
    pen.line(&format!("<h2 id=\"findings\">{heading}</h2>"));
    if wanted.is_empty() {
        let none = pen.text("serve-no-findings")?;
        pen.line(&format!("<p>{none}</p>"));
        return Ok(());
    }
    let shown = wanted.len().min(MOST);
    if shown < wanted.len() {
        let part = pen.phrase("serve-part", &arguments([("shown", shown), ("all", wanted.len())]))?;
        pen.line(&format!("<p>{part}</p>"));
    }
    list(pen, checked, wanted.into_iter().take(MOST), desk.editor)
}
