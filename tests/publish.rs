//! Publishing, on a real file system: what is written, what is left alone, what is refused, and what a kill leaves.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use proptest::prelude::*;
use seloste::language::Locales;
use seloste::model::{Language, Output};
use seloste::publish::{Publication, PublishError, Published, publish};
use tempfile::TempDir;
use walkdir::WalkDir;

/// Files by path, and their content.
type Files = BTreeMap<String, Vec<u8>>;

const STAGING: &str = ".seloste-staging";

/// A site's root with `content/`, and `public/` in it as the target.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("content/site.yaml"), "title: Demo\n").unwrap();
        Self { folder }
    }

    /// With the demo published, or nothing yet.
    fn with_demo(is_there: bool) -> Self {
        let site = Self::new();
        if is_there {
            site.publish(&demo()).unwrap();
        }
        site
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn target(&self) -> PathBuf {
        self.root().join("public")
    }

    fn file(&self, path: &str) -> PathBuf {
        self.target().join(path)
    }

    fn begin(&self) -> Publication {
        Publication::begin(&self.target(), self.root()).unwrap()
    }

    fn publish(&self, files: &Files) -> Result<Published, PublishError> {
        publish(&outputs(files), &self.target(), self.root())
    }

    /// What is in the target besides the manifest.
    fn published(&self) -> Files {
        let mut files = tree(&self.target());
        assert!(files.remove("manifest.json").is_some());
        files
    }
}

fn files<const N: usize>(pairs: [(&str, &str); N]) -> Files {
    pairs.map(|(path, content)| (path.to_owned(), content.as_bytes().to_vec())).into()
}

fn outputs(files: &Files) -> Vec<Output> {
    files.iter().map(|(path, content)| Output { path: path.clone(), content: content.clone() }).collect()
}

/// Everything in a folder: files with their content, links with where they lead, folders with a slash at the end.
fn tree(folder: &Path) -> Files {
    let mut found = Files::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let path = if cfg!(windows) { path.replace('\\', "/") } else { path };
        if entry.file_type().is_dir() {
            found.insert(path + "/", vec![]);
        } else if entry.path_is_symlink() {
            let leads = fs::read_link(entry.path()).unwrap();
            found.insert(path, format!("-> {}", leads.display()).into_bytes());
        } else {
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    #[cfg(windows)]
    without_lock(&mut found);
    found
}

/// Without the file by which Windows locks a folder, which stays, and without folders that were made for nothing else.
#[cfg(windows)]
fn without_lock(found: &mut Files) {
    let locks: Vec<String> = found.keys().filter(|path| path.ends_with(".seloste-lock")).cloned().collect();
    for lock in locks {
        found.remove(&lock);
        for folder in Path::new(&lock).ancestors().skip(1).map(|folder| format!("{}/", folder.display())) {
            if !found.keys().any(|path| *path != folder && path.starts_with(&folder)) {
                found.remove(&folder);
            }
        }
    }
}

/// The tree that these files make: with their folders.
fn with_folders(files: &Files) -> Files {
    let mut tree = files.clone();
    for path in files.keys() {
        tree.extend(path.match_indices('/').map(|(at, _)| (path[..=at].to_owned(), vec![])));
    }
    tree
}

fn demo() -> Files {
    files([
        ("index.html", "front"),
        ("fi/index.html", "etusivu"),
        ("fi/demo/customers/index.html", "asiakkaat"),
        ("fi/demo/customers/customers-fi.pdf", "%PDF"),
        ("static/style.css", "body {}"),
        (".well-known/security.txt", "Contact: mailto:tietosuoja@example.fi"),
    ])
}

fn counts(published: &Published) -> (usize, usize, usize) {
    (published.written, published.unchanged, published.removed)
}

#[test]
fn publishes_into_a_new_folder() {
    let site = Site::new();
    let published = site.publish(&demo()).unwrap();
    assert_eq!((counts(&published), &published.kept[..]), ((6, 0, 0), &[][..]));
    assert_eq!(site.published(), with_folders(&demo()));
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(site.file("manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["program"], "seloste");
    let listed: Vec<&str> = manifest["files"].as_array().unwrap().iter().map(|f| f["path"].as_str().unwrap()).collect();
    assert_eq!(listed, demo().keys().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(manifest["files"][0]["blake3"], blake3::hash(&demo()[listed[0]]).to_string());
}

#[test]
fn publishes_nothing_at_all_too() {
    let site = Site::new();
    site.publish(&Files::new()).unwrap();
    assert!(site.published().is_empty());
    site.publish(&demo()).unwrap();
    assert_eq!(site.publish(&Files::new()).unwrap().removed, 6);
    assert!(site.published().is_empty());
}

#[test]
fn a_second_time_touches_nothing() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    let times = || -> Vec<(PathBuf, SystemTime)> {
        WalkDir::new(site.target())
            .into_iter()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.path().to_owned(), entry.metadata().unwrap().modified().unwrap()))
            .collect()
    };
    let before = times();
    thread::sleep(Duration::from_millis(20));
    assert_eq!(counts(&site.publish(&demo()).unwrap()), (0, 6, 0));
    assert_eq!(times(), before);
}

#[test]
fn follows_what_was_changed_added_removed_and_renamed() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    let mut next = demo();
    next.insert("index.html".into(), b"new front".to_vec());
    next.insert("sv/index.html".into(), b"framsida".to_vec());
    next.remove("static/style.css");
    let page = next.remove("fi/demo/customers/index.html").unwrap();
    next.insert("fi/demo/clients/index.html".into(), page);
    assert_eq!(counts(&site.publish(&next).unwrap()), (3, 3, 2));
    assert_eq!(site.published(), with_folders(&next));
}

