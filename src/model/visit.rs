//! A walk over every text of a file's model, with its path. Each type is taken apart field by field without `..`, so
//! that a new field cannot be forgotten: the compiler asks for it.

use super::{
    Accessibility, Address, Afterwards, Annex, Arrangement, Assessment, AutomatedDecision, Basis, Brand, Change,
    Children, Class, Classification, Colour, Colours, Conformance, Contact, ContactRole, Controller, ControllerKind,
    Cookie, CookieCategory, CookieLife, CookieTechnology, Cookies, Country, CriminalCondition, DarkColours, DataGroup,
    DataPart, Date, DecisionGround, DeclaredProfile, Definition, Email, Feedback, FooterLink, FreeSection,
    FurtherBasis, FurtherUse, Gap, GapReason, HandlingRule, Hosting, Id, IdentityCode, IdentityCodeGround,
    InformationSystem, Joint, JointController, JointPage, Language, LegitimateInterest, Level, Logo, Marketing,
    MarketingGround, Material, Mechanism, MissingTranslation, Name, NoneOr, OneOrMany, Openness, OpennessPart,
    OpennessStatus, Origin, OwnSubjectGroup, Period, Phone, Profiling, Provision, ProvisionKind, Publication, Purpose,
    Recipient, RecipientEntry, RecipientRole, RecordsPlan, Regime, Register, Related, Relation, Research, ResearchForm,
    Restriction, RestrictionKind, Right, RightNote, Rights, Safeguard, SectionId, Security, Settings, SitePath, Source,
    SpecialCategory, SpecialCondition, Stack, StatuteReference, Storage, SubProcessor, SubjectGroup, Term, Text,
    Transfer, Typeface, Unit, Url,
};
use crate::source::{Key, Path, Segment};
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

impl<T: Texts> Texts for OneOrMany<T> {
    fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
        match self {
            Self::One(value) => value.texts(at, see),
            Self::Many(values) => values.texts(at, see),
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
    Afterwards,
    Arrangement,
    Assessment,
    Conformance,
    DeclaredProfile,
    Basis,
    ContactRole,
    ControllerKind,
    CookieCategory,
    CookieLife,
    CookieTechnology,
    Colour,
    Country,
    CriminalCondition,
    Date,
    DecisionGround,
    Email,
    GapReason,
    Id,
    IdentityCodeGround,
    Language,
    Level,
    Marketing,
    MarketingGround,
    Material,
    Mechanism,
    MissingTranslation,
    OpennessStatus,
    Origin,
    Period,
    Phone,
    ProvisionKind,
    Regime,
    RecipientRole,
    Relation,
    ResearchForm,
    RestrictionKind,
    Right,
    SectionId,
    SitePath,
    SpecialCategory,
    SpecialCondition,
    Stack,
    Url,
);

/// A field's name as YAML has it.
const fn dashed<const N: usize>(name: &str) -> [u8; N] {
    let mut dashed = [0; N];
    let mut at = 0;
    while at < N {
        dashed[at] = if name.as_bytes()[at] == b'_' { b'-' } else { name.as_bytes()[at] };
        at += 1;
    }
    dashed
}

const fn as_key(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(key) => key,
        Err(_) => panic!("the name of a field is UTF-8"),
    }
}

/// Walks the fields of a struct in order, each under its key in YAML.
macro_rules! fields {
    ($($type:ident { $($field:ident),* $(,)? })*) => { $(
        impl Texts for $type {
            fn texts<'a>(&'a self, at: &mut Path, see: &mut dyn FnMut(&Path, AnyText<'a>)) {
                let Self { $($field),* } = self;
                $(
                    at.push(Segment::Key(Key::Known({
                        const DASHED: [u8; stringify!($field).len()] = dashed(stringify!($field));
                        const { as_key(&DASHED) }
                    })));
                    $field.texts(at, see);
                    at.pop();
                )*
            }
        }
    )* };
}

