//! What search engines read: `robots.txt` and `sitemap.xml`.

use super::page::Page;
use crate::model::Date;

/// A page in the site map.
#[derive(Debug)]
pub struct Listed {
    /// The full addresses of the page in all its languages, this one's first.
    addresses: Vec<(String, String)>,
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
        Some(Self { addresses, own, updated })
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
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ",
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    ));
    for page in pages {
        out.push_str("  <url>\n");
        out.push_str(&format!("    <loc>{}</loc>\n", escaped(&page.own)));
        if let Some(updated) = page.updated {
            out.push_str(&format!("    <lastmod>{updated}</lastmod>\n"));
        }
        for (language, address) in &page.addresses {
            let address = escaped(address);
            out.push_str(&format!("    <xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>\n"));
        }
        out.push_str("  </url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}
