use std::fmt::Write;

use clap::ArgMatches;

use super::{Context, GOOD, print, rules};
use crate::check;
use crate::language::LocaleError;

/// `seloste explain CODE`: the message in the reader's language, the law, and the rule's page.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let code = matches.get_one::<String>("code").map_or("", String::as_str);
    let Some(rule) = rules::find(code) else { return context.refuse(&rules::unknown(code, [])) };
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
