//! Questions by lines alone: they work with a screen reader, in every terminal, and through a pipe.

use std::io::{BufRead, IsTerminal, Read, StdinLock, Write, stderr, stdin};

use super::Stop;
use crate::cli::told;
use crate::language::{Locale, LocaleError, arguments};
use crate::load::{meaning, nearest};
use crate::model::Language;
use crate::report::Message;

/// After so many answers that are none, it is no person who answers.
const ATTEMPTS: usize = 20;
/// No answer is longer.
const MAX_ANSWER: u64 = 1 << 16;

/// A conversation on the standard streams.
pub struct Dialogue<'a> {
    pub locale: &'a Locale,
    input: StdinLock<'static>,
    /// What is typed is not seen when it comes through a pipe.
    echo: bool,
    /// Nothing is asked: the usual answer is taken.
    silent: bool,
}

/// A question: its message, whose attribute `why` says what depends on it, and the option that answers it.
#[derive(Clone, Copy)]
pub struct Question {
    pub key: &'static str,
    pub option: &'static str,
}

/// One of the answers to choose from: the word in the file, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub word: String,
    pub label: String,
}

/// Answers to choose from. The first of them are shown, all when somebody asks with a question mark.
pub struct Choices {
    pub all: Vec<Choice>,
    pub shown: usize,
}

impl Choices {
    /// Words with their messages `<key>-<word>`.
    pub fn of<'w>(locale: &Locale, key: &str, words: impl IntoIterator<Item = &'w str>) -> Result<Self, LocaleError> {
        let choice = |word: &str| Ok(Choice { word: word.to_owned(), label: locale.text(&format!("{key}-{word}"))? });
        let all = words.into_iter().map(choice).collect::<Result<Vec<_>, LocaleError>>()?;
        Ok(Self { shown: all.len(), all })
    }

    /// The choices that one answer names: by number, by word, or by what it means.
    pub fn find(&self, answer: &str) -> Result<Vec<usize>, Message> {
        let mut found = Vec::new();
        for piece in answer.split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
            let numbers = || piece.split_whitespace().map(|number| self.number(number)).collect::<Option<Vec<_>>>();
            let positions = numbers().or_else(|| self.word(piece).map(|at| vec![at]));
            let Some(positions) = positions else { return Err(self.unknown(piece)) };
            for position in positions {
                if !found.contains(&position) {
                    found.push(position);
                }
            }
        }
        Ok(found)
    }

    fn number(&self, text: &str) -> Option<usize> {
        let number: usize = text.parse().ok()?;
        (1..=self.all.len()).contains(&number).then(|| number - 1)
    }

    /// By the word in the file, by what it means, by how only one of the meanings begins, or by its translation.
    fn word(&self, word: &str) -> Option<usize> {
        let word = word.to_lowercase();
        let begins = |choice: &Choice| {
            let rest = choice.label.to_lowercase().strip_prefix(&word).map(str::to_owned);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let only = || {
            let mut found = self.all.iter().enumerate().filter(|(_, choice)| begins(choice));
            found.next().filter(|_| found.next().is_none()).map(|(position, _)| position)
        };
        let at = |word: &str| self.all.iter().position(|choice| choice.word == word);
        at(&word)
            .or_else(|| self.all.iter().position(|choice| choice.label.to_lowercase() == word))
            .or_else(only)
            .or_else(|| at(meaning(&word, self.all.iter().map(|choice| choice.word.as_str()))?))
    }

    fn unknown(&self, word: &str) -> Message {
        let words = || self.all.iter().map(|choice| choice.word.as_str());
        let labels = || self.all.iter().map(|choice| choice.label.as_str());
        let by_label = || {
            let label = nearest(word, labels())?;
            self.all.iter().find(|choice| choice.label == label).map(|choice| choice.word.as_str())
        };
        let near = nearest(word, words()).or_else(by_label).unwrap_or_default();
        let choices = words().collect::<Vec<_>>().join(", ");
        Message::new("new-no-choice").with("word", word).with("near", near).with("choices", choices)
    }
}

