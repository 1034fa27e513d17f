//! The report for people at a terminal, in the look of the Rust compiler.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Argument, Finding, Location, Message, Run, Severity, Summary, locate, missing};
use crate::language::{Locale, LocaleError, arguments};
use crate::source::Span;

/// How many characters are marked: of more than that, the renderer would show all.
const LONGEST_MARK: usize = 60;

/// How many characters of a message are shown. Messages quote the site's texts, which have no limit.
const LONGEST_MESSAGE: usize = 2_000;

/// The findings with excerpts of the files, in the locale's language, and one line that sums them up.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn text(run: &Run<'_>, color: bool) -> Result<String, LocaleError> {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut report = String::new();
    for alike in run.findings.chunk_by(differ_in_language) {
        let group = group(&in_every_language(alike), run)?;
        // Writing to a string does not fail.
        _ = write!(report, "{}\n\n", renderer.render(&[group]));
    }
    report.push_str(&sum(run.summary, run.locale)?);
    report.push('\n');
    // A file whose form is wrong was not held against the law: who mends it should expect more.
    if run.findings.iter().any(Finding::is_error_of_form) {
        report.push_str(&run.locale.text("report-unchecked")?);
        report.push('\n');
    }
    Ok(report)
}

/// Whether two findings say the same of one place, but for the languages that their messages list.
fn differ_in_language(a: &Finding, b: &Finding) -> bool {
    let same = |(a, b): (&Message, &Message)| {
        let mut arguments = a.arguments.iter().zip(&b.arguments);
        a.key == b.key
            && a.arguments.len() == b.arguments.len()
            && arguments.all(|pair| match pair {
                ((_, Argument::Languages(_)), (_, Argument::Languages(_))) => true,
                (a, b) => a == b,
            })
    };
    a.language != b.language
        && (a.rule.code, a.severity, &a.place, a.span) == (b.rule.code, b.severity, &b.place, b.span)
        && same((&a.message, &b.message))
        && a.help.is_some() == b.help.is_some()
        && a.help.iter().zip(&b.help).all(same)
}

/// Findings that differ in the language alone, as one of all these languages: a text that has no translation yet is one gap to
/// who writes it.
fn in_every_language(alike: &[Finding]) -> Cow<'_, Finding> {
    let [first, others @ ..] = alike else { unreachable!("a chunk has a finding") };
    let mut told = Cow::Borrowed(first);
    for other in others {
        let told = told.to_mut();
        let messages =
            std::iter::once((&mut told.message, &other.message)).chain(told.help.iter_mut().zip(&other.help));
        for (message, other) in messages {
            for ((_, languages), (_, more)) in message.arguments.iter_mut().zip(&other.arguments) {
                if let (Argument::Languages(languages), Argument::Languages(more)) = (languages, more) {
                    languages.extend_from_slice(more);
                }
            }
        }
    }
    told
}

fn group(finding: &Finding, run: &Run<'_>) -> Result<Group<'static>, LocaleError> {
    let locale = run.locale;
    let name = super::level(finding.severity, locale)?;
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(name),
        Severity::Warning => Level::WARNING.with_name(name),
        Severity::Info | Severity::Allow => Level::INFO.with_name(name),
    };
    let render = |message| run.say(message).map(|text| shortened(&text));
    let mut group = Group::with_title(level.primary_title(render(&finding.message)?).id(finding.rule.code));
    if let Some(location) = locate(finding, run.sources) {
        let (line, column) = location.start;
        let file = visible(location.file);
        let missing = missing(finding, run.sources);
        let at_top = missing.as_ref().is_some_and(|missing| missing.at_top);
        let label =
            missing.map(|missing| locale.phrase("report-missing", &arguments([("key", shortened(&missing.key))])));
        let label = label.transpose()?;
        // The first line of the file has no part in what the file lacks.
        group = if let Some((excerpt, marked)) = excerpt(&location).filter(|_| !at_top) {
            let mark = AnnotationKind::Primary.span(marked).label(label);
            group.element(Snippet::source(excerpt).path(file).line_start(line).annotation(mark))
        } else {
            let group = group.element(Origin::path(file).line(line).char_column(column));
            match label {
                Some(label) => group.element(Level::NOTE.no_name().message(label)),
                None => group,
            }
        };
    }
    if !finding.rule.law.is_empty() {
        let law = Level::NOTE.with_name(locale.text("report-law")?);
        group = group.element(law.message(finding.rule.law.join(", ")));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.with_name(locale.text("report-help")?).message(render(help)?));
    }
    Ok(group)
}

