//! Runs the lints on words over plain text: for judging how often they are right on real notices.
//!
//! ```sh
//! cargo run --release --example lint_text -- FOLDER…
//! ```
//!
//! Each `*-fi.txt`, `*-sv.txt` and `*-en.txt` of the folders (without such an ending: Finnish) becomes a register of its
//! own whose paragraphs are fields, chosen by the heading above them. Files that differ in number and language alone
//! (`001-name-fi.txt`, `002-name-sv.txt`) are also held against each other as versions of one text. Lines that begin with
//! `#` are left aside. What is printed is for a person to read: rule, file, what was found, and the text around it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use seloste::model::Level;
use seloste::pipeline;
use seloste::report::Argument;
use serde_json::{Value, json};

/// Rules about words; others judge what a plain text does not tell.
const RULES: &[&str] = &["Q-", "STALE-", "SEC-OVER"];
/// Rules that ask for what plain text cannot have.
const NOT: &[&str] = &["Q-PARITY"];

/// Words of headings, and the field that what stands below them becomes.
const FIELDS: &[(&str, &[&str])] = &[
    (
        "storage",
        &["säilyty", "säilyte", "poistetaan", "hävitetään", "förvaring", "lagring", "archiv", "storage", "retention"],
    ),
    (
        "recipients-note",
        &[
            "luovut",
            "vastaanot",
            "siirto",
            "utlämn",
            "överlåt",
            "mottag",
            "överför",
            "disclos",
            "recipient",
            "transfer",
        ],
    ),
    (
        "purposes",
        &["tarkoitu", "käyttötark", "ändamål", "syfte", "grund för", "purpose", "peruste", "usage", "reason for"],
    ),
    ("security", &["suoja", "skydd", "dataskyddsprinc", "security", "protection of personal", "principles of"]),
    ("collection", &["lähte", "lähtee", "källor", "sources"]),
    (
        "data-note",
        &[
            "tietosisäl",
            "tietotyy",
            "sisältämät tiedot",
            "mitä henkilötietoja",
            "typ av uppgifter",
            "vilka personupp",
            "data types",
            "käsiteltävät",
            "personuppgifter som behandlas",
            "personal data to be",
        ],
    ),
    ("rights", &["oikeu", "rättighet", "right"]),
];

struct Text {
    name: String,
    language: &'static str,
    paragraphs: Vec<String>,
}

fn read(path: &Path) -> Result<Text, Box<dyn Error>> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let language = ["fi", "sv", "en"].into_iter().find(|tag| stem.ends_with(&format!("-{tag}"))).unwrap_or("fi");
    let text: String = fs::read_to_string(path)?
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned);
    Ok(Text { name: stem, language, paragraphs: paragraphs.collect() })
}

/// Whether a paragraph is a heading: one short line without a full stop.
fn is_heading(paragraph: &str) -> bool {
    paragraph.lines().count() == 1
        && paragraph.split_whitespace().count() <= 9
        && !paragraph.ends_with(['.', ';', ','])
        && !paragraph.starts_with('-')
}

