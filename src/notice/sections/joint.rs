use super::who::{Ways, contact_blocks};
use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{Controller, Id, Joint, JointController, NoneOr};
use crate::notice::composer::{Blocks, Composer, join};

/// Controllers that keep the register together, their duties and the essence of their arrangement (GDPR Art. 26).
pub fn joint(composer: &Composer) -> Blocks {
    let Some(joint) = &composer.entry.register.joint else { return Ok(Vec::new()) };
    let is_partial = !joint.controllers.is_empty() && joint.controllers.iter().all(|other| !other.purposes.is_empty());
    let mut blocks = vec![composer.fixed_by_regime(if is_partial { "joint-intro-partial" } else { "joint-intro" })?];
    blocks.push(Block::subheading(composer.controller_name()));
    blocks.push(composer.fixed("joint-this")?);
    blocks.extend(composer.labelled_prose("label-duties", joint.duties.as_ref())?);
    for other in &joint.controllers {
        let (name, facts) = other_controller(composer, other)?;
        blocks.push(Block::subheading(name));
        if !facts.is_empty() {
            blocks.push(Block::facts(facts));
        }
    }
    blocks.extend(arrangement(composer, joint)?);
    Ok(blocks)
}

fn other_controller(composer: &Composer, other: &JointController) -> Result<(Vec<Inline>, Vec<Fact>), LocaleError> {
    let known = composer.site.controllers.iter().find(|entry| entry.id == other.id).map(|entry| &entry.controller);
    let default = Controller::default();
    let known = known.unwrap_or(&default);
    let name = composer.name(other.name.as_ref().or(known.name.as_ref()));
    let name = name.unwrap_or_else(|| vec![Inline::text(other.id.as_str())]);
    let mut items = Vec::new();
    if let Some(id) = composer.name(other.business_id.as_ref().or(known.business_id.as_ref())) {
        items.push(composer.line_fact("label-business-id", id)?);
    }
    let ways = Ways {
        address: other.address.as_ref().or(known.address.as_ref()),
        email: other.email.as_ref().or(known.email.as_ref()),
        phone: other.phone.as_ref().or(known.phone.as_ref()),
        website: other.website.as_ref().or(known.website.as_ref()),
        ..Ways::default()
    };
    items.extend(ways.facts(composer)?);
    if let Some(contact) = &other.contact {
        items.push(composer.fact("label-contact", contact_blocks(composer, contact)?)?);
    }
    let dpo = other.dpo.as_ref().or_else(|| known.dpo.as_ref().and_then(NoneOr::some));
    if let Some(dpo) = dpo {
        items.push(composer.fact("section-dpo", contact_blocks(composer, dpo)?)?);
    }
    items.extend(composer.prose_fact("label-duties", other.duties.as_ref())?);
    if let Some(period) = composer.dates(other.from, other.until)? {
        items.push(composer.line_fact("label-controller-time", period)?);
    }
    if !other.purposes.is_empty() {
        items.push(composer.line_fact("label-joint-purposes", composer.purpose_names(&other.purposes)?)?);
    }
    Ok((name, items))
}

fn arrangement(composer: &Composer, joint: &Joint) -> Blocks {
    let mut items = Vec::new();
    items.extend(composer.prose_fact("label-essence", joint.essence.as_ref())?);
    if let Some(contact) = &joint.contact_point {
        items.push(composer.fact("label-contact-point", contact_blocks(composer, contact)?)?);
    }
    let mut blocks = Vec::new();
    if !items.is_empty() {
        blocks.push(composer.heading("label-arrangement")?);
        blocks.push(Block::facts(items));
    }
    // GDPR Art. 26(3)
    blocks.push(composer.fixed("joint-rights")?);
    Ok(blocks)
}

/// Every controller of the register, by name; with a remark at those of some purposes only.
pub fn all_names(composer: &Composer) -> Result<Vec<Inline>, LocaleError> {
    let mut names = vec![composer.controller_name()];
    let others = composer.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
    for other in others {
        let mut name = controller_names(composer, std::slice::from_ref(&other.id));
        if !other.purposes.is_empty() {
            name.push(Inline::text(" ("));
            name.extend(composer.words("joint-partly")?);
            name.push(Inline::text(")"));
        }
        names.push(name);
    }
    Ok(join(names))
}

/// Which of several controllers something concerns, by name.
pub fn controller_names(composer: &Composer, ids: &[Id]) -> Vec<Inline> {
    let name = |id: &Id| {
        if *id == composer.controller.id {
            return composer.controller_name();
        }
        let joint = composer.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
        let own = joint.into_iter().find(|other| other.id == *id).and_then(|other| other.name.as_ref());
        let known = composer.site.controllers.iter().find(|entry| entry.id == *id);
        let name = own.or_else(|| known.and_then(|entry| entry.controller.name.as_ref()));
        composer.name(name).unwrap_or_else(|| vec![Inline::text(id.as_str())])
    };
    join(ids.iter().map(name))
}
