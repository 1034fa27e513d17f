//! The matrix for spreadsheets and scripts (RFC 4180): a line for each register and language. Its words are stable.

use super::{Matrix, Part, Tally};
use crate::model::{Language, Name, Text};

/// The matrix as CSV, with a line of names at the top.
#[must_use]
pub fn csv(matrix: &Matrix<'_>, default: &Language) -> String {
    let mut out = String::new();
    let own =
        ["controller", "register", "language", "controller-name", "register-name", "draft", "next-review", "overdue"];
    let names = own.into_iter().chain(["complete-percent"]).chain(Part::ALL.map(Part::name));
    line(&mut out, names.map(str::to_owned));
    for (controller, row) in matrix.rows() {
        for (at, language) in row.languages.iter().enumerate() {
            let name = controller.name.and_then(|name: &Name| name.resolve(language, default)).map(|(_, name)| name);
            let register = row.name.and_then(|name: &Text| name.resolve(language, default)).map(|(_, name)| name);
            let statuses = row.cells.iter().map(|cell| cell[at]);
            let tally = Tally::of(&statuses.clone().collect::<Vec<_>>());
            let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
            let own = [
                controller.id.to_string(),
                row.id.to_string(),
                language.to_string(),
                name.unwrap_or_default().to_owned(),
                register.unwrap_or_default().to_owned(),
                yes(row.draft),
                row.next_review.map(|date| date.to_string()).unwrap_or_default(),
                yes(row.is_overdue),
                tally.percent().map(|percent| percent.to_string()).unwrap_or_default(),
            ];
            line(&mut out, own.into_iter().chain(statuses.map(|status| status.name().to_owned())));
        }
    }
    out
}

fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    let fields: Vec<_> = fields.map(field).collect();
    out.push_str(&fields.join(","));
    out.push_str("\r\n");
}

/// A field, quoted where it must be. A spreadsheet takes a text with one of these at its beginning for a formula.
fn field(text: String) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text };
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn fields_are_neither_split_nor_run() {
        for (text, written) in [
            ("Asiakkaat", "Asiakkaat"),
            ("a, b", "\"a, b\""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a\nb", "\"a\nb\""),
            ("=1+1", "'=1+1"),
            ("+358", "'+358"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""),
            ("", ""),
        ] {
            assert_eq!(field(text.to_owned()), written);
        }
    }
}
