use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use crate::language::{Form, Locale, LocaleError, arguments};
use crate::law::Facts;
use crate::model::notice::{Block, Fact, Inline, plain_text, plain_text_in, take_references, visit_texts_mut};
use crate::model::{
    Address, Arrangement, ControllerEntry, Country, Date, Id, Language, Name, Period, Recipient, RegisterEntry, Site,
    StatuteReference, SubjectGroup, Term, Text, markdown,
};

/// What composing one notice needs, and the small steps that all sections share.
pub(super) struct Composer<'a> {
    pub site: &'a Site,
    pub controller: &'a ControllerEntry,
    pub entry: &'a RegisterEntry,
    pub facts: &'a Facts<'a>,
    pub locale: &'a Locale,
    /// Whether a text or fixed words had to be taken from another language.
    pub foreign: Cell<bool>,
    /// The footnotes of all texts so far; references have their index.
    pub notes: RefCell<Vec<Vec<Inline>>>,
    /// Whether a text had to be: a translation is missing.
    pub untranslated: Cell<bool>,
}

pub(super) type Blocks = Result<Vec<Block>, LocaleError>;

impl<'a> Composer<'a> {
    pub fn new(
        site: &'a Site,
        controller: &'a ControllerEntry,
        entry: &'a RegisterEntry,
        facts: &'a Facts<'a>,
        locale: &'a Locale,
    ) -> Self {
        Self {
            site,
            controller,
            entry,
            facts,
            locale,
            foreign: Cell::new(false),
            untranslated: Cell::new(false),
            notes: RefCell::default(),
        }
    }

