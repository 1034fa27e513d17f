use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The coarsest clock of a file system (FAT). A file written twice within it may have the same times both times.
pub const GRAIN: Duration = Duration::from_secs(2);

/// A time, in nanoseconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i128);

/// What tells without reading that a file is as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    written: Moment,
    /// Also when its name, its rights or its time of writing were set.
    changed: Moment,
    inode: u64,
}

impl Moment {
    /// By the clock of this machine.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        Self(time.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos().cast_signed()))
    }
}

impl Stamp {
    /// The stamp of a file.
    #[cfg(unix)]
    #[must_use]
    pub fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        let time = |seconds, part| Moment(i128::from(seconds) * 1_000_000_000 + i128::from(part));
        Self {
            size: metadata.len(),
            written: time(metadata.mtime(), metadata.mtime_nsec()),
            changed: time(metadata.ctime(), metadata.ctime_nsec()),
            inode: metadata.ino(),
        }
    }

    /// The stamp of a file, with the time when it was made. That often tells another one apart that is as old; not one that
    /// was copied over it, nor one that came under its name within fifteen seconds, to which Windows gives the time of the
    /// one before.
    #[cfg(not(unix))]
    #[must_use]
    pub fn of(metadata: &Metadata) -> Self {
        let moment = |time: std::io::Result<SystemTime>| time.map(Moment::from).unwrap_or_default();
        Self {
            size: metadata.len(),
            written: moment(metadata.modified()),
            changed: moment(metadata.created()),
            inode: 0,
        }
    }

    /// Whether the file was empty.
    #[must_use]
    pub const fn is_of_nothing(&self) -> bool {
        self.size == 0
    }

    /// Whether what was read at `when` is what is there, if the stamp is still the same. Never on Windows, where no stamp tells
    /// everything: there a file is read again, and only what is made of it is kept.
    #[must_use]
    pub fn is_sure(&self, when: Moment) -> bool {
        cfg!(unix) && self.is_likely(when)
    }

    /// The same, as far as a stamp can tell: not of a file that was written so shortly before that it may have been written
    /// again with the same times.
    #[must_use]
    pub fn is_likely(&self, when: Moment) -> bool {
        self.written.max(self.changed).0.saturating_add(GRAIN.as_nanos().cast_signed()) < when.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unix_has_a_time_that_nobody_can_set() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let stamp = Stamp::of(&file.as_file().metadata().unwrap());
        let later = SystemTime::now() + 2 * GRAIN;
        assert!(stamp.is_likely(later.into()));
        assert_eq!(stamp.is_sure(later.into()), cfg!(unix));
        assert!(!stamp.is_likely(Moment::now()));
    }
}
