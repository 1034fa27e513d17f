//! What of the findings is reported, and how much it weighs: levels, exceptions, the baseline, only what changed.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::{copy, project, seloste, seloste_ends, tree};
use jiff::civil::{Date, date};
use seloste::model::Level;
use seloste::pipeline::{self, Checked, Checking};
use seloste::report::baseline::Baseline;

/// A controller that lacks nothing.
const CONTROLLER: &str = "name: Esimerkki Oy
email: tietosuoja@example.fi
phone: +358 9 000 0000
address: {street: Mallikatu 1, postcode: '00000', city: Mallila}
dpo: none
";

/// A register that lacks nothing but a version.
const REGISTER: &str = "name: Asiakkaat
purposes:
  - id: orders
    name: Tilausten toimittaminen
    basis: contract
    provision: {kind: voluntary}
data:
  - id: contact
    items: [name, email]
    from: subject
recipients: none
transfers: none
automated-decisions: none
profiling: none
storage:
  - period: 2 years
    starts: end-of-contract
";

/// What a processor lacks otherwise (GDPR Art. 28(3)).
const AGREED: &str = "internal: {processing-agreement: Sopimus 1}";

/// A site in Finnish of these files under `content/`.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "site.yaml", "title: Selosteet\nlanguages: [fi]\n");
    write(folder.path(), "demo/controller.yaml", CONTROLLER);
    files.iter().for_each(|(name, text)| write(folder.path(), name, text));
    folder
}

