//! Stage 1 as the command line uses it: whole folders, broken in every way.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use seloste::check::find;
use seloste::language::{Arguments, Locales};
use seloste::load::{Known, Loaded, load, rules};
use seloste::model::{Language, RecipientEntry};
use seloste::report::{Argument, Finding, Message, Severity};

const CONTROLLER: &[u8] = b"name: Esimerkki Oy\n";

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().unwrap());

fn known() -> Known<'static> {
    Known {
        acts: vec!["accounting-act"],
        rules: ["Q-PARITY", "A13-2A"].map(|code| &find(code).unwrap().rule).into(),
        locales: ["fi", "sv", "en"].map(Language::new).into(),
        ..Known::default()
    }
    .with_vocabulary([
        "data-name",
        "data-email",
        "subject-customers",
        "source-population-register",
        "event-end",
        "x",
    ])
}

fn write(root: &Path, files: &[(&str, &[u8])]) {
    for (name, content) in files {
        let path = root.join("content").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

fn site(files: &[(&str, &[u8])]) -> Loaded {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("content")).unwrap();
    write(root.path(), files);
    loaded(root.path())
}

fn loaded(root: &Path) -> Loaded {
    let loaded = load(root, &known()).unwrap();
    loaded.findings.iter().for_each(reads_in_every_language);
    loaded
}

/// A site with one register, by its text.
fn register(text: &[u8]) -> Loaded {
    site(&[("demo/controller.yaml", CONTROLLER), ("demo/customers.yaml", text)])
}

/// `content/demo/customers.yaml:2:3 KEY-UNKNOWN`
fn told(loaded: &Loaded) -> Vec<String> {
    let told = |finding: &Finding| {
        let Some(place) = &finding.place else { return finding.rule.code.to_owned() };
        let file = loaded.sources.file(place.file);
        let span = finding.span.unwrap_or_else(|| loaded.sources.locate(place));
        let (line, column) = file.position(span.start);
        format!("{}:{line}:{column} {}", file.name, finding.rule.code)
    };
    loaded.findings.iter().map(told).collect()
}

/// `2:3 KEY-UNKNOWN`, of one register.
fn told_of_register(text: &[u8]) -> Vec<String> {
    told(&register(text)).iter().map(|told| told.replace("content/demo/customers.yaml:", "")).collect()
}

fn reads_in_every_language(finding: &Finding) {
    for language in ["fi", "sv", "en"] {
        assert!(!words(&finding.message, language).is_empty());
        words(finding.help.as_ref().expect("every structural finding says what to do"), language);
    }
}

fn words(message: &Message, language: &str) -> String {
    let locale = LOCALES.get(&Language::new(language)).unwrap();
    let mut arguments = Arguments::new();
    for (name, argument) in &message.arguments {
        match argument {
            Argument::Plain(text) => arguments.set(*name, text.clone()),
            Argument::Number(number) => arguments.set(*name, *number),
            Argument::Key(key) => arguments.set(*name, locale.text(key).unwrap()),
            other => panic!("{other:?}"),
        }
    }
    locale.phrase(&message.key, &arguments).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_rule_has_words_in_every_language() {
    let mut codes = BTreeSet::new();
    for rule in rules() {
        assert!(codes.insert(rule.code), "{}", rule.code);
        for language in ["fi", "sv", "en"] {
            let locale = LOCALES.get(&Language::new(language)).unwrap();
            assert!(locale.has(rule.code) && locale.has(&format!("{}.help", rule.code)), "{language} {}", rule.code);
        }
    }
}

const GOOD: &str = "name: {fi: Asiakkaat, en: Customers}
version: 1.10
draft: true
introduction: ~
contacts:
subjects:
  - customers
  - id: 2024
    name: {fi: Vanhat, en: Old ones}
purposes:
  - id: service
    basis: contract
    provision: {kind: voluntary}
    data: &all [basics]
    subjects: [customers, 2024]
    laws: [{act: accounting-act, section: 10, number: 1336/1997}]
    internal:
      system: CRM-9
      hosts: [alpha, {name: beta, since: 2019}, true]
data:
  - id: basics
    items: [name, dog, {fi: väri, en: colour}]
    from: subject
sources:
  - name: population-register
    data: *all
    public: false
recipients: [mailer, {name: null, category: {fi: Tilitoimistot, en: Accountants}}]
transfers: none
storage:
  - period: 1.5 years
    starts: end
    permanent: True
security:
  classification: {class: open, classes: [{id: open}]}
";

#[test]
fn a_good_site_is_read_whole() {
    let loaded = site(&[
        ("site.yaml", b"title: {fi: Selosteet, en: Notices}\nlanguages: [fi, en]\n"),
        (
            "shared/recipients.yaml",
            b"mailer:\n  name: Postitus Oy\n  role: processor\n  internal:\n    contract: 77-B\n",
        ),
        ("shared/vocabulary.yaml", b"dog: {fi: koira, en: dog}\ninternal: {note: secret}\n"),
        ("static/broken.yaml", b"{{{"),
        (".hidden.yaml", b"{{{"),
        ("README.md", b"not ours"),
        (
            "demo/controller.yml",
            b"name: Esimerkki Oy\nphone: 0401234567\naddress: {postcode: 02180, city: {fi: Espoo}}\n",
        ),
        ("demo/unit/customers.yaml", GOOD.as_bytes()),
    ]);
    assert_eq!(told(&loaded), [""; 0]);
    let site = &loaded.site;
    let (controller, entry) = site.registers().next().unwrap();
    assert_eq!((controller.id.as_str(), entry.id.as_str()), ("demo", "customers"));
    assert_eq!(controller.controller.phone.as_ref().unwrap().as_str(), "0401234567");
    assert_eq!(controller.controller.address.as_ref().unwrap().postcode.as_deref(), Some("02180"));
    let register = &entry.register;
    assert_eq!(register.version.as_deref(), Some("1.10"));
    assert!(register.draft && register.introduction.is_none() && register.contacts.is_empty());
    assert_eq!(register.purposes[0].laws[0].section.as_deref(), Some("10"));
    assert_eq!(register.sources[0].public, Some(false));
    assert_eq!(register.sources[0].data[0].as_str(), "basics");
    assert!(register.storage[0].permanent && register.transfers.as_ref().unwrap().is_none());
    let Some(RecipientEntry::Own(own)) = register.recipients.as_ref().unwrap().some().unwrap().get(1) else { panic!() };
    assert!(own.name.is_none() && own.category.is_some());
    // An empty value is in the index, so that a finding can point at it.
    let index = &loaded.sources.file(entry.file).index;
    assert!(index.get(&"introduction".into()).is_some() && index.get(&"contacts".into()).is_some());

    let facts: Vec<_> = site
        .internal
        .iter()
        .flat_map(|facts| facts.texts.iter().map(|fact| (facts.file, fact)))
        .map(|(file, (path, text))| format!("{} {path} {text}", loaded.sources.file(file).name))
        .collect();
    assert_eq!(
        facts,
        [
            "content/demo/unit/customers.yaml purposes[0].internal.hosts[0] alpha",
            "content/demo/unit/customers.yaml purposes[0].internal.hosts[1].name beta",
            "content/demo/unit/customers.yaml purposes[0].internal.hosts[1].since 2019",
            "content/demo/unit/customers.yaml purposes[0].internal.hosts[2] true",
            "content/demo/unit/customers.yaml purposes[0].internal.system CRM-9",
            "content/shared/recipients.yaml mailer.internal.contract 77-B",
            "content/shared/vocabulary.yaml internal.note secret",
        ]
    );
    assert_eq!(site.vocabulary.len(), 1);
}

/// One mistake, one finding, at its place.
const MISTAKES: &[(&str, &[&str])] = &[
    // The form of the file.
    ("", &["1:1 FILE-EMPTY"]),
    ("# vain kommentti\n", &["1:1 FILE-EMPTY"]),
    ("---\n~\n", &["1:1 FILE-EMPTY"]),
    ("name: a\n---\nname: b\n", &["2:1 FILE-DOCUMENTS"]),
    ("name: a: b\n", &["1:8 YAML-SYNTAX"]),
    ("name: \"a\n", &["1:7 YAML-SYNTAX"]),
    ("name: [a\n", &["2:1 YAML-SYNTAX"]),
    ("name: a]\nversion: ]\n", &["2:10 YAML-SYNTAX"]),
    ("name: @a\n", &["1:7 YAML-SYNTAX"]),
    ("name: \"C:\\kansio\"\n", &["1:7 YAML-SYNTAX"]),
    ("name: a\n version: b\n", &["2:2 YAML-SYNTAX"]),
    ("name: *missing\n", &["1:7 YAML-SYNTAX"]),
    ("name: a\u{0}b\n", &["1:8 YAML-SYNTAX"]),
    ("rights: &a {notes: [*a]}\n", &["1:21 YAML-SYNTAX"]),
    ("contacts:\n\t- name: a\n", &["2:1 YAML-TAB"]),
    ("contacts:\n  - name: a\n\t  email: b\n", &["3:1 YAML-TAB"]),
    ("name: a\nversion: 1\nname: b\n", &["3:1 YAML-DUPLICATE"]),
    ("name: {fi: a, fi: b}\n", &["1:15 YAML-DUPLICATE"]),
    ("name: !!python/object:os.system a\n", &["1:7 YAML-TAG"]),
    ("name: !Foo a\n", &["1:7 YAML-TAG"]),
    ("rights: &r {requests: a}\nsecurity:\n  <<: *r\n", &["3:3 YAML-MERGE"]),
    ("? [a]\n: b\n", &["1:3 YAML-KEY"]),
    ("{a: b}: c\n", &["1:1 YAML-KEY"]),
    (": a\n", &["1:1 YAML-KEY"]),
    // Keys.
    ("nmae: a\n", &["1:1 KEY-UNKNOWN"]),
    ("name: a\nliite: {b: [c]}\n", &["2:1 KEY-UNKNOWN"]),
    ("purposes:\n  - name: a\n", &["2:5 KEY-MISSING"]),
    ("purposes:\n  - idd: a\n", &["2:5 KEY-UNKNOWN"]),
    ("purposes:\n  - id:\n", &["2:5 KEY-MISSING"]),
    // Kinds of values.
    ("just text\n", &["1:1 VALUE-TYPE"]),
    ("- a\n", &["1:1 VALUE-TYPE"]),
    ("name: [a]\n", &["1:7 VALUE-TYPE"]),
    ("draft: yes\n", &["1:8 VALUE-TYPE"]),
    ("draft: \"true\"\n", &["1:8 VALUE-TYPE"]),
    ("version: {a: b}\n", &["1:10 VALUE-TYPE"]),
    ("contacts: {name: a}\n", &["1:11 VALUE-TYPE"]),
    ("contacts:\n  - name: a\n  -\n", &["3:3 VALUE-TYPE"]),
    ("recipients: mailer\n", &["1:13 VALUE-TYPE"]),
    ("profiling: [a]\n", &["1:12 VALUE-TYPE"]),
    ("internal: a\n", &["1:11 VALUE-TYPE"]),
    ("name: {fi: [a]}\n", &["1:12 VALUE-TYPE"]),
    // Choices and forms.
    ("recipients: nome\n", &["1:13 VALUE-CHOICE"]),
    ("purposes: [{id: a, basis: consnt}]\n", &["1:27 VALUE-CHOICE"]),
    ("purposes: [{id: a, basis: [consent]}]\n", &["1:27 VALUE-CHOICE"]),
    ("updated: 21.11.2026\n", &["1:10 VALUE-FORM"]),
    ("storage: [{period: 6 vuotta}]\n", &["1:20 VALUE-FORM"]),
    ("contacts: [{email: a, phone: soita, website: b}]\n", &["1:20 VALUE-FORM", "1:30 VALUE-FORM", "1:46 VALUE-FORM"]),
    ("purposes: [{id: Ensi apu}]\n", &["1:17 VALUE-FORM"]),
    ("data: [{id: a, items: [Sähköposti]}]\n", &["1:24 VALUE-FORM"]),
    ("name: {suomi: a}\n", &["1:8 LANGUAGE-UNKNOWN"]),
    // A comma that cuts a text in two, and keys without a value.
    ("name: {fi: Yksi, kaksi, sv: Ett, en: One}\n", &["1:18 LANGUAGE-UNKNOWN"]),
    ("name: {fi: Yksi, ja, sv: Ett}\n", &["1:18 VALUE-TYPE"]),
    ("name: {fi: Yksi, sv, en: One}\n", &["1:18 VALUE-TYPE"]),
    ("name:\n  fi: Yksi\n  kaksi:\n", &["3:3 LANGUAGE-UNKNOWN"]),
    ("contacts: [{name: Yksi, kaksi, email: a@example.fi}]\n", &["1:25 KEY-UNKNOWN"]),
    ("contacts: [{title: Yksi, hours, email: a@example.fi}]\n", &["1:26 VALUE-TYPE"]),
    ("contacts:\n  - name: Yksi\n    kaksi:\n", &["3:5 KEY-UNKNOWN"]),
    ("name:\n  fi: Yksi\n  sv:\nunit:\n  name:\n", &[]),
    ("name: {fi: Yksi, sv : , en:}\nunit: {\"name\": , 'email' : }\n", &[]),
    ("name: {ru: a}\nintroduction: {ru: b}\n", &["1:12 LANGUAGE-UNUSED"]),
    // What must be elsewhere.
    ("purposes: [{id: a, data: [b], subjects: [c]}]\n", &["1:27 REF-UNKNOWN", "1:42 REF-UNKNOWN"]),
    (
        "storage: [{data: [a], purposes: [b], subjects: [c]}]\n",
        &["1:19 REF-UNKNOWN", "1:34 REF-UNKNOWN", "1:49 REF-UNKNOWN"],
    ),
    ("data: [{id: a, subjects: [b]}]\nsources: [{data: [c]}]\n", &["1:27 REF-UNKNOWN", "2:19 REF-UNKNOWN"]),
    ("recipients: [mailer, {data: [a]}]\n", &["1:14 REF-UNKNOWN", "1:30 REF-UNKNOWN"]),
    ("security: {classification: {class: a, classes: [{id: b}]}}\n", &["1:36 REF-UNKNOWN"]),
    ("subjects: [custmers]\n", &["1:12 WORD-UNKNOWN"]),
    ("data: [{id: a, items: [emial]}]\n", &["1:24 WORD-UNKNOWN"]),
    ("sources: [{name: x}]\nstorage: [{starts: y}]\n", &["1:18 WORD-UNKNOWN", "2:20 WORD-UNKNOWN"]),
    ("storage: [{laws: [{act: accounting}]}]\n", &["1:25 ACT-UNKNOWN"]),
    ("storage: [{laws: [{section: \"7\"}]}]\n", &["1:19 ACT-MISSING"]),
    ("rights: {notes: [{right: access, laws: [{act: x}]}]}\n", &["1:47 ACT-UNKNOWN"]),
    ("purposes: [{id: a}, {id: a}]\n", &["1:26 ID-DUPLICATE"]),
    ("subjects: [customers, {id: customers}]\n", &["1:28 ID-DUPLICATE"]),
    ("sections: [{id: a}, {id: b}, {id: a}]\n", &["1:35 ID-DUPLICATE"]),
];

#[test]
fn each_mistake_is_told_once_and_where() {
    let wrong: Vec<_> = MISTAKES
        .iter()
        .map(|(text, expected)| (text, expected.to_vec(), told_of_register(text.as_bytes())))
        .filter(|(_, expected, told)| told != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_comma_that_cuts_a_text_in_two_is_told_as_such() {
    let help = |text: &str| {
        let loaded = register(text.as_bytes());
        loaded.findings.iter().map(|finding| finding.help.as_ref().unwrap().key.clone()).collect::<Vec<_>>()
    };
    for (text, expected) in [
        ("name: {fi: Yksi, kaksi}\n", "LANGUAGE-UNKNOWN.comma"),
        ("name: {fi: Yksi, sv}\n", "VALUE-TYPE.comma"),
        ("contacts: [{name: Yksi, kaksi}]\n", "KEY-UNKNOWN.comma"),
        ("name: {fi: Yksi, suomi: kaksi}\n", "LANGUAGE-UNKNOWN.suggestion"),
        ("contacts: [{name: Yksi, kaksi: }]\n", "KEY-UNKNOWN.help"),
    ] {
        assert_eq!(help(text), [expected], "{text}");
    }
}

#[test]
fn a_file_with_seven_mistakes_has_seven_findings() {
    let text = "nmae: Asiakkaat
updated: 21.11.2026
draft: ehkä
purposes:
  - id: Palvelu
    basis: contrat
    details: [a]
  - name: Toinen
";
    assert_eq!(
        told_of_register(text.as_bytes()),
        [
            "1:1 KEY-UNKNOWN",
            "2:10 VALUE-FORM",
            "3:8 VALUE-TYPE",
            "5:9 VALUE-FORM",
            "6:12 VALUE-CHOICE",
            "7:14 VALUE-TYPE",
            "8:5 KEY-MISSING"
        ]
    );
}

#[test]
fn positions_hold_with_marks_line_ends_and_letters() {
    let text = "\u{feff}# ä€😀\r\nname: {fi: Työ😀, xx9: b}\r\n\r\nnmae: a\r\n";
    assert_eq!(told_of_register(text.as_bytes()), ["2:18 LANGUAGE-UNKNOWN", "4:1 KEY-UNKNOWN"]);
    assert_eq!(told_of_register(b"\xef\xbb\xbfname: a\r\nversion: \xe4\r\n"), ["2:10 FILE-ENCODING"]);
    assert_eq!(told_of_register(b"\xff\xfen\0a\0"), ["1:1 FILE-ENCODING"]);
}

/// The form is right, but there is no such day.
#[test]
fn a_day_that_the_calendar_lacks_is_told_as_such() {
    for (text, expected) in [("2026-02-31", true), ("2026-13-01", true), ("31.2.2026", false), ("2026-2-31", false)] {
        let loaded = register(format!("updated: {text}\n").as_bytes());
        let finding = loaded.findings.iter().find(|finding| finding.rule.code == "VALUE-FORM").unwrap();
        assert_eq!(finding.message.key == "VALUE-FORM.calendar", expected, "{text}");
        reads_in_every_language(finding);
    }
}

#[test]
fn findings_say_what_was_meant() {
    let meant = |text: &str, part: &str| {
        let loaded = register(text.as_bytes());
        let help = words(loaded.findings[0].help.as_ref().unwrap(), "en");
        assert!(help.contains(part), "{help}");
    };
    meant("nmae: a\n", "“name”");
    meant("purposes: [{id: a, basis: consnt}]\n", "“consent”");
    meant("purposes: [{id: a, basis: consnt}]\n", "legitimate-interests");
    meant("updated: 21.11.2026\n", "“2026-11-21”");
    meant("storage: [{period: 6 vuotta}]\n", "“6 years”");
    meant("name: {suomi: a}\n", "“fi”");
    meant("subjects: [custmers]\n", "“customers”");
    meant("purposes: [{id: service, data: [basic]}]\ndata: [{id: basics}]\n", "“basics”");
    // Said of the first language: the others are the same mistake.
    meant("storage: [{plan: {fi: Suunnitelma, sv: Plan}}]\n", "name: {fi: …, sv: …, en: …}");
    assert_eq!(register("storage: [{plan: {fi: Suunnitelma, sv: Plan}}]\n".as_bytes()).findings.len(), 1);
    // It is in a purpose, and no name of a key here.
    meant("interest: a\n", "indentation");
    meant("data: [{id: a, items: [Oppilaat]}]\n", "en: Oppilaat");
    meant("data:\n  - id: a\n    items:\n      - email, phone\n", "[email, phone]");
    let loaded = register(b"name: a\nname: b\n");
    assert!(words(&loaded.findings[0].message, "en").contains("on line 1"));
    let loaded = register(b"name: [a]\n");
    assert_eq!(
        words(&loaded.findings[0].message, "en"),
        "The value of “name” is of the wrong kind: there is a list, but there should be a text, or a text by language: \
         fi, sv, en on lines of their own."
    );
}

/// What takes longer is taken as endless. The machine may be busy with other work: alone, nothing takes a tenth of it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Files that mean harm, or that are another file by mistake: an answer, soon.
#[test]
fn hostile_files_are_told_soon() {
    let laughs = (0..30).fold("x0: &x0 [a, a]\n".to_owned(), |text, level| {
        let below = format!("*x{level}, ").repeat(6);
        format!("{text}x{}: &x{} [{below}]\n", level + 1, level + 1)
    });
    let chain =
        (0..5000).fold("- &x0 [a]\n".to_owned(), |text, level| format!("{text}- &x{} [*x{level}]\n", level + 1));
    let copies = format!("internal:\n  a: &a \"{}\"\n  b: [{}]\n", "x".repeat(500_000), "*a, ".repeat(10_000));
    let deep_keys: String = (0..1000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for (name, text, code) in [
        ("nested lists", "[".repeat(200_000), "YAML-LIMIT"),
        ("nested lists, closed", "[".repeat(200_000) + &"]".repeat(200_000), "YAML-LIMIT"),
        ("nested lists on lines", "[\n".repeat(200_000), "YAML-LIMIT"),
        ("nested mappings", "{a: ".repeat(200_000), "YAML-LIMIT"),
        ("nested blocks", "- ".repeat(200_000), "YAML-LIMIT"),
        ("nested keys", deep_keys, "YAML-LIMIT"),
        ("questions", "? ".repeat(200_000), "YAML-LIMIT"),
        ("billion laughs", laughs, "YAML-LIMIT"),
        ("a chain of aliases", chain, "YAML-LIMIT"),
        ("one long text many times", copies, "YAML-LIMIT"),
        ("many values", format!("internal: [{}]", "a,".repeat(500_000)), "YAML-LIMIT"),
        ("a long key", format!("? {}\n: b\n", "k".repeat(900_000)), "YAML-LIMIT"),
        ("a large file", "# x\n".repeat(2_500_000), "FILE-SIZE"),
        ("a long text", format!("basis: {}\n", "x".repeat(900_000)), "KEY-UNKNOWN"),
        ("a long word", format!("material: {}\n", "x".repeat(900_000)), "VALUE-CHOICE"),
        ("many unknown keys", (0..20_000).map(|n| format!("k{n}: a\n")).collect(), "KEY-UNKNOWN"),
        ("many equal keys", "a: b\n".repeat(20_000), "KEY-UNKNOWN"),
        ("tabs", "\t".repeat(900_000), "FILE-EMPTY"),
        ("colons", ":".repeat(300_000), "YAML-SYNTAX"),
        ("odd characters", "\u{7f}\u{85}\u{2028}".repeat(1000), "VALUE-TYPE"),
    ] {
        let start = Instant::now();
        let root = tempfile::tempdir().unwrap();
        write(root.path(), &[("demo/controller.yaml", CONTROLLER), ("demo/a.yaml", text.as_bytes())]);
        let loaded = load(root.path(), &known()).unwrap();
        let took = start.elapsed();
        println!("{name}: {took:?}");
        assert_eq!(loaded.findings.first().map(|finding| finding.rule.code), Some(code), "{name}");
        assert!(took < PATIENCE, "{name}: {took:?}");
    }
}

#[test]
fn the_folder_has_an_order() {
    let loaded = site(&[
        ("oma.yaml", b"name: a\n"),
        ("shared/muu.yaml", b"name: a\n"),
        ("demo/controller.yaml", CONTROLLER),
        ("demo/unit/controller.yaml", CONTROLLER),
        ("demo/same.yaml", b"name: a\n"),
        ("demo/unit/same.yaml", b"name: a\n"),
        ("Iso Yritys/controller.yaml", CONTROLLER),
        ("Iso Yritys/asiakkaat.yaml", b"name: a\n"),
        ("demo/Työntekijät.yaml", b"nmae: a\n"),
        ("orphan/one.yaml", b"name: a\n"),
        ("orphan/two.yaml", b"name: a\n"),
    ]);
    assert_eq!(
        told(&loaded),
        [
            "content/Iso Yritys/asiakkaat.yaml:1:1 FILE-NAME",
            "content/demo/Työntekijät.yaml:1:1 FILE-NAME",
            "content/demo/Työntekijät.yaml:1:1 KEY-UNKNOWN",
            "content/demo/unit/controller.yaml:1:1 FILE-MISPLACED",
            "content/demo/unit/same.yaml:1:1 ID-DUPLICATE",
            "content/oma.yaml:1:1 FILE-MISPLACED",
            "content/orphan/one.yaml:1:1 CONTROLLER-MISSING",
            "content/shared/muu.yaml:1:1 FILE-MISPLACED",
        ]
    );
    let ids: Vec<_> = loaded.site.registers().map(|(c, r)| format!("{}/{}", c.id, r.id)).collect();
    assert_eq!(ids, ["demo/same"]);
    let help = words(loaded.findings[1].help.as_ref().unwrap(), "fi");
    assert!(help.contains("tyontekijat"), "{help}");
}

#[test]
fn what_is_shared_is_checked() {
    let loaded = site(&[
        ("site.yaml", b"languages: [fi, se, fi]\nrules:\n  Q-PARTY: warning\n  LANGUAGE-UNUSED: error\n"),
        ("shared/recipients.yaml", b"mailer: {data: [nothing], country: fi}\nBad Id: {}\n"),
        ("demo/controller.yaml", b"name: {ru: a}\n"),
        ("demo/customers.yaml", b"recipients: [anybody]\n"),
    ]);
    assert_eq!(
        told(&loaded),
        [
            "content/demo/controller.yaml:1:12 LANGUAGE-UNUSED",
            "content/shared/recipients.yaml:1:36 VALUE-FORM",
            "content/shared/recipients.yaml:2:1 VALUE-FORM",
            "content/site.yaml:1:17 LANGUAGE-LOCALE",
            "content/site.yaml:1:21 ID-DUPLICATE",
            "content/site.yaml:3:3 RULE-UNKNOWN",
        ]
    );
    assert_eq!(loaded.findings[0].severity, Severity::Error);

    let loaded = site(&[
        ("shared/recipients.yaml", b"mailer: {data: [nothing]}\n"),
        ("demo/controller.yaml", CONTROLLER),
        ("demo/customers.yaml", b"recipients: [mailr]\n"),
    ]);
    assert_eq!(
        told(&loaded),
        ["content/demo/customers.yaml:1:14 REF-UNKNOWN", "content/shared/recipients.yaml:1:17 REF-UNKNOWN"]
    );
}

/// Contracts of a shared recipient are on record in each register that uses it, whatever the register adds to it.
#[test]
fn what_is_recorded_stands_beside_what_is_taken() {
    let loaded = site(&[
        ("demo/controller.yaml", CONTROLLER),
        (
            "demo/customers.yaml",
            b"extends: base\nrecipients:\n  - mailer\n  - shared: mailer\n    data: [a]\n  - name: X\n    internal: {own: 1}\n",
        ),
        ("shared/registers/base.yaml", b"data:\n  - {id: a, internal: {source: CRM}}\ninternal: {owner: HR}\n"),
        ("shared/recipients.yaml", b"mailer: {name: Postitus Oy, internal: {contract: 77-B}}\nother: {name: Y}\n"),
    ]);
    let entry = &loaded.site.controllers[0].registers[0];
    let recorded: Vec<_> = entry.recorded.iter().map(|(path, text)| format!("{path} {text}")).collect();
    assert_eq!(
        recorded,
        [
            "data[0].internal.source CRM",
            "internal.owner HR",
            "recipients[0].internal.contract 77-B",
            "recipients[1].internal.contract 77-B",
            "recipients[2].internal.own 1",
        ]
    );
}

#[test]
fn a_broken_file_breaks_nothing_else() {
    let loaded = site(&[
        ("site.yaml", b"languages: []\n"),
        ("shared/vocabulary.yaml", b"dog: [\n"),
        ("demo/controller.yaml", b"nmae: a\n"),
        ("demo/customers.yaml", b"subjects: [dog]\nnmae: a\n"),
        ("other/controller.yaml", CONTROLLER),
        ("other/customers.yaml", b"subjects: [dog]\nname: {ru: a}\n"),
    ]);
    assert_eq!(
        told(&loaded),
        [
            "content/demo/controller.yaml:1:1 KEY-UNKNOWN",
            "content/demo/customers.yaml:2:1 KEY-UNKNOWN",
            "content/shared/vocabulary.yaml:2:1 YAML-SYNTAX",
            "content/site.yaml:1:12 VALUE-EMPTY",
        ]
    );
    assert_eq!(loaded.site.registers().count(), 1);
    let finding = &loaded.findings[1];
    assert_eq!(finding.controller.as_ref().map(seloste::model::Id::as_str), Some("demo"));
    assert_eq!(finding.register.as_ref().map(seloste::model::Id::as_str), Some("customers"));
}

#[test]
fn nothing_at_all_is_told() {
    assert_eq!(told(&site(&[])), ["SITE-EMPTY"]);
    let root = tempfile::tempdir().unwrap();
    let error = load(root.path(), &known()).unwrap_err();
    assert_eq!(error.source.kind(), std::io::ErrorKind::NotFound);
    std::fs::write(root.path().join("content"), "").unwrap();
    assert!(load(root.path(), &known()).is_err());
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.yaml"), "name: a\n").unwrap();
    let root = tempfile::tempdir().unwrap();
    write(root.path(), &[("demo/controller.yaml", CONTROLLER), ("demo/real.yaml", b"name: a\n")]);
    let demo = root.path().join("content/demo");
    symlink(outside.path().join("secret.yaml"), demo.join("file.yaml")).unwrap();
    symlink(outside.path(), demo.join("folder")).unwrap();
    symlink(&demo, demo.join("loop")).unwrap();
    symlink("nowhere.yaml", demo.join("nothing.yaml")).unwrap();
    symlink("real.yaml", demo.join("inside.yaml")).unwrap();
    symlink("/dev/zero", demo.join("zero.yaml")).unwrap();
    let loaded = loaded(root.path());
    let links = ["file.yaml", "folder", "loop", "nothing.yaml", "zero.yaml"];
    assert_eq!(told(&loaded), links.map(|name| format!("content/demo/{name}:1:1 FILE-LINK")));
    assert_eq!(loaded.site.registers().map(|(_, r)| r.id.as_str()).collect::<Vec<_>>(), ["inside", "real"]);
}

/// Not a benchmark, but a bound that a mistake in order of growth would break.
#[test]
fn a_thousand_registers_load_in_seconds() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), &[("demo/controller.yaml", CONTROLLER)]);
    let data: String = (0..12)
        .map(|n| {
            format!(
                "  - id: group-{n}\n    name:\n      fi: Ryhmä {n} ja sen tiedot\n      sv: Grupp {n} och dess \
                 uppgifter\n      en: Group {n} and its data\n    items: [name, email]\n    from: subject\n"
            )
        })
        .collect();
    let purposes: String = (0..12)
        .map(|n| {
            format!(
                "  - id: purpose-{n}\n    name: {{fi: Tarkoitus {n}, sv: Syfte {n}, en: Purpose {n}}}\n    basis: \
                 contract\n    data: [group-{n}, group-0]\n    details:\n      fi: Pidempi selitys siitä, mihin \
                 tietoja käytetään.\n      sv: En längre förklaring av vad uppgifterna används till.\n"
            )
        })
        .collect();
    let text = format!("name: {{fi: Asiakkaat}}\nupdated: 2026-11-21\ndata:\n{data}purposes:\n{purposes}");
    for n in 0..1000 {
        write(root.path(), &[(&format!("demo/unit-{}/register-{n}.yaml", n % 10), text.as_bytes())]);
    }
    let start = Instant::now();
    let loaded = load(root.path(), &known()).unwrap();
    let took = start.elapsed();
    println!("1000 files of {} bytes: {took:?}, {:?} each", text.len(), took / 1000);
    assert_eq!((told(&loaded).len(), loaded.site.registers().count()), (0, 1000));
    assert!(took < PATIENCE, "{took:?}");
}

#[test]
fn what_a_translation_was_made_of_is_no_version_of_the_text() {
    let loaded = register(b"name:\n  fi: Asiakkaat\n  sv: Kunder\n  sv-from: 3f2a9c\n  en-from:\n  en: Customers\n");
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let register = &loaded.site.controllers[0].registers[0].register;
    let default = Language::new("fi");
    let languages: Vec<_> =
        register.name.iter().flat_map(|name| name.all(&default)).map(|(tag, _)| tag.as_str()).collect();
    assert_eq!(languages, ["en", "fi", "sv"]);
    let marks: Vec<_> = loaded
        .site
        .translations
        .iter()
        .map(|mark| (mark.language.as_str(), mark.from.as_str(), mark.sources.len()))
        .collect();
    assert_eq!(marks, [("sv", "3f2a9c", 2), ("en", "", 2)]);
}
