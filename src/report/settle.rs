use std::collections::HashSet;

use super::Finding;
use crate::source::Sources;

/// Moves findings to where their fact was written, and leaves each there once: what registers take from another file is
/// found in every one of them.
pub fn settle(findings: &mut Vec<Finding>, sources: &Sources) {
    let mut seen = HashSet::new();
    findings.retain_mut(|finding| {
        let Some(place) = &mut finding.place else { return true };
        *place = sources.origin(place);
        seen.insert((finding.rule.code, place.clone(), finding.span, finding.language.clone()))
    });
}
