//! PDFs that an earlier build made from the same are taken from the target, and nothing else is.
#![cfg(feature = "pdf")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{one_controller, project, tree};
use seloste::pipeline::{self, Options};
use seloste::publish::Publication;

const PDF: &str = "sv/esimerkkiohjelmistot/asiakasrekisteri/asiakasrekisteri-sv.pdf";

struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        one_controller(folder.path());
        Self(folder)
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn target(&self) -> PathBuf {
        self.root().join("public")
    }

    fn build_to(&self, target: &Path) -> BTreeMap<String, Vec<u8>> {
        let checked = pipeline::check(self.root()).unwrap();
        checked.build(target, &Options { draft: false, pdf: true }).unwrap().unwrap();
        tree(target)
    }

    fn build(&self) -> BTreeMap<String, Vec<u8>> {
        self.build_to(&self.target())
    }

    /// What a build makes where nothing was before.
    fn full(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = tempfile::tempdir().unwrap();
        self.build_to(&folder.path().join("full"))
    }

    /// Puts other bytes in the place of the PDF, and makes the manifest say that they are what was made.
    fn plant(&self, content: &[u8]) {
        let path = self.target().join("manifest.json");
        let made = fs::read(self.target().join(PDF)).unwrap();
        let entry = |content: &[u8]| format!("\"blake3\":\"{}\",\"size\":{}", blake3::hash(content), content.len());
        let manifest = fs::read_to_string(&path).unwrap();
        let planted = manifest.replace(&entry(&made), &entry(content));
        assert_ne!(planted, manifest);
        fs::write(path, planted).unwrap();
        fs::write(self.target().join(PDF), content).unwrap();
    }
}

#[test]
fn what_was_made_from_the_same_is_not_made_again() {
    let site = Site::new();
    let first = site.build();
    assert_eq!(site.build(), first);
    site.plant(b"taken from the target");
    assert_eq!(site.build()[PDF], b"taken from the target");
}

#[test]
fn what_was_made_from_something_else_is_made_again() {
    for (file, from, to) in [
        ("content/esimerkkiohjelmistot/asiakasrekisteri.yaml", "sv: Kundregister\n", "sv: Kundregistret\n"),
        ("content/esimerkkiohjelmistot/controller.yaml", "+358 9 000 0000", "+358 9 000 0009"),
        ("themes/default/pdf/notice.typ", "", "// Another theme\n"),
        ("locales/sv/own.ftl", "", "pdf-page = Sidan {$page} av {$pages}\n"),
    ] {
        let site = Site::new();
        site.build();
        site.plant(b"out of date");
        let path = site.root().join(file);
        let embedded = project().join(file);
        let text = fs::read_to_string(&path).or_else(|_| fs::read_to_string(embedded)).unwrap_or_default();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, if from.is_empty() { text + to } else { text.replace(from, to) }).unwrap();
        assert!(site.build() == site.full(), "{file}");
    }
}

#[test]
fn what_was_damaged_or_edited_is_made_again() {
    let site = Site::new();
    let first = site.build();
    let path = site.target().join(PDF);
    let mut edited = first[PDF].clone();
    edited[100] ^= 1;
    for damage in [edited, first[PDF][..500].to_vec(), Vec::new()] {
        fs::write(&path, damage).unwrap();
        assert!(site.build() == first);
    }
    fs::remove_file(&path).unwrap();
    assert!(site.build() == first);
    // A damaged manifest vouches for nothing.
    site.plant(b"planted");
    let manifest = fs::read(site.target().join("manifest.json")).unwrap();
    fs::write(site.target().join("manifest.json"), &manifest[..manifest.len() / 2]).unwrap();
    assert!(site.build() == first);
}

#[test]
fn a_folder_that_is_not_ours_is_not_read() {
    let site = Site::new();
    let first = site.build();
    let manifest: serde_json::Value = serde_json::from_slice(&first["manifest.json"]).unwrap();
    let entry = manifest["files"].as_array().unwrap().iter().find(|entry| entry["path"] == PDF).unwrap();
    let fingerprint = entry["inputs"].as_str().unwrap();
    let found = |target: &Path| Publication::begin(target, site.root()).ok()?.keep(PDF, fingerprint);
    assert_eq!(found(&site.target()), Some(first[PDF].len() as u64));
    assert_eq!(found(&site.root().join("nothing")), None);
    assert_eq!(found(&site.root().join("content")), None);

    let text = String::from_utf8(first["manifest.json"].clone()).unwrap();
    fs::write(site.target().join("manifest.json"), text.replace("\"seloste\"", "\"other\"")).unwrap();
    assert_eq!(found(&site.target()), None);
    fs::write(site.target().join("manifest.json"), &text).unwrap();
    assert!(found(&site.target()).is_some());
    #[cfg(unix)]
    {
        let (path, elsewhere) = (site.target().join(PDF), site.root().join("elsewhere.pdf"));
        fs::rename(&path, &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        assert_eq!(found(&site.target()), None);
    }
}
