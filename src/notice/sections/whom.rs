use crate::language::{Form, Locale, LocaleError, arguments};
use crate::law::{Scope, TransferFact};
use crate::model::notice::{Block, Fact, Inline, plain_text};
use crate::model::{Id, Mechanism, NoneOr, Recipient, Safeguard, SubProcessor, Term};
use crate::notice::composer::{Blocks, Composer, capitalised, join, join_with};

/// Who receives the data (GDPR Art. 13(1)(e)).
pub fn recipients(composer: &Composer) -> Blocks {
    let register = &composer.entry.register;
    let mut blocks = Vec::new();
    match &register.recipients {
        None => {}
        Some(NoneOr::None(_)) => blocks.push(composer.fixed("recipients-none")?),
        Some(NoneOr::Some(_)) => {
            let recipients: Vec<_> = register.listed_recipients().collect();
            let conditional = |recipient: &Recipient| recipient.condition.is_some() || recipient.consent;
            if !recipients.is_empty() && recipients.iter().all(|(_, recipient)| conditional(recipient)) {
                blocks.push(composer.fixed("recipients-conditional")?);
            }
            let is_elsewhere = |recipient: &Recipient| composer.is_told_with_purposes(&recipient.purposes);
            if recipients.iter().any(|(_, recipient)| is_elsewhere(recipient)) {
                blocks.push(composer.fixed("told-with-purposes")?);
            }
            let mut items = Vec::new();
            for (at, recipient) in recipients.into_iter().filter(|(_, recipient)| !is_elsewhere(recipient)) {
                items.push(recipient_fact(composer, recipient, at)?);
            }
            if items.iter().all(|item| item.blocks.is_empty()) {
                if !items.is_empty() {
                    blocks.push(Block::bullets(items.into_iter().map(|item| item.term)));
                }
            } else {
                blocks.push(Block::facts(items));
            }
        }
    }
    blocks.extend(composer.prose(register.recipients_note.as_ref()));
    blocks.extend(super::openness::publications(composer)?);
    Ok(blocks)
}

/// A recipient and what is said of it; `at` is its position, for one without a name.
pub fn recipient_fact(composer: &Composer, recipient: &Recipient, at: usize) -> Result<Fact, LocaleError> {
    let term = capitalised(composer.recipient_name(recipient, at)?);
    Ok(Fact { term, blocks: recipient_blocks(composer, recipient)? })
}

fn recipient_blocks(composer: &Composer, recipient: &Recipient) -> Blocks {
    let mut blocks = Vec::new();
    if let Some(role) = recipient.role {
        blocks.push(composer.labelled("label-role", composer.words(&format!("role-{}", role.name()))?)?);
    }
    blocks.extend(composer.labelled_prose("label-purpose", recipient.purpose.as_ref())?);
    blocks.extend(composer.labelled_prose("label-own-purposes", recipient.own_purposes.as_ref())?);
    if let Some(condition) = composer.line(recipient.condition.as_ref()) {
        blocks.push(only(composer.words("recipient-only")?, condition));
    }
    if recipient.consent {
        blocks.push(composer.fixed("recipient-consent")?);
    }
    if recipient.occasional {
        blocks.push(composer.fixed("recipient-occasional")?);
    }
    blocks.extend(composer.labelled_laws("label-recipient-laws", &recipient.laws)?);
    let data = data_line(composer, &recipient.data, &recipient.items)?;
    if !data.is_empty() {
        blocks.push(composer.labelled("label-data", data)?);
    }
    if !recipient.purposes.is_empty() && !composer.is_by_purpose() {
        blocks.push(composer.labelled("label-for-purposes", composer.purpose_names(&recipient.purposes)?)?);
    }
    if let Some(countries) = &recipient.country {
        blocks.push(composer.labelled("label-country", composer.countries(countries.as_slice())?)?);
    }
    blocks.extend(composer.labelled_prose("label-location", recipient.location.as_ref())?);
    if !recipient.sub_processors.is_empty() {
        blocks.push(composer.fixed("label-sub-processors")?);
        let items = recipient.sub_processors.iter().map(|sub| sub_processor(composer, sub));
        blocks.push(Block::List { ordered: false, items: items.collect::<Result<_, _>>()? });
    }
    if let Some(website) = &recipient.website {
        blocks.push(composer.labelled("label-website", super::who::website(website))?);
    }
    blocks.extend(composer.prose(recipient.note.as_ref()));
    Ok(blocks)
}

/// Groups of data and single items, by name.
pub fn data_line(composer: &Composer, groups: &[Id], items: &[Term]) -> Result<Vec<Inline>, LocaleError> {
    let mut parts = vec![composer.data_names(groups)];
    for item in items {
        parts.push(composer.term("data", item)?);
    }
    Ok(join(parts.into_iter().filter(|part| !part.is_empty())))
}

/// A processor's processor: “Name – kind: what it does (country)”.
fn sub_processor(composer: &Composer, sub: &SubProcessor) -> Blocks {
    let names = [composer.name(sub.name.as_ref()), composer.line(sub.category.as_ref())];
    let mut line = join_with(names.into_iter().flatten(), " – ");
    if let Some(purpose) = composer.line(sub.purpose.as_ref()) {
        if !line.is_empty() {
            line.push(Inline::text(": "));
        }
        line.extend(purpose);
    }
    if let Some(countries) = &sub.country {
        line.push(Inline::text(" ("));
        line.extend(composer.countries(countries.as_slice())?);
        line.push(Inline::text(")"));
    }
    Ok(vec![Block::Paragraph { text: line }])
}

