//! The matrix as a page that stands alone: no script, nothing loaded, readable on paper, in the dark and by ear. A sign and
//! a word say what a colour says.

use std::fmt::Write;

use jiff::civil::Date;

use super::{Controller, Matrix, Part, Status, Tally, controller_name, register_name, sum};
use crate::language::{Arguments, Locale, LocaleError, arguments};
use crate::model::Language;
use crate::report::{escaped, title};

/// The colours of the program's own pages.
pub const PALETTE: &str = include_str!("palette.css");
/// What the program's own pages have in common; it takes its colours from [`PALETTE`].
pub const BASE: &str = include_str!("base.css");
/// The style sheet of the page, with both.
pub const STYLE: &str = concat!(include_str!("palette.css"), include_str!("base.css"), include_str!("style.css"));

/// How many characters of a name stand beside a bar. The tables have the whole.
const NAME: usize = 70;
/// How wide the bars are, in the units of the picture.
const WIDTH: usize = 640;
/// The height of a bar with its name.
const STEP: usize = 52;

/// The page, in the reader's language.
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn html(matrix: &Matrix<'_>, locale: &Locale, default: &Language, today: Date) -> Result<String, LocaleError> {
    let mut page = Page { locale, default, out: String::new() };
    page.head()?;
    page.content(matrix, today)?;
    page.line("</main>\n</body>\n</html>");
    Ok(page.out)
}

/// What is inside the page's `<main>`, for a page of one's own with [`STYLE`].
///
/// # Errors
/// [`LocaleError`], when the locale lacks a message.
pub fn html_content(
    matrix: &Matrix<'_>,
    locale: &Locale,
    default: &Language,
    today: Date,
) -> Result<String, LocaleError> {
    let mut page = Page { locale, default, out: String::new() };
    page.content(matrix, today)?;
    Ok(page.out)
}