#[test]
fn repairs_what_was_damaged_or_removed() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    fs::write(site.file("index.html"), "fronT").unwrap();
    fs::write(site.file("fi/index.html"), "").unwrap();
    fs::remove_dir_all(site.file("static")).unwrap();
    assert_eq!(counts(&site.publish(&demo()).unwrap()), (3, 3, 0));
    assert_eq!(site.published(), with_folders(&demo()));
}

#[test]
fn a_file_becomes_a_folder_and_back() {
    let site = Site::new();
    let (file, folder) = (files([("a", "file"), ("z", "")]), files([("a/b/c", "inside"), ("a/d", "too"), ("z", "")]));
    for set in [&file, &folder, &file, &folder] {
        site.publish(set).unwrap();
        assert_eq!(site.published(), with_folders(set));
    }
    fs::remove_file(site.file("a/d")).unwrap();
    site.publish(&file).unwrap();
    assert_eq!(site.published(), with_folders(&file));
}

#[test]
fn only_the_capitals_of_a_name_change() {
    let site = Site::new();
    for set in [files([("static/Logo.svg", "x")]), files([("static/logo.svg", "x")])] {
        site.publish(&set).unwrap();
        assert_eq!(site.published(), with_folders(&set));
    }
}

#[test]
fn keeps_and_names_orphans_edited_by_hand() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    fs::write(site.file("static/style.css"), "body { color: red }").unwrap();
    fs::write(site.file("static/own.txt"), "foreign").unwrap();
    let mut next = demo();
    next.remove("static/style.css");
    let published = site.publish(&next).unwrap();
    assert_eq!((published.removed, published.kept), (0, vec!["static/style.css".to_owned()]));
    let mut expected = with_folders(&next);
    expected.extend(with_folders(&files([("static/style.css", "body { color: red }"), ("static/own.txt", "foreign")])));
    assert_eq!(site.published(), expected);
    // From now on it is the user's.
    assert_eq!(site.publish(&next).unwrap().kept, Vec::<String>::new());
    assert_eq!(site.published(), expected);
}

