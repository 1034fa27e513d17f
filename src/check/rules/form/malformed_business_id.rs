use crate::check::{Case, Check, Definition};
use crate::model::{Address, Country, Level, Name, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CTL-ID",
        name: "malformed-business-id",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(a)"],
    },
    check: Check::Site(check),
    page: include_str!("malformed_business_id.md"),
};

/// What each of the seven digits counts for.
const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let controller = &entry.controller;
        for (path, id) in wrong(controller.business_id.as_ref(), controller.address.as_ref()) {
            let mut finding = Finding::new(&DEFINITION.rule).with("id", id).at(Place { file: entry.file, path });
            finding.controller = Some(entry.id.clone());
            findings.push(finding);
        }
    }
    for case in Case::all(site) {
        let joint = case.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
        for (at, other) in joint.enumerate() {
            for (path, id) in wrong(other.business_id.as_ref(), other.address.as_ref()) {
                let path = Path::root().key("joint").key("controllers").index(at).join(&path);
                findings.push(case.finding(&DEFINITION.rule, path).with("id", id));
            }
        }
    }
}

/// The ids that are none, each with its path. Other countries have ids of other forms.
fn wrong<'a>(id: Option<&'a Name>, address: Option<&Address>) -> Vec<(Path, &'a str)> {
    let abroad = |country: &Country| country.as_str() != "FI";
    if address.and_then(|address| address.country.as_ref()).is_some_and(abroad) {
        return Vec::new();
    }
    let path = Path::root().key("business-id");
    let all: Vec<(Path, &str)> = match id {
        None => Vec::new(),
        Some(Name::Same(id)) => vec![(path, id)],
        Some(Name::ByLanguage(ids)) => {
            ids.iter().map(|(language, id)| (path.key(language.as_str()), id.as_str())).collect()
        }
    };
    all.into_iter().filter(|(_, id)| !is_business_id(id.trim())).collect()
}

/// Seven digits (in old ids six), a hyphen, and the digit that follows from the others.
fn is_business_id(id: &str) -> bool {
    let Some((digits, last)) = id.split_once('-') else { return false };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !(6..=7).contains(&digits.len()) || last.len() != 1 || !number(digits) || !number(last) {
        return false;
    }
    let padded = format!("{digits:0>7}");
    let sum: u32 = padded.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        // No id has such digits.
        1 => return false,
        rest => 11 - rest,
    };
    last.parse() == Ok(expected)
}

#[cfg(test)]
mod tests {
    use super::is_business_id;

    #[test]
    fn the_last_digit_follows() {
        for good in ["1234567-1", "7654321-2", "0000000-0", "234567-8"] {
            assert!(is_business_id(good), "{good}");
        }
        for bad in
            ["1234567-2", "1111111-0", "12345671", "FI12345671", "1234567–1", "123456789-1", "", "-", "1234567-x"]
        {
            assert!(!is_business_id(bad), "{bad}");
        }
    }
}
