//! One build at a time in one folder.
//!
//! On Unix the folder itself is locked: nothing is left behind in the site or beside it, and the lock goes with the
//! process however it ends. Windows cannot lock a folder, so there an empty file in it is, which stays.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::PublishError;
use super::error::at;

/// The file that is locked where a folder cannot be.
pub(super) const NAME: &str = ".seloste-lock";

/// Locks `folder`, waiting at most for `patience`. The lock is held until the handle is dropped.
pub(super) fn take(folder: &Path, patience: Duration) -> Result<File, PublishError> {
    let handle = open(folder).map_err(at(folder))?;
    let deadline = Instant::now() + patience;
    loop {
        match handle.try_lock() {
            Ok(()) => return Ok(handle),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => sleep(Duration::from_millis(20)),
            Err(TryLockError::WouldBlock) => return Err(PublishError::Busy(folder.to_owned())),
            Err(TryLockError::Error(error)) => return Err(at(folder)(error)),
        }
    }
}

#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    File::options().write(true).create(true).truncate(false).open(folder.join(NAME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_waits_and_then_gives_up() {
        let folder = tempfile::tempdir().unwrap();
        let first = take(folder.path(), Duration::ZERO).unwrap();
        let patience = Duration::from_millis(50);
        let start = Instant::now();
        assert!(matches!(take(folder.path(), patience), Err(PublishError::Busy(_))));
        assert!(start.elapsed() >= patience);
        drop(first);
        assert!(take(folder.path(), Duration::ZERO).is_ok());
    }
}
