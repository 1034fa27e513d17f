use std::io;
use std::path::{Path, PathBuf};

use notify::ErrorKind;

/// Why a folder cannot be watched.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// The root is not there or cannot be read.
    #[error("{}: {source}", path.display())]
    Root {
        /// The root.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The system's limit on what may be watched is reached.
    #[error("{}: the system lets no more folders be watched", path.display())]
    Full {
        /// The folder that it happened at.
        path: PathBuf,
    },
    /// Something else.
    #[error("{}: {reason}", path.display())]
    Other {
        /// The folder that it happened at.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

/// Too many open files, as the system says it: of this process, and of all. Linux also counts in them who watches.
const TOO_MANY: [i32; 2] = [24, 23];

impl WatchError {
    pub(super) fn of(error: notify::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.kind {
            ErrorKind::MaxFilesWatch => Self::Full { path },
            ErrorKind::Io(error) if cfg!(unix) && error.raw_os_error().is_some_and(|code| TOO_MANY.contains(&code)) => {
                Self::Full { path }
            }
            ErrorKind::Io(error) => Self::Other { path, reason: error.to_string() },
            _ => Self::Other { path, reason: error.to_string() },
        }
    }
}
