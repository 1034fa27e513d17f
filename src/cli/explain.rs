use clap::ArgMatches;

use super::{Context, GOOD, print, rules};
pub use crate::check::explain as page;
use crate::language::LocaleError;
use crate::report::title;

/// `seloste explain CODE`: the rule in the reader's language, and its examples.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let code = matches.get_one::<String>("code").map_or("", String::as_str);
    let Some(rule) = rules::find(code) else { return context.refuse(&rules::unknown(code, [])) };
    // The name is a title already where there is no other.
    let title = title(rule, locale)?;
    let title = if title == rule.name { String::new() } else { format!("\n{title}\n") };
    print(&format!("{} {}\n{title}\n{}", rule.code, rule.name, page(rule, locale)?));
    Ok(GOOD)
}
