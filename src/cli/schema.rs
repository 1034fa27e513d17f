use clap::ArgMatches;

use super::{Context, FAILED, GOOD, print};
use crate::language::LocaleError;
use crate::model::{SchemaKind, editor_schema};

/// `seloste schema KIND`: prints the JSON Schema that editors use.
#[expect(clippy::unnecessary_wraps, reason = "commands have one signature")]
pub fn run(_: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let wanted = matches.get_one::<String>("kind");
    let Some(kind) = SchemaKind::ALL.into_iter().find(|kind| wanted.is_some_and(|name| name == kind.name())) else {
        return Ok(FAILED);
    };
    print(&text(kind));
    Ok(GOOD)
}

/// The schema as it is printed and kept in `schemas/`.
pub fn text(kind: SchemaKind) -> String {
    let mut text = serde_json::to_string_pretty(&editor_schema(kind)).unwrap_or_default();
    text.push('\n');
    text
}
