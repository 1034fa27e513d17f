use crate::language::LocaleError;
use crate::law::Authority;
use crate::law::rights::{Granted, Limit, enforcement_key, excluded, key, law_enforcement};
use crate::model::notice::{Block, Fact, Inline, plain_text};
use crate::model::{DecisionGround, Email, Id, NoneOr, Origin, Phone, Purpose, RestrictionKind, Right, RightNote};
use crate::notice::composer::{Blocks, Composer, join};

/// The right to object, apart from everything else (GDPR Art. 21(4)).
pub fn objection(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    for granted in &composer.facts.granted {
        let text = match granted.right {
            // GDPR Art. 21(6)
            Right::Objection if register.research.is_some() => "objection-research",
            Right::Objection => "objection-general",
            Right::MarketingObjection => "objection-marketing",
            _ => continue,
        };
        blocks.push(composer.fixed(text)?);
        if let Some(purposes) = &granted.purposes {
            blocks.push(limited(composer, granted.right, "objection-purposes", purposes)?);
        }
        if notes(composer, granted.right).any(|note| note.restriction.is_some()) {
            blocks.push(composer.fixed("objection-restricted")?);
        }
    }
    Ok(if blocks.is_empty() { blocks } else { vec![Block::Callout { blocks }] })
}

/// The rights that follow from the bases, with what the register adds (GDPR Art. 13(2)(b) and (c)).
pub fn rights(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    if !register.is_law_enforcement() {
        let mut items = Vec::new();
        for granted in &composer.facts.granted {
            items.push(right(composer, granted)?);
        }
        items.push(composer.fact("rights-requests", requests(composer, "rights-time")?)?);
        blocks.extend([composer.fixed("rights-intro")?, Block::facts(items)]);
        if register.purposes.iter().flat_map(Purpose::bases).any(|basis| basis.basis.is_none()) {
            blocks.push(composer.fixed("rights-basis-missing")?);
        }
    }
    blocks.extend(in_criminal_matters(composer)?);
    let mut items = Vec::new();
    for right in excluded(register) {
        let mut said = Vec::new();
        for note in notes(composer, right) {
            said.extend(note_blocks(composer, note)?);
        }
        if said.is_empty() {
            said.push(composer.fixed("right-excluded")?);
        }
        items.push(composer.fact(&key(right), said)?);
    }
    if !items.is_empty() {
        blocks.push(composer.heading("label-rights-excluded")?);
        blocks.push(Block::facts(items));
    }
    Ok(blocks)
}

/// The rights under 1054/2018, sections 22–29: of the whole register, or beside those of the GDPR.
fn in_criminal_matters(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let granted = law_enforcement(register);
    let mut blocks = Vec::new();
    if !register.purposes.iter().any(Purpose::is_law_enforcement) {
        return Ok(blocks);
    }
    let alone = register.is_law_enforcement();
    if !alone {
        blocks.push(composer.heading("rights-heading-enforcement")?);
    }
    blocks.push(composer.fixed("rights-intro-enforcement")?);
    if let Some(purposes) = granted.first().and_then(|first| first.purposes.as_ref()) {
        blocks.push(limited(composer, Right::Access, "rights-limited", purposes)?);
    }
    let mut items = Vec::new();
    for right in granted.iter().map(|granted| granted.right) {
        let key = enforcement_key(right);
        let mut said = vec![composer.fixed(&format!("{key}.text"))?];
        // Beside the GDPR's rights, those tell what the register adds.
        for note in notes(composer, right).filter(|_| alone) {
            said.extend(note_blocks(composer, note)?);
        }
        items.push(composer.fact(&key, said)?);
    }
    items.push(composer.fact("rights-ombudsman", vec![composer.fixed("rights-ombudsman.text")?])?);
    if alone {
        items.push(composer.fact("rights-requests", requests(composer, "rights-time-enforcement")?)?);
    }
    blocks.push(Block::facts(items));
    Ok(blocks)
}

/// How to use the rights, when an answer comes, what it costs (GDPR Art. 12; 1054/2018).
fn requests(composer: &Composer, time: &str) -> Blocks {
    let register = &composer.entry.register;
    let joint = register.joint.as_ref().is_some_and(|joint| joint.contact_point.is_some());
    let mut how = vec![composer.fixed(if joint { "rights-how-joint" } else { "rights-how" })?];
    let mut fee = false;
    if let Some(rights) = &register.rights {
        how.extend(composer.prose(rights.requests.as_ref()));
        if let Some(website) = &rights.website {
            how.push(composer.labelled("label-requests-page", super::who::website(website))?);
        }
        how.extend(composer.labelled_prose("label-identity-check", rights.identity_check.as_ref())?);
        fee = rights.notes.iter().any(|note| note.fee.is_some());
    }
    how.push(composer.fixed(time)?);
    how.push(composer.fixed(if fee { "rights-free-otherwise" } else { "rights-free" })?);
    Ok(how)
}

