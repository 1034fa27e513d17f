use fluent::FluentValue;

use super::{Argument, Message};
use crate::language::{Locale, LocaleError, arguments};
use crate::model::Language;

/// The words of a message in the reader's language, which is the locale's. A text of the site is shown in that
/// language if it has it, else in `default_language`, else in any; a language by its name if the locale has one under
/// `language-<tag>`, else by its tag.
///
/// # Errors
/// [`LocaleError`], when the locale lacks the message or one of its variables is missing.
pub fn render_message(message: &Message, locale: &Locale, default_language: &Language) -> Result<String, LocaleError> {
    let name = |language: &Language| {
        let key = format!("language-{language}");
        if locale.has(&key) { locale.text(&key) } else { Ok(language.to_string()) }
    };
    let value = |argument: &Argument| -> Result<FluentValue<'static>, LocaleError> {
        Ok(match argument {
            Argument::Plain(text) => text.clone().into(),
            Argument::Number(number) => (*number).into(),
            Argument::Text(text) => {
                let resolved = text.resolve(locale.language(), default_language);
                resolved.map_or("", |(_, text)| text).to_owned().into()
            }
            Argument::Language(language) => name(language)?.into(),
            Argument::Languages(languages) => {
                languages.iter().map(name).collect::<Result<Vec<_>, _>>()?.join(", ").into()
            }
            Argument::Key(key) => locale.text(key)?.into(),
        })
    };
    let pairs: Vec<_> = message
        .arguments
        .iter()
        .map(|(name, argument)| Ok((*name, value(argument)?)))
        .collect::<Result<_, LocaleError>>()?;
    locale.phrase(&message.key, &arguments(pairs))
}

/// What to do about what a message tells: its attribute `suggestion` where there is one and something is `near`, else
/// `help`.
#[must_use]
pub fn advice(message: &Message, locale: &Locale) -> Option<Message> {
    let near = message.arguments.iter().any(|(name, near)| *name == "near" && *near != Argument::from(""));
    let attributes = near.then_some("suggestion").into_iter().chain(["help"]);
    let mut advice =
        attributes.map(|attribute| Message { key: format!("{}.{attribute}", message.key), ..message.clone() });
    advice.find(|advice| locale.has(&advice.key))
}

/// A message about no finding in particular, as [`Locale::template`] gives it: its variables left open.
#[must_use]
pub fn general(template: &str) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, (_, after))) = rest.split_once('{').and_then(|(a, b)| Some((a, b.split_once('}')?))) {
        text.push_str(before);
        text.push('…');
        rest = after;
    }
    text + rest
}
