//! What a notice is about, as data: for the pages that lead to it, feeds, and programs that read facts rather than
//! sentences. Nothing is in it that the notice does not say.

use super::{Basis, Country, Date, Id, Language, Period, RecipientRole, Right};

/// A text of one line in the notice's language, or in another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language, where it is not the notice's.
    pub language: Option<Language>,
}

/// What a notice is about. Of a page that tells of several registers: of all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The page tells of several registers, each of which has its own page.
    pub is_joint: bool,
    /// Name of the controller's unit or service.
    pub unit: Option<Words>,
    /// How the controller is reached: `mailto:`, `tel:`, an address.
    pub contacts: Vec<String>,
    /// The controller's business id.
    pub business_id: Option<String>,
    /// How the data protection officer is reached.
    pub officer: Vec<String>,
    /// Groups of people.
    pub subjects: Vec<Group>,
    /// Purposes in order.
    pub purposes: Vec<PurposeOutline>,
    /// Groups of data.
    pub data: Vec<DataOutline>,
    /// Recipients.
    pub recipients: Vec<RecipientOutline>,
    /// Countries outside the EU and EEA that data are transferred to.
    pub transfers: Vec<Country>,
    /// Storage times.
    pub storage: Vec<StorageOutline>,
    /// Rights under the GDPR.
    pub rights: Vec<Right>,
    /// Changes of the notice, as told in it.
    pub changes: Vec<ChangeOutline>,
}

/// A group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id: a word of the vocabulary, or the register's own.
    pub id: Id,
    /// What it is called.
    pub name: Words,
}

/// A purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeOutline {
    /// What it is called.
    pub name: Words,
    /// Its legal bases under the GDPR, each once.
    pub bases: Vec<Basis>,
    /// The groups of data it concerns, by id; all where it names none.
    pub data: Vec<Id>,
    /// The groups of people it concerns, by id; all where it names none.
    pub subjects: Vec<Id>,
}

/// A group of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataOutline {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: Words,
    /// There are special categories of data in it (GDPR Art. 9).
    pub is_special: bool,
}

/// A recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipientOutline {
    /// What it is called.
    pub name: Words,
    /// Its role.
    pub role: Option<RecipientRole>,
}

/// A storage time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageOutline {
    /// What is kept so long.
    pub what: Words,
    /// How long, in words.
    pub told: Words,
    /// How long at most, where that is a length of time.
    pub period: Option<Period>,
}

/// A change of the notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeOutline {
    /// When.
    pub date: Date,
    /// The version it made.
    pub version: Option<String>,
    /// What changed and why.
    pub note: Option<Words>,
}

impl Outline {
    /// What a page is about that tells of several registers.
    #[must_use]
    pub fn joint(outlines: Vec<Self>) -> Self {
        let mut joint = Self { is_joint: true, ..Self::default() };
        let mut units = outlines.iter().map(|outline| outline.unit.clone());
        joint.unit = units.next().flatten().filter(|unit| units.all(|other| other.as_ref() == Some(unit)));
        for outline in outlines {
            // One controller: each of the registers says the same of it.
            joint.contacts = outline.contacts;
            joint.business_id = outline.business_id;
            joint.officer = outline.officer;
            add(&mut joint.subjects, outline.subjects);
            joint.purposes.extend(outline.purposes);
            add(&mut joint.data, outline.data);
            add(&mut joint.recipients, outline.recipients);
            add(&mut joint.transfers, outline.transfers);
            add(&mut joint.storage, outline.storage);
            add(&mut joint.rights, outline.rights);
            // Changes are told by the registers' own pages: a feed with both would tell each twice.
        }
        joint
    }
}

fn add<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}
