use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::source::{FileId, Path};

/// Facts for the organisation alone, under the key `internal:` of a file or of any entry in it: contracts, system
/// owners, security details, impact assessments. Free keys and texts.
///
/// `load` takes every `internal:` out of a file before it builds the model. The types that the notice is made of do
/// not contain it, so it cannot reach a page. (`FIELD-LEAK` looks for its words in what is published all the same:
/// they may have been copied into a public field.)
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Internal(pub BTreeMap<String, serde_json::Value>);

/// Every text under an `internal:` of one file, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InternalFacts {
    /// The file.
    pub file: FileId,
    /// What it says, shared with the next run while the file is as it is.
    pub texts: Arc<BTreeMap<Path, String>>,
}
