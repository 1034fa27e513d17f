//! The pipeline under attack: hostile words in every text of a site that uses every field, hostile Markdown without
//! measure, hostile names of files. What comes out is text that is text, or a finding that says where.

use crate::common;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path as FilePath;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use seloste::model::{
    AnyText, Controller, Id, Name, Recipient, Register, SchemaKind, Settings, StatuteReference, Storage, Term, Text,
    Texts, schema, texts,
};
use seloste::pipeline::{self, Checked, Options};
#[cfg(feature = "pdf")]
use seloste::render::pdf::PdfError;
use seloste::report::Finding;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

const DRAFT: Options = Options { draft: true, pdf: false };
/// No hostile site may take longer, also on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// What must not be computed: `1234567 * 7`.
const COMPUTED: &str = "8641969";

// ---- A site with every field, by the schema: a new field is attacked from its first day.

/// Makes a value with every key that a schema has. Free texts are asked for, in the order of the schema.
struct Filler<'a> {
    definitions: Value,
    /// Which of several words to choose.
    variant: usize,
    /// How many canaries were put under `internal:`; `None` for none at all.
    canaries: Option<usize>,
    text: &'a mut dyn FnMut() -> String,
}

const LEFT_OUT: [&str; 12] = [
    "internal",
    "allow",
    "act",
    "theme",
    "rules",
    "fallback",
    "file",
    "dark",
    "regular",
    "bold",
    "italic",
    "bold-italic",
];

impl Filler<'_> {
    fn fill(&mut self, schema: &Value, key: &str) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let definition = self.definitions[reference.trim_start_matches("#/definitions/")].clone();
            return self.fill(&definition, key);
        }
        for keyword in ["anyOf", "oneOf", "allOf"] {
            if let Some(branches) = schema[keyword].as_array() {
                let rank = |branch: &Value| {
                    let branch = self.resolved(branch);
                    match branch["type"].as_str() {
                        Some("object") => 4,
                        Some("array") => 3,
                        Some("null") => 0,
                        _ if branch["enum"] == json!(["none"]) => 1,
                        _ => 2,
                    }
                };
                let best = branches.iter().max_by_key(|branch| rank(branch)).unwrap().clone();
                if keyword == "oneOf" && best["const"].is_string() {
                    return branches[self.variant % branches.len()]["const"].clone();
                }
                return self.fill(&best, key);
            }
        }
        if let Some(words) = schema["enum"].as_array() {
            let words: Vec<_> = words.iter().filter(|word| word.is_string()).collect();
            return words[self.variant % words.len()].clone();
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[0].as_str().unwrap(),
            kind => kind.as_str().unwrap_or_else(|| panic!("{key}: {schema}")),
        };
        match kind {
            "object" => self.object(schema, key),
            "array" if matches!(key, "languages" | "service-languages" | "language-duty") => json!(["fi", "sv", "en"]),
            "array" => json!([self.fill(&schema["items"], key)]),
            "boolean" => json!(false),
            "string" => match schema["format"].as_str() {
                None => json!((self.text)()),
                Some("id") => json!("one"),
                Some("date") => json!("2026-01-02"),
                Some("period") => json!("6 years"),
                Some("e-mail") => json!("dpo@example.fi"),
                Some("web-address") => json!("https://example.fi/a?b=c&d='e'"),
                Some("phone") => json!("+358 9 000 0000"),
                Some("country") => json!("US"),
                Some("colour") => json!("#0b4a7d"),
                Some("site-path") => json!("old/one"),
                Some(other) => panic!("{key}: a new format, {other}"),
            },
            other => panic!("{key}: a new type, {other}"),
        }
    }

    fn resolved<'b>(&'b self, schema: &'b Value) -> &'b Value {
        match schema["$ref"].as_str() {
            Some(reference) => &self.definitions[reference.trim_start_matches("#/definitions/")],
            None => schema,
        }
    }

    fn object(&mut self, schema: &Value, key: &str) -> Value {
        let mut map = Map::new();
        if let Some(properties) = schema["properties"].as_object().filter(|_| schema["additionalProperties"] == false) {
            for (key, below) in properties {
                // An act of our own hides the words about an act; a theme and rules are not texts, and files must be there.
                if !LEFT_OUT.contains(&key.as_str()) {
                    map.insert(key.clone(), self.fill(below, key));
                }
                if let Some(number) = self.canaries.as_mut().filter(|_| key == "internal") {
                    *number += 1;
                    let canary = format!("kanarialintu-{number}");
                    map.insert(key.clone(), json!({"note": canary, "deep": [{"er": canary}]}));
                }
            }
        } else {
            let keys: &[&str] =
                if schema["propertyNames"]["format"] == "language" { &["en", "fi", "sv"] } else { &["one"] };
            for one in keys {
                map.insert((*one).to_owned(), self.fill(&schema["additionalProperties"], key));
            }
        }
        Value::Object(map)
    }
}

