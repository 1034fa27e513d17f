//! The reports of a check: that each has the form its readers expect, whatever the site says.

use crate::common;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use seloste::check;
use seloste::language::Locales;
use seloste::model::{Id, Language};
use seloste::pipeline::{self, Checked};
use seloste::report::{Finding, Format, Kind, Rule, RuleText, Run, Severity, Summary, fingerprint, fingerprints};
use seloste::source::{Index, Place, Sources, Span};
use serde_json::Value;

const CONTROLLER: &str = "name: Esimerkki Oy\nemail: tietosuoja@example.fi\nphone: +358 9 000 0000\ndpo: none\n";

/// A site of these files, and its controller.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "content/demo/controller.yaml", CONTROLLER);
    files.iter().for_each(|(name, text)| write(folder.path(), name, text));
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn checked(files: &[(&str, &str)]) -> Checked {
    pipeline::check(site(files).path()).unwrap()
}

/// The fingerprints of all findings with these codes, sorted.
fn known(codes: &[&str], files: &[(&str, &str)]) -> Vec<String> {
    let checked = checked(files);
    let of_code = checked.findings.iter().filter(|finding| codes.contains(&finding.rule.code));
    let mut known: Vec<_> = of_code.map(|finding| fingerprint(finding, &checked.sources)).collect();
    known.sort();
    known
}

const REGISTER: &str = "content/demo/register.yaml";
const TWO_PURPOSES: &str = "name: {fi: R, sv: R, en: R}
purposes:
  - id: one
    name: {fi: Yksi, sv: Ett, en: One}
  - id: two
    name: {fi: Kaksi, sv: <b>Två</b>, en: Two}
";

#[test]
fn fingerprints_outlive_lines_lists_and_folders() {
    let codes = ["A13-1C-B", "TEXT-HTML", "A13-2A", "A13-1E"];
    let before = known(&codes, &[(REGISTER, TWO_PURPOSES)]);
    assert!(before.len() >= 5, "{before:?}");
    let moved = "# A comment.


purposes:
  - id: two
    name:
        en: Two
        fi: Kaksi
        sv: '<b>Två</b>'

  - name: {fi: Yksi, sv: Ett, en: One}
    id: \"one\"
name: {fi: R, sv: R, en: R}
";
    assert_eq!(before, known(&codes, &[(REGISTER, moved)]), "lines and order");
    assert_eq!(before, known(&codes, &[("content/demo/unit/sub/register.yaml", TWO_PURPOSES)]), "folders");
    let third =
        TWO_PURPOSES.replace("  - id: one", "  - id: zero\n    name: {fi: Nolla, sv: Noll, en: Zero}\n  - id: one");
    let with_third = known(&codes, &[(REGISTER, &third)]);
    assert!(before.iter().all(|known| with_third.contains(known)), "another entry above");
    assert_eq!(with_third.len(), before.len() + 1);
}

#[test]
fn fingerprints_tell_findings_apart() {
    let before = known(&["A13-1C-B"], &[(REGISTER, TWO_PURPOSES)]);
    assert_eq!(before.len(), 2);
    assert_ne!(before[0], before[1]);
    for other in ["content/demo/other.yaml", "content/other/register.yaml"] {
        let files = [(other, TWO_PURPOSES), ("content/other/controller.yaml", CONTROLLER)];
        let others = known(&["A13-1C-B"], &files);
        assert_eq!(others.len(), 2);
        assert!(others.iter().all(|one| !before.contains(one)), "{other}");
    }
    // Two entries that say the same.
    let checked = checked(&[(REGISTER, "name: {fi: R, sv: R, en: R}\nsources: [{name: unheard}, {name: unheard}]\n")]);
    let mut all = fingerprints(&checked.findings, &checked.sources);
    assert!(all.len() >= 2);
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "no two are equal");
    assert!(all.iter().any(|one| one.ends_with("-2")), "{all:?}");
}

