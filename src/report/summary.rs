use serde::Serialize;

use super::{Finding, Severity};

/// How much was checked, and how much was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Files that were read.
    pub files: usize,
    /// Registers in them.
    pub registers: usize,
    /// Languages of the site.
    pub languages: usize,
    /// Findings at the level of an error.
    pub errors: usize,
    /// Findings at the level of a warning.
    pub warnings: usize,
    /// Findings that are only something to know.
    pub infos: usize,
    /// Findings that a baseline knows, and that are not reported; not told where there is none.
    #[serde(skip_serializing_if = "is_none")]
    pub known: usize,
}

impl Summary {
    /// The same with the findings counted.
    #[must_use]
    pub fn count<'f>(self, findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let mut counted = Self { errors: 0, warnings: 0, infos: 0, ..self };
        for finding in findings {
            match finding.severity {
                Severity::Error => counted.errors += 1,
                Severity::Warning => counted.warnings += 1,
                Severity::Info => counted.infos += 1,
                Severity::Allow => {}
            }
        }
        counted
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_none(number: &usize) -> bool {
    *number == 0
}
