use std::path::Path;

/// So long that programs of Windows which do not know `\\?\` cannot open it.
const LONG: usize = 260;

/// A path as people write it and programs take it.
#[must_use]
pub fn shown(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(windows) { of_windows(&path) } else { path }
}

/// With one kind of separator and none at the end, where a quotation mark after it would be taken for a part of the name.
/// Without the `\\?\` with which Windows begins the real path of a file, where that opens the file without it, too.
fn of_windows(path: &str) -> String {
    let Some(real) = path.strip_prefix(r"\\?\") else { return without_end(&path.replace('/', "\\")) };
    let plain = match real.strip_prefix(r"UNC\") {
        Some(shared) => Some(format!(r"\\{shared}")),
        None => is_on_drive(real).then(|| real.to_owned()),
    };
    // A volume without a letter has no other name.
    plain
        .filter(|plain| plain.encode_utf16().count() < LONG)
        .map_or_else(|| path.to_owned(), |plain| without_end(&plain))
}

fn is_on_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'\\', ..] if letter.is_ascii_alphabetic())
}

/// `C:` and nothing are other folders than `C:\` and `\`.
fn without_end(path: &str) -> String {
    let cut = path.trim_end_matches('\\');
    let is_top = cut.is_empty() || (is_on_drive(path) && cut.len() == "C:".len());
    let end = if is_top && cut.len() < path.len() { "\\" } else { "" };
    format!("{cut}{end}")
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
            (r"..\selosteet\\", r"..\selosteet"),
            (r"\\server\sites\", r"\\server\sites"),
            (r"\\?\C:\", r"C:\"),
            ("c:/", r"c:\"),
            ("c:", "c:"),
            ("/", r"\"),
            ("", ""),
        ] {
            assert_eq!(of_windows(path), shown);
        }
    }

    #[test]
    fn what_only_the_real_path_opens_keeps_it() {
        let long = format!(r"\\?\C:\{}", "a".repeat(LONG));
        for path in [r"\\?\Volume{b75e2c83-0000-0000-0000-602f00000000}\", r"\\?\GLOBALROOT\Device\a", &long] {
            assert_eq!(of_windows(path), path);
        }
    }
}