/// Entries without an id are known by what they say first, a word by itself.
#[test]
fn fingerprints_of_entries_without_id() {
    let text = "name: {fi: R, sv: R, en: R}\nsources: [{name: nobody-known}, {name: other-unknown}]\n";
    let before = known(&["WORD-UNKNOWN"], &[(REGISTER, text)]);
    assert_eq!(before.len(), 2);
    assert_ne!(before[0], before[1]);
    let turned = "name: {fi: R, sv: R, en: R}\nsources:\n  - name: other-unknown\n  - name: nobody-known\n";
    assert_eq!(before, known(&["WORD-UNKNOWN"], &[(REGISTER, turned)]));
}

/// A fault in what registers share is the same fault, whichever of them is checked first.
#[test]
fn fingerprints_of_what_is_shared() {
    let defaults = ("content/demo/defaults.yaml", "introduction: {fi: <b>a</b>, sv: a, en: a}\n");
    let one = known(&["TEXT-HTML"], &[defaults, (REGISTER, "name: {fi: R, sv: R, en: R}\n")]);
    let two = [
        defaults,
        (REGISTER, "name: {fi: R, sv: R, en: R}\n"),
        ("content/demo/a.yaml", "name: {fi: A, sv: A, en: A}\n"),
    ];
    assert!(!one.is_empty());
    assert_eq!(one, known(&["TEXT-HTML"], &two));
}

// ---- one report

const EMOJI: &str = "name: {fi: R, sv: R, en: R}\nintroduction: {fi: \"👩‍💻 öljy <b>x</b>\", sv: x, en: x}\n";

/// What `seloste check` prints about these files in a format.
fn report(format: Format, language: &str, checked: &Checked) -> String {
    let locales = Locales::embedded().unwrap();
    let summary = checked.summary();
    let locale = locales.get(&Language::new(language)).unwrap();
    let mut run = Run::new(&checked.findings, &checked.sources, &summary, locale, &checked.site.languages()[0]);
    run.registers = checked.site.registers().map(|(controller, entry)| (&controller.id, &entry.id)).collect();
    run.rules = check::RULES
        .iter()
        .map(|definition| RuleText {
            rule: &definition.rule,
            of_register: matches!(definition.check, check::Check::Register(_)),
            page: definition.page.to_owned(),
        })
        .collect();
    format.report(&run, false).unwrap()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The official schema of SARIF, as a package holds it that `tests/sarif-schema/Cargo.toml` names.
static SARIF: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let manifest = common::project().join("tests/sarif-schema/Cargo.toml");
    let metadata = common::run(
        &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()),
        &["metadata", "--locked", "--format-version", "1", "--manifest-path", &manifest.to_string_lossy()],
    );
    let metadata = parsed(&metadata);
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let package = packages.find(|package| package["name"] == "serde-sarif").expect("the package is named there");
    let manifest = Path::new(package["manifest_path"].as_str().unwrap()).to_owned();
    let schema = fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap();
    assert!(schema.contains("Static Analysis Results Format (SARIF) Version 2.1.0"), "another schema");
    // A stray bracket in a pattern, which strict engines refuse.
    let schema = schema.replace("{2}]?$", "{2}$");
    jsonschema::draft7::options().should_validate_formats(true).build(&parsed(&schema)).unwrap()
});

fn assert_sarif(report: &str) -> Value {
    let log = parsed(report);
    let errors: Vec<_> = SARIF.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    log
}

/// Checks XML against the schema of what is written, and returns it.
fn assert_junit(report: &str) {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), report).unwrap();
    let schema = common::project().join("tests/data/junit.xsd");
    common::run("xmllint", &["--noout", "--schema", &schema.to_string_lossy(), &file.path().to_string_lossy()]);
}

/// What GitLab documents of an issue, and nothing else.
fn assert_gitlab(report: &str) -> Value {
    let issues = parsed(report);
    let mut fingerprints = Vec::new();
    for issue in issues.as_array().unwrap() {
        let keys: Vec<_> = issue.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["description", "check_name", "fingerprint", "severity", "location"]);
        assert!(!issue["description"].as_str().unwrap().is_empty());
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&issue["severity"].as_str().unwrap()));
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(!path.is_empty() && !path.starts_with(['.', '/']), "{path}");
        let [begin, end] = ["begin", "end"].map(|key| issue["location"]["lines"][key].as_u64().unwrap());
        assert!(begin >= 1 && end >= begin);
        fingerprints.push(issue["fingerprint"].as_str().unwrap());
    }
    let count = fingerprints.len();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), count, "a fingerprint is unique in a report");
    issues
}

