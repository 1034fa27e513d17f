use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{DataGroup, Material, Origin, Source, Term};
use crate::notice::composer::{Blocks, Composer, capitalised, fact_blocks};

/// Whose data the register holds (GDPR Art. 30(1)(c)).
pub fn subjects(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let names = register.subjects.iter().map(|group| composer.subject_name(group)).collect::<Result<Vec<_>, _>>()?;
    let mut blocks = Vec::new();
    if !names.is_empty() {
        blocks.push(composer.fixed("subjects-intro")?);
        blocks.push(Block::bullets(names));
    }
    blocks.extend(composer.prose(register.subjects_note.as_ref()));
    Ok(blocks)
}

/// How the register treats children (GDPR Art. 8; 1050/2018, section 5).
pub fn children(composer: &Composer) -> Blocks {
    let Some(children) = &composer.entry.register.children else { return Ok(Vec::new()) };
    let mut items = Vec::new();
    for (label, text) in [("label-children-consent", &children.consent), ("label-guardians", &children.guardians)] {
        items.extend(composer.prose_fact(label, text.as_ref())?);
    }
    if let Some(website) = &children.website {
        items.push(composer.line_fact("label-children-notice", super::who::website(website))?);
    }
    let mut blocks = fact_blocks(items);
    blocks.extend(composer.prose(children.note.as_ref()));
    Ok(blocks)
}

/// The categories of data (GDPR Art. 14(1)(d)).
pub fn data(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    if register.data.iter().any(|group| composer.is_told_with_a_purpose(&group.id)) {
        blocks.push(composer.fixed("told-with-purposes")?);
    }
    for group in register.data.iter().filter(|group| !composer.is_told_with_a_purpose(&group.id)) {
        if let Some(text) = composer.line(group.name.as_ref()) {
            blocks.push(Block::subheading(text));
        }
        blocks.extend(group_blocks(composer, group)?);
    }
    if !register.not_collected.is_empty() {
        blocks.push(composer.heading("label-not-collected")?);
        blocks.push(composer.fixed("not-collected-intro")?);
        blocks.push(terms(composer, &register.not_collected)?);
    }
    if let Some(material) = register.material {
        blocks.push(composer.fixed(match material {
            Material::Electronic => "material-electronic",
            Material::Paper => "material-paper",
            Material::Both => "material-both",
        })?);
    }
    blocks.extend(composer.prose(register.data_note.as_ref()));
    Ok(blocks)
}

/// What a group of data holds, without its name.
pub fn group_blocks(composer: &Composer, group: &DataGroup) -> Blocks {
    let mut blocks = Vec::new();
    if !group.subjects.is_empty() {
        blocks.push(composer.labelled("label-subjects", composer.subject_names(&group.subjects)?)?);
    }
    blocks.extend(items(composer, &group.items, &group.required, &group.voluntary)?);
    if !group.parts.is_empty() {
        let mut parts = Vec::new();
        for part in &group.parts {
            let mut said = items(composer, &part.items, &part.required, &part.voluntary)?;
            said.extend(composer.prose(part.note.as_ref()));
            match composer.line(part.name.as_ref()) {
                // Inside the facts of a purpose there is no room for columns.
                Some(content) if composer.is_by_purpose() => {
                    blocks.push(Block::Paragraph { text: vec![Inline::Strong { content }] });
                    blocks.extend(said);
                }
                Some(term) => parts.push(Fact { term, blocks: said }),
                None => blocks.extend(said),
            }
        }
        if !parts.is_empty() {
            blocks.push(Block::facts(parts));
        }
    }
    if !group.special.is_empty() {
        let mut names = Vec::new();
        for special in &group.special {
            names.push(composer.words(&format!("special-{}", special.name()))?);
        }
        blocks.push(composer.labelled("label-special", super::super::composer::join(names))?);
    }
    if group.criminal {
        blocks.push(composer.fixed_by_regime("group-criminal")?);
    }
    blocks.extend(composer.prose(group.note.as_ref()));
    Ok(blocks)
}

