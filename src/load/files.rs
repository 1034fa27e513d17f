//! The content folder → the files in it and what each is.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::suggest::{slug, with_suggestion};
use super::{LoadError, rules};
use crate::model::{Id, SchemaKind};
use crate::report::{Argument, Finding};

/// Larger files are not read: a register of a hundred pages is a third of it, and the parser may need a hundred times
/// as much memory.
const MAX_FILE: u64 = 1 << 20;
/// Folders below each other. Units of units of units …
const MAX_FOLDERS: usize = 16;

/// A file of the site.
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// Relative to the root, with `/`.
    pub name: String,
    /// What it is; `None` when it is not to be read.
    pub role: Option<Role>,
    /// What is wrong with its place and name.
    pub findings: Vec<Finding>,
}

/// What a file is.
pub enum Role {
    Site,
    Recipients,
    Vocabulary,
    Storage,
    Statutes,
    Law,
    /// `shared/registers/`: what registers extend.
    Model {
        stem: String,
    },
    /// `defaults.yaml`: what every register in and below these folders says.
    Defaults {
        folders: Vec<String>,
    },
    /// `controller.yaml` of a folder.
    Controller {
        folder: String,
    },
    /// A register: the folders from the controller's, and the stem of its name.
    Register {
        folders: Vec<String>,
        stem: String,
    },
}

impl Role {
    /// Whether it is a register.
    pub fn is_register(&self) -> bool {
        matches!(self, Self::Register { .. })
    }

    /// The kind of file, by which its schema is known.
    pub fn kind(&self) -> SchemaKind {
        match self {
            Self::Site => SchemaKind::Site,
            Self::Recipients => SchemaKind::Recipients,
            Self::Vocabulary => SchemaKind::Vocabulary,
            Self::Storage => SchemaKind::Storage,
            Self::Statutes => SchemaKind::Statutes,
            Self::Law => SchemaKind::Law,
            Self::Controller { .. } => SchemaKind::Controller,
            Self::Model { .. } | Self::Defaults { .. } | Self::Register { .. } => SchemaKind::Register,
        }
    }
}

/// Every YAML file under `root/content`, by the order of their names.
pub fn find(root: &Path) -> Result<Vec<Found>, LoadError> {
    let content = root.join("content");
    let io = |source| LoadError { path: content.clone(), source };
    let inside = root.canonicalize().map_err(io)?;
    if !std::fs::metadata(&content).map_err(io)?.is_dir() {
        return Err(io(io::ErrorKind::NotADirectory.into()));
    }
    std::fs::read_dir(&content).map_err(io)?;

    let mut found = Vec::new();
    let mut named = BTreeSet::new();
    let mut walk = WalkDir::new(&content).follow_links(true).max_depth(MAX_FOLDERS).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(&content).to_owned();
                // A link to nothing is of no interest unless it could be a file of ours.
                if !is_hidden(&path) && (error.loop_ancestor().is_some() || path.is_dir() || is_yaml(&path)) {
                    let rule = if path.is_symlink() { &rules::FILE_LINK } else { &rules::FILE_UNREADABLE };
                    let reason = error.io_error().map(ToString::to_string).unwrap_or_default();
                    found.push(problem(root, path, Finding::new(rule).with("reason", reason)));
                }
                continue;
            }
        };
        let path = entry.path();
        let parts = parts(&content, path);
        let is_static = matches!(parts.as_slice(), [first] if first == "static") && entry.file_type().is_dir();
        if entry.depth() > 0 && (is_hidden(path) || is_static) {
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() && !path.canonicalize().is_ok_and(|target| target.starts_with(&inside)) {
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            if entry.file_type().is_dir() || is_yaml(path) {
                found.push(problem(root, path.to_owned(), Finding::new(&rules::FILE_LINK).with("reason", "")));
            }
            continue;
        }
        if entry.file_type().is_file() && is_yaml(path) {
            found.push(file(root, path, &parts, &mut named));
        } else if !entry.file_type().is_dir() && is_yaml(path) {
            // To read a pipe is to wait for ever.
            let reason = Argument::Key("file-reason-special".to_owned());
            found.push(problem(root, path.to_owned(), Finding::new(&rules::FILE_UNREADABLE).with("reason", reason)));
        }
    }
    Ok(found)
}

/// What `content/static/` holds: the files to publish by their names in it, and what is wrong with others.
pub fn attachments(root: &Path) -> (BTreeMap<String, PathBuf>, Vec<(String, Finding)>) {
    let folder = root.join("content").join("static");
    let mut files = BTreeMap::new();
    let mut findings = Vec::new();
    let walk = WalkDir::new(&folder).max_depth(MAX_FOLDERS).sort_by_file_name();
    let visible = |entry: &walkdir::DirEntry| entry.depth() == 0 || !is_hidden(entry.path());
    for entry in walk.into_iter().filter_entry(visible) {
        let Ok(entry) = entry else { continue };
        let name = parts(&folder, entry.path()).join("/");
        let full = format!("content/static/{name}");
        if entry.path_is_symlink() {
            findings.push((full, Finding::new(&rules::FILE_LINK).with("reason", "")));
        } else if entry.file_type().is_file() {
            match attachment_problem(entry.path(), &name) {
                Some(rule) => findings.push((full, Finding::new(rule).with("name", name))),
                None => {
                    files.insert(name, entry.into_path());
                }
            }
        }
    }
    (files, findings)
}