fn write(root: &Path, name: &str, text: &str) {
    let file = root.join("content").join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn checked(root: &Path, today: Option<Date>) -> Checked {
    pipeline::check_with(root, &Checking { today, ..Checking::default() }).unwrap()
}

/// `VER-1 demo/customers.yaml:1` of each finding.
fn told(checked: &Checked) -> Vec<String> {
    let line = |finding: &seloste::report::Finding| {
        let location = seloste::report::locate(finding, &checked.sources).unwrap();
        format!("{} {}:{}", finding.rule.code, location.file.trim_start_matches("content/"), location.start.0)
    };
    checked.findings.iter().map(line).collect()
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    told(&checked(site(files).path(), Some(date(2026, 11, 21))))
}

/// What a register takes from others stands before its own entries: a place in its file is another one than in the whole.
mod behind_what_is_taken {
    use super::*;

    const DEFAULTS: &str = "recipients:
  - id: post
    name: Posti
    country: FI
    role: processor
    purpose: {fi: Kirjeet, de: Briefe}
    internal: {processing-agreement: Sopimus hyllyssä A}
";

    /// A register with a recipient of its own, of these further lines.
    fn register(lines: &str) -> String {
        let own = "recipients:
  - id: accounts
    name: Tilitoimisto
    country: FI
    role: processor
    purpose: {fi: Kirjanpito}
";
        let lines: String = lines.lines().map(|line| format!("    {line}\n")).collect();
        REGISTER.replace("recipients: none\n", &format!("{own}{lines}"))
    }

    #[test]
    fn what_is_about_words_as_they_are_written_is_told_there() {
        let lines = "note: {fi: Palvelin on kellarissa, de: Keller}
internal: {processing-agreement: Palvelin on kellarissa}
allow: [{rule: NO-SUCH, reason: Koe}]";
        let own = register(lines);
        let found = found(&[("demo/defaults.yaml", DEFAULTS), ("demo/customers.yaml", &own)]);
        let line = |words: &str| own.lines().position(|line| line.contains(words)).unwrap() + 1;
        for (rule, words) in
            [("LANGUAGE-UNUSED", "Keller"), ("FIELD-LEAK", "processing-agreement"), ("RULE-UNKNOWN", "NO-SUCH")]
        {
            let expected = format!("{rule} demo/customers.yaml:{}", line(words));
            assert!(found.contains(&expected), "{expected} is not in {found:#?}");
        }
        assert!(found.contains(&"LANGUAGE-UNUSED demo/defaults.yaml:6".into()), "{found:#?}");
    }

    #[test]
    fn an_exception_reaches_the_words_beside_it_alone() {
        let allowed = "note: {fi: Palvelin, de: Keller}\nallow: [{rule: LANGUAGE-UNUSED, reason: Koe}]";
        let found = found(&[("demo/defaults.yaml", DEFAULTS), ("demo/customers.yaml", &register(allowed))]);
        let expected = "LANGUAGE-UNUSED demo/defaults.yaml:6";
        let said = found.iter().filter(|line| line.starts_with("LANGUAGE-UNUSED") || line.starts_with("ALLOW"));
        assert_eq!(said.collect::<Vec<_>>(), [expected], "{found:#?}");
    }

    #[test]
    fn each_register_leaks_its_own() {
        let leaking =
            |fact: &str| register(&format!("note: {{fi: {fact}}}\ninternal: {{processing-agreement: {fact}}}"));
        let files = [
            ("demo/defaults.yaml", DEFAULTS.to_owned()),
            ("demo/a.yaml", leaking("Palvelin on kellarissa")),
            ("demo/b.yaml", leaking("Palvelin on ullakolla")),
        ];
        let found = found(&files.each_ref().map(|(name, text)| (*name, text.as_str())));
        let leaks: Vec<_> = found.iter().filter(|line| line.starts_with("FIELD-LEAK")).collect();
        assert_eq!(leaks, ["FIELD-LEAK demo/a.yaml:18", "FIELD-LEAK demo/b.yaml:18"], "{found:#?}");
    }

    /// An agreement with one processor is none with another, and holds though all else of the entry is said anew.
    #[test]
    fn what_is_recorded_is_of_its_entry() {
        let agreed = "internal: {processing-agreement: Sopimus 2}";
        let without = DEFAULTS.replace("    internal: {processing-agreement: Sopimus hyllyssä A}\n", "");
        let of = |defaults: &str, own: &str| {
            let found = found(&[("demo/defaults.yaml", defaults), ("demo/customers.yaml", own)]);
            found.into_iter().filter(|line| line.starts_with("A28-3")).collect::<Vec<_>>()
        };
        assert_eq!(of(DEFAULTS, &register(agreed)), [""; 0]);
        assert_eq!(of(&without, &register(agreed)), ["A28-3 demo/defaults.yaml:2"]);
        assert_eq!(of(DEFAULTS, &register("")), ["A28-3 demo/customers.yaml:12"]);
        let over = register("").replace("id: accounts", "id: post");
        assert_eq!(of(DEFAULTS, &over), [""; 0]);
        assert_eq!(of(&without, &over), ["A28-3 demo/customers.yaml:12"]);
    }
}

#[test]
fn what_the_program_says_itself_is_no_secret_and_what_the_site_says_can_be() {
    let leaks = |internal: &str, title: &str| {
        let register = format!("{REGISTER}{internal}\n");
        let settings = format!("title: {title}\nlanguages: [fi]\n");
        let found = found(&[("demo/customers.yaml", &register), ("site.yaml", &settings)]);
        found.into_iter().filter(|line| line.starts_with("FIELD-LEAK")).collect::<Vec<_>>()
    };
    assert_eq!(leaks("internal: {server: Palvelin on kellarissa}", "Selosteet"), [""; 0]);
    assert_eq!(leaks("internal: {basis: Henkilötietojen käsittelyn tarkoitukset}", "Selosteet"), [""; 0]);
    assert_eq!(
        leaks("internal: {server: Palvelin on kellarissa}", "Palvelin on kellarissa ja selosteet"),
        ["FIELD-LEAK demo/customers.yaml:18"]
    );
}

/// Runs the program on a site: its exit code, what it prints, and what it tells beside that.
fn run(root: &Path, arguments: &[&str]) -> (i32, String, String) {
    let root = root.to_str().unwrap();
    let all: Vec<_> = ["--root", root, "--today", "2026-11-21"].iter().chain(arguments).copied().collect();
    let output = seloste(&all);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// `VER-1 error` of each finding.
fn codes(root: &Path, arguments: &[&str]) -> Vec<String> {
    let all: Vec<_> = ["check", "--format", "json"].iter().chain(arguments).copied().collect();
    let (_, json, said) = run(root, &all);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|_| panic!("{json}{said}"));
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|one| format!("{} {}", one["code"], one["severity"]).replace('"', "")).collect()
}

mod set {
    use super::*;

    const CUSTOMERS: [(&str, &str); 1] = [("demo/customers.yaml", REGISTER)];

    #[test]
    fn the_command_line_goes_over_the_site_and_the_site_over_the_rule() {
        let site = site(&CUSTOMERS);
        assert_eq!(codes(site.path(), &[]), ["VER-1 error"]);
        write(site.path(), "site.yaml", "languages: [fi]\nrules: {VER-1: warning}\n");
        assert_eq!(codes(site.path(), &[]), ["VER-1 warning"]);
        assert_eq!(codes(site.path(), &["-D", "VER-1"]), ["VER-1 error"]);
        assert!(codes(site.path(), &["--allow", "ver-1"]).is_empty());
        write(site.path(), "site.yaml", "languages: [fi]\nrules: {missing-version: allow}\n");
        assert!(codes(site.path(), &[]).is_empty());
        assert_eq!(codes(site.path(), &["--warn=missing-version"]), ["VER-1 warning"]);
        // The last word counts, and a group is one of them.
        assert_eq!(codes(site.path(), &["-A", "VER-1", "-W", "Q-RET-INDEF,VER-1"]), ["VER-1 warning"]);
        assert!(codes(site.path(), &["-D", "VER-1", "-A", "house"]).is_empty());
        assert_eq!(codes(site.path(), &["-A", "house", "-D", "VER-1"]), ["VER-1 error"]);
    }