fn fill(kind: SchemaKind, variant: usize, text: &mut dyn FnMut() -> String) -> Value {
    let schema = schema(kind);
    Filler { definitions: schema["definitions"].clone(), variant, canaries: None, text }.fill(&schema, "")
}

const FILES: [(SchemaKind, &str); 7] = [
    (SchemaKind::Site, "site.yaml"),
    (SchemaKind::Recipients, "shared/recipients.yaml"),
    (SchemaKind::Vocabulary, "shared/vocabulary.yaml"),
    (SchemaKind::Storage, "shared/storage.yaml"),
    (SchemaKind::Statutes, "shared/statutes.yaml"),
    (SchemaKind::Controller, "one/controller.yaml"),
    (SchemaKind::Register, "one/one.yaml"),
];

/// Texts of `shared/law.yaml`: numbers and sources, which are no texts of the model.
const LAW_TEXTS: usize = 3;

/// Writes a site with every field and these texts, and returns every text with its file and path.
fn write_site(root: &FilePath, variant: usize, text: &mut dyn FnMut() -> String) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    // What the register extends.
    let model = root.join("content/shared/registers/one.yaml");
    fs::create_dir_all(model.parent().unwrap()).unwrap();
    fs::write(model, "draft: false\n").unwrap();
    // The tables of law: numbers and decisions reach pages.
    let law = json!({
        "acts": {"acts": {"accounting-act": {"number": text()}}},
        "adequacy": {"checked": {"source": text()}, "decisions": {"US": {"decision": text()}}},
    });
    fs::create_dir_all(root.join("content/shared")).unwrap();
    fs::write(root.join("content/shared/law.yaml"), serde_yaml::to_string(&law).unwrap()).unwrap();
    for (kind, name) in FILES {
        let mut value = fill(kind, variant, text);
        if kind == SchemaKind::Controller {
            // Beside the register, not in its place.
            value["pages"][0]["id"] = json!("page");
        }
        if kind == SchemaKind::Register {
            // Beside what the register says itself, what is shared.
            value["recipients"].as_array_mut().unwrap().push(json!("one"));
            value["data"][0]["items"].as_array_mut().unwrap().push(json!("one"));
            value["storage"].as_array_mut().unwrap().push(json!({"shared": "one"}));
            let laws = value["purposes"][0]["laws"].as_array_mut().unwrap();
            laws.extend([json!({"act": "one"}), json!({"act": "accounting-act"})]);
        }
        let (yaml, found) = match kind {
            SchemaKind::Site => written::<Settings>(value),
            SchemaKind::Controller => written::<Controller>(value),
            SchemaKind::Register => written::<Register>(value),
            SchemaKind::Recipients => written::<BTreeMap<Id, Recipient>>(value),
            SchemaKind::Vocabulary => written::<BTreeMap<Id, Text>>(value),
            SchemaKind::Storage => written::<BTreeMap<Id, Storage>>(value),
            SchemaKind::Statutes => written::<BTreeMap<Id, StatuteReference>>(value),
            SchemaKind::Law => unreachable!("written above"),
        };
        let file = root.join("content").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, yaml).unwrap();
        leaves.extend(found.into_iter().map(|leaf| Leaf { file: format!("content/{name}"), ..leaf }));
    }
    leaves
}

/// A text in a language, and where it is.
struct Leaf {
    file: String,
    path: String,
    text: String,
    is_prose: bool,
}

/// The model of a value as YAML, and its texts.
fn written<T: Texts + Serialize + DeserializeOwned>(value: Value) -> (String, Vec<Leaf>) {
    let model: T = serde_json::from_value(value).unwrap();
    let mut leaves = Vec::new();
    let mut leaf = |path: String, text: &str, is_prose| {
        leaves.push(Leaf { file: String::new(), path, text: text.to_owned(), is_prose });
    };
    for (path, text) in texts(&model) {
        match text {
            AnyText::Text(Text::Default(text)) => leaf(path.to_string(), text, true),
            AnyText::Plain(text) => leaf(path.to_string(), text, false),
            AnyText::Name(Name::Same(text)) => leaf(path.to_string(), text, false),
            AnyText::Text(Text::ByLanguage(texts)) | AnyText::Term(Term::Own(texts)) => {
                texts.iter().for_each(|(language, text)| leaf(path.named(language.as_str()).to_string(), text, true));
            }
            AnyText::Name(Name::ByLanguage(texts)) => {
                texts.iter().for_each(|(language, text)| leaf(path.named(language.as_str()).to_string(), text, false));
            }
            AnyText::Term(Term::Word(_)) => {}
        }
    }
    (serde_yaml::to_string(&model).unwrap(), leaves)
}

// ---- What is thrown at it.

/// A hostile text, and the code of the finding that it must give in prose (`Control`: everywhere).
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Nothing,
    Html,
    Link,
    Control,
}
use Told::{Control, Html, Link, Nothing};

