//! Stage 5: the rendered files become the published folder, by manifest.
//!
//! `manifest.json` lists every file that is ours. A build
//!
//! 1. refuses a folder that is not ours, and leaves it untouched; a folder of ours is locked until the build ends, and
//!    one that is not there is made;
//! 2. compares every file with what is on disk, byte by byte, as soon as it is made: what is the same is not touched;
//!    what is new or changed, was damaged or removed, is written into a staging folder at once. So no more of the site
//!    is in memory than what is being made, and a full disk stops the build before the site changes;
//! 3. looks, when all files were made, whether all addresses agree, and which files are orphans: those that the old
//!    manifest lists, that are not published any more, and that nobody has edited since. Until here the site is as it
//!    was: a build that stops takes its staging folder away again, and the folder too, if it made that;
//! 4. writes the union of the old and the new manifest, renames the staged files into place (assets, data and PDFs
//!    first, then pages, the front page last) and removes the orphans;
//! 5. writes the final manifest.
//!
//! A build killed anywhere leaves whole files only, and a manifest that lists at least all of them: the next build
//! finishes the job. Orphans go *before* the final manifest, because a build killed between the two would otherwise
//! forget them. Only manifests are synced to disk, not each file; the comparison in step 2 is what repairs after a
//! power cut, and what somebody edits while a build is at work.
//!
//! The lock is held from before the first comparison: what was found the same must be so when the manifest says it. So a
//! second build waits until the first has made its files, too, which may take minutes where there are PDFs. It waits as
//! long as the first shows that it is at work: with each file that it makes, and in steps 3 and 4 with each that it looks at,
//! renames or removes, it sets the time of what is locked (every ten seconds at most), or, where that is somebody else's,
//! of its staging folder. A build that does none of it for a minute is waited for no longer.
//!
//! Files and folders get the rights that the user's umask gives, as those of any other program do: mostly `0644` and
//! `0755`.

mod address;
mod busy;
mod error;
mod lock;
mod manifest;
mod orphans;
mod publication;
mod staging;
mod target;
mod tree;
mod untouched;

use std::path::Path;

pub(crate) use busy::patiently;
pub use error::PublishError;
pub use publication::Publication;
pub use untouched::untouched;

use crate::model::Output;
use crate::parallel;

/// Fewer files than this are not worth a thread.
const WORTH_A_THREAD: usize = 64;

/// What a build did to the published folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files written: new, changed, or repaired.
    pub written: usize,
    /// Files that were there already, and were not touched.
    pub unchanged: usize,
    /// Files removed that are not published any more.
    pub removed: usize,
    /// Files that are not published any more but were edited by hand, and therefore kept; after a damaged manifest,
    /// every file that is not one of the outputs. They are the user's from now on: later builds leave them alone and
    /// do not name them again.
    pub kept: Vec<String>,
    /// Fingerprint of the manifest, by which [`untouched`] knows it again.
    pub manifest: String,
}

/// Makes `target` hold exactly `outputs`, besides files that are not ours, by a [`Publication`].
///
/// In a folder of ours, the addresses of the outputs are ours: whatever file or link is there is replaced (a link
/// itself, never what it points to). Everything else in the folder is left alone.
///
/// # Errors
/// [`PublishError`]. When it is a refusal, the folder is as it was; when it comes from the file system, the next build
/// continues where this one stopped.
pub fn publish(outputs: &[Output], target: &Path, source_root: &Path) -> Result<Published, PublishError> {
    let publication = Publication::begin(target, source_root)?;
    parallel::each(outputs, WORTH_A_THREAD, |output| publication.take(output, None))?;
    publication.finish()
}