    #[test]
    fn exit_codes() {
        let site = site(&CUSTOMERS);
        assert_eq!(run(site.path(), &["check"]).0, 1);
        assert_eq!(run(site.path(), &["check", "--exit-zero"]).0, 0);
        assert_eq!(run(site.path(), &["check", "-W", "VER-1"]).0, 0);
        assert_eq!(run(site.path(), &["check", "-W", "VER-1", "--deny", "warnings"]).0, 1);
        assert_eq!(codes(site.path(), &["-W", "VER-1", "--deny", "warnings"]), ["VER-1 error"]);
        write(site.path(), "site.yaml", "languages: [fi]\nrules: {VER-1: info}\n");
        let (code, report, _) = run(site.path(), &["check", "--deny", "warnings"]);
        assert_eq!(code, 0, "{report}");
        assert!(report.contains("info[VER-1]"), "{report}");
        // What cannot be done stays so.
        let gone = site.path().join("gone");
        assert_eq!(run(&gone, &["check", "--exit-zero"]).0, 2);
    }

    #[test]
    fn mandatory_rules_are_not_lowered() {
        let site = site(&[("demo/customers.yaml", "name: Asiakkaat\n")]);
        for (option, rule) in
            [("-A", "A13-2A"), ("-W", "missing-storage-time"), ("-A", "YAML-SYNTAX"), ("-W", "RULE-LEVEL")]
        {
            let (code, report, said) = run(site.path(), &["check", option, rule]);
            assert_eq!((code, report.as_str()), (2, ""), "{rule}");
            assert!(said.contains("cannot be lowered") && said.contains("--write-baseline"), "{said}");
        }
        assert!(codes(site.path(), &["-A", "law"]).contains(&"A13-2A error".to_owned()));
        assert_eq!(run(site.path(), &["check", "-D", "A13-2A"]).0, 1);
        write(
            site.path(),
            "site.yaml",
            "languages: [fi]\nrules: {A13-2A: allow, YAML-TAG: warning, Q-RET-INDEF: info}\n",
        );
        let codes = codes(site.path(), &[]);
        assert_eq!(codes.iter().filter(|code| *code == "RULE-LEVEL error").count(), 2, "{codes:?}");
        assert!(codes.contains(&"A13-2A error".to_owned()));
    }

    #[test]
    fn a_rule_there_is_not_is_told_with_the_nearest() {
        let site = site(&CUSTOMERS);
        for (word, near) in
            [("A13-2", "A13-2"), ("missing-storage-tme", "missing-storage-time"), ("warnigs", "warnings")]
        {
            let (code, _, said) = run(site.path(), &["check", "-D", word]);
            assert_eq!(code, 2);
            assert!(said.contains(&format!("“{word}”")) && said.contains(&format!("Did you mean {near}")), "{said}");
        }
        let (_, _, said) = run(site.path(), &["check", "-D", "zzz"]);
        assert!(said.contains("All rules: seloste rules") && !said.contains("Did you mean"), "{said}");
        assert_eq!(run(site.path(), &["check", "-A", "warnings"]).0, 2);
    }

    #[test]
    fn a_build_can_be_made_stricter_but_not_laxer() {
        let site = site(&CUSTOMERS);
        write(site.path(), "site.yaml", "languages: [fi]\nrules: {VER-1: warning}\n");
        assert_eq!(run(site.path(), &["build", "--no-pdf", "-D", "warnings"]).0, 1);
        assert!(!site.path().join("public").exists());
        assert_eq!(run(site.path(), &["build", "--no-pdf"]).0, 0);
        assert_eq!(run(site.path(), &["build", "--no-pdf", "-A", "VER-1"]).0, 2);
    }
}

mod exceptions {
    use super::*;

    /// The register with lines added at its end.
    fn with(lines: &str) -> String {
        format!("{REGISTER}{lines}")
    }