fn right(composer: &Composer, granted: &Granted) -> Result<Fact, LocaleError> {
    let key = key(granted.right);
    let sentences: Vec<_> = sentences(composer, granted.right).iter().map(|part| format!("{key}.{part}")).collect();
    let mut blocks = vec![composer.fixed_sentences(&sentences)?];
    // The section on objection, to which these two refer, names their purposes.
    let objection = matches!(granted.right, Right::Objection | Right::MarketingObjection);
    if let Some(purposes) = granted.purposes.as_ref().filter(|_| !objection) {
        blocks.push(limited(composer, granted.right, "rights-limited", purposes)?);
        // Art. 17(3)(b) takes the right away only as far as the task needs the data.
        if granted.right == Right::Erasure && composer.entry.register.purposes.iter().all(is_known) {
            blocks.push(composer.fixed(&format!("{key}.others"))?);
        }
    }
    if granted.right == Right::Withdrawal {
        blocks.extend(withdrawals(composer)?);
    }
    for note in notes(composer, granted.right) {
        blocks.extend(note_blocks(composer, note)?);
    }
    composer.fact(&key, blocks)
}

/// Whether the purpose has bases of the GDPR alone, and says which.
fn is_known(purpose: &Purpose) -> bool {
    !purpose.is_law_enforcement() && purpose.bases().all(|basis| basis.basis.is_some())
}

/// What is said of a right, sentence by sentence: erasure and restriction speak of consent and of objecting only where
/// there are such in the register (GDPR Art. 17(1)(b) and (c), 18(1)(d)).
fn sentences(composer: &Composer, right: Right) -> Vec<&'static str> {
    let has = |wanted| composer.facts.granted.iter().any(|granted| granted.right == wanted);
    let parts = match right {
        Right::Erasure => vec![
            ("text", true),
            ("consent", has(Right::Withdrawal)),
            ("objection", has(Right::Objection)),
            ("marketing", has(Right::MarketingObjection)),
            ("except", true),
        ],
        Right::Restriction => vec![("text", true), ("objection", has(Right::Objection))],
        Right::AutomatedDecisions if is_by_statute_alone(composer) => vec![("statute", true)],
        _ => vec![("text", true)],
    };
    parts.into_iter().filter_map(|(part, is_there)| is_there.then_some(part)).collect()
}

/// Whether every automated decision rests on a statute: then Art. 22(3) does not hold, but what the statute says.
fn is_by_statute_alone(composer: &Composer) -> bool {
    let decisions = composer.entry.register.automated_decisions.as_ref().and_then(NoneOr::some);
    decisions.is_some_and(|all| all.iter().all(|decision| decision.ground == Some(DecisionGround::Statute)))
}

/// How each consent is withdrawn; with its purpose, if there are several.
fn withdrawals(composer: &Composer) -> Blocks {
    let purposes = &composer.entry.register.purposes;
    let with_words = |at: &usize| purposes[*at].bases().any(|basis| basis.withdrawal.is_some());
    let told: Vec<usize> = (0..purposes.len()).filter(with_words).collect();
    let mut blocks = Vec::new();
    for &at in &told {
        for basis in purposes[at].bases() {
            let mut words = composer.prose(basis.withdrawal);
            if told.len() > 1
                && let Some(Block::Paragraph { text }) = words.first_mut()
            {
                let mut name = composer.purpose_name(at)?;
                name.push(Inline::text(": "));
                text.splice(0..0, name);
            }
            blocks.extend(words);
        }
    }
    Ok(blocks)
}

/// What the register says of a right.
fn notes<'a>(composer: &'a Composer, right: Right) -> impl Iterator<Item = &'a RightNote> {
    let notes = composer.entry.register.rights.iter().flat_map(|rights| &rights.notes);
    notes.filter(move |note| note.right == right)
}

fn note_blocks(composer: &Composer, note: &RightNote) -> Blocks {
    let mut blocks = composer.prose(note.text.as_ref());
    if let Some(website) = &note.website {
        blocks.push(composer.labelled("label-requests-page", super::who::website(website))?);
    }
    blocks.extend(composer.labelled_prose("label-fee", note.fee.as_ref())?);
    blocks.extend(composer.labelled_laws("label-laws", &note.laws)?);
    if let Some(restriction) = &note.restriction {
        let (reason, laws) = match restriction.kind {
            RestrictionKind::Limited => ("label-restriction", "label-restriction-laws"),
            RestrictionKind::Excluded => ("label-exclusion", "label-exclusion-laws"),
        };
        blocks.extend(composer.labelled_prose(reason, restriction.reason.as_ref())?);
        blocks.extend(composer.labelled_laws(laws, &restriction.laws)?);
    }
    Ok(blocks)
}

