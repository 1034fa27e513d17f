//! Which folder may be published into.
//!
//! Links on the way *to* the target are the user's choice (`/var/www` often is one) and followed once, here; the target
//! itself must not be a link, because whoever changes the link would change what we may delete.

use std::env;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::PublishError;
use super::error::at;
use super::manifest::{self, Found, Manifest};
use super::{lock, staging};
use crate::source::{FOLDERS, KEPT};

/// What we know of the target from its manifest.
pub(super) struct Known {
    pub manifest: Manifest,
    /// The manifest was ours but could not be read. We know of no file that it is ours, so none is removed.
    pub damaged: bool,
}

/// The real path of the target, or the refusal of a place where nothing must be published.
pub(super) fn resolve(target: &Path, source_root: &Path) -> Result<PathBuf, PublishError> {
    // Through components: a slash at the end would make the system follow a link.
    let named: PathBuf = std::path::absolute(target).map_err(at(target))?.components().collect();
    match named.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => return Err(PublishError::TargetLink(named)),
        Ok(metadata) if !metadata.is_dir() => return Err(PublishError::TargetFile(named)),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&named)(error)),
        _ => {}
    }
    let real = real(&named).map_err(at(&named))?;
    let home = env::home_dir().and_then(|home| home.canonicalize().ok());
    if real.parent().is_none() || home.is_some_and(|home| home.starts_with(&real)) {
        return Err(PublishError::TargetHome(real));
    }
    let root = source_root.canonicalize().map_err(at(source_root))?;
    if root.starts_with(&real) {
        return Err(PublishError::TargetAroundSource(real));
    }
    for folder in FOLDERS.into_iter().chain([KEPT]).map(|name| root.join(name)) {
        let folder = folder.canonicalize().unwrap_or(folder);
        if real.starts_with(&folder) {
            return Err(PublishError::TargetInSource(real));
        }
        if folder.starts_with(&real) {
            return Err(PublishError::TargetAroundSource(real));
        }
    }
    let in_git = real.components().any(|part| part.as_os_str().eq_ignore_ascii_case(".git"));
    if in_git || real.join(".git").symlink_metadata().is_ok() {
        return Err(PublishError::TargetGit(real));
    }
    Ok(real)
}

/// What the target's manifest says, or the refusal of a folder that is not ours.
pub(super) fn known(target: &Path) -> Result<Known, PublishError> {
    match manifest::read(target).map_err(at(target))? {
        Found::Manifest(manifest) => Ok(Known { manifest, damaged: false }),
        Found::Damaged => Ok(Known { manifest: Manifest::default(), damaged: true }),
        Found::Newer => Err(PublishError::NewerManifest(target.to_owned())),
        Found::Nothing | Found::Foreign => match anything(target).map_err(at(target))? {
            None => Ok(Known { manifest: Manifest::default(), damaged: false }),
            Some(example) => Err(PublishError::TargetForeign { target: target.to_owned(), example }),
        },
    }
}

/// The first thing in the folder, by name, that a first build killed early has not left there.
fn anything(folder: &Path) -> io::Result<Option<String>> {
    let entries = match folder.read_dir() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries?,
    };
    let mut first = None;
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != lock::NAME && name != staging::NAME && first.as_ref().is_none_or(|first| name < *first) {
            first = Some(name);
        }
    }
    Ok(first)
}

/// The path without links and `..`; of a path that is not there yet, as far as it is.
fn real(path: &Path) -> io::Result<PathBuf> {
    for existing in path.ancestors() {
        match existing.canonicalize() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
            Ok(mut real) => {
                let rest = path.strip_prefix(existing).unwrap_or(Path::new(""));
                for part in rest.components() {
                    match part {
                        Component::ParentDir => _ = real.pop(),
                        part => real.push(part),
                    }
                }
                return Ok(real);
            }
        }
    }
    Err(io::ErrorKind::NotFound.into())
}
