use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::source::Place;

/// Facts for the organisation alone, under the key `internal:` of a file or of any entry in it: contracts, system
/// owners, security details, impact assessments. Free keys and texts.
///
/// `load` takes every `internal:` out of a file before it builds the model. The types that the notice is made of do
/// not contain it, so it cannot reach a page. (`FIELD-LEAK` looks for its words in what is published all the same:
/// they may have been copied into a public field.)
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Internal(pub BTreeMap<String, serde_json::Value>);

/// One text out of an [`Internal`], with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InternalFact {
    /// Where it stands.
    pub place: Place,
    /// What it says.
    pub text: String,
}
