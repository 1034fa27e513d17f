use crate::model::notice::{Block, Fact, Inline};
use crate::model::{DataGroup, Origin};
use crate::notice::composer::{Blocks, Composer, join};

/// Whose data the register holds (GDPR Art. 30(1)(c)).
pub fn subjects(composer: &Composer) -> Blocks {
    let groups = &composer.entry.register.subjects;
    let names = groups.iter().map(|group| composer.subject_name(group)).collect::<Result<Vec<_>, _>>()?;
    if names.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![composer.fixed("subjects-intro")?, Block::bullets(names)])
}

/// The categories of data (GDPR Art. 14(1)(d)).
pub fn data(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    for group in &register.data {
        if let Some(text) = composer.line(group.name.as_ref()) {
            blocks.push(Block::Subheading { text });
        }
        if !group.subjects.is_empty() {
            blocks.push(composer.labelled("label-subjects", composer.subject_names(&group.subjects)?)?);
        }
        let items = group.items.iter().map(|item| composer.term("data", item)).collect::<Result<Vec<_>, _>>()?;
        if !items.is_empty() {
            blocks.push(Block::bullets(items));
        }
        blocks.extend(composer.prose(group.note.as_ref()));
    }
    blocks.extend(composer.prose(register.data_note.as_ref()));
    Ok(blocks)
}

/// Where the data come from (GDPR Art. 14(2)(f)).
pub fn sources(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = composer.prose(register.collection.as_ref());
    if !register.data.is_empty() && register.data.iter().all(|group| group.from == Some(Origin::Subject)) {
        blocks.push(composer.fixed("sources-subject-all")?);
    } else {
        for (origin, key) in [
            (Origin::Subject, "sources-subject-some"),
            (Origin::Both, "sources-both-some"),
            (Origin::Elsewhere, "sources-elsewhere-some"),
        ] {
            let names = group_names(composer, &register.data, origin);
            if !names.is_empty() {
                blocks.push(composer.fixed(key)?);
                blocks.push(Block::bullets(names));
            }
        }
    }
    let mut items = Vec::new();
    for source in &register.sources {
        let Some(name) = &source.name else { continue };
        let mut said = Vec::new();
        if !source.data.is_empty() {
            said.push(composer.labelled("label-data", composer.data_names(&source.data))?);
        }
        if let Some(public) = source.public {
            said.push(composer.fixed(if public { "label-source-public" } else { "label-source-not-public" })?);
        }
        if let Some(website) = &source.website {
            said.push(composer.labelled("label-website", super::who::website(website))?);
        }
        said.extend(composer.prose(source.note.as_ref()));
        items.push(Fact { term: composer.term("source", name)?, blocks: said });
    }
    if !items.is_empty() {
        blocks.push(composer.fixed("sources-list")?);
        // A term without anything said of it is no fact: a plain list then.
        if items.iter().all(|item| item.blocks.is_empty()) {
            blocks.push(Block::bullets(items.into_iter().map(|item| item.term)));
        } else {
            for item in items.iter_mut().filter(|item| item.blocks.is_empty()) {
                item.blocks.push(
                    composer.labelled("label-data", vec![Inline::text(composer.locale.text("label-all-data")?)])?,
                );
            }
            blocks.push(Block::Facts { items });
        }
    }
    Ok(blocks)
}

fn group_names(composer: &Composer, groups: &[DataGroup], origin: Origin) -> Vec<Vec<Inline>> {
    let groups = groups.iter().filter(|group| group.from == Some(origin));
    groups
        .map(|group| {
            composer.line(group.name.as_ref()).unwrap_or_else(|| join([vec![Inline::text(group.id.as_str())]]))
        })
        .collect()
}
