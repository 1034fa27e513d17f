//! HTML as text: its lines, and what a reader reads of it.

use memchr::{memchr, memchr3, memmem};

/// Elements whose content is not what a page says: what a reader does not see, and navigation, which repeats it.
const ASIDE: [&str; 6] = ["head", "nav", "noscript", "script", "style", "template"];

/// A page without the indentation and the blank lines of its templates: a fifth of its bytes, and of everybody's time with
/// them. Pages with an element that shows its white space stay as they are.
pub fn tidy(html: &str) -> String {
    let has = |tag: &str| memmem::find(html.as_bytes(), tag.as_bytes()).is_some();
    if has("<pre") || has("<textarea") {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len());
    for line in html.lines().map(|line| line.trim_matches([' ', '\t', '\r'])).filter(|line| !line.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The text of a page, without its navigation: tags taken out, character references replaced.
#[must_use]
pub fn text_of(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some(start) = memchr(b'<', rest.as_bytes()) {
        unescape(&rest[..start], &mut out);
        let Some(tag) = Tags(&rest[start..]).next() else {
            // A comment, a doctype, or a lone `<`.
            let end = if rest[start..].starts_with("<!--") { "-->" } else { ">" };
            rest = rest[start..].find(end).map_or("", |at| &rest[start + at + end.len()..]);
            continue;
        };
        rest = tag.rest;
        if !tag.end && !tag.empty && ASIDE.contains(&tag.name) {
            let end = format!("</{}", tag.name);
            rest = rest.find(&end).map_or("", |at| &rest[at..]);
        } else {
            // Neighbours in different elements are different words.
            out.push(' ');
        }
    }
    unescape(rest, &mut out);
    out
}

struct Tag<'a> {
    name: &'a str,
    end: bool,
    empty: bool,
    rest: &'a str,
}

/// The tags of a text, in order. A `>` inside quotes does not end a tag.
struct Tags<'a>(&'a str);

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let start = memchr(b'<', self.0.as_bytes())?;
            let after = &self.0[start + 1..];
            let (end, inner) = after.strip_prefix('/').map_or((false, after), |inner| (true, inner));
            let length = inner.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
            if length == 0 {
                self.0 = after;
                // Only the first thing decides for a caller that looks at one tag.
                if start == 0 {
                    return None;
                }
                continue;
            }
            let (name, attributes) = inner.split_at(length);
            let close = end_of_tag(attributes);
            let (attributes, rest) = close.map_or((attributes, ""), |at| (&attributes[..at], &attributes[at + 1..]));
            self.0 = rest;
            return Some(Tag { name, end, empty: attributes.ends_with('/'), rest });
        }
    }
}

/// Where the `>` is that ends a tag.
fn end_of_tag(attributes: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr3(b'>', b'"', b'\'', &attributes.as_bytes()[at..])?;
        let quote = match attributes.as_bytes()[at] {
            b'>' => return Some(at),
            quote => quote,
        };
        at += 1;
        at += memchr(quote, &attributes.as_bytes()[at..])? + 1;
    }
}

/// Appends a text with its character references replaced: the five of HTML's syntax, the space that does not break,
/// and numbers.
fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let found = rest.bytes().take(12).position(|b| b == b';').and_then(|end| Some((end, named(&rest[1..end])?)));
        let (end, c) = found.unwrap_or((0, '&'));
        out.push(c);
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
}

fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_and_blank_lines_are_left_out() {
        let page = "<!DOCTYPE html>\n<body>\n\n   <ul>\n\t<li>1</li>\r\n<li>\n  2  3\n</ul>\n";
        assert_eq!(tidy(page), "<!DOCTYPE html>\n<body>\n<ul>\n<li>1</li>\n<li>\n2  3\n</ul>\n");
        let page = "<pre>\n  1\n\n</pre>";
        assert_eq!(tidy(page), page);
    }

    #[test]
    fn text_is_what_a_reader_reads() {
        let page = "<!DOCTYPE html><html><head><title>T</title></head><body><nav>N</nav><!-- > C --><p title=\"a>b\">A \
                    &amp;lt; <em>B</em>&#39;&#x20AC;&unknown; &</p><script>1 < 2</script>D</body></html>";
        let text = text_of(page).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(text, "A &lt; B '€&unknown; & D");
    }

    #[test]
    fn broken_html_is_no_danger() {
        for page in ["<", "a<b", "<a href='", "<!--", "<nav>x", "&", "&;", "&#xFFFFFFFF;", "<é>", "</", "<p/>ä&ä;"] {
            assert!(text_of(page).len() <= page.len() + 2);
            assert!(tidy(page).len() <= page.len() + 1);
        }
    }
}
