use clap::ArgMatches;

use super::field::Schemas;
use super::{Context, GOOD, print, rules};
pub use crate::check::explain as page;
use crate::language::LocaleError;
use crate::report::{Message, title};

/// `seloste explain TOPIC`: the rule in the reader's language, and its examples; or the field that is called so.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let topic = matches.get_one::<String>("topic").map_or("", String::as_str);
    if let Some(rule) = rules::find(topic) {
        print(&format!("{} {}\n\n{}\n\n{}", rule.code, rule.name, title(rule, locale)?, page(rule, locale)?));
        return Ok(GOOD);
    }
    let schemas = Schemas::new();
    let Some(text) = schemas.explain(topic, locale)? else {
        let topics = schemas.topics();
        let unknown = rules::unknown(topic, topics.iter().map(String::as_str));
        return context.refuse(&Message { key: "cli-unknown-topic".to_owned(), ..unknown });
    };
    print(&text);
    Ok(GOOD)
}
