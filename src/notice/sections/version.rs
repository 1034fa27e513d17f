use crate::model::notice::Inline;
use crate::notice::composer::{Blocks, Composer, fact_blocks};

/// Version, date and earlier changes.
pub fn version(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut items = Vec::new();
    if let Some(version) = &register.version {
        items.push(composer.line_fact("label-version", vec![Inline::text(version.trim())])?);
    }
    for (label, date) in [
        ("label-created", register.created),
        ("label-updated", register.updated),
        ("label-reviewed", register.reviewed),
        ("label-next-review", register.next_review),
    ] {
        if let Some(date) = date {
            items.push(composer.line_fact(label, composer.date(date)?)?);
        }
    }
    if let Some(dates) = composer.dates(register.valid_from, register.valid_until)? {
        items.push(composer.line_fact("label-valid", dates)?);
    }
    let mut blocks = fact_blocks(items);
    let mut rows = Vec::new();
    for change in &register.changes {
        rows.push(vec![
            composer.date(change.date)?,
            change.version.iter().map(|version| Inline::text(version.trim())).collect(),
            composer.line(change.note.as_ref()).unwrap_or_default(),
        ]);
    }
    if !rows.is_empty() {
        blocks.push(super::security::table(
            composer,
            "label-changes",
            &["label-date", "label-version", "label-change"],
            rows,
        )?);
    }
    Ok(blocks)
}
