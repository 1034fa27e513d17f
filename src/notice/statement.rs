//! The accessibility statement of a site (306/2019, section 9): what does not conform and why, how to get it otherwise,
//! where to give feedback, and the authority that supervises.

use crate::language::{Locale, LocaleError};
use crate::model::notice::{
    Block, Fact, Inline, Section, Statement, plain_text, plain_text_in, take_references, visit_texts_mut,
};
use crate::model::{Accessibility, Gap, Language, Name, Settings, Text, markdown};

/// The statement in the language of `locale`; `None` when `site.yaml` says nothing of it.
///
/// # Errors
/// When the locale lacks a message.
pub fn accessibility_statement(settings: &Settings, locale: &Locale) -> Result<Option<Statement>, LocaleError> {
    let Some(facts) = &settings.accessibility else { return Ok(None) };
    let writer = Writer { locale, default: settings.default_language() };
    let (title, title_language) = plain_text_in(&writer.words("accessibility-title")?);
    let mut sections = vec![
        writer.section("summary", "accessibility-about", about(&writer, settings, facts)?)?,
        writer.section("conformance", "accessibility-conformance", conformance(&writer, facts)?)?,
    ];
    let gaps = facts.gaps.iter().map(|gap| gap_blocks(&writer, gap)).collect::<Result<Vec<_>, _>>()?.concat();
    if !gaps.is_empty() {
        sections.push(writer.section("gaps", "accessibility-gaps", gaps)?);
    }
    sections.push(writer.section("feedback", "accessibility-feedback", feedback(&writer, facts)?)?);
    sections.push(writer.section("authority", "accessibility-supervision", supervision(&writer)?)?);
    let note = writer.prose(facts.note.as_ref());
    if !note.is_empty() {
        sections.push(writer.section("note", "accessibility-note", note)?);
    }
    Ok(Some(Statement { title, title_language, sections }))
}

/// What the statement is about, whose it is, and of when.
fn about(writer: &Writer, settings: &Settings, facts: &Accessibility) -> Result<Vec<Block>, LocaleError> {
    let mut items = Vec::new();
    let title = match writer.line(settings.title.as_ref()) {
        Some(title) => title,
        None => writer.words("theme-notices")?,
    };
    items.push(writer.fact("accessibility-site", title)?);
    if let Some(address) = &settings.base_url {
        items.push(writer.fact("accessibility-address", vec![Inline::link(address.as_str(), address.as_str())])?);
    }
    if let Some(provider) = writer.name(facts.provider.as_ref().or(settings.brand.name.as_ref())) {
        items.push(writer.fact("accessibility-provider", provider)?);
    }
    for (label, date) in [("accessibility-created", facts.created), ("accessibility-updated", facts.updated)] {
        if let Some(date) = date {
            items.push(writer.fact(label, writer.say(|locale| locale.date(date))?)?);
        }
    }
    Ok(vec![Block::Paragraph { text: writer.words("accessibility-law")? }, Block::facts(items)])
}

fn conformance(writer: &Writer, facts: &Accessibility) -> Result<Vec<Block>, LocaleError> {
    let name = facts.conformance.name();
    let mut blocks = vec![Block::Paragraph { text: writer.words(&format!("accessibility-conformance-{name}"))? }];
    if let Some(assessed) = facts.assessed {
        let text = writer.words(&format!("accessibility-assessed-{}", assessed.name()))?;
        blocks.push(Block::Paragraph { text });
    }
    if let Some(assessor) = writer.name(facts.assessor.as_ref()) {
        blocks.push(Block::facts(vec![writer.fact("accessibility-assessor", assessor)?]));
    }
    Ok(blocks)
}

/// One gap: what, what is wrong, why, and what to do.
fn gap_blocks(writer: &Writer, gap: &Gap) -> Result<Vec<Block>, LocaleError> {
    let mut blocks: Vec<_> = writer.line(gap.what.as_ref()).map(Block::subheading).into_iter().collect();
    let mut items = Vec::new();
    items.extend(writer.prose_fact("accessibility-problem", gap.problem.as_ref())?);
    if !gap.criteria.is_empty() {
        let criteria = gap.criteria.iter().map(|one| one.trim()).collect::<Vec<_>>().join(", ");
        items.push(writer.fact("accessibility-criteria", vec![Inline::text(criteria)])?);
    }
    let mut reason = match gap.reason {
        Some(reason) => {
            vec![Block::Paragraph { text: writer.words(&format!("accessibility-reason-{}", reason.name()))? }]
        }
        None => Vec::new(),
    };
    reason.extend(writer.prose(gap.reason_words.as_ref()));
    if !reason.is_empty() {
        items.push(Fact { term: writer.words("accessibility-reason")?, blocks: reason });
    }
    items.extend(writer.prose_fact("accessibility-instead", gap.instead.as_ref())?);
    if let Some(until) = gap.until {
        items.push(writer.fact("accessibility-until", writer.say(|locale| locale.date(until))?)?);
    }
    if !items.is_empty() {
        blocks.push(Block::facts(items));
    }
    Ok(blocks)
}

