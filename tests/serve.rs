//! `seloste serve` as a browser meets it: a child process, plain sockets, files that change under it.
#![cfg(feature = "serve")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::common::{copy, project, seloste_ends, tree};

/// Long enough for a busy machine; nothing waits for it that is not late.
const LATE: Duration = Duration::from_secs(20);
/// Within this Ctrl-C has to end it.
#[cfg(unix)]
const END: Duration = Duration::from_secs(1);

/// A preview of a site of its own.
struct Preview {
    folder: TempDir,
    child: Child,
    port: u16,
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

impl Preview {
    /// Of the small site that `init` writes: one register in Finnish.
    fn small() -> Self {
        Self::of(|root| {
            seloste_ends(0, &["--lang", "fi", "init", root.to_str().unwrap()]);
        })
    }

    /// Of the example: three languages.
    fn example() -> Self {
        Self::of(|root| copy(&project().join("content"), &root.join("content")))
    }

    fn of(make: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        make(&folder.path().join("site"));
        let (child, port) = start(&folder.path().join("site"), &[]);
        Self { folder, child, port }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn register(&self) -> PathBuf {
        self.root().join("content/malliyritys/asiakasrekisteri.yaml")
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let host = format!("Host: 127.0.0.1:{}\r\n", self.port);
        self.raw(&format!("{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LATE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut said = Vec::new();
        stream.read_to_end(&mut said).unwrap();
        let end = said.windows(4).position(|four| four == b"\r\n\r\n").expect("headers end");
        let head = String::from_utf8(said[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
        Answer { status, headers: lines.filter_map(header).collect(), body: said[end + 4..].to_vec() }
    }

    fn panel(&self, page: &str) -> Value {
        let answer = self.get(&format!("/_seloste/panel?page={}", page.replace('/', "%2F")));
        assert_eq!(answer.status, 200, "{}", answer.text());
        serde_json::from_slice(&answer.body).unwrap()
    }

    fn events(&self) -> Events {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LATE)).unwrap();
        let request = format!("GET /_seloste/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).unwrap();
        Events { lines: BufReader::new(stream) }
    }

    #[cfg(unix)]
    fn interrupt(mut self) -> (Option<i32>, Duration) {
        let begun = Instant::now();
        crate::common::run("kill", &["-INT", &self.child.id().to_string()]);
        while begun.elapsed() < LATE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status.code(), begun.elapsed());
            }
            sleep(Duration::from_millis(5));
        }
        panic!("Ctrl-C does not end it");
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Starts the preview and waits for its address.
fn start(root: &Path, more: &[&str]) -> (Child, u16) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(["--lang", "en", "--today", "2026-11-23", "--root"]).arg(root).arg("serve").args(more);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let port = line.trim().trim_end_matches('/').rsplit(':').next().unwrap();
    (child, port.parse().unwrap_or_else(|_| panic!("no address: {line}")))
}

/// A stream of events.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The next event: its name and its number.
    fn next(&mut self) -> (String, u64) {
        let (mut name, mut number) = (String::new(), 0);
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).expect("an event in time") > 0, "the stream ended");
            let line = line.trim_end();
            if let Some(id) = line.strip_prefix("id: ") {
                number = id.parse().unwrap();
            } else if let Some(event) = line.strip_prefix("event: ") {
                event.clone_into(&mut name);
            } else if line.starts_with("data: ") {
                return (name, number);
            }
        }
    }

    /// Waits for an event of this name.
    fn until(&mut self, wanted: &str) -> u64 {
        let begun = Instant::now();
        while begun.elapsed() < LATE {
            let (name, number) = self.next();
            if name == wanted {
                return number;
            }
        }
        panic!("no “{wanted}”");
    }
}

/// A page without the one line that the preview puts into it.
fn without_script(html: &str) -> String {
    let Some(start) = html.find("<script src=\"/_seloste/preview.js\"") else { return html.to_owned() };
    let end = start + html[start..].find("</script>\n").unwrap() + "</script>\n".len();
    [&html[..start], &html[end..]].concat()
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replace(from, to)).unwrap();
}

