//! `manifest.json`: which files in the published folder are ours, and what is in them.
//!
//! It is sorted, one file a line, and says nothing of when or where it was made: the same files give the same bytes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::address;

/// The name of the file, at the top of the published folder.
pub(super) const NAME: &str = "manifest.json";

/// The version of the format. A reader refuses a newer one, because it may mean something else by the same words.
const FORMAT: u64 = 1;

/// How every manifest of ours begins: what tells a damaged one from a file of somebody else's.
const BEGINNING: &str = "{\n  \"program\": \"seloste\",\n  \"format\": ";

/// The files of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// While a build is at work, a path may be here more than once: with its old and with its new content.
    pub entries: BTreeSet<Entry>,
}

/// One file with one content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Entry {
    pub path: String,
    blake3: String,
    pub size: u64,
    /// Fingerprint of what the file was made from, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    inputs: Option<String>,
}

/// What there is under the name of the manifest.
#[derive(Debug)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A manifest.
    Manifest(Manifest),
    /// A manifest of ours, cut short or spoiled.
    Damaged,
    /// A manifest of a newer version of the program.
    Newer,
    /// Something else: web applications have a `manifest.json` too.
    Foreign,
}

#[derive(Deserialize)]
struct Head {
    program: String,
    format: u64,
}

#[derive(Deserialize)]
struct Body {
    files: BTreeSet<Entry>,
}

impl Entry {
    pub(super) fn new(path: &str, content: &[u8], inputs: Option<String>) -> Self {
        let blake3 = blake3::hash(content).to_string();
        Self { path: path.to_owned(), blake3, size: content.len() as u64, inputs }
    }

    /// Whether the content has this hash.
    pub(super) fn is(&self, hash: blake3::Hash) -> bool {
        self.blake3 == hash.to_hex().as_str()
    }
}

impl Manifest {
    /// What both list.
    pub(super) fn union(&self, other: &Self) -> Self {
        Self { entries: &self.entries | &other.entries }
    }

    /// Whether a file with this hash is listed.
    pub(super) fn lists(&self, path: &str, hash: blake3::Hash) -> bool {
        self.of_path(path).any(|entry| entry.is(hash))
    }

    /// The file at `path`, if it was made from these inputs.
    pub(super) fn made_from(&self, path: &str, inputs: &str) -> Option<&Entry> {
        self.of_path(path).find(|entry| entry.inputs.as_deref() == Some(inputs))
    }

    fn of_path(&self, path: &str) -> impl Iterator<Item = &Entry> {
        let first = Entry { path: path.to_owned(), blake3: String::new(), size: 0, inputs: None };
        self.entries.range(first..).take_while(move |entry| entry.path == path)
    }

    /// The file.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let lines: Vec<String> = self
            .entries
            .iter()
            .map(|entry| format!("\n    {}", serde_json::to_string(entry).expect("strings and a number are JSON")))
            .collect();
        let end = if lines.is_empty() { "" } else { "\n  " };
        format!("{BEGINNING}{FORMAT},\n  \"files\": [{}{end}]\n}}\n", lines.join(",")).into_bytes()
    }
}

/// Reads the manifest of `folder`. One that lists an address we would never have written counts as damaged: it must
/// not make us remove anything outside the folder.
pub(super) fn read(folder: &Path) -> io::Result<Found> {
    match content(folder) {
        Ok(Some(bytes)) => Ok(parse(&bytes)),
        Ok(None) => Ok(Found::Foreign),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Found::Nothing),
        Err(error) => Err(error),
    }
}

/// What the manifest of `folder` holds; `None` for what is no plain file: a link may lead to anything, and whoever reads a
/// pipe may wait for ever.
pub(super) fn content(folder: &Path) -> io::Result<Option<Vec<u8>>> {
    let path = folder.join(NAME);
    let is_plain = path.symlink_metadata()?.is_file();
    is_plain.then(|| fs::read(path)).transpose()
}