#[test]
fn sarif_is_what_the_schema_says() {
    for language in ["fi", "sv", "en"] {
        for files in [&[(REGISTER, TWO_PURPOSES)][..], &[], &[(REGISTER, EMOJI)], &[(REGISTER, "name: [\n")]] {
            let checked = checked(files);
            let log = assert_sarif(&report(Format::Sarif, language, &checked));
            let run = &log["runs"][0];
            let results = run["results"].as_array().unwrap();
            assert_eq!(results.len(), checked.findings.len());
            for result in results {
                let rule =
                    &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
                assert_eq!(rule["id"], result["ruleId"]);
                let place = &result["locations"][0]["physicalLocation"];
                assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
                assert!(place["artifactLocation"]["uri"].as_str().unwrap().starts_with("content/"));
                assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
                let fingerprint = result["partialFingerprints"]["selosteFinding/v1"].as_str().unwrap();
                assert!(fingerprint.len() >= 32);
            }
        }
    }
    let messages = ["fi", "sv", "en"].map(|language| {
        let log = parsed(&report(Format::Sarif, language, &checked(&[(REGISTER, TWO_PURPOSES)])));
        log["runs"][0]["results"][0]["message"]["text"].as_str().unwrap().to_owned()
    });
    assert!(messages[0] != messages[1] && messages[1] != messages[2], "{messages:?}");
}

#[test]
fn sarif_columns_are_utf16() {
    let checked = checked(&[(REGISTER, EMOJI)]);
    let log = parsed(&report(Format::Sarif, "en", &checked));
    let mut results = log["runs"][0]["results"].as_array().unwrap().iter();
    let found = results.find(|result| result["ruleId"] == "TEXT-HTML").unwrap();
    let region = &found["locations"][0]["physicalLocation"]["region"];
    let line = EMOJI.lines().nth(1).unwrap();
    let value = "\"👩‍💻 öljy <b>x</b>\"";
    let start = line.find(value).unwrap();
    let column = |end: usize| line[..end].encode_utf16().count() + 1;
    assert_eq!(region["startLine"], 2);
    assert_eq!(region["startColumn"], column(start));
    assert_eq!(region["endColumn"], column(start + value.len()));
    assert_ne!(column(start + value.len()), line[..start + value.len()].chars().count() + 1, "the emoji count double");
    assert_eq!(log["runs"][0]["columnKind"], "utf16CodeUnits");
}

#[test]
fn gitlab_has_its_documented_form() {
    assert_gitlab(&report(Format::Gitlab, "fi", &checked(&[(REGISTER, TWO_PURPOSES)])));
    let none = assert_gitlab(&report(Format::Gitlab, "fi", &pipeline::check(&common::project()).unwrap()));
    assert_eq!(none, Value::Array(Vec::new()));
}

