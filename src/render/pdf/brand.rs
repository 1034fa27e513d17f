use std::collections::BTreeMap;

use serde::Serialize;

/// What documents carry of the organisation: `/brand.json`, which the theme's `style.typ` reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PdfBrand {
    /// Colours as `#0b4a82` by the names that `style.typ` gives them: `ink`, `soft-ink`, `accent`, `line`, `tint`,
    /// `warning`. For what is not here the theme has its own.
    pub colours: BTreeMap<String, String>,
    /// The logo, on the first page in the place of the controller's name.
    pub logo: Option<PdfLogo>,
}

/// A picture that Typst can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfLogo {
    /// What kind of picture it is: `svg`, `png`, `jpg`, `gif`, `webp`.
    pub ending: String,
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
    /// The files that the theme finds: paths from its `pdf/` folder, with what is in them.
    pub(super) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let logo = self.logo.as_ref().map(|logo| (format!("brand-logo.{}", logo.ending), logo.content.clone()));
        let data = Data { colours: &self.colours, logo: logo.as_ref().map(|(path, _)| format!("/{path}")) };
        let data = serde_json::to_vec(&data).expect("strings are JSON");
        [("brand.json".to_owned(), data)].into_iter().chain(logo).collect()
    }
}
