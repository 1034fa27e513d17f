use crate::check::{Check, Definition};
use crate::model::{Level, Role, Scheme, Site};
use crate::report::{Argument, Finding, Kind, Rule};
use crate::source::{Path, Place};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "BRAND-CONTRAST",
        name: "weak-brand-colour",
        severity: Level::Error,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["acc"],
        law: &["306/2019 § 7"],
    },
    check: Check::Site(check),
    page: include_str!("weak_brand_colour.md"),
};

fn check(site: &Site, findings: &mut Vec<Finding>) {
    let Some(file) = site.settings_file else { return };
    for shade in site.settings.brand.colours.shades() {
        if !shade.is_given || shade.passes() {
            continue;
        }
        let colours = Path::root().key("brand").key("colours");
        let (path, paper) = match shade.scheme {
            Scheme::Light => (colours, "brand-on-light"),
            Scheme::Dark => (colours.key("dark"), "brand-on-dark"),
        };
        let (path, use_) = match shade.role {
            Role::Primary => (path.key("primary"), "brand-for-text"),
            Role::Accent => (path.key("accent"), "brand-for-marks"),
        };
        let tenths = tenths(shade.contrast());
        let better = shade.better().to_string();
        let finding = Finding::new(&DEFINITION.rule)
            .with("colour", shade.colour.to_string())
            .with("whole", tenths / 10)
            .with("tenths", tenths % 10)
            .with("paper", Argument::Key(paper.to_owned()))
            .with("use", Argument::Key(use_.to_owned()))
            .with("better", better.trim_start_matches('#'));
        findings.push(finding.at(Place { file, path }));
    }
}

/// A contrast, which is at most 21, in tenths. Cut, not rounded: 4.49 is not 4.5.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 10 and 210")]
fn tenths(contrast: f64) -> usize {
    (contrast * 10.0).floor() as usize
}
