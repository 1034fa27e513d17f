//! Files that a command writes: whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::publish::busy::patiently;

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
    patiently(|| match waiting.take().map(|waiting| waiting.persist(file)) {
        Some(Err(error)) => {
            waiting = Some(error.file);
            Err(error.error)
        }
        _ => Ok(()),
    })?;
    Ok(())
}