#[test]
fn pages_are_what_build_writes_and_build_writes_nothing_of_the_preview() {
    let preview = Preview::example();
    let output = preview.folder.path().join("out");
    let root = preview.root();
    seloste_ends(0, &["--root", root.to_str().unwrap(), "build", "--output", output.to_str().unwrap()]);
    let mut pages = 0;
    // A page does not know the size of a PDF that is not made yet.
    let words =
        |html: &str| html.lines().filter(|line| !line.contains("class=\"download\"")).collect::<Vec<_>>().join("\n");
    // The lock stays on Windows, and is no page.
    for (path, content) in tree(&output).into_iter().filter(|(path, _)| path != ".seloste-lock") {
        for ours in ["_seloste", "seloste-preview", "seloste-hidden"] {
            assert!(!content.windows(ours.len()).any(|part| part == ours.as_bytes()), "{path} has “{ours}”");
        }
        if path == "manifest.json" || path.ends_with(".pdf") {
            continue;
        }
        let encoded: String = path
            .bytes()
            .map(|b| {
                if b.is_ascii_alphanumeric() || b"/.-_".contains(&b) {
                    char::from(b).to_string()
                } else {
                    format!("%{b:02X}")
                }
            })
            .collect();
        let answer = preview.get(&format!("/{encoded}"));
        assert_eq!(answer.status, 200, "{path}");
        if path.ends_with(".html") {
            let html = answer.text();
            let is_whole = html.contains("</body>");
            assert_eq!(html.contains("/_seloste/preview.js"), is_whole, "{path}");
            assert_eq!(words(&without_script(&html)), words(&String::from_utf8(content).unwrap()), "{path}");
            pages += usize::from(is_whole);
        } else {
            assert!(answer.body == content, "{path}");
        }
    }
    assert!(pages > 30, "{pages}");
}

#[test]
fn answers_say_what_they_are() {
    let preview = Preview::small();
    for (path, status, kind) in [
        ("/", 200, "text/html; charset=utf-8"),
        ("/fi/", 200, "text/html; charset=utf-8"),
        ("/fi/index.html", 200, "text/html; charset=utf-8"),
        ("/fi/malliyritys/asiakasrekisteri/notice.json", 200, "application/json"),
        ("/robots.txt", 200, "text/plain; charset=utf-8"),
        ("/no/such/page", 404, "text/html; charset=utf-8"),
        ("/_seloste/", 200, "text/html; charset=utf-8"),
        ("/_seloste/matrix", 200, "text/html; charset=utf-8"),
        ("/_seloste/no/such/page", 404, "text/html; charset=utf-8"),
        ("/_seloste/preview.js", 200, "text/javascript; charset=utf-8"),
        ("/_seloste/preview.css", 200, "text/css; charset=utf-8"),
    ] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (status, kind), "{path}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("script-src 'self'") && !policy.contains("unsafe")
        );
        let head = preview.ask("HEAD", path, "");
        assert_eq!((head.status, head.body.len()), (status, 0), "{path}");
        assert_eq!(head.header("content-length"), answer.body.len().to_string(), "{path}");
    }
    for (path, location) in [("/fi", "/fi/"), ("/fi/malliyritys", "/fi/malliyritys/"), ("/_seloste", "/_seloste/")] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("location")), (302, location), "{path}");
    }
    let style = preview.get("/").text();
    let style = style.split("href=\"static/style-").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(preview.get(&format!("/static/style-{style}")).header("content-type"), "text/css; charset=utf-8");
}

