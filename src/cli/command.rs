use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};

use jiff::civil::Date;

use super::narrow::BASELINE;
use super::new::{HOLDINGS, ORIGINS};
use crate::language::{Locale, LocaleError, arguments};
use crate::model::{Basis, ControllerKind, Language, Origin, SchemaKind};
use crate::report::{Format, Message};

/// The languages of the program's own messages.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];
/// What they are called in `LANG=finnish` and `LANG=Swedish_Finland.1252`, as old systems have it.
const NAMES: [&str; 3] = ["finnish", "swedish", "english"];

/// The language of messages: `--lang`, else the environment's, else the system's, else English. Found before the arguments are parsed,
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
    let environment = || {
        let values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        known(&values.into_iter().find(|value| !value.is_empty()).or_else(of_system)?)
    };
    Language::new(asked.as_deref().and_then(known).or_else(environment).unwrap_or("en"))
}

/// The language of `fi`, `fi-FI`, `fi_FI.UTF-8` or `fi@euro`, but not of `fil-PH`, if it is one of ours.
fn known(wanted: &str) -> Option<&'static str> {
    let wanted = wanted.split(['-', '_', '.', '@']).next()?;
    let is_wanted = |name: &str| name.eq_ignore_ascii_case(wanted);
    LANGUAGES.into_iter().zip(NAMES).find_map(|(tag, name)| (is_wanted(tag) || is_wanted(name)).then_some(tag))
}

/// What Windows shows its own words in. Elsewhere that is in the environment.
fn of_system() -> Option<String> {
    #[cfg(windows)]
    return sys_locale::get_locale();
    #[cfg(not(windows))]
    None
}

/// The commands and their arguments, with help in the language of `locale`.
///
/// # Errors
/// When the locale lacks a text of the help.
pub fn command(locale: &Locale) -> Result<Command, LocaleError> {
    let make = Maker { locale };
    let kinds = SchemaKind::ALL.map(SchemaKind::name);
    let below = [
        make.command(
            "init",
            &[make.word("dir", "cli-value-dir", "cli-init.dir")?.value_parser(value_parser!(PathBuf))],
        )?,
        make.new_files()?,
        make.command(
            "build",
            &[
                make.option("output", "cli-value-dir", "cli-build.output")?.value_parser(value_parser!(PathBuf)),
                make.flag("draft", "cli-build.draft")?,
                make.flag("no-pdf", "cli-build.no-pdf")?,
                make.level("deny", 'D', "cli-build.deny")?,
                make.flag("no-cache", "cli-no-cache")?,
                make.watch()?,
                make.poll()?.requires("watch"),
            ],
        )?,
        make.command(
            "check",
            &[
                make.format("cli-check.format", &Format::ALL.map(Format::name))?,
                make.option("output", "cli-value-report", "cli-check.output")?.action(ArgAction::Append),
                make.level("allow", 'A', "cli-check.allow")?,
                make.level("warn", 'W', "cli-check.warn")?,
                make.level("deny", 'D', "cli-check.deny")?,
                make.flag("exit-zero", "cli-check.exit-zero")?,
                make.baseline("baseline", "cli-check.baseline")?,
                make.baseline("write-baseline", "cli-check.write-baseline")?
                    // A part of the findings is no baseline of all.
                    .conflicts_with_all(["baseline", "changed-since"]),
                make.option("changed-since", "cli-value-revision", "cli-check.changed-since")?,
                make.flag("no-cache", "cli-no-cache")?,
                // What is known of now is no baseline of later, and Git is not watched.
                make.watch()?.conflicts_with_all(["write-baseline", "changed-since"]),
                make.poll()?.requires("watch"),
            ],
        )?,
        make.command(
            "matrix",
            &[
                make.format("cli-matrix.format", &["text", "csv", "html"])?,
                make.option("output", "cli-value-file", "cli-matrix.output")?.value_parser(value_parser!(PathBuf)),
            ],
        )?,
        make.command(
            "serve",
            &[
                make.option("port", "cli-value-port", "cli-serve.port")?.value_parser(value_parser!(u16)),
                make.option("host", "cli-value-address", "cli-serve.host")?,
                make.flag("open", "cli-serve.open")?,
                make.poll()?,
                make.option("editor", "cli-value-pattern", "cli-serve.editor")?,
            ],
        )?,
        make.command("rules", &[make.format("cli-rules.format", &["text", "json"])?])?,
        make.command("explain", &[make.word("topic", "cli-value-topic", "cli-explain.topic")?])?,
        make.command("schema", &[make.chosen(make.word("kind", "cli-value-kind", "cli-schema.kind")?, &kinds)?])?,
        make.theme()?,
    ];
    let own = [
        make.option("root", "cli-value-dir", "cli-root")?.global(true).value_parser(value_parser!(PathBuf)),
        make.chosen(make.option("lang", "cli-value-lang", "cli-lang")?, &LANGUAGES)?.global(true),
        make.chosen(make.option("color", "cli-value-when", "cli-color")?, &["auto", "always", "never"])?.global(true),
        make.flag("quiet", "cli-quiet")?.global(true),
        make.option("today", "cli-value-date", "cli-today")?.global(true).value_parser(today),
        make.flag("version", "cli-version")?.short('V').action(ArgAction::Version),
    ];
    let usage = format!("seloste [{}] <{}>", make.options()?, locale.text("cli-value-command")?);
    // In the help of a command, after its own options.
    let own = own.into_iter().enumerate().map(|(at, argument)| argument.display_order(50 + at));
    let command = make.in_language(Command::new("seloste").args(own), "cli-about", usage)?;
    Ok(command
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(below))
}

