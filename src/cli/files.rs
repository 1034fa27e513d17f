//! Files that a command writes: whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::publish::patiently;

/// A file with this text in a folder, hidden until it is given its name.
pub fn waiting(folder: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    // Hidden, so that nobody takes it for a register while it is there.
    builder.prefix(".seloste-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file: what the system lets others do is taken off.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut waiting = builder.tempfile_in(folder)?;
    waiting.write_all(text.as_bytes())?;
    waiting.as_file().sync_all()?;
    Ok(waiting)
}

/// Writes a file, over one that is there and holds another text: a report in a folder that is watched comes to an end.
pub fn write(file: &Path, text: &str) -> io::Result<()> {
    if std::fs::read(file).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut waiting = Some(waiting(folder, text)?);
    patiently(|| match waiting.take() {
        Some(whole) => whole.persist(file).map(drop).map_err(|failed| {
            // For the next attempt.
            waiting = Some(failed.file);
            failed.error
        }),
        None => Ok(()),
    })
}

#[cfg(all(test, windows))]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::os::windows::fs::OpenOptionsExt;
    use std::thread;
    use std::time::Duration;

    use super::write;

    #[test]
    fn a_report_that_somebody_reads_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.txt");
        fs::write(&report, "old").unwrap();
        let reader = OpenOptions::new().read(true).share_mode(0).open(&report).unwrap();
        thread::scope(|scope| {
            scope.spawn(move || {
                thread::sleep(Duration::from_millis(200));
                drop(reader);
            });
            write(&report, "new").unwrap();
        });
        assert_eq!(fs::read_to_string(&report).unwrap(), "new");
    }
}
