//! A walk over every text of a file's model, with its path. Each type is taken apart field by field without `..`, so
//! that a new field cannot be forgotten: the compiler asks for it.

use super::{
    Address, AutomatedDecision, Basis, Brand, Change, Class, Classification, Contact, ContactRole, Controller,
    ControllerKind, Country, DataGroup, Date, Email, FreeSection, HandlingRule, Id, Language, LegitimateInterest,
    Level, Marketing, Material, Mechanism, MissingTranslation, Name, NoneOr, Origin, OwnSubjectGroup, Period, Phone,
    Provision, ProvisionKind, Purpose, Recipient, RecipientEntry, RecipientRole, Register, Right, RightNote, Rights,
    Safeguard, Security, Settings, Source, StatuteReference, Storage, SubjectGroup, Term, Text, Transfer, Url,
};
use crate::source::{Path, Segment};
use std::collections::BTreeMap;

/// A text of the model.
#[derive(Clone, Copy, Debug)]
pub enum AnyText<'a> {
    /// Prose.
    Text(&'a Text),
    /// A name.
    Name(&'a Name),
    /// A term.
    Term(&'a Term),
    /// A string without languages: a version, a number, a section.
    Plain(&'a str),
}

/// Something with texts in it.
pub trait Texts {
    /// Calls `see` with every text and its path below `at`, in the order of the fields.
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>));
}

impl Texts for Text {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        see(at, AnyText::Text(self));
    }
}

impl Texts for Name {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        see(at, AnyText::Name(self));
    }
}

impl Texts for Term {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        see(at, AnyText::Term(self));
    }
}

impl Texts for String {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        see(at, AnyText::Plain(self));
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        if let Some(value) = self {
            value.texts(at, see);
        }
    }
}

impl<T: Texts> Texts for Box<T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        (**self).texts(at, see);
    }
}

impl<T: Texts> Texts for NoneOr<T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        if let Self::Some(value) = self {
            value.texts(at, see);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        for (index, value) in self.iter().enumerate() {
            at.push(Segment::Index(index));
            value.texts(at, see);
            at.pop();
        }
    }
}

impl<K: AsRef<str>, T: Texts> Texts for BTreeMap<K, T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        for (key, value) in self {
            at.push(Segment::Key(key.as_ref().into()));
            value.texts(at, see);
            at.pop();
        }
    }
}

impl Texts for SubjectGroup {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        match self {
            Self::Word(_) => {}
            Self::Own(own) => own.texts(at, see),
        }
    }
}

impl Texts for RecipientEntry {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        match self {
            Self::Shared(_) => {}
            Self::Own(own) => own.texts(at, see),
        }
    }
}

/// Values that hold no text of the site.
macro_rules! without_texts {
    ($($type:ty),* $(,)?) => { $(
        impl Texts for $type {
            fn texts<'a>(&'a self, _: &mut Path, _: &mut dyn FnMut(&Path, AnyText<'a>)) {}
        }
    )* };
}

without_texts!(
    bool,
    Basis,
    ContactRole,
    ControllerKind,
    Country,
    Date,
    Email,
    Id,
    Language,
    Level,
    Marketing,
    Material,
    Mechanism,
    MissingTranslation,
    Origin,
    Period,
    Phone,
    ProvisionKind,
    RecipientRole,
    Right,
    Url,
);

/// Walks the fields of a struct in order, each under its key in YAML.
macro_rules! fields {
    ($($type:ident { $($field:ident),* $(,)? })*) => { $(
        impl Texts for $type {
            fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
                let Self { $($field),* } = self;
                $(
                    at.push(Segment::Key(stringify!($field).replace('_', "-").into()));
                    $field.texts(at, see);
                    at.pop();
                )*
            }
        }
    )* };
}

fields! {
    Settings { title, base_url, languages, theme, brand, missing_translation, rules }
    Brand { name }
    Controller {
        name, name_note, kind, business_id, address, email, phone, website, dpo, representative, contacts,
    }
    Contact { role, name, email, phone, address, website, note }
    Address { street, postcode, city, country }
    Register {
        name, draft, version, updated, changes, introduction, contacts, subjects, purposes, purposes_note, data,
        data_note, material, sources, collection, recipients, recipients_note, transfers, storage,
        automated_decisions, profiling, rights, security, processor_role, sections,
    }
    Change { version, date, note }
    OwnSubjectGroup { id, name }
    Purpose {
        id, name, details, basis, basis_words, laws, legitimate_interest, withdrawal, marketing, provision, data,
        subjects,
    }
    LegitimateInterest { interest, whose, balancing }
    Provision { kind, consequences }
    StatuteReference { act, name, number, section, website }
    DataGroup { id, name, items, from, subjects, note }
    Source { name, data, public, website, note }
    Recipient { name, category, role, purpose, condition, data, country, safeguard, website }
    Transfer { country, recipient, condition, safeguard }
    Safeguard { mechanism, document, date, copy }
    Storage { data, purposes, subjects, period, starts, criteria, laws, permanent, note }
    AutomatedDecision { decision, logic, consequences, contest }
    Rights { requests, notes }
    RightNote { right, text, laws }
    Security { principles, access, location, classification, handling, handling_note }
    Classification { class, classes, note }
    Class { id, name, description }
    HandlingRule { action, rule }
    FreeSection { id, heading, text }
}

/// Every text of `value` with its path, in order.
pub fn texts<T: Texts>(value: &T) -> Vec<(Path, AnyText<'_>)> {
    let mut found = Vec::new();
    value.texts(&mut Path::root(), &mut |path, text| found.push((path.clone(), text)));
    found
}