/// The line that sums a run up.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn sum(summary: &Summary, locale: &Locale) -> Result<String, LocaleError> {
    let key = match (summary.errors, summary.warnings) {
        (0, 0) if summary.known > 0 => "report-nothing-new",
        (0, 0) => "report-clean",
        (_, 0) => "report-found-errors",
        (0, _) => "report-found-warnings",
        (_, _) => "report-found-both",
    };
    let Summary { files, registers, errors, warnings, infos, .. } = *summary;
    let numbers = [("files", files), ("registers", registers), ("errors", errors), ("warnings", warnings)];
    let mut sum = locale.phrase(key, &arguments(numbers))?;
    if infos > 0 {
        sum.push(' ');
        sum.push_str(&locale.phrase("report-infos", &arguments([("infos", infos)]))?);
    }
    Ok(sum)
}

/// The line a finding points at, and what to mark in it; the renderer cuts what is too wide. Of a value of many lines
/// the first is enough to find it. `None` for an empty line, and for nothing at the very beginning, which is the file as a
/// whole.
#[must_use]
pub fn excerpt(location: &Location<'_>) -> Option<(String, Range<usize>)> {
    let Location { text, span, .. } = *location;
    let ends = ['\n', '\r'];
    let line_start = text[..span.start].rfind(ends).map_or(0, |end| end + 1);
    let line_end = text[span.start..].find(ends).map_or(text.len(), |end| span.start + end);
    if text[line_start..line_end].trim().is_empty() || span == Span::default() {
        return None;
    }
    let marked = &text[span.start..span.end.clamp(span.start, line_end)];
    let marked = &marked[..after(marked, LONGEST_MARK)];

    let mut line = visible(&text[line_start..span.start]);
    let start = line.len();
    line.push_str(&visible(marked));
    let end = line.len();
    line.push_str(&visible(&text[span.start + marked.len()..line_end]));
    Some((line, start..end))
}

/// Where so many characters end.
fn after(text: &str, characters: usize) -> usize {
    text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at)
}

/// A message that can neither flood nor command the terminal, with its own line breaks: for everything that is printed
/// and may quote a file, its name or an error about it.
#[must_use]
pub fn shortened(message: &str) -> String {
    let end = after(message, LONGEST_MESSAGE);
    let cut = if end < message.len() { "…" } else { "" };
    let lines: Vec<String> = message[..end].split('\n').map(visible).collect();
    lines.join("\n") + cut
}