/// Transfers outside the EU and EEA, the adequacy decision or its absence, the safeguards and how to see them (GDPR
/// Art. 13(1)(f)).
pub fn transfers(composer: &Composer) -> Blocks {
    let transfers = &composer.facts.transfers;
    if transfers.is_empty() {
        let none = composer.entry.register.transfers.as_ref().is_some_and(NoneOr::is_none);
        return if none { Ok(vec![composer.fixed("transfers-none")?]) } else { Ok(Vec::new()) };
    }
    let mut items = Vec::new();
    for transfer in transfers {
        items.push(transfer_blocks(composer, transfer)?);
    }
    Ok(if items.len() == 1 { items.remove(0) } else { vec![Block::List { ordered: false, items }] })
}

fn transfer_blocks(composer: &Composer, transfer: &TransferFact) -> Blocks {
    let condition = composer.line(transfer.condition);
    let sentence = match transfer.country {
        Some(country) => {
            let key = if condition.is_some() { "transfer-to-only" } else { "transfer-to" };
            composer.say(|locale| locale.phrase(key, &arguments([("to", locale.country(country, Form::To)?)])))?
        }
        None => composer.words(if condition.is_some() { "transfer-somewhere-only" } else { "transfer-somewhere" })?,
    };
    let mut blocks = vec![match condition {
        Some(condition) => only(sentence, condition),
        None => Block::Paragraph { text: sentence },
    }];
    let recipient = composer.name(transfer.recipient).or_else(|| composer.line(transfer.category));
    if let Some(recipient) = recipient {
        blocks.push(composer.labelled("label-recipient", recipient)?);
    }
    if transfer.country.is_some() {
        blocks.push(Block::Paragraph { text: composer.say(|locale| adequacy(locale, transfer))? });
    }
    if let Some(safeguard) = transfer.safeguard {
        blocks.extend(safeguard_blocks(composer, safeguard)?);
    }
    Ok(blocks)
}

/// The beginning of a sentence and the condition that ends it: “Only” + “if …”. A condition begins with its conjunction.
fn only(mut text: Vec<Inline>, condition: Vec<Inline>) -> Block {
    text.push(Inline::text(" "));
    text.extend(condition);
    if !plain_text(&text).trim_end().ends_with(['.', '!', '?']) {
        text.push(Inline::text("."));
    }
    Block::Paragraph { text }
}

/// The existence or absence of a decision that covers this transfer. A country where the Commission's decision covers
/// some recipients is not said to have none.
fn adequacy(locale: &Locale, transfer: &TransferFact) -> Result<String, LocaleError> {
    if transfer.safeguard.is_some_and(|safeguard| safeguard.mechanism == Mechanism::DataPrivacyFramework) {
        return locale.text("adequacy-dpf");
    }
    let Some(adequacy) = transfer.adequacy() else {
        return locale.text(if transfer.decision.is_some() { "adequacy-not-covered" } else { "adequacy-no" });
    };
    let key = match adequacy.scope {
        Scope::ListedCompanies => return locale.text("adequacy-dpf"),
        Scope::CommercialOrganisations => "adequacy-covered",
        Scope::Country => "adequacy-decision",
    };
    match adequacy.decision.as_deref() {
        None => locale.text("adequacy-yes"),
        Some(number) => {
            let number = match number.strip_suffix("/EC") {
                Some(number) => locale.phrase("decision-community", &arguments([("number", number)]))?,
                None => number.to_owned(),
            };
            locale.phrase(key, &arguments([("decision", number)]))
        }
    }
}

fn safeguard_blocks(composer: &Composer, safeguard: &Safeguard) -> Blocks {
    let mut blocks = Vec::new();
    // The adequacy decision was told in a sentence of its own.
    if !matches!(safeguard.mechanism, Mechanism::AdequacyDecision | Mechanism::DataPrivacyFramework) {
        let name = composer.words(&format!("mechanism-{}", mechanism_name(safeguard.mechanism)))?;
        blocks.push(composer.labelled("label-safeguard", name)?);
    }
    if let Some(otherwise) = safeguard.otherwise {
        let name = composer.words(&format!("mechanism-{}", mechanism_name(otherwise)))?;
        blocks.push(composer.labelled("label-safeguard-otherwise", name)?);
    }
    if let Some(document) = composer.line(safeguard.document.as_ref()) {
        let mut line = document;
        if let Some(date) = safeguard.date {
            line.push(Inline::text(" ("));
            line.extend(composer.date(date)?);
            line.push(Inline::text(")"));
        }
        blocks.push(composer.labelled("label-document", line)?);
    } else if let Some(date) = safeguard.date {
        blocks.push(composer.labelled("label-document-date", composer.date(date)?)?);
    }
    blocks.extend(composer.labelled_prose("label-interest", safeguard.interest.as_ref())?);
    blocks.extend(composer.labelled_prose("label-copy", safeguard.copy.as_ref())?);
    Ok(blocks)
}

/// The word in YAML, which is also part of the keys in the locales.
fn mechanism_name(mechanism: Mechanism) -> String {
    serde_json::to_value(mechanism).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
