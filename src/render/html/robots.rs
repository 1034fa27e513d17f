//! What search engines read: `robots.txt` and `sitemap.xml`.

use super::page::Page;
use crate::model::Date;
use crate::report::escaped;

/// A page in the site map.
#[derive(Debug)]
pub struct Listed {
    /// The languages of the page, and its full address in each.
    addresses: Vec<(String, String)>,
    /// Where readers of all other languages are led.
    x_default: Option<String>,
    /// Its own full address.
    own: String,
    updated: Option<Date>,
}

impl Listed {
    /// A page, if its full address is known and it may be found.
    pub fn new(page: &Page<'_>, updated: Option<Date>) -> Option<Self> {
        let own = page.canonical.clone().filter(|_| !page.draft)?;
        let addresses = page
            .alternates
            .iter()
            .filter_map(|alternate| Some((alternate.language.to_string(), alternate.url.clone()?)))
            .collect();
        Some(Self { addresses, x_default: page.x_default.clone(), own, updated })
    }
}

/// `robots.txt`: nothing of a draft may be indexed.
pub fn robots(base_url: Option<&str>, draft: bool) -> String {
    match (draft, base_url) {
        (true, _) => "User-agent: *\nDisallow: /\n".to_owned(),
        (false, None) => "User-agent: *\nAllow: /\n".to_owned(),
        (false, Some(base)) => format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n"),
    }
}

/// `sitemap.xml`: every page with its other languages.
pub fn sitemap(pages: &[Listed]) -> String {
    let pages: String = pages.iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{pages}</urlset>\n"
    )
}

fn entry(page: &Listed) -> String {
    let mut lines = vec!["  <url>".to_owned(), format!("    <loc>{}</loc>", escaped(&page.own))];
    lines.extend(page.updated.map(|updated| format!("    <lastmod>{updated}</lastmod>")));
    lines.extend(page.addresses.iter().map(|(language, address)| {
        let address = escaped(address);
        format!("    <xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>")
    }));
    lines.extend(page.x_default.iter().map(|address| {
        format!("    <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/>", escaped(address))
    }));
    lines.push("  </url>\n".to_owned());
    lines.join("\n")
}
