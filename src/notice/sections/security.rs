use crate::language::LocaleError;
use crate::model::Classification;
use crate::model::notice::{Block, Fact, Inline, plain_text_in};
use crate::notice::composer::{Blocks, Composer};

/// How the data are protected, as far as the controller tells the public.
pub fn security(composer: &Composer) -> Blocks {
    let Some(security) = &composer.entry.register.security else { return Ok(Vec::new()) };
    let mut blocks = composer.prose(security.principles.as_ref());
    let mut items = Vec::new();
    if !security.measures.is_empty() {
        let measures = security.measures.iter().map(|measure| composer.term("measure", measure));
        items.push(composer.fact("label-measures", vec![Block::bullets(measures.collect::<Result<Vec<_>, _>>()?)])?);
    }
    for (label, text) in [
        ("label-electronic", &security.electronic),
        ("label-manual", &security.manual),
        ("label-access", &security.access),
        ("label-location", &security.location),
    ] {
        items.extend(composer.prose_fact(label, text.as_ref())?);
    }
    if let Some(classification) = &security.classification {
        items.push(class(composer, classification)?);
    }
    if !items.is_empty() {
        blocks.push(Block::facts(items));
    }
    if let Some(classification) = &security.classification {
        blocks.extend(classes(composer, classification)?);
    }
    let rows: Vec<_> = security
        .handling
        .iter()
        .map(|rule| [&rule.action, &rule.rule].map(|text| composer.line(text.as_ref()).unwrap_or_default()).into())
        .collect();
    if !rows.is_empty() {
        blocks.push(table(composer, "label-handling", &["label-handling-action", "label-handling-rule"], rows)?);
    }
    blocks.extend(composer.prose(security.handling_note.as_ref()));
    Ok(blocks)
}

fn class(composer: &Composer, classification: &Classification) -> Result<Fact, LocaleError> {
    let class = classification.classes.iter().find(|class| class.id == classification.class);
    let name = class.and_then(|class| composer.line(class.name.as_ref()));
    let name = name.unwrap_or_else(|| vec![Inline::text(classification.class.as_str())]);
    let mut blocks = vec![Block::Paragraph { text: name }];
    blocks.extend(composer.prose(classification.note.as_ref()));
    composer.fact("label-class", blocks)
}

fn classes(composer: &Composer, classification: &Classification) -> Blocks {
    if classification.classes.is_empty() {
        return Ok(Vec::new());
    }
    let rows = classification.classes.iter().map(|class| {
        let name = composer.line(class.name.as_ref()).unwrap_or_else(|| vec![Inline::text(class.id.as_str())]);
        vec![name, composer.line(class.description.as_ref()).unwrap_or_default()]
    });
    let rows = rows.collect();
    Ok(vec![table(composer, "label-classes", &["label-class-name", "label-class-description"], rows)?])
}

/// A table with a caption and column headings of the locale.
pub fn table(
    composer: &Composer,
    caption: &str,
    columns: &[&str],
    rows: Vec<Vec<Vec<Inline>>>,
) -> Result<Block, LocaleError> {
    let columns = columns.iter().map(|label| composer.words(label)).collect::<Result<_, LocaleError>>()?;
    let (caption, caption_language) = plain_text_in(&composer.words(caption)?);
    Ok(Block::Table { caption, caption_language, columns, rows })
}

/// The controller's own role as a processor.
#[expect(clippy::unnecessary_wraps, reason = "sections have one signature")]
pub fn processor(composer: &Composer) -> Blocks {
    Ok(composer.prose(composer.entry.register.processor_role.as_ref()))
}