/// Makes clap's commands and arguments without clap's own words, which are English.
struct Maker<'a> {
    locale: &'a Locale,
}

impl Maker<'_> {
    fn options(&self) -> Result<String, LocaleError> {
        Ok(self.locale.text("cli-options")?.to_uppercase())
    }

    /// The command with this name; one below another has the other's name before its own.
    fn command(&self, name: &'static str, arguments: &[Arg]) -> Result<Command, LocaleError> {
        let words = arguments.iter().filter(|argument| argument.is_positional());
        let words: String = words.map(|argument| format!(" {argument}")).collect();
        let usage = format!("seloste {name} [{}]{words}", self.options()?);
        let own = name.rsplit(' ').next().unwrap_or(name);
        self.in_language(Command::new(own).args(arguments), &format!("cli-{}", name.replace(' ', "-")), usage)
    }

    /// `new controller` and `new register`.
    fn new_files(&self) -> Result<Command, LocaleError> {
        let id = |value, help| self.word("id", value, help);
        let option = |name, value| self.option(name, value, &format!("cli-new-option.{name}"));
        let kinds = ControllerKind::ALL.map(ControllerKind::name);
        let yes = self.flag("yes", "cli-new-option.yes")?;
        let controller = [
            id("cli-value-id", "cli-new-controller.id")?,
            self.chosen(option("kind", "cli-value-kind")?, &kinds)?,
            self.option("name", "cli-value-name", "cli-new-option.controller-name")?,
            self.yes_or_no("dpo")?,
            option("language-duty", "cli-value-languages")?,
            yes.clone(),
        ];
        let bases = self.chosen(option("basis", "cli-value-basis")?, &Basis::ALL.map(Basis::name))?;
        let subjects = option("subjects", "cli-value-words")?;
        let mut register = vec![
            id("cli-value-register", "cli-new-register.id")?,
            self.option("name", "cli-value-name", "cli-new-option.register-name")?,
            self.yes_or_no("authority")?,
            subjects.action(ArgAction::Append).value_delimiter(','),
            self.chosen(option("from", "cli-value-origin")?, &ORIGINS.map(Origin::name))?,
            bases.action(ArgAction::Append).value_delimiter(','),
        ];
        for name in HOLDINGS {
            register.push(self.yes_or_no(name)?);
        }
        register.push(self.chosen(option("recipients", "cli-value-recipients")?, &["some", "none"])?);
        register.push(self.yes_or_no("outside-eea")?);
        register.push(yes);
        let usage = format!("seloste new [{}] <{}>", self.options()?, self.locale.text("cli-value-command")?);
        Ok(self
            .in_language(Command::new("new"), "cli-new", usage)?
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands([self.command("new controller", &controller)?, self.command("new register", &register)?]))
    }

    /// `theme new`.
    fn theme(&self) -> Result<Command, LocaleError> {
        let extends = self.option("extends", "cli-value-theme", "cli-theme-new.extends")?.default_value("default");
        let new = [self.word("name", "cli-value-name", "cli-theme-new.name")?, extends.hide_default_value(true)];
        let usage = format!("seloste theme [{}] <{}>", self.options()?, self.locale.text("cli-value-command")?);
        let theme = self.in_language(Command::new("theme"), "cli-theme", usage)?;
        let new = self.command("theme new", &new)?;
        Ok(theme.subcommand_required(true).arg_required_else_help(true).subcommand(new))
    }

    /// An option that says yes by being there, and no as `--name=no`.
    fn yes_or_no(&self, name: &'static str) -> Result<Arg, LocaleError> {
        let option = self.option(name, "cli-value-yes-no", &format!("cli-new-option.{name}"))?;
        let option = option.num_args(0..=1).require_equals(true).default_missing_value("yes");
        Ok(option.value_parser(PossibleValuesParser::new(["yes", "no"])).hide_possible_values(true))
    }

    fn in_language(&self, command: Command, about: &str, usage: String) -> Result<Command, LocaleError> {
        let heading = self.locale.text("cli-usage")?;
        Ok(command
            .about(self.locale.text(about)?)
            .max_term_width(100)
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .override_usage(usage)
            .help_template(format!("{{about-with-newline}}\n{heading}: {{usage}}\n\n{{all-args}}\n"))
            .subcommand_help_heading(self.locale.text("cli-commands")?)
            .arg(self.flag("help", "cli-help")?.short('h').action(ArgAction::Help).display_order(100)))
    }

    fn word(&self, name: &'static str, value: &str, help: &str) -> Result<Arg, LocaleError> {
        let heading = self.locale.text("cli-arguments")?;
        let word = Arg::new(name).required(true).help_heading(heading);
        Ok(word.value_name(self.locale.text(value)?).help(self.locale.text(help)?))
    }

    fn flag(&self, name: &'static str, help: &str) -> Result<Arg, LocaleError> {
        let flag = Arg::new(name).long(name).action(ArgAction::SetTrue);
        Ok(flag.help_heading(self.locale.text("cli-options")?).help(self.locale.text(help)?))
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Result<Arg, LocaleError> {
        Ok(self.flag(name, help)?.action(ArgAction::Set).value_name(self.locale.text(value)?))
    }

    /// An option that has the command done again after every change.
    fn watch(&self) -> Result<Arg, LocaleError> {
        self.flag("watch", "cli-watch")
    }

    /// An option that says to look so often.
    fn poll(&self) -> Result<Arg, LocaleError> {
        self.option("poll", "cli-value-seconds", "cli-watch.poll")
    }

    /// An option that sets the level of rules; it may be given several times, and may name several.
    fn level(&self, name: &'static str, short: char, help: &str) -> Result<Arg, LocaleError> {
        let option = self.option(name, "cli-value-rule", help)?.short(short);
        Ok(option.action(ArgAction::Append).value_delimiter(','))
    }

    /// An option that names the file of a baseline, or leaves it at the usual one.
    fn baseline(&self, name: &'static str, help: &str) -> Result<Arg, LocaleError> {
        let option = self.option(name, "cli-value-file", help)?.num_args(0..=1).value_parser(value_parser!(PathBuf));
        let default = self.locale.phrase("cli-default", &arguments([("default", BASELINE)]))?;
        let help = format!("{} [{default}]", option.get_help().map(ToString::to_string).unwrap_or_default());
        Ok(option.help(help))
    }

    fn format(&self, help: &str, formats: &[&'static str]) -> Result<Arg, LocaleError> {
        let format = self.chosen(self.option("format", "cli-value-format", help)?, formats)?;
        let default = self.locale.phrase("cli-default", &arguments([("default", "text")]))?;
        let help = format!("{} [{default}]", format.get_help().map(ToString::to_string).unwrap_or_default());
        Ok(format.default_value("text").hide_default_value(true).help(help))
    }

    /// The same argument, of these values alone.
    fn chosen(&self, argument: Arg, choices: &[&'static str]) -> Result<Arg, LocaleError> {
        let told = self.locale.phrase("cli-choices", &arguments([("choices", choices.join(", "))]))?;
        let help = format!("{} [{told}]", argument.get_help().map(ToString::to_string).unwrap_or_default());
        Ok(argument.value_parser(PossibleValuesParser::new(choices)).hide_possible_values(true).help(help))
    }
}

/// A date of `--today`.
fn today(text: &str) -> Result<Date, jiff::Error> {
    text.parse()
}

/// An option without the name of its value.
fn bare(option: &str) -> String {
    option.split([' ', '[']).next().unwrap_or_default().to_owned()
}

/// What is wrong with the arguments and what to do, in the reader's language: two messages of the locale.
pub fn mistake(error: &clap::Error, command: &Command) -> Message {
    let said = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (key, near) = match error.kind() {
        ErrorKind::InvalidSubcommand => ("cli-wrong-command", said(ContextKind::SuggestedSubcommand)),
        ErrorKind::UnknownArgument if !said(ContextKind::InvalidArg).starts_with('-') => {
            ("cli-extra-word", String::new())
        }
        ErrorKind::UnknownArgument => ("cli-wrong-option", said(ContextKind::SuggestedArg)),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => ("cli-no-value", String::new()),
        ErrorKind::InvalidValue => ("cli-wrong-value", String::new()),
        ErrorKind::ArgumentConflict => ("cli-conflict", String::new()),
        ErrorKind::MissingRequiredArgument => ("cli-missing-word", String::new()),
        _ => ("cli-wrong-arguments", String::new()),
    };
    // Of several, clap has the likeliest last.
    let near = near.rsplit(", ").next().unwrap_or_default();
    let parent = command.get_subcommands().find(|parent| parent.find_subcommand(near).is_some());
    let near = parent.map_or_else(|| near.to_owned(), |parent| format!("{} {near}", parent.get_name()));
    let word = match error.kind() {
        ErrorKind::InvalidSubcommand => said(ContextKind::InvalidSubcommand),
        ErrorKind::InvalidValue => said(ContextKind::InvalidValue),
        ErrorKind::ArgumentConflict => bare(&said(ContextKind::PriorArg)),
        _ => said(ContextKind::InvalidArg),
    };
    let option = bare(&said(ContextKind::InvalidArg));
    Message::new(key)
        .with("word", word)
        .with("option", option)
        .with("choices", said(ContextKind::ValidValue))
        .with("near", near)
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn languages_by_whatever_follows_their_name() {
        for (wanted, language) in [
            ("fi", Some("fi")),
            ("fi-FI", Some("fi")),
            ("sv_FI.UTF-8", Some("sv")),
            ("fi@euro", Some("fi")),
            ("en.UTF-8", Some("en")),
            ("finnish", Some("fi")),
            ("Swedish_Finland.1252", Some("sv")),
            ("FI", Some("fi")),
            ("fil-PH", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(known(wanted), language, "{wanted}");
        }
    }
}