fn register(text: &Text) -> Value {
    let language = text.language;
    let by_language = |words: &str| json!({ language: words });
    let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut field = "sections";
    for paragraph in &text.paragraphs {
        // “Säilytysaika:” and its text in one paragraph.
        let (heading, rest) = match paragraph.split_once('\n') {
            Some((first, rest)) if first.trim_end().ends_with(':') && first.len() < 60 => (first, Some(rest)),
            _ => (paragraph.as_str(), None),
        };
        if rest.is_some() || is_heading(paragraph) {
            let lower = heading.to_lowercase();
            let found = FIELDS.iter().find(|(_, words)| words.iter().any(|word| lower.contains(word)));
            field = found.map_or("sections", |(field, _)| field);
            if rest.is_none() {
                continue;
            }
        }
        // Without headings, by the paragraph's own first words.
        let opening: Vec<_> = paragraph.split_whitespace().take(8).map(str::to_lowercase).collect();
        let opening = opening.join(" ");
        let own = FIELDS.iter().find(|(_, words)| words.iter().any(|word| opening.contains(word)));
        let field = if field == "sections" { own.map_or(field, |(field, _)| field) } else { field };
        fields.entry(field).or_default().push(paragraph.clone());
    }
    let mut register = json!({ "name": by_language(&text.name) });
    for (field, paragraphs) in fields {
        let each = |make: &dyn Fn(usize, &str) -> Value| -> Value {
            paragraphs.iter().enumerate().map(|(at, text)| make(at, text)).collect()
        };
        match field {
            "storage" => register["storage"] = each(&|_, text| json!({ "criteria": by_language(text) })),
            "purposes" => {
                register["purposes"] = each(&|at, text| json!({ "id": format!("p{at}"), "name": by_language(text) }));
            }
            "security" => register["security"] = json!({ "principles": by_language(&paragraphs.join("\n\n")) }),
            "rights" => register["rights"] = json!({ "requests": by_language(&paragraphs.join("\n\n")) }),
            "sections" => {
                register["sections"] = each(
                    &|at, text| json!({ "id": format!("s{at}"), "heading": by_language("x"), "text": by_language(text) }),
                );
            }
            _ => register[field] = by_language(&paragraphs.join("\n\n")),
        }
    }
    register
}

fn shown(argument: &Argument) -> String {
    match argument {
        Argument::Plain(text) | Argument::Key(text) => text.clone(),
        Argument::Number(number) => number.to_string(),
        Argument::Language(language) => language.to_string(),
        Argument::Languages(languages) => languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Argument::Text(_) => String::new(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in std::env::args().skip(1) {
        files.extend(fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())));
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let texts = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;

    let site = tempfile::tempdir()?;
    let content = site.path().join("content");
    let folder = content.join("texts");
    fs::create_dir_all(&folder)?;
    fs::write(content.join("site.yaml"), "languages: [fi, sv, en]\nmissing-translation: omit\n")?;
    fs::write(folder.join("controller.yaml"), "name: x\n")?;
    let mut versions: BTreeMap<String, Value> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate() {
        fs::write(folder.join(format!("t{at}.yaml")), serde_yaml::to_string(&register(text))?)?;
        let name =
            text.name.trim_end_matches(text.language).trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
        versions.entry(name).or_insert_with(|| json!({}))[text.language] = text.paragraphs.join("\n\n").into();
    }
    for (at, (name, texts)) in
        versions.iter().filter(|(_, texts)| texts.as_object().is_some_and(|all| all.len() > 1)).enumerate()
    {
        let register = json!({ "name": name, "introduction": texts });
        fs::write(folder.join(format!("v{at}.yaml")), serde_yaml::to_string(&register)?)?;
    }

    let checked = pipeline::check(site.path())?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut findings: Vec<_> = checked.findings.iter().collect();
    findings.sort_by_key(|finding| finding.rule.code);
    let of_versions = ["Q-FACTS", "Q-CONTACTS", "Q-LISTS", "Q-PAIR"];
    for finding in findings {
        let code = finding.rule.code;
        let file = finding.register.as_ref().map(ToString::to_string).unwrap_or_default();
        let is_version = file.starts_with('v');
        let is_lint = RULES.iter().any(|start| code.starts_with(start)) && !NOT.contains(&code);
        if finding.severity == Level::Allow || !is_lint || is_version != of_versions.contains(&code) {
            if !code.starts_with('A') && !is_lint && finding.rule.kind == seloste::report::Kind::Structure {
                println!("?? {code} {:?}", finding.message.arguments);
            }
            continue;
        }
        *counts.entry(code).or_default() += 1;
        let source = file[1..].parse().ok().filter(|_| !is_version).and_then(|at: usize| texts.get(at));
        let arguments: Vec<_> = finding
            .message
            .arguments
            .iter()
            .filter(|(name, _)| *name != "register")
            .map(|(_, value)| shown(value))
            .collect();
        let path = finding.place.as_ref().map(|place| place.path.to_string()).unwrap_or_default();
        println!(
            "{code:14} {:40} {path:28} {}",
            source.map_or(file.clone(), |text| text.name.clone()),
            arguments.join(" | ")
        );
    }
    println!("\n{counts:#?}");
    Ok(())
}
