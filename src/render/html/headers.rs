//! What a host is asked to send with the pages: `_headers`, as Netlify, Cloudflare Pages and others read it. For other
//! hosts see `docs/hosting.md`.

use super::assets::Assets;
use crate::model::Settings;

/// What pages may load and do: their own style sheets, pictures, fonts and scripts, and nothing else.
const POLICY: [&str; 8] = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
];

/// The policy as each page carries it, where `site.yaml` asks for that. Who may frame a page can only be said in a header.
pub fn policy_in_pages(settings: &Settings) -> Option<String> {
    settings.hosting.policy_in_pages.then(|| POLICY.join("; "))
}

/// The Content-Security-Policy of every page, as a header.
#[must_use]
pub fn policy(settings: &Settings) -> String {
    let mut policy = format!("{}; frame-ancestors 'self'", POLICY.join("; "));
    for site in settings.hosting.framed_by.iter().filter_map(|site| origin(site.as_str())) {
        policy.push(' ');
        policy.push_str(site);
    }
    policy
}

/// `_headers`. Files whose names change with their content may be kept for ever.
pub fn headers(policy: &str, draft: bool, assets: &Assets) -> String {
    let mut text = format!(
        "/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: \
         same-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
    );
    if draft {
        text += "  X-Robots-Tag: noindex\n";
    }
    // Other sites' pages put them in their midst (docs/embedding.md); as pages of their own they are nothing to find.
    text += "/*/fragment.html\n  Access-Control-Allow-Origin: *\n  X-Robots-Tag: noindex\n";
    text += "/seloste-notice.js\n  Access-Control-Allow-Origin: *\n";
    for asset in assets.outputs() {
        text += &format!("/{}\n  Cache-Control: public, max-age=31536000, immutable\n", asset.path);
    }
    text
}

/// `https://www.example.fi` of an address; nothing of one that could end the policy.
fn origin(address: &str) -> Option<&str> {
    let start = address.find("://")? + 3;
    let end = address[start..].find(['/', '?', '#']).map_or(address.len(), |at| start + at);
    let host = &address[start..end];
    let good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'*');
    (!host.is_empty() && host.bytes().all(good)).then(|| &address[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        assert_eq!(origin("https://www.example.fi/a?b"), Some("https://www.example.fi"));
        assert_eq!(origin("https://example.fi:8443"), Some("https://example.fi:8443"));
        assert_eq!(origin("https://a;script-src/x"), None);
        assert_eq!(origin("https:///x"), None);
    }
}