const PAYLOADS: &[(&str, Told)] = &[
    ("<script>alert(1)</script>", Html),
    ("</p></section><script src=//evil.example/x.js></script>", Html),
    ("x <img src=x onerror=alert(1)>", Html),
    ("<svg/onload=alert(1)>", Nothing),
    ("x <iframe srcdoc='<script>1</script>'></iframe>", Html),
    ("<style>@import '//evil.example'</style>", Html),
    ("<!-- --><base href=//evil.example>", Html),
    ("<?php system('id') ?>", Html),
    ("<![CDATA[ <b> ]]>", Html),
    ("</title><meta http-equiv=refresh content=0>", Html),
    ("<x", Nothing),
    ("a < b > c & d &amp; &lt;script&gt; &#60;b&#62; &colon;", Nothing),
    ("\"><svg onload=alert(1)>", Html),
    ("' onmouseover='alert(1)", Nothing),
    ("\" autofocus onfocus=\"alert(1)", Nothing),
    ("`\"'<>&` onclick=alert(1)", Nothing),
    ("[x](javascript:alert(1))", Link),
    ("[x](JaVaScRiPt:alert(1))", Link),
    ("[x](javascript&colon;alert(1))", Link),
    ("[x](&#106;avascript:alert(1))", Link),
    ("[x](java\\script:alert(1))", Link),
    ("[x](<java\tscript:alert(1)>)", Link),
    ("[x](\u{1}javascript:alert(1))", Control),
    ("[x](data:text/html;base64,PHNjcmlwdD4=)", Link),
    ("[x](vbscript:msgbox)", Link),
    ("[x](file:///etc/passwd)", Link),
    ("[x](//evil.example)", Link),
    ("[x](\\\\evil.example)", Link),
    ("[x](https:evil.example)", Link),
    ("[x](../../etc/passwd)", Link),
    ("[x](%2e%2e/%2E./x)", Link),
    ("[x]\n\n[x]: javascript:alert(1)", Link),
    ("<javascript:alert(1)>", Link),
    ("<https://example.fi/\"onclick=alert(1)>", Nothing),
    ("[x](https://example.fi/'\"&lt;>)", Nothing),
    ("[x](https://example.fi \"\\\" onclick=alert(1)\")", Nothing),
    ("![x](javascript:alert(1)) *a ![b](https://evil.example/pixel.png) c*", Nothing),
    ("x[^1]\n\n[^1]: a [^1]", Nothing),
    ("x[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]", Nothing),
    ("[x[^1]](https://example.fi)[^1] [^2]\n\n[^1]: <b> note\n\n[^2]:", Html),
    ("[^note-1-from\"><script>]\n\n[^note-1-from\"><script>]: [x](javascript:alert(1))", Link),
    ("{{ 1234567 * 7 }}", Nothing),
    ("{% include \"/etc/passwd\" %}{% set a = 1234567 * 7 %}{{ a }}", Nothing),
    ("{# #}{{ get_env(name=\"HOME\") }}{% raw %}", Nothing),
    ("{ $path } { -term } { NUMBER(1) }", Nothing),
    ("#eval(\"1234567*7\") #(1234567*7) $ 1234567 * 7 $", Nothing),
    ("#read(\"/etc/passwd\") #include \"/etc/passwd\" #import \"@preview/x:1.0.0\"", Nothing),
    ("@ref <label> \\u{1F600} #label(\"x\") = a \\ b /* c */ // d ~ --- -?", Nothing),
    ("../../../../etc/passwd", Nothing),
    ("C:\\x\\..\\y \\\\host\\share", Nothing),
    ("//evil.example/x", Nothing),
    ("a\u{202e}gpj.exe\u{202c} \u{2066}b\u{2069}", Control),
    ("a\u{200b}b\u{200d}c\u{2060}d\u{ad}e", Nothing),
    ("a\u{feff}b", Control),
    ("a\u{1b}]0;title\u{7}\u{1b}[2Jb", Control),
    ("a\u{85}b\u{9b}31mc", Control),
    ("a\0b", Control),
    ("a\u{e000}b\u{10fffd}", Control),
    ("a\u{e0041}\u{e0042}b", Control),
    ("a\u{378}b", Nothing),
    ("a 👩‍👩‍👧 🇫🇮 b", Nothing),
    ("個人情報 개인정보", Nothing),
    ("خصوصية البيانات 123", Nothing),
    ("Z\u{351}\u{36b}\u{343}\u{32a}\u{302}\u{36b}\u{33d}\u{34f}\u{334}\u{319}\u{324}a\u{30a}\u{30a}\u{30a}", Nothing),
    ("\u{301}\u{308}", Nothing),
    ("a\r\nb\rc\u{2028}d\u{2029}e", Nothing),
    ("null", Nothing),
    ("!!python/object/apply:os.system [id]", Nothing),
    ("--- &a *a << : ? | >", Nothing),
];

fn payload(number: usize) -> &'static str {
    PAYLOADS[number % PAYLOADS.len()].0
}

// ---- What comes out.

