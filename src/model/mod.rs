//! The domain: what legal staff state about a controller and its registers.
//!
//! These types are the schema (`schemars`) of the YAML files, and their doc comments are the help an editor shows.
//! Only ids and discriminators are required: what the *law* demands is optional here, so that its absence is a rule's
//! finding with an article and not a structural error. Facts that are not for the public ([`Internal`]) are not part
//! of these types at all; see [`Internal`] for how that is done.

mod accessibility;
mod allow;
mod automated;
mod brand;
pub mod colour;
mod contact;
mod controller;
mod cookies;
mod data;
mod internal;
mod joint;
pub mod markdown;
pub mod notice;
mod openness;
pub mod outline;
mod output;
mod purpose;
mod recipient;
mod register;
mod related;
mod research;
mod rights;
mod schema;
mod security;
mod settings;
mod site;
mod special;
mod storage;
mod text;
mod value;
mod visit;
mod written;

pub use accessibility::{Accessibility, Assessment, Conformance, Feedback, Gap, GapReason};
pub use allow::{Allow, Allowance, Exception};
pub use automated::{AutomatedDecision, DecisionGround, Profiling};
pub use brand::{Brand, Colours, DarkColours, FooterLink, Logo, Role, Scheme, Shade, Stack, Typeface};
pub use contact::{Address, Contact, ContactRole};
pub use controller::{Controller, ControllerKind, JointPage};
pub use cookies::{Cookie, CookieCategory, CookieEnd, CookieLife, CookieTechnology, Cookies};
pub use data::{DataGroup, DataPart, Origin, OwnSubjectGroup, Source, SubjectGroup};
pub use internal::{Internal, InternalFacts};
pub use joint::{Joint, JointController};
pub use openness::{InformationSystem, Openness, OpennessPart, OpennessStatus, Publication};
pub use output::Output;
pub use purpose::{
    Basis, FurtherBasis, FurtherUse, LegitimateInterest, Marketing, MarketingGround, Provision, ProvisionKind, Purpose,
    PurposeBasis, Regime, StatuteReference,
};
pub use recipient::{Mechanism, Recipient, RecipientEntry, RecipientRole, Safeguard, SubProcessor, Transfer};
pub use register::{Arrangement, Change, DeclaredProfile, FreeSection, Material, Register, SectionId, Unit};
pub use related::{Annex, Definition, Related, Relation};
pub use research::{Research, ResearchForm};
pub use rights::{Restriction, RestrictionKind, Right, RightNote, Rights};
pub use schema::{Kind as SchemaKind, editor_schema, schema};
pub use security::{Class, Classification, HandlingRule, Security};
pub use settings::{Hosting, Level, MissingTranslation, Settings};
pub use site::{ControllerEntry, RegisterEntry, Site, Translation};
pub use special::{Children, CriminalCondition, IdentityCode, IdentityCodeGround, SpecialCategory, SpecialCondition};
pub use storage::{Afterwards, Event, RecordsPlan, Storage};
pub use text::{ByLanguage, Language, Name, Term, Text};
pub use value::{
    Colour, Country, Date, Email, Id, NoneOr, NoneWord, OneOrMany, Period, PeriodUnit, Phone, SitePath, Url, ValueError,
};
pub use visit::{AnyText, Texts, texts};