fields! {
    Settings { title, base_url, languages, theme, brand, hosting, missing_translation, fallback, review_interval, accessibility_statement, accessibility, rules }
    Brand { name, logo, colours, typeface, footer_links }
    Logo { file, dark, alt }
    Colours { primary, accent, dark }
    DarkColours { primary, accent }
    Typeface { stack, name, regular, bold, italic, bold_italic, licence }
    FooterLink { name, website }
    Hosting { framed_by, policy_in_pages }
    Accessibility { conformance, provider, gaps, assessed, assessor, created, updated, feedback, note }
    Gap { what, problem, criteria, reason, reason_words, instead, until }
    Feedback { email, website, phone }
    Controller {
        name, name_note, kind, business_id, address, visiting_address, email, phone, website, hours, note, municipalities,
        language_duty,
        dpo, dpo_note, representative, contacts, pages,
    }
    JointPage { id, name, introduction, registers }
    Contact { role, name, title, email, phone, address, visiting_address, website, hours, note }
    Address { care_of, street, postcode, city, country }
    Register {
        name, extends, languages, service_languages, draft, aliases, arrangement, profiles, version, created, updated, reviewed, next_review, valid_from, valid_until, changes,
        introduction, definitions, unit, contacts, joint, subjects, subjects_note, children, purposes, purposes_note,
        research, data, not_collected, data_note, identity_code, material, sources, collection, cookies, recipients,
        recipients_note, publications, transfers, storage, storage_note, automated_decisions, profiling, rights,
        openness, security, processor_role, related, annexes, sections,
    }
    Unit { name, address, visiting_address, email, phone, website, hours }
    Change { version, date, note }
    Definition { term, meaning }
    Joint { controllers, duties, essence, contact_point }
    JointController {
        id, name, business_id, address, email, phone, website, contact, dpo, duties, from, until, purposes,
    }
    OwnSubjectGroup { id, name }
    Children { consent, guardians, website, note }
    Purpose {
        id, name, details, regime, basis, basis_words, laws, phase, further_bases, further_use, special_conditions, special_laws,
        criminal_condition, legitimate_interest, withdrawal, marketing, marketing_ground, marketing_choice, provision, data, subjects,
        controllers,
    }
    FurtherBasis {
        basis, basis_words, laws, phase, legitimate_interest, withdrawal, data, subjects, controllers,
    }
    FurtherUse { collected_for, starts, compatibility }
    LegitimateInterest { interest, whose, balancing }
    Provision { kind, consequences, note, laws }
    StatuteReference { act, name, number, section, website }
    Research { title, leader, parties, form, from, until, ethics, afterwards }
    DataGroup { id, name, items, required, voluntary, parts, special, criminal, from, subjects, note }
    DataPart { name, items, required, voluntary, note }
    IdentityCode { ground, text, laws }
    Source { id, name, data, public, website, purposes, laws, note }
    Cookies { items, choice, note }
    Cookie { name, technology, category, provider, purpose, lasts }
    Recipient {
        id, shared, name, category, role, purpose, own_purposes, condition, consent, occasional, laws, data, items,
        purposes,
        country, location, sub_processors, safeguard, website, note,
    }
    SubProcessor { name, category, purpose, country, safeguard }
    Publication { text, data, items, website, choice, laws }
    Transfer { country, recipient, condition, safeguard }
    Safeguard { mechanism, otherwise, document, date, interest, copy }
    Storage {
        id, shared, what, data, purposes, subjects, period, at_least, starts, criteria, laws, permanent, plan, review,
        afterwards, note,
    }
    RecordsPlan { name, section, website }
    AutomatedDecision { decision, ground, laws, data, logic, consequences, contest, website }
    Profiling { text, logic, consequences }
    Rights { requests, website, identity_check, notes }
    RightNote { right, text, website, fee, restriction, laws }
    Restriction { kind, reason, laws }
    Openness { principle, parts, requests, decided_by, systems }
    InformationSystem { name, data, search_keys, open_interface }
    OpennessPart { what, status, laws }
    Security { principles, measures, electronic, manual, access, location, classification, handling, handling_note }
    Classification { class, classes, note }
    Class { id, name, description }
    HandlingRule { action, rule }
    Related { register, controller, name, website, relation, note }
    Annex { name, file, website, note }
    FreeSection { id, heading, text, after }
}

/// Every text of `value` with its path, in order.
pub fn texts<T: Texts>(value: &T) -> Vec<(Path, AnyText<'_>)> {
    let mut found = Vec::new();
    value.texts(&mut Path::root(), &mut |path, text| found.push((path.clone(), text)));
    found
}
