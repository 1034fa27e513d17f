use crate::language::{Arguments, Locale, LocaleError};
use crate::model::Language;

/// A YAML file in the making: remarks in the reader's language, texts in the site's languages.
pub struct Document<'a> {
    locale: &'a Locale,
    languages: &'a [Language],
    text: String,
    indent: usize,
}

impl<'a> Document<'a> {
    pub fn new(locale: &'a Locale, languages: &'a [Language], first: &str) -> Self {
        Self { locale, languages, text: format!("{first}\n"), indent: 0 }
    }

    pub fn into_text(self) -> String {
        self.text
    }

    /// A line: a key, with its value if it has one.
    pub fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        self.text.push_str(&format!("{:indent$}{line}\n", "", indent = self.indent));
    }

    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// What stands one level deeper.
    pub fn below(&mut self, write: impl FnOnce(&mut Self) -> Result<(), LocaleError>) -> Result<(), LocaleError> {
        self.indent += 2;
        let result = write(self);
        self.indent -= 2;
        result
    }

    /// A message of the locale as a remark.
    pub fn remark(&mut self, key: &str) -> Result<(), LocaleError> {
        let text = self.locale.text(key)?;
        self.remarks(&text);
        Ok(())
    }

    /// The same with variables.
    pub fn remark_with(&mut self, key: &str, arguments: &Arguments<'_>) -> Result<(), LocaleError> {
        let text = self.locale.phrase(key, arguments)?;
        self.remarks(&text);
        Ok(())
    }

    /// The words of a choice, each with its message.
    pub fn words<'w>(&mut self, key: &str, words: impl IntoIterator<Item = &'w str>) -> Result<(), LocaleError> {
        let words: Vec<&str> = words.into_iter().collect();
        let width = words.iter().map(|word| word.len()).max().unwrap_or_default();
        for word in words {
            let text = self.locale.text(&format!("{key}-{word}"))?;
            self.line(format!("#   {word:width$}  {text}"));
        }
        Ok(())
    }

    /// A section: an empty line, its remark.
    pub fn section(&mut self, key: &str) -> Result<(), LocaleError> {
        self.blank();
        self.remark(key)
    }

    /// A text that is still to be written, in each of the site's languages.
    pub fn empty_text(&mut self, key: &str) {
        self.named(key, "");
    }

    /// A text of which the default language is known at most.
    pub fn named(&mut self, key: &str, known: &str) {
        if let [_] = self.languages {
            return self.line(format!("{key}: {}", quoted(known)));
        }
        self.line(format!("{key}:"));
        for (position, language) in self.languages.iter().enumerate() {
            let text = if position == 0 { known } else { "" };
            self.line(format!("  {language}: {}", quoted(text)));
        }
    }

    /// An example: the lines as a remark, so that the user can take the signs # away.
    pub fn example(&mut self, lines: &str) {
        self.remarks(lines);
    }

    /// The same of a text.
    pub fn example_text(&mut self, key: &str) {
        let mut lines = format!("{key}: \"\"");
        if self.languages.len() > 1 {
            let languages = self.languages.iter().map(|language| format!("\n  {language}: \"\""));
            lines = format!("{key}:{}", languages.collect::<String>());
        }
        self.remarks(&lines);
    }

    fn remarks(&mut self, text: &str) {
        for line in text.lines() {
            self.line(format!("# {line}").trim_end());
        }
    }
}

/// A text in YAML's double quotation marks, whatever it holds.
pub fn quoted(text: &str) -> String {
    // JSON's strings are YAML's, but for what YAML does not let stand as it is.
    let mut quoted = String::new();
    for c in serde_json::Value::from(text).to_string().chars() {
        match c {
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted
}
