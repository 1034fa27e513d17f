use crate::check::words::find;
use crate::check::{Case, Check, Definition};
use crate::model::{Level, Text};
use crate::report::{Finding, Kind, Rule};

use super::{bases, path};

pub static DEFINITION: Definition = Definition {
    rule: Rule {
        code: "A13-1C-W",
        name: "doubtful-basis-words",
        severity: Level::Info,
        kind: Kind::Guideline,
        mandatory: false,
        profiles: &["core", "quality"],
        law: &["GDPR 6(1)", "GDPR 13(1)(c)"],
    },
    check: Check::Register(check),
    page: include_str!("doubtful_basis_words.md"),
};

/// What is often called a basis and is none of those of Art. 6(1).
const NO_BASIS: [&str; 42] = [
    "asiakassuhde*",
    "asiakassuhtee*",
    "asiakkuus",
    "asiakkuude*",
    "asiakkuute*",
    "jäsenyys",
    "jäsenyyde*",
    "jäsenyyte*",
    "osapuolten oikeu*",
    "osapuolten velvollisuu*",
    "sopijapuolten oikeu*",
    "sivuston käyt*",
    "verkkosivuston käyt*",
    "verkkosivujen käyt*",
    "palvelun käyt*",
    "sovelluksen käyt*",
    "yhdistyksen sään*",
    "omat sään*",
    "asiakkaan lupa",
    "antamasi lupa",
    "luvallasi",
    "kundförhålland*",
    "kundrelation*",
    "medlemskap*",
    "parternas rättigheter*",
    "parternas skyldigheter*",
    "användning av webbplatsen",
    "användningen av webbplatsen",
    "användning av tjänsten",
    "användningen av tjänsten",
    "föreningens stadgar",
    "egna stadgar",
    "ditt tillstånd",
    "customer relationship*",
    "membership",
    "rights and duties of the parties",
    "rights and obligations of the parties",
    "use of the website",
    "use of the site",
    "use of the service",
    "own rules",
    "your permission",
];

/// Parts of words that say which basis of Art. 6(1) is meant after all.
const BASIS: [&str; 16] = [
    "suostumu",
    "sopimu",
    "lakisäätei",
    "velvoi",
    "oikeutet",
    "yleisen edun",
    "elintär",
    "samtyck",
    "avtal",
    "rättslig",
    "berättigat intresse",
    "allmänt intresse",
    "consent",
    "contract",
    "legal obligation",
    "legitimate interest",
];

/// “Consent where consent is required”: it says that something rests on consent, but not what.
const CIRCULAR: [&str; 19] = [
    "kun suostumus vaaditaan",
    "kun suostumusta vaaditaan",
    "kun suostumusta edellytetään",
    "kun suostumusta tarvitaan",
    "kun suostumus on tarpeen",
    "jos suostumus vaaditaan",
    "jos suostumusta vaaditaan",
    "jos suostumusta edellytetään",
    "jos suostumusta tarvitaan",
    "milloin suostumus on tarpeen",
    "kun laki edellyttää suostumusta",
    "jos laki edellyttää suostumusta",
    "om samtycke krävs",
    "när samtycke krävs",
    "då samtycke krävs",
    "om samtycke behövs",
    "if consent is required",
    "where consent is required",
    "when consent is required",
];

fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    // Words alone are no basis at all: `missing-legal-basis`.
    for (at, _, basis) in bases(case).filter(|(.., basis)| basis.basis.is_some()) {
        let path = path(at).join(&basis.path);
        let says = |text: Option<&Text>, is: fn(&str) -> bool| {
            text.is_some_and(|text| text.all(case.default_language()).any(|(_, text)| is(text)))
        };
        let report = |key: &'static str, fault: &str| {
            let finding = case.finding(&DEFINITION.rule, path.key(key));
            finding.with("purpose", case.purpose_name(at)).with("fault", fault)
        };
        let is_circular = |text: &str| find(text, &CIRCULAR).is_some();
        let is_none = |text: &str| {
            let small = text.to_lowercase();
            find(text, &NO_BASIS).is_some() && !BASIS.iter().any(|part| small.contains(part))
        };
        if says(basis.basis_words, is_circular) {
            findings.push(report("basis-words", "circular"));
        } else if says(basis.basis_words, is_none) {
            findings.push(report("basis-words", "words"));
        }
        if says(basis.phase, is_circular) {
            findings.push(report("phase", "circular"));
        }
    }
}
