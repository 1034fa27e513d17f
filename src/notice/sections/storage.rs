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
    let mut blocks = if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] };
    blocks.extend(composer.prose(register.storage_note.as_ref()));
    Ok(blocks)
}

/// What is kept so long, in a few words. `purposes` tells whether the purposes are named.
pub fn what(composer: &Composer, storage: &Storage, purposes: bool) -> Result<Vec<Inline>, LocaleError> {
    let parts = [
        composer.line(storage.what.as_ref()).unwrap_or_default(),
        composer.data_names(&storage.data),
        if purposes { composer.purpose_names(&storage.purposes)? } else { Vec::new() },
        composer.subject_names(&storage.subjects)?,
    ];
    let line = join(parts.into_iter().filter(|part| !part.is_empty()));
    if line.is_empty() { composer.words("label-all-data") } else { Ok(line) }
}

/// The time, or how it is decided.
pub fn storage_blocks(composer: &Composer, storage: &Storage) -> Blocks {
    let mut blocks = Vec::new();
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
        blocks.push(Block::Paragraph { text: phrase(composer, "storage-review", review)? });
    }
    if let Some(afterwards) = storage.afterwards {
        blocks.push(composer.fixed(&format!("storage-{}", afterwards.name()))?);
    }
    if !storage.laws.is_empty() {
        blocks.push(composer.labelled("label-storage-basis", composer.laws(&storage.laws)?)?);
    }
    blocks.extend(composer.prose(storage.note.as_ref()));
    Ok(blocks)
}

/// “At least 5 years, 10 years from the end of the financial year”.
fn time(composer: &Composer, storage: &Storage) -> Result<Vec<Inline>, LocaleError> {
    let least = storage.at_least.as_ref().map(|least| phrase(composer, "storage-at-least", least)).transpose()?;
    let period = storage.period.as_ref().map(|period| composer.period(period)).transpose()?;
    let mut line = join(least.into_iter().chain(period));
    if let Some(event) = &storage.starts {
        if !line.is_empty() {
            line.push(Inline::text(" "));
        }
        line.extend(composer.term("event", event)?);
    }
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
        name.push(Inline::text(section.trim()));
    }
    Ok(match &plan.website {
        Some(website) if name.is_empty() => super::who::website(website),
        Some(website) => vec![Inline::Link { href: website.to_string(), content: name }],
        None if name.is_empty() => composer.words("label-records-plan-unnamed")?,
        None => name,
    })
}
