use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{NoneOr, Storage};
use crate::notice::composer::{Blocks, Composer, join};

/// How long data are kept (GDPR Art. 13(2)(a)).
pub fn storage(composer: &Composer) -> Blocks {
    let mut items = Vec::new();
    for storage in &composer.entry.register.storage {
        let blocks = storage_blocks(composer, storage)?;
        if !blocks.is_empty() {
            items.push(Fact { term: what(composer, storage)?, blocks });
        }
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

fn what(composer: &Composer, storage: &Storage) -> Result<Vec<Inline>, LocaleError> {
    let parts = [
        composer.data_names(&storage.data),
        composer.purpose_names(&storage.purposes)?,
        composer.subject_names(&storage.subjects)?,
    ];
    let line = join(parts.into_iter().filter(|part| !part.is_empty()));
    Ok(if line.is_empty() { vec![Inline::text(composer.locale.text("label-all-data")?)] } else { line })
}

fn storage_blocks(composer: &Composer, storage: &Storage) -> Blocks {
    let mut blocks = Vec::new();
    let mut line = Vec::new();
    if let Some(period) = &storage.period {
        line.push(Inline::text(composer.locale.period(period)?));
    }
    if let Some(event) = &storage.starts {
        if !line.is_empty() {
            line.push(Inline::text(" "));
        }
        line.extend(composer.term("event", event)?);
    }
    if !line.is_empty() {
        blocks.push(Block::Paragraph { text: line });
    }
    if storage.permanent {
        blocks.push(composer.fixed("storage-permanent")?);
    }
    blocks.extend(composer.prose(storage.criteria.as_ref()));
    if !storage.laws.is_empty() {
        blocks.push(composer.labelled("label-storage-basis", composer.laws(&storage.laws)?)?);
    }
    blocks.extend(composer.prose(storage.note.as_ref()));
    Ok(blocks)
}

/// Automated decisions and profiling (GDPR Art. 13(2)(f), 22).
pub fn automated(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    match &register.automated_decisions {
        None => {}
        Some(NoneOr::None(_)) => blocks.push(composer.fixed("automated-none")?),
        Some(NoneOr::Some(decisions)) => {
            blocks.push(composer.fixed("automated-intro")?);
            for decision in decisions {
                let mut items = Vec::new();
                for (label, text) in [
                    ("label-decision", &decision.decision),
                    ("label-logic", &decision.logic),
                    ("label-decision-consequences", &decision.consequences),
                    ("label-contest", &decision.contest),
                ] {
                    let said = composer.prose(text.as_ref());
                    if !said.is_empty() {
                        items.push(composer.fact(label, said)?);
                    }
                }
                blocks.push(Block::Facts { items });
            }
        }
    }
    match &register.profiling {
        None => {}
        Some(NoneOr::None(_)) => blocks.push(composer.fixed("profiling-none")?),
        Some(NoneOr::Some(text)) => blocks.extend(composer.labelled_prose("label-profiling", Some(text))?),
    }
    Ok(blocks)
}