    #[test]
    fn an_exception_holds_where_it_stands_and_below() {
        let vague = "  - data: [contact]\n    criteria: {fi: Säilytämme toistaiseksi.}\n";
        let allow = "allow: [{rule: Q-RET-INDEF, reason: Selvitetään.}]";
        let version = "version: '1.0'\nupdated: 2026-01-01\n";
        let register = |below: &str, top: &str| with(&format!("{vague}{below}{vague}{version}{top}"));
        let found = |below: &str, top: &str| super::found(&[("demo/customers.yaml", &register(below, top))]);
        assert_eq!(found("", ""), ["Q-RET-INDEF demo/customers.yaml:19", "Q-RET-INDEF demo/customers.yaml:21"]);
        assert_eq!(found(&format!("    {allow}\n"), ""), ["Q-RET-INDEF demo/customers.yaml:22"]);
        assert!(found("", &format!("{allow}\n")).is_empty());
        // By its name, with a reason by language.
        let named = "allow:\n  - rule: indefinite-storage\n    reason:\n      sv: Utreds.\n";
        assert!(found("", named).is_empty());
    }

    #[test]
    fn one_in_a_shared_file_covers_what_was_written_there() {
        let model = "storage:\n  - criteria: {fi: Säilytämme toistaiseksi.}\n";
        let allow = "    allow: [{rule: Q-RET-INDEF, reason: Selvitetään.}]\n";
        let own = REGISTER.split("storage:").next().unwrap();
        let own = format!("{own}extends: model\nversion: '1.0'\nupdated: 2026-01-01\n");
        let found = |model: &str, own: &str| {
            super::found(&[("shared/registers/model.yaml", model), ("demo/a.yaml", own), ("demo/b.yaml", own)])
        };
        assert_eq!(found(model, &own), ["Q-RET-INDEF shared/registers/model.yaml:2"]);
        assert!(found(&format!("{model}{allow}"), &own).is_empty());
        assert!(found(&format!("{model}{}", &allow[4..]), &own).is_empty());
        // What a register says of itself does not reach into the file of others.
        let own = format!("{own}{}", &allow[4..]);
        assert_eq!(
            found(model, &own),
            ["ALLOW-UNUSED demo/a.yaml:18", "ALLOW-UNUSED demo/b.yaml:18", "Q-RET-INDEF shared/registers/model.yaml:2"]
        );
        // Among the shared recipients: for one of them, and for all.
        let mailer = |own: &str| {
            format!("mailer: {{name: {{fi: Posti, ru: a}}, country: FI, role: processor, {AGREED}{own}}}\n")
        };
        let allow = "allow: [{rule: LANGUAGE-UNUSED, reason: Esimerkki.}]";
        let own = with("version: '1.0'\nupdated: 2026-01-01\n").replace("recipients: none", "recipients: [mailer]");
        let found = |recipients: &str| super::found(&[("shared/recipients.yaml", recipients), ("demo/a.yaml", &own)]);
        assert_eq!(found(&mailer("")), ["LANGUAGE-UNUSED shared/recipients.yaml:1"]);
        assert!(found(&mailer(&format!(", {allow}"))).is_empty());
        assert!(found(&format!("{allow}\n{}", mailer(""))).is_empty());
    }

    #[test]
    fn what_is_wrong_with_an_exception_is_told() {
        let found = |lines: &str| super::found(&[("demo/customers.yaml", &with(lines))]);
        // Mandatory: it has no effect.
        let without_storage =
            REGISTER.split("storage:").next().unwrap().to_owned() + "version: '1.0'\nupdated: 2026-01-01\n";
        let mandatory = without_storage + "allow: [{rule: A13-2A, reason: Kiire.}]\n";
        assert_eq!(
            super::found(&[("demo/customers.yaml", &mandatory)]),
            ["A13-2A demo/customers.yaml:1", "ALLOW-MANDATORY demo/customers.yaml:17"]
        );
        assert_eq!(found("allow: [{rule: VER-1}]\n"), ["ALLOW-REASON demo/customers.yaml:18"]);
        assert_eq!(found("allow: [{rule: VER-1, reason: {fi: ' '}}]\n"), ["ALLOW-REASON demo/customers.yaml:18"]);
        assert_eq!(
            found("version: '1.0'\nupdated: 2026-01-01\nallow: [{rule: VER-1, reason: Kiire.}]\n"),
            ["ALLOW-UNUSED demo/customers.yaml:20"]
        );
        assert_eq!(
            found("allow: [{rule: VER-2000, reason: Kiire.}]\n"),
            ["VER-1 demo/customers.yaml:1", "RULE-UNKNOWN demo/customers.yaml:18"]
        );
        // Of form.
        assert!(found("allow: [VER-1]\n").contains(&"VALUE-TYPE demo/customers.yaml:18".to_owned()));
        assert!(
            found("allow: [{rule: VER-1, until: soon}]\n").contains(&"VALUE-FORM demo/customers.yaml:18".to_owned())
        );
        assert!(found("allow: [{reason: Kiire.}]\n").contains(&"KEY-MISSING demo/customers.yaml:18".to_owned()));
        // The warnings of `load` can be allowed as well.
        let foreign = "version: '1.0'\nupdated: 2026-01-01\nunit: {hours: {ru: a}}\n";
        assert_eq!(found(foreign), ["LANGUAGE-UNUSED demo/customers.yaml:20"]);
        assert!(found(&format!("{foreign}allow: [{{rule: LANGUAGE-UNUSED, reason: {{en: Soon.}}}}]\n")).is_empty());
    }