#[test]
#[cfg(feature = "pdf")]
fn pdfs_are_made_when_they_are_asked_for() {
    let preview = Preview::small();
    let page = preview.get("/fi/malliyritys/asiakasrekisteri/").text();
    assert!(page.contains("href=\"asiakasrekisteri-fi.pdf\""), "{page}");
    let pdf = preview.get("/fi/malliyritys/asiakasrekisteri/asiakasrekisteri-fi.pdf");
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    assert!(pdf.body.starts_with(b"%PDF-"));
    let linked = preview.get("/_seloste/register/malliyritys/asiakasrekisteri").text();
    assert!(linked.contains("/_seloste/view/fi/malliyritys/asiakasrekisteri/asiakasrekisteri-fi.pdf"), "{linked}");
}

#[test]
#[cfg(feature = "pdf")]
fn a_pdf_is_shown_in_a_page_that_follows_the_files() {
    let preview = Preview::small();
    let path = "/_seloste/view/fi/malliyritys/asiakasrekisteri/asiakasrekisteri-fi.pdf";
    let view = preview.get(path);
    assert_eq!((view.status, view.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(view.header("content-security-policy").contains("frame-src 'self'"));
    assert!(view.text().contains("<iframe src=\"/fi/malliyritys/asiakasrekisteri/asiakasrekisteri-fi.pdf\""));
    let mark = preview.panel(path)["page"].as_str().unwrap().to_owned();
    assert!(view.text().contains(&format!("data-page=\"{mark}\"")));
    let mut events = preview.events();
    events.next();
    replace(&preview.register(), "name: Asiakasrekisteri", "name: Uusi asiakasrekisteri");
    events.until("changed");
    assert_ne!(preview.panel(path)["page"].as_str(), Some(mark.as_str()));
    // Nothing but PDFs, and nothing that is not there.
    assert!(!preview.get("/_seloste/view/fi/malliyritys/asiakasrekisteri/").text().contains("<iframe"));
    assert_eq!(preview.get("/_seloste/view/fi/none.pdf").status, 404);
}

#[test]
fn only_reading_from_here_is_answered() {
    let preview = Preview::small();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let answer = preview.ask(method, "/", "");
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method}");
    }
    for host in ["evil.example", "evil.example:3030", "127.0.0.1.evil.example", "192.168.1.2", "0.0.0.0"] {
        let answer = preview.raw(&format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert_eq!(answer.status, 421, "{host}");
    }
    for request in [
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    ] {
        assert_eq!(preview.raw(request).status, 400, "{request}");
    }
    let absolute = "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert_eq!(preview.raw(absolute).status, 421);
    for headers in [
        "Origin: https://evil.example\r\n",
        "Origin: null\r\n",
        "Origin: http://localhost:1\r\n",
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\n",
    ] {
        for path in ["/_seloste/", "/_seloste/panel?page=/", "/_seloste/events", "/fi/"] {
            assert_eq!(preview.ask("GET", path, headers).status, 403, "{path} {headers}");
        }
    }
    let follows = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!(preview.ask("GET", "/fi/", follows).status, 200, "a link to a page may be followed");
    assert_eq!(preview.ask("GET", "/_seloste/", follows).status, 403);
    assert_eq!(preview.get("/").header("access-control-allow-origin"), "");
    fs::write(preview.folder.path().join("secret.txt"), "secret").unwrap();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/fi/../../secret.txt",
        "/..%5csecret.txt",
        "/static/..%2f..%2fsecret.txt",
        "//secret.txt",
        "/fi/%00",
        "/%ff",
        "/fi/..",
        "/%",
        "/_seloste/../fi/",
    ] {
        assert_eq!(preview.get(path).status, 400, "{path}");
    }
    assert_eq!(preview.get(&format!("/{}", "a".repeat(5_000))).status, 414);
    assert_eq!(preview.get("/content/site.yaml").status, 404, "nothing but the site is there");
    assert_eq!(preview.get("/_headers").status, 200);
}

