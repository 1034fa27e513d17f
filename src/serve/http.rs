//! The server: one thread that waits on sockets, a few that make answers.

use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};
use futures_util::stream;
use serde_json::json;
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::Shared;
use super::address::{From, Refusal, path};
use super::answer::{Answer, answer};
use crate::report::{Message, Summary};

/// What a thread that makes pages and PDFs may need.
pub const STACK: usize = 64 << 20;
/// How many answers are made at once.
const AT_ONCE: usize = 8;
/// How often a stream of events says that it is there.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How long an answer that is being made is waited for in the end.
const PATIENCE: Duration = Duration::from_millis(300);
/// After so many milliseconds a browser that lost the stream asks again.
const RETRY: u32 = 300;

/// Serves until the user ends it.
///
/// # Errors
/// What the system says.
pub fn serve(listener: TcpListener, shared: &Arc<Shared>) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let mut builder = Builder::new_current_thread();
    let runtime = builder.enable_all().max_blocking_threads(AT_ONCE).thread_stack_size(STACK).build()?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = Router::new().fallback(handle).with_state(Arc::clone(shared));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await });
        ended().await;
        // Streams of events have no end of their own, so there is nothing to wait for.
        serving.abort();
        Ok(())
    });
    runtime.shutdown_timeout(PATIENCE);
    served
}

/// Waits until the user presses Ctrl-C or the system asks the program to end.
async fn ended() {
    let notify = Arc::new(Notify::new());
    let told = Arc::clone(&notify);
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            told.notify_one();
        }
    });
    #[cfg(unix)]
    if let Ok(mut asked) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        let told = Arc::clone(&notify);
        tokio::spawn(async move {
            asked.recv().await;
            told.notify_one();
        });
    }
    notify.notified().await;
}

async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    let is_head = parts.method == Method::HEAD;
    let path = match admitted(&shared, &parts) {
        Ok(path) => path,
        Err(refusal) => return refused(refusal, is_head),
    };
    if path == "_seloste/events" {
        return events(shared, is_head);
    }
    let query = parts.uri.query().map(str::to_owned);
    let made = tokio::task::spawn_blocking(move || answer(&shared, &path, query.as_deref())).await;
    // A panic in one answer is no reason to give no others.
    let answer = made.unwrap_or_else(|_| Answer::own(500, "text/plain; charset=utf-8", "seloste: internal error"));
    respond(answer, is_head)
}

/// The path of a request that may be answered.
fn admitted(shared: &Shared, parts: &Parts) -> Result<String, Refusal> {
    let text = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err(Refusal::Address) };
    let host = host.to_str().map_err(|_| Refusal::Host)?;
    let authority = parts.uri.authority().map(axum::http::uri::Authority::as_str);
    if !shared.hosts.allow(host) || authority.is_some_and(|authority| !authority.eq_ignore_ascii_case(host)) {
        return Err(Refusal::Host);
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return Err(Refusal::Method);
    }
    let path = path(parts.uri.path())?;
    let fetch = |name: &'static str| text(HeaderName::from_static(name));
    let from = From {
        host,
        // What cannot be read is nobody's of ours.
        origin: parts.headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or("null")),
        site: fetch("sec-fetch-site"),
        is_navigation: fetch("sec-fetch-mode") == Some("navigate") && fetch("sec-fetch-dest") == Some("document"),
    };
    let ours = path.split('/').next() == Some("_seloste");
    if from.may_read(ours) { Ok(path) } else { Err(Refusal::Origin) }
}

fn refused(refusal: Refusal, is_head: bool) -> Response<Body> {
    let words = match refusal {
        Refusal::Address => "This is no address of the site.",
        Refusal::TooLong => "The address is too long.",
        Refusal::Host => "This server answers to its own address alone.",
        Refusal::Origin => "Pages of other sites are not answered.",
        Refusal::Method => "Pages can only be read here.",
    };
    let answer = Answer::own(refusal.status(), "text/plain; charset=utf-8", format!("{words}\n"));
    let mut response = respond(answer, is_head);
    if refusal == Refusal::Method {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

fn respond(answer: Answer, is_head: bool) -> Response<Body> {
    let length = answer.body.len();
    let mut response = Response::new(if is_head { Body::empty() } else { Body::from(answer.body) });
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.kind));
    if let Ok(policy) = HeaderValue::from_str(&answer.policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(location) = answer.location.and_then(|location| HeaderValue::from_str(&location).ok()) {
        headers.insert(header::LOCATION, location);
    }
    guarded(response)
}

/// The headers that every answer has.
fn guarded(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    let name = HeaderName::from_static("cross-origin-resource-policy");
    headers.insert(name, HeaderValue::from_static("same-origin"));
    response
}

/// Tells the state now, and each new one. Who comes back after a break gets the newest: what is told is always all there
/// is to know, so nothing can be missed.
fn events(shared: Arc<Shared>, is_head: bool) -> Response<Body> {
    let changes = shared.live.changes();
    let told = stream::unfold((shared, changes, true), |(shared, mut changes, is_first)| async move {
        let said = if is_first {
            changes.mark_unchanged();
            format!("retry: {RETRY}\n{}", event(&shared))
        } else {
            match timeout(HEARTBEAT, changes.changed()).await {
                Ok(Ok(())) => event(&shared),
                Ok(Err(_)) => return None,
                Err(_) => ": still here\n\n".to_owned(),
            }
        };
        Some((Ok::<_, Infallible>(Bytes::from(said)), (shared, changes, false)))
    });
    let mut response = Response::new(if is_head { Body::empty() } else { Body::from_stream(told) });
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    guarded(response)
}

/// `changed`, or `broken` where newer pages cannot be made.
fn event(shared: &Shared) -> String {
    let state = shared.live.state();
    let name = if state.trouble.is_some() { "broken" } else { "changed" };
    let Summary { errors, warnings, .. } = Summary::default().count(state.findings());
    let data = json!({ "generation": state.generation, "errors": errors, "warnings": warnings });
    format!("id: {}\nevent: {name}\ndata: {data}\n\n", state.generation)
}

/// Who has a port that is taken: another preview, or some other program.
pub fn who_is_there(address: IpAddr, port: u16) -> Message {
    let near = if address.is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address };
    let other = |name: &str| Message::new("serve-port-seloste").with("port", port.to_string()).with("site", name);
    match ask(SocketAddr::from((near, port))) {
        Ok(Some(name)) => other(&name),
        _ => Message::new("serve-port-taken").with("port", port.to_string()),
    }
}

/// The site of another preview.
fn ask(address: SocketAddr) -> io::Result<Option<String>> {
    let wait = Duration::from_millis(500);
    let mut stream = TcpStream::connect_timeout(&address, wait)?;
    stream.set_read_timeout(Some(wait))?;
    stream.set_write_timeout(Some(wait))?;
    stream.write_all(b"GET /_seloste/who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut said = Vec::new();
    // What comes before it takes too long is enough.
    _ = stream.take(4_096).read_to_end(&mut said);
    let said = String::from_utf8_lossy(&said).into_owned();
    let body = said.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    Ok(body.strip_prefix("seloste: ").map(|name| name.trim().to_owned()))
}