    #[test]
    fn an_exception_ends_on_its_day() {
        let register = with("allow: [{rule: VER-1, reason: Kiire., until: 2026-11-20}]\n");
        let site = site(&[("demo/customers.yaml", &register)]);
        let on = |day| told(&checked(site.path(), day));
        assert!(on(None).is_empty());
        assert!(on(Some(date(2026, 11, 20))).is_empty());
        let after = ["VER-1 demo/customers.yaml:1", "ALLOW-EXPIRED demo/customers.yaml:18"];
        assert_eq!(on(Some(date(2026, 11, 21))), after);
        // Whether a site can be published does not depend on the clock.
        assert_eq!(run(site.path(), &["check"]).0, 1);
        let (code, _, said) = run(site.path(), &["build", "--no-pdf"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("warning[VER-1]") && said.contains("warning[ALLOW-EXPIRED]"), "{said}");
        // One that is over and not needed is told once.
        let register =
            with("version: '1.0'\nupdated: 2026-01-01\nallow: [{rule: VER-1, reason: Kiire., until: 2026-11-20}]\n");
        assert_eq!(found(&[("demo/customers.yaml", &register)]), ["ALLOW-UNUSED demo/customers.yaml:20"]);
    }

    #[test]
    fn what_was_not_judged_is_not_unused() {
        let allowed = with("allow: [{rule: VER-1, reason: Kiire.}]\n");
        let site = site(&[("demo/customers.yaml", &allowed), ("demo/other.yaml", REGISTER)]);
        assert!(codes(site.path(), &["-A", "VER-1"]).is_empty());
        // The other file cannot be read: what it says might have needed the exception.
        let unused = with("version: '1.0'\nupdated: 2026-01-01\nallow: [{rule: VER-1, reason: Kiire.}]\n");
        let found = super::found(&[("demo/customers.yaml", &unused), ("demo/other.yaml", "name: [\n")]);
        assert_eq!(found, ["YAML-SYNTAX demo/other.yaml:2"]);
    }

    #[test]
    fn reasons_are_not_published() {
        let folder = tempfile::tempdir().unwrap();
        copy(&project().join("tests/sites/features"), folder.path());
        let allowed = folder.path().join("content/malliyritys/retention.yaml");
        let reason = "Tarkempi aika sovitaan palvelun toimittajan kanssa";
        assert!(fs::read_to_string(allowed).unwrap().contains(reason));
        let out = folder.path().join("out");
        let (root, out_text) = (folder.path().to_str().unwrap(), out.to_str().unwrap());
        seloste_ends(0, &["--root", root, "build", "--draft", "--no-pdf", "--output", out_text]);
        let pages = tree(&out);
        assert!(pages.keys().any(|path| path.ends_with("malliyritys/retention/index.html")));
        for (path, content) in pages {
            assert!(!String::from_utf8_lossy(&content).contains(reason), "{path}");
        }
    }
}

mod baseline {
    use super::*;

    const GAPS: &str = "name: Asiakkaat
purposes:
  - id: orders
    name: Tilaukset
  - id: invoices
    name: Laskut
data:
  - id: contact
    items: [name]
    from: subject
recipients: none
";

