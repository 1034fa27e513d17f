use std::fmt::Write;

use super::{Page, find};
use crate::language::{Locale, LocaleError, arguments};
use crate::model::Level;
use crate::report::{Kind, Rule, general, level};

/// What a rule says of itself in Markdown: message, reason and help in the locale's language, law and level, and the
/// examples of its page. The prose of the page is English, and is left to readers of English.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn explain(rule: &Rule, locale: &Locale) -> Result<String, LocaleError> {
    let code = rule.code;
    let definition = find(code);
    let is_english = locale.language().as_str() == "en";
    let mut text = format!("{}\n", general(&locale.template(code)?));
    for attribute in ["why", "help"] {
        _ = write!(text, "\n{}\n", general(&locale.template(&format!("{code}.{attribute}"))?));
    }
    if !rule.law.is_empty() {
        let words = arguments([("law", rule.law.join(" · "))]);
        _ = write!(text, "\n{}\n", locale.phrase("cli-explain-law", &words)?);
    }
    let other = if rule.severity == Level::Error { "warning" } else { "allow" };
    let words = [("level", level(rule.severity, locale)?), ("code", code.to_owned()), ("other", other.to_owned())];
    let words = arguments(words);
    _ = write!(text, "\n{}\n", locale.phrase(standing(rule), &words)?);
    if let Some(definition) = definition {
        text += &if is_english { prose(definition.page) } else { examples(definition.page, locale)? };
    }
    Ok(text)
}

/// Whether a site may lower the rule, and why not, as a key of the locales. What is wrong in form cannot be read, whatever a
/// site says.
fn standing(rule: &Rule) -> &'static str {
    match (rule.mandatory, find(rule.code)) {
        (_, None) => "cli-explain-form",
        (true, Some(_)) if rule.kind == Kind::Law => "cli-explain-mandatory",
        (true, Some(_)) => "cli-explain-safety",
        (false, Some(_)) => "cli-explain-optional",
    }
}

/// The page without its title and without the finding that only its test reads.
fn prose(page: &str) -> String {
    let body = page.split_once('\n').map_or("", |(_, rest)| rest);
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("\n```finding\n") {
        text.push_str(before.trim_end());
        text.push('\n');
        rest = after.split_once("\n```\n").map_or("", |(_, rest)| rest);
    }
    text + rest
}

/// The examples of a page under headings of the locale's language.
fn examples(page: &str, locale: &Locale) -> Result<String, LocaleError> {
    let page = Page::parse(page);
    let mut text = String::new();
    for (section, key) in [("Wrong", "cli-explain-wrong"), ("Right", "cli-explain-right")] {
        let mut shown =
            page.examples.iter().filter(|example| example.section == section && example.language != "finding");
        let Some(first) = shown.next() else { continue };
        _ = writeln!(text, "\n## {}", locale.text(key)?);
        for example in std::iter::once(first).chain(shown) {
            let file = example.file.map(|file| format!(" {file}")).unwrap_or_default();
            _ = write!(text, "\n```{}{file}\n{}```\n", example.language, example.text);
        }
    }
    Ok(text)
}
