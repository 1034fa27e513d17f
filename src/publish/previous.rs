use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::manifest::Manifest;
use super::target;
use super::tree::{Seen, Tree};

/// For the files that are dear to make: a fingerprint of all that each was made from, by its address.
pub type Fingerprints = HashMap<String, String>;

/// What the last build left in the target, for those of its files that need not be made again.
#[derive(Debug, Default)]
pub struct Previous {
    root: PathBuf,
    manifest: Manifest,
}

impl Previous {
    /// What is in `target`; nothing, if it is not ours or cannot be read. Why, [`super::publish`] will say.
    #[must_use]
    pub fn of(target: &Path, source_root: &Path) -> Self {
        target::resolve(target, source_root)
            .and_then(|root| Ok(Self { manifest: target::known(&root)?.manifest, root }))
            .unwrap_or_default()
    }

    /// The file at `address`, if it was made from what `fingerprint` stands for and nobody has changed it since.
    #[must_use]
    pub fn content(&self, address: &str, fingerprint: &str) -> Option<Vec<u8>> {
        let entry = self.manifest.made_from(address, fingerprint)?;
        let tree = Tree::new(&self.root);
        let mut content = Vec::new();
        // Not through a link: what it leads to is not ours.
        match tree.look(address) {
            Ok(Seen::File(size)) if size == entry.size => tree.read(address, &mut content).ok()?,
            _ => return None,
        }
        entry.is(&content).then_some(content)
    }
}