fn limited(composer: &Composer, right: Right, key: &str, limits: &[Limit]) -> Result<Block, LocaleError> {
    let names = limits.iter().map(|limit| limit_name(composer, right, limit)).collect::<Result<Vec<_>, _>>()?;
    let one = format!("{key}.one");
    Ok(Block::Paragraph {
        text: composer.phrase_around(if names.len() == 1 { &one } else { key }, "purposes", &join(names))?,
    })
}

/// Of these data, those that the right concerns: only data that the person has provided are portable (GDPR Art. 20(1)).
fn portable(composer: &Composer, right: Right, data: &[Id]) -> Vec<Id> {
    let provided = |id: &&Id| {
        let group = composer.entry.register.data.iter().find(|group| group.id == **id);
        group.and_then(|group| group.from).is_none_or(Origin::is_from_subject)
    };
    data.iter().filter(|id| right != Right::Portability || provided(id)).cloned().collect()
}

/// The purpose, and in brackets for whom, for which data or when, if only some of its bases give the right.
fn limit_name(composer: &Composer, right: Right, limit: &Limit) -> Result<Vec<Inline>, LocaleError> {
    let mut name = composer.purpose_name(limit.purpose)?;
    let Some(bases) = &limit.bases else { return Ok(name) };
    let mut which = Vec::new();
    let purpose = &composer.entry.register.purposes[limit.purpose];
    for (at, basis) in purpose.bases().enumerate().filter(|(at, _)| bases.contains(at)) {
        // The purpose's own basis holds for the people whom no further one takes over; its data are those of all.
        let others = |id: &Id| purpose.further_bases.iter().any(|further| further.subjects.contains(id));
        let subjects: Vec<Id> = basis.subjects.iter().filter(|id| at > 0 || !others(id)).cloned().collect();
        let words = [
            composer.subject_names(&subjects)?,
            if at > 0 { composer.data_names(&portable(composer, right, basis.data)) } else { Vec::new() },
            composer.line(basis.phase).unwrap_or_default(),
        ];
        which.extend(words.into_iter().filter(|words| !words.is_empty()));
    }
    if !which.is_empty() {
        name.push(Inline::text(" ("));
        name.extend(join(which));
        name.push(Inline::text(")"));
    }
    Ok(name)
}

/// The right to complain, with the authority for this controller (GDPR Art. 13(2)(d), 77), and the request for measures
/// (1054/2018, sections 22 and 56).
pub fn complaint(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let gdpr = !register.is_law_enforcement();
    let authority =
        if gdpr { composer.site.law.authority(composer.controller.controller.kind) } else { Authority::Ombudsman }
            .name();
    let mut blocks = Vec::new();
    if gdpr {
        blocks.extend([composer.fixed("complaint-intro")?, composer.fixed(&format!("complaint-{authority}"))?]);
    }
    if register.purposes.iter().any(Purpose::is_law_enforcement) {
        blocks.push(composer.fixed("complaint-intro-enforcement")?);
    }
    let key = format!("authority-{authority}");
    let mut items = Vec::new();
    for (label, attribute) in [("label-visit", "visit"), ("label-address", "post")] {
        if let Some(address) = composer.words_if_any(&format!("{key}.{attribute}"))? {
            items.push(composer.line_fact(label, address)?);
        }
    }
    if let Some(number) = parsed::<Phone>(composer, &format!("{key}.phone"))? {
        items.push(composer.line_fact("label-phone", super::who::phone(&number))?);
    }
    if let Some(address) = parsed::<Email>(composer, &format!("{key}.email"))? {
        items.push(composer.line_fact("label-email", super::who::email(&address))?);
    }
    let (_, web) = composer.locale.say(|locale| locale.text(&format!("{key}.web")))?;
    items.push(composer.line_fact("label-website", vec![Inline::link(web.clone(), web)])?);
    blocks.extend([composer.heading(&key)?, Block::facts(items)]);
    if gdpr {
        blocks.push(composer.fixed("complaint-elsewhere")?);
    }
    Ok(blocks)
}

/// A value of the locale that has a form; `None` when the locale has none, or (a translator's slip) not of that form.
fn parsed<T: std::str::FromStr>(composer: &Composer, key: &str) -> Result<Option<T>, LocaleError> {
    Ok(composer.words_if_any(key)?.and_then(|words| plain_text(&words).parse().ok()))
}
