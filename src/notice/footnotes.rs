//! Footnotes: numbered in reading order over the whole notice, and placed at the end of the section that refers to them.

use std::collections::HashMap;

use crate::model::notice::{Block, Inline, Note, Section, take_references, visit_texts_mut};

/// Gives every reference the number of its note, instead of its index in `notes`, and every section its notes. Where
/// one note is referred to again in a section, or another one says the same (the name of a purpose may come up several
/// times), it is there once.
pub(super) fn place(sections: &mut [Section], notes: &[Vec<Inline>]) {
    place_from(1, sections, notes);
}

/// The same, with numbers from `next` on; returns the number after the last one.
pub(super) fn place_from(mut next: usize, sections: &mut [Section], notes: &[Vec<Inline>]) -> usize {
    // Most notices have none.
    if notes.is_empty() {
        return next;
    }
    for section in sections {
        let mut placed = Placed { notes, next, numbers: HashMap::new(), by_content: HashMap::new(), items: Vec::new() };
        visit_texts_mut(&mut section.blocks, &mut |text| *text = placed.numbered(std::mem::take(text)));
        next = placed.next;
        if !placed.items.is_empty() {
            section.blocks.push(Block::Notes { items: placed.items });
        }
    }
    next
}

/// The notes of one section.
struct Placed<'a> {
    notes: &'a [Vec<Inline>],
    next: usize,
    /// Their numbers by index.
    numbers: HashMap<usize, usize>,
    /// Their numbers by what they say.
    by_content: HashMap<&'a [Inline], usize>,
    items: Vec<Note>,
}

impl Placed<'_> {
    fn numbered(&mut self, inlines: Vec<Inline>) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for mut inline in inlines {
            if let Inline::NoteReference { number: index, .. } = inline {
                out.extend(self.reference(index));
                continue;
            }
            // A link in a link is none: the reference comes after it.
            let is_link = matches!(inline, Inline::Link { .. });
            let mut after = Vec::new();
            if let Some(content) = inline.content_mut() {
                if is_link {
                    after = take_references(content);
                }
                *content = self.numbered(std::mem::take(content));
                if content.is_empty() && !after.is_empty() {
                    out.extend(self.numbered(after));
                    continue;
                }
            }
            out.push(inline);
            out.extend(self.numbered(after));
        }
        out
    }

    fn reference(&mut self, index: usize) -> Option<Inline> {
        if let Some(&number) = self.numbers.get(&index) {
            return Some(Inline::NoteReference { number, first: false });
        }
        let content = self.notes.get(index)?;
        let number = *self.by_content.entry(content).or_insert(self.next);
        self.numbers.insert(index, number);
        let first = number == self.next;
        if first {
            self.items.push(Note { number, content: content.clone() });
            self.next += 1;
        }
        Some(Inline::NoteReference { number, first })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::notice::shown_text;

    #[test]
    fn numbers_follow_the_reading_order() {
        let reference = |number| Inline::NoteReference { number, first: true };
        let section = |text: Vec<Vec<Inline>>| Section {
            id: String::new(),
            heading: String::new(),
            heading_language: None,
            level: 2,
            blocks: vec![Block::Table {
                caption: String::new(),
                caption_language: None,
                columns: text.clone(),
                rows: vec![text],
            }],
        };
        let notes = ["a", "b", "a", "never"].map(|text| vec![Inline::text(text)]);
        let link = |content| Inline::Link { href: "https://example.fi".into(), content };
        let inner = vec![Inline::Strong { content: vec![Inline::text("x"), reference(0)] }, Inline::text("y")];
        let mut sections = vec![
            section(vec![vec![reference(1)], vec![link(inner)]]),
            section(vec![]),
            section(vec![vec![reference(2)], vec![link(vec![reference(0)]), reference(1)]]),
        ];
        place(&mut sections, &notes);
        let shown: Vec<_> = sections
            .iter_mut()
            .map(|section| {
                let mut texts = Vec::new();
                visit_texts_mut(&mut section.blocks, &mut |text| texts.push(shown_text(text)));
                let firsts = format!("{:?}", section.blocks).matches("first: true").count();
                (texts.join(" "), section.notes().map(|note| note.number).collect::<Vec<_>>(), firsts)
            })
            .collect();
        let expected =
            [("[1] xy[2] [1] xy[2] b a", vec![1, 2], 2), ("", vec![], 0), ("[3] [3][4] [3] [3][4] a b", vec![3, 4], 2)];
        assert_eq!(shown, expected.map(|(text, numbers, firsts)| (text.to_owned(), numbers, firsts)));
    }
}
