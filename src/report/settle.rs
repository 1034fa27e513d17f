use std::collections::HashMap;

use super::Finding;
use crate::source::Sources;

/// Moves findings to where their fact was written, and leaves each there [`once`]: what registers take from another file
/// is found in every one of them. What is there already stays.
pub fn settle(findings: &mut Vec<Finding>, sources: &Sources) {
    for finding in findings.iter_mut().filter(|finding| !finding.is_written) {
        finding.place = finding.place.as_ref().map(|place| sources.origin(place));
        finding.is_written = true;
    }
    once(findings);
}

/// Leaves of several findings of one rule at one place and in one language the first, which names the registers of the
/// others.
pub fn once(findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    let mut left: Vec<Finding> = Vec::new();
    for finding in std::mem::take(findings) {
        if let Some(place) = &finding.place {
            let key = (finding.rule.code, place.clone(), finding.span, finding.language.clone());
            if let Some(&first) = seen.get(&key) {
                let first: &mut Finding = &mut left[first];
                for (controller, register) in finding.registers() {
                    if first.registers().all(|known| known != (controller, register)) {
                        first.others.push((controller.clone(), register.clone()));
                    }
                }
                continue;
            }
            seen.insert(key, left.len());
        }
        left.push(finding);
    }
    *findings = left;
}
