use std::io;
use std::path::{Path, PathBuf};

use super::busy::may_be_in_use;
use crate::report::{Argument, Message};
use crate::source::shown;

/// Why nothing, or not everything, was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// An address is absolute, has `..` in it, or is not an address at all.
    #[error("“{0}” is not an address inside the output folder")]
    Outside(String),
    /// An address that the program needs itself.
    #[error("“{0}” is reserved")]
    Reserved(String),
    /// A name that a file cannot have on some operating system.
    #[error("“{0}” is not a file name on every system")]
    NotPortable(String),
    /// Two files have one address, or one is a folder that the other is in; capital letters do not tell them apart.
    #[error("“{path}” and “{other}” cannot both be published")]
    Clash {
        /// One address.
        path: String,
        /// The other.
        other: String,
    },
    /// The target is a link.
    #[error("{} is a link", .0.display())]
    TargetLink(PathBuf),
    /// The target is not a folder.
    #[error("{} is not a folder", .0.display())]
    TargetFile(PathBuf),
    /// The target is the root of a file system, the home folder, or a folder around it.
    #[error("{} is the home folder or a root", .0.display())]
    TargetHome(PathBuf),
    /// The target has the site's source in it.
    #[error("{} contains the source", .0.display())]
    TargetAroundSource(PathBuf),
    /// The target is inside a folder of the source.
    #[error("{} is inside the source", .0.display())]
    TargetInSource(PathBuf),
    /// The target is a Git working tree, or inside `.git`.
    #[error("{} belongs to Git", .0.display())]
    TargetGit(PathBuf),
    /// The target has files in it that we did not publish.
    #[error("{} is not empty and not ours: {example}", .target.display())]
    TargetForeign {
        /// The folder.
        target: PathBuf,
        /// One thing that is in it.
        example: String,
    },
    /// A newer version of the program published the target.
    #[error("{} was published by a newer version", .0.display())]
    NewerManifest(PathBuf),
    /// Another build is at work, and did not finish while we waited.
    #[error("another build is publishing into {}", .0.display())]
    Busy(PathBuf),
    /// Something that is not ours stands where a file or a folder of ours must come.
    #[error("{} is in the way", .0.display())]
    Obstacle(PathBuf),
    /// The file system refused.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl PublishError {
    /// What is wrong and why, for the reader.
    #[must_use]
    pub fn message(&self) -> Message {
        let (key, arguments): (_, Vec<(_, Argument)>) = match self {
            Self::Outside(path) => ("publish-outside", vec![("path", path.as_str().into())]),
            Self::Reserved(path) => ("publish-reserved", vec![("path", path.as_str().into())]),
            Self::NotPortable(path) => ("publish-not-portable", vec![("path", path.as_str().into())]),
            Self::Clash { path, other } => {
                ("publish-clash", vec![("path", path.as_str().into()), ("other", other.as_str().into())])
            }
            Self::TargetLink(path) => ("publish-target-link", vec![("path", shown(path).into())]),
            Self::TargetFile(path) => ("publish-target-file", vec![("path", shown(path).into())]),
            Self::TargetHome(path) => ("publish-target-home", vec![("path", shown(path).into())]),
            Self::TargetAroundSource(path) => ("publish-target-around-source", vec![("path", shown(path).into())]),
            Self::TargetInSource(path) => ("publish-target-in-source", vec![("path", shown(path).into())]),
            Self::TargetGit(path) => ("publish-target-git", vec![("path", shown(path).into())]),
            Self::TargetForeign { target, example } => {
                ("publish-target-foreign", vec![("path", shown(target).into()), ("example", example.as_str().into())])
            }
            Self::NewerManifest(path) => ("publish-newer-manifest", vec![("path", shown(path).into())]),
            Self::Busy(path) => ("publish-busy", vec![("path", shown(path).into())]),
            Self::Obstacle(path) => ("publish-obstacle", vec![("path", shown(path).into())]),
            Self::Io { path, source } => ("publish-io", vec![("path", shown(path).into()), ("reason", reason(source))]),
        };
        Message { key: key.to_owned(), arguments }
    }

    /// What to do next: the attribute `help` of the same message.
    #[must_use]
    pub fn help(&self) -> Message {
        let message = self.message();
        Message { key: format!("{}.help", message.key), ..message }
    }
}

/// The common reasons in the reader's language; the rest as the system words them.
fn reason(error: &io::Error) -> Argument {
    let key = match error.kind() {
        _ if may_be_in_use(error) => "publish-reason-in-use",
        io::ErrorKind::PermissionDenied => "publish-reason-denied",
        io::ErrorKind::ReadOnlyFilesystem => "publish-reason-read-only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "publish-reason-full",
        io::ErrorKind::NotFound => "publish-reason-not-found",
        _ => return error.to_string().into(),
    };
    Argument::Key(key.to_owned())
}

/// For `map_err`: the error of the system with the file or folder it is about.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    move |source| PublishError::Io { path: path.to_owned(), source }
}
