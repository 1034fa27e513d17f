use crate::language::{Form, LocaleError, arguments};
use crate::law::rights;
use crate::model::notice::{Block, Inline};
use crate::model::{NoneOr, RecipientRole};
use crate::notice::composer::{Blocks, Composer, join};

/// The first layer: who, why, the transfers if any, the rights, and whom to ask (WP260 §36).
pub fn summary(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut items = vec![composer.line_fact("label-controller", super::joint::all_names(composer)?)?];

    let purposes = (0..register.purposes.len()).map(|at| composer.purpose_name(at)).collect::<Result<Vec<_>, _>>()?;
    if !purposes.is_empty() {
        items.push(composer.fact("label-purposes", vec![Block::bullets(purposes)])?);
    }
    if let Some(recipients) = &register.recipients {
        let text = match recipients {
            NoneOr::None(_) => composer.words("recipients-none")?,
            NoneOr::Some(_) => join(recipient_names(composer)?),
        };
        if !text.is_empty() {
            items.push(composer.line_fact("label-recipients", text)?);
        }
    }
    if let Some(text) = transfers(composer)? {
        items.push(composer.line_fact("label-transfers", text)?);
    }
    let mut names = Vec::new();
    for granted in &composer.facts.granted {
        names.push(composer.words(&rights::key(granted.right))?);
    }
    for granted in rights::law_enforcement(register) {
        let name = composer.words(&rights::enforcement_key(granted.right))?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = Inline::Link { href: "#rights".to_owned(), content: composer.words("summary-rights-more")? };
    items.push(composer.fact("label-rights", vec![Block::bullets(names), Block::Paragraph { text: vec![more] }])?);
    if let Some(text) = super::who::first_contact(composer) {
        items.push(composer.line_fact("label-contact", text)?);
    }
    Ok(vec![Block::facts(items)])
}

/// The recipients that get data regularly, by name. Another unit of the same controller is none (GDPR Art. 4(9)).
fn recipient_names(composer: &Composer) -> Result<Vec<Vec<Inline>>, LocaleError> {
    let recipients = composer.entry.register.listed_recipients();
    recipients
        .filter(|(_, recipient)| !recipient.occasional && recipient.role != Some(RecipientRole::OwnUnit))
        .map(|(at, recipient)| match composer.name(recipient.name.as_ref()) {
            Some(name) => Ok(name),
            None => composer.recipient_name(recipient, at),
        })
        .collect()
}

fn transfers(composer: &Composer) -> Result<Option<Vec<Inline>>, LocaleError> {
    let transfers = &composer.facts.transfers;
    let mut countries = Vec::new();
    for country in transfers.iter().filter_map(|transfer| transfer.country) {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    Ok(if !countries.is_empty() {
        let said = composer.say(|locale| {
            let names = countries.iter().map(|country| locale.country(country, Form::Name));
            let names = names.collect::<Result<Vec<_>, _>>()?.join(", ");
            locale.phrase("transfers-summary", &arguments([("countries", names)]))
        });
        Some(said?)
    } else if !transfers.is_empty() {
        let conditional = transfers.iter().all(|transfer| transfer.condition.is_some());
        Some(composer.words(if conditional { "transfers-summary-conditional" } else { "transfer-somewhere" })?)
    } else if composer.entry.register.transfers.as_ref().is_some_and(NoneOr::is_none) {
        Some(composer.words("transfers-none")?)
    } else {
        None
    })
}

/// The register's own first words.
#[expect(clippy::unnecessary_wraps, reason = "sections have one signature")]
pub fn introduction(composer: &Composer) -> Blocks {
    Ok(composer.prose(composer.entry.register.introduction.as_ref()))
}
