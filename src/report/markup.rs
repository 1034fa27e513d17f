/// A text as content or attribute value in HTML or XML: escaped, and without the characters that these have no way to
/// write.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_xml_can_write() {
        assert_eq!(escaped("a<b> & \"c\"\u{0}\u{b}\n'd'\u{ffff}"), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    }
}