/// Checks the site at `root`, which must take it in reasonable time, and renders it in spite of all findings: what
/// stops a build is the first wall, and this is about the second.
fn rendered(root: &FilePath) -> (Checked, BTreeMap<String, String>) {
    let start = Instant::now();
    let checked = pipeline::check(root).unwrap_or_else(|failure| panic!("{failure}"));
    let outputs = checked.render(&DRAFT).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(start.elapsed() < PATIENCE, "it took {:?}", start.elapsed());
    let text = |content| String::from_utf8(content).expect("UTF-8");
    (checked, outputs.into_iter().map(|output| (output.path, text(output.content))).collect())
}

fn is_told(checked: &Checked, leaf: &Leaf, code: &str) -> bool {
    checked.findings.iter().any(|finding| {
        finding.rule.code == code && place(checked, finding).as_ref() == Some(&(leaf.file.clone(), leaf.path.clone()))
    })
}

fn place(checked: &Checked, finding: &Finding) -> Option<(String, String)> {
    let place = finding.place.as_ref()?;
    Some((checked.sources.file(place.file).name.clone(), place.path.to_string()))
}

/// Every output is what the theme makes and nothing more.
fn assert_harmless(checked: &Checked, outputs: &BTreeMap<String, String>) {
    for (path, text) in outputs {
        assert!(path.split('/').all(|part| !part.is_empty() && part != ".."), "{path}");
        assert!(!text.contains("root:x:0"), "{path}");
        if path.ends_with(".html") {
            let page = HtmlPage::parse(path, text);
            assert!(!page.text.contains(COMPUTED), "{path}");
            if let Some(folder) = path.strip_suffix("index.html")
                && let Some(data) = outputs.get(&format!("{folder}notice.json"))
            {
                let notice: Value = serde_json::from_str(data).unwrap();
                let sections: Vec<_> = notice["sections"].as_array().unwrap().iter().map(|s| &s["id"]).collect();
                assert_eq!(page.sections.iter().collect::<Vec<_>>(), sections, "{path}");
            }
        } else if path.ends_with(".json") {
            serde_json::from_str::<Value>(text).unwrap();
        }
    }
    let notices = outputs.keys().filter(|path| path.ends_with("notice.json")).count();
    assert_eq!(notices, checked.notices.len());
}

/// A page as a strict reader sees it: anything that our own theme would not write is a failure.
struct HtmlPage {
    text: String,
    sections: Vec<String>,
}

const ELEMENTS: &[&str] = &[
    "html", "head", "meta", "title", "link", "body", "header", "nav", "main", "footer", "article", "section", "div",
    "span", "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "strong", "em", "sup", "br",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "time", "details", "summary",
];
const VOID: &[&str] = &["meta", "link", "br"];
const ATTRIBUTES: &[&str] = &[
    "lang",
    "dir",
    "charset",
    "http-equiv",
    "name",
    "content",
    "rel",
    "href",
    "hreflang",
    "type",
    "class",
    "id",
    "role",
    "scope",
    "tabindex",
    "datetime",
    "data-label",
    "aria-label",
    "aria-labelledby",
    "aria-current",
];

impl HtmlPage {
    fn parse(path: &str, html: &str) -> Self {
        let mut page = Self { text: String::new(), sections: Vec::new() };
        let mut open: Vec<&str> = Vec::new();
        let mut ids = BTreeSet::new();
        // The part of a notice for other people's pages is no page.
        let is_page = !path.ends_with("/fragment.html");
        let mut rest = if is_page { html.strip_prefix("<!DOCTYPE html>").expect("a doctype") } else { html };
        while let Some(start) = rest.find('<') {
            page.text.push_str(&unescaped(&rest[..start]));
            rest = &rest[start + 1..];
            let near: String = rest.chars().take(80).collect();
            if let Some(end) = rest.strip_prefix('/') {
                let (name, after) = end.split_once('>').unwrap();
                assert_eq!(open.pop(), Some(name), "{path}: </{near}");
                rest = after;
                continue;
            }
            let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            let (name, mut attributes) = rest.split_at(length);
            assert!(ELEMENTS.contains(&name), "{path}: <{near}");
            while let Some(attribute) = attributes.strip_prefix(' ') {
                let (key, value) = attribute.split_once("=\"").unwrap_or_else(|| panic!("{path}: <{near}"));
                let (value, after) = value.split_once('"').unwrap();
                assert!(ATTRIBUTES.contains(&key), "{path}: {key} in <{near}");
                let value = unescaped(value);
                match key {
                    "href" => assert!(is_harmless(&value), "{path}: {value:?}"),
                    "http-equiv" => assert!(value == "refresh" && path.contains("/old/"), "{path}: {value:?}"),
                    "content" if value.starts_with("0;") => {
                        let target = value.strip_prefix("0; url=").unwrap_or_default();
                        assert!(is_harmless(target), "{path}: {value:?}");
                    }
                    "id" => assert!(ids.insert(value.clone()), "{path}: {value} twice"),
                    _ => {}
                }
                if (name, key) == ("section", "id") {
                    page.sections.push(value);
                }
                attributes = after;
            }
            rest = attributes.strip_prefix('>').unwrap_or_else(|| panic!("{path}: <{near}"));
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
        assert!(open.is_empty() && rest.trim().is_empty(), "{path}: {open:?} {rest:?}");
        page
    }
}

/// Where a link of a page may lead, as a browser understands it: to the web, or below the site's root.
fn is_harmless(href: &str) -> bool {
    // A browser leaves these out wherever they are.
    let href: String = href.trim().chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let href = href.trim_start_matches(|c: char| c <= ' ').replace('\\', "/");
    if let Some((scheme, rest)) = href.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) {
        return match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => rest.starts_with("//"),
            "mailto" | "tel" => !rest.contains(['?', '&']),
            _ => false,
        };
    }
    let inside = href.trim_start_matches("../").replace("%2e", ".").replace("%2E", ".");
    !href.starts_with("//") && !inside.split(['?', '#']).next().unwrap().split('/').any(|part| part == "..")
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains('>') && !text.contains('"') || !text.contains('<'), "{text}");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

