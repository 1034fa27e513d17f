use crate::check::{Case, Check, Definition};
use crate::model::{Address, Level, Name, Site};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "CTL-BID",
        name: "malformed-business-id",
        severity: Level::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &["core"],
        law: &["GDPR 13(1)(a)", "244/2001"],
    },
    check: Check::Several(&[Check::Site(check), Check::Register(of_register)]),
    page: include_str!("malformed_business_id.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    for entry in &site.controllers {
        let address = entry.controller.address.as_ref().or(entry.controller.visiting_address.as_ref());
        if let Some(id) = wrong(entry.controller.business_id.as_ref(), address) {
            findings.push(super::finding(&DEFINITION.rule, entry, Path::root().key("business-id")).with("id", id));
        }
    }
}

fn of_register(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let joint = case.entry.register.joint.iter().flat_map(|joint| &joint.controllers);
    for (at, controller) in joint.enumerate() {
        if let Some(id) = wrong(controller.business_id.as_ref(), controller.address.as_ref()) {
            let path = Path::root().key("joint").key("controllers").index(at).key("business-id");
            findings.push(case.finding(&DEFINITION.rule, path).with("id", id));
        }
    }
}

/// The id, when it is wrong. Other countries have ids of their own.
fn wrong<'a>(id: Option<&'a Name>, address: Option<&Address>) -> Option<&'a str> {
    let finnish = address.and_then(|address| address.country.as_ref()).is_none_or(|country| country.as_str() == "FI");
    super::versions(id?).find(|id| finnish && !is_business_id(id))
}

/// Whether a text has the form of a Finnish business id and the check digit that follows from its seven digits.
fn is_business_id(text: &str) -> bool {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let Some((number, check)) = text.split_once('-') else { return false };
    let digit = |c: char| c.to_digit(10);
    let digits: Option<Vec<u32>> = number.chars().map(digit).collect();
    let (Some(digits), Ok(check)) = (digits, check.parse::<u32>()) else { return false };
    if digits.len() != WEIGHTS.len() || text.len() != 9 {
        return false;
    }
    match digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 {
        0 => check == 0,
        // Numbers with this remainder are not given to anybody.
        1 => false,
        remainder => check == 11 - remainder,
    }
}

#[cfg(test)]
mod tests {
    use super::is_business_id;

    #[test]
    fn the_check_digit_follows_from_the_number() {
        for right in ["1234567-1", "7654321-2", "9876543-0", "0000000-0"] {
            assert!(is_business_id(right), "{right}");
        }
        let wrong = [
            "",
            "-",
            "1234567",
            "1234567-2",
            "9876543-1",
            "12345671",
            "FI12345671",
            "123456-7",
            "1234567-10",
            "1234567-+1",
            "1234567–1",
            "0000010-0",
            "０000000-0",
        ];
        for wrong in wrong {
            assert!(!is_business_id(wrong), "{wrong}");
        }
    }
}