    fn default_language(&self) -> &'a Language {
        self.site.settings.default_language()
    }

    /// Marks text that is not in the notice's language.
    fn marked(&self, language: &Language, content: Vec<Inline>) -> Vec<Inline> {
        if language == self.locale.language() {
            return content;
        }
        self.foreign.set(true);
        vec![Inline::Foreign { language: language.clone(), content }]
    }

    fn marked_blocks(&self, language: &Language, mut blocks: Vec<Block>) -> Vec<Block> {
        visit_texts_mut(&mut blocks, &mut |text| *text = self.marked(language, std::mem::take(text)));
        blocks
    }

    /// Parses Markdown in a language, and keeps its footnotes.
    fn parsed<T>(&self, language: &Language, parse: impl FnOnce(&mut Vec<Vec<Inline>>) -> T) -> T {
        let mut notes = self.notes.borrow_mut();
        let known = notes.len();
        let parsed = parse(&mut notes);
        notes[known..].iter_mut().for_each(|note| *note = self.marked(language, std::mem::take(note)));
        parsed
    }

    /// Prose as blocks; nothing if there is none in any language.
    pub fn prose(&self, text: Option<&Text>) -> Vec<Block> {
        let Some((language, text)) =
            text.and_then(|text| text.resolve(self.locale.language(), self.default_language()))
        else {
            return Vec::new();
        };
        let (blocks, _) = self.parsed(language, |notes| markdown::parse_with_notes(text, notes));
        if language == self.locale.language() {
            return blocks;
        }
        self.untranslated.set(true);
        self.marked_blocks(language, blocks)
    }

    /// A short text as one line; `None` if there is none in any language.
    pub fn line(&self, text: Option<&Text>) -> Option<Vec<Inline>> {
        let (language, text) = text?.resolve(self.locale.language(), self.default_language())?;
        if language != self.locale.language() {
            self.untranslated.set(true);
        }
        let line = self.parsed(language, |notes| markdown::parse_line(text, notes));
        Some(self.marked(language, line))
    }

    /// A name. Never Markdown.
    pub fn name(&self, name: Option<&Name>) -> Option<Vec<Inline>> {
        let (language, text) = name?.resolve(self.locale.language(), self.default_language())?;
        let content = vec![Inline::text(text.trim())];
        // A proper name in another language is no gap in the translation, but a screen reader should know.
        Some(match language {
            Some(language) if language != self.locale.language() => {
                vec![Inline::Foreign { language: language.clone(), content }]
            }
            _ => content,
        })
    }

    /// A term of a part of the vocabulary: `data`, `subject`, `source`, `event` or `measure`.
    pub fn term(&self, part: &str, term: &Term) -> Result<Vec<Inline>, LocaleError> {
        match term {
            Term::Word(id) => self.word(part, id),
            Term::Own(texts) => Ok(self.line(Some(&Text::ByLanguage(texts.clone()))).unwrap_or_default()),
        }
    }

    pub fn word(&self, part: &str, id: &Id) -> Result<Vec<Inline>, LocaleError> {
        if let Some(text) = self.site.vocabulary.get(id) {
            return Ok(self.line(Some(text)).unwrap_or_default());
        }
        // A word that nobody knows is a finding of `load`; until it is mended, it stands for itself.
        let known = self.words_if_any(&[part, "-", id.as_str()].concat())?;
        Ok(known.unwrap_or_else(|| vec![Inline::text(id.as_str())]))
    }

    /// What `say` makes of the locale; or, where a small locale lacks a message for it, of the one it falls back to:
    /// then all of it is marked. The one way to words of the locale, so that none goes unmarked.
    pub fn say(&self, say: impl Fn(&Locale) -> Result<String, LocaleError>) -> Result<Vec<Inline>, LocaleError> {
        let (language, text) = self.locale.say(say)?;
        Ok(self.marked(language, vec![Inline::text(text)]))
    }

    /// Fixed words without variables.
    pub fn words(&self, key: &str) -> Result<Vec<Inline>, LocaleError> {
        self.say(|locale| locale.text(key))
    }

    /// Fixed words, if the locale, or the one it falls back to, has them.
    pub fn words_if_any(&self, key: &str) -> Result<Option<Vec<Inline>>, LocaleError> {
        match self.words(key) {
            Err(LocaleError::Missing { .. }) => Ok(None),
            words => words.map(Some),
        }
    }

    /// Fixed words around something that keeps its own marks, in the place of a variable.
    pub fn phrase_around(&self, key: &str, variable: &str, content: &[Inline]) -> Result<Vec<Inline>, LocaleError> {
        /// U+FFFC stands for an object among text.
        const PLACE: &str = "\u{FFFC}";
        let (language, text) = self.locale.say(|locale| locale.phrase(key, &arguments([(variable, PLACE)])))?;
        let mut line = Vec::new();
        for (at, part) in text.split(PLACE).enumerate() {
            if at > 0 {
                line.extend_from_slice(content);
            }
            if !part.is_empty() {
                line.extend(self.marked(language, vec![Inline::text(part)]));
            }
        }
        Ok(line)
    }

    pub fn date(&self, date: Date) -> Result<Vec<Inline>, LocaleError> {
        self.say(|locale| locale.date(date))
    }

    pub fn period(&self, period: &Period) -> Result<Vec<Inline>, LocaleError> {
        self.say(|locale| locale.period(period))
    }

    /// A paragraph of fixed words that 1054/2018 says in its own way: under the key with `-enforcement`.
    pub fn fixed_by_regime(&self, key: &str) -> Result<Block, LocaleError> {
        if self.entry.register.is_law_enforcement() {
            return self.fixed(&format!("{key}-enforcement"));
        }
        self.fixed(key)
    }

    /// A paragraph of fixed words.
    pub fn fixed(&self, key: &str) -> Result<Block, LocaleError> {
        Ok(Block::Paragraph { text: self.words(key)? })
    }

    /// A paragraph of fixed sentences.
    pub fn fixed_sentences(&self, keys: &[String]) -> Result<Block, LocaleError> {
        let text = |locale: &Locale| {
            let sentences = keys.iter().map(|key| locale.text(key)).collect::<Result<Vec<_>, _>>()?;
            Ok(sentences.join(" "))
        };
        Ok(Block::Paragraph { text: self.say(text)? })
    }

    /// A subheading of fixed words.
    pub fn heading(&self, key: &str) -> Result<Block, LocaleError> {
        Ok(Block::subheading(self.words(key)?))
    }

    /// A fact under a label of the locale.
    pub fn fact(&self, label: &str, blocks: Vec<Block>) -> Result<Fact, LocaleError> {
        Ok(Fact { term: self.words(label)?, blocks })
    }

    /// Prose under a label; no fact if there is none in any language.
    pub fn prose_fact(&self, label: &str, text: Option<&Text>) -> Result<Option<Fact>, LocaleError> {
        let blocks = self.prose(text);
        if blocks.is_empty() { Ok(None) } else { self.fact(label, blocks).map(Some) }
    }

    /// A fact of one line under a label.
    pub fn line_fact(&self, label: &str, text: Vec<Inline>) -> Result<Fact, LocaleError> {
        self.fact(label, vec![Block::Paragraph { text }])
    }

    /// “Label: text” as one paragraph.
    pub fn labelled(&self, label: &str, text: Vec<Inline>) -> Result<Block, LocaleError> {
        let mut line = self.words(label)?;
        line.push(Inline::text(": "));
        line.extend(text);
        Ok(Block::Paragraph { text: line })
    }

    /// “Label: text” for prose: the label leads the first paragraph.
    pub fn labelled_prose(&self, label: &str, text: Option<&Text>) -> Blocks {
        let mut blocks = self.prose(text);
        let mut label = self.words(label)?;
        match blocks.first_mut() {
            None => {}
            Some(Block::Paragraph { text }) => {
                label.push(Inline::text(": "));
                text.splice(0..0, label);
            }
            Some(_) => {
                label.push(Inline::text(":"));
                blocks.insert(0, Block::Paragraph { text: label });
            }
        }
        Ok(blocks)
    }

    /// A line as a plain string, and its language where that is not the notice's. There is no room for footnotes in it:
    /// they follow in parentheses.
    pub fn plain(&self, mut line: Vec<Inline>) -> (String, Option<Language>) {
        let (_, language) = plain_text_in(&line);
        let mut text = plain_text(&line);
        for reference in take_references(&mut line) {
            if let Inline::NoteReference { number, first: true } = reference
                && let Some(note) = self.notes.borrow().get(number)
            {
                text.extend([" (", &plain_text(note), ")"]);
            }
        }
        (text, language)
    }

    /// Name of the register, or its id when it has none.
    pub fn title(&self) -> Vec<Inline> {
        let name = self.line(self.entry.register.name.as_ref());
        name.unwrap_or_else(|| vec![Inline::text(self.entry.id.as_str())])
    }

    /// Name of the controller, or its id when it has none.
    pub fn controller_name(&self) -> Vec<Inline> {
        let name = self.name(self.controller.controller.name.as_ref());
        name.unwrap_or_else(|| vec![Inline::text(self.controller.id.as_str())])
    }

    /// Name of a purpose, or its number from 1.
    pub fn purpose_name(&self, at: usize) -> Result<Vec<Inline>, LocaleError> {
        let name = self.entry.register.purposes.get(at).and_then(|purpose| self.line(purpose.name.as_ref()));
        if let Some(name) = name {
            return Ok(name);
        }
        self.numbered("purpose-number", at)
    }

    pub fn data_names(&self, ids: &[Id]) -> Vec<Inline> {
        let groups = &self.entry.register.data;
        let name = |id: &Id| {
            let group = groups.iter().find(|group| group.id == *id)?;
            self.line(group.name.as_ref())
        };
        join(ids.iter().map(|id| name(id).unwrap_or_else(|| vec![Inline::text(id.as_str())])))
    }

    pub fn subject_name(&self, subject: &SubjectGroup) -> Result<Vec<Inline>, LocaleError> {
        match subject {
            SubjectGroup::Word(id) => self.word("subject", id),
            SubjectGroup::Own(own) => {
                Ok(self.line(own.name.as_ref()).unwrap_or_else(|| vec![Inline::text(own.id.as_str())]))
            }
        }
    }

    pub fn subject_names(&self, ids: &[Id]) -> Result<Vec<Inline>, LocaleError> {
        let groups = &self.entry.register.subjects;
        let named = ids.iter().filter_map(|id| groups.iter().find(|group| group.id() == id));
        Ok(join(named.map(|group| self.subject_name(group)).collect::<Result<Vec<_>, _>>()?))
    }

    pub fn purpose_names(&self, ids: &[Id]) -> Result<Vec<Inline>, LocaleError> {
        let purposes = &self.entry.register.purposes;
        let places = ids.iter().filter_map(|id| purposes.iter().position(|purpose| purpose.id == *id));
        Ok(join(places.map(|at| self.purpose_name(at)).collect::<Result<Vec<_>, _>>()?))
    }

    /// Name and category of a recipient; its number from 1 when it has neither.
    pub fn recipient_name(&self, recipient: &Recipient, at: usize) -> Result<Vec<Inline>, LocaleError> {
        let name = self.name(recipient.name.as_ref());
        let category = self.line(recipient.category.as_ref());
        Ok(match (name, category) {
            (Some(mut name), Some(category)) => {
                name.push(Inline::text(" – "));
                name.extend(category);
                name
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => self.numbered("recipient-number", at)?,
        })
    }

    /// “Purpose 2”, for the second.
    pub fn numbered(&self, key: &str, at: usize) -> Result<Vec<Inline>, LocaleError> {
        self.say(|locale| locale.phrase(key, &arguments([("number", locale.number(at as u64 + 1)?)])))
    }

    /// Countries in the nominative.
    pub fn countries(&self, countries: &[Country]) -> Result<Vec<Inline>, LocaleError> {
        let name = |country| self.say(|locale| locale.country(country, Form::Name));
        Ok(join(countries.iter().map(name).collect::<Result<Vec<_>, _>>()?))
    }

    /// A reference to an act of `shared/statutes.yaml` with what stands there.
    fn statute<'b>(&self, law: &'b StatuteReference) -> Cow<'b, StatuteReference> {
        let Some(act) = &law.act else { return Cow::Borrowed(law) };
        match self.site.statutes.get(act) {
            None if law.number.is_none()
                && let Some(known) = self.site.law.act(act) =>
            {
                Cow::Owned(StatuteReference { number: Some(known.number.clone()), ..law.clone() })
            }
            // An act that nobody knows is a finding of `load`; until it is mended, its id stands for it.
            None => Cow::Owned(StatuteReference { act: None, name: Some(Name::Same(act.to_string())), ..law.clone() }),
            Some(shared) => Cow::Owned(StatuteReference {
                section: law.section.clone(),
                website: law.website.clone().or_else(|| shared.website.clone()),
                ..shared.clone()
            }),
        }
    }

    pub fn laws(&self, laws: &[StatuteReference]) -> Result<Vec<Inline>, LocaleError> {
        let one = |law: &StatuteReference| -> Result<Vec<Inline>, LocaleError> {
            let law = &self.statute(law);
            let (language, text) = self.locale.say(|locale| locale.statute(law, self.default_language()))?;
            // The name of an act that is not in the table may be in another language than asked for.
            let name = law.name.as_ref().filter(|_| law.act.is_none());
            let name = name.and_then(|name| name.resolve(language, self.default_language()));
            let language = name.and_then(|(language, _)| language).unwrap_or(language);
            let content = self.marked(language, vec![Inline::text(text)]);
            let known = law.act.as_ref().and_then(|act| self.site.law.act(act));
            let address = law.website.as_ref().map(ToString::to_string);
            Ok(match address.or_else(|| known.map(|act| act.address(language))) {
                Some(href) => vec![Inline::Link { href, content }],
                None => content,
            })
        };
        Ok(join(laws.iter().map(one).collect::<Result<Vec<_>, _>>()?))
    }

    /// Whether each purpose tells its own data, sources, recipients and times.
    pub fn is_by_purpose(&self) -> bool {
        self.entry.register.arrangement == Arrangement::ByPurpose
    }

    /// Whether something that concerns these purposes is told with them, not in a section of its own.
    pub fn is_told_with_purposes(&self, purposes: &[Id]) -> bool {
        self.is_by_purpose() && !purposes.is_empty()
    }

    /// Whether a group of data is told with some purpose, not in a section of its own.
    pub fn is_told_with_a_purpose(&self, data: &Id) -> bool {
        self.is_by_purpose() && self.entry.register.purposes.iter().any(|purpose| purpose.data.contains(data))
    }

    /// “From … until …”; nothing without a date.
    pub fn dates(&self, from: Option<Date>, until: Option<Date>) -> Result<Option<Vec<Inline>>, LocaleError> {
        let key = match (from, until) {
            (Some(_), Some(_)) => "dates-between",
            (Some(_), None) => "dates-from",
            (None, Some(_)) => "dates-until",
            (None, None) => return Ok(None),
        };
        let dates = [("from", from), ("until", until)];
        let dates = dates.into_iter().filter_map(|(name, date)| Some((name, date?)));
        let said = self.say(|locale| {
            let dates = dates.clone().map(|(name, date)| Ok((name, locale.date(date)?)));
            locale.phrase(key, &arguments(dates.collect::<Result<Vec<_>, LocaleError>>()?))
        });
        said.map(Some)
    }

    /// “Label: act, act”; nothing if no law is named.
    pub fn labelled_laws(&self, label: &str, laws: &[StatuteReference]) -> Result<Option<Block>, LocaleError> {
        if laws.is_empty() { Ok(None) } else { self.labelled(label, self.laws(laws)?).map(Some) }
    }

    /// The address of a page of the site in the notice's language, relative to the site's root.
    pub fn page(&self, below: &str) -> String {
        format!("{}/{below}", self.locale.language())
    }

    /// An address on one line.
    pub fn address(&self, address: &Address) -> Result<Vec<Inline>, LocaleError> {
        let care_of = self.name(address.care_of.as_ref()).map(|mut name| {
            name.insert(0, Inline::text("c/o "));
            name
        });
        let street = self.name(address.street.as_ref());
        let city = self.name(address.city.as_ref());
        let postcode = address.postcode.as_ref().map(|code| vec![Inline::text(code.trim())]);
        let town = join_with(postcode.into_iter().chain(city), " ");
        let country = match &address.country {
            Some(country) if country.as_str() != "FI" => self.countries(std::slice::from_ref(country))?,
            _ => Vec::new(),
        };
        let parts = [care_of.unwrap_or_default(), street.unwrap_or_default(), town, country];
        Ok(join_with(parts.into_iter().filter(|part| !part.is_empty()), ", "))
    }
}

