//! Which requests are answered: the right method, from the right place, for an address that cannot lead astray.

use std::net::IpAddr;

/// Longer addresses than this lead nowhere.
const LONGEST: usize = 2_048;

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The address is no path of a site: `..`, a backslash, a control character, something encoded twice.
    Address,
    /// The address is too long.
    TooLong,
    /// The request was meant for another host: a name that somebody made lead here.
    Host,
    /// A page of another site asks.
    Origin,
    /// Only reading is answered.
    Method,
}

impl Refusal {
    /// The status of the answer.
    pub const fn status(self) -> u16 {
        match self {
            Self::Address => 400,
            Self::TooLong => 414,
            Self::Host => 421,
            Self::Origin => 403,
            Self::Method => 405,
        }
    }
}

/// The path that a request's address means, without the slash at its beginning: `fi/demo/` of `/fi/demo/`. Everything is
/// decoded once.
///
/// # Errors
/// [`Refusal`], when it is no plain path below the site.
pub fn path(raw: &str) -> Result<String, Refusal> {
    if raw.len() > LONGEST {
        return Err(Refusal::TooLong);
    }
    let decoded = decoded(raw).ok_or(Refusal::Address)?;
    let same_slashes = decoded.matches('/').count() == raw.matches('/').count();
    let bad = |c: char| c.is_control() || c == '\\';
    if !same_slashes || decoded.contains(bad) || is_encoded(&decoded) {
        return Err(Refusal::Address);
    }
    let path = decoded.strip_prefix('/').ok_or(Refusal::Address)?;
    let folders = path.strip_suffix('/').unwrap_or(path);
    if !path.is_empty() && folders.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(Refusal::Address);
    }
    Ok(path.to_owned())
}

/// The value of a key of a query, decoded.
pub fn query(query: Option<&str>, key: &str) -> Option<String> {
    let pairs = query.filter(|query| query.len() <= LONGEST)?.split('&');
    let value =
        pairs.filter_map(|pair| pair.split_once('=')).find_map(|(name, value)| (name == key).then_some(value))?;
    decoded(&value.replace('+', " ")).filter(|value| !value.contains(char::is_control))
}

/// Text as a part of an address; slashes stay.
pub fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn decoded(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            out.push(digit(bytes.next()?)? * 16 + digit(bytes.next()?)?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Whether something is still encoded in it.
fn is_encoded(text: &str) -> bool {
    text.as_bytes().windows(3).any(|three| three[0] == b'%' && digit(three[1]).is_some() && digit(three[2]).is_some())
}

/// The hosts that this server is.
#[derive(Clone, Debug)]
pub struct Hosts {
    /// The address it listens on.
    pub bound: IpAddr,
    /// The name it was told, if it was one.
    pub name: Option<String>,
}

impl Hosts {
    /// Whether a `Host` means this server. A name that anybody may have made lead here does not (DNS rebinding); an address
    /// in numbers cannot be made to.
    pub fn allow(&self, host: &str) -> bool {
        let Some(name) = without_port(host) else { return false };
        if name.eq_ignore_ascii_case("localhost") {
            return true;
        }
        match name.trim_matches(['[', ']']).parse::<IpAddr>() {
            Ok(address) => {
                let address = address.to_canonical();
                address.is_loopback() || address == self.bound.to_canonical() || self.bound.is_unspecified()
            }
            Err(_) => self.name.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(name)),
        }
    }
}

fn without_port(host: &str) -> Option<&str> {
    let is_port = |port: &str| !port.is_empty() && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit());
    let (name, rest) = match host.strip_prefix('[') {
        Some(rest) => host.split_at(rest.find(']')? + 2),
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let good = rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port);
    (good && !name.is_empty()).then_some(name)
}

