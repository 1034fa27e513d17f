use std::path::Path;

/// A path as people write it and programs take it.
#[must_use]
pub fn shown(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(windows) { of_windows(&path) } else { path }
}

/// With one kind of separator, none of them at the end, where it would take the quotation mark after it with it, and
/// without the `\\?\` with which Windows begins the real path of a file, if it opens without that, too.
fn of_windows(path: &str) -> String {
    /// A longer path is opened with it alone.
    const LONGEST: usize = 260;
    let path = path.replace('/', "\\");
    let path = match (path.strip_prefix(r"\\?\UNC\"), path.strip_prefix(r"\\?\")) {
        _ if path.len() >= LONGEST => path,
        (Some(shared), _) => format!(r"\\{shared}"),
        (None, Some(rest)) if rest.get(1..3) == Some(r":\") => rest.to_owned(),
        _ => path,
    };
    let cut = path.trim_end_matches('\\');
    if cut.is_empty() || cut.ends_with(':') { path } else { cut.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_windows() {
        for (path, shown) in [
            (r"\\?\C:\sites\public", r"C:\sites\public"),
            (r"\\?\UNC\server\sites", r"\\server\sites"),
            (r"selosteet\content/site.yaml", r"selosteet\content\site.yaml"),
            ("selosteet/", "selosteet"),
            (r"C:\", r"C:\"),
            ("/", r"\"),
            (r"\\?\Volume{0}\sites", r"\\?\Volume{0}\sites"),
        ] {
            assert_eq!(of_windows(path), shown);
        }
        let long = format!(r"\\?\C:\{}", "x".repeat(300));
        assert_eq!(of_windows(&long), long);
    }
}