#[test]
fn junit_has_a_suite_for_each_register() {
    let clean = report(Format::Junit, "en", &pipeline::check(&common::project()).unwrap());
    assert_junit(&clean);
    assert!(!clean.contains("<failure"));
    assert!(clean.contains("<testsuite name=\"esimerkkiyhdistys/jasenet\""));
    assert!(clean.contains("name=\"A13-2A "), "a test that passes");

    let found = checked(&[(REGISTER, TWO_PURPOSES), ("content/demo/other.yaml", "name: {fi: A, sv: A, en: A}\n")]);
    let xml = report(Format::Junit, "en", &found);
    assert_junit(&xml);
    let suites: Vec<_> = xml.split("<testsuite ").skip(1).collect();
    let suite = |name: &str| *suites.iter().find(|suite| suite.starts_with(&format!("name=\"{name}\""))).unwrap();
    // The one has purposes without a basis, the other no purposes.
    let case = |suite: &str, code: &str| {
        let at = suite.find(&format!("<testcase name=\"{code} ")).unwrap_or_else(|| panic!("{code} in {suite}"));
        let end = suite[at..].find(['\n']).unwrap();
        !suite[at..at + end].ends_with("/>")
    };
    assert!(case(suite("demo/register"), "A13-1C-B") && !case(suite("demo/register"), "A13-1C-P"));
    assert!(case(suite("demo/other"), "A13-1C-P") && !case(suite("demo/other"), "A13-1C-B"));
    let failures = xml.matches("<failure ").count();
    assert!(xml.contains(&format!(" failures=\"{failures}\" errors=\"0\">\n  <testsuite")), "{xml}");
}

/// What is wrong in a file that registers share is not passed by any of them.
#[test]
fn junit_does_not_pass_what_a_shared_file_fails() {
    let checked = checked(&[
        ("content/demo/controller.yaml", "name: Esimerkki Oy\n"),
        (REGISTER, TWO_PURPOSES),
        ("content/demo/other.yaml", TWO_PURPOSES),
    ]);
    let code = "A13-1A";
    assert!(checked.findings.iter().any(|finding| finding.rule.code == code));
    let xml = report(Format::Junit, "en", &checked);
    assert_junit(&xml);
    assert_eq!(xml.matches(&format!("<testcase name=\"{code} ")).count(), 1, "{xml}");
    let markdown = report(Format::Markdown, "en", &checked);
    assert!(markdown.contains("Without errors: 0 of 2 registers (0%)."), "{markdown}");
}

#[test]
fn markdown_is_short_and_counts() {
    let files = [(REGISTER, TWO_PURPOSES), ("content/demo/other.yaml", "name: {fi: A, sv: A, en: A}\n")];
    let mut checked = checked(&files);
    checked.findings.retain(|finding| ["A13-1C-B", "A13-1C-P", "TEXT-HTML"].contains(&finding.rule.code));
    checked.findings[0].severity = Severity::Warning;
    let text = report(Format::Markdown, "en", &checked);
    assert!(
        text.starts_with("## Check of the privacy notices\n\nChecked 3 files: 3 errors and 1 warning.\n"),
        "{text}"
    );
    assert!(text.contains("\nWithout errors: 1 of 2 registers (50%).\n"), "{text}");
    let rows: Vec<_> = text.lines().filter(|line| line.starts_with("| `")).collect();
    // The worst first.
    assert_eq!(rows[..2], ["| `demo/register` | 3 | 0 | 0 |", "| `demo/other` | 0 | 1 | 0 |"], "{text}");
    assert!(rows[2].starts_with("| `A13-1C-B` | ") && rows[2].ends_with(" | 2 | 0 | 0 |"), "{text}");
    assert_eq!(rows.len(), 5, "{text}");
    let clean = report(Format::Markdown, "fi", &pipeline::check(&common::project()).unwrap());
    assert!(clean.contains("(100 %)") && !clean.contains('|'), "{clean}");
}

#[test]
fn github_annotates_lines() {
    let text = "name: {fi: R, sv: R, en: R}\nintroduction: {fi: \"a: b, 100 % <b>\", sv: a, en: a}\n";
    let report = report(Format::Github, "en", &checked(&[(REGISTER, text)]));
    let html = report.lines().find(|line| line.contains("TEXT-HTML")).unwrap();
    assert!(
        html.starts_with(
            "::error file=content/demo/register.yaml,line=2,col=20,endLine=2,endColumn=37,title=TEXT-HTML"
        ),
        "{html}"
    );
    let missing = report.lines().find(|line| line.contains("A13-1F-Q")).unwrap();
    assert!(missing.contains("line=1,col=1,endLine=1,title="), "{missing}");
    assert!(missing.contains("%0Ahelp: "), "{missing}");
    assert!(!report.lines().last().unwrap().starts_with("::"));
}

// ---- no text breaks a format

