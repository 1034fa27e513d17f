use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{Check, Definition, Searched};
use crate::model::notice::Notice;
use crate::model::{Level, Site};
use crate::parallel;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "FIELD-LEAK",
        name: "internal-field-published",
        severity: Level::Error,
        kind: Kind::House,
        mandatory: true,
        profiles: &["core"],
        law: &["621/1999 § 24", "GDPR 30(4)"],
    },
    check: Check::Notices(check),
    page: include_str!("internal_field_published.md"),
};

/// Fewer notices than this are not worth a thread.
const WORTH_A_THREAD: usize = 32;

fn check(site: &Site, notices: &[Arc<Notice>], searched: &mut Searched, findings: &mut Vec<Finding>) {
    searched.look_for(&site.internal);
    let notices: Vec<_> = notices.iter().filter(|notice| !searched.is_clean(notice)).collect();
    let found = parallel::map(&notices, WORTH_A_THREAD, |notice| searched.leaked(notice));
    // Each fact is told once, with the first page that has it.
    let mut leaked = BTreeMap::new();
    for (notice, facts) in notices.iter().zip(&found) {
        for fact in facts {
            leaked.entry(*fact).or_insert(*notice);
        }
    }
    for (fact, notice) in leaked {
        let Some(place) = searched.place(fact) else { continue };
        let page = format!("{}/{}/{}/notice.json", notice.language, notice.controller, notice.register);
        let finding = Finding::new(&DEFINITION.rule).with("field", place.path.to_string()).with("page", page).at(place);
        findings.push(finding);
    }
    let clean = notices.into_iter().zip(found).filter(|(_, found)| found.is_empty());
    searched.keep(clean.map(|(notice, _)| Arc::clone(notice)));
}