impl<'a> Dialogue<'a> {
    pub fn new(locale: &'a Locale, silent: bool) -> Self {
        let echo = !stdin().is_terminal();
        Self { locale, input: stdin().lock(), echo, silent }
    }

    /// A line of text; the empty one is an answer too. Where it depends on the language, the question, whose attribute
    /// `in` says it then, asks for that one: the answer is often in another than the questions.
    pub fn text(&mut self, question: Question, language: Option<&Language>) -> Result<String, Stop> {
        if self.silent {
            return Ok(String::new());
        }
        let language = language.and_then(|language| self.locale.in_language(language).ok());
        let asked = match language {
            Some(language) => self.locale.phrase(&format!("{}.in", question.key), &arguments([("in", language)]))?,
            None => self.locale.text(question.key)?,
        };
        self.say(question, &asked, &[])?;
        let prompt = self.locale.text("new-answer")?;
        self.read(question, &prompt)
    }

    /// One of the choices, by its position.
    pub fn one(&mut self, question: Question, choices: &Choices, usual: usize) -> Result<usize, Stop> {
        self.choose(question, choices, &[usual], "new-choose-one").map(|chosen| chosen[0])
    }

    /// One or more of the choices, by their positions.
    pub fn several(&mut self, question: Question, choices: &Choices, usual: usize) -> Result<Vec<usize>, Stop> {
        self.choose(question, choices, &[usual], "new-choose-several")
    }

    fn choose(
        &mut self,
        question: Question,
        choices: &Choices,
        usual: &[usize],
        prompt: &str,
    ) -> Result<Vec<usize>, Stop> {
        if self.silent {
            return Ok(usual.to_vec());
        }
        self.say(question, &self.locale.text(question.key)?, &choices.all[..choices.shown])?;
        let default = usual.iter().map(|position| (position + 1).to_string()).collect::<Vec<_>>().join(", ");
        let key = prompt;
        let prompt = self.locale.phrase(prompt, &arguments([("default", default)]))?;
        for _ in 0..ATTEMPTS {
            let answer = self.read(question, &prompt)?;
            if answer == "?" {
                list(&choices.all);
                continue;
            }
            match choices.find(&answer) {
                Ok(found) if found.is_empty() => return Ok(usual.to_vec()),
                Ok(found) if found.len() == 1 || key == "new-choose-several" => return Ok(found),
                Ok(_) => print(&told(&Message::new("new-only-one"), self.locale)?),
                Err(message) => print(&told(&message, self.locale)?),
            }
        }
        Err(unanswered(question))
    }

    fn say(&self, question: Question, asked: &str, choices: &[Choice]) -> Result<(), LocaleError> {
        let why = self.locale.text(&format!("{}.why", question.key))?;
        print(&format!("{asked}\n  {why}\n"));
        list(choices);
        Ok(())
    }

    fn read(&mut self, question: Question, prompt: &str) -> Result<String, Stop> {
        print(&format!("{prompt} "));
        let mut bytes = Vec::new();
        let read = (&mut self.input).take(MAX_ANSWER).read_until(b'\n', &mut bytes);
        if !read.is_ok_and(|length| length > 0) {
            print("\n");
            return Err(unanswered(question));
        }
        let answer = String::from_utf8_lossy(&bytes).trim().to_owned();
        if self.echo {
            print(&format!("{answer}\n"));
        }
        print("\n");
        Ok(answer)
    }
}

fn list(choices: &[Choice]) {
    let width = choices.iter().map(|choice| choice.word.len()).max().unwrap_or_default();
    for (position, Choice { word, label }) in choices.iter().enumerate() {
        let label = if label == word { "" } else { label };
        print(&format!("{}\n", format!("  {:>3}  {word:width$}  {label}", position + 1).trim_end()));
    }
}

fn unanswered(question: Question) -> Stop {
    Stop::Said(Message::new("new-no-answer").with("option", question.option))
}

/// Questions go where messages go: what a command prints could be kept in a file.
fn print(text: &str) {
    let mut stream = stderr().lock();
    _ = stream.write_all(text.as_bytes());
    _ = stream.flush();
}
