//! The last run of `build` and of `check`, which need not be made again while nothing has changed.
//!
//! `.seloste/` in the site's root holds what the last run said, with a fingerprint of all that it went by: the program,
//! its arguments, the day, and the content of every file of the site. Findings may tell internal facts: so they are kept
//! where those facts are, and Git is told to leave them there.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::{Deserialize, Serialize};

use super::Context;
use super::files::write;
use super::stream::Stream;
use crate::source::{Fingerprint, Inputs, KEPT, Stamp};

/// What a run said is shorter; a file that is not need not be read.
const LONGEST: u64 = 64 << 20;

/// What tells Git, and programs that copy or search files, that nothing in the folder is anybody's work.
const MARKS: [(&str, &str); 2] = [
    (".gitignore", "*\n"),
    // https://bford.info/cachedir/
    ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# The last runs of seloste. It may be removed.\n"),
];

/// Where a command's last run is kept, and what this one goes by.
pub struct Cache<'a> {
    root: &'a Path,
    file: PathBuf,
    inputs: Inputs,
    /// Fingerprint of all that this run goes by.
    run: String,
}

/// What a run said and did.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Last {
    /// Its exit code.
    pub exit: u8,
    /// To standard output.
    pub out: String,
    /// To standard error.
    pub err: String,
    /// What it published.
    pub site: Option<LastSite>,
}

/// What a build published.
#[derive(Debug, Serialize, Deserialize)]
pub struct LastSite {
    /// Fingerprint of its manifest.
    pub manifest: String,
    /// How many notices.
    pub notices: usize,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    run: String,
    #[serde(flatten)]
    last: Last,
}

impl<'a> Cache<'a> {
    /// The last run of `command`. `None` where it is not wanted (`--no-cache`), or not all is known that this run goes by.
    pub fn of(context: &'a Context, matches: &ArgMatches, command: &str) -> Option<Self> {
        if matches.get_flag("no-cache") {
            return None;
        }
        let program = env::current_exe().and_then(fs::metadata).ok()?;
        let inputs = Inputs::of(&context.root)?;
        let mut run = Fingerprint::default();
        run.add(env!("CARGO_PKG_VERSION")).add(format!("{:?}", Stamp::of(&program)));
        run.add(env::current_dir().ok()?.as_os_str().as_encoded_bytes());
        run.add(format!("{:?}", context.arguments));
        run.add(format!("{} {}", context.language, context.today()));
        run.add(format!("{:?}", [Stream::Out, Stream::Err].map(|stream| context.colors(stream))));
        run.add(inputs.content().as_bytes());
        let file = context.root.join(KEPT).join(format!("{command}.json"));
        Some(Self { root: &context.root, file, inputs, run: run.finish().to_hex().to_string() })
    }

    /// What the last run said, if this one goes by the same.
    pub fn last(&self) -> Option<Last> {
        // Not through a link, nor from a pipe: the folder comes with the site, from whoever wrote that.
        let metadata = self.file.symlink_metadata().ok().filter(|file| file.is_file() && file.len() <= LONGEST);
        if metadata.is_none() || !is_folder(self.file.parent()?) {
            return None;
        }
        let kept: Kept = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        (kept.run == self.run).then_some(kept.last)
    }

    /// Keeps what this run said for the next. Where it cannot be kept, or a file was written meanwhile, the next one is
    /// made as this one was.
    pub fn keep(self, last: Last) {
        if Inputs::of(self.root).as_ref() != Some(&self.inputs) {
            return;
        }
        let kept = Kept { run: self.run, last };
        let (Some(folder), Ok(kept)) = (self.file.parent(), serde_json::to_string(&kept)) else { return };
        let keep = || {
            // Findings may tell what not everybody on this machine may read.
            #[cfg(unix)]
            let made = std::os::unix::fs::DirBuilderExt::mode(&mut fs::DirBuilder::new(), 0o700).create(folder);
            #[cfg(not(unix))]
            let made = fs::create_dir(folder);
            let files = MARKS.iter().map(|(name, _)| folder.join(name)).chain([self.file.clone()]);
            let is_other = |file: PathBuf| file.symlink_metadata().is_ok_and(|metadata| !metadata.is_file());
            if made.is_err() && !is_folder(folder) || files.into_iter().any(is_other) {
                return Ok(());
            }
            MARKS.iter().try_for_each(|(name, text)| write(&folder.join(name), text))?;
            write(&self.file, &kept)
        };
        _ = keep();
    }
}

/// Whether it is a folder itself: a link could lead to somebody's work.
fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}