#[test]
fn a_damaged_manifest_loses_no_file() {
    for damage in [50, 200, 600] {
        let site = Site::new();
        site.publish(&demo()).unwrap();
        let manifest = fs::read(site.file("manifest.json")).unwrap();
        fs::write(site.file("manifest.json"), &manifest[..damage]).unwrap();
        let mut next = demo();
        next.remove("static/style.css");
        let published = site.publish(&next).unwrap();
        assert_eq!((published.removed, published.kept), (0, vec!["static/style.css".to_owned()]));
        assert_eq!(site.published(), with_folders(&demo()));
    }
}

#[test]
fn a_hostile_manifest_removes_nothing_outside() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    let victim = site.root().join("victim.txt");
    fs::write(&victim, "front").unwrap();
    for path in ["../victim.txt", victim.to_str().unwrap(), "fi/../../victim.txt", ".git/config"] {
        let manifest = fs::read_to_string(site.file("manifest.json")).unwrap();
        fs::write(site.file("manifest.json"), manifest.replace("\"index.html\"", &format!("\"{path}\""))).unwrap();
        assert_eq!(site.publish(&demo()).unwrap().removed, 0);
        assert_eq!(fs::read_to_string(&victim).unwrap(), "front");
    }
}

/// Publishes into `target`, expects a refusal, and that nothing changed anywhere in the site.
fn refused(site: &Site, target: &Path) -> PublishError {
    let before = tree(site.root());
    let error = publish(&outputs(&demo()), target, site.root()).unwrap_err();
    assert_eq!(tree(site.root()), before, "{error}");
    error
}

#[test]
fn refuses_folders_that_are_not_ours() {
    let site = Site::new();
    fs::create_dir(site.target()).unwrap();
    fs::write(site.file("thesis.odt"), "years of work").unwrap();
    let error = refused(&site, &site.target());
    assert!(matches!(error, PublishError::TargetForeign { ref example, .. } if example == "thesis.odt"));
    for manifest in [r#"{"name": "My App", "icons": []}"#, "", "\0\0\0\0", "[]", r#"{"program": "other"}"#] {
        fs::write(site.file("manifest.json"), manifest).unwrap();
        assert!(matches!(refused(&site, &site.target()), PublishError::TargetForeign { .. }), "{manifest}");
    }
    fs::write(site.file("manifest.json"), r#"{"program": "seloste", "format": 99, "files": {}}"#).unwrap();
    assert!(matches!(refused(&site, &site.target()), PublishError::NewerManifest(_)));
}

#[test]
fn refuses_the_source_and_what_is_around_it_and_in_it() {
    let site = Site::new();
    let root = site.root();
    for target in [root.to_owned(), root.join("content/.."), root.join("no/.."), root.parent().unwrap().to_owned()] {
        assert!(matches!(refused(&site, &target), PublishError::TargetAroundSource(_)), "{}", target.display());
    }
    for target in ["content/public", "themes", "locales/public", "no/../content/x", "./content//x/"] {
        assert!(matches!(refused(&site, &root.join(target)), PublishError::TargetInSource(_)), "{target}");
    }
    // Even if there is a manifest of ours.
    site.publish(&demo()).unwrap();
    fs::copy(site.file("manifest.json"), root.join("manifest.json")).unwrap();
    assert!(matches!(refused(&site, root), PublishError::TargetAroundSource(_)));
    fs::copy(site.file("manifest.json"), root.join("content/manifest.json")).unwrap();
    assert!(matches!(refused(&site, &root.join("content")), PublishError::TargetInSource(_)));
}

#[test]
fn refuses_git_home_root_and_files() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    fs::create_dir_all(site.file(".git/objects")).unwrap();
    assert!(matches!(refused(&site, &site.target()), PublishError::TargetGit(_)));
    assert!(matches!(refused(&site, &site.file(".git/objects/new")), PublishError::TargetGit(_)));
    fs::remove_dir_all(site.file(".git")).unwrap();
    fs::write(site.file(".git"), "gitdir: elsewhere").unwrap();
    assert!(matches!(refused(&site, &site.target()), PublishError::TargetGit(_)));

    let file = site.root().join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(refused(&site, &file), PublishError::TargetFile(_)));
    assert!(matches!(refused(&site, &file.join("public")), PublishError::Io { .. }));
    assert!(matches!(refused(&site, Path::new("/")), PublishError::TargetHome(_)));
    if let Some(home) = env::home_dir().filter(|home| home.is_dir()) {
        assert!(matches!(refused(&site, &home), PublishError::TargetHome(_)));
        assert!(matches!(refused(&site, home.parent().unwrap_or(&home)), PublishError::TargetHome(_)));
    }
}

