use super::who::contact_blocks;
use crate::model::ResearchForm;
use crate::notice::composer::{Blocks, Composer, fact_blocks};

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
    items.extend(composer.prose_fact("label-research-parties", research.parties.as_ref())?);
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
        items.extend(composer.prose_fact(label, text.as_ref())?);
    }
    Ok(fact_blocks(items))
}
