use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Contact, Date, Text};

/// A scientific study for which the register is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Research {
    /// Name of the study.
    pub title: Option<Text>,
    /// Who leads it.
    pub leader: Option<Contact>,
    /// Who carries it out.
    pub parties: Option<Text>,
    /// Whether it is done once or goes on.
    pub form: Option<ResearchForm>,
    /// When it begins.
    pub from: Option<Date>,
    /// When it ends.
    pub until: Option<Date>,
    /// Ethical review.
    pub ethics: Option<Text>,
    /// What happens to the data when the study has ended.
    pub afterwards: Option<Text>,
}

/// Whether a study is done once or goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResearchForm {
    /// Done once.
    OneTime,
    /// The same people are followed.
    FollowUp,
}