/// The text with � for every character that a terminal would obey or that would not be seen: control characters, marks
/// that turn the direction of writing, spaces without width. One for one, so that columns stay right.
#[must_use]
pub fn visible(text: &str) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\t')
            || matches!(
                c,
                '\u{ad}'
                    | '\u{61c}'
                    | '\u{180e}'
                    | '\u{200b}'..='\u{200f}'
                    | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{feff}'
                    | '\u{fff9}'..='\u{fffb}'
                    | '\u{e0000}'..='\u{e007f}'
            )
    };
    text.replace(hidden, "�")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Locales;
    use crate::model::{Language, Text};
    use crate::report::{Kind, Rule, json, render_message};
    use crate::source::{Entry, Index, Path, Place, Sources};

    static LEGAL: Rule = Rule {
        code: "A13-2A",
        name: "missing-storage-time",
        severity: Severity::Error,
        kind: Kind::Law,
        mandatory: true,
        profiles: &["core"],
        law: &["GDPR 13(2)(a)", "GDPR 14(2)(a)"],
    };
    static HOUSE: Rule = Rule {
        code: "TEST-HOUSE",
        name: "test",
        severity: Severity::Warning,
        kind: Kind::House,
        mandatory: false,
        profiles: &[],
        law: &[],
    };

    const FILE: &str = "name: Asiakkaat\npurposes:\n  - purpose: Öljyn myynti\n    basis: contract\n\ndata: []\n";

    /// A message that is there in every language.
    fn clash(path: impl Into<Argument>, other: &str) -> Message {
        Message::new("publish-clash").with("path", path).with("other", other)
    }

    fn finding(rule: &'static Rule, message: Message) -> Finding {
        let help = Some(Message::new("publish-busy.help"));
        Finding { message, help, ..Finding::new(rule) }
    }

    fn sources() -> (Sources, Place) {
        let mut sources = Sources::default();
        let key = Span { start: FILE.find("purposes").unwrap(), end: FILE.find(":\n  -").unwrap() };
        let value = Span { start: FILE.find("- purpose").unwrap(), end: FILE.find("data").unwrap() };
        let index: Index = [(Path::from("purposes"), Entry { key, value })].into_iter().collect();
        let file = sources.add("content/demo/customers.yaml", FILE.to_owned(), index);
        (sources, Place { file, path: Path::from("purposes") })
    }

    fn report(language: &str, findings: &[Finding], sources: &Sources) -> String {
        let locales = Locales::embedded().unwrap();
        let summary = Summary { files: 3, registers: 2, languages: 3, ..Summary::default() }.count(findings);
        let locale = locales.get(&Language::new(language)).unwrap();
        text(&Run::new(findings, sources, &summary, locale, &Language::new("fi")), false).unwrap()
    }

    #[test]
    fn shows_place_excerpt_law_and_help() {
        let (sources, place) = sources();
        let word = FILE.find("Öljyn").unwrap();
        let findings = [
            finding(&LEGAL, clash("a", "A")).at(place.clone()),
            Finding {
                span: Some(Span { start: word, end: word + "Öljyn".len() }),
                ..finding(&HOUSE, clash("b", "B")).at(place.clone())
            },
            finding(&HOUSE, clash("c", "C")),
            finding(&LEGAL, clash("d", "D")).at(Place { path: Path::from("purposes[3].basis"), ..place }),
        ];
        insta::assert_snapshot!(report("fi", &findings, &sources), @r#"
        virhe[A13-2A]: Tiedostoja ”A” ja ”a” ei voi julkaista yhdessä: ne tulisivat samaan paikkaan.
         --> content/demo/customers.yaml:3:3
          |
        3 |   - purpose: Öljyn myynti
          |   ^^^^^^^^^^^^^^^^^^^^^^^
          |
          = laki: GDPR 13(2)(a), GDPR 14(2)(a)
          = ohje: Mitään ei kirjoitettu. Yritä hetken kuluttua uudelleen. Jos vika toistuu, katso, onko toinen seloste jäänyt käyntiin.

        varoitus[TEST-HOUSE]: Tiedostoja ”B” ja ”b” ei voi julkaista yhdessä: ne tulisivat samaan paikkaan.
         --> content/demo/customers.yaml:3:14
          |
        3 |   - purpose: Öljyn myynti
          |              ^^^^^
          |
          = ohje: Mitään ei kirjoitettu. Yritä hetken kuluttua uudelleen. Jos vika toistuu, katso, onko toinen seloste jäänyt käyntiin.

        varoitus[TEST-HOUSE]: Tiedostoja ”C” ja ”c” ei voi julkaista yhdessä: ne tulisivat samaan paikkaan.
         |
         = ohje: Mitään ei kirjoitettu. Yritä hetken kuluttua uudelleen. Jos vika toistuu, katso, onko toinen seloste jäänyt käyntiin.

        virhe[A13-2A]: Tiedostoja ”D” ja ”d” ei voi julkaista yhdessä: ne tulisivat samaan paikkaan.
         --> content/demo/customers.yaml:2:1
          |
        2 | purposes:
          | ^^^^^^^^
          |
          = laki: GDPR 13(2)(a), GDPR 14(2)(a)
          = ohje: Mitään ei kirjoitettu. Yritä hetken kuluttua uudelleen. Jos vika toistuu, katso, onko toinen seloste jäänyt käyntiin.

        Tarkastettu 3 tiedostoa: 2 virhettä ja 2 varoitusta.
        "#);
        insta::assert_snapshot!(report("sv", &findings[..1], &sources), @r#"
        fel[A13-2A]: Filerna ”A” och ”a” kan inte båda publiceras: de skulle hamna på samma plats.
         --> content/demo/customers.yaml:3:3
          |
        3 |   - purpose: Öljyn myynti
          |   ^^^^^^^^^^^^^^^^^^^^^^^
          |
          = lag: GDPR 13(2)(a), GDPR 14(2)(a)
          = råd: Ingenting skrevs. Försök igen om en stund. Om felet upprepas, se efter om ett annat seloste fortfarande är igång.

        Kontrollen omfattade 3 filer: 1 fel.
        "#);
        insta::assert_snapshot!(report("en", &findings[2..3], &sources), @r#"
        warning[TEST-HOUSE]: The files “C” and “c” cannot both be published: they would come to the same place.
         |
         = help: Nothing was written. Try again in a moment. If this happens again, see whether another seloste was left running.

        Checked 3 files: 1 warning.
        "#);
    }

    #[test]
    fn what_differs_in_the_language_alone_is_told_once() {
        let (sources, place) = sources();
        let missing = |field: &str, language: &str| {
            let language = Language::new(language);
            let languages = Argument::Languages(vec![language.clone()]);
            // The help has what the message has.
            let found = finding(&HOUSE, Message::new("Q-PARITY")).with("field", field).with("lang", languages);
            Finding { language: Some(language), ..found.at(place.clone()) }
        };
        let findings =
            [missing("a", "sv"), missing("a", "en"), missing("b", "sv"), missing("c", "sv"), missing("c", "sv")];
        let report = report("en", &findings, &sources);
        let told: Vec<_> = report.lines().filter_map(|line| line.strip_prefix("warning[TEST-HOUSE]: ")).collect();
        let one = |field: &str, languages: &str| format!("“{field}” is not in every language. Missing: {languages}.");
        assert_eq!(told, [one("a", "Swedish, English"), one("b", "Swedish"), one("c", "Swedish"), one("c", "Swedish")]);
        assert!(report.ends_with("5 warnings.\n"), "the sum counts each language: {report}");
    }

    #[test]
    fn sums_up_in_grammatical_words() {
        let locales = Locales::embedded().unwrap();
        let lines: Vec<String> = ["fi", "sv", "en"]
            .into_iter()
            .flat_map(|language| {
                let locale = locales.get(&Language::new(language)).unwrap();
                [(0, 0, 3), (1, 0, 1), (0, 2, 3), (2, 1, 3)].map(|(errors, warnings, files)| {
                    sum(&Summary { files, registers: 1, languages: 3, errors, warnings, ..Summary::default() }, locale)
                        .unwrap()
                })
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        Kaikki kunnossa: tarkastettu 3 tiedostoa ja 1 rekisteri, ei huomautettavaa.
        Tarkastettu 1 tiedosto: 1 virhe.
        Tarkastettu 3 tiedostoa: 2 varoitusta.
        Tarkastettu 3 tiedostoa: 2 virhettä ja 1 varoitus.
        Allt är i sin ordning: 3 filer och 1 register har kontrollerats utan anmärkningar.
        Kontrollen omfattade 1 fil: 1 fel.
        Kontrollen omfattade 3 filer: 2 varningar.
        Kontrollen omfattade 3 filer: 2 fel och 1 varning.
        All is well: 3 files and 1 register checked, nothing to remark on.
        Checked 1 file: 1 error.
        Checked 3 files: 2 warnings.
        Checked 3 files: 2 errors and 1 warning.
        "#);
    }

    #[test]
    fn json_has_every_field() {
        let (sources, place) = sources();
        let findings = [
            Finding {
                language: Some(Language::new("sv")),
                controller: Some(crate::model::Id::new("demo")),
                register: Some(crate::model::Id::new("customers")),
                ..finding(&LEGAL, clash("a", "A")).at(place)
            },
            Finding { help: None, ..finding(&HOUSE, clash("c", "C")) },
        ];
        let locales = Locales::embedded().unwrap();
        let locale = locales.get(&Language::new("en")).unwrap();
        let summary = Summary { files: 3, registers: 2, languages: 3, ..Summary::default() }.count(&findings);
        let default = Language::new("fi");
        insta::assert_snapshot!(json(&Run::new(&findings, &sources, &summary, locale, &default)).unwrap(), @r#"
        {
          "findings": [
            {
              "code": "A13-2A",
              "name": "missing-storage-time",
              "severity": "error",
              "message": "The files “A” and “a” cannot both be published: they would come to the same place.",
              "help": "Nothing was written. Try again in a moment. If this happens again, see whether another seloste was left running.",
              "law": [
                "GDPR 13(2)(a)",
                "GDPR 14(2)(a)"
              ],
              "file": "content/demo/customers.yaml",
              "line": 3,
              "column": 3,
              "end_line": 4,
              "end_column": 20,
              "path": "purposes",
              "missing": false,
              "language": "sv",
              "controller": "demo",
              "register": "customers",
              "fingerprint": "691a0419ebfd7328e05f427b282f26fb"
            },
            {
              "code": "TEST-HOUSE",
              "name": "test",
              "severity": "warning",
              "message": "The files “C” and “c” cannot both be published: they would come to the same place.",
              "help": null,
              "law": [],
              "file": null,
              "line": null,
              "column": null,
              "end_line": null,
              "end_column": null,
              "path": null,
              "missing": false,
              "language": null,
              "controller": null,
              "register": null,
              "fingerprint": "f2d1b9069697a51c6a9cca6d6a2c8887"
            }
          ],
          "summary": {
            "files": 3,
            "registers": 2,
            "languages": 3,
            "errors": 1,
            "warnings": 1,
            "infos": 0
          }
        }
        "#);
    }

    #[test]
    fn variables_are_shown_in_the_readers_language() {
        let locales = Locales::embedded().unwrap();
        let locale = locales.get(&Language::new("en")).unwrap();
        let name = Text::ByLanguage(
            [(Language::new("fi"), "Rekisteri".into()), (Language::new("sv"), "Register".into())].into(),
        );
        for (argument, shown) in [
            (Argument::Text(name), "Rekisteri"),
            (Argument::Text(Text::Default("Oletus".into())), "Oletus"),
            (Argument::Number(12_345), "12,345"),
            (Argument::Language(Language::new("qaa")), "qaa"),
            (Argument::Languages(vec![Language::new("en"), Language::new("qaa")]), "English, qaa"),
            (Argument::Key("publish-reason-full".into()), "there is no space left on the disk"),
        ] {
            let words = render_message(&clash(argument, "other"), locale, &Language::new("fi")).unwrap();
            assert!(words.contains(&format!("“{shown}”")), "{words}");
        }
        assert!(render_message(&Message::new("publish-clash"), locale, &Language::new("fi")).is_err());
        assert!(render_message(&clash(Argument::Key("no-such".into()), ""), locale, &Language::new("fi")).is_err());
    }

    #[test]
    fn a_terminal_is_not_obeyed_nor_flooded() {
        let mut sources = Sources::default();
        let long = "x".repeat(100_000);
        let line = format!("{long}\u{1b}[31m\u{202e}MARKED{long}\t\u{7}{long}");
        let start = "first: 1\n".len() + line.find("MARKED").unwrap();
        let file = sources.add("content/\u{1b}c.yaml", format!("first: 1\n{line}\nlast: 1\n"), Index::new());
        let message = clash(format!("\u{1b}]0;title\u{7}{long}"), "\u{2066}other");
        let finding = Finding {
            span: Some(Span { start, end: start + "MARKED".len() }),
            ..finding(&HOUSE, message).at(Place { file, path: Path::root() })
        };
        let report = report("en", &[finding], &sources);
        assert!(report.len() < 4_000, "{}", report.len());
        assert!(!report.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{2066}']), "{report}");
        assert!(report.contains("x�[31m�MARKEDxx"), "{report}");
        assert!(report.contains("content/�c.yaml:2:100007"), "{report}");
    }

    proptest! {
        #[test]
        fn no_file_and_no_span_makes_it_panic(
            text in proptest::collection::vec(proptest::sample::select(vec!["a", "ä", "漢", "\n", "\r", "\t", "\u{301}", "\u{200d}", "👩", " ", "\0"]), 0..300),
            start in 0..400_usize,
            end in 0..400_usize,
        ) {
            let mut sources = Sources::default();
            let file = sources.add("x.yaml", text.concat(), Index::new());
            let place = Place { file, path: Path::root() };
            let finding = Finding { span: Some(Span { start, end }), ..finding(&HOUSE, clash("a", "A")).at(place) };
            let location = locate(&finding, &sources).unwrap();
            prop_assert!(location.start <= location.end);
            prop_assert!(report("fi", &[finding], &sources).contains("x.yaml:"));
        }
    }
}
