use crate::check::{Case, Check, Definition};
use crate::law::retention;
use crate::model::{Level, Term};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "RET-LAW",
        name: "misstated-statutory-time",
        severity: Level::Warning,
        kind: Kind::Lawfulness,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 5(1)(a)", "GDPR 5(1)(e)", "1336/1997 § 2:10", "444/2017 § 3:3", "1171/2022 § 29"],
    },
    check: Check::Register(check),
    page: include_str!("misstated_statutory_time.md"),
};

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (at, storage) in case.entry.register.storage.iter().enumerate() {
        let path = Path::root().key("storage").index(at);
        if !storage.laws.is_empty() && storage.laws.iter().all(|law| retention::is_silent(case.site, law)) {
            findings.push(case.finding(&DEFINITION.rule, path.key("laws")).saying("silent"));
            continue;
        }
        // Where several acts are cited, another one may set the time.
        let [law] = storage.laws.as_slice() else { continue };
        let Some(set) = retention::of(case.site, law) else { continue };
        let years = set.years();
        let wrong_time = [&storage.period, &storage.at_least].into_iter().flatten().any(|time| !set.allows(time));
        let event = storage.starts.as_ref().and_then(|event| match event {
            Term::Word(word) => Some(word.as_str()),
            Term::Own(_) => None,
        });
        if wrong_time {
            findings.push(case.finding(&DEFINITION.rule, path.key("period")).with("years", years));
        } else if event
            .is_some_and(|event| !set.starts.is_empty() && !set.starts.iter().any(|known| known.as_str() == event))
        {
            let finding = case.finding(&DEFINITION.rule, path.key("starts")).saying("start");
            findings.push(finding.with("years", years));
        }
    }
}
