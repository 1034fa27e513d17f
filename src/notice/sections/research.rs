use super::who::contact_blocks;
use crate::model::ResearchForm;
use crate::model::notice::Block;
use crate::notice::composer::{Blocks, Composer};

/// The scientific study for which the register is kept.
pub fn research(composer: &Composer) -> Blocks {
    let Some(research) = &composer.entry.register.research else { return Ok(Vec::new()) };
    let mut items = Vec::new();
    if let Some(title) = composer.line(research.title.as_ref()) {
        items.push(composer.line_fact("label-research-title", title)?);
    }
    if let Some(leader) = &research.leader {
        items.push(composer.fact("contact-role-responsible-researcher", contact_blocks(composer, leader)?)?);
    }
    let parties = composer.prose(research.parties.as_ref());
    if !parties.is_empty() {
        items.push(composer.fact("label-research-parties", parties)?);
    }
    if let Some(form) = research.form {
        let form = match form {
            ResearchForm::OneTime => "research-one-time",
            ResearchForm::FollowUp => "research-follow-up",
        };
        items.push(composer.line_fact("label-research-form", composer.words(form)?)?);
    }
    if let Some(period) = composer.dates(research.from, research.until)? {
        items.push(composer.line_fact("label-research-time", period)?);
    }
    for (label, text) in
        [("label-research-ethics", &research.ethics), ("label-research-afterwards", &research.afterwards)]
    {
        let said = composer.prose(text.as_ref());
        if !said.is_empty() {
            items.push(composer.fact(label, said)?);
        }
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}
