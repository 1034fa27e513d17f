use super::security::table;
use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{InformationSystem, OpennessPart, Publication};
use crate::notice::composer::{Blocks, Composer, join};

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
    let rows = openness.parts.iter().map(row).collect::<Result<Vec<_>, LocaleError>>()?;
    if !rows.is_empty() {
        let columns = ["label-openness-part", "label-openness-status", "label-openness-laws"];
        blocks.push(table(composer, "label-openness", &columns, rows)?);
    }
    blocks.extend(composer.labelled_prose("label-openness-requests", openness.requests.as_ref())?);
    if let Some(authority) = composer.line(openness.decided_by.as_ref()) {
        blocks.push(composer.labelled("label-decided-by", authority)?);
    }
    let rows = openness.systems.iter().map(|system| system_row(composer, system)).collect::<Result<Vec<_>, _>>()?;
    if !rows.is_empty() {
        let columns = ["label-system", "label-data", "label-search-keys", "label-open-interface"];
        blocks.push(table(composer, "label-systems", &columns, rows)?);
    }
    Ok(blocks)
}

fn system_row(composer: &Composer, system: &InformationSystem) -> Result<Vec<Vec<Inline>>, LocaleError> {
    let keys = system.search_keys.iter().map(|key| composer.term("data", key)).collect::<Result<Vec<_>, _>>()?;
    let open = match system.open_interface {
        None => Vec::new(),
        Some(open) => composer.words(if open { "open-interface-yes" } else { "open-interface-no" })?,
    };
    let name = composer.line(system.name.as_ref()).unwrap_or_default();
    Ok(vec![name, composer.data_names(&system.data), join(keys), open])
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
            blocks.push(Block::facts(items));
        }
    }
    Ok(blocks)
}

fn facts(composer: &Composer, publication: &Publication) -> Result<Vec<Fact>, LocaleError> {
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
