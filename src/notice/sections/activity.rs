//! A notice arranged by processing activity: what one purpose uses, beside why it does.

use super::storage::{storage_blocks, what};
use super::what::{group_blocks, source_fact};
use super::whom::recipient_fact;
use super::why::provision_blocks;
use crate::language::LocaleError;
use crate::model::notice::{Block, Fact};
use crate::model::{Id, Purpose};
use crate::notice::composer::Composer;

/// The data, sources, recipients and storage times of one purpose.
pub fn facts(composer: &Composer, purpose: &Purpose) -> Result<Vec<Fact>, LocaleError> {
    let register = &composer.entry.register;
    let concerns = |purposes: &[Id]| purposes.contains(&purpose.id);
    let mut items = Vec::new();

    let mut groups = Vec::new();
    for group in register.data.iter().filter(|group| purpose.data.contains(&group.id)) {
        let mut group = group.clone();
        if group.subjects == purpose.subjects {
            group.subjects.clear();
        }
        let term = composer.data_names(std::slice::from_ref(&group.id));
        groups.push(Fact { term, blocks: group_blocks(composer, &group)? });
    }
    push(composer, &mut items, "label-data", groups)?;

    let mut sources = Vec::new();
    for source in register.sources.iter().filter(|source| concerns(&source.purposes)) {
        sources.extend(source_fact(composer, source)?);
    }
    push(composer, &mut items, "label-sources", sources)?;

    if let Some(provision) = purpose.provision.as_ref().filter(|_| !purpose.is_law_enforcement()) {
        items.push(composer.fact("label-provision", provision_blocks(composer, provision)?)?);
    }

    let mut recipients = Vec::new();
    for (at, recipient) in register.listed_recipients() {
        if concerns(&recipient.purposes) {
            // Of the data that it gets, those of this purpose.
            let mut recipient = recipient.clone();
            let of_purpose = |id: &Id| purpose.data.is_empty() || purpose.data.contains(id);
            if recipient.data.iter().any(of_purpose) {
                recipient.data.retain(of_purpose);
            }
            recipients.push(recipient_fact(composer, &recipient, at)?);
        }
    }
    push(composer, &mut items, "label-recipients", recipients)?;

    for basis in purpose.bases() {
        items.extend(composer.prose_fact("right-withdrawal", basis.withdrawal)?);
    }

    let mut times = Vec::new();
    for storage in register.storage.iter().filter(|storage| concerns(&storage.purposes)) {
        times.push(Fact { term: what(composer, storage, false)?, blocks: storage_blocks(composer, storage)? });
    }
    push(composer, &mut items, "label-storage", times)?;
    Ok(items)
}

/// Several things of a kind under one label: as a list, each led by its name.
fn push(composer: &Composer, items: &mut Vec<Fact>, label: &str, facts: Vec<Fact>) -> Result<(), LocaleError> {
    if facts.is_empty() {
        return Ok(());
    }
    let entries = facts.into_iter().map(|fact| {
        let mut blocks = vec![Block::Paragraph { text: fact.term }];
        blocks.extend(fact.blocks);
        blocks
    });
    items.push(composer.fact(label, vec![Block::List { ordered: false, items: entries.collect() }])?);
    Ok(())
}
