//! What a finding is, whatever moves around it: baselines and the tools that read the reports know it again by this.

use std::collections::HashMap;

use super::{Finding, Scope, locate};
use crate::source::{Path, Segment, SourceFile, Sources};

/// Which way of making fingerprints this is. Another number makes every known finding a new one.
pub const VERSION: &str = "1";

/// A fingerprint of 32 hexadecimal digits, of a finding that was settled (`settle`): of its rule, its register or file,
/// its language and its path, where `purposes[1]` counts by the entry's `id`, else by the first that the entry says.
/// Other lines and other entries around it do not change it, nor another folder for a register's file. Findings of one
/// rule at one place have the same; [`fingerprints`] tells them apart.
#[must_use]
pub fn fingerprint(finding: &Finding, sources: &Sources) -> String {
    let mut parts = vec![VERSION.to_owned(), finding.rule.code.to_owned()];
    parts.push(finding.language.as_ref().map(ToString::to_string).unwrap_or_default());
    // A register's own file may move to the folder of another unit; any other is itself by its name.
    parts.push(Scope::of(finding, sources).name);
    if let Some(place) = &finding.place {
        let file = sources.file(place.file);
        let segments = place.path.segments();
        parts.extend((0..segments.len()).map(|at| match &segments[at] {
            Segment::Key(key) => key.to_string(),
            Segment::Index(position) => {
                let entry: Path = segments[..=at].iter().cloned().collect();
                format!("[{}]", entry_name(&entry, file).unwrap_or_else(|| position.to_string()))
            }
        }));
    }
    // One text may have the same fault in many words of it.
    if finding.span.is_some()
        && let Some(location) = locate(finding, sources)
    {
        parts.push(format!("={}", plain(&location.text[location.span.start..location.span.end])));
    }
    blake3::hash(parts.join("\0").as_bytes()).to_hex()[..32].to_owned()
}

/// The fingerprints of all findings of a run, in their order. Of findings with the same, all but the first have their
/// number behind it: no two are equal.
#[must_use]
pub fn fingerprints(findings: &[Finding], sources: &Sources) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let number = |finding| {
        let fingerprint = fingerprint(finding, sources);
        let count = seen.entry(fingerprint.clone()).or_default();
        *count += 1;
        if *count == 1 { fingerprint } else { format!("{fingerprint}-{count}") }
    };
    findings.iter().map(number).collect()
}

/// What an entry of a list is called by: its `id`, or the first that it says.
pub(super) fn entry_name(entry: &Path, file: &SourceFile) -> Option<String> {
    let text = |path: &Path| {
        let span = file.index.get(path)?.value;
        file.text.get(span.start..span.end)
    };
    let said = text(&entry.key("id")).or_else(|| text(entry).map(first_value))?;
    Some(plain(said)).filter(|said| !said.is_empty())
}

/// The first value in the YAML of an entry, after the keys that lead to it. It is read from the text, since the index
/// has no order, and a search through it for each of many findings would take long.
fn first_value(yaml: &str) -> &str {
    let opens = |c: char| c.is_whitespace() || matches!(c, '{' | '[');
    let mut rest = yaml.trim_start_matches(opens);
    loop {
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        let leads = word.ends_with(':') || word.starts_with(['|', '>', '&']) || word == "-";
        if !leads {
            break;
        }
        rest = rest[word.len()..].trim_start_matches(opens);
    }
    let end = match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => rest[1..].find(quote).map(|end| end + 2),
        _ => rest.find(['\n', ',', '}', ']']),
    };
    &rest[..end.unwrap_or(rest.len())]
}

/// A value as written, without quotation marks and with single spaces.
fn plain(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let text = words.join(" ");
    let bare = |mark: char| text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    bare('"').or_else(|| bare('\'')).map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::first_value;

    #[test]
    fn the_first_value_of_an_entry() {
        for (yaml, value) in [
            ("employees", "employees"),
            ("name: payroll office\n  country: FI", "payroll office"),
            ("{name: payroll, country: FI}", "payroll"),
            ("name:\n    fi: Öljy\n    sv: Olja", "Öljy"),
            ("name: {fi: \"Öljy, vesi\", sv: Olja}", "\"Öljy, vesi\""),
            ("note: >-\n    Pitkä teksti\n    jatkuu", "Pitkä teksti"),
            ("[a, b]", "a"),
            ("name:", ""),
            ("'", "'"),
            ("", ""),
        ] {
            assert_eq!(first_value(yaml), value, "{yaml:?}");
        }
    }
}
