//! The blocks of a notice as plain HTML, to be read side by side. Links are their texts: here one reads, and goes nowhere.

use crate::model::Language;
use crate::model::notice::{Block, Inline, note_mark};
use crate::report::escaped;

/// Blocks in HTML.
pub fn blocks(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { text } => format!("<p>{}</p>", inlines(text)),
        // The headings of the page are the sections and their languages.
        Block::Subheading { text, .. } => format!("<p class=\"sub\">{}</p>", inlines(text)),
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let items: String = items.iter().map(|item| format!("<li>{}</li>", blocks(item))).collect();
            format!("<{tag}>{items}</{tag}>")
        }
        Block::Table { caption, caption_language, columns, rows } => {
            let head: String = columns.iter().map(|cell| format!("<th scope=\"col\">{}</th>", inlines(cell))).collect();
            let row = |row: &Vec<Vec<Inline>>| {
                let cell = |(at, cell): (usize, &Vec<Inline>)| match at {
                    0 => format!("<th scope=\"row\">{}</th>", inlines(cell)),
                    _ => format!("<td>{}</td>", inlines(cell)),
                };
                format!("<tr>{}</tr>", row.iter().enumerate().map(cell).collect::<String>())
            };
            let rows: String = rows.iter().map(row).collect();
            let lang = lang(caption_language.as_ref());
            format!(
                "<table><caption{lang}>{}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>",
                escaped(caption)
            )
        }
        Block::Facts { items } => {
            let fact = |fact: &crate::model::notice::Fact| {
                format!("<dt>{}</dt><dd>{}</dd>", inlines(&fact.term), blocks(&fact.blocks))
            };
            format!("<dl>{}</dl>", items.iter().map(fact).collect::<String>())
        }
        Block::Callout { blocks } => format!("<div class=\"callout\">{}</div>", self::blocks(blocks)),
        Block::Notes { items } => {
            let note = |note: &crate::model::notice::Note| {
                format!("<li>{} {}</li>", note_mark(note.number), inlines(&note.content))
            };
            format!("<ul class=\"notes\">{}</ul>", items.iter().map(note).collect::<String>())
        }
    }
}

fn inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text { text } => escaped(text),
        Inline::Emphasis { content } => format!("<em>{}</em>", inlines(content)),
        Inline::Strong { content } => format!("<strong>{}</strong>", inlines(content)),
        Inline::Link { content, .. } => format!("<span class=\"link\">{}</span>", inlines(content)),
        Inline::Foreign { language, content } => {
            format!("<span class=\"foreign\"{}>{}</span>", lang(Some(language)), inlines(content))
        }
        Inline::Break => "<br>".to_owned(),
        Inline::NoteReference { number, .. } => note_mark(*number),
    }
}

fn lang(language: Option<&Language>) -> String {
    language.map(|language| format!(" lang=\"{language}\"")).unwrap_or_default()
}
