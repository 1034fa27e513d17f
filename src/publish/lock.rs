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
use super::staging::{self, Staging};

/// The file that is locked where a folder cannot be.
pub(super) const NAME: &str = ".seloste-lock";

/// How builds in one folder wait for each other.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    /// How often a build at work shows it: seldom enough that a short one leaves the folder's times alone.
    pub sign: Duration,
    /// How long another one waits after the last sign.
    pub patience: Duration,
}

/// The largest PDF takes less than a minute to make, and the last sign may have come a while before the last file.
pub(super) const PACE: Pace = Pace { sign: Duration::from_secs(10), patience: Duration::from_secs(60 + 10) };

/// A folder that is ours until this is dropped. If it was made for this, it then goes again, unless there is something in
/// it.
pub(super) struct Lock {
    /// What is locked. Its time is the sign of life, where we may set it.
    handle: File,
    /// When it was given last.
    shown: Mutex<Instant>,
    /// How often it is given.
    every: Duration,
    /// The folders that were made, the outermost first.
    made: Vec<PathBuf>,
}

impl Lock {
    /// Shows those who wait that this build is at work.
    pub(super) fn show_life(&self, staging: &Staging) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.elapsed() < self.every {
            return;
        }
        *shown = Instant::now();
        // Somebody else's folder cannot be touched, even where we may write into it; the one that we make there can.
        if self.handle.set_modified(SystemTime::now()).is_err() {
            staging.touch();
        }
    }
}

/// What changes while a build is at work: the time of what it has locked, or of where it stages its files.
fn sign(handle: &File, folder: &Path) -> [Option<SystemTime>; 2] {
    let time = |metadata: io::Result<fs::Metadata>| metadata.and_then(|metadata| metadata.modified()).ok();
    [time(handle.metadata()), time(folder.join(staging::NAME).symlink_metadata())]
}

/// Locks `folder`, which is made if it is not there. Waits for the build that has it as long as that is alive.
pub(super) fn take(folder: &Path, pace: Pace) -> Result<Lock, PublishError> {
    let mut made = Vec::new();
    loop {
        make(folder, &mut made).map_err(at(folder))?;
        let handle = match open(folder) {
            // Whoever had made it has taken it away again.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            opened => opened.map_err(at(folder))?,
        };
        wait(&handle, folder, pace.patience)?;
        if is_at(&handle, folder) {
            return Ok(Lock { handle, shown: Mutex::new(Instant::now()), every: pace.sign, made });
        }
    }
}

fn wait(handle: &File, folder: &Path, patience: Duration) -> Result<(), PublishError> {
    let (mut last, mut deadline) = (sign(handle, folder), Instant::now() + patience);
    loop {
        match handle.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => sleep(Duration::from_millis(20)),
            Err(TryLockError::WouldBlock) => {
                let new = sign(handle, folder);
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
    #[cfg(target_os = "linux")]
    use crate::publish::tree::Tree;

    /// Shows nothing, and waits so long for others.
    const fn waiting(patience: Duration) -> Pace {
        Pace { sign: Duration::MAX, patience }
    }

    const AT_ONCE: Pace = waiting(Duration::ZERO);

    #[test]
    fn the_second_waits_and_then_gives_up() {
        let folder = tempfile::tempdir().unwrap();
        let first = take(folder.path(), AT_ONCE).unwrap();
        let patience = Duration::from_millis(50);
        let start = Instant::now();
        assert!(matches!(take(folder.path(), waiting(patience)), Err(PublishError::Busy(_))));
        assert!(start.elapsed() >= patience);
        drop(first);
        assert!(take(folder.path(), AT_ONCE).is_ok());
    }

    /// One that makes a file a minute is waited for, though it may have shown none of the last ten seconds' work.
    #[test]
    fn a_sign_that_was_left_out_makes_nobody_give_up() {
        assert!(PACE.patience >= PACE.sign + Duration::from_mins(1));
    }

    /// Of a folder that is opened so, the time cannot be set, as if it were somebody else's (who is root, can set any).
    #[cfg(target_os = "linux")]
    #[test]
    fn in_somebody_elses_folder_the_staging_folder_is_the_sign() {
        use std::os::unix::fs::OpenOptionsExt;

        const O_PATH: i32 = 0o10_000_000;
        let folder = tempfile::tempdir().unwrap();
        let handle = File::options().read(true).custom_flags(O_PATH).open(folder.path()).unwrap();
        let shown = Mutex::new(Instant::now());
        let lock = Lock { handle, shown, every: Duration::ZERO, made: Vec::new() };
        let staging = Staging::new(&Tree::new(folder.path().to_owned())).unwrap();
        let before = sign(&lock.handle, folder.path());
        lock.show_life(&staging);
        let first = sign(&lock.handle, folder.path());
        assert_ne!(before[1], first[1]);
        sleep(Duration::from_millis(10));
        lock.show_life(&staging);
        assert_ne!(first[1], sign(&lock.handle, folder.path())[1]);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_made_for_nothing_goes_again_and_whoever_waited_makes_it_anew() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a/b");
        let first = take(&target, AT_ONCE).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| take(&target, waiting(Duration::from_secs(10))));
            sleep(Duration::from_millis(100));
            drop(first);
            let second = second.join().unwrap().unwrap();
            assert!(target.is_dir());
            assert!(matches!(take(&target, AT_ONCE), Err(PublishError::Busy(_))));
            drop(second);
        });
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);

        let third = take(&target, AT_ONCE).unwrap();
        fs::write(target.join("file"), "").unwrap();
        drop(third);
        assert!(target.join("file").is_file());
    }
}