/// What a file under the name of the manifest holds.
pub(super) fn parse(bytes: &[u8]) -> Found {
    match serde_json::from_slice::<Head>(bytes) {
        Ok(head) if head.program != "seloste" => Found::Foreign,
        Ok(head) if head.format > FORMAT => Found::Newer,
        Ok(_) => match serde_json::from_slice::<Body>(bytes) {
            Ok(body) if body.files.iter().all(|entry| address::check(&entry.path).is_ok()) => {
                Found::Manifest(Manifest { entries: body.files })
            }
            _ => Found::Damaged,
        },
        Err(_) if bytes.starts_with(BEGINNING.as_bytes()) => Found::Damaged,
        Err(_) => Found::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Manifest {
        let entries = [("sv/index.html", "hej"), ("fi/index.html", "hei"), ("fi/ä.txt", "")];
        Manifest { entries: entries.map(|(path, text)| Entry::new(path, text.as_bytes(), None)).into() }
    }

    #[test]
    fn has_a_stable_form() {
        insta::assert_snapshot!(String::from_utf8(sample().to_bytes()).unwrap(), @r#"
        {
          "program": "seloste",
          "format": 1,
          "files": [
            {"path":"fi/index.html","blake3":"26a2f55ee09c562194805f455dc735e0ce84ccd26bc6b679be3fb7668a514945","size":3},
            {"path":"fi/ä.txt","blake3":"af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262","size":0},
            {"path":"sv/index.html","blake3":"70514ff271364b5a63dc74edd2860b0bc54bdc3cc6b95bf4ea95554fdd08ba16","size":3}
          ]
        }
        "#);
        insta::assert_snapshot!(String::from_utf8(Manifest::default().to_bytes()).unwrap(), @r#"
        {
          "program": "seloste",
          "format": 1,
          "files": []
        }
        "#);
    }

    #[test]
    fn is_read_as_written() {
        for manifest in [sample(), Manifest::default()] {
            assert!(matches!(parse(&manifest.to_bytes()), Found::Manifest(read) if read == manifest));
        }
    }

    #[test]
    fn tells_what_a_file_was_made_from() {
        let hash = |content: &str| blake3::hash(content.as_bytes());
        let manifest = Manifest { entries: [Entry::new("fi/a.pdf", b"pdf", Some("one".to_owned()))].into() };
        assert!(matches!(parse(&manifest.to_bytes()), Found::Manifest(read) if read == manifest));
        assert!(manifest.made_from("fi/a.pdf", "one").is_some_and(|entry| entry.is(hash("pdf"))));
        assert!(manifest.made_from("fi/a.pdf", "two").is_none() && manifest.made_from("fi/b.pdf", "one").is_none());
        assert!(manifest.lists("fi/a.pdf", hash("pdf")) && !manifest.lists("fi/a.pdf", hash("PDF")));
    }

    #[test]
    fn cut_short_anywhere_it_is_damaged_or_foreign_but_never_a_shorter_list() {
        let bytes = sample().to_bytes();
        for length in 0..bytes.len() - 1 {
            match parse(&bytes[..length]) {
                Found::Damaged => assert!(length >= BEGINNING.len()),
                Found::Foreign => assert!(length < BEGINNING.len()),
                other => panic!("{length}: {other:?}"),
            }
        }
    }

    #[test]
    fn tells_ours_from_others() {
        assert!(matches!(parse(br#"{"name": "App", "icons": []}"#), Found::Foreign));
        assert!(matches!(parse(br#"{"program": "other", "format": 1}"#), Found::Foreign));
        assert!(matches!(parse(br#"{"program": "seloste", "format": 2, "sites": {}}"#), Found::Newer));
        let hostile = br#"{"program": "seloste", "format": 1, "files": [{"path": "../x", "blake3": "", "size": 0}]}"#;
        assert!(matches!(parse(hostile), Found::Damaged));
        let additions = br#"{"program": "seloste", "format": 1, "made": "by hand", "files": []}"#;
        assert!(matches!(parse(additions), Found::Manifest(_)));
    }
}