/// Kinds of file that a browser shows or saves, and does not run.
const PASSIVE: [&str; 22] = [
    "pdf", "png", "jpg", "jpeg", "webp", "gif", "avif", "svg", "ico", "txt", "csv", "md", "odt", "ods", "docx", "xlsx",
    "xml", "json", "yaml", "yml", "zip", "woff2",
];
/// What an address may hold without being written otherwise.
const IN_ADDRESSES: &str = "-_.~/";

fn attachment_problem(path: &Path, name: &str) -> Option<&'static crate::report::Rule> {
    let end = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || IN_ADDRESSES.contains(c)) {
        return Some(&rules::STATIC_NAME);
    }
    if !PASSIVE.contains(&end.as_str()) {
        return Some(&rules::STATIC_ACTIVE);
    }
    // A drawing or a document may carry a script of its own.
    if matches!(end.as_str(), "svg" | "xml") {
        let text = std::fs::read(path).unwrap_or_default().to_ascii_lowercase();
        let text = String::from_utf8_lossy(&text);
        let active = ["<script", "javascript:", "<foreignobject", "<!entity", "xml-stylesheet", " on"];
        if active.iter().any(|mark| text.contains(mark)) {
            return Some(&rules::STATIC_ACTIVE);
        }
    }
    None
}

/// Reads a file, but not what is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Finding> {
    use std::io::Read;
    let unreadable = |error: io::Error| Finding::new(&rules::FILE_UNREADABLE).with("reason", error.to_string());
    let file = std::fs::File::open(path).map_err(unreadable)?;
    // As large as the system says, and one more, so that the end is seen without growing.
    let size = file.metadata().map_or(0, |data| data.len()).min(MAX_FILE) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_FILE { Err(Finding::new(&rules::FILE_SIZE)) } else { Ok(bytes) }
}

fn file(root: &Path, path: &Path, parts: &[String], named: &mut BTreeSet<String>) -> Found {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folders = &parts[..parts.len().saturating_sub(1)];
    let role = match (folders, stem.as_str()) {
        ([], "site") => Some(Role::Site),
        ([], "defaults") => Some(Role::Defaults { folders: Vec::new() }),
        ([], _) => None,
        ([shared], stem) if shared == "shared" => match stem {
            "recipients" => Some(Role::Recipients),
            "vocabulary" => Some(Role::Vocabulary),
            "storage" => Some(Role::Storage),
            "statutes" => Some(Role::Statutes),
            "law" => Some(Role::Law),
            _ => None,
        },
        ([shared, registers], stem) if shared == "shared" && registers == "registers" => {
            Some(Role::Model { stem: stem.to_owned() })
        }
        ([shared, ..], _) if shared == "shared" => None,
        ([folder], "controller") => Some(Role::Controller { folder: folder.clone() }),
        (_, "controller") => None,
        (folders, "defaults") => Some(Role::Defaults { folders: folders.to_vec() }),
        (folders, _) => Some(Role::Register { folders: folders.to_vec(), stem: stem.clone() }),
    };
    let mut findings = Vec::new();
    if role.is_none() {
        findings.push(Finding::new(&rules::FILE_MISPLACED).with("name", name(root, path)));
    } else {
        // A folder's name is told once, at its first file.
        for depth in 1..=folders.len() {
            if named.insert(folders[..depth].join("/")) {
                findings.extend(bad_name(&folders[depth - 1]));
            }
        }
        findings.extend(bad_name(&stem));
    }
    Found { path: path.to_owned(), name: name(root, path), role, findings }
}

fn problem(root: &Path, path: PathBuf, finding: Finding) -> Found {
    Found { name: name(root, &path), path, role: None, findings: vec![finding] }
}

fn bad_name(part: &str) -> Option<Finding> {
    if part.parse::<Id>().is_ok() {
        return None;
    }
    let finding = Finding::new(&rules::FILE_NAME).with("name", part);
    Some(match slug(part) {
        Some(better) => with_suggestion(finding, &better),
        None => finding,
    })
}

fn parts(content: &Path, path: &Path) -> Vec<String> {
    let relative = path.strip_prefix(content).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
}

fn name(root: &Path, path: &Path) -> String {
    parts(root, path).join("/")
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("yaml") || end.eq_ignore_ascii_case("yml"))
}