// ---- The attacks.

#[test]
fn every_field_is_there_and_every_text_is_shown_or_known_not_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    let leaves = write_site(folder.path(), 0, &mut || {
        count += 1;
        format!("word{count}x")
    });
    assert_eq!(leaves.len() + LAW_TEXTS, count, "a text that `model::texts` does not know");
    assert!(count > 200, "only {count} texts");
    let (checked, outputs) = rendered(folder.path());
    assert!(!checked.stops(&DRAFT), "{:#?}", checked.findings);
    assert_harmless(&checked, &outputs);
    let all: String = outputs.values().map(String::as_str).collect();
    let hidden: Vec<_> =
        leaves.iter().filter(|leaf| !all.contains(&leaf.text)).map(|leaf| leaf.path.as_str()).collect();
    assert!(hidden.len() * 10 < count, "of {count} texts these are nowhere: {hidden:#?}");
}

/// Something internal beside every field that a group has: nothing of it comes out.
#[test]
fn what_is_internal_anywhere_appears_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    write_site(folder.path(), 0, &mut || {
        count += 1;
        format!("word{count}x")
    });
    let mut canaries = 0;
    for (kind, name) in FILES {
        let schema = schema(kind);
        let mut text = || "sana".to_owned();
        let mut filler = Filler {
            definitions: schema["definitions"].clone(),
            variant: 0,
            canaries: Some(canaries),
            text: &mut text,
        };
        let mut value = filler.fill(&schema, "");
        canaries = filler.canaries.unwrap();
        if kind == SchemaKind::Controller {
            value["pages"][0]["id"] = json!("page");
        }
        fs::write(folder.path().join("content").join(name), serde_yaml::to_string(&value).unwrap()).unwrap();
    }
    assert!(canaries > 60, "only {canaries} canaries");
    let (checked, outputs) = rendered(folder.path());
    assert!(!checked.stops(&DRAFT), "{:#?}", checked.findings);
    assert_eq!(checked.site.internal.iter().map(|facts| facts.texts.len()).sum::<usize>(), 2 * canaries);
    for (path, text) in &outputs {
        assert!(!text.contains("kanarialintu"), "{path}");
    }
    #[cfg(feature = "pdf")]
    for output in checked.render(&Options { draft: true, pdf: true }).unwrap() {
        let text = String::from_utf8_lossy(&output.content);
        assert!(!text.contains("kanarialintu"), "{}", output.path);
    }
}