/// Items without a mark, then those that must be given, then those that may.
fn items(composer: &Composer, plain: &[Term], required: &[Term], voluntary: &[Term]) -> Blocks {
    let mut blocks = Vec::new();
    for (label, list) in [(None, plain), (Some("label-required"), required), (Some("label-voluntary"), voluntary)] {
        if list.is_empty() {
            continue;
        }
        if let Some(label) = label {
            blocks.push(composer.fixed(label)?);
        }
        blocks.push(terms(composer, list)?);
    }
    Ok(blocks)
}

fn terms(composer: &Composer, terms: &[Term]) -> Result<Block, LocaleError> {
    Ok(Block::bullets(terms.iter().map(|term| composer.term("data", term)).collect::<Result<Vec<_>, _>>()?))
}

/// Why personal identity codes are used (1050/2018, section 29).
pub fn identity_code(composer: &Composer) -> Blocks {
    let Some(code) = &composer.entry.register.identity_code else { return Ok(Vec::new()) };
    // The grounds are those of 1050/2018, which does not concern criminal matters.
    let in_criminal_matters = composer.entry.register.is_law_enforcement();
    let ground = if in_criminal_matters { "enforcement" } else { code.ground.name() };
    let mut blocks = vec![composer.fixed(&format!("identity-code-{ground}"))?];
    blocks.extend(composer.prose(code.text.as_ref()));
    blocks.extend(composer.labelled_laws("label-laws", &code.laws)?);
    Ok(blocks)
}

/// Where the data come from (GDPR Art. 14(2)(f)).
pub fn sources(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = composer.prose(register.collection.as_ref());
    if !register.data.is_empty() && register.data.iter().all(|group| group.from == Some(Origin::Subject)) {
        blocks.push(composer.fixed("sources-subject-all")?);
    } else {
        for origin in Origin::ALL {
            let names = group_names(composer, &register.data, origin);
            if !names.is_empty() {
                blocks.push(composer.fixed(&format!("sources-{}-some", origin.name()))?);
                blocks.push(Block::bullets(names));
            }
        }
    }
    if register.sources.iter().any(|source| composer.is_told_with_purposes(&source.purposes)) {
        blocks.push(composer.fixed("told-with-purposes")?);
    }
    let mut items = Vec::new();
    for source in register.sources.iter().filter(|source| !composer.is_told_with_purposes(&source.purposes)) {
        items.extend(source_fact(composer, source)?);
    }
    if !items.is_empty() {
        blocks.push(composer.fixed("sources-list")?);
        // A term without anything said of it is no fact: a plain list then.
        if items.iter().all(|item| item.blocks.is_empty()) {
            blocks.push(Block::bullets(items.into_iter().map(|item| item.term)));
        } else {
            for item in items.iter_mut().filter(|item| item.blocks.is_empty()) {
                item.blocks.push(composer.labelled("label-data", composer.words("label-all-data")?)?);
            }
            blocks.push(Block::facts(items));
        }
    }
    Ok(blocks)
}

/// A source and what is said of it; nothing for one without a name.
pub fn source_fact(composer: &Composer, source: &Source) -> Result<Option<Fact>, LocaleError> {
    let Some(name) = &source.name else { return Ok(None) };
    let mut said = Vec::new();
    if !source.data.is_empty() {
        said.push(composer.labelled("label-data", composer.data_names(&source.data))?);
    }
    if !source.purposes.is_empty() && !composer.is_by_purpose() {
        said.push(composer.labelled("label-for-purposes", composer.purpose_names(&source.purposes)?)?);
    }
    if let Some(public) = source.public {
        said.push(composer.fixed(if public { "label-source-public" } else { "label-source-not-public" })?);
    }
    said.extend(composer.labelled_laws("label-laws", &source.laws)?);
    if let Some(website) = &source.website {
        said.push(composer.labelled("label-website", super::who::website(website))?);
    }
    said.extend(composer.prose(source.note.as_ref()));
    Ok(Some(Fact { term: capitalised(composer.term("source", name)?), blocks: said }))
}

fn group_names(composer: &Composer, groups: &[DataGroup], origin: Origin) -> Vec<Vec<Inline>> {
    let groups = groups.iter().filter(|group| group.from == Some(origin));
    groups.map(|group| composer.data_names(std::slice::from_ref(&group.id))).collect()
}
