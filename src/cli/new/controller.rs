use clap::ArgMatches;

use super::ask::{Choices, Dialogue, Question};
use super::document::{Document, quoted};
use super::place::{Site, schema_line};
use super::{File, Stop};
use crate::cli::Context;
use crate::language::{Locale, LocaleError, arguments};
use crate::law::is_authority;
use crate::model::{ControllerKind, Language, SchemaKind};
use crate::report::Message;

const KIND: Question = Question { key: "new-ask-kind", option: "--kind" };
const NAME: Question = Question { key: "new-ask-name", option: "--name" };
const DPO: Question = Question { key: "new-ask-dpo", option: "--dpo" };
const DUTY: Question = Question { key: "new-ask-language-duty", option: "--language-duty" };
/// The languages of authorities: the first is the usual case.
const DUTIES: [&str; 3] = ["fi-sv", "fi", "sv"];

/// What is known of a new controller.
pub struct Answers {
    pub kind: ControllerKind,
    pub name: String,
    /// `None`: not known yet.
    pub dpo: Option<bool>,
    pub language_duty: Vec<Language>,
}

/// The file of `seloste new controller ID`.
pub fn make(context: &Context, site: &Site<'_>, matches: &ArgMatches) -> Result<File, Stop> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let path = site.new_controller(id)?;
    let locale = context.locale()?;
    let answers = ask(&mut Dialogue::new(locale, matches.get_flag("yes")), matches, site)?;
    Ok(File {
        path,
        kind: SchemaKind::Controller,
        text: text(&answers, locale, site.languages())?,
        done: Message::new("new-done-controller").with("id", id),
    })
}

fn ask(dialogue: &mut Dialogue<'_>, matches: &ArgMatches, site: &Site<'_>) -> Result<Answers, Stop> {
    let locale = dialogue.locale;
    let given = matches.get_one::<String>("kind");
    let given = ControllerKind::ALL.into_iter().find(|kind| given.is_some_and(|word| word == kind.name()));
    let kind = if let Some(kind) = given {
        kind
    } else {
        let choices = Choices::of(locale, "new-kind", ControllerKind::ALL.map(ControllerKind::name))?;
        ControllerKind::ALL[dialogue.one(KIND, &choices, 0)?]
    };
    let authority = is_authority(kind);
    let name = match matches.get_one::<String>("name") {
        Some(name) => name.trim().to_owned(),
        None => dialogue.text(NAME, site.language_of_names().filter(|_| authority))?,
    };
    let dpo = match matches.get_one::<String>("dpo") {
        // Art. 37(1)(a): not a matter of choice.
        _ if authority => Some(true),
        Some(word) => Some(word == "yes"),
        None => {
            let choices = Choices::of(locale, "new-choice", ["unknown", "no", "yes"])?;
            [None, Some(false), Some(true)][dialogue.one(DPO, &choices, 0)?]
        }
    };
    let language_duty = match matches.get_one::<String>("language-duty") {
        Some(word) => languages(word)?,
        None if !authority => Vec::new(),
        None => {
            let choices = Choices::of(locale, "new-duty", DUTIES)?;
            let usual = if kind == ControllerKind::AlandAuthority { 2 } else { 0 };
            languages(&DUTIES[dialogue.one(DUTY, &choices, usual)?].replace('-', ","))?
        }
    };
    Ok(Answers { kind, name, dpo, language_duty })
}

fn languages(words: &str) -> Result<Vec<Language>, Stop> {
    let wrong = || {
        let message = Message::new("cli-wrong-value").with("option", DUTY.option).with("word", words);
        Stop::Said(message.with("choices", "fi, sv, fi,sv"))
    };
    words.split(',').map(|word| word.trim().parse().map_err(|_| wrong())).collect()
}

/// The file's text.
pub fn text(answers: &Answers, locale: &Locale, languages: &[Language]) -> Result<String, LocaleError> {
    let authority = is_authority(answers.kind);
    let mut file = Document::new(locale, languages, &schema_line(SchemaKind::Controller, 2));
    file.section("new-file-intro")?;
    file.section("new-file-controller")?;

    file.section("new-file-controller-name")?;
    // Authorities have a name in each language, others mostly one name.
    if authority {
        file.named("name", &answers.name);
    } else {
        file.line(format!("name: {}", quoted(&answers.name)));
    }

    let kind = answers.kind.name();
    let label = locale.text(&format!("new-kind-{kind}"))?;
    file.blank();
    file.remark_with("new-file-kind", &arguments([("label", label)]))?;
    file.line(format!("kind: {kind}"));
    if answers.kind != ControllerKind::Person {
        file.line("business-id:");
    }

    file.section("new-file-address")?;
    file.line("address:");
    file.below(|file| file.remark("new-example-address"))?;
    file.line("email:");
    file.line("phone:");

    if !answers.language_duty.is_empty() {
        file.section("new-file-language-duty")?;
        let languages: Vec<_> = answers.language_duty.iter().map(Language::as_str).collect();
        file.line(format!("language-duty: [{}]", languages.join(", ")));
    }

    file.section(if authority { "new-file-dpo-authority" } else { "new-file-dpo" })?;
    match answers.dpo {
        Some(true) => {
            file.line("dpo:");
            file.below(|file| {
                file.line("email:");
                file.line("phone:");
                Ok(())
            })?;
        }
        Some(false) => file.line("dpo: none"),
        None => file.line("dpo:"),
    }
    Ok(file.into_text())
}
