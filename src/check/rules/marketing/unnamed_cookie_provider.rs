use super::items;
use crate::check::{Case, Check, Definition};
use crate::model::Level;
use crate::report::{Finding, Kind, Rule};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "COOK-THIRD",
        name: "unnamed-cookie-provider",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["cook"],
        law: &["917/2014 § 205", "C-673/17"],
    },
    check: Check::Register(check),
    page: include_str!("unnamed_cookie_provider.md"),
};

/// Beginnings of the names of cookies that services of other companies set, with the company that gets the data.
const KNOWN: &[(&str, &str)] = &[
    ("_ga", "Google"),
    ("_gid", "Google"),
    ("_gat", "Google"),
    ("_gcl_", "Google"),
    ("__gads", "Google"),
    ("visitor_info1_live", "YouTube"),
    ("_fbp", "Meta"),
    ("_fbc", "Meta"),
    ("li_", "LinkedIn"),
    ("bcookie", "LinkedIn"),
    ("_uet", "Microsoft"),
    ("muid", "Microsoft"),
    ("_clck", "Microsoft"),
    ("_clsk", "Microsoft"),
    ("_hj", "Hotjar"),
    ("hubspotutk", "HubSpot"),
    ("__hstc", "HubSpot"),
    ("__hssc", "HubSpot"),
    ("_ttp", "TikTok"),
    ("_scid", "Snap"),
    ("_pin_", "Pinterest"),
    ("intercom-", "Intercom"),
    ("__stripe_", "Stripe"),
    ("vuid", "Vimeo"),
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (path, cookie) in items(case).filter(|(_, cookie)| cookie.provider.is_none()) {
        let name = cookie.name.trim().to_lowercase();
        if let Some((_, company)) = KNOWN.iter().find(|(beginning, _)| name.starts_with(beginning)) {
            let finding = case.finding(&DEFINITION.rule, path.key("provider"));
            findings.push(finding.with("name", cookie.name.as_str()).with("company", *company));
        }
    }
}
