//! Where pages are, and how one leads to another.
//!
//! Every address is relative and names its `index.html`, so that the pages work under a sub-path and from a disk.

use crate::model::markdown::climbs;
use crate::model::notice::{Inline, Notice, take_references, visit_texts_mut};
use crate::model::{Id, Language, SitePath};

/// The folder of a page, from the root of the site: `fi/`, `fi/demo/`, `fi/demo/customers/`.
pub fn folder(language: &Language, controller: Option<&Id>, register: Option<&Id>) -> String {
    let mut folder = format!("{language}/");
    for id in controller.into_iter().chain(register) {
        folder.push_str(id.as_str());
        folder.push('/');
    }
    folder
}

/// The folder of a notice's page.
#[must_use]
pub fn notice_folder(notice: &Notice) -> String {
    folder(&notice.language, Some(&notice.controller), Some(&notice.register))
}

/// The folder of a page that only leads on, at an earlier address of a notice.
pub fn alias_folder(notice: &Notice, alias: &SitePath) -> String {
    format!("{}/{alias}/", notice.language)
}

/// The name of a notice's PDF, in the folder of its page.
pub fn pdf_name(notice: &Notice) -> String {
    format!("{}-{}.pdf", notice.register, notice.language)
}

/// Where a notice's PDF is, relative to the output folder.
#[must_use]
pub fn pdf_path(notice: &Notice) -> String {
    format!("{}{}", notice_folder(notice), pdf_name(notice))
}

/// The folder of a controller's page.
#[must_use]
pub fn controller_folder(language: &Language, controller: &Id) -> String {
    folder(language, Some(controller), None)
}

/// The name of the PDF with all notices of a controller, in the folder of its page.
pub fn collection_name(language: &Language, controller: &Id) -> String {
    format!("{controller}-{language}.pdf")
}

/// Where the PDF with all notices of a controller is, relative to the output folder.
#[must_use]
pub fn collection_path(language: &Language, controller: &Id) -> String {
    format!("{}{}", controller_folder(language, controller), collection_name(language, controller))
}

/// The way from a folder back to the root of the site: `../../../`.
pub fn root_from(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

/// The path of an address, with a slash at its end: `/tietosuoja/` of `https://example.fi/tietosuoja`.
pub fn path_of(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    with_slash(path)
}

/// An address without query and fragment, and with a slash at its end.
pub fn with_slash(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    format!("{}/", address[..end].trim_end_matches('/'))
}

/// Makes the links of a notice right for its page, whose way to the root of the site is `root`. What must not be a
/// link becomes its text.
pub fn resolve_links(notice: &mut Notice, root: &str) {
    for section in &mut notice.sections {
        visit_texts_mut(&mut section.blocks, &mut |text| in_inlines(text, &|href| resolve(href, root)));
    }
}

/// The same text without links, and without references to notes, for another page.
pub fn without_links(inlines: &[Inline]) -> Vec<Inline> {
    let mut inlines = inlines.to_vec();
    in_inlines(&mut inlines, &|_| None);
    take_references(&mut inlines);
    inlines
}

/// Where a link leads from a page whose way to the root of the site is `root`; `None` for what must not be a link.
/// Relative addresses are relative to the root of the site.
fn resolve(href: &str, root: &str) -> Option<String> {
    // A browser ignores some control characters and takes `\` for `/`: no address needs them.
    if href.is_empty() || href.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return None;
    }
    if href.starts_with('#') {
        return Some(href.to_owned());
    }
    if let Some(at) = href.find([':', '/', '?', '#']).filter(|&at| href.as_bytes()[at] == b':') {
        let (scheme, rest) = (href[..at].to_ascii_lowercase(), &href[at + 1..]);
        let good = match scheme.as_str() {
            "https" | "http" => rest.starts_with("//"),
            "mailto" | "tel" => true,
            _ => false,
        };
        return good.then(|| href.to_owned());
    }
    if href.starts_with("//") {
        return None;
    }
    let href = href.strip_prefix('/').unwrap_or(href);
    let (path, rest) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
    if climbs(path) {
        return None;
    }
    let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
    Some(format!("{root}{path}{index}{rest}"))
}

fn in_inlines(inlines: &mut Vec<Inline>, resolve: &dyn Fn(&str) -> Option<String>) {
    let mut at = 0;
    while at < inlines.len() {
        match &mut inlines[at] {
            Inline::Link { href, content } => {
                let Some(resolved) = resolve(href) else {
                    // The content takes the link's place, and is looked at in turn.
                    let content = std::mem::take(content);
                    inlines.splice(at..=at, content);
                    continue;
                };
                *href = resolved;
                in_inlines(content, resolve);
            }
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Foreign { content, .. } => {
                in_inlines(content, resolve);
            }
            Inline::Text { .. } | Inline::Break | Inline::NoteReference { .. } => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_kinds_of_links() {
        for (href, expected) in [
            ("https://example.fi/a?b#c", Some("https://example.fi/a?b#c")),
            ("HTTPS://example.fi", Some("HTTPS://example.fi")),
            ("mailto:dpo@example.fi", Some("mailto:dpo@example.fi")),
            ("tel:+358401234567", Some("tel:+358401234567")),
            ("#rights", Some("#rights")),
            ("static/form.pdf", Some("../static/form.pdf")),
            ("/static/form.pdf", Some("../static/form.pdf")),
            ("fi/demo/", Some("../fi/demo/index.html")),
            ("fi/demo/#a", Some("../fi/demo/index.html#a")),
            ("/", Some("../index.html")),
            ("a/b:c", Some("../a/b:c")),
            ("javascript:alert(1)", None),
            ("JavaScript:alert(1)", None),
            ("java\tscript:alert(1)", None),
            (" javascript:alert(1)", None),
            ("\u{1}javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("vbscript:x", None),
            // Not a reference here: it is escaped on the page, where it is a file `&` with a fragment.
            ("&#106;avascript:x", Some("../&#106;avascript:x")),
            ("https:evil.example", None),
            ("//evil.example/x", None),
            ("/\\evil.example", None),
            ("\\\\evil.example", None),
            ("../../etc/passwd", None),
            ("%2e%2e/x", None),
            ("", None),
        ] {
            assert_eq!(resolve(href, "../").as_deref(), expected, "{href:?}");
        }
    }

    #[test]
    fn a_bad_link_becomes_its_text() {
        let mut inlines =
            vec![Inline::Link { href: "data:x".into(), content: vec![Inline::link("javascript:x", "press")] }];
        in_inlines(&mut inlines, &|href| resolve(href, ""));
        assert_eq!(inlines, [Inline::text("press")]);
    }

    #[test]
    fn paths_of_base_addresses() {
        for (url, path) in [
            ("https://example.fi", "/"),
            ("https://example.fi/", "/"),
            ("https://example.fi/tietosuoja", "/tietosuoja/"),
            ("https://example.fi/a/b/?c=d/e#f", "/a/b/"),
        ] {
            assert_eq!(path_of(url), path, "{url}");
        }
    }

    #[test]
    fn the_way_back_to_the_root() {
        assert_eq!(root_from(""), "");
        assert_eq!(root_from("fi/demo/customers/"), "../../../");
    }
}
