use super::format::Conjunction;
use super::locale::{Arguments, Locale, LocaleError, arguments};
use crate::law::acts;
use crate::model::{Language, StatuteReference};

impl Locale {
    /// A reference to a statute: `kirjanpitolaki (1336/1997) 2 luku 10 §`. `default` is the site's default language,
    /// for names of one's own.
    ///
    /// Sections are written `10`, `10 a`, `10-12`, with the chapter `2:10`, with subsection and paragraph (of an EU
    /// act: article, paragraph and point) `6(1)(2)`, several with commas between. Anything else stands as it is.
    ///
    /// # Errors
    /// [`LocaleError::Missing`] for an act that is not in [`acts::ACTS`].
    pub fn statute(&self, reference: &StatuteReference, default: &Language) -> Result<String, LocaleError> {
        let (act, european) = self.act(reference, default)?;
        let Some(section) = reference.section.as_deref().map(str::trim).filter(|section| !section.is_empty()) else {
            return Ok(act);
        };
        let provisions = match Provision::parse_all(section) {
            Some(provisions) => self.provisions(&provisions, european)?,
            None => section.to_owned(),
        };
        if act.is_empty() {
            return Ok(provisions);
        }
        let key = if european { "statute-eu" } else { "statute" };
        self.phrase(key, &arguments([("act", act), ("provisions", provisions)]))
    }

    /// The act's name with its number, and whether it is of the European Union. Empty when the reference names none.
    fn act(&self, reference: &StatuteReference, default: &Language) -> Result<(String, bool), LocaleError> {
        let numbered = |name: &str, number: &str, european| {
            let key = if european { "statute-number-eu" } else { "statute-number" };
            self.phrase(key, &arguments([("name", name), ("number", number)]))
        };
        if let Some(id) = &reference.act {
            let key = format!("act-{id}");
            let name = self.text(&key)?;
            let act =
                acts::find(id.as_str()).ok_or_else(|| LocaleError::Missing { language: self.language.clone(), key })?;
            return Ok((numbered(&name, act.number, act.european)?, act.european));
        }
        let name = reference.name.as_ref().and_then(|name| name.resolve(&self.language, default));
        let act = match (name.map(|(_, name)| name), reference.number.as_deref()) {
            (Some(name), Some(number)) => numbered(name, number, false)?,
            (Some(text), None) | (None, Some(text)) => text.to_owned(),
            (None, None) => String::new(),
        };
        Ok((act, false))
    }

    /// The provisions in words; sections of the same chapter together: `2 luku 10 ja 12 §`.
    fn provisions(&self, provisions: &[Provision], european: bool) -> Result<String, LocaleError> {
        let together = |a: &Provision, b: &Provision| a.chapter == b.chapter && a.is_whole() && b.is_whole();
        let groups = provisions.chunk_by(together).map(|group| {
            let text = self.sections(group, european)?;
            match group.first().and_then(|first| first.chapter.as_deref()) {
                None => Ok(text),
                Some(chapter) => {
                    self.phrase("statute-chapter", &arguments([("chapter", chapter), ("provisions", &text)]))
                }
            }
        });
        self.list(&groups.collect::<Result<Vec<_>, LocaleError>>()?, Conjunction::And)
    }

    /// Whole sections, or one with its subsection.
    fn sections(&self, group: &[Provision], european: bool) -> Result<String, LocaleError> {
        let sections: Vec<_> = group.iter().map(|provision| provision.section.clone()).collect();
        let mut arguments = Arguments::new();
        arguments.set("section", self.list(&sections, Conjunction::And)?);
        let key = match group {
            [Provision { subsection: Some(subsection), point, .. }] => {
                arguments.set("subsection", subsection.as_str());
                match point {
                    None if european => "statute-article-paragraph",
                    None => "statute-subsection",
                    Some(point) => {
                        arguments.set("point", point.as_str());
                        if european { "statute-article-point" } else { "statute-point" }
                    }
                }
            }
            [Provision { range: false, .. }] => {
                if european {
                    "statute-article"
                } else {
                    "statute-section"
                }
            }
            _ => {
                if european {
                    "statute-articles"
                } else {
                    "statute-sections"
                }
            }
        };
        self.phrase(key, &arguments)
    }
}

/// One provision: chapter 2, sections 10–12; section 6, subsection 1, paragraph 2; Article 6(1)(c).
#[derive(Debug, PartialEq, Eq)]
struct Provision {
    chapter: Option<String>,
    /// `10`, `10 a`, `10–12`.
    section: String,
    range: bool,
    subsection: Option<String>,
    point: Option<String>,
}

impl Provision {
    /// Whether it can stand with others in one list of section numbers.
    fn is_whole(&self) -> bool {
        self.subsection.is_none()
    }

    /// Reads provisions with commas between; `None` when one of them is not written so.
    fn parse_all(text: &str) -> Option<Vec<Self>> {
        text.split(',').map(Self::parse).collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let (chapter, rest) = match text.split_once(':') {
            None => (None, text),
            Some((chapter, rest)) => (Some(numeral(chapter)?), rest),
        };
        let mut parts = rest.split('(');
        let sections = parts.next()?;
        let points: Vec<String> = parts.map(|part| point(part.trim_end().strip_suffix(')')?)).collect::<Option<_>>()?;
        let (section, range) = match sections.split_once(['-', '–']) {
            None => (numeral(sections)?, false),
            Some((first, last)) => (format!("{}–{}", numeral(first)?, numeral(last)?), true),
        };
        if points.len() > 2 || (range && !points.is_empty()) {
            return None;
        }
        let mut points = points.into_iter();
        Some(Self { chapter, section, range, subsection: points.next(), point: points.next() })
    }
}

/// `10`, or `10 a` for `10a` and `10 a`.
fn numeral(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, letter) = text.split_at(digits);
    let letter = letter.trim_start();
    match letter.as_bytes() {
        _ if !(1..=4).contains(&digits) => None,
        [] => Some(number.to_owned()),
        [b'a'..=b'z'] => Some(format!("{number} {letter}")),
        _ => None,
    }
}

/// A [`numeral`], or a letter alone, as points of EU acts have.
fn point(text: &str) -> Option<String> {
    match text.trim().as_bytes() {
        [b'a'..=b'z'] => Some(text.trim().to_owned()),
        _ => numeral(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_sections_only_as_they_are_written() {
        for good in ["10", "10 a", "10a", "2:10", "6 a:28 e", "10-12", "10–12", "6(1)", "6(1)(c)", "10, 12", "7 (3)"]
        {
            assert!(Provision::parse_all(good).is_some(), "{good}");
        }
        for other in
            ["", "10 §", "10,", "x", ":10", "2:", "10(", "10()", "6(1)(2)(3)", "10-", "10-12(1)", "10 ab", "12345"]
        {
            assert_eq!(Provision::parse_all(other), None, "{other}");
        }
    }
}
