//! What is done to published files while somebody reads them. Windows lets nobody replace or remove a file that another
//! program has open; a virus scanner or an index has it for a moment, a reader of PDFs until its window is closed.

use std::io;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a file that is in use is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// What Windows says of such a file: access denied, and sharing violation.
const IN_USE: [i32; 2] = [5, 32];

/// Whether the reason may be that another program has the file open.
pub(super) fn may_be_in_use(error: &io::Error) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(|code| IN_USE.contains(&code))
}

/// Does it, again and again for a while if the file is in use.
pub fn patiently<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let begun = Instant::now();
    loop {
        match act() {
            Err(error) if may_be_in_use(&error) && begun.elapsed() < PATIENCE => sleep(Duration::from_millis(20)),
            done => return done,
        }
    }
}