#[test]
fn a_change_is_told_and_shown() {
    let preview = Preview::small();
    let page = "/fi/malliyritys/asiakasrekisteri/";
    let mut events = preview.events();
    let (name, first) = events.next();
    assert_eq!(name, "changed");
    let before = preview.panel(page);
    assert!(preview.get(page).text().contains(before["page"].as_str().unwrap()), "the page knows its mark");

    replace(&preview.register(), "Asiakasrekisteri", "Asiakkaiden rekisteri");
    assert!(events.until("changed") > first);
    assert!(preview.get(page).text().contains("Asiakkaiden rekisteri"));
    let after = preview.panel(page);
    assert_ne!(before["page"], after["page"], "the page in the browser is known to be old");
    // A tab that comes back after a break is told all there is to know.
    assert_eq!(preview.events().next().0, "changed");

    // What does not change a page does not load it again.
    let text = fs::read_to_string(preview.register()).unwrap();
    fs::write(preview.register(), format!("{text}# a note\n")).unwrap();
    events.until("changed");
    assert_eq!(preview.panel(page)["page"], after["page"]);
}

#[test]
fn files_are_looked_at_every_so_often_where_the_system_tells_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    seloste_ends(0, &["--lang", "fi", "init", root.to_str().unwrap()]);
    let (child, port) = start(&root, &["--poll", "0.2"]);
    let preview = Preview { folder, child, port };
    let mut events = preview.events();
    events.next();
    replace(&preview.register(), "Asiakasrekisteri", "Toinen nimi");
    events.until("changed");
    assert!(preview.get("/fi/malliyritys/asiakasrekisteri/").text().contains("Toinen nimi"));
}

#[test]
fn what_breaks_keeps_the_last_pages_up_under_what_is_wrong() {
    let preview = Preview::small();
    let page = "/fi/malliyritys/asiakasrekisteri/";
    let good = preview.get(page).text();
    let text = fs::read_to_string(preview.register()).unwrap();
    let mut events = preview.events();
    assert_eq!(events.next().0, "changed");

    fs::write(preview.register(), text.replacen("basis: contract", "basis: \"<img src=x onerror=alert(1)>", 1))
        .unwrap();
    events.until("broken");
    assert_eq!(preview.get(page).text(), good, "the last pages stay");
    let panel = preview.panel(page);
    let overlay = panel["overlay"].as_str().expect("an overlay");
    assert!(overlay.contains("An error keeps the newest pages from being shown"), "{overlay}");
    assert!(
        overlay.contains("YAML-SYNTAX") && overlay.contains("class=\"excerpt\"") && overlay.contains("What to do:")
    );
    let file = seloste::source::shown(&fs::canonicalize(preview.register()).unwrap()).replace('\\', "/");
    assert!(overlay.contains(&format!("href=\"vscode://file/{}:", file.trim_start_matches('/'))), "{overlay}");
    assert!(overlay.contains("&lt;img src=x") && !overlay.contains("<img"), "{overlay}");
    assert!(preview.get("/_seloste/").text().contains("YAML-SYNTAX"));

    // What the law asks for is no reason to show old pages: the new one is there, and what it lacks is told.
    fs::write(preview.register(), text.replacen("basis: contract", "", 1).replace("Asiakasrekisteri", "Uusi nimi"))
        .unwrap();
    events.until("changed");
    assert!(preview.get(page).text().contains("Uusi nimi"));
    let overlay = preview.panel(page)["overlay"].as_str().expect("an overlay").to_owned();
    assert!(overlay.contains("This cannot be published yet") && overlay.contains("GDPR 13(1)(c)"), "{overlay}");
    assert!(preview.panel(page)["badge"].as_str().unwrap().contains("1 error"));

    fs::write(preview.register(), &text).unwrap();
    events.until("changed");
    let panel = preview.panel(page);
    assert!(panel["overlay"].is_null() && panel["badge"].is_null(), "{panel}");
    assert_eq!(preview.get(page).text(), good);
}