/// Each text of each field is each hostile text once: the texts go round.
#[test]
fn every_hostile_text_in_every_field() {
    for turn in 0..PAYLOADS.len() {
        let folder = tempfile::tempdir().unwrap();
        let mut slot = turn;
        let leaves = write_site(folder.path(), turn, &mut || {
            slot += 1;
            payload(slot).to_owned()
        });
        let (checked, outputs) = rendered(folder.path());
        assert_harmless(&checked, &outputs);
        for leaf in &leaves {
            let told = PAYLOADS.iter().find(|(text, _)| *text == leaf.text).map(|(_, told)| *told);
            let code = match told.unwrap_or_else(|| panic!("changed on its way: {:?}", leaf.text)) {
                Control => "TEXT-CHARACTER",
                Html if leaf.is_prose => "TEXT-HTML",
                Link if leaf.is_prose => "TEXT-LINK",
                _ => continue,
            };
            assert!(is_told(&checked, leaf, code), "{code} {} {}: {:?}", leaf.file, leaf.path, leaf.text);
        }
        for (finding, place) in checked.findings.iter().map(|finding| (finding, place(&checked, finding))) {
            assert!(place.is_some(), "{finding:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Pieces of hostile texts in any order, each field its own mixture.
    #[test]
    fn any_mixture_of_hostile_texts(
        pieces in proptest::collection::vec((0..PAYLOADS.len(), 0..60_usize, "[ \n*_|>#`~\\[\\](){}<!-]{0,3}"), 40..80),
        variant in 0..30_usize,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut slot = 0;
        let leaves = write_site(folder.path(), variant, &mut || {
            let (a, b) = (&pieces[slot % pieces.len()], &pieces[(slot * 7 + 3) % pieces.len()]);
            slot += 1;
            let cut = payload(a.0).char_indices().nth(a.1).map_or(payload(a.0).len(), |(at, _)| at);
            format!("{}{}{}{}", &payload(a.0)[..cut], a.2, payload(b.0), b.2)
        });
        let (checked, outputs) = rendered(folder.path());
        assert_harmless(&checked, &outputs);
        prop_assert!(leaves.len() > 200);
    }
}

/// Texts without measure, where blocks and where one line belongs: they may be told, but never bring the program down.
fn endless() -> Vec<(&'static str, String)> {
    let wide = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(2_000));
    vec![
        ("a long word", "x".repeat(100_000)),
        ("a word of wide letters, in PDF too", "ä".repeat(10_000)),
        ("emphasis", "*a ".repeat(20_000) + &" a*".repeat(20_000)),
        ("two kinds of emphasis", "*a **b _c ".repeat(8_000)),
        ("strong emphasis, closed", "**a ".repeat(10_000) + &" a**".repeat(10_000)),
        ("lists", "- ".repeat(10_000) + "x"),
        ("lists by lines", (0..400).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect()),
        ("quotations", "> ".repeat(10_000) + "x"),
        ("quotations and lists", "> - ".repeat(5_000) + "x"),
        ("brackets", "[".repeat(10_000) + &"]".repeat(10_000)),
        ("link beginnings", "[a](".repeat(5_000)),
        ("pictures", "![".repeat(10_000) + &"](a)".repeat(10_000)),
        ("a wide table", wide("a") + &wide("-") + &wide("b")),
        ("a table to be filled up", wide("a") + &wide("-") + &"b\n".repeat(1_000)),
        ("backticks", (1..100).map(|count| "`".repeat(count) + " ").collect()),
        ("angles", "<".repeat(5_000) + &"<!--".repeat(1_000) + &"<?".repeat(1_000)),
        ("references", "&amp;&#x41;&".repeat(3_000)),
        ("definitions", (0..1_000).map(|number| format!("[{number}]: https://example.fi\n\n[{number}]\n\n")).collect()),
        ("references to one note", "[^1]".repeat(5_000) + "\n\n[^1]: note"),
        (
            "notes",
            (0..1_000).map(|n| format!("a[^{n}]\n\n")).chain((0..1_000).map(|n| format!("[^{n}]: b\n"))).collect(),
        ),
        ("notes in notes", (0..1_000).map(|n| format!("{}[^{n}]: x[^{n}]\n", "    ".repeat(n % 40))).collect()),
        ("paragraphs", "x\n\n".repeat(3_000)),
        ("line breaks", "x\\\n".repeat(3_000)),
        ("marks on one letter", "a".to_owned() + &"\u{301}".repeat(2_000)),
    ]
}

#[test]
fn texts_without_measure() {
    for (name, text) in endless() {
        let folder = tempfile::tempdir().unwrap();
        let yaml = serde_yaml::to_string(&json!({
            "name": {"fi": "Asiakkaat"}, "contacts": [{"name": text}], "introduction": {"fi": text}, "updated": "2026-01-02",
            "sections": [{"id": "own", "heading": {"fi": "Oma"}, "text": {"fi": text}}],
        }));
        common::copy(&common::project().join("content/shared"), &folder.path().join("content/shared"));
        let write = |file: &str, text: &str| fs::write(folder.path().join("content").join(file), text).unwrap();
        fs::create_dir_all(folder.path().join("content/demo")).unwrap();
        write("site.yaml", "languages: [fi]\n");
        write("demo/controller.yaml", "name: Demo\n");
        write("demo/customers.yaml", &yaml.unwrap());
        let start = Instant::now();
        let (checked, outputs) = rendered(folder.path());
        assert_harmless(&checked, &outputs);
        // Typst needs quadratic time for a paragraph without a place to break.
        #[cfg(feature = "pdf")]
        if text.len() <= 25_000 {
            match checked.render(&Options { draft: true, pdf: true }) {
                Ok(_) | Err(pipeline::Failure::Pdf(PdfError::Characters { .. })) => {}
                Err(other) => panic!("{name}: {other}"),
            }
        }
        assert!(start.elapsed() < PATIENCE, "{name} took {:?}", start.elapsed());
    }
}

/// Names are headings, bookmarks and titles: the longest that is allowed can be set, what is longer is told where it stands.
#[test]
fn names_without_measure() {
    let site = |name: &str| {
        let folder = tempfile::tempdir().unwrap();
        common::copy(&common::project().join("content/shared"), &folder.path().join("content/shared"));
        let name = json!({"fi": name});
        let yaml = serde_yaml::to_string(&json!({
            "name": name, "updated": "2026-01-02",
            "definitions": [{"term": name, "meaning": {"fi": "x"}}],
            "purposes": [{"id": "a", "name": name, "basis": "consent"}],
            "data": [{"id": "b", "name": name, "items": ["email"]}],
            "recipients": [{"category": name, "role": "processor"}],
            "automated-decisions": [{"decision": name}],
            "sections": [{"id": "own", "heading": name, "text": {"fi": "x"}}],
        }));
        let write = |file: &str, text: &str| fs::write(folder.path().join("content").join(file), text).unwrap();
        fs::create_dir_all(folder.path().join("content/demo")).unwrap();
        write("site.yaml", "languages: [fi]\ntitle: {fi: Sivusto}\n");
        write("demo/controller.yaml", "name: Demo\n");
        write("demo/customers.yaml", &yaml.unwrap());
        folder
    };
    let told = |folder: &FilePath| {
        let checked = pipeline::check(folder).unwrap();
        let told = checked.findings.iter().filter(|finding| finding.rule.code == "TEXT-LONG-NAME").count();
        (told, checked)
    };
    for (name, count) in
        [("sana ".repeat(200).trim().to_owned(), 0), ("x".repeat(1_000), 0), ("sana ".repeat(8_000), 7)]
    {
        let folder = site(&name);
        let (told, checked) = told(folder.path());
        assert_eq!(told, count);
        if count == 0 {
            checked
                .render(&Options { draft: true, pdf: cfg!(feature = "pdf") })
                .unwrap_or_else(|failure| panic!("{failure}"));
        } else {
            assert!(checked.stops(&DRAFT), "nothing is published of it");
        }
    }
}

/// In a PDF a hostile text is its own words, or the error names the characters that cannot be shown.
#[cfg(feature = "pdf")]
#[test]
fn hostile_texts_in_pdf() {
    let mut made = 0;
    for (number, (text, told)) in PAYLOADS.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        write_site(folder.path(), number, &mut || (*text).to_owned());
        let site = folder.path().join("content/site.yaml");
        let settings = fs::read_to_string(&site).unwrap().replace("- sv\n", "").replace("- en\n", "");
        fs::write(&site, settings).unwrap();
        let checked = pipeline::check(folder.path()).unwrap_or_else(|failure| panic!("{failure}"));
        let start = Instant::now();
        let result = checked.render(&Options { draft: true, pdf: true });
        assert!(start.elapsed() < PATIENCE, "{text:?} took {:?}", start.elapsed());
        match result {
            Ok(outputs) => {
                // The byte order mark inside a text is left out of a PDF.
                assert!(*told != Control || text.contains('\u{feff}'), "{text:?} is in a PDF");
                let pdf = outputs.iter().find(|output| output.path.ends_with(".pdf")).unwrap();
                let file = folder.path().join("one.pdf");
                fs::write(&file, &pdf.content).unwrap();
                let words = common::squeezed(&common::run("pdftotext", &[file.to_str().unwrap(), "-"]));
                assert!(!words.contains(COMPUTED) && !words.contains("root:x:0"), "{text:?}");
                // Names are shown as they are; shaped scripts come out of a PDF in another order.
                let shown = common::squeezed(text);
                if text.is_ascii() && !text.contains(['`', '\\', '\'', '"']) {
                    assert!(words.contains(&shown), "{text:?} is not in\n{words}");
                }
                made += 1;
            }
            Err(pipeline::Failure::Pdf(PdfError::Characters { characters, .. })) => {
                assert!(characters.iter().all(|c| text.contains(*c)) && !characters.is_empty(), "{text:?}");
            }
            Err(other) => panic!("{text:?}: {other}"),
        }
    }
    assert!(made > 40, "only {made} PDF files");
}

#[test]
fn hostile_names_of_files_and_folders() {
    let long = "a".repeat(240);
    let everywhere = ["a b", "a..b", "Öljy", "a%2e%2eb", "-a", "a--b", "a&b", "{{ 7 }}", "\u{202e}b", "site", &long];
    // Windows has no such names itself.
    let elsewhere = ["CON", "a\nb", "a\u{1b}[31mb", "a'b\"c", "<img>", "a\\b"];
    for name in everywhere.into_iter().chain(elsewhere.into_iter().filter(|_| cfg!(unix))) {
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content");
        for (folder, file) in [("demo", name), (name, "customers")] {
            fs::create_dir_all(content.join(folder)).unwrap();
            fs::write(content.join(folder).join("controller.yaml"), "name: Demo\n").unwrap();
            fs::write(content.join(folder).join(format!("{file}.yaml")), "name: {fi: a, sv: b, en: c}\n").unwrap();
        }
        let (checked, outputs) = rendered(folder.path());
        assert_harmless(&checked, &outputs);
        let told = checked.findings.iter().filter(|finding| finding.rule.code == "FILE-NAME").count();
        assert_eq!(told, if name == "site" { 0 } else { 2 }, "{name:?}: {:#?}", checked.findings);
    }
}

/// Good ids that Windows cannot have as names of folders.
#[cfg(unix)]
#[test]
fn names_that_another_system_cannot_have() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/con")).unwrap();
    fs::write(folder.path().join("content/con/controller.yaml"), "name: Demo\n").unwrap();
    fs::write(folder.path().join("content/con/nul.yaml"), "name: {fi: a, sv: b, en: c}\n").unwrap();
    let checked = pipeline::check(folder.path()).unwrap();
    let failure = checked.build(&folder.path().join("public"), &DRAFT).unwrap_err();
    assert!(failure.to_string().contains("not a file name"), "{failure}");
    assert!(!folder.path().join("public").exists());
}