    #[test]
    fn what_is_known_is_not_reported_wherever_it_moves() {
        let site = site(&[("demo/customers.yaml", GAPS), ("toinen/controller.yaml", CONTROLLER)]);
        let root = site.path();
        let (code, report, said) = run(root, &["check", "--write-baseline"]);
        assert_eq!(code, 0, "{report}");
        let file = root.join("seloste-baseline.json");
        assert!(said.contains("seloste-baseline.json") && said.contains("findings"), "{said}");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(r#"{"code":"A13-1C-B","controller":"demo","register":"customers","path":"purposes[invoices].basis","count":1}"#), "{text}");
        let known = Baseline::from_json(&text).unwrap().count();
        let (code, report, said) = run(root, &["check", "--baseline"]);
        assert_eq!(code, 0, "{report}");
        assert!(report.starts_with("Nothing new"), "{report}");
        let (_, json, _) = run(root, &["check", "--baseline", "--format", "json"]);
        assert!(json.contains(&format!("\"known\": {known}")), "{json}");
        assert!(said.contains(&format!("{known} findings are known")), "{said}");

        // Other lines, another order, another folder, a new purpose with the same fault.
        let moved = GAPS
            .replace("  - id: orders\n    name: Tilaukset\n", "  # Uusi.\n  - id: letters\n    name: Kirjeet\n")
            + "# Loppu.\n";
        let moved = moved.replace("data:", "  - name: Tilaukset\n    id: orders\ndata:");
        fs::remove_file(root.join("content/demo/customers.yaml")).unwrap();
        write(root, "demo/yksikko/customers.yaml", &moved);
        assert_eq!(codes(root, &["--baseline"]), ["A13-1C-B error", "A13-2E error"]);
        let (code, report, _) = run(root, &["check", "--baseline", file.to_str().unwrap()]);
        assert_eq!(code, 1);
        assert!(report.contains("Kirjeet") && !report.contains("Tilaukset”"), "{report}");
    }

    #[test]
    fn it_is_told_when_it_can_shrink() {
        let site = site(&[("demo/customers.yaml", GAPS)]);
        let root = site.path();
        run(root, &["check", "--write-baseline"]);
        let before = fs::read(root.join("seloste-baseline.json")).unwrap();
        write(root, "demo/customers.yaml", &GAPS.replace("Laskut\n", "Laskut\n    basis: contract\n"));
        let (code, report, said) = run(root, &["check", "--baseline"]);
        assert_eq!(code, 0, "{report}{said}");
        assert!(
            said.contains("can shrink: 1 finding") && said.contains("A13-1C-B demo/customers purposes[invoices].basis"),
            "{said}"
        );
        assert!(said.contains("seloste check --write-baseline"), "{said}");
        // A rule that is off has not been mended, and a file that cannot be read neither.
        assert!(!run(root, &["check", "--baseline", "-A", "VER-1"]).2.contains("VER-1"));
        write(root, "demo/customers.yaml", "name: [\n");
        let (code, _, said) = run(root, &["check", "--baseline"]);
        assert_eq!(code, 1);
        assert!(!said.contains("shrink"), "{said}");
        // Read, not written.
        assert_eq!(fs::read(root.join("seloste-baseline.json")).unwrap(), before);
        assert_eq!(run(root, &["--quiet", "check", "--baseline"]).2, "");
    }

    #[test]
    fn errors_of_form_are_never_known() {
        let site = site(&[("demo/customers.yaml", GAPS), ("demo/other.yaml", "nmae: a\n")]);
        let (code, report, _) = run(site.path(), &["check", "--write-baseline"]);
        assert_eq!(code, 1);
        assert!(report.contains("KEY-UNKNOWN") && !report.contains("A13-2A"), "{report}");
        assert!(!fs::read_to_string(site.path().join("seloste-baseline.json")).unwrap().contains("KEY-UNKNOWN"));
        assert_eq!(codes(site.path(), &["--baseline"]), ["KEY-UNKNOWN error"]);
    }

    #[test]
    fn a_file_that_is_no_baseline_is_refused() {
        let site = site(&[("demo/customers.yaml", GAPS)]);
        let file = site.path().join("oma lista.json");
        let name = file.to_str().unwrap();
        let refused = |words: &str| {
            let (code, report, said) = run(site.path(), &["check", "--baseline", name]);
            assert_eq!((code, report.as_str()), (2, ""));
            assert!(said.contains("oma lista.json") && said.contains(words), "{said}");
        };
        refused("There is no baseline");
        fs::write(&file, "{").unwrap();
        refused("cannot be read");
        fs::write(&file, "{\"version\": 7, \"entries\": {}}").unwrap();
        refused("version 7");
        fs::write(&file, [0xff]).unwrap();
        refused("cannot be read");
        let nowhere = site.path().join("ei/ole/lista.json");
        assert_eq!(run(site.path(), &["check", "--write-baseline", nowhere.to_str().unwrap()]).0, 2);
        assert_eq!(run(site.path(), &["check", "--write-baseline", "--changed-since", "HEAD"]).0, 2);
        // Over one that is there.
        assert_eq!(run(site.path(), &["check", "--write-baseline", name]).0, 0);
        assert_eq!(run(site.path(), &["check", "--baseline", name]).0, 0);
        assert!(!tree(site.path()).keys().any(|path| path.contains(".seloste-")));
    }
}

mod changed {
    use super::*;