/// Facts as blocks; none if there are none.
pub(super) fn fact_blocks(items: Vec<Fact>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::facts(items)] }
}

/// Inlines with a comma between them; with a semicolon where one of them has a comma itself.
pub(super) fn join(parts: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Inline> {
    let parts: Vec<_> = parts.into_iter().collect();
    let has_comma = parts.len() > 1 && parts.iter().any(|part| plain_text(part).contains(','));
    join_with(parts, if has_comma { "; " } else { ", " })
}

/// Words that stand as a heading, with a capital: a category, a word of the vocabulary.
pub(super) fn capitalised(mut words: Vec<Inline>) -> Vec<Inline> {
    let first = match words.first_mut() {
        Some(Inline::Foreign { content, .. }) => content.first_mut(),
        first => first,
    };
    if let Some(Inline::Text { text }) = first
        && let Some(letter) = text.chars().next()
    {
        text.replace_range(..letter.len_utf8(), &letter.to_uppercase().collect::<String>());
    }
    words
}

/// Inlines with a separator between them.
pub(super) fn join_with(parts: impl IntoIterator<Item = Vec<Inline>>, separator: &str) -> Vec<Inline> {
    let mut line = Vec::new();
    for part in parts {
        if !line.is_empty() {
            line.push(Inline::text(separator));
        }
        line.extend(part);
    }
    line
}
