//! `seloste serve`: the site in a browser while it is written. Pages are made in memory when they are asked for, exactly as
//! `build` would write them; a script that is put into them here, and nowhere else, loads them again when they change and
//! lays what is wrong over them. `/_seloste/` is the workbench: all registers with their state.
//!
//! [`Live`](live::Live) looks at the files; `answer` turns an address into an answer and knows nothing of sockets; `http` is the
//! server around it.

mod address;
mod answer;
mod diff;
mod editor;
mod findings;
mod http;
mod live;
mod panel;
mod pen;
mod published;
mod shown;
mod workbench;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::Arc;

pub use editor::{Editor, USUAL as USUAL_EDITOR};

use crate::language::{LocaleError, Locales};
use crate::model::Language;
use crate::pipeline::{Checking, Workspace, check_with, watch};
use crate::report::Message;
use crate::watch::{Stopper, Watch, WatchError, Watching};

/// The port that is tried first.
pub const PORT: u16 = 3030;
/// How many ports after it are tried.
const TRIED: u16 = 20;

/// What to serve, and how.
pub struct Settings {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// How the site is checked: asked anew each time, since the day may be another.
    pub how: Box<dyn Fn() -> Checking + Send + Sync>,
    /// The reader's language.
    pub language: Language,
    /// What opens files; `None` shows no links to do so.
    pub editor: Option<Editor>,
    /// How to watch the files.
    pub watching: Watching,
}

/// A server that listens, with a site that was looked at once.
pub struct Server {
    listener: TcpListener,
    watch: Watch,
    workspace: Workspace,
    shared: Arc<Shared>,
}

/// What every answer is made of.
struct Shared {
    settings: Settings,
    locales: Locales,
    hosts: address::Hosts,
    live: live::Live,
}

/// Why there is no server.
#[derive(Debug)]
pub enum ServeError {
    /// For the user, in a message of the locales.
    Told(Message),
    /// The files cannot be watched.
    Watch(WatchError),
    /// The program's own words are missing.
    Locale(LocaleError),
}

impl From<LocaleError> for ServeError {
    fn from(error: LocaleError) -> Self {
        Self::Locale(error)
    }
}

/// Listens at a host, by its address or its name: at `port`, else at the usual one or the next that is free.
///
/// # Errors
/// What is in the way, for the user.
pub fn listen(host: &str, port: Option<u16>) -> Result<TcpListener, Message> {
    let failed = |error: &io::Error| Message::new("serve-no-host").with("host", host).with("reason", error.to_string());
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let mut addresses: Vec<IpAddr> = match (bare, 0).to_socket_addrs() {
        Ok(addresses) => addresses.map(|address| address.ip()).collect(),
        Err(error) => return Err(failed(&error)),
    };
    // `localhost` is both; the older one is what its other users expect.
    addresses.sort_by_key(IpAddr::is_ipv6);
    let Some(&address) = addresses.first() else {
        return Err(failed(&io::Error::from(io::ErrorKind::AddrNotAvailable)));
    };
    if let Some(port) = port {
        return TcpListener::bind((address, port)).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => http::who_is_there(address, port),
            io::ErrorKind::PermissionDenied => Message::new("serve-port-denied").with("port", port.to_string()),
            _ => failed(&error),
        });
    }
    // Any will do in the end.
    let ports = (PORT..PORT + TRIED).chain([0]);
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for port in ports {
        match TcpListener::bind((address, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(failed(&last))
}

impl Server {
    /// Looks at the site, and watches it from then on. `host` is what the user called the listener's address.
    ///
    /// # Errors
    /// [`ServeError`], when there is no site, or its folders cannot be watched. What is wrong with a site is no error: it is
    /// shown.
    pub fn new(listener: TcpListener, host: &str, settings: Settings) -> Result<Self, ServeError> {
        let bound = listener.local_addr().map_or(Ipv4Addr::LOCALHOST.into(), |address| address.ip());
        let name = host.parse::<IpAddr>().is_err().then(|| host.to_owned());
        if !settings.root.join("content").is_dir()
            && let Err(failure) = check_with(&settings.root, &(settings.how)())
            && let Some(message) = failure.messages().into_iter().next()
        {
            return Err(ServeError::Told(message));
        }
        // Watched before it is read, so that nothing that is written meanwhile is missed.
        let watch = watch(&settings.root, settings.watching).map_err(ServeError::Watch)?;
        let mut workspace = Workspace::new(&settings.root);
        let live = live::Live::new();
        live.look(&mut workspace, &settings);
        let locales = Locales::embedded()?;
        let shared = Shared { settings, locales, hosts: address::Hosts { bound, name }, live };
        Ok(Self { listener, watch, workspace, shared: Arc::new(shared) })
    }

    /// Where the site is, for a browser on this machine.
    #[must_use]
    pub fn address(&self) -> String {
        let address = self.listener.local_addr().unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)));
        let host = match address.ip() {
            ip if ip.is_unspecified() => "127.0.0.1".to_owned(),
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        };
        format!("http://{host}:{}/", address.port())
    }

    /// Whether others than this machine can read it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.shared.hosts.bound.is_loopback()
    }

    /// Serves until the user ends it (Ctrl-C, or the system asks). Streams and connections that are open do not keep it.
    /// `late` is called when changes are seen later from then on, since the system watches no more folders.
    ///
    /// # Errors
    /// What the system says when it cannot serve.
    pub fn run(self, late: impl Fn() + Send + 'static) -> io::Result<()> {
        let Self { listener, watch, mut workspace, shared } = self;
        let stopper: Stopper = watch.stopper();
        let looking = Arc::clone(&shared);
        // It is left to itself in the end: a look in the middle is not worth waiting for.
        std::thread::Builder::new().name("looking".to_owned()).stack_size(http::STACK).spawn(move || {
            live::keep(&looking.live, &mut workspace, &looking.settings, watch, late);
        })?;
        let served = http::serve(listener, &shared);
        stopper.stop();
        served
    }
}
