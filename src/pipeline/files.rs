use std::sync::{Mutex, PoisonError};

use super::Failure;
use crate::model::Output;
use crate::publish::Publication;

/// Where the files of a site go as they are made, from any number of threads.
pub(super) trait Files: Sync {
    /// Takes a file, with a fingerprint of what it was made from, if it is dear to make.
    fn take(&self, output: Output, inputs: Option<String>) -> Result<(), Failure>;

    /// Takes the file at `path` as it is there already, made from the same, and tells its size; `None` where it must be
    /// made.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only PDFs are dear"))]
    fn keep(&self, path: &str, inputs: &str) -> Option<usize>;
}

impl Files for Publication {
    fn take(&self, output: Output, inputs: Option<String>) -> Result<(), Failure> {
        Ok(Self::take(self, &output, inputs)?)
    }

    fn keep(&self, path: &str, inputs: &str) -> Option<usize> {
        Self::keep(self, path, inputs)?.try_into().ok()
    }
}

/// All files, in memory.
#[derive(Default)]
pub(super) struct InMemory(Mutex<Vec<Output>>);

impl InMemory {
    /// The files by their paths, whatever the threads did.
    pub fn sorted(self) -> Vec<Output> {
        let mut files = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }
}

impl Files for InMemory {
    fn take(&self, output: Output, _: Option<String>) -> Result<(), Failure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(output);
        Ok(())
    }

    fn keep(&self, _: &str, _: &str) -> Option<usize> {
        None
    }
}
