//! Links that open a file in the reader's editor.

use std::path::Path;

use super::address::encoded;
use crate::report::Message;
use crate::source::shown;

/// What VS Code answers to.
pub const USUAL: &str = "vscode://file/{path}:{line}:{column}";

/// Schemes that a browser would follow itself, or run.
const BROWSERS: [&str; 12] =
    ["http", "https", "javascript", "data", "file", "blob", "about", "vbscript", "ftp", "ws", "wss", "view-source"];

/// How an editor is told to open a file: an address with `{path}`, `{line}` and `{column}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    pattern: String,
}

impl Editor {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it, for the user.
    pub fn parse(pattern: &str) -> Result<Self, Message> {
        let wrong = |key: &str| Err(Message::new(key).with("pattern", pattern));
        let Some((scheme, _)) = pattern.split_once(':') else { return wrong("serve-editor-form") };
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c));
        let is_plain = pattern.chars().all(|c| c.is_ascii_graphic() && !"\"'<>\\`".contains(c));
        if !is_scheme || !is_plain || !pattern.contains("{path}") {
            return wrong("serve-editor-form");
        }
        if BROWSERS.iter().any(|other| scheme.eq_ignore_ascii_case(other)) {
            return wrong("serve-editor-scheme");
        }
        Ok(Self { pattern: pattern.to_owned() })
    }

    /// The address that opens a file at a place, both numbers from 1.
    #[must_use]
    pub fn link(&self, file: &Path, line: usize, column: usize) -> String {
        let path = encoded(&shown(file).replace('\\', "/"));
        // Of a drive: `C:/…`.
        let path = path.replacen("%3A/", ":/", usize::from(path.get(1..5) == Some("%3A/")));
        let inner = path.strip_prefix('/').unwrap_or(&path);
        // In one go, so that nothing of a file's name is taken for a place to fill.
        let mut out = String::new();
        let mut rest = self.pattern.as_str();
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let (key, value) = if rest.starts_with("{path}") {
                ("{path}", if out.ends_with('/') { inner.to_owned() } else { path.clone() })
            } else if rest.starts_with("{line}") {
                ("{line}", line.to_string())
            } else if rest.starts_with("{column}") {
                ("{column}", column.to_string())
            } else {
                ("{", "%7B".to_owned())
            };
            out.push_str(&value);
            rest = &rest[key.len()..];
        }
        out + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links() {
        let link = |pattern: &str, file: &str| Editor::parse(pattern).unwrap().link(Path::new(file), 3, 7);
        assert_eq!(link(USUAL, "/home/a/öljy {line}.yaml"), "vscode://file/home/a/%C3%B6ljy%20%7Bline%7D.yaml:3:7");
        assert_eq!(link(USUAL, "C:\\sites\\a.yaml"), "vscode://file/C:/sites/a.yaml:3:7");
        assert_eq!(link("idea://open?file={path}&line={line}", "/a/b:c.yaml"), "idea://open?file=/a/b%3Ac.yaml&line=3");
        assert_eq!(link("zed://file{path}:{line}{x}", "/a\"><script>"), "zed://file/a%22%3E%3Cscript%3E:3%7Bx}");
    }

    #[test]
    fn patterns_that_a_browser_would_follow_or_run() {
        for pattern in [
            "",
            "{path}",
            "vscode",
            "vscode://file",
            "http://a/{path}",
            "HTTPS://a/{path}",
            "javascript:alert({path})",
            "JavaScript:{path}",
            "data:text/html,{path}",
            "file://{path}",
            " javascript:{path}",
            "java\tscript:{path}",
            "{path}:x",
            "a b:{path}",
            "x:\"{path}",
            "x:<{path}",
        ] {
            assert!(Editor::parse(pattern).is_err(), "{pattern}");
        }
    }
}