/// Pieces of text that some format gives a meaning to.
const HOSTILE: [&str; 34] = [
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "::",
    ":",
    ",",
    "%",
    "%0A",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "\u{1}",
    "\u{b}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{feff}",
    "{0}",
    "](x)",
    "[",
    "|",
    "`",
    "\\",
    "👩‍💻",
    "ä",
    "<!--",
    "##[error]",
];

static RULE: Rule = Rule {
    code: "TEXT-HTML",
    name: "html-in-text",
    severity: Severity::Error,
    kind: Kind::Structure,
    mandatory: true,
    profiles: &[],
    law: &[],
};

/// A site of one file with this name and text, and two findings that quote a text: one in it, one nowhere.
fn hostile(name: &str, text: &str) -> (Sources, Vec<Finding>) {
    let mut sources = Sources::default();
    let file = sources.add(format!("content/{name}"), text.to_owned(), Index::new());
    let finding = |severity| Finding { severity, ..Finding::new(&RULE).with("text", text) };
    let span = Some(Span { start: 0, end: text.len() });
    let place = Place { file, path: seloste::source::Path::root() };
    let findings = vec![
        Finding { span, ..finding(Severity::Error).at(place.clone()) },
        finding(Severity::Warning),
        Finding { register: Some(Id::new("r")), controller: Some(Id::new("c")), ..finding(Severity::Info).at(place) },
    ];
    (sources, findings)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_text_breaks_a_format(
        name in proptest::collection::vec(proptest::sample::select(&HOSTILE[..]), 1..5),
        text in proptest::collection::vec(proptest::sample::select(&HOSTILE[..]), 1..30),
    ) {
        let (name, text) = (name.concat(), text.concat());
        let (sources, findings) = hostile(&name, &text);
        let locales = Locales::embedded().unwrap();
        let summary = Summary { files: 1, ..Summary::default() }.count(&findings);
        let fi = Language::new("fi");
        let run = Run::new(&findings, &sources, &summary, locales.get(&fi).unwrap(), &fi);
        let report = |format: Format| format.report(&run, false).unwrap();

        let json = parsed(&report(Format::Json));
        prop_assert!(json["findings"][0]["message"].as_str().unwrap().contains(&text));
        let sarif = assert_sarif(&report(Format::Sarif));
        let uri = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        prop_assert!(uri.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte)), "{}", uri);
        let message = sarif["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
        prop_assert!(!message.contains("]("));
        let gitlab = assert_gitlab(&report(Format::Gitlab));
        prop_assert_eq!(&gitlab[0]["location"]["path"], &format!("content/{name}"));

        assert_junit(&report(Format::Junit));

        let github = report(Format::Github);
        let lines: Vec<_> = github.split('\n').collect();
        prop_assert_eq!(lines.len(), findings.len() + 2, "{:?}", github);
        for (line, command) in lines.iter().zip(["error", "warning", "notice"]) {
            let rest = line.strip_prefix(&format!("::{command} ")).unwrap();
            let (properties, message) = rest.split_once("::").unwrap();
            prop_assert!(!line.contains('\r') && !message.is_empty());
            let names: Vec<_> = properties.split(',').map(|pair| pair.split_once('=').unwrap().0).collect();
            prop_assert!(names.iter().all(|name| ["file", "line", "col", "endLine", "endColumn", "title"].contains(name)), "{}", properties);
        }
        let file = lines[0].split_once("file=").unwrap().1.split_once(",line=").unwrap().0;
        let file = file.replace("%3A", ":").replace("%2C", ",").replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        prop_assert_eq!(file, format!("content/{name}"));

        let markdown = report(Format::Markdown);
        for row in markdown.lines().filter(|line| line.starts_with('|')) {
            prop_assert!([5, 6].contains(&row.matches('|').count()), "{}", row);
            prop_assert_eq!(row.matches('`').count() % 2, 0, "{}", row);
        }
        let text = report(Format::Text);
        let commands = ['\0', '\u{1}', '\u{1b}', '\u{7f}', '\u{85}', '\u{2028}'];
        prop_assert!(!text.contains(commands));
    }
}

