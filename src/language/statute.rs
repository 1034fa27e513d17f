use super::format::Conjunction;
use super::locale::{Arguments, Locale, LocaleError, arguments};
use crate::law::Law;
use crate::model::{Language, StatuteReference};

impl Locale {
    /// A reference to a statute: `kirjanpitolaki (1336/1997) 2 luku 10 §`. `default` is the site's default language,
    /// for names of one's own.
    ///
    /// Sections are written `10`, `10 a`, `10-12`, with the chapter `2:10`, with subsection and paragraph (of an EU
    /// act: article, paragraph and point) `6(1)(2)`, with a paragraph but no subsection `4()(3)`, several with commas
    /// between. Anything else stands as it is.
    ///
    /// # Errors
    /// [`LocaleError::Missing`] for an act that the locale, or without a number the law's table, does not know.
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
            let law = Law::embedded();
            let number = match &reference.number {
                Some(number) => number,
                None => {
                    &law.act(id).ok_or_else(|| LocaleError::Missing { language: self.language.clone(), key })?.number
                }
            };
            let european = number.starts_with(UNION);
            return Ok((numbered(&name, number, european)?, european));
        }
        let name = reference.name.as_ref().and_then(|name| name.resolve(&self.language, default));
        let number = reference.number.as_deref().map(str::trim).filter(|number| !number.is_empty());
        let european = number.is_some_and(|number| number.starts_with(UNION) || community(number).is_some());
        let number = number.map(|number| self.number_of_act(number)).transpose()?;
        let act = match (name.map(|(_, name)| name), number) {
            (Some(name), Some(number)) => numbered(name, &number, european)?,
            (Some(name), None) => name.to_owned(),
            (None, number) => number.unwrap_or_default(),
        };
        Ok((act, european))
    }

    /// The number of an act of the European Community begins with another mark in each language.
    fn number_of_act(&self, number: &str) -> Result<String, LocaleError> {
        match community(number) {
            Some(number) => self.phrase("statute-community", &arguments([("number", number)])),
            None => Ok(number.to_owned()),
        }
    }

    /// The provisions in words, those that belong together in one: `2 luku 10 ja 12 §`, `6 § 1 mom. 7 ja 8 kohta`.
    fn provisions(&self, provisions: &[Provision], european: bool) -> Result<String, LocaleError> {
        let groups = provisions.chunk_by(|a, b| a.goes_with(b, european)).map(|group| {
            let text = self.group(group, european)?;
            match group.first().and_then(|first| first.chapter.as_deref()) {
                None => Ok(text),
                Some(chapter) => {
                    self.phrase("statute-chapter", &arguments([("chapter", chapter), ("provisions", &text)]))
                }
            }
        });
        self.list(&groups.collect::<Result<Vec<_>, LocaleError>>()?, Conjunction::And)
    }

    /// Whole sections, or subsections of one, or points of one subsection.
    fn group(&self, group: &[Provision], european: bool) -> Result<String, LocaleError> {
        let Some(first) = group.first() else { return Ok(String::new()) };
        let several = group.len() > 1 || first.range;
        let mut arguments = Arguments::new();
        let mut all = |name, part: fn(&Provision) -> Option<&String>| -> Result<(), LocaleError> {
            let mut parts: Vec<_> = group.iter().filter_map(part).cloned().collect();
            // Only the last part differs within a group.
            parts.dedup();
            arguments.set(name, self.list(&parts, Conjunction::And)?);
            Ok(())
        };
        all("section", |provision| Some(&provision.section))?;
        all("subsection", |provision| provision.subsection.as_ref())?;
        if !european {
            all("point", |provision| provision.point.as_ref())?;
        } else if first.point.is_some() {
            let mark =
                |point: &String| self.phrase("statute-point-mark", &super::locale::arguments([("point", point)]));
            let points = group.iter().filter_map(|provision| provision.point.as_ref()).map(mark);
            arguments.set("point", self.list(&points.collect::<Result<Vec<_>, _>>()?, Conjunction::And)?);
        }
        let key = match (european, first.subsection.is_some(), first.point.is_some(), several) {
            (false, false, false, false) => "statute-section",
            (false, false, false, true) => "statute-sections",
            (false, true, false, false) => "statute-subsection",
            (false, true, false, true) => "statute-subsections",
            (false, true, true, false) => "statute-point",
            (false, true, true, true) => "statute-points",
            (false, false, true, false) => "statute-section-point",
            (false, false, true, true) => "statute-section-points",
            (true, false, false, false) => "statute-article",
            (true, false, false, true) => "statute-articles",
            (true, true, false, _) => "statute-article-paragraph",
            (true, true, true, _) => "statute-article-point",
            (true, false, true, _) => "statute-article-only-point",
        };
        self.phrase(key, &arguments)
    }
}

/// What the numbers of acts of the Union begin with.
const UNION: &str = "(EU)";
/// What the numbers of acts of the Community before it begin with, in Finnish, Swedish and English.
const COMMUNITY: [&str; 3] = ["(EY)", "(EG)", "(EC)"];

/// The number of an act of the Community, without what it begins with.
fn community(number: &str) -> Option<&str> {
    COMMUNITY.iter().find_map(|mark| number.strip_prefix(mark)).map(str::trim_start)
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
    /// Whether both are told in one: whole sections of a chapter, subsections of a section, points of a subsection. In
    /// references to acts of the Union only whole articles and points of a paragraph are.
    fn goes_with(&self, other: &Self, european: bool) -> bool {
        let parts = |provision: &Self| (provision.subsection.is_some(), provision.point.is_some());
        self.chapter == other.chapter
            && parts(self) == parts(other)
            && match parts(self) {
                (false, false) => true,
                (true, true) => self.section == other.section && self.subsection == other.subsection,
                _ => !european && self.section == other.section,
            }
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
        let parts: Vec<&str> = parts.map(|part| part.trim_end().strip_suffix(')')).collect::<Option<_>>()?;
        let (section, range) = match sections.split_once(['-', '–']) {
            None => (numeral(sections)?, false),
            Some((first, last)) => (format!("{}–{}", numeral(first)?, numeral(last)?), true),
        };
        let (subsection, point) = match parts[..] {
            [] => (None, None),
            _ if range => return None,
            [subsection] => (Some(mark(subsection)?), None),
            ["", point] => (None, Some(mark(point)?)),
            [subsection, point] => (Some(mark(subsection)?), Some(mark(point)?)),
            _ => return None,
        };
        Some(Self { chapter, section, range, subsection, point })
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
fn mark(text: &str) -> Option<String> {
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
        for good in
            ["10", "10 a", "10a", "2:10", "6 a:28 e", "10-12", "10–12", "6(1)", "6(1)(c)", "10, 12", "7 (3)", "4()(3)"]
        {
            assert!(Provision::parse_all(good).is_some(), "{good}");
        }
        for other in [
            "",
            "10 §",
            "10,",
            "x",
            ":10",
            "2:",
            "10(",
            "10()",
            "10()()",
            "10(1)()",
            "6(1)(2)(3)",
            "10-",
            "10-12(1)",
            "10 ab",
            "12345",
        ] {
            assert_eq!(Provision::parse_all(other), None, "{other}");
        }
    }
}
