use crate::language::LocaleError;
use crate::model::notice::{Block, Fact, Inline, take_references};
use crate::model::{Address, Contact, ContactRole, Email, Name, NoneOr, Phone, Text, Url};
use crate::notice::composer::{Blocks, Composer, capitalised, join};

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
        items.push(composer.line_fact("label-controller-name", name)?);
    }
    if let Some(id) = composer.name(controller.business_id.as_ref()) {
        items.push(composer.line_fact("label-business-id", id)?);
    }
    items.extend(Ways::of(controller).facts(composer)?);
    items.extend(composer.prose_fact("label-note", controller.note.as_ref())?);
    if let Some(unit) = &composer.entry.register.unit {
        let mut blocks: Vec<_> =
            composer.name(unit.name.as_ref()).map(|text| Block::Paragraph { text }).into_iter().collect();
        blocks.extend(Ways::of(unit).lines(composer)?);
        if !blocks.is_empty() {
            items.push(composer.fact("label-unit", blocks)?);
        }
    }
    if let Some(representative) = &controller.representative {
        items.push(composer.fact("label-representative", contact_blocks(composer, representative)?)?);
    }
    items.push(composer.line_fact("label-register", register_name(composer))?);
    for contact in contacts(composer) {
        let role = contact.role.unwrap_or(ContactRole::ContactPerson).name();
        let blocks = contact_blocks(composer, contact)?;
        if !blocks.is_empty() {
            items.push(composer.fact(&format!("contact-role-{role}"), blocks)?);
        }
    }
    Ok(vec![Block::facts(items)])
}

/// The name without footnotes: they are told where it is the heading.
fn register_name(composer: &Composer) -> Vec<Inline> {
    let mut name = composer.title();
    take_references(&mut name);
    name
}

/// The data protection officer (GDPR Art. 13(1)(b)).
pub fn dpo(composer: &Composer) -> Blocks {
    let controller = &composer.controller.controller;
    let mut blocks = match &controller.dpo {
        None => Vec::new(),
        Some(NoneOr::None(_)) => vec![composer.fixed("dpo-none")?],
        Some(NoneOr::Some(contact)) => contact_blocks(composer, contact)?,
    };
    blocks.extend(composer.prose(controller.dpo_note.as_ref()));
    Ok(blocks)
}

/// The register's contacts, then the controller's.
fn contacts<'a>(composer: &'a Composer) -> impl Iterator<Item = &'a Contact> {
    composer.entry.register.contacts.iter().chain(&composer.controller.controller.contacts)
}

/// Who answers questions of the public, the best first.
const TURN_TO: [ContactRole; 8] = [
    ContactRole::RightsRequests,
    ContactRole::DataProtection,
    ContactRole::ContactPerson,
    ContactRole::CustomerService,
    ContactRole::ProjectContact,
    ContactRole::RegistryOffice,
    ContactRole::ResponsiblePerson,
    ContactRole::RegisterManager,
];

/// Where to turn, in one line: the contact point of several controllers, the contact that answers questions of the
/// public, the unit, the controller.
pub fn first_contact(composer: &Composer) -> Option<Vec<Inline>> {
    let controller = &composer.controller.controller;
    let register = &composer.entry.register;
    let reachable = |contact: &&Contact| contact.email.is_some() || contact.phone.is_some();
    let point = register.joint.iter().filter_map(|joint| joint.contact_point.as_ref()).find(reachable);
    let in_role =
        |role| contacts(composer).filter(reachable).find(|one| one.role.unwrap_or(ContactRole::ContactPerson) == role);
    let contact = point.or_else(|| TURN_TO.into_iter().find_map(in_role));
    let unit = register.unit.as_ref().filter(|unit| unit.email.is_some() || unit.phone.is_some());
    let (name, mail, tel) = match (contact, unit) {
        (Some(contact), _) => (contact.name.as_ref(), contact.email.as_ref(), contact.phone.as_ref()),
        (None, Some(unit)) => (unit.name.as_ref(), unit.email.as_ref(), unit.phone.as_ref()),
        (None, None) => (None, controller.email.as_ref(), controller.phone.as_ref()),
    };
    let parts = [composer.name(name).map(capitalised), mail.map(email), tel.map(phone)];
    let line = join(parts.into_iter().flatten());
    (!line.is_empty()).then_some(line)
}