// ---- the command

fn seloste_in(folder: &Path, arguments: &[&str], summary: Option<&Path>) -> std::process::Output {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.current_dir(folder).args(arguments).env("LC_ALL", "C.UTF-8").env_remove("GITHUB_STEP_SUMMARY");
    if let Some(summary) = summary {
        command.env("GITHUB_STEP_SUMMARY", summary);
    }
    command.output().unwrap()
}

#[test]
fn several_reports_at_once() {
    let site = site(&[(REGISTER, TWO_PURPOSES)]);
    let names = ["json", "github", "sarif", "gitlab", "junit", "markdown", "text"];
    let outputs: Vec<_> = names.iter().map(|name| format!("{name}=report.{name}")).collect();
    let mut arguments = vec!["check", "--color", "always"];
    outputs.iter().for_each(|output| arguments.extend(["--output", output]));
    let output = seloste_in(site.path(), &arguments, None);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("error[A13-1C-B]"), "standard output has the text");
    let read = |name: &str| fs::read_to_string(site.path().join(format!("report.{name}"))).unwrap();
    assert_sarif(&read("sarif"));
    assert_gitlab(&read("gitlab"));
    assert_junit(&read("junit"));
    assert_eq!(parsed(&read("json"))["summary"]["registers"], 1);
    assert!(read("github").starts_with("::error "));
    assert!(read("markdown").starts_with("## "));
    assert!(read("text").contains("error[A13-1C-B]") && !read("text").contains('\u{1b}'), "a file has no colours");
    // SARIF has the rule's page in the reader's language.
    assert!(read("sarif").contains("Law: GDPR 13(1)(c)"));
    let names: Vec<_> = common::tree(site.path()).into_keys().filter(|name| !name.starts_with("content/")).collect();
    assert_eq!(names.len(), 7, "nothing else is left behind: {names:?}");

    // With a format of its own for standard output; a clean site says so in its form too.
    let output = seloste_in(site.path(), &["check", "--format", "gitlab", "--quiet"], None);
    assert_gitlab(&String::from_utf8_lossy(&output.stdout));
}

