//! A rule: what it asks, why, and by which law, as `seloste explain` tells it.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{Desk, Frame, framed};
use crate::check::explain;
use crate::language::LocaleError;
use crate::load;
use crate::report::{Rule, escaped, title};
use crate::serve::pen::Pen;

/// The page of a rule; `None` where there is no such rule.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a text.
pub fn rule(desk: &Desk<'_>, pen: Pen<'_>, code: &str) -> Result<Option<String>, LocaleError> {
    let known = crate::check::RULES.iter().map(|definition| &definition.rule);
    let mut rules = known.chain(load::rules().iter().copied());
    let Some(rule): Option<&Rule> = rules.find(|rule| rule.is_called(code)) else { return Ok(None) };
    let mut live = pen.another();
    markdown(&mut live, &explain(rule, pen.locale)?);
    let found = pen.text("serve-rule-found")?;
    let sign = if pen.suffix.is_empty() { '?' } else { '&' };
    let href = escaped(&format!("/_seloste/{}{sign}rule={}#findings", pen.suffix, rule.code));
    live.line(&format!("<p><a href=\"{href}\">{found}</a></p>"));
    let title = format!("{} {}", rule.code, escaped(&title(rule, pen.locale)?));
    framed(desk, pen, &Frame { title, live: live.finish(), ..Frame::default() }).map(Some)
}

/// The Markdown that pages of rules are written in: headings, paragraphs, lists, code.
fn markdown(pen: &mut Pen<'_>, text: &str) {
    let mut out = String::new();
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                // The file's name stands after the language.
                if let CodeBlockKind::Fenced(info) = kind
                    && let Some((_, file)) = info.split_once(' ')
                {
                    out.push_str(&format!("<p class=\"file\"><code>{}</code></p>\n", escaped(file)));
                }
                out.push_str("<pre class=\"example\"><code>");
            }
            Event::End(TagEnd::CodeBlock) => out.push_str("</code></pre>\n"),
            Event::Start(tag) => out.push_str(element(tag.to_end()).0),
            Event::End(tag) => out.push_str(element(tag).1),
            Event::Code(code) => out.push_str(&format!("<code>{}</code>", escaped(&code))),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&escaped(&text)),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    pen.line(&out);
}

/// How an element begins and ends; what pages of rules do not use is only its text.
fn element(tag: TagEnd) -> (&'static str, &'static str) {
    match tag {
        TagEnd::Heading(_) => ("<h2>", "</h2>\n"),
        TagEnd::Paragraph => ("<p>", "</p>\n"),
        TagEnd::List(false) => ("<ul>", "</ul>\n"),
        TagEnd::List(true) => ("<ol>", "</ol>\n"),
        TagEnd::Item => ("<li>", "</li>"),
        TagEnd::Emphasis => ("<em>", "</em>"),
        TagEnd::Strong => ("<strong>", "</strong>"),
        _ => ("", ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locales;
    use crate::model::Language;

    #[test]
    fn every_page_becomes_whole_html() {
        let locales = Locales::embedded().unwrap();
        for definition in crate::check::RULES.iter() {
            for language in ["fi", "sv", "en"].map(Language::new) {
                let locale = locales.get(&language).unwrap();
                let mut pen = Pen::new(locale, &language, "");
                markdown(&mut pen, &explain(&definition.rule, locale).unwrap());
                let html = pen.finish();
                assert!(!html.contains("```") && !html.contains("<p>#"), "{}: {html}", definition.rule.code);
                assert_eq!(html.matches("<pre").count(), html.matches("</pre>").count());
            }
        }
    }

    #[test]
    fn code_in_text() {
        let locales = Locales::embedded().unwrap();
        let language = Language::new("en");
        let inline = |text| {
            let mut pen = Pen::new(locales.get(&language).unwrap(), &language, "");
            markdown(&mut pen, text);
            pen.finish().trim().to_owned()
        };
        assert_eq!(inline("`a<b` and `c`"), "<p><code>a&lt;b</code> and <code>c</code></p>");
        assert_eq!(inline("a ` b"), "<p>a ` b</p>");
    }
}
