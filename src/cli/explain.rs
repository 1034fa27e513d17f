use std::fmt::Write;
use std::io::stderr;

use clap::ArgMatches;

use super::{Context, FAILED, GOOD, print, rules};
use crate::check;
use crate::language::{LocaleError, arguments};

/// `seloste explain CODE`: the message in the reader's language, the law, and the rule's page.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let code = matches.get_one::<String>("code").map_or("", String::as_str);
    let Some(rule) = rules::all().find(|rule| rule.code.eq_ignore_ascii_case(code) || rule.name == code) else {
        use std::io::Write;
        let near = rules::all()
            .map(|rule| rule.code)
            .max_by(|a, b| {
                let like = |known: &str| strsim::jaro_winkler(&known.to_uppercase(), &code.to_uppercase());
                like(a).total_cmp(&like(b))
            })
            .unwrap_or_default();
        let words = arguments([("code", code), ("near", near)]);
        _ = writeln!(stderr(), "{}", locale.phrase("cli-unknown-rule", &words)?);
        return Ok(FAILED);
    };
    let mut text = format!("{} {}\n\n{}\n", rule.code, rule.name, rules::general(&locale.template(rule.code)?));
    for attribute in ["why", "help"] {
        let key = format!("{}.{attribute}", rule.code);
        if locale.has(&key) {
            _ = writeln!(text, "{}", rules::general(&locale.template(&key)?));
        }
    }
    if !rule.law.is_empty() {
        _ = writeln!(text, "\n{}: {}", locale.text("report-law")?, rule.law.join(" · "));
    }
    if let Some(definition) = check::find(rule.code) {
        // The title line of the page repeats the first line above.
        let page = definition.page.split_once('\n').map_or("", |(_, rest)| rest);
        text.push_str(page);
    }
    print(&text);
    Ok(GOOD)
}
