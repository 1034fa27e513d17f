use std::fmt::Write;

use clap::ArgMatches;
use serde::Serialize;

use super::{Context, GOOD, print};
use crate::language::{Locale, LocaleError};
use crate::load::nearest;
use crate::model::{Language, Level};
use crate::report::{Kind, Message, Rule, general, level, title};
use crate::{check, load};

/// One rule as scripts see it.
#[derive(Serialize)]
struct Item {
    code: &'static str,
    name: &'static str,
    severity: Level,
    kind: Kind,
    profiles: &'static [&'static str],
    law: &'static [&'static str],
    /// Whether a site cannot lower it.
    mandatory: bool,
    title: Words,
    message: Words,
}

#[derive(Serialize)]
struct Words {
    fi: String,
    sv: String,
    en: String,
}

/// Every rule: those of the law first, then those of the files' form.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    check::RULES.iter().map(|definition| &definition.rule).chain(load::rules().iter().copied())
}

/// The rule that a word means: by its code, whatever the case of its letters, or by its name.
pub fn find(word: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.is_called(word))
}

/// There is no such rule; `others` are words that could have stood there too.
pub fn unknown<'a>(word: &str, others: impl IntoIterator<Item = &'a str>) -> Message {
    let codes = || all().map(|rule| rule.code);
    let names = all().map(|rule| rule.name);
    let near = nearest(word, codes().chain(names).chain(others)).or_else(|| {
        // Codes are short, and look alike where they begin alike.
        let like = |code: &str| strsim::jaro_winkler(code, &word.to_uppercase());
        codes().max_by(|a, b| like(a).total_cmp(&like(b))).filter(|code| like(code) > 0.7)
    });
    Message::new("cli-unknown-rule").with("code", word).with("near", near.unwrap_or_default())
}

/// `seloste rules`: lists them.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let words = |say: &dyn Fn(&Locale) -> Result<String, LocaleError>| {
            let [fi, sv, en] = ["fi", "sv", "en"].map(|language| say(context.locales.get(&Language::new(language))?));
            Ok::<_, LocaleError>(Words { fi: fi?, sv: sv?, en: en? })
        };
        let mut items = Vec::new();
        for rule in all() {
            items.push(Item {
                code: rule.code,
                name: rule.name,
                severity: rule.severity,
                kind: rule.kind,
                profiles: rule.profiles,
                law: rule.law,
                mandatory: rule.mandatory,
                title: words(&|locale| title(rule, locale))?,
                message: words(&|locale| locale.template(rule.code))?,
            });
        }
        print(&serde_json::to_string_pretty(&items).unwrap_or_default());
        print("\n");
        return Ok(GOOD);
    }
    let locale = context.locale()?;
    let mut text = String::new();
    for rule in all() {
        let severity = level(rule.severity, locale)?;
        _ = writeln!(text, "{:<20} {severity:<8} {}", rule.code, general(&locale.template(rule.code)?));
        if !rule.law.is_empty() {
            _ = writeln!(text, "{:<29} {}", "", rule.law.join(" · "));
        }
    }
    print(&text);
    Ok(GOOD)
}
