//! The addresses of outputs: relative, inside the target, and possible on every host that may serve or copy them.

use std::collections::{BTreeMap, HashMap};

use super::{PublishError, lock, manifest, staging};

/// Device names of Windows, where a file cannot be called so, with or without an extension.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Checks all addresses together. Two that differ only in capital letters are one file on Windows and macOS.
pub(super) fn check_all<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), PublishError> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        check(path)?;
        if let Some(other) = taken.insert(path.to_lowercase(), path) {
            return Err(PublishError::Clash { path: path.to_owned(), other: other.to_owned() });
        }
    }
    for (folded, path) in &taken {
        if let Some(file) = folders(folded).find_map(|folder| taken.get(folder)) {
            return Err(PublishError::Clash { path: (*path).to_owned(), other: (*file).to_owned() });
        }
    }
    Ok(())
}

/// Checks one address.
pub(super) fn check(path: &str) -> Result<(), PublishError> {
    if path.contains('\\') || path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(PublishError::Outside(path.to_owned()));
    }
    let folded = path.to_lowercase();
    let reserved = |part: &str| part == ".git" || part == staging::NAME || part == lock::NAME;
    if folded.split('/').any(reserved) || folded == manifest::NAME || folded.starts_with("manifest.json/") {
        return Err(PublishError::Reserved(path.to_owned()));
    }
    if !folded.split('/').all(portable) {
        return Err(PublishError::NotPortable(path.to_owned()));
    }
    Ok(())
}

/// Whether a part of an address, in small letters, is a file name on Linux, macOS and Windows.
fn portable(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end();
    part.len() <= 255
        && !part.ends_with(['.', ' '])
        && !part.chars().any(|c| c.is_control() || "<>:\"|?*".contains(c))
        && !DEVICES.contains(&stem)
}

/// Addresses by their names in small letters, by which Windows and macOS know files.
#[derive(Default)]
pub(super) struct Folded<'a>(HashMap<String, Vec<&'a str>>);

impl Folded<'_> {
    /// Those that have this name but for capital letters, and the name itself if it is there.
    pub(super) fn alike(&self, address: &str) -> &[&str] {
        // Mostly there is nothing to look for.
        if self.0.is_empty() { &[] } else { self.0.get(&address.to_lowercase()).map_or(&[], Vec::as_slice) }
    }
}

impl<'a> FromIterator<&'a str> for Folded<'a> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(addresses: I) -> Self {
        let mut folded = Self::default();
        for address in addresses {
            folded.0.entry(address.to_lowercase()).or_default().push(address);
        }
        folded
    }
}

/// The folders an address is in, the outermost first: `a` and `a/b` for `a/b/c.html`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_the_site_needs() {
        for path in
            ["index.html", "fi/demo/customers/customers-fi.pdf", ".well-known/security.txt", "static/öljy (1).png"]
        {
            assert!(check(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn refuses_what_leaves_the_target() {
        for path in ["", "/", "/etc/passwd", "..", "../x", "a/../x", "a/./x", "a//x", "a/", "a\\x", "\\\\host\\x"] {
            assert!(matches!(check(path), Err(PublishError::Outside(_))), "{path}");
        }
    }

    #[test]
    fn refuses_names_of_our_own() {
        for path in ["manifest.json", "Manifest.JSON", "manifest.json/x", ".git/config", "a/.GIT", ".seloste-staging/x"]
        {
            assert!(matches!(check(path), Err(PublishError::Reserved(_))), "{path}");
        }
        assert!(check("fi/manifest.json").is_ok());
    }

    #[test]
    fn refuses_names_that_some_host_cannot_hold() {
        let long = "a".repeat(256);
        for path in
            ["c:/x", "a:b", "x/nul", "CON.txt", "com1.tar.gz", "x.", "x /y", "a\nb", "a\0b", "what?", long.as_str()]
        {
            assert!(matches!(check(path), Err(PublishError::NotPortable(_))), "{path}");
        }
    }

    #[test]
    fn refuses_two_files_at_one_address() {
        for paths in [["a", "a"], ["a.html", "A.html"], ["Ä", "ä"], ["a", "a/b"], ["A/b/c", "a/B"], ["x/a", "x/a/b"]]
        {
            assert!(matches!(check_all(paths.into_iter()), Err(PublishError::Clash { .. })), "{paths:?}");
        }
        assert!(check_all(["a/b", "ab", "a/c", "a-b"].into_iter()).is_ok());
    }
}