/// Where a request comes from, as a browser says it.
#[derive(Clone, Copy, Debug, Default)]
pub struct From<'a> {
    /// `Host`.
    pub host: &'a str,
    /// `Origin`.
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site`.
    pub site: Option<&'a str>,
    /// Whether the reader follows a link: `Sec-Fetch-Mode: navigate` to a page of its own.
    pub is_navigation: bool,
}

impl From<'_> {
    /// Whether the request comes from one of our own pages, from a program or from the reader's own hand. The site's pages
    /// can be linked to from elsewhere; `ours` (`/_seloste/`) cannot.
    pub fn may_read(&self, ours: bool) -> bool {
        let is_own = |origin: &str| {
            origin.strip_prefix("http://").is_some_and(|authority| authority.eq_ignore_ascii_case(self.host))
        };
        let from_here = matches!(self.site, None | Some("same-origin" | "none"));
        self.origin.is_none_or(is_own) && (from_here || (self.is_navigation && !ours))
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn paths_of_the_site() {
        for (raw, path) in [
            ("/", ""),
            ("/fi/demo/", "fi/demo/"),
            ("/fi/demo/index.html", "fi/demo/index.html"),
            ("/static/%C3%B6ljy%20(1).png", "static/öljy (1).png"),
            ("/100%25", "100%"),
            ("/.well-known/security.txt", ".well-known/security.txt"),
        ] {
            assert_eq!(super::path(raw).as_deref(), Ok(path), "{raw}");
        }
    }

    #[test]
    fn tricks() {
        let deep = format!("/{}", "a/".repeat(2_000));
        for raw in [
            "",
            "*",
            "fi/",
            "//",
            "//example.fi/",
            "/fi//demo",
            "/..",
            "/../x",
            "/fi/../x",
            "/fi/./x",
            "/fi/..",
            "/%2e%2e/x",
            "/%2E%2e%2fx",
            "/fi%2fdemo",
            "/a\\b",
            "/a%5cb",
            "/a%00",
            "/a%0d%0ab",
            "/%252e%252e/",
            "/%25%32%65",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
            "/%c0%ae%c0%ae/",
            "/a/%7f",
            &deep,
        ] {
            assert!(super::path(raw).is_err(), "{raw}");
        }
        assert_eq!(super::path(&deep), Err(Refusal::TooLong));
    }

    #[test]
    fn queries() {
        assert_eq!(query(Some("lang=sv&page=%2Ffi%2F"), "page").as_deref(), Some("/fi/"));
        assert_eq!(query(Some("rule=A13+x"), "rule").as_deref(), Some("A13 x"));
        assert_eq!(query(Some("rule=%0a"), "rule"), None);
        assert_eq!(query(Some("rule"), "rule"), None);
        assert_eq!(query(None, "rule"), None);
    }

    #[test]
    fn what_is_encoded_can_be_decoded() {
        for text in ["/fi/demo/", "öljy & co?", "100%", "a:b"] {
            assert_eq!(decoded(&encoded(text)).as_deref(), Some(text));
        }
    }

    #[test]
    fn hosts() {
        let hosts = Hosts { bound: Ipv4Addr::LOCALHOST.into(), name: None };
        for host in
            ["localhost", "LOCALHOST:3030", "127.0.0.1", "127.0.0.1:3030", "127.1.2.3:80", "[::1]", "[::1]:3030"]
        {
            assert!(hosts.allow(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "192.168.1.2",
            "0.0.0.0:3030",
            "[::1",
            "localhost:",
            "localhost:99999999",
            "localhost:3030:1",
            "localhost@evil.example",
            "::1",
            "[fe80::1]:3030",
        ] {
            assert!(!hosts.allow(host), "{host}");
        }
        let open = Hosts { bound: Ipv4Addr::UNSPECIFIED.into(), name: Some("kone.example".to_owned()) };
        assert!(open.allow("192.168.1.2:3030") && open.allow("kone.example:3030") && !open.allow("evil.example"));
    }

    #[test]
    fn origins() {
        let from = |origin, site, is_navigation| From { host: "localhost:3030", origin, site, is_navigation };
        assert!(from(None, None, false).may_read(true));
        assert!(from(Some("http://localhost:3030"), Some("same-origin"), false).may_read(true));
        assert!(from(None, Some("none"), true).may_read(true));
        assert!(from(None, Some("cross-site"), true).may_read(false));
        for other in
            ["null", "http://localhost", "https://localhost:3030", "http://evil.example", "http://localhost:8080"]
        {
            assert!(!from(Some(other), None, false).may_read(false), "{other}");
        }
        assert!(!from(None, Some("cross-site"), true).may_read(true));
        assert!(!from(None, Some("same-site"), false).may_read(false));
        assert!(!from(None, Some("cross-site"), false).may_read(false));
    }
}
