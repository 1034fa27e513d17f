use std::path::Path;

/// A path as people write it and programs take it.
#[must_use]
pub fn shown(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(windows) { of_windows(&path) } else { path }
}

/// With one kind of separator, and without the `\\?\` with which Windows begins the real path of a file.
fn of_windows(path: &str) -> String {
    let path = path.replace('/', "\\");
    match path.strip_prefix(r"\\?\UNC\") {
        Some(shared) => format!(r"\\{shared}"),
        None => path.strip_prefix(r"\\?\").unwrap_or(&path).to_owned(),
    }
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
        ] {
            assert_eq!(of_windows(path), shown);
        }
    }
}