    fn git(root: &Path, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.current_dir(root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        let name =
            ["-c", "user.name=Esimerkki", "-c", "user.email=esimerkki@example.fi", "-c", "init.defaultBranch=main"];
        let output = command.args(name).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(root: &Path) {
        git(root, &["add", "--all"]);
        git(root, &["commit", "--quiet", "--message", "x"]);
    }

    /// The registers with a finding, in the site of a folder with a difficult name inside a repository.
    struct Repository {
        folder: tempfile::TempDir,
    }

    impl Repository {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let this = Self { folder };
            let own = |more: &str| format!("{REGISTER}{more}");
            this.write("site.yaml", "languages: [fi]\n");
            this.write("demo/controller.yaml", CONTROLLER);
            this.write("demo/plain.yaml", &own(""));
            this.write("demo/extending.yaml", &own("extends: model\n"));
            this.write("demo/unit/inside.yaml", &own(""));
            this.write("demo/unit/defaults.yaml", "material: paper\n");
            this.write("other/controller.yaml", CONTROLLER);
            this.write("other/posting.yaml", &own("").replace("recipients: none", "recipients: [mailer]"));
            this.write("other/wording.yaml", &own("").replace("[name, email]", "[name, shoe-size]"));
            this.write("other/lawful.yaml", &own("    laws: [{act: own-act}]\n"));
            this.write("shared/registers/model.yaml", "material: electronic\n");
            this.write(
                "shared/recipients.yaml",
                &format!("mailer: {{name: Posti, country: FI, role: processor, {AGREED}}}\n"),
            );
            this.write("shared/vocabulary.yaml", "shoe-size: {fi: kengännumero}\nhat-size: {fi: hatun koko}\n");
            this.write("shared/statutes.yaml", "own-act: {name: {fi: Oma laki}, number: 1/2020}\n");
            git(this.folder.path(), &["init", "--quiet"]);
            fs::write(this.folder.path().join("README"), "x").unwrap();
            commit(this.folder.path());
            this
        }

        fn site(&self) -> std::path::PathBuf {
            self.folder.path().join("oma sivusto ä")
        }

        fn write(&self, name: &str, text: &str) {
            super::write(&self.site(), name, text);
        }

        fn add(&self, name: &str, text: &str) {
            let file = self.site().join("content").join(name);
            let before = fs::read_to_string(&file).unwrap();
            fs::write(file, before + text).unwrap();
        }

        /// The registers that are reported after a change, which is then taken back.
        fn after(&self, change: impl Fn(&Self)) -> Vec<String> {
            change(self);
            let reported = self.reported("HEAD");
            git(self.folder.path(), &["reset", "--quiet", "--hard"]);
            git(self.folder.path(), &["clean", "--quiet", "-d", "--force"]);
            reported
        }

        fn reported(&self, revision: &str) -> Vec<String> {
            let (_, json, said) = run(&self.site(), &["check", "--format", "json", "--changed-since", revision]);
            let report: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|_| panic!("{said}"));
            let mut registers: Vec<_> = report["findings"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["register"].as_str().unwrap_or("-").to_owned())
                .collect();
            registers.sort();
            registers.dedup();
            registers
        }
    }

    const ALL: [&str; 6] = ["extending", "inside", "lawful", "plain", "posting", "wording"];

    #[test]
    fn only_registers_that_changed_or_use_what_changed() {
        let repository = Repository::new();
        let after = |name: &str, text: &str| repository.after(|repository| repository.add(name, text));
        assert_eq!(codes(&repository.site(), &[]).len(), ALL.len());
        assert!(repository.after(|_| ()).is_empty());
        assert!(
            repository.after(|repository| fs::write(repository.folder.path().join("README"), "y").unwrap()).is_empty()
        );
        assert_eq!(after("demo/plain.yaml", "# x\n"), ["plain"]);
        assert_eq!(after("shared/registers/model.yaml", "# x\n"), ["extending"]);
        assert_eq!(after("demo/unit/defaults.yaml", "# x\n"), ["inside"]);
        assert_eq!(after("demo/controller.yaml", "# x\n"), ["extending", "inside", "plain"]);
        assert_eq!(after("shared/recipients.yaml", "# x\n"), ["posting"]);
        assert_eq!(after("shared/vocabulary.yaml", "# x\n"), ["wording"]);
        assert_eq!(after("shared/statutes.yaml", "# x\n"), ["lawful"]);
        assert_eq!(after("site.yaml", "# x\n"), ALL);
        assert_eq!(repository.after(|repository| repository.write("shared/law.yaml", "# x\n{}\n")), ALL);
    }

