use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Brand, Output, Role, Scheme};

/// What documents carry of the organisation: `/brand.json`, which the theme's `style.typ` reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PdfBrand {
    /// Colours as `#0b4a82` by the names that `style.typ` gives them: `ink`, `soft-ink`, `accent`, `mark`, `line`,
    /// `tint`, `warning`. For what is not here the theme has its own.
    pub colours: BTreeMap<String, String>,
    /// The logo, on the first page in the place of the controller's name.
    pub logo: Option<PdfLogo>,
}

/// A picture that Typst can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfLogo {
    /// Its file below `content/static/`. The ending tells what kind of picture it is: `svg`, `png`, `jpg`, `gif`, `webp`.
    pub file: String,
    /// The picture.
    pub content: Vec<u8>,
}

/// As Typst gets it.
#[derive(Serialize)]
struct Data<'a> {
    colours: &'a BTreeMap<String, String>,
    /// Where the logo is.
    logo: Option<String>,
}

impl PdfBrand {
    /// What a site says of its brand; the logo is one of its `attachments`. Paper is light.
    #[must_use]
    pub fn new(brand: &Brand, attachments: &[Output]) -> Self {
        let name = |role| match role {
            Role::Primary => "accent",
            Role::Accent => "mark",
        };
        let shades = brand.colours.shades().into_iter().filter(|shade| shade.scheme == Scheme::Light);
        let colours = shades.map(|shade| (name(shade.role).to_owned(), shade.colour.to_string())).collect();
        let file = brand.logo.as_ref().and_then(|logo| logo.file.as_deref());
        let logo = file.and_then(|file| {
            let picture = attachments.iter().find(|output| output.path.strip_prefix("static/") == Some(file))?;
            Some(PdfLogo { file: file.to_owned(), content: picture.content.clone() })
        });
        Self { colours, logo }
    }

    /// The files that the theme finds: paths from its `pdf/` folder, with what is in them.
    pub(super) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let logo = self.logo.as_ref().map(|logo| (logo.path(), logo.content.clone()));
        let data = Data { colours: &self.colours, logo: logo.as_ref().map(|(path, _)| format!("/{path}")) };
        let data = serde_json::to_vec(&data).expect("strings are JSON");
        [("brand.json".to_owned(), data)].into_iter().chain(logo).collect()
    }
}

impl PdfLogo {
    /// Where the theme finds it, from its `pdf/` folder.
    pub(super) fn path(&self) -> String {
        let (_, ending) = self.file.rsplit_once('.').unwrap_or_default();
        format!("brand-logo.{}", ending.to_ascii_lowercase())
    }
}