/// Pipes would be waited for, and links lead to what is not for the public.
#[cfg(unix)]
#[test]
fn pipes_and_links() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    common::copy(&common::project().join("content"), &root.join("content"));
    let root_name = root.to_str().unwrap().to_owned();
    let pipe = |path: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        common::run("mkfifo", &[path.to_str().unwrap()]);
        path
    };
    // In the content: a finding.
    let path = pipe("content/demo/pipe.yaml");
    let checked = pipeline::check(root).unwrap();
    let codes: Vec<_> = checked.findings.iter().map(|finding| finding.rule.code).collect();
    assert_eq!(codes, ["FILE-UNREADABLE"]);
    fs::remove_file(path).unwrap();
    // In the theme: an error.
    let path = pipe("themes/default/html/notice.html");
    let build = ["--root", &root_name, "build", "--no-pdf"];
    let said = common::seloste_ends(2, &build).stderr;
    assert!(String::from_utf8_lossy(&said).contains("not a regular file"));
    fs::remove_file(path).unwrap();
    // A theme that would publish the source, internal facts and all; its name is no command to the terminal.
    fs::create_dir_all(root.join("themes/default/static")).unwrap();
    symlink(root.join("content"), root.join("themes/default/static/a\u{1b}[31m")).unwrap();
    let said = common::seloste_ends(2, &build).stderr;
    assert!(!said.contains(&0x1b), "{}", String::from_utf8_lossy(&said));
    assert!(String::from_utf8_lossy(&said).contains("themes/default/static/a�[31m"));
    assert!(!root.join("public").exists());
}

