use super::joint::controller_names;
use crate::language::LocaleError;
use crate::model::notice::{Block, Fact};
use crate::model::{Basis, LegitimateInterest, Provision, Purpose, PurposeBasis};
use crate::notice::composer::{Blocks, Composer, fact_blocks};

/// Each purpose with its bases (GDPR Art. 13(1)(c) and (d)).
pub fn purposes(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    for (at, purpose) in register.purposes.iter().enumerate() {
        blocks.push(Block::subheading(composer.purpose_name(at)?));
        blocks.extend(composer.prose(purpose.details.as_ref()));
        let items = facts(composer, purpose)?;
        if !items.is_empty() {
            blocks.push(Block::facts(items));
        }
    }
    blocks.extend(composer.prose(register.purposes_note.as_ref()));
    Ok(blocks)
}

fn facts(composer: &Composer, purpose: &Purpose) -> Result<Vec<Fact>, LocaleError> {
    let by_purpose = composer.is_by_purpose();
    let mut items = Vec::new();
    for (at, basis) in purpose.bases().enumerate() {
        items.extend(basis_facts(composer, purpose, &basis, at)?);
    }
    if let Some(further) = &purpose.further_use {
        items.extend(composer.prose_fact("label-collected-for", further.collected_for.as_ref())?);
        if let Some(starts) = further.starts {
            items.push(composer.line_fact("label-new-use-starts", composer.date(starts)?)?);
        }
        items.extend(composer.prose_fact("label-compatibility", further.compatibility.as_ref())?);
    }
    if !purpose.special_conditions.is_empty() {
        let mut blocks = Vec::new();
        for condition in &purpose.special_conditions {
            blocks.push(composer.fixed(&format!("special-condition-{}", condition.name()))?);
        }
        blocks.extend(composer.labelled_laws("label-laws", &purpose.special_laws)?);
        items.push(composer.fact("label-special-conditions", blocks)?);
    }
    if let Some(condition) = purpose.criminal_condition {
        let condition = composer.words(&format!("criminal-condition-{}", condition.name()))?;
        items.push(composer.line_fact("label-criminal-condition", condition)?);
    }
    if let Some(ground) = purpose.marketing_ground {
        let ground = composer.words(&format!("marketing-ground-{}", ground.name()))?;
        items.push(composer.line_fact("label-marketing-ground", ground)?);
    }
    items.extend(composer.prose_fact("label-marketing-choice", purpose.marketing_choice.as_ref())?);
    if !purpose.subjects.is_empty() {
        items.push(composer.line_fact("label-subjects", composer.subject_names(&purpose.subjects)?)?);
    }
    if !purpose.data.is_empty() && !by_purpose {
        items.push(composer.line_fact("label-data", composer.data_names(&purpose.data))?);
    }
    if !purpose.controllers.is_empty() {
        items.push(composer.line_fact("label-controllers", controller_names(composer, &purpose.controllers))?);
    }
    if by_purpose {
        items.extend(super::activity::facts(composer, purpose)?);
    }
    Ok(items)
}

/// The basis at a position. A further one says itself for which data, people and controllers it holds.
fn basis_facts(
    composer: &Composer,
    purpose: &Purpose,
    basis: &PurposeBasis,
    at: usize,
) -> Result<Vec<Fact>, LocaleError> {
    let further = at > 0;
    let mut blocks = Vec::new();
    let in_criminal_matters = purpose.is_law_enforcement() && !further;
    if in_criminal_matters {
        blocks.push(composer.fixed("basis-law-enforcement")?);
    }
    if let Some(basis) = basis.basis {
        blocks.push(composer.fixed(&format!("basis-{}", basis.name()))?);
    }
    blocks.extend(composer.prose(basis.basis_words.as_ref().copied()));
    let told = !blocks.is_empty();
    blocks.extend(composer.labelled_laws("label-laws", basis.laws)?);
    blocks.extend(composer.labelled_prose("label-phase", basis.phase)?);
    if further {
        if !basis.data.is_empty() {
            blocks.push(composer.labelled("label-data", composer.data_names(basis.data))?);
        }
        if !basis.subjects.is_empty() {
            blocks.push(composer.labelled("label-subjects", composer.subject_names(basis.subjects)?)?);
        }
        if !basis.controllers.is_empty() {
            blocks.push(composer.labelled("label-controllers", controller_names(composer, basis.controllers))?);
        }
    }
    let mut items = Vec::new();
    if !blocks.is_empty() {
        let term = match (further, basis.basis) {
            // Two facts of one name would be one to a reader's ear.
            (true, _) if purpose.further_bases.len() > 1 => {
                composer.numbered("label-further-basis.numbered", at - 1)?
            }
            (true, _) => composer.words("label-further-basis")?,
            (false, None) if told && !in_criminal_matters => composer.words("label-basis-words")?,
            (false, _) => composer.words("label-basis")?,
        };
        items.push(Fact { term, blocks });
    }
    if basis.basis == Some(Basis::LegitimateInterests)
        && let Some(interest) = basis.legitimate_interest
    {
        items.extend(interest_facts(composer, interest)?);
    }
    Ok(items)
}

fn interest_facts(composer: &Composer, interest: &LegitimateInterest) -> Result<Vec<Fact>, LocaleError> {
    let mut items = Vec::new();
    let what = composer.prose(interest.interest.as_ref());
    if !what.is_empty() {
        items.push(composer.fact("label-interest", what)?);
        let whose = match composer.line(interest.whose.as_ref()) {
            Some(whose) => whose,
            None => composer.words("interest-of-controller")?,
        };
        items.push(composer.line_fact("label-whose-interest", whose)?);
    }
    items.extend(composer.prose_fact("label-balancing", interest.balancing.as_ref())?);
    Ok(items)
}

/// Whether the person must give the data (GDPR Art. 13(2)(e)), by purpose; only for data that come from the person.
pub fn provision(composer: &Composer) -> Blocks {
    if composer.is_by_purpose() {
        return Ok(Vec::new());
    }
    let mut items = Vec::new();
    for (at, purpose) in composer.entry.register.purposes.iter().enumerate() {
        let Some(provision) = purpose.provision.as_ref().filter(|_| !purpose.is_law_enforcement()) else { continue };
        items.push(Fact { term: composer.purpose_name(at)?, blocks: provision_blocks(composer, provision)? });
    }
    Ok(fact_blocks(items))
}

pub fn provision_blocks(composer: &Composer, provision: &Provision) -> Blocks {
    let mut blocks = vec![composer.fixed(&format!("provision-{}", provision.kind.name()))?];
    blocks.extend(composer.prose(provision.note.as_ref()));
    blocks.extend(composer.labelled_prose("label-consequences", provision.consequences.as_ref())?);
    blocks.extend(composer.labelled_laws("label-laws", &provision.laws)?);
    Ok(blocks)
}
