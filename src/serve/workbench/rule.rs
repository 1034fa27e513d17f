//! A rule: what it asks, why, and by which law, as `seloste explain` tells it.

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
    let frame = Frame {
        title,
        here: "",
        head: String::new(),
        form: String::new(),
        live: live.finish(),
        query: String::new(),
        has_heading: false,
    };
    framed(desk, pen, &frame).map(Some)
}

/// The little Markdown that pages of rules are written in: headings, paragraphs, lists, blocks of code.
fn markdown(pen: &mut Pen<'_>, text: &str) {
    let mut paragraph: Vec<&str> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let fence = line.strip_prefix("```");
        let heading = line.strip_prefix("## ");
        if (fence.is_some() || heading.is_some() || line.trim().is_empty()) && !paragraph.is_empty() {
            close(pen, &std::mem::take(&mut paragraph));
        }
        if let Some(kind) = fence {
            // The file's name stands after the language.
            if let Some((_, file)) = kind.split_once(' ') {
                pen.line(&format!("<p class=\"file\"><code>{}</code></p>", escaped(file)));
            }
            let code: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("```")).map(escaped).collect();
            pen.line(&format!("<pre class=\"example\"><code>{}</code></pre>", code.join("\n")));
        } else if let Some(heading) = heading {
            pen.line(&format!("<h2>{}</h2>", inline(heading)));
        } else if !line.trim().is_empty() {
            paragraph.push(line);
        }
    }
    close(pen, &paragraph);
}

fn close(pen: &mut Pen<'_>, lines: &[&str]) {
    if lines.first().is_some_and(|first| first.starts_with("- ")) {
        // An item goes on in lines that do not begin one.
        let text = lines.join("\n");
        let items = text.trim_start_matches("- ").split("\n- ");
        let items: String = items.map(|item| format!("<li>{}</li>", inline(&item.replace('\n', " ")))).collect();
        pen.line(&format!("<ul>{items}</ul>"));
    } else if !lines.is_empty() {
        pen.line(&format!("<p>{}</p>", inline(&lines.join(" "))));
    }
}

/// Text with `code` in it.
fn inline(text: &str) -> String {
    let parts = text.split('`').enumerate();
    // An odd sign at the end is a sign.
    let last = text.matches('`').count();
    parts
        .map(|(at, part)| match at % 2 {
            1 if at < last || last.is_multiple_of(2) => format!("<code>{}</code>", escaped(part)),
            1 => format!("`{}", escaped(part)),
            _ => escaped(part),
        })
        .collect()
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
        assert_eq!(inline("`a<b` and `c`"), "<code>a&lt;b</code> and <code>c</code>");
        assert_eq!(inline("a ` b"), "a ` b");
    }
}
