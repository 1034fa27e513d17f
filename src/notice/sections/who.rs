use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline};
use crate::model::{Contact, ContactRole, Email, NoneOr, Phone, Url};
use crate::notice::composer::{Blocks, Composer, join};

/// Who the controller is, its representative, and whom to ask (GDPR Art. 13(1)(a)).
pub fn controller(composer: &Composer) -> Blocks {
    let controller = &composer.controller.controller;
    let mut name = composer.name(controller.name.as_ref()).unwrap_or_default();
    if let Some(note) = composer.line(controller.name_note.as_ref()) {
        name.push(Inline::text(" ("));
        name.extend(note);
        name.push(Inline::text(")"));
    }
    let mut items = Vec::new();
    if !name.is_empty() {
        items.push(composer.line_fact("label-controller", name)?);
    }
    if let Some(id) = composer.name(controller.business_id.as_ref()) {
        items.push(composer.line_fact("label-business-id", id)?);
    }
    let desk = Contact {
        address: controller.address.clone(),
        email: controller.email.clone(),
        phone: controller.phone.clone(),
        website: controller.website.clone(),
        ..Contact::default()
    };
    items.extend(ways(composer, &desk)?);
    if let Some(representative) = &controller.representative {
        items.push(composer.fact("label-representative", contact_blocks(composer, representative)?)?);
    }
    items.push(composer.line_fact("label-register", vec![Inline::text(composer.title())])?);
    for contact in contacts(composer) {
        let role = match contact.role.unwrap_or(ContactRole::ContactPerson) {
            ContactRole::ContactPerson => "contact-role-contact-person",
            ContactRole::ResponsiblePerson => "contact-role-responsible-person",
            ContactRole::RegisterManager => "contact-role-register-manager",
            ContactRole::CustomerService => "contact-role-customer-service",
        };
        let blocks = contact_blocks(composer, contact)?;
        if !blocks.is_empty() {
            items.push(composer.fact(role, blocks)?);
        }
    }
    Ok(vec![Block::Facts { items }])
}

/// The data protection officer (GDPR Art. 13(1)(b)).
pub fn dpo(composer: &Composer) -> Blocks {
    match &composer.controller.controller.dpo {
        None => Ok(Vec::new()),
        Some(NoneOr::None(_)) => Ok(vec![composer.fixed("dpo-none")?]),
        Some(NoneOr::Some(contact)) => contact_blocks(composer, contact),
    }
}

/// The register's contacts, then the controller's.
fn contacts<'a>(composer: &'a Composer) -> impl Iterator<Item = &'a Contact> {
    composer.entry.register.contacts.iter().chain(&composer.controller.controller.contacts)
}

/// Where to turn, in one line: the first contact's e-mail or phone, else the controller's.
pub fn first_contact(composer: &Composer) -> Option<Vec<Inline>> {
    let controller = &composer.controller.controller;
    let contact = contacts(composer).find(|contact| contact.email.is_some() || contact.phone.is_some());
    let (name, mail, tel) = match contact {
        Some(contact) => (contact.name.as_ref(), contact.email.as_ref(), contact.phone.as_ref()),
        None => (None, controller.email.as_ref(), controller.phone.as_ref()),
    };
    let parts = [composer.name(name), mail.map(email), tel.map(phone)];
    let line = join(parts.into_iter().flatten());
    (!line.is_empty()).then_some(line)
}

fn contact_blocks(composer: &Composer, contact: &Contact) -> Blocks {
    let mut blocks = Vec::new();
    if let Some(text) = composer.name(contact.name.as_ref()) {
        blocks.push(Block::Paragraph { text });
    }
    for way in ways(composer, contact)? {
        let Fact { term, blocks: text } = way;
        let mut line = term;
        line.push(Inline::text(": "));
        if let Some(Block::Paragraph { text }) = text.into_iter().next() {
            line.extend(text);
        }
        blocks.push(Block::Paragraph { text: line });
    }
    blocks.extend(composer.prose(contact.note.as_ref()));
    Ok(blocks)
}

/// The ways to reach a contact: address, e-mail, phone, website.
fn ways(composer: &Composer, contact: &Contact) -> Result<Vec<Fact>, LocaleError> {
    let mut items = Vec::new();
    if let Some(address) = &contact.address {
        let address = composer.address(address)?;
        if !address.is_empty() {
            items.push(composer.line_fact("label-address", address)?);
        }
    }
    if let Some(address) = &contact.email {
        items.push(composer.line_fact("label-email", email(address))?);
    }
    if let Some(number) = &contact.phone {
        items.push(composer.line_fact("label-phone", phone(number))?);
    }
    if let Some(address) = &contact.website {
        items.push(composer.line_fact("label-website", website(address))?);
    }
    Ok(items)
}

pub fn email(address: &Email) -> Vec<Inline> {
    // In an address these would begin a subject, a copy to somebody else, or another character.
    let mut href = String::from("mailto:");
    for c in address.as_str().chars() {
        match c {
            '%' | '?' | '&' | '#' | '/' | '=' => href.push_str(&format!("%{:02X}", u32::from(c))),
            _ => href.push(c),
        }
    }
    vec![Inline::link(href, address.as_str())]
}

pub fn phone(number: &Phone) -> Vec<Inline> {
    let dial: String = number.as_str().chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    vec![Inline::link(format!("tel:{dial}"), number.as_str())]
}

pub fn website(address: &Url) -> Vec<Inline> {
    vec![Inline::link(address.as_str(), address.as_str())]
}
