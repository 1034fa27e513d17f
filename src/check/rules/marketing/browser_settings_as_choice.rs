use super::{items, needs_consent};
use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, NoneOr, Text};
use crate::report::{Finding, Kind, Rule};
use crate::source::Path;

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "COOK-BROWSER",
        name: "browser-settings-as-choice",
        severity: Level::Warning,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["cook"],
        law: &["917/2014 § 205", "GDPR 4(11)", "C-673/17"],
    },
    check: Check::Register(check),
    page: include_str!("browser_settings_as_choice.md"),
};

/// The browser's own settings.
const BROWSER: &[&str] = &[
    "selaimen asetuk*",
    "selaimesi asetuk*",
    "selainasetuk*",
    "selaimestaan",
    "selaimestasi",
    "webbläsarens inställningar",
    "inställningarna i webbläsaren",
    "inställningar i webbläsaren",
    "inställningarna i din webbläsare",
    "inställningar i din webbläsare",
    "i din webbläsare",
    "browser settings",
    "settings of your browser",
    "settings in your browser",
    "browser's settings",
    "browser’s settings",
];

/// Signs of a choice that the service itself offers.
const CHOICE: &[&str] = &[
    "evästeasetuk*",
    "evästeilmoitu*",
    "evästebanner*",
    "evästeikkun*",
    "evästevalin*",
    "kysymme",
    "suostu*",
    "hyväksy*",
    "kakinställning*",
    "kakbanner*",
    "cookieinställning*",
    "cookiebanner*",
    "vi frågar",
    "samtyck*",
    "godkänn*",
    "cookie settings",
    "cookie banner",
    "cookie preferences",
    "we ask",
    "consent",
    "accept",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let choice = case.entry.register.cookies.as_ref().and_then(NoneOr::some).and_then(|all| all.choice.as_ref());
    let Some(choice) = choice.filter(|_| items(case).any(|(_, cookie)| needs_consent(cookie))) else { return };
    for (language, text) in choice.all(case.default_language()) {
        if find(text, BROWSER).is_some() && find(text, CHOICE).is_none() {
            let path = Path::root().key("cookies").key("choice");
            let path = if matches!(choice, Text::Default(_)) { path } else { path.named(language.as_str()) };
            let mut finding = case.finding(&DEFINITION.rule, path);
            finding.language = Some(language.clone());
            findings.push(finding);
        }
    }
}
