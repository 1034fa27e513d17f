use crate::model::notice::{Block, Fact, Inline};
use crate::model::{Basis, LegitimateInterest, Purpose};
use crate::notice::composer::{Blocks, Composer};

/// Each purpose with its basis (GDPR Art. 13(1)(c) and (d)).
pub fn purposes(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    for (at, purpose) in register.purposes.iter().enumerate() {
        blocks.push(Block::Subheading { text: composer.purpose_name(at)? });
        blocks.extend(composer.prose(purpose.details.as_ref()));
        let items = facts(composer, purpose)?;
        if !items.is_empty() {
            blocks.push(Block::Facts { items });
        }
    }
    blocks.extend(composer.prose(register.purposes_note.as_ref()));
    Ok(blocks)
}

fn facts(composer: &Composer, purpose: &Purpose) -> Result<Vec<Fact>, crate::language::LocaleError> {
    let mut items = Vec::new();
    if let Some(basis) = purpose.basis {
        let mut blocks = vec![composer.fixed(&format!("basis-{}", basis.name()))?];
        blocks.extend(composer.prose(purpose.basis_words.as_ref()));
        items.push(composer.fact("label-basis", blocks)?);
    } else {
        let words = composer.prose(purpose.basis_words.as_ref());
        if !words.is_empty() {
            items.push(composer.fact("label-basis-words", words)?);
        }
    }
    if !purpose.laws.is_empty() {
        items.push(composer.line_fact("label-laws", composer.laws(&purpose.laws)?)?);
    }
    if purpose.basis == Some(Basis::LegitimateInterests)
        && let Some(interest) = &purpose.legitimate_interest
    {
        items.extend(interest_facts(composer, interest)?);
    }
    if !purpose.subjects.is_empty() {
        items.push(composer.line_fact("label-subjects", composer.subject_names(&purpose.subjects)?)?);
    }
    if !purpose.data.is_empty() {
        items.push(composer.line_fact("label-data", composer.data_names(&purpose.data))?);
    }
    Ok(items)
}

fn interest_facts(
    composer: &Composer,
    interest: &LegitimateInterest,
) -> Result<Vec<Fact>, crate::language::LocaleError> {
    let mut items = Vec::new();
    let what = composer.prose(interest.interest.as_ref());
    if !what.is_empty() {
        items.push(composer.fact("label-interest", what)?);
        let whose = match composer.line(interest.whose.as_ref()) {
            Some(whose) => whose,
            None => vec![Inline::text(composer.locale.text("interest-of-controller")?)],
        };
        items.push(composer.line_fact("label-whose-interest", whose)?);
    }
    let balancing = composer.prose(interest.balancing.as_ref());
    if !balancing.is_empty() {
        items.push(composer.fact("label-balancing", balancing)?);
    }
    Ok(items)
}

/// Whether the person must give the data (GDPR Art. 13(2)(e)), by purpose; only for data that come from the person.
pub fn provision(composer: &Composer) -> Blocks {
    let mut items = Vec::new();
    for (at, purpose) in composer.entry.register.purposes.iter().enumerate() {
        let Some(provision) = &purpose.provision else { continue };
        let mut blocks = vec![composer.fixed(&format!("provision-{}", provision.kind.name()))?];
        blocks.extend(composer.labelled_prose("label-consequences", provision.consequences.as_ref())?);
        items.push(Fact { term: composer.purpose_name(at)?, blocks });
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}
