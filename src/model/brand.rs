use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::colour::Rgb;
use super::{Colour, Language, Name, Url};

/// What the pages carry of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Brand {
    /// The organisation's name in the page header.
    pub name: Option<Name>,
    /// Its logo in the page header.
    pub logo: Option<Logo>,
    /// Its colours.
    #[serde(default)]
    pub colours: Colours,
    /// Its typeface; the reader's own system has one otherwise.
    pub typeface: Option<Typeface>,
    /// Links at the foot of every page.
    #[serde(default)]
    pub footer_links: Vec<FooterLink>,
}

/// A logo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Logo {
    /// The picture below `content/static/`, SVG or PNG: `logo.svg`.
    pub file: Option<String>,
    /// The same for dark pages. Without it the logo stands on white there.
    pub dark: Option<String>,
    /// What the logo says, where it says the organisation's name itself; the name is then not written beside it.
    pub alt: Option<Name>,
}

/// Colours, as six hexadecimal digits: `0b4a7d`. Their contrast is checked; those for dark pages are worked out where
/// they are not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Colours {
    /// Links, buttons, what is chosen.
    pub primary: Option<Colour>,
    /// Lines and marks: the edge of the page, the summary, what has the focus. As `primary` if not told.
    pub accent: Option<Colour>,
    /// The same on dark pages.
    #[serde(default)]
    pub dark: DarkColours,
}

/// Colours on dark pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DarkColours {
    /// Links, buttons, what is chosen.
    pub primary: Option<Colour>,
    /// Lines and marks.
    pub accent: Option<Colour>,
}

/// A typeface: one of those that readers have, or files of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Typeface {
    /// One that readers have, and that stands in while or where one's own is not loaded.
    #[serde(default)]
    pub stack: Stack,
    /// Name of one's own.
    pub name: Option<String>,
    /// Its upright face below `content/static/`, as WOFF2: `fonts/own.woff2`.
    pub regular: Option<String>,
    /// Its bold face. A variable font is one file for both.
    pub bold: Option<String>,
    /// Its italic face.
    pub italic: Option<String>,
    /// Its bold italic face.
    pub bold_italic: Option<String>,
    /// By which right it is published: `SIL Open Font License 1.1`. It is kept beside the font in the style sheet.
    pub licence: Option<String>,
}

/// Typefaces that readers have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stack {
    /// What the reader's system uses itself.
    #[default]
    System,
    /// Sans-serif with the forms of handwriting: Seravek, Calibri.
    Humanist,
    /// With serifs: Charter, Cambria.
    Serif,
}

/// A link at the foot of every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FooterLink {
    /// Its words.
    pub name: Name,
    /// Where it leads, by language. In a language without an address it leads where it does in the site's first that has
    /// one.
    #[schemars(extend("propertyNames" = serde_json::json!({"format": "language"})))]
    pub website: BTreeMap<Language, Url>,
}

/// Whether pages are light or dark: the reader's choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark writing on light paper.
    Light,
    /// Light writing on dark paper.
    Dark,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Text, and marks too.
    Primary,
    /// Marks alone.
    Accent,
}

/// A colour as pages use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// On which pages.
    pub scheme: Scheme,
    /// For what.
    pub role: Role,
    /// The colour.
    pub colour: Rgb,
    /// Whether `site.yaml` says it; else it was worked out.
    pub is_given: bool,
}

impl Scheme {
    /// What the default theme puts colours on: the page and the cards on it (`--paper` and `--shade` in its style sheet).
    #[must_use]
    pub const fn papers(self) -> [Rgb; 2] {
        match self {
            Self::Light => [Rgb([0xff; 3]), Rgb([0xf4, 0xf6, 0xf8])],
            Self::Dark => [Rgb([0x14, 0x19, 0x1f]), Rgb([0x1d, 0x24, 0x2c])],
        }
    }
}

impl Role {
    /// The least contrast: of text 4.5 (WCAG 2.2, 1.4.3), of marks 3 (1.4.11).
    #[must_use]
    pub const fn least_contrast(self) -> f64 {
        match self {
            Self::Primary => 4.5,
            Self::Accent => 3.0,
        }
    }
}

impl Role {
    /// What a colour that is worked out has at least, to be read with ease.
    const fn good_contrast(self) -> f64 {
        match self {
            Self::Primary => 7.0,
            Self::Accent => 4.5,
        }
    }
}

impl Shade {
    /// Its lowest contrast with what it stands on.
    #[must_use]
    pub fn contrast(&self) -> f64 {
        self.colour.lowest_contrast(&self.scheme.papers())
    }

    /// Whether it can be told apart from what it stands on.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.contrast() >= self.role.least_contrast()
    }

    /// The nearest colour that can.
    #[must_use]
    pub fn better(&self) -> Rgb {
        self.colour.with_contrast(&self.scheme.papers(), self.role.least_contrast())
    }
}

impl Colours {
    /// Every colour that pages use: as given; those for dark pages are worked out from those for light ones, and the
    /// accent is the primary colour where none is given. What is worked out passes. Empty without a colour.
    #[must_use]
    pub fn shades(&self) -> Vec<Shade> {
        let given = [
            (Role::Primary, self.primary.as_ref(), self.dark.primary.as_ref()),
            (Role::Accent, self.accent.as_ref(), self.dark.accent.as_ref()),
        ];
        let mut shades = Vec::new();
        for (role, light, dark) in given {
            for (scheme, own, primary) in [
                (Scheme::Light, light, self.primary.as_ref()),
                (Scheme::Dark, dark, light.or(self.dark.primary.as_ref()).or(self.primary.as_ref())),
            ] {
                let Some(colour) = own.or(primary).map(Colour::rgb) else { continue };
                let is_given = own.is_some();
                let worked_out = || colour.with_contrast(&scheme.papers(), role.good_contrast());
                shades.push(Shade { scheme, role, colour: if is_given { colour } else { worked_out() }, is_given });
            }
        }
        shades
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colours(primary: &str, accent: Option<&str>, dark: Option<&str>) -> Vec<String> {
        let colour = |text: &str| text.parse::<Colour>().unwrap();
        let colours = Colours {
            primary: Some(colour(primary)),
            accent: accent.map(colour),
            dark: DarkColours { primary: dark.map(colour), accent: None },
        };
        let shades = colours.shades();
        assert!(shades.iter().all(|shade| shade.is_given || shade.passes()));
        shades.iter().map(|shade| shade.colour.to_string()).collect()
    }

    #[test]
    fn colours_that_are_not_given_are_worked_out() {
        let [light, dark, accent, dark_accent] = colours("0b4a7d", None, None).try_into().unwrap();
        assert_eq!((light.as_str(), accent.as_str()), ("#0b4a7d", "#0b4a7d"));
        assert!(dark != light && dark_accent != light, "{dark} {dark_accent}");
        assert_eq!(colours("0b4a7d", Some("c8102e"), Some("9cf"))[1..3], ["#99ccff", "#c8102e"]);
        assert!(Colours::default().shades().is_empty());
    }

    #[test]
    fn what_cannot_be_told_apart_does_not_pass() {
        let shade = |role, colour| Shade { scheme: Scheme::Light, role, colour: Rgb(colour), is_given: true };
        // The same orange will do for a line, but not for a link.
        let orange = [0xd0, 0x6a, 0x00];
        assert!(shade(Role::Accent, orange).passes());
        assert!(!shade(Role::Primary, orange).passes());
        assert!(shade(Role::Primary, shade(Role::Primary, orange).better().0).passes());
    }
}
