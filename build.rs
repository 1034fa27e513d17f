//! Makes cargo look at the embedded folders again when a file is added to them or taken away, and names what makes PDFs,
//! so that one which an older program made is not taken for one of this.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

fn main() {
    for folder in ["locales", "themes", "src/check/rules", "content"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut engine = DefaultHasher::new();
    // Typst and the fonts by their versions, and our own code.
    for path in ["Cargo.lock", "src/render"] {
        println!("cargo::rerun-if-changed={path}");
        hash(Path::new(path), &mut engine);
    }
    println!("cargo::rustc-env=SELOSTE_ENGINE={:016x}", engine.finish());
}

fn hash(path: &Path, hasher: &mut DefaultHasher) {
    // Neither a file nor a folder: a library is built without its `Cargo.lock`.
    if let Ok(content) = fs::read(path) {
        content.hash(hasher);
    } else if let Ok(entries) = fs::read_dir(path) {
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.iter().for_each(|path| hash(path, hasher));
    }
}
