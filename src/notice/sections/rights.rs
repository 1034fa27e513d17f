use crate::language::LocaleError;
use crate::law::authorities::Authority;
use crate::law::rights::{Granted, granted, key};
use crate::model::notice::{Block, Fact, Inline, plain_text};
use crate::model::{Email, Phone, RestrictionKind, Right, RightNote};
use crate::notice::composer::{Blocks, Composer, join};

/// The right to object, apart from everything else (GDPR Art. 21(4)).
pub fn objection(composer: &Composer) -> Blocks {
    let mut blocks = Vec::new();
    for granted in granted(&composer.entry.register) {
        let text = match granted.right {
            Right::Objection => "objection-general",
            Right::MarketingObjection => "objection-marketing",
            _ => continue,
        };
        let notes = composer.entry.register.rights.iter().flat_map(|rights| &rights.notes);
        if is_excluded(notes.filter(|note| note.right == granted.right)) {
            continue;
        }
        blocks.push(composer.fixed(text)?);
        if let Some(purposes) = &granted.purposes {
            blocks.push(limited(composer, "objection-purposes", purposes)?);
        }
    }
    Ok(if blocks.is_empty() { blocks } else { vec![Block::Callout { blocks }] })
}

/// The rights that follow from the bases, with what the register adds (GDPR Art. 13(2)(b) and (c)).
pub fn rights(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut items = Vec::new();
    for granted in granted(register) {
        items.push(right(composer, &granted)?);
    }
    let mut how = vec![composer.fixed("rights-how")?];
    if let Some(rights) = &register.rights {
        how.extend(composer.prose(rights.requests.as_ref()));
        if let Some(website) = &rights.website {
            how.push(composer.labelled("label-requests-page", super::who::website(website))?);
        }
        how.extend(composer.labelled_prose("label-identity-check", rights.identity_check.as_ref())?);
    }
    how.push(composer.fixed("rights-time")?);
    items.push(composer.fact("rights-requests", how)?);
    Ok(vec![composer.fixed("rights-intro")?, Block::Facts { items }])
}

fn right(composer: &Composer, granted: &Granted) -> Result<Fact, LocaleError> {
    let register = &composer.entry.register;
    let key = key(granted.right);
    let notes = || {
        let notes = register.rights.iter().flat_map(|rights| &rights.notes);
        notes.filter(|note| note.right == granted.right)
    };
    let mut blocks = Vec::new();
    if is_excluded(notes()) {
        blocks.push(composer.fixed("right-excluded")?);
    } else {
        blocks.push(composer.fixed(&format!("{key}.text"))?);
        // The section on objection, to which these two refer, names their purposes.
        let objection = matches!(granted.right, Right::Objection | Right::MarketingObjection);
        if let Some(purposes) = granted.purposes.as_ref().filter(|_| !objection) {
            blocks.push(limited(composer, "rights-limited", purposes)?);
        }
        if granted.right == Right::Withdrawal {
            for basis in register.purposes.iter().flat_map(|purpose| purpose.bases()) {
                blocks.extend(composer.prose(basis.withdrawal));
            }
        }
    }
    for note in notes() {
        blocks.extend(note_blocks(composer, note)?);
    }
    composer.fact(&key, blocks)
}

/// Whether the register says that the right does not exist in it.
fn is_excluded<'a>(notes: impl IntoIterator<Item = &'a RightNote>) -> bool {
    let mut restrictions = notes.into_iter().filter_map(|note| note.restriction.as_ref());
    restrictions.any(|restriction| restriction.kind == RestrictionKind::Excluded)
}

fn note_blocks(composer: &Composer, note: &RightNote) -> Blocks {
    let mut blocks = Vec::new();
    if let Some(restriction) = &note.restriction {
        blocks.extend(composer.labelled_prose("label-restriction", restriction.reason.as_ref())?);
        if !restriction.laws.is_empty() {
            blocks.push(composer.labelled("label-restriction-laws", composer.laws(&restriction.laws)?)?);
        }
    }
    blocks.extend(composer.prose(note.text.as_ref()));
    if let Some(website) = &note.website {
        blocks.push(composer.labelled("label-requests-page", super::who::website(website))?);
    }
    blocks.extend(composer.labelled_prose("label-fee", note.fee.as_ref())?);
    if !note.laws.is_empty() {
        blocks.push(composer.labelled("label-laws", composer.laws(&note.laws)?)?);
    }
    Ok(blocks)
}

fn limited(composer: &Composer, key: &str, purposes: &[usize]) -> Result<Block, LocaleError> {
    let names = purposes.iter().map(|&at| composer.purpose_name(at)).collect::<Result<Vec<_>, _>>()?;
    Ok(Block::Paragraph { text: composer.phrase_around(key, "purposes", &join(names))? })
}

/// The right to complain, with the authority for this controller (GDPR Art. 13(2)(d), 77).
pub fn complaint(composer: &Composer) -> Blocks {
    let authority = Authority::of(composer.controller.controller.kind).name();
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
    Ok(vec![
        composer.fixed("complaint-intro")?,
        composer.fixed(&format!("complaint-{authority}"))?,
        composer.heading(&key)?,
        Block::Facts { items },
        composer.fixed("complaint-elsewhere")?,
    ])
}

/// A value of the locale that has a form; `None` when the locale has none, or (a translator's slip) not of that form.
fn parsed<T: std::str::FromStr>(composer: &Composer, key: &str) -> Result<Option<T>, LocaleError> {
    Ok(composer.words_if_any(key)?.and_then(|words| plain_text(&words).parse().ok()))
}
