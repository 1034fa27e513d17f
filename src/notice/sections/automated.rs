use crate::model::notice::{Block, Fact};
use crate::model::{AutomatedDecision, NoneOr, Profiling, Text};
use crate::notice::composer::{Blocks, Composer, fact_blocks};

/// Automated decisions and profiling (GDPR Art. 13(2)(f), 22).
pub fn automated(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    match &register.automated_decisions {
        None => {}
        Some(NoneOr::None(_)) => blocks.push(composer.fixed("automated-none")?),
        Some(NoneOr::Some(decisions)) => {
            blocks.push(composer.fixed("automated-intro")?);
            for decision in decisions {
                blocks.push(Block::facts(decision_facts(composer, decision)?));
            }
        }
    }
    match &register.profiling {
        None => {}
        Some(NoneOr::None(_)) => blocks.push(composer.fixed("profiling-none")?),
        Some(NoneOr::Some(profiling)) => blocks.extend(profiling_blocks(composer, profiling)?),
    }
    Ok(blocks)
}

fn decision_facts(
    composer: &Composer,
    decision: &AutomatedDecision,
) -> Result<Vec<Fact>, crate::language::LocaleError> {
    let mut items = prose_facts(composer, [("label-decision", &decision.decision)])?;
    if let Some(ground) = decision.ground {
        let ground = composer.words(&format!("decision-ground-{}", ground.name()))?;
        items.push(composer.line_fact("label-decision-ground", ground)?);
    }
    if !decision.laws.is_empty() {
        items.push(composer.line_fact("label-laws", composer.laws(&decision.laws)?)?);
    }
    if !decision.data.is_empty() {
        items.push(composer.line_fact("label-data", composer.data_names(&decision.data))?);
    }
    items.extend(prose_facts(
        composer,
        [
            ("label-logic", &decision.logic),
            ("label-decision-consequences", &decision.consequences),
            ("label-contest", &decision.contest),
        ],
    )?);
    if let Some(website) = &decision.website {
        items.push(composer.line_fact("label-website", super::who::website(website))?);
    }
    Ok(items)
}

fn profiling_blocks(composer: &Composer, profiling: &Profiling) -> Blocks {
    let items = prose_facts(
        composer,
        [
            ("label-profiling", &profiling.text),
            ("label-logic", &profiling.logic),
            ("label-decision-consequences", &profiling.consequences),
        ],
    )?;
    Ok(fact_blocks(items))
}

/// Each text that says something, under its label.
fn prose_facts<const N: usize>(
    composer: &Composer,
    texts: [(&str, &Option<Text>); N],
) -> Result<Vec<Fact>, crate::language::LocaleError> {
    let mut items = Vec::new();
    for (label, text) in texts {
        items.extend(composer.prose_fact(label, text.as_ref())?);
    }
    Ok(items)
}