#[test]
fn reports_that_cannot_be_written_are_refused_before_the_check() {
    let site = site(&[(REGISTER, TWO_PURPOSES)]);
    fs::write(site.path().join("old.json"), "old").unwrap();
    let cases: [(&[&str], &str); 7] = [
        (&["sarif"], "does not say which report goes to which file"),
        (&["sarif="], "does not say which report goes to which file"),
        (&["pdf=x.pdf"], "Formats: text, json, github, sarif, gitlab, junit, markdown."),
        (&["json=no/such/x.json"], "The folder “no/such” for the report “no/such/x.json” does not exist."),
        (&["json=content"], "not an ordinary file"),
        (&["json=old.json", "sarif=./content/../old.json"], "cannot be written to the same file"),
        (&["json=new.json", "junit=new.json"], "cannot be written to the same file"),
    ];
    for (outputs, told) in cases {
        let mut arguments = vec!["check"];
        outputs.iter().for_each(|output| arguments.extend(["--output", output]));
        let output = seloste_in(site.path(), &arguments, None);
        let said = String::from_utf8_lossy(&output.stderr);
        // Paths are told as the system writes them.
        let said = if cfg!(windows) { said.replace('\\', "/") } else { said.into_owned() };
        assert_eq!(output.status.code(), Some(2), "{outputs:?}");
        assert!(said.contains(told), "{outputs:?}: {said}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(fs::read_to_string(site.path().join("old.json")).unwrap(), "old");
    assert!(!site.path().join("new.json").exists());
}

#[cfg(unix)]
#[test]
fn reports_keep_links_and_spare_devices() {
    let site = site(&[(REGISTER, TWO_PURPOSES)]);
    fs::write(site.path().join("real.json"), "old").unwrap();
    std::os::unix::fs::symlink("real.json", site.path().join("link.json")).unwrap();
    seloste_in(site.path(), &["check", "--output", "json=link.json"], None);
    assert!(site.path().join("link.json").is_symlink());
    parsed(&fs::read_to_string(site.path().join("real.json")).unwrap());
    let output = seloste_in(site.path(), &["check", "--output", "json=/dev/null"], None);
    assert_eq!(output.status.code(), Some(2));
    use std::os::unix::fs::PermissionsExt;
    seloste_in(site.path(), &["check", "--output", "json=fresh.json"], None);
    let mode = fs::metadata(site.path().join("fresh.json")).unwrap().permissions().mode();
    fs::write(site.path().join("other"), "").unwrap();
    assert_eq!(mode, fs::metadata(site.path().join("other")).unwrap().permissions().mode(), "as any other file");
}

#[test]
fn github_has_a_summary_page() {
    let site = site(&[(REGISTER, TWO_PURPOSES)]);
    let page = site.path().join("summary.md");
    fs::write(&page, "Before\n").unwrap();
    seloste_in(site.path(), &["check"], Some(&page));
    assert_eq!(fs::read_to_string(&page).unwrap(), "Before\n", "only for GitHub's format");
    for arguments in [&["check", "--format", "github"][..], &["check", "--output", "github=log"]] {
        fs::write(&page, "Before\n").unwrap();
        let output = seloste_in(site.path(), arguments, Some(&page));
        assert_eq!(output.status.code(), Some(1));
        let text = fs::read_to_string(&page).unwrap();
        assert!(text.starts_with("Before\n## Check of the privacy notices\n"), "{text}");
    }
    let output = seloste_in(site.path(), &["check", "--format", "github"], Some(&site.path().join("no/such")));
    assert_eq!(output.status.code(), Some(2));
}

/// Tools show findings beside the files of a repository, and the site may be a folder of it.
#[test]
fn files_are_named_from_the_top_of_the_repository() {
    let top = tempfile::tempdir().unwrap();
    write(top.path(), "privacy/notices/content/demo/controller.yaml", CONTROLLER);
    write(top.path(), "privacy/notices/content/demo/register.yaml", TWO_PURPOSES);
    let path = |from: &str, root: &str| {
        let from = top.path().join(from);
        let output = seloste_in(&from, &["--root", root, "check", "--format", "gitlab"], None);
        let issues = parsed(&String::from_utf8_lossy(&output.stdout));
        issues[0]["location"]["path"].as_str().unwrap().to_owned()
    };
    let whole = "privacy/notices/content/demo/register.yaml";
    assert_eq!(path("", "privacy/notices"), whole);
    assert_eq!(path("privacy", "notices"), "notices/content/demo/register.yaml", "from here, without a repository");
    assert_eq!(path("privacy/notices/content", ".."), "content/demo/register.yaml", "not above");
    fs::create_dir(top.path().join(".git")).unwrap();
    for (from, root) in [("", "privacy/notices"), ("privacy", "notices"), ("privacy/notices/content", "..")] {
        assert_eq!(path(from, root), whole, "{from}");
    }
}

/// `build --draft` is run over and over: what is missing is for `check`.
#[test]
fn a_draft_says_in_one_line_what_was_found() {
    let site = site(&[(REGISTER, TWO_PURPOSES.replace("<b>Två</b>", "Två").as_str())]);
    let output = seloste_in(site.path(), &["build", "--draft", "--no-pdf"], None);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(
        said.contains("errors") && said.contains("seloste check") && said.contains("a draft of 3 notices"),
        "{said}"
    );
    let output = seloste_in(site.path(), &["--quiet", "build", "--draft", "--no-pdf"], None);
    assert!(output.stderr.is_empty());
    // What stops even a draft is told whole, and so is what stops a build.
    write(site.path(), REGISTER, TWO_PURPOSES);
    for arguments in [&["build", "--draft", "--no-pdf"][..], &["build", "--no-pdf"]] {
        let output = seloste_in(site.path(), arguments, None);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1));
        assert!(said.contains("error[TEXT-HTML]") && said.contains("Nothing was published"), "{said}");
    }
}
