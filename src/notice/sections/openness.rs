use super::security::table;
use crate::model::notice::{Block, Fact};
use crate::model::{OpennessPart, Publication};
use crate::notice::composer::{Blocks, Composer};

/// What is public and what is secret (621/1999).
pub fn openness(composer: &Composer) -> Blocks {
    let Some(openness) = &composer.entry.register.openness else { return Ok(Vec::new()) };
    let mut blocks = composer.prose(openness.principle.as_ref());
    let row = |part: &OpennessPart| {
        Ok(vec![
            composer.line(part.what.as_ref()).unwrap_or_default(),
            composer.words(&format!("openness-{}", part.status.name()))?,
            composer.laws(&part.laws)?,
        ])
    };
    let rows = openness.parts.iter().map(row).collect::<Result<Vec<_>, crate::language::LocaleError>>()?;
    if !rows.is_empty() {
        let columns = ["label-openness-part", "label-openness-status", "label-openness-laws"];
        blocks.push(table(composer, "label-openness", &columns, rows)?);
    }
    blocks.extend(composer.labelled_prose("label-openness-requests", openness.requests.as_ref())?);
    Ok(blocks)
}

/// Parts of the register that everybody can see, as part of the recipients.
pub fn publications(composer: &Composer) -> Blocks {
    let publications = &composer.entry.register.publications;
    if publications.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = vec![composer.heading("label-publications")?];
    for publication in publications {
        blocks.extend(composer.prose(publication.text.as_ref()));
        let items = facts(composer, publication)?;
        if !items.is_empty() {
            blocks.push(Block::Facts { items });
        }
    }
    Ok(blocks)
}

fn facts(composer: &Composer, publication: &Publication) -> Result<Vec<Fact>, crate::language::LocaleError> {
    let mut items = Vec::new();
    let data = super::whom::data_line(composer, &publication.data, &publication.items)?;
    if !data.is_empty() {
        items.push(composer.line_fact("label-data", data)?);
    }
    if let Some(website) = &publication.website {
        items.push(composer.line_fact("label-website", super::who::website(website))?);
    }
    items.extend(composer.prose_fact("label-choice", publication.choice.as_ref())?);
    if !publication.laws.is_empty() {
        items.push(composer.line_fact("label-laws", composer.laws(&publication.laws)?)?);
    }
    Ok(items)
}
