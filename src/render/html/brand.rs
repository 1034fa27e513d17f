//! What the pages carry of the organisation: its colours and typeface as a few lines of a style sheet, its logo and its
//! links.

use std::fmt::Write;

use serde::Serialize;

use super::picture;
use crate::model::markdown::climbs;
use crate::model::{Brand, Language, Name, Output, Role, Scheme, Settings, Stack, Typeface};

/// A logo. Part of the contract with themes: `site.logo`.
#[derive(Clone, Debug, Serialize)]
pub struct Logo {
    /// The picture, from the root of the site.
    pub href: String,
    /// The same for dark pages, if there is one.
    pub dark: Option<String>,
    /// What it says, if it says the organisation's name itself.
    pub alt: Option<String>,
    /// Language of those words, where it is another.
    pub alt_language: Option<Language>,
    /// Its own width, if the file tells it.
    pub width: Option<u32>,
    /// Its own height, if the file tells it.
    pub height: Option<u32>,
}

/// A link at the foot of every page. Part of the contract with themes: `site.footer_links`.
#[derive(Clone, Debug, Serialize)]
pub struct FooterLink {
    /// Its words.
    pub name: String,
    /// Language of those words, where it is another.
    pub name_language: Option<Language>,
    /// Where it leads.
    pub href: String,
}

impl Logo {
    pub(super) fn of(settings: &Settings, language: &Language) -> Option<Self> {
        let logo = settings.brand.logo.as_ref()?;
        let (alt, alt_language) = said(logo.alt.as_ref(), language, settings).unzip();
        let href = |file: &String| is_address(file).then(|| format!("static/{file}"));
        let (href, dark) = (logo.file.as_ref().and_then(href)?, logo.dark.as_ref().and_then(href));
        Some(Self { href, dark, alt, alt_language: alt_language.flatten(), width: None, height: None })
    }

    /// The same with its measures, by which a browser keeps the place before the picture is there.
    pub(super) fn measure(&mut self, attachments: &[Output]) {
        let file = attachments.iter().find(|file| file.path == self.href);
        (self.width, self.height) = file.and_then(|file| picture::size(&file.content)).unzip();
    }
}

impl FooterLink {
    pub(super) fn all(settings: &Settings, language: &Language) -> Vec<Self> {
        let link = |link: &crate::model::FooterLink| {
            let mut languages = std::iter::once(language).chain(&settings.languages).chain(link.website.keys());
            let href = languages.find_map(|language| link.website.get(language))?.to_string();
            let (name, name_language) = said(Some(&link.name), language, settings)?;
            Some(Self { name, name_language, href })
        };
        settings.brand.footer_links.iter().filter_map(link).collect()
    }
}

/// Whether it can be the name of a file of the site; a name that cannot is told by `load`.
fn is_address(name: &str) -> bool {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '/');
    name.chars().all(good) && !climbs(name)
}

/// The words for a page in `language`, and their language where it is another.
fn said(name: Option<&Name>, language: &Language, settings: &Settings) -> Option<(String, Option<Language>)> {
    let (own, words) = name?.resolve(language, settings.default_language())?;
    Some((words.to_owned(), own.filter(|own| *own != language).cloned()))
}

/// What goes to the end of the theme's `style.css`: nothing without a brand. `style.css` lies in `static/`, beside the
/// files of the site.
pub fn style(brand: &Brand) -> String {
    let mut faces = String::new();
    let mut properties = String::new();
    for shade in brand.colours.shades() {
        let role = match shade.role {
            Role::Primary => "primary",
            Role::Accent => "accent",
        };
        let scheme = match shade.scheme {
            Scheme::Light => "",
            Scheme::Dark => "-dark",
        };
        let _ = writeln!(properties, "  --brand-{role}{scheme}: {};", shade.colour);
    }
    if let Some(typeface) = &brand.typeface {
        let stack = stack(typeface.stack);
        match typeface.name.as_deref().map(clean).filter(|name| !name.is_empty()) {
            Some(name) => {
                faces = font_faces(typeface, &name);
                let _ = writeln!(properties, "  --brand-font: \"{name}\", {stack};");
            }
            None => {
                let _ = writeln!(properties, "  --brand-font: {stack};");
            }
        }
    }
    if properties.is_empty() { properties } else { format!("\n/* brand */\n{faces}:root {{\n{properties}}}\n") }
}

/// `optional`: a page never changes its typeface while it is read.
fn font_faces(typeface: &Typeface, name: &str) -> String {
    let mut faces = String::new();
    if let Some(licence) = &typeface.licence {
        let _ = writeln!(faces, "/* {name}: {} */", clean(licence));
    }
    for (file, weight, slope) in [
        (&typeface.regular, 400, "normal"),
        (&typeface.bold, 700, "normal"),
        (&typeface.italic, 400, "italic"),
        (&typeface.bold_italic, 700, "italic"),
    ] {
        let Some(file) = file.as_ref().filter(|file| is_address(file)) else { continue };
        let _ = writeln!(
            faces,
            "@font-face {{\n  font-family: \"{name}\";\n  font-weight: {weight};\n  font-style: {slope};\n  font-display: \
             optional;\n  src: url(\"{file}\") format(\"woff2\");\n}}\n"
        );
    }
    faces
}

/// A name as a style sheet can hold it: what would end a string or a comment is left out.
fn clean(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '~' | ',')).collect()
}

fn stack(stack: Stack) -> &'static str {
    match stack {
        Stack::System => {
            "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif"
        }
        Stack::Humanist => "Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\", sans-serif",
        Stack::Serif => "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, \"Liberation Serif\", serif",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_brand_nothing_is_added() {
        assert_eq!(style(&Brand::default()), "");
    }

    #[test]
    fn no_name_ends_a_string_or_a_comment() {
        let hostile = Some("\"}*/ body{x:url(//evil.example)} /*\\".to_owned());
        let typeface =
            Typeface { name: hostile.clone(), regular: hostile.clone(), licence: hostile, ..Typeface::default() };
        let style = style(&Brand { typeface: Some(typeface), ..Brand::default() });
        assert!(!style.contains("evil.example)") && !style.contains('\\'), "{style}");
        assert_eq!(style.matches('{').count(), 1, "no file of that name: {style}");
        assert_eq!(style.matches("*/").count(), 2, "{style}");
    }
}