#[test]
fn a_faulty_theme_or_locale_keeps_the_last_pages_up() {
    let preview = Preview::small();
    let good = preview.get("/fi/").text();
    let mut events = preview.events();
    assert_eq!(events.next().0, "changed");
    for (file, text) in [
        ("themes/default/html/base.html", "{% block x %}"),
        ("themes/default/html/language.html", "{{ no.such.thing }}"),
        ("locales/fi/own.ftl", "serve-hide = { $nothing"),
    ] {
        let file = preview.root().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        events.until("broken");
        assert_eq!(preview.get("/fi/").text(), good, "{}", file.display());
        let overlay = preview.panel("/fi/")["overlay"].as_str().expect("an overlay").to_owned();
        assert!(overlay.contains("An error keeps"), "{overlay}");
        assert!(
            preview.get("/_seloste/").text().contains("An error") || preview.get("/_seloste/").text().contains("error")
        );
        fs::remove_file(&file).unwrap();
        events.until("changed");
        assert!(preview.panel("/fi/")["overlay"].is_null());
    }
}

#[test]
fn a_site_that_is_broken_from_the_beginning_appears_when_it_is_mended() {
    let preview = Preview::of(|root| {
        seloste_ends(0, &["--lang", "fi", "init", root.to_str().unwrap()]);
        fs::write(root.join("content/site.yaml"), "title: [").unwrap();
    });
    let answer = preview.get("/fi/");
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("/_seloste/preview.js"));
    let mut events = preview.events();
    assert_eq!(events.next().0, "broken");
    assert!(preview.panel("/fi/")["overlay"].is_string());
    let other = preview.folder.path().join("other");
    seloste_ends(0, &["--lang", "fi", "init", other.to_str().unwrap()]);
    fs::copy(other.join("content/site.yaml"), preview.root().join("content/site.yaml")).unwrap();
    events.until("changed");
    assert_eq!(preview.get("/fi/").status, 200);
}

#[test]
fn nothing_of_a_file_is_markup() {
    let preview = Preview::small();
    let mut events = preview.events();
    events.next();
    let evil = "x><script>alert(1)</script><img src=x onerror=alert(2)>";
    replace(&preview.register(), "Asiakasrekisteri", evil);
    let folder = preview.root().join("content/malliyritys");
    #[cfg(unix)]
    fs::write(folder.join("<img src=x>\".yaml"), format!("nothing: '{evil}'\n")).unwrap();
    fs::write(folder.join("toinen.yaml"), format!("name: '{evil}'\nno-such-key-<b>: x\n")).unwrap();
    events.next();
    sleep(Duration::from_millis(300));
    let pages = [
        "/_seloste/",
        "/_seloste/?controller=%22%3E%3Cscript%3E&rule=%3Cimg%3E",
        "/_seloste/matrix",
        "/_seloste/register/malliyritys/asiakasrekisteri",
    ];
    for path in pages {
        let html = preview.get(path).text();
        assert!(!html.contains("<img") && !html.contains("<script>") && !html.contains("<b>"), "{path}: {html}");
    }
    let panel = preview.panel("/fi/");
    let overlay = panel["overlay"].as_str().expect("an overlay");
    assert!(
        overlay.contains("&lt;")
            && !overlay.contains("<img")
            && !overlay.contains("<script")
            && !overlay.contains("<b>"),
        "{overlay}"
    );
}

#[test]
fn drafts_are_shown_with_their_mark_and_beside_the_site() {
    let preview = Preview::of(|root| {
        seloste_ends(0, &["--lang", "fi", "init", root.to_str().unwrap()]);
        let folder = root.join("content/malliyritys");
        let text = fs::read_to_string(folder.join("asiakasrekisteri.yaml")).unwrap();
        fs::write(
            folder.join("luonnos.yaml"),
            format!("{}\ndraft: true\n", text.replace("Asiakasrekisteri", "Keskeneräinen")),
        )
        .unwrap();
    });
    let draft = preview.get("/fi/malliyritys/luonnos/");
    assert_eq!(draft.status, 200);
    let finished = preview.get("/fi/malliyritys/asiakasrekisteri/");
    // The words of the default theme for it.
    assert!(draft.text().contains("class=\"draft") && !finished.text().contains("class=\"draft"), "{}", draft.text());
    assert!(!preview.get("/fi/malliyritys/").text().contains("Keskeneräinen"), "the public list has no drafts");
    let workbench = preview.get("/_seloste/").text();
    assert!(workbench.contains("Keskeneräinen") && workbench.contains("<span class=\"tag\">draft</span>"));
}