struct Page<'a> {
    locale: &'a Locale,
    default: &'a Language,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn text(&self, key: &str) -> Result<String, LocaleError> {
        self.locale.text(key).map(|text| escaped(&text))
    }

    fn phrase(&self, key: &str, arguments: &Arguments<'_>) -> Result<String, LocaleError> {
        self.locale.phrase(key, arguments).map(|text| escaped(&text))
    }

    fn percent(&self, tally: Tally) -> Result<String, LocaleError> {
        let percent = tally.percent().map(|percent| self.phrase("matrix-percent", &arguments([("percent", percent)])));
        percent.unwrap_or_else(|| Ok("–".to_owned()))
    }

    fn status(&self, status: Status) -> Result<String, LocaleError> {
        self.text(&format!("matrix-status-{}", status.name()))
    }

    fn head(&mut self) -> Result<(), LocaleError> {
        let (language, title) = (self.locale.language().clone(), self.text("matrix-title")?);
        self.line("<!doctype html>");
        self.line(&format!("<html lang=\"{language}\">"));
        self.line("<head>\n<meta charset=\"utf-8\">");
        self.line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
             base-uri 'none'; form-action 'none'\">",
        );
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.line("<meta name=\"robots\" content=\"noindex\">");
        self.line(&format!("<title>{title}</title>"));
        self.line(&format!("<style>\n{STYLE}</style>"));
        self.line("</head>\n<body>\n<main>");
        Ok(())
    }

    fn content(&mut self, matrix: &Matrix<'_>, today: Date) -> Result<(), LocaleError> {
        let date = self.locale.date(today.into())?;
        self.line(&format!("<h1>{}</h1>", self.text("matrix-title")?));
        let sum = self.phrase("matrix-sum", &sum(matrix))?;
        self.line(&format!("<p class=\"lead\">{sum} <time datetime=\"{today}\">{}</time></p>", escaped(&date)));
        self.chart(matrix)?;
        self.controllers(matrix)?;
        self.gaps(matrix)?;
        self.overdue(matrix)?;
        self.unread(matrix)?;
        self.registers(matrix)
    }

    /// The picture: how much of each controller's notices is complete. All its numbers are in the table after it too.
    fn chart(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        let shown: Vec<_> = matrix.controllers.iter().filter(|controller| !controller.registers.is_empty()).collect();
        if shown.is_empty() {
            let none = self.text("matrix-no-registers")?;
            self.line(&format!("<p>{none}</p>"));
            return Ok(());
        }
        let height = shown.len() * STEP;
        let full = WIDTH + 80;
        self.line("<figure>");
        self.line(&format!(
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" viewBox=\"0 0 {full} {height}\">"
        ));
        let title = self.text("matrix-chart")?;
        self.line(&format!("<title id=\"chart-title\">{title}</title>"));
        let mut told = Vec::new();
        for controller in &shown {
            told.push(self.told(controller)?);
        }
        self.line(&format!("<desc id=\"chart-desc\">{}</desc>", told.join(" ")));
        self.line(PATTERNS);
        for (at, controller) in shown.iter().enumerate() {
            self.bar(controller, at * STEP)?;
        }
        self.line("</svg>");
        let mut legend = String::new();
        for status in [Status::Complete, Status::Warning, Status::Missing] {
            // The picture of the pattern; the words stand beside it.
            let sample = format!(
                "<svg class=\"sample\" aria-hidden=\"true\" viewBox=\"0 0 16 16\"><rect class=\"{}\" width=\"16\" \
                 height=\"16\"/></svg>",
                status.name()
            );
            _ = write!(legend, "<li>{sample} {}</li>", self.status(status)?);
        }
        self.line(&format!("<figcaption>{title}<ul class=\"legend\">{legend}</ul></figcaption>"));
        self.line("</figure>");
        Ok(())
    }

    /// A controller's numbers in a sentence.
    fn told(&self, controller: &Controller<'_>) -> Result<String, LocaleError> {
        let (_, name) = controller_name(controller.name, controller.id, self.locale, self.default);
        let tally = controller.tally();
        let mut words = arguments([
            ("percent", tally.percent().unwrap_or_default()),
            ("complete", tally.complete),
            ("warning", tally.warning),
            ("missing", tally.missing),
        ]);
        words.set("name", name.to_owned());
        self.phrase("matrix-bar", &words)
    }

    fn bar(&mut self, controller: &Controller<'_>, top: usize) -> Result<(), LocaleError> {
        let (language, name) = controller_name(controller.name, controller.id, self.locale, self.default);
        let tally = controller.tally();
        let lang = lang(language);
        let name = short(name);
        self.line(&format!("<text x=\"0\" y=\"{}\"{lang}>{}</text>", top + 18, escaped(&name)));
        let mut left = 0;
        let parts =
            [(Status::Complete, tally.complete), (Status::Warning, tally.warning), (Status::Missing, tally.missing)];
        for (status, count) in parts {
            // From the sum, so that rounding leaves no gap at the end.
            let before = left;
            left += count;
            let from = (before * WIDTH).checked_div(tally.all()).unwrap_or(0);
            let to = (left * WIDTH).checked_div(tally.all()).unwrap_or(0);
            if to > from {
                self.line(&format!(
                    "<rect class=\"{}\" x=\"{from}\" y=\"{}\" width=\"{}\" height=\"18\"/>",
                    status.name(),
                    top + 26,
                    to - from
                ));
            }
        }
        let percent = self.percent(tally)?;
        self.line(&format!("<text x=\"{}\" y=\"{}\">{percent}</text>", WIDTH + 10, top + 40));
        Ok(())
    }

    fn controllers(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        let heading = self.text("matrix-controllers")?;
        self.line(&format!("<h2 id=\"controllers\">{heading}</h2>"));
        self.line("<div class=\"wide\" role=\"region\" aria-labelledby=\"controllers\" tabindex=\"0\">\n<table>");
        let mut head = String::new();
        let statuses = [Status::Complete, Status::Warning, Status::Missing];
        for key in ["matrix-head-controller", "matrix-head-registers", "matrix-head-percent"] {
            _ = write!(head, "<th scope=\"col\">{}</th>", self.text(key)?);
        }
        for status in statuses {
            _ = write!(head, "<th scope=\"col\">{}</th>", self.status(status)?);
        }
        self.line(&format!("<thead><tr>{head}</tr></thead>\n<tbody>"));
        for controller in &matrix.controllers {
            let (language, name) = controller_name(controller.name, controller.id, self.locale, self.default);
            let tally = controller.tally();
            let mut row = format!("<th scope=\"row\"{}>{}</th>", lang(language), escaped(name));
            _ = write!(row, "<td class=\"number\">{}</td>", controller.registers.len());
            _ = write!(row, "<td class=\"number\">{}</td>", self.percent(tally)?);
            for count in [tally.complete, tally.warning, tally.missing] {
                _ = write!(row, "<td class=\"number\">{count}</td>");
            }
            self.line(&format!("<tr>{row}</tr>"));
        }
        self.line("</tbody>\n</table>\n</div>");
        let note = self.text("matrix-counted")?;
        self.line(&format!("<p class=\"quiet\">{note}</p>"));
        Ok(())
    }

    fn gaps(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        let heading = self.text("matrix-gaps")?;
        self.line(&format!("<h2 id=\"gaps\">{heading}</h2>"));
        if matrix.gaps.is_empty() {
            let none = self.text("matrix-no-gaps")?;
            self.line(&format!("<p>{none}</p>"));
            return Ok(());
        }
        self.line("<div class=\"wide\" role=\"region\" aria-labelledby=\"gaps\" tabindex=\"0\">\n<table>");
        let mut head = String::new();
        for key in ["matrix-head-gap", "matrix-head-rule", "matrix-head-law", "matrix-head-registers"] {
            _ = write!(head, "<th scope=\"col\">{}</th>", self.text(key)?);
        }
        self.line(&format!("<thead><tr>{head}</tr></thead>\n<tbody>"));
        for gap in &matrix.gaps {
            self.line(&format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td class=\"number\">{}</td></tr>",
                escaped(&title(gap.rule, self.locale)?),
                escaped(gap.rule.code),
                escaped(&gap.rule.law.join(", ")),
                gap.registers
            ));
        }
        self.line("</tbody>\n</table>\n</div>");
        Ok(())
    }

    fn overdue(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        let heading = self.text("matrix-overdue")?;
        self.line(&format!("<h2>{heading}</h2>"));
        if matrix.overdue.is_empty() {
            let none = self.text("matrix-no-overdue")?;
            self.line(&format!("<p>{none}</p>"));
            return Ok(());
        }
        self.line("<ul>");
        for late in &matrix.overdue {
            let date = escaped(&self.locale.date(late.date.into())?);
            self.line(&format!(
                "<li><time datetime=\"{}\">{date}</time>: {}/{}</li>",
                late.date, late.controller, late.register
            ));
        }
        self.line("</ul>");
        Ok(())
    }

    fn unread(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        if matrix.unread.is_empty() {
            return Ok(());
        }
        let heading = self.text("matrix-unread")?;
        self.line(&format!("<h2>{heading}</h2>\n<ul>"));
        for file in &matrix.unread {
            self.line(&format!("<li>{}</li>", escaped(file)));
        }
        self.line("</ul>");
        Ok(())
    }

    fn registers(&mut self, matrix: &Matrix<'_>) -> Result<(), LocaleError> {
        let heading = self.text("matrix-registers")?;
        self.line(&format!("<h2>{heading}</h2>"));
        let mut legend = String::new();
        for status in Status::ALL {
            let name = self.status(status)?;
            _ = write!(legend, "<li><span class=\"sign {}\">{}</span> {name}</li>", status.name(), status.sign());
        }
        self.line(&format!("<ul class=\"legend\">{legend}</ul>"));
        for controller in matrix.controllers.iter().filter(|controller| !controller.registers.is_empty()) {
            let (language, name) = controller_name(controller.name, controller.id, self.locale, self.default);
            let id = controller.id;
            self.line(&format!("<h3 id=\"of-{id}\"{}>{}</h3>", lang(language), escaped(name)));
            self.line(&format!(
                "<div class=\"wide\" role=\"region\" aria-labelledby=\"of-{id}\" tabindex=\"0\">\n<table class=\"matrix\">"
            ));
            let mut head = format!("<th scope=\"col\">{}</th>", self.text("matrix-head-register")?);
            for part in Part::ALL {
                let part = self.text(&format!("matrix-part-{}", part.name()))?;
                _ = write!(head, "<th scope=\"col\" class=\"part\"><span>{part}</span></th>");
            }
            _ = write!(
                head,
                "<th scope=\"col\" class=\"part\"><span>{}</span></th>",
                self.text("matrix-head-percent")?
            );
            self.line(&format!("<thead><tr>{head}</tr></thead>\n<tbody>"));
            for row in &controller.registers {
                let (language, name) = register_name(row.name, row.id, self.locale, self.default);
                let draft = if row.draft { format!(" ({})", self.text("matrix-draft")?) } else { String::new() };
                let mut line =
                    format!("<th scope=\"row\"><span{}>{}</span>{draft}</th>", lang(language), escaped(name));
                for cell in &row.cells {
                    line.push_str(&self.cell(cell, &row.languages)?);
                }
                _ = write!(line, "<td class=\"number\">{}</td>", self.percent(row.tally())?);
                self.line(&format!("<tr>{line}</tr>"));
            }
            self.line("</tbody>\n</table>\n</div>");
        }
        Ok(())
    }

    /// One sign where all languages are alike, else one for each with its language.
    fn cell(&self, cell: &[Status], languages: &[Language]) -> Result<String, LocaleError> {
        let sign = |status: Status| -> Result<String, LocaleError> {
            let name = self.status(status)?;
            Ok(format!(
                "<span class=\"sign {}\" aria-hidden=\"true\" title=\"{name}\">{}</span><span class=\"spoken\">{name}</span>",
                status.name(),
                status.sign()
            ))
        };
        if let [first, rest @ ..] = cell
            && rest.iter().all(|status| status == first)
        {
            return Ok(format!("<td>{}</td>", sign(*first)?));
        }
        let mut all = String::new();
        for (status, language) in cell.iter().zip(languages) {
            _ = write!(all, "<span class=\"one\">{language} {}</span> ", sign(*status)?);
        }
        Ok(format!("<td>{}</td>", all.trim_end()))
    }
}

/// What tells the statuses apart without colours.
const PATTERNS: &str = "<defs>\
<pattern id=\"lines\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
<rect class=\"ground-warning\" width=\"6\" height=\"6\"/><path class=\"stroke\" d=\"M0 6L6 0\"/></pattern>\
<pattern id=\"dots\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
<rect class=\"ground-missing\" width=\"6\" height=\"6\"/><circle class=\"dot\" cx=\"3\" cy=\"3\" r=\"1.4\"/></pattern>\
</defs>";

fn lang(language: Option<&Language>) -> String {
    language.map(|language| format!(" lang=\"{language}\"")).unwrap_or_default()
}

fn short(name: &str) -> String {
    if name.chars().count() <= NAME { name.to_owned() } else { name.chars().take(NAME - 1).chain(['…']).collect() }
}