/// Where to tell of what is not accessible, and how to get it otherwise.
fn feedback(writer: &Writer, facts: &Accessibility) -> Result<Vec<Block>, LocaleError> {
    let mut blocks = vec![Block::Paragraph { text: writer.words("accessibility-feedback-text")? }];
    let mut items = Vec::new();
    if let Some(feedback) = &facts.feedback {
        if let Some(email) = &feedback.email {
            items.push(writer.fact("label-email", super::sections::email(email))?);
        }
        if let Some(website) = &feedback.website {
            items.push(writer.fact("accessibility-form", super::sections::website(website))?);
        }
        if let Some(phone) = &feedback.phone {
            items.push(writer.fact("label-phone", super::sections::phone(phone))?);
        }
    }
    if !items.is_empty() {
        blocks.push(Block::facts(items));
    }
    Ok(blocks)
}

fn supervision(writer: &Writer) -> Result<Vec<Block>, LocaleError> {
    let (language, (name, address)) = writer.locale.say(|locale| {
        let name = locale.text("accessibility-authority")?;
        Ok((name, locale.text("accessibility-authority.web")?))
    })?;
    let name = writer.marked(language, vec![Inline::text(name)]);
    Ok(vec![
        Block::Paragraph { text: writer.words("accessibility-supervision-text")? },
        Block::facts([
            writer.fact("accessibility-authority-label", name)?,
            writer.fact("label-website", vec![Inline::link(address.as_str(), address.as_str())])?,
        ]),
    ])
}

/// Writes in one language, and marks what is in another.
struct Writer<'a> {
    locale: &'a Locale,
    default: &'a Language,
}

impl Writer<'_> {
    fn marked(&self, language: &Language, content: Vec<Inline>) -> Vec<Inline> {
        if language == self.locale.language() {
            return content;
        }
        vec![Inline::Foreign { language: language.clone(), content }]
    }

    fn say(&self, say: impl Fn(&Locale) -> Result<String, LocaleError>) -> Result<Vec<Inline>, LocaleError> {
        let (language, text) = self.locale.say(say)?;
        Ok(self.marked(language, vec![Inline::text(text)]))
    }

    fn words(&self, key: &str) -> Result<Vec<Inline>, LocaleError> {
        self.say(|locale| locale.text(key))
    }

    fn prose(&self, text: Option<&Text>) -> Vec<Block> {
        let Some((language, text)) = text.and_then(|text| text.resolve(self.locale.language(), self.default)) else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        let mut blocks = markdown::parse_with_notes(text, &mut notes).0;
        visit_texts_mut(&mut blocks, &mut |text| {
            put_notes(text, &notes);
            *text = self.marked(language, std::mem::take(text));
        });
        blocks
    }

    fn line(&self, text: Option<&Text>) -> Option<Vec<Inline>> {
        let (language, text) = text?.resolve(self.locale.language(), self.default)?;
        let mut notes = Vec::new();
        let mut line = markdown::parse_line(text, &mut notes);
        put_notes(&mut line, &notes);
        Some(self.marked(language, line))
    }

    fn name(&self, name: Option<&Name>) -> Option<Vec<Inline>> {
        let (language, text) = name?.resolve(self.locale.language(), self.default)?;
        let content = vec![Inline::text(text.trim())];
        Some(language.map_or_else(|| content.clone(), |language| self.marked(language, content.clone())))
    }

    fn fact(&self, label: &str, text: Vec<Inline>) -> Result<Fact, LocaleError> {
        Ok(Fact { term: self.words(label)?, blocks: vec![Block::Paragraph { text }] })
    }

    fn prose_fact(&self, label: &str, text: Option<&Text>) -> Result<Option<Fact>, LocaleError> {
        let blocks = self.prose(text);
        if blocks.is_empty() { Ok(None) } else { Ok(Some(Fact { term: self.words(label)?, blocks })) }
    }

    fn section(&self, id: &str, heading: &str, blocks: Vec<Block>) -> Result<Section, LocaleError> {
        let (heading, heading_language) = plain_text_in(&self.words(heading)?);
        Ok(Section { id: id.to_owned(), heading, heading_language, level: 2, blocks })
    }
}

/// A statement is short: its footnotes follow what refers to them, in parentheses.
fn put_notes(text: &mut Vec<Inline>, notes: &[Vec<Inline>]) {
    for reference in take_references(text) {
        if let Inline::NoteReference { number, .. } = reference
            && let Some(note) = notes.get(number)
        {
            text.push(Inline::text(format!(" ({})", plain_text(note))));
        }
    }
}