#[test]
fn refuses_hostile_addresses() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    for path in ["../x", "/x", "", "a//b", "./a", "a\\b", "manifest.json", ".git/config", "nul", "a:b", "INDEX.html"] {
        let mut hostile = demo();
        hostile.insert(path.to_owned(), b"x".to_vec());
        let before = tree(site.root());
        assert!(site.publish(&hostile).is_err(), "{path}");
        assert_eq!(tree(site.root()), before, "{path}");
    }
}

/// How many files wait to be published.
fn waiting(site: &Site) -> usize {
    site.file(STAGING).read_dir().map_or(0, Iterator::count)
}

#[test]
fn a_file_is_compared_and_staged_as_soon_as_it_is_made() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    let before = tree(&site.target());
    let publication = site.begin();
    for output in outputs(&demo()) {
        publication.take(&output, None).unwrap();
        assert_eq!(waiting(&site), 0);
    }
    publication.take(&Output { path: "sv/index.html".into(), content: b"framsida".into() }, None).unwrap();
    assert_eq!(fs::read(site.file(STAGING).join("0")).unwrap(), b"framsida");
    let mut site_itself = tree(&site.target());
    site_itself.retain(|path, _| !path.starts_with(STAGING));
    assert_eq!(site_itself, before);
    assert_eq!(counts(&publication.finish().unwrap()), (1, 6, 0));
    assert!(!site.file(STAGING).exists());
}

#[test]
fn a_build_that_stops_in_the_middle_leaves_the_target_as_it_was() {
    let mut next = demo();
    next.insert("index.html".into(), b"new front".to_vec());
    next.insert("sv/index.html".into(), b"framsida".to_vec());
    for is_there in [true, false] {
        let site = Site::with_demo(is_there);
        let before = tree(site.root());
        let publication = site.begin();
        outputs(&next).iter().for_each(|output| publication.take(output, None).unwrap());
        assert_eq!(waiting(&site), if is_there { 2 } else { 7 });
        drop(publication);
        assert_eq!(tree(site.root()), before);
    }
    // The folders around a new one, too.
    let site = Site::new();
    let before = tree(site.root());
    let publication = Publication::begin(&site.file("a/b"), site.root()).unwrap();
    publication.take(&outputs(&demo())[0], None).unwrap();
    drop(publication);
    assert_eq!(tree(site.root()), before);
}

