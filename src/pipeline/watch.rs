use std::path::Path;

use crate::source::FOLDERS;
use crate::watch::{Watch, WatchError, Watching};

/// Watches the files that the site in `root` is made of.
///
/// # Errors
/// [`WatchError`], when `root` cannot be read or the system does not let it be watched.
pub fn watch(root: &Path, how: Watching) -> Result<Watch, WatchError> {
    Watch::of(root, &FOLDERS, how, is_read)
}

/// Whether a file, by its path from the root, has a part in the site. A theme may use any.
fn is_read(file: &Path) -> bool {
    let ends = |ends: &[&str]| {
        let end = file.extension().unwrap_or_default();
        ends.iter().any(|wanted| end.eq_ignore_ascii_case(wanted))
    };
    if file.starts_with("content") {
        file.starts_with("content/static") || ends(&["yaml", "yml"])
    } else {
        file.starts_with("themes") || ends(&["ftl"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_site_is_made_of() {
        for read in ["content/a/b.yaml", "content/a/B.YML", "content/static/x.pdf", "themes/own/x", "locales/fi/x.ftl"]
        {
            assert!(is_read(Path::new(read)), "{read}");
        }
        for left in ["content/a/notes.txt", "content/a/b.yaml.bck", "locales/fi/x.txt", "content/a/yaml"] {
            assert!(!is_read(Path::new(left)), "{left}");
        }
    }
}
