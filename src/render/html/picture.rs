//! How large a picture is, so that a browser can keep its place.

/// Width and height of a PNG or SVG; `None` for what does not tell.
pub fn size(content: &[u8]) -> Option<(u32, u32)> {
    png(content).or_else(|| svg(std::str::from_utf8(content).ok()?)).filter(|(width, height)| *width > 0 && *height > 0)
}

fn png(content: &[u8]) -> Option<(u32, u32)> {
    let rest = content.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?));
    Some((number(8)?, number(12)?))
}

/// By its own width and height, or by its `viewBox`.
fn svg(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let length = |name| pixels(attribute(tag, name)?);
    if let Some(size) = length("width").zip(length("height")) {
        return Some(size);
    }
    let view: Vec<_> = attribute(tag, "viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    let [_, _, width, height] = view[..] else { return None };
    Some((pixels(width)?, pixels(height)?))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}="))?.1;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// Whole pixels of `120`, `120.5` or `120px`; no other unit.
fn pixels(text: &str) -> Option<u32> {
    let number = text.trim().trim_end_matches("px");
    let whole = number.split_once('.').map_or(number, |(whole, _)| whole);
    let digits = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    whole.parse().ok().filter(|_| digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let svg = |attributes: &str| size(format!("<?xml?>\n<svg{attributes}><path d=''/></svg>").as_bytes());
        assert_eq!(svg(" viewBox=\"0 0 120 40\""), Some((120, 40)));
        assert_eq!(svg("\n xmlns='x' width='240px' height='80.5' viewBox='0 0 1 1'"), Some((240, 80)));
        assert_eq!(svg(" width=\"100%\" height=\"100%\" viewBox=\"0,0, 16,16\""), Some((16, 16)));
        assert_eq!(svg(" width=\"10cm\" height=\"1cm\""), None);
        assert_eq!(svg(""), None);
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x40\0\0\0\x50\x08";
        assert_eq!(size(png), Some((320, 80)));
        assert_eq!(size(&png[..20]), None);
        assert_eq!(size(b"GIF89a"), None);
        assert_eq!(size("<svg ä".as_bytes()), None);
    }
}