/// A contact: name and title, and the ways to reach it.
pub fn contact_blocks(composer: &Composer, contact: &Contact) -> Blocks {
    let mut blocks = named(composer, contact.name.as_ref(), contact.title.as_ref());
    blocks.extend(Ways::of(contact).lines(composer)?);
    blocks.extend(composer.prose(contact.note.as_ref()));
    Ok(blocks)
}

/// “Name, title” as a paragraph, if there is either.
fn named(composer: &Composer, name: Option<&Name>, title: Option<&Text>) -> Vec<Block> {
    let text = join(composer.name(name).into_iter().chain(composer.line(title)));
    if text.is_empty() { Vec::new() } else { vec![Block::Paragraph { text }] }
}

/// The ways to reach somebody: what a controller, a unit and a contact have in common.
#[derive(Clone, Copy, Default)]
pub struct Ways<'a> {
    pub address: Option<&'a Address>,
    pub visiting_address: Option<&'a Address>,
    pub email: Option<&'a Email>,
    pub phone: Option<&'a Phone>,
    pub website: Option<&'a Url>,
    pub hours: Option<&'a Text>,
}

/// Something with ways to reach it.
pub trait Reachable {
    fn ways(&self) -> Ways<'_>;
}

macro_rules! reachable {
    ($($type:ident),*) => { $(
        impl Reachable for crate::model::$type {
            fn ways(&self) -> Ways<'_> {
                Ways {
                    address: self.address.as_ref(),
                    visiting_address: self.visiting_address.as_ref(),
                    email: self.email.as_ref(),
                    phone: self.phone.as_ref(),
                    website: self.website.as_ref(),
                    hours: self.hours.as_ref(),
                }
            }
        }
    )* };
}

reachable!(Controller, Unit, Contact);

impl<'a> Ways<'a> {
    pub fn of(somebody: &'a impl Reachable) -> Self {
        somebody.ways()
    }

    /// Each way as a fact.
    pub fn facts(self, composer: &Composer) -> Result<Vec<Fact>, LocaleError> {
        let lines = self.labelled(composer)?;
        lines.into_iter().map(|(label, text)| composer.line_fact(label, text)).collect()
    }

    /// Each way as a line “E-mail: …”.
    pub fn lines(self, composer: &Composer) -> Blocks {
        let lines = self.labelled(composer)?;
        lines.into_iter().map(|(label, text)| composer.labelled(label, text)).collect()
    }

    fn labelled(self, composer: &Composer) -> Result<Vec<(&'static str, Vec<Inline>)>, LocaleError> {
        let address = |address: Option<&Address>| address.map(|address| composer.address(address)).transpose();
        let ways = [
            ("label-address", address(self.address)?),
            ("label-visit", address(self.visiting_address)?),
            ("label-email", self.email.map(email)),
            ("label-phone", self.phone.map(phone)),
            ("label-website", self.website.map(website)),
            ("label-hours", composer.line(self.hours)),
        ];
        let said = ways.into_iter().filter_map(|(label, way)| Some((label, way?)));
        Ok(said.filter(|(_, way)| !way.is_empty()).collect())
    }
}

pub fn email(address: &Email) -> Vec<Inline> {
    /// In an address these would begin a subject, a copy to somebody else, or another character.
    const SPECIAL: [char; 6] = ['%', '?', '&', '#', '/', '='];
    let mut href = String::from("mailto:");
    for part in address.as_str().split_inclusive(SPECIAL) {
        let plain = part.trim_end_matches(SPECIAL);
        href.push_str(plain);
        href.extend(part[plain.len()..].chars().map(|c| format!("%{:02X}", u32::from(c))));
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