#[test]
fn the_workbench_tells_all_in_three_languages() {
    let preview = Preview::example();
    let site = preview.root().join("content");
    let mut events = preview.events();
    events.next();
    let file = site.join("esimerkkiyhdistys/jasenet.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().find(|line| line.starts_with("next-review:")).unwrap();
    let late = text.replacen(line, "next-review: 2020-01-01", 1);
    fs::write(&file, late.replacen("basis:", "x-basis:", 1)).unwrap();
    events.next();
    // Its page stays, with what is wrong in its file.
    let html = preview.get("/_seloste/register/esimerkkiyhdistys/jasenet").text();
    assert!(html.contains("x-basis") && html.contains("<div class=\"columns\">"), "{html}");
    for (language, words) in [
        ("fi", ["Työpöytä", "Huomautukset"]),
        ("sv", ["Arbetsbord", "Anmärkningar"]),
        ("en", ["Workbench", "Findings"]),
    ] {
        let html = preview.get(&format!("/_seloste/?lang={language}")).text();
        assert!(html.contains(&format!("<html lang=\"{language}\"")));
        assert!(words.iter().all(|word| html.contains(word)), "{language}");
        let matrix = preview.get(&format!("/_seloste/matrix?lang={language}")).text();
        assert!(matrix.contains("<svg class=\"chart\"") && matrix.contains("/_seloste/matrix.css"), "{language}");
        let rule = preview.get(&format!("/_seloste/rule/A13-2A?lang={language}")).text();
        assert!(rule.contains("GDPR 13(2)(a)") && rule.contains("<pre class=\"example\">"), "{language}");
    }
    fs::write(&file, late).unwrap();
    events.next();
    let html = preview.get("/_seloste/").text();
    assert!(html.contains("<span class=\"tag late\">overdue</span>"), "{html}");
    let count = |html: &str| html.matches("<tr><th scope=\"row\">").count();
    let all = count(&html);
    let some = preview.get("/_seloste/?controller=esimerkkiyhdistys&lang=en").text();
    assert!(all > 8 && count(&some) == 1, "{all} {}", count(&some));
    let none = preview.get("/_seloste/?rule=A13-2A").text();
    assert!(count(&none) == 0 && none.contains("No register matches"));
    assert_eq!(preview.get("/_seloste/rule/NO-SUCH").status, 404);
    assert_eq!(preview.get("/_seloste/register/a/b").status, 404);
}

#[test]
fn a_register_is_shown_in_all_languages_and_against_what_is_published() {
    let preview = Preview::example();
    let root = preview.root();
    seloste_ends(0, &["--root", root.to_str().unwrap(), "build", "--no-pdf"]);
    let of = "/_seloste/register/esimerkkityokalut/asiakkaat";
    let html = preview.get(of).text();
    assert_eq!(html.matches("No differences.").count(), 3, "nothing differs from what was published just now");
    assert!(html.contains("<div class=\"columns\">") && html.contains("<div lang=\"sv\">"));
    assert_eq!(preview.get("/fi/esimerkkityokalut/asiakkaat/").status, 200);

    let mut events = preview.events();
    events.next();
    let file = root.join("content/esimerkkityokalut/asiakkaat.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().find(|line| line.trim_start().starts_with("fi: ") && line.len() > 60).expect("a text");
    let (indent, words) = line.split_at(line.find("fi: ").unwrap() + 4);
    fs::write(&file, text.replacen(line, &format!("{indent}{} lisäsanoja.", words.trim_end_matches('.')), 1)).unwrap();
    events.next();
    let html = preview.get(of).text();
    assert!(html.contains("<ins>") && html.contains("lisäsanoja"), "{html}");
    assert_eq!(html.matches("No differences.").count(), 2, "in the other languages nothing changed");
}

#[test]
fn a_port_that_is_taken() {
    let preview = Preview::small();
    let port = preview.port.to_string();
    let root = preview.root();
    let root = root.to_str().unwrap();
    let said = |port: &str| {
        let output = seloste_ends(2, &["--lang", "en", "--root", root, "serve", "--port", port]);
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&port).contains("Another preview uses the port") && said(&port).contains("“site”"), "{}", said(&port));
    let other = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    assert!(said(&other.local_addr().unwrap().port().to_string()).contains("Another program uses the port"));
    // Without a wish, the next that is free.
    let (mut child, next) = start(&preview.root(), &[]);
    assert_ne!(next, preview.port);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn what_cannot_be_served() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("nothing");
    let root = root.to_str().unwrap();
    for (arguments, said) in [
        (&["serve"][..], "there is no site here"),
        (&["serve", "--editor", "https://example.fi/{path}"], "would open in the browser"),
        (&["serve", "--editor", "javascript:alert(`{path}`)"], "does not say how to open a file"),
        (&["serve", "--host", "no.such.host.invalid"], "no.such.host.invalid"),
        (&["serve", "--poll", "0"], "The files cannot be looked at so often"),
    ] {
        let output = seloste_ends(2, &[&["--lang", "en", "--root", root], arguments].concat());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_it_with_seven_tabs_open() {
    let preview = Preview::small();
    let mut tabs: Vec<Events> = (0..7).map(|_| preview.events()).collect();
    for tab in &mut tabs {
        assert_eq!(tab.next().0, "changed");
    }
    // A request that never ends, too.
    let mut half = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
    half.write_all(b"GET / HTTP/1.1\r\nHost: local").unwrap();
    let (code, time) = preview.interrupt();
    assert_eq!(code, Some(0));
    assert!(time < END, "{time:?}");
}

/// Memory in kB, as Linux counts it.
#[cfg(target_os = "linux")]
fn memory(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Edits without end: every one is told, no page is stale, nothing grows. How long: `SELOSTE_SOAK` seconds, else ten.
#[test]
#[cfg(target_os = "linux")]
fn a_day_of_editing() {
    let preview = Preview::small();
    let page = "/fi/malliyritys/asiakasrekisteri/";
    let text = fs::read_to_string(preview.register()).unwrap();
    let mut events = preview.events();
    let (_, mut seen) = events.next();
    let long = std::env::var("SELOSTE_SOAK").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(10);
    let begun = Instant::now();
    let mut edit = |number: usize| {
        // Some of them break it.
        let is_broken = number % 10 == 9;
        let name = format!("Rekisteri {number}");
        let mut edited = text.replace("Asiakasrekisteri", &name);
        if is_broken {
            edited.push_str("\nname: twice\n");
        }
        fs::write(preview.register(), edited).unwrap();
        let wanted = if is_broken { "broken" } else { "changed" };
        loop {
            let (event, generation) = events.next();
            assert!(generation > seen, "{generation} after {seen}");
            seen = generation;
            // The end of the edit before may come first.
            let html = preview.get(page).text();
            if event == wanted && (is_broken || html.contains(&name)) {
                break;
            }
        }
        let panel = preview.panel(page);
        assert_eq!(panel["overlay"].is_string(), is_broken, "{number}");
    };
    (0..50).for_each(&mut edit);
    let before = memory(&preview.child);
    let mut number = 50;
    // On a busy machine fewer fit into the time, so it gets a little more.
    let is_enough =
        |number: usize, time: Duration| time >= Duration::from_secs(long) && (number >= 100 || time >= 3 * LATE);
    while !is_enough(number, begun.elapsed()) {
        edit(number);
        number += 1;
    }
    let after = memory(&preview.child);
    println!("{number} edits; {before} kB, then {after} kB");
    assert!(after < before + 8_000 + before / 5, "from {before} kB to {after} kB in {number} edits");
}
