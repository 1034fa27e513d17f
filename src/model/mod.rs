//! The domain: what legal staff state about a controller and its registers.
//!
//! These types are the schema (`schemars`) of the YAML files, and their doc comments are the help an editor shows.
//! Only ids and discriminators are required: what the *law* demands is optional here, so that its absence is a rule's
//! finding with an article and not a structural error. Facts that are not for the public ([`Internal`]) are not part
//! of these types at all; see [`Internal`] for how that is done.

mod contact;
mod controller;
mod data;
mod internal;
pub mod markdown;
pub mod notice;
mod output;
mod purpose;
mod recipient;
mod register;
mod schema;
mod settings;
mod site;
mod storage;
mod text;
mod value;
mod visit;

pub use contact::{Address, Contact, ContactRole};
pub use controller::{Controller, ControllerKind};
pub use data::{DataGroup, Origin, OwnSubjectGroup, Source, SubjectGroup};
pub use internal::{Internal, InternalFact};
pub use output::Output;
pub use purpose::{Basis, LegitimateInterest, Marketing, Provision, ProvisionKind, Purpose, StatuteReference};
pub use recipient::{Mechanism, Recipient, RecipientEntry, RecipientRole, Safeguard, Transfer};
pub use register::{
    AutomatedDecision, Change, Class, Classification, FreeSection, HandlingRule, Material, Register, Right, RightNote,
    Rights, Security,
};
pub use schema::{Kind as SchemaKind, editor_schema, schema};
pub use settings::{Brand, Level, MissingTranslation, Settings};
pub use site::{ControllerEntry, RegisterEntry, Site};
pub use storage::{Event, Storage};
pub use text::{Language, Name, Term, Text};
pub use value::{Country, Date, Email, Id, NoneOr, NoneWord, Period, PeriodUnit, Phone, Url, ValueError};
pub use visit::{AnyText, Texts, texts};
