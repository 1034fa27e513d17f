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
    print(&format!("{} {}\n\n{}\n\n{}", rule.code, rule.name, title(rule, locale)?, page(rule, locale)?));
    Ok(GOOD)
}
