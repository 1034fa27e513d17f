use crate::language::{LocaleError, arguments};
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{Period, RecordsPlan, Storage};
use crate::notice::composer::{Blocks, Composer, join};

/// How long data are kept (GDPR Art. 13(2)(a)).
pub fn storage(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut items = Vec::new();
    for storage in register.storage.iter().filter(|storage| !composer.is_told_with_purposes(&storage.purposes)) {
        let blocks = storage_blocks(composer, storage)?;
        if !blocks.is_empty() {
            items.push(Fact { term: what(composer, storage, true)?, blocks });
        }
    }
    let mut blocks = Vec::new();
    if register.storage.iter().any(|storage| composer.is_told_with_purposes(&storage.purposes)) {
        blocks.push(composer.fixed("told-with-purposes")?);
    }
    if !items.is_empty() {
        blocks.push(Block::facts(items));
    }
    blocks.extend(composer.prose(register.storage_note.as_ref()));
    Ok(blocks)
}

/// What is kept so long, in a few words; by its purposes when nothing else is said. `purposes` tells whether they may
/// be named.
pub fn what(composer: &Composer, storage: &Storage, purposes: bool) -> Result<Vec<Inline>, LocaleError> {
    let parts = [
        composer.line(storage.what.as_ref()).unwrap_or_default(),
        composer.data_names(&storage.data),
        composer.subject_names(&storage.subjects)?,
    ];
    let line = join(parts.into_iter().filter(|part| !part.is_empty()));
    if !line.is_empty() {
        Ok(line)
    } else if purposes && !storage.purposes.is_empty() {
        composer.purpose_names(&storage.purposes)
    } else {
        composer.words("label-all-data")
    }
}

/// The time, or how it is decided.
pub fn storage_blocks(composer: &Composer, storage: &Storage) -> Blocks {
    let mut blocks = Vec::new();
    let is_named_by_purposes = storage.what.is_none() && storage.data.is_empty() && storage.subjects.is_empty();
    if !storage.purposes.is_empty() && !is_named_by_purposes && !composer.is_by_purpose() {
        blocks.push(composer.labelled("label-for-purposes", composer.purpose_names(&storage.purposes)?)?);
    }
    let line = time(composer, storage)?;
    if !line.is_empty() {
        blocks.push(Block::Paragraph { text: line });
    }
    if storage.permanent {
        blocks.push(composer.fixed("storage-permanent")?);
    }
    blocks.extend(composer.prose(storage.criteria.as_ref()));
    if let Some(plan) = &storage.plan {
        blocks.push(composer.labelled("label-records-plan", records_plan(composer, plan)?)?);
    }
    if let Some(review) = &storage.review {
        blocks.push(composer.labelled("label-review", composer.period(review)?)?);
    }
    if let Some(afterwards) = storage.afterwards {
        blocks.push(composer.fixed(&format!("storage-{}", afterwards.name()))?);
    }
    blocks.extend(composer.labelled_laws("label-storage-basis", &storage.laws)?);
    blocks.extend(composer.prose(storage.note.as_ref()));
    Ok(blocks)
}

/// “At least 5 years and at most 10 years from the end of the financial year”.
fn time(composer: &Composer, storage: &Storage) -> Result<Vec<Inline>, LocaleError> {
    let mut line = match (&storage.at_least, &storage.period) {
        (None, Some(period)) => composer.period(period)?,
        (None, None) => Vec::new(),
        (Some(least), None) => phrase(composer, "storage-at-least", least)?,
        (Some(least), Some(period)) => composer.say(|locale| {
            let arguments = arguments([("least", locale.period(least)?), ("period", locale.period(period)?)]);
            locale.phrase("storage-between", &arguments)
        })?,
    };
    let Some(event) = &storage.starts else { return Ok(line) };
    if line.is_empty() {
        line = composer.words("storage-starts")?;
    }
    line.push(Inline::text(" "));
    line.extend(composer.term("event", event)?);
    Ok(line)
}

/// Fixed words about a period.
fn phrase(composer: &Composer, key: &str, period: &Period) -> Result<Vec<Inline>, LocaleError> {
    composer.say(|locale| locale.phrase(key, &arguments([("period", locale.period(period)?)])))
}

fn records_plan(composer: &Composer, plan: &RecordsPlan) -> Result<Vec<Inline>, LocaleError> {
    let mut name = composer.line(plan.name.as_ref()).unwrap_or_default();
    if let Some(section) = &plan.section {
        if !name.is_empty() {
            name.push(Inline::text(", "));
        }
        name.extend(
            composer.say(|locale| locale.phrase("records-plan-section", &arguments([("section", section.trim())])))?,
        );
    }
    Ok(match &plan.website {
        Some(website) if name.is_empty() => super::who::website(website),
        Some(website) => vec![Inline::Link { href: website.to_string(), content: name }],
        None if name.is_empty() => composer.words("label-records-plan-unnamed")?,
        None => name,
    })
}