    #[test]
    fn new_moved_and_removed_files_count() {
        let repository = Repository::new();
        let content = repository.site().join("content");
        assert_eq!(repository.after(|repository| repository.write("demo/new.yaml", REGISTER)), ["new"]);
        assert_eq!(repository.after(|_| fs::remove_file(content.join("demo/unit/defaults.yaml")).unwrap()), ["inside"]);
        let mv = || fs::rename(content.join("demo/plain.yaml"), content.join("demo/unit/plain.yaml")).unwrap();
        assert_eq!(repository.after(|_| mv()), ["plain"]);
        assert_eq!(repository.after(|repository| repository.write("defaults.yaml", "draft: false\n")), ALL);
        // Of what a register names, something is gone: an error of form in a file that did not change.
        let gone = repository.after(|repository| repository.write("shared/recipients.yaml", "others: {country: FI}\n"));
        assert_eq!(gone, ["posting"]);
        let said = repository.after(|repository| {
            repository.add("demo/plain.yaml", "# x\n");
            git(repository.folder.path(), &["add", "--all"]);
            let (_, _, said) = run(&repository.site(), &["check", "--changed-since", "HEAD"]);
            assert!(said.contains("Since “HEAD”, 1 of 6 registers changed"), "{said}");
        });
        assert_eq!(said, ["plain"]);
    }

    #[test]
    fn since_an_earlier_commit() {
        let repository = Repository::new();
        repository.add("demo/plain.yaml", "# x\n");
        commit(repository.folder.path());
        repository.add("other/posting.yaml", "# x\n");
        assert_eq!(repository.reported("HEAD"), ["posting"]);
        assert_eq!(repository.reported("HEAD~1"), ["plain", "posting"]);
        assert_eq!(repository.reported("main~1"), ["plain", "posting"]);
    }

    #[test]
    fn what_git_cannot_tell_is_an_error() {
        let repository = Repository::new();
        for revision in ["no-such", "--output=x", "HEAD:README", "HEAD~99", ""] {
            let (code, report, said) = run(&repository.site(), &["check", &format!("--changed-since={revision}")]);
            assert_eq!((code, report.as_str()), (2, ""), "{revision}");
            assert!(revision.is_empty() || said.contains(&format!("“{revision}”")), "{said}");
        }
        assert!(!repository.site().join("x").exists());
        let site = site(&[("demo/customers.yaml", REGISTER)]);
        let (code, _, said) = run(site.path(), &["check", "--changed-since", "HEAD"]);
        assert_eq!(code, 2);
        assert!(said.contains("in no Git repository"), "{said}");
        // Without Git.
        let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
        let root = repository.site();
        let arguments = ["--lang", "en", "--root", root.to_str().unwrap(), "check", "--changed-since", "HEAD"];
        let output = command.args(arguments).env("PATH", "/nowhere").output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("“git”"));
    }

    /// A finding in a shared file is told of each register that takes it, whichever found it first.
    #[test]
    fn what_is_shared_is_told_of_every_register_that_takes_it() {
        let repository = Repository::new();
        repository.write(
            "shared/recipients.yaml",
            &format!(
                "mailer: {{name: Posti, purpose: {{fi: <b>Kirjeet</b>}}, country: FI, role: processor, {AGREED}}}\n"
            ),
        );
        let taking =
            REGISTER.replace("recipients: none", "recipients: [mailer]") + "version: '1'\nupdated: 2026-01-01\n";
        for name in ["demo/a.yaml", "demo/b.yaml", "other/z.yaml"] {
            repository.write(name, &taking);
        }
        commit(repository.folder.path());
        let shared = |change: &str| {
            repository.add(change, "# x\n");
            let (_, json, _) = run(&repository.site(), &["check", "--format", "json", "--changed-since", "HEAD"]);
            git(repository.folder.path(), &["reset", "--quiet", "--hard"]);
            json.matches("content/shared/recipients.yaml").count()
        };
        assert_eq!(shared("demo/a.yaml"), 1);
        assert_eq!(shared("other/z.yaml"), 1);
        assert_eq!(shared("demo/plain.yaml"), 0);
    }
}

#[test]
fn levels_are_in_the_site() {
    let site = site(&[("demo/customers.yaml", REGISTER)]);
    let how = Checking { levels: [("VER-1", Level::Info)].into(), ..Checking::default() };
    let checked = pipeline::check_with(site.path(), &how).unwrap();
    assert_eq!(checked.site.levels, [("VER-1", Level::Info)].into());
    assert_eq!(checked.findings[0].severity, Level::Info);
}
