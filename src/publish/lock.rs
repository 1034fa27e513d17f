//! One build at a time in one folder.
//!
//! On Unix the folder itself is locked: nothing is left behind in the site or beside it, and the lock goes with the
//! process however it ends. Windows cannot lock a folder, so there an empty file in it is, which stays, and with it a
//! folder that was made for a build that came to nothing.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use super::PublishError;
use super::error::at;

/// The file that is locked where a folder cannot be.
pub(super) const NAME: &str = ".seloste-lock";
/// How often a build at work shows it: seldom enough that a short one leaves the folder's times alone.
const SIGN: Duration = Duration::from_secs(10);

/// A folder that is ours until this is dropped. If it was made for this, it then goes again, unless there is something in
/// it.
pub(super) struct Lock {
    /// What is locked. Its time is the sign of life.
    handle: File,
    /// When it was given last.
    shown: Mutex<Instant>,
    /// The folders that were made, the outermost first.
    made: Vec<PathBuf>,
}

impl Lock {
    /// Shows those who wait that this build is at work.
    pub(super) fn show_life(&self) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.elapsed() >= SIGN {
            *shown = Instant::now();
            self.touch();
        }
    }

    fn touch(&self) {
        // Somebody else's folder cannot be touched: then nobody waits longer than they would for a build that hangs.
        _ = self.handle.set_modified(SystemTime::now());
    }
}

/// Locks `folder`, which is made if it is not there. Waits at most for `patience` after the last sign that the build
/// that has it is alive.
pub(super) fn take(folder: &Path, patience: Duration) -> Result<Lock, PublishError> {
    let mut made = Vec::new();
    loop {
        make(folder, &mut made).map_err(at(folder))?;
        let handle = match open(folder) {
            // Whoever had made it has taken it away again.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            opened => opened.map_err(at(folder))?,
        };
        wait(&handle, folder, patience)?;
        if is_at(&handle, folder) {
            return Ok(Lock { handle, shown: Mutex::new(Instant::now()), made });
        }
    }
}

fn wait(handle: &File, folder: &Path, patience: Duration) -> Result<(), PublishError> {
    let sign = || handle.metadata().and_then(|metadata| metadata.modified()).ok();
    let (mut last, mut deadline) = (sign(), Instant::now() + patience);
    loop {
        match handle.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => sleep(Duration::from_millis(20)),
            Err(TryLockError::WouldBlock) => {
                let new = sign();
                if new == last {
                    return Err(PublishError::Busy(folder.to_owned()));
                }
                (last, deadline) = (new, Instant::now() + patience);
            }
            Err(TryLockError::Error(error)) => return Err(at(folder)(error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            // Fails where there is something in it: then it is a published site, or somebody else's.
            _ = fs::remove_dir(folder);
        }
    }
}

/// Makes a folder and those around it, as far as they are not there.
fn make(folder: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<_> = folder.ancestors().take_while(|path| !path.exists()).map(Path::to_owned).collect();
    fs::create_dir_all(folder)?;
    made.extend(missing.into_iter().rev());
    Ok(())
}

/// Whether what was opened is still what is there, and not a folder that was taken away while we waited.
#[cfg(unix)]
fn is_at(handle: &File, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let same = |(one, other): (fs::Metadata, fs::Metadata)| (one.dev(), one.ino()) == (other.dev(), other.ino());
    handle.metadata().ok().zip(folder.metadata().ok()).is_some_and(same)
}

/// The file in the folder keeps it from being taken away.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
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

    #[test]
    fn the_second_waits_longer_while_the_first_is_at_work() {
        let folder = tempfile::tempdir().unwrap();
        let first = take(folder.path(), Duration::ZERO).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| take(folder.path(), Duration::from_millis(200)).map(drop));
            for _ in 0..10 {
                sleep(Duration::from_millis(60));
                first.touch();
            }
            drop(first);
            assert!(second.join().unwrap().is_ok());
        });
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_made_for_nothing_goes_again_and_whoever_waited_makes_it_anew() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a/b");
        let first = take(&target, Duration::ZERO).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| take(&target, Duration::from_secs(10)));
            sleep(Duration::from_millis(100));
            drop(first);
            let second = second.join().unwrap().unwrap();
            assert!(target.is_dir());
            assert!(matches!(take(&target, Duration::ZERO), Err(PublishError::Busy(_))));
            drop(second);
        });
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);

        let third = take(&target, Duration::ZERO).unwrap();
        fs::write(target.join("file"), "").unwrap();
        drop(third);
        assert!(target.join("file").is_file());
    }
}
