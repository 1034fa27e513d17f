use crate::model::notice::{Block, Fact, Inline};
use crate::model::{Id, Related, Relation};
use crate::notice::composer::{Blocks, Composer, fact_blocks};

/// Words that the notice explains.
#[expect(clippy::unnecessary_wraps, reason = "sections have one signature")]
pub fn definitions(composer: &Composer) -> Blocks {
    let mut items = Vec::new();
    for definition in &composer.entry.register.definitions {
        let term = composer.line(definition.term.as_ref());
        let blocks = composer.prose(definition.meaning.as_ref());
        if let (Some(term), false) = (term, blocks.is_empty()) {
            items.push(Fact { term, blocks });
        }
    }
    Ok(fact_blocks(items))
}

/// Other notices, and which of them holds.
pub fn related(composer: &Composer) -> Blocks {
    let mut items = Vec::new();
    for related in &composer.entry.register.related {
        let mut item = vec![Block::Paragraph { text: link(composer, related)? }];
        let relation = related.relation.unwrap_or(Relation::SeeAlso);
        if relation != Relation::SeeAlso {
            item.push(composer.fixed(&format!("relation-{}", relation.name()))?);
        }
        item.extend(composer.prose(related.note.as_ref()));
        items.push(item);
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] })
}

/// The other notice as a link.
fn link(composer: &Composer, related: &Related) -> Result<Vec<Inline>, crate::language::LocaleError> {
    let text = composer.line(related.name.as_ref());
    if let Some(register) = &related.register {
        let controller = related.controller.as_ref().unwrap_or(&composer.controller.id);
        let text = text.unwrap_or_else(|| register_name(composer, controller, register));
        return Ok(vec![Inline::Link { href: composer.page(&format!("{controller}/{register}/")), content: text }]);
    }
    Ok(match (&related.website, text) {
        (Some(website), Some(text)) => vec![Inline::Link { href: website.to_string(), content: text }],
        (Some(website), None) => super::who::website(website),
        (None, Some(text)) => text,
        (None, None) => composer.words("related-unnamed")?,
    })
}

/// “Register (controller)”, without the controller if it is this one.
fn register_name(composer: &Composer, controller: &Id, register: &Id) -> Vec<Inline> {
    let Some(entry) = composer.site.controllers.iter().find(|entry| entry.id == *controller) else {
        return vec![Inline::text(register.as_str())];
    };
    let name = composer.site.register(controller, register).and_then(|entry| entry.register.name.as_ref());
    let mut line = composer.line(name).unwrap_or_else(|| vec![Inline::text(register.as_str())]);
    if *controller != composer.controller.id
        && let Some(owner) = composer.name(entry.controller.name.as_ref())
    {
        line.push(Inline::text(" ("));
        line.extend(owner);
        line.push(Inline::text(")"));
    }
    line
}

/// Documents that belong to the notice.
#[expect(clippy::unnecessary_wraps, reason = "sections have one signature")]
pub fn annexes(composer: &Composer) -> Blocks {
    let mut items = Vec::new();
    for annex in &composer.entry.register.annexes {
        let href = match (&annex.file, &annex.website) {
            (Some(file), _) => Some(format!("static/{file}")),
            (None, Some(website)) => Some(website.to_string()),
            (None, None) => None,
        };
        let name = composer.line(annex.name.as_ref());
        let text = match (name, href) {
            (Some(content), Some(href)) => vec![Inline::Link { href, content }],
            (Some(content), None) => content,
            (None, Some(href)) => vec![Inline::link(href.clone(), href)],
            (None, None) => continue,
        };
        let mut item = vec![Block::Paragraph { text }];
        item.extend(composer.prose(annex.note.as_ref()));
        items.push(item);
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] })
}
