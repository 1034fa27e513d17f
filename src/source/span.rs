/// A stretch of a file: byte offsets, `start` inclusive, `end` exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Finds the lines of `text`; `\n`, `\r\n` and a lone `\r` end a line, as in YAML.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (offset, byte) in bytes.iter().enumerate() {
            let ends = match byte {
                b'\n' => true,
                b'\r' => bytes.get(offset + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends {
                starts.push(offset + 1);
            }
        }
        Self { starts }
    }

    /// Line and column of a byte offset of `text`, both from 1, the column in characters. An offset inside a character
    /// counts as that character; one past the end counts as the end.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|&start| start <= offset) - 1;
        let start = self.starts[line];
        let column = text[start..].char_indices().take_while(|(at, _)| start + at < offset).count();
        let inside = !text.is_char_boundary(offset);
        (line + 1, column + usize::from(!inside))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let text = "a: ä\r\nöljy: x\n";
        let lines = LineIndex::new(text);
        assert_eq!(lines.position(text, 0), (1, 1));
        assert_eq!(lines.position(text, text.find("öljy").unwrap()), (2, 1));
        assert_eq!(lines.position(text, text.find('x').unwrap()), (2, 7));
        assert_eq!(lines.position(text, text.len() + 9), (3, 1));
    }
}
