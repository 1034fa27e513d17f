use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, builder::PossibleValuesParser, value_parser};

use crate::language::{Locale, LocaleError};
use crate::model::{Language, SchemaKind};

/// The languages of the program's own messages.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The language of messages: `--lang`, else the environment's, else English. Found before the arguments are parsed,
/// since the help is in that language too.
pub fn language(arguments: &[OsString]) -> Language {
    let mut asked = None;
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            asked = arguments.next().map(str::to_owned);
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            asked = Some(value.to_owned());
        }
    }
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let wanted = asked.or_else(|| environment.into_iter().find(|value| !value.is_empty())).unwrap_or_default();
    let known = LANGUAGES.into_iter().find(|language| wanted.starts_with(language));
    Language::new(known.unwrap_or("en"))
}

/// The commands and their arguments, with help in the language of `locale`.
///
/// # Errors
/// When the locale lacks a text of the help.
pub fn command(locale: &Locale) -> Result<Command, LocaleError> {
    let text = |key: &str| locale.text(key);
    let folder = || value_parser!(PathBuf);
    let flag = |name: &'static str, key: &str| -> Result<Arg, LocaleError> {
        Ok(Arg::new(name).long(name).action(ArgAction::SetTrue).help(text(key)?))
    };
    let option = |name: &'static str, value: &'static str, key: &str| -> Result<Arg, LocaleError> {
        Ok(Arg::new(name).long(name).value_name(value).help(text(key)?))
    };
    let formats = |names: &'static [&'static str], key: &str| -> Result<Arg, LocaleError> {
        Ok(option("format", "FORMAT", key)?.value_parser(PossibleValuesParser::new(names)).default_value(names[0]))
    };
    let kinds = SchemaKind::ALL.map(SchemaKind::name);
    Ok(Command::new("seloste")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about")?)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args([
            option("root", "DIR", "cli-root")?.global(true).value_parser(folder()),
            option("lang", "LANG", "cli-lang")?.global(true).value_parser(LANGUAGES),
            option("color", "WHEN", "cli-color")?.global(true).value_parser(["auto", "always", "never"]),
            flag("quiet", "cli-quiet")?.global(true),
        ])
        .subcommands([
            Command::new("init").about(text("cli-init")?).arg(
                Arg::new("dir").value_name("DIR").required(true).value_parser(folder()).help(text("cli-init.dir")?),
            ),
            Command::new("build").about(text("cli-build")?).args([
                option("output", "DIR", "cli-build.output")?.value_parser(folder()),
                flag("draft", "cli-build.draft")?,
                flag("no-pdf", "cli-build.no-pdf")?,
            ]),
            Command::new("check").about(text("cli-check")?).arg(formats(&["text", "json"], "cli-check.format")?),
            Command::new("rules").about(text("cli-rules")?).arg(formats(&["text", "json"], "cli-rules.format")?),
            Command::new("explain")
                .about(text("cli-explain")?)
                .arg(Arg::new("code").value_name("CODE").required(true).help(text("cli-explain.code")?)),
            Command::new("schema").about(text("cli-schema")?).arg(
                Arg::new("kind").value_name("KIND").required(true).value_parser(kinds).help(text("cli-schema.kind")?),
            ),
        ]))
}
