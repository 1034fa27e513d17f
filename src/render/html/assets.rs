use std::collections::BTreeMap;

use camino::Utf8Path;

use crate::model::Output;
use crate::render::Theme;

/// The files a theme publishes, under names that change with their content, so that a browser may keep them for ever.
#[derive(Debug, Default)]
pub struct Assets {
    /// By the name the theme knows them by: `style.css` → `static/style-1f2e3d4c5b.css`.
    paths: BTreeMap<String, String>,
    outputs: Vec<Output>,
}

impl Assets {
    /// The files of the theme's `static/`. In style sheets, `url(…)` of another of these files is kept right. What `brand`
    /// says goes to the end of `style.css`, so that it costs no request of its own.
    pub fn new(theme: &Theme, brand: &str) -> Self {
        let mut assets = Self::default();
        let (sheets, others): (Vec<_>, Vec<_>) = theme
            .folder("static/")
            .filter_map(|(path, content)| Some((path.strip_prefix("static/")?, content)))
            .partition(|(name, _)| Utf8Path::new(name).extension() == Some("css"));
        for (name, content) in others {
            assets.add(name, content.to_vec());
        }
        // What themes add to the style sheet they extend is part of that: one request, whatever extends what.
        let style = theme.style();
        for (name, content) in sheets.into_iter().filter(|(name, _)| *name != "theme.css") {
            let content = if name == "style.css" { style.as_bytes() } else { content };
            let content = match std::str::from_utf8(content) {
                Ok(text) if name == "style.css" => (assets.with_new_names(name, text) + brand).into_bytes(),
                Ok(text) => assets.with_new_names(name, text).into_bytes(),
                Err(_) => content.to_vec(),
            };
            assets.add(name, content);
        }
        assets
    }

    /// Where a file is, from the root of the site.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.paths.get(name).map(String::as_str)
    }

    /// The names the theme knows them by.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.paths.keys().map(String::as_str)
    }

    /// The files to publish.
    pub fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    fn add(&mut self, name: &str, content: Vec<u8>) {
        let hash = blake3::hash(&content).to_hex();
        let (folder, file) = name.rsplit_once('/').map_or((String::new(), name), |(f, n)| (format!("{f}/"), n));
        let (stem, extension) =
            file.rsplit_once('.').map_or((file, String::new()), |(stem, extension)| (stem, format!(".{extension}")));
        let path = format!("static/{folder}{stem}-{}{extension}", &hash[..10]);
        self.outputs.push(Output { path: path.clone(), content });
        self.paths.insert(name.to_owned(), path);
    }

    fn with_new_names(&self, sheet: &str, text: &str) -> String {
        let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut text = text.to_owned();
        for (name, path) in &self.paths {
            let (Some(old), Some(new)) = (within(folder, name), path.strip_prefix("static/")) else { continue };
            let Some(new) = within(folder, new) else { continue };
            for quote in ["", "\"", "'"] {
                text = text.replace(&format!("url({quote}{old}{quote})"), &format!("url({quote}{new}{quote})"));
            }
        }
        text
    }
}

/// A path below `folder`, as seen from there.
fn within<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    if folder.is_empty() { Some(path) } else { path.strip_prefix(folder)?.strip_prefix('/') }
}
