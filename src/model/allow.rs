use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Text};
use crate::source::Place;

/// Exceptions from rules, under the key `allow:` of a file or of any entry in it. They hold for everything in and below
/// the place where they stand.
///
/// They are taken out of a file before the model is built, as `internal:` is: a reason is for the organisation, and cannot
/// reach a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Allow(pub Vec<Allowance>);

/// One exception: a rule that says nothing here, and why. What the law itself demands of a notice has no exceptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Allowance {
    /// Code or name of the rule: `VER-1` or `missing-version`.
    pub rule: String,
    /// Why it may be so here: for whoever reads the file later, and for the authority (GDPR Art. 5(2)). Never published.
    pub reason: Option<Text>,
    /// The last day of the exception. Without it, it holds until it is removed.
    pub until: Option<Date>,
}

/// An [`Allowance`] with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Where it stands: `purposes[0].allow[1]`.
    pub place: Place,
    /// What it says. Its rule is the code, if there is such a rule.
    pub allowance: Allowance,
}

impl Exception {
    /// Whether something at `place` is in or below the entry in which its `allow:` stands.
    #[must_use]
    pub fn reaches(&self, place: &Place) -> bool {
        let own = self.place.path.segments();
        let scope = &own[..own.len().saturating_sub(2)];
        place.file == self.place.file && place.path.segments().starts_with(scope)
    }

    /// Whether its last day was before `today`. Without a day to compare with, none is over.
    #[must_use]
    pub fn is_over(&self, today: Option<jiff::civil::Date>) -> bool {
        self.allowance.until.zip(today).is_some_and(|(until, today)| until.civil() < today)
    }
}