/// Templates and Typst files of a theme see the theme and nothing else.
#[test]
fn a_theme_cannot_read_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    common::copy(&common::project().join("content"), &root.join("content"));
    let html = ["{% include \"/etc/passwd\" %}", "{% include \"../../../../../etc/passwd\" %}"];
    let typst = ["#read(\"/etc/passwd\")", "#read(\"../../../../etc/passwd\")", "#import \"@preview/x:1.0.0\": *"];
    let html = html.into_iter().map(|text| ("html/notice.html", text));
    let typst = typst.into_iter().filter(|_| cfg!(feature = "pdf")).map(|text| ("pdf/notice.typ", text));
    for (file, text) in html.chain(typst) {
        let file = root.join("themes/default").join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        let checked = pipeline::check(root).unwrap();
        let options = Options { draft: false, pdf: true };
        let failure = checked.render(&options).expect_err(text).messages();
        assert!(!format!("{failure:?}").contains("root:x"), "{failure:?}");
        fs::remove_file(&file).unwrap();
    }
}

/// Words without measure, for the rules that read words: what looks at each against each, or goes on to the end of the text
/// from everywhere, would take hours.
#[test]
fn endless_words_are_read_in_time() {
    let words = [
        "voi ",
        "ei voi ",
        ".",
        ". A",
        "[",
        "[x",
        "<",
        "____",
        "niin kauan kuin ",
        "voi-",
        "5 ",
        "viisi vuotta, ",
        "1.1.2019 ",
        "https://",
        "a@b ",
        "+358 ",
        "pyynnöstä ",
        "EU:n ulkopuolelle ",
        "minst ",
        "hoitaa rättslig ",
        "(",
        "”",
        "|",
        "| a ",
        "- a\n",
        "1. a\n",
        "ä",
        "İ",
        "\u{a0}",
        "täältä [täältä](https://example.fi) ",
    ];
    for word in words {
        let text = word.repeat(100_000 / word.len());
        let of = |text: &str| json!({ "fi": text, "sv": text, "en": text });
        let register = json!({
            "name": of("x"),
            "introduction": of(&text),
            "purposes": [{ "id": "p", "name": of("y"), "details": of(&text) }],
            "storage": [{ "criteria": of(&text) }],
            "recipients-note": of(&text),
            "security": { "principles": of(&text) },
        });
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content/demo");
        fs::create_dir_all(&content).unwrap();
        fs::write(content.join("controller.yaml"), "name: x\n").unwrap();
        fs::write(content.join("register.yaml"), serde_json::to_string(&register).unwrap()).unwrap();
        let start = Instant::now();
        pipeline::check(folder.path()).unwrap();
        assert!(start.elapsed() < PATIENCE, "{word:?}: {:?}", start.elapsed());
    }
}
