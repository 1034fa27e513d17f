//! Every rule's page is a test: the wrong example gives the finding shown, the right one does not.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use seloste::check::{self, Case, Check, Definition, Page, RULES};
use seloste::model::Language;
use seloste::model::notice::Notice;
use seloste::pipeline;
use seloste::report::Finding;
use seloste::source::Sources;

/// A folder with the files of an example. A file without a name in its fence is a register.
fn site(page: &Page<'_>, section: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("content/demo/controller.yaml", "name: Esimerkki Oy\nemail: tietosuoja@example.fi\n");
    write("content/demo/register.yaml", "name: {fi: Rekisteri, sv: Register, en: Register}\n");
    for example in page.blocks(section, "yaml") {
        write(example.file.unwrap_or("content/demo/register.yaml"), example.text);
    }
    folder
}

/// `CODE file:line` of each finding of a rule.
fn shown(findings: &[Finding], code: &str, sources: &Sources) -> Vec<String> {
    let of_rule = findings.iter().filter(|finding| finding.rule.code == code);
    let mut lines: Vec<_> = of_rule
        .map(|finding| {
            let place = finding.place.as_ref().expect("a finding of a rule has a place");
            let file = sources.file(place.file);
            format!("{code} {}:{}", file.name, file.position(sources.locate(place).start).0)
        })
        .collect();
    // A rule that reads a Notice says the same of each language.
    lines.dedup();
    lines
}

fn findings(definition: &Definition, page: &Page<'_>, section: &str, root: &Path) -> Vec<String> {
    // The day that the pages of rules on dates count from.
    let checked = pipeline::check_on(root, Some(date(2026, 11, 22))).unwrap();
    let mut findings = checked.findings;
    if let Check::Notice(_) = definition.check
        && let Some(removed) = page.blocks(section, "notice-without").next()
    {
        let case = Case::all(&checked.site).next().unwrap();
        let mut notice = Notice::clone(&checked.notices[0]);
        let before = notice.sections.len();
        notice.sections.retain(|section| section.id != removed.text.trim());
        assert_eq!(notice.sections.len(), before - 1, "{}: nothing was removed", definition.rule.code);
        let locale = checked.locales.get(&Language::new("fi")).unwrap();
        findings = check::notice(&case, &notice, locale);
    }
    shown(&findings, definition.rule.code, &checked.sources)
}

#[test]
fn every_page_holds() {
    let mut wrong = Vec::new();
    for definition in RULES.iter() {
        // Without PDF there are no fonts to ask.
        if cfg!(not(feature = "pdf")) && matches!(definition.check, Check::Fonts(_)) {
            continue;
        }
        let page = Page::parse(definition.page);
        let expected: Vec<_> = page.blocks("Wrong", "finding").flat_map(|block| block.text.lines()).collect();
        let bad = site(&page, "Wrong");
        let found = findings(definition, &page, "Wrong", bad.path());
        if found != expected {
            wrong.push(format!(
                "{}: wrong example\n  expected {expected:?}\n  found    {found:?}",
                definition.rule.code
            ));
        }
        let good = site(&page, "Right");
        let found = findings(definition, &page, "Right", good.path());
        if !found.is_empty() {
            wrong.push(format!("{}: right example\n  found {found:?}", definition.rule.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes are for ever: a baseline, a suppression and a link may name them.
#[test]
fn the_table_of_codes() {
    let table: String = RULES
        .iter()
        .map(|definition| &definition.rule)
        .chain(seloste::load::rules().iter().copied())
        .map(|rule| {
            let mandatory = if rule.mandatory { " mandatory" } else { "" };
            format!("{} {} {:?} {:?}{mandatory}\n", rule.code, rule.name, rule.severity, rule.kind)
        })
        .collect();
    insta::assert_snapshot!(table);
}

#[test]
fn every_rule_has_its_messages() {
    let locales = seloste::language::Locales::embedded().unwrap();
    for language in ["fi", "sv", "en"].map(Language::new) {
        let locale = locales.get(&language).unwrap();
        let rules = RULES.iter().map(|definition| &definition.rule).chain(seloste::load::rules().iter().copied());
        for rule in rules {
            for part in ["", ".title", ".why", ".help"] {
                assert!(locale.has(&format!("{}{part}", rule.code)), "{language}: {}{part}", rule.code);
            }
        }
    }
}