#[test]
fn a_clash_that_is_found_late_leaves_the_target_as_it_was() {
    for clashing in ["index.html", "INDEX.html", "fi", "fi/index.html/x"] {
        for is_there in [true, false] {
            let site = Site::with_demo(is_there);
            let before = tree(site.root());
            let publication = site.begin();
            publication.take(&Output { path: clashing.into(), content: b"x".into() }, None).unwrap();
            outputs(&demo()).iter().for_each(|output| publication.take(output, None).unwrap());
            assert!(matches!(publication.finish(), Err(PublishError::Clash { .. })), "{clashing}");
            assert_eq!(tree(site.root()), before, "{clashing}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_staged_leaves_the_target_as_it_was() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    let publication = site.begin();
    fs::create_dir(site.file(STAGING)).unwrap();
    let before = tree(site.root());
    let output = Output { path: "sv/index.html".into(), content: b"framsida".into() };
    assert!(matches!(publication.take(&output, None), Err(PublishError::Io { .. })));
    drop(publication);
    assert_eq!(tree(site.root()), before);
}

#[test]
fn what_is_the_same_but_may_go_with_an_orphan_is_written_again() {
    let site = Site::new();
    site.publish(&files([("static/Logo.svg", "x")])).unwrap();
    // Where capitals do not count, the one file has both names.
    fs::write(site.file("static/logo.svg"), "x").unwrap();
    let next = files([("static/logo.svg", "x")]);
    assert_eq!(counts(&site.publish(&next).unwrap()), (1, 0, 1));
    assert_eq!(site.published(), with_folders(&next));
}

#[test]
fn the_manifest_is_the_same_in_whatever_order_files_come() {
    let manifests = [false, true].map(|backwards| {
        let site = Site::new();
        let publication = site.begin();
        let mut outputs = outputs(&demo());
        if backwards {
            outputs.reverse();
        }
        for output in outputs {
            let inputs = output.path.ends_with(".pdf").then(|| "inputs".to_owned());
            publication.take(&output, inputs).unwrap();
        }
        publication.finish().unwrap();
        assert_eq!(site.begin().keep("fi/demo/customers/customers-fi.pdf", "inputs"), Some(4));
        fs::read(site.file("manifest.json")).unwrap()
    });
    assert_eq!(manifests[0], manifests[1]);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_target_that_is_a_link_is_refused_but_one_behind_a_link_is_not() {
        let site = Site::new();
        let real = site.root().join("real");
        fs::create_dir(&real).unwrap();
        symlink(&real, site.target()).unwrap();
        for target in [site.target(), site.root().join("public/"), site.root().join("public/.")] {
            assert!(matches!(refused(&site, &target), PublishError::TargetLink(_)), "{}", target.display());
        }
        publish(&outputs(&demo()), &site.target().join("www"), site.root()).unwrap();
        assert!(real.join("www/index.html").is_file());
    }

    #[test]
    fn the_source_behind_a_link_is_protected() {
        let site = Site::new();
        symlink(site.root(), site.root().join("elsewhere")).unwrap();
        let error = refused(&site, &site.root().join("elsewhere/content/x"));
        assert!(matches!(error, PublishError::TargetInSource(_)));
        let error = refused(&site, &site.root().join("elsewhere/content/.."));
        assert!(matches!(error, PublishError::TargetAroundSource(_)));
    }

    #[test]
    fn nothing_is_written_or_removed_through_a_link() {
        let site = Site::new();
        site.publish(&demo()).unwrap();
        // Outside is a perfect copy, so that nothing but the link tells it from ours.
        let outside = site.root().join("outside");
        fs::rename(site.file("fi"), &outside).unwrap();
        symlink(&outside, site.file("fi")).unwrap();
        let before = tree(&outside);

        // Writing: refused, nothing changed.
        let mut next = demo();
        next.insert("fi/index.html".into(), b"changed".to_vec());
        assert!(matches!(refused(&site, &site.target()), PublishError::Obstacle(_)));
        assert!(matches!(site.publish(&next), Err(PublishError::Obstacle(_))));
        assert_eq!(tree(&outside), before);

        // Removing: the link and what is behind it stay, and are named.
        let next = files([("index.html", "front")]);
        let published = site.publish(&next).unwrap();
        assert_eq!(published.kept.len(), 3);
        assert_eq!(tree(&outside), before);
        assert!(site.file("fi").is_symlink());
    }

    #[test]
    fn a_link_in_the_place_of_a_file_is_replaced_itself() {
        let site = Site::new();
        site.publish(&demo()).unwrap();
        let outside = site.root().join("outside.html");
        fs::write(&outside, "front").unwrap();
        fs::remove_file(site.file("index.html")).unwrap();
        symlink(&outside, site.file("index.html")).unwrap();
        assert_eq!(site.publish(&demo()).unwrap().written, 1);
        assert_eq!(site.published(), with_folders(&demo()));
        assert_eq!(fs::read_to_string(&outside).unwrap(), "front");

        fs::remove_file(site.file("static/style.css")).unwrap();
        symlink(&outside, site.file("static/style.css")).unwrap();
        let mut next = demo();
        next.remove("static/style.css");
        assert_eq!(site.publish(&next).unwrap().kept, ["static/style.css"]);
        assert!(outside.is_file());
    }

    #[test]
    fn a_link_in_the_place_of_our_own_files_is_not_followed() {
        let site = Site::new();
        site.publish(&demo()).unwrap();
        let outside = site.root().join("outside");
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("0"), "precious").unwrap();
        symlink(&outside, site.file(STAGING)).unwrap();
        assert!(matches!(refused(&site, &site.target()), PublishError::Obstacle(_)));
        fs::remove_file(site.file(STAGING)).unwrap();

        let manifest = site.root().join("manifest-elsewhere");
        fs::rename(site.file("manifest.json"), &manifest).unwrap();
        symlink(&manifest, site.file("manifest.json")).unwrap();
        assert!(matches!(refused(&site, &site.target()), PublishError::TargetForeign { .. }));
    }

    #[test]
    fn a_web_server_can_read_everything() {
        let site = Site::new();
        // What the umask gives any other program.
        let plain = site.root().join("plain");
        fs::create_dir(&plain).unwrap();
        fs::write(plain.join("file"), "").unwrap();
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode();
        site.publish(&demo()).unwrap();
        for path in ["index.html", "manifest.json", "fi/demo/customers/customers-fi.pdf"] {
            assert_eq!(mode(&site.file(path)), mode(&plain.join("file")), "{path}");
        }
        for path in ["", "fi", "fi/demo/customers"] {
            assert_eq!(mode(&site.file(path)), mode(&plain), "{path}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_replaced() {
        let site = Site::new();
        site.publish(&demo()).unwrap();
        fs::set_permissions(site.file("index.html"), fs::Permissions::from_mode(0o000)).unwrap();
        site.publish(&demo()).unwrap();
        assert_eq!(site.published(), with_folders(&demo()));
    }
}

#[test]
fn foreign_things_in_the_way_stop_the_build_before_anything_is_written() {
    let site = Site::new();
    site.publish(&demo()).unwrap();
    fs::write(site.file("sv"), "foreign file where a folder must come").unwrap();
    fs::create_dir_all(site.file("en.html/deep")).unwrap();
    for path in ["sv/index.html", "en.html"] {
        let before = tree(site.root());
        let mut next = demo();
        next.insert(path.to_owned(), b"x".to_vec());
        next.remove("static/style.css");
        assert!(matches!(site.publish(&next), Err(PublishError::Obstacle(_))), "{path}");
        assert_eq!(tree(site.root()), before, "{path}");
    }
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let path = PathBuf::from("/srv/www");
    let system = |kind: std::io::ErrorKind| PublishError::Io { path: "/srv/www".into(), source: kind.into() };
    let errors = [
        PublishError::Outside("../x".into()),
        PublishError::Reserved("manifest.json".into()),
        PublishError::NotPortable("nul".into()),
        PublishError::Clash { path: "a".into(), other: "A".into() },
        PublishError::TargetLink(path.clone()),
        PublishError::TargetFile(path.clone()),
        PublishError::TargetHome(path.clone()),
        PublishError::TargetAroundSource(path.clone()),
        PublishError::TargetInSource(path.clone()),
        PublishError::TargetGit(path.clone()),
        PublishError::TargetForeign { target: path.clone(), example: "thesis.odt".into() },
        PublishError::NewerManifest(path.clone()),
        PublishError::Busy(path.clone()),
        PublishError::Obstacle(path),
        system(std::io::ErrorKind::PermissionDenied),
        system(std::io::ErrorKind::ReadOnlyFilesystem),
        system(std::io::ErrorKind::StorageFull),
        system(std::io::ErrorKind::NotFound),
        system(std::io::ErrorKind::TimedOut),
    ];
    let locales = Locales::embedded().unwrap();
    for language in ["fi", "sv", "en"].map(Language::new) {
        let locale = locales.get(&language).unwrap();
        for error in &errors {
            for message in [error.message(), error.help()] {
                let text = seloste::report::render_message(&message, locale, &language).unwrap();
                assert!(!text.is_empty(), "{error}");
            }
        }
    }
}

#[test]
fn two_builds_at_once_come_one_after_the_other() {
    let site = Site::new();
    let sets: [Files; 2] = ["one", "two"]
        .map(|name| (0..200).map(|number| (format!("{name}/{number}"), name.repeat(1000).into_bytes())).collect());
    for _ in 0..5 {
        thread::scope(|scope| {
            let builds = sets.each_ref().map(|set| scope.spawn(|| site.publish(set).unwrap()));
            for build in builds {
                build.join().unwrap();
            }
        });
        let published = site.published();
        assert!(sets.iter().any(|set| published == with_folders(set)));
    }
}

// A build in a process of its own, so that it can be killed: this very test program, started again for one test only.

const CHILD: &str = "SELOSTE_TEST_PUBLISH";

/// Two sets that differ in everything: sizes large enough to be caught half written, files that become folders.
fn version(version: u8) -> Files {
    let mut files: Files = (0..100_usize)
        .map(|number| {
            let content = format!("{version} {number}\n").repeat(1 + number * 60);
            (format!("fi/demo/r{number}/index.html"), content.into_bytes())
        })
        .collect();
    for number in 0..30 {
        let path =
            if (number + version).is_multiple_of(2) { format!("turn/{number}") } else { format!("turn/{number}/in") };
        files.insert(path, format!("{version} {number}").into_bytes());
        files.insert(format!("only-{version}/{number}.pdf"), vec![version; 50_000]);
    }
    files
}

/// Not a test: what [`start`] runs.
#[test]
fn child() {
    let Some(argument) = env::var_os(CHILD) else { return };
    let (number, root) = argument.to_str().unwrap().split_once(' ').unwrap();
    let outputs = outputs(&version(number.parse().unwrap()));
    println!("ready");
    publish(&outputs, &Path::new(root).join("public"), Path::new(root)).unwrap();
    println!("published");
}

/// Starts a build, and returns when it begins to publish.
fn start(number: u8, root: &Path) -> (Child, impl BufRead) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "publish::child", "--nocapture"])
        .env(CHILD, format!("{number} {}", root.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    wait_for("ready", &mut lines);
    (child, lines)
}

fn wait_for(word: &str, lines: &mut impl BufRead) {
    let mut line = String::new();
    while !line.contains(word) {
        line.clear();
        assert_ne!(lines.read_line(&mut line).unwrap(), 0, "the child ended before it was {word}");
    }
}

#[test]
fn two_processes_at_once_come_one_after_the_other() {
    let site = Site::new();
    let children = [1, 2].map(|number| start(number, site.root()));
    for (mut child, mut lines) in children {
        wait_for("published", &mut lines);
        assert!(child.wait().unwrap().success());
    }
    let published = site.published();
    assert!([1, 2].into_iter().any(|number| published == with_folders(&version(number))));
}

#[test]
fn killed_at_a_hundred_moments_only_whole_files_are_left_and_the_next_build_repairs() {
    let site = Site::new();
    let sets = [1, 2].map(version);
    site.publish(&sets[0]).unwrap();
    let begun = Instant::now();
    let (mut child, mut lines) = start(2, site.root());
    let started = begun.elapsed();
    wait_for("published", &mut lines);
    child.wait().unwrap();
    let whole = begun.elapsed().saturating_sub(started).max(Duration::from_millis(5));

    let mut caught = 0;
    for round in 0..100_u32 {
        // Alternately on top of a whole site, and on top of what the last kill left.
        if round % 2 == 0 {
            site.publish(&sets[0]).unwrap();
        }
        let (mut child, _lines) = start(2, site.root());
        // Spread over the whole build: Weyl's sequence, random enough and the same in every run.
        thread::sleep(whole.mul_f64(f64::from(round) * 0.618_034 % 1.0));
        child.kill().unwrap();
        child.wait().unwrap();

        let left = tree(&site.target());
        serde_json::from_slice::<serde_json::Value>(&left["manifest.json"]).expect("a whole manifest");
        for (path, content) in &left {
            let ours = path.ends_with('/') || path == "manifest.json" || path.starts_with(STAGING);
            assert!(
                ours || sets.iter().any(|set| set.get(path) == Some(content)),
                "round {round}: {path} is not whole"
            );
        }
        let mut published = left;
        published.remove("manifest.json");
        caught += usize::from(sets.iter().all(|set| published != with_folders(set)));

        if round % 4 == 1 {
            let next = &sets[round as usize / 4 % 2];
            site.publish(next).unwrap();
            assert_eq!(site.published(), with_folders(next), "round {round}");
        }
    }
    println!("{caught} of 100 kills came in the middle of a build of {whole:?}");
    assert!(caught > 10, "only {caught} kills came in the middle of a build of {whole:?}: this proves nothing");
}

/// The aim is 0.25 s on two free cores: `cargo test --release --test all -- publish --ignored --nocapture`.
#[test]
#[ignore = "measures the machine as much as the program"]
fn six_thousand_files_are_verified_quickly() {
    let site = Site::new();
    let files: Files = (0..3000_usize)
        .flat_map(|n| {
            let page = format!("<p>{n}</p>").repeat(2000);
            let pdf = format!("%PDF {n}\n").repeat(4000);
            let folder = format!("fi/demo/register-{n}");
            [(format!("{folder}/index.html"), page.into_bytes()), (format!("{folder}/r-fi.pdf"), pdf.into_bytes())]
        })
        .collect();
    let outputs = outputs(&files);
    let bytes: usize = files.values().map(Vec::len).sum();
    let timed = || {
        let start = Instant::now();
        let published = publish(&outputs, &site.target(), site.root()).unwrap();
        (start.elapsed(), published)
    };
    let (first, _) = timed();
    let (again, published) = (0..3).map(|_| timed()).min_by_key(|(time, _)| *time).unwrap();
    assert_eq!(published.unchanged, 6000);
    println!("6,000 files, {} MB: written in {first:?}, verified in {again:?}", bytes / 1_000_000);
    assert!(again < Duration::from_millis(250), "{again:?}");
}

/// Sets of files out of few addresses, so that they often share, miss and obstruct each other's.
fn set() -> impl Strategy<Value = Files> {
    const PATHS: &[&str] =
        &["a", "a/b", "a/b/c", "A/b/c", "b", "B/index.html", "b/index.html", "c/d/e", "C", "index.html"];
    proptest::collection::vec((proptest::sample::select(PATHS), 0..3_u8), 0..8).prop_map(|chosen| {
        let mut files = Files::new();
        for (path, content) in chosen {
            let key = |path: &str| path.to_lowercase() + "/";
            let clashes = |other: &String| {
                other != path && (key(other).starts_with(&key(path)) || key(path).starts_with(&key(other)))
            };
            if !files.keys().any(clashes) {
                files.insert(path.to_owned(), vec![content; 3]);
            }
        }
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_came_before_the_folder_is_the_last_set(sets in proptest::collection::vec((set(), 0..9_usize), 1..8)) {
        let site = Site::new();
        site.publish(&Files::new()).unwrap();
        let foreign = files([("own.txt", "mine"), ("own/deep/file", "mine too")]);
        for (path, content) in &foreign {
            fs::create_dir_all(site.file(path).parent().unwrap()).unwrap();
            fs::write(site.file(path), content).unwrap();
        }
        for (set, damage) in &sets {
            // Something happens to a file that the next build publishes again.
            if let Some(path) = set.keys().nth(*damage).filter(|path| site.file(path).is_file()) {
                if damage % 2 == 0 { fs::remove_file(site.file(path)) } else { fs::write(site.file(path), "?") }.unwrap();
            }
            let published = site.publish(set).unwrap();
            prop_assert_eq!(published.written + published.unchanged, set.len());
            prop_assert!(published.kept.is_empty());
            let mut expected = with_folders(&foreign);
            expected.extend(with_folders(set));
            prop_assert_eq!(site.published(), expected);
        }
    }
}
