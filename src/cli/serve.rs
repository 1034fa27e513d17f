/// `seloste serve`: the site in a browser, which follows the files.
#[cfg(not(feature = "serve"))]
pub fn run(context: &super::Context, _: &clap::ArgMatches) -> Result<u8, crate::language::LocaleError> {
    context.refuse(&crate::report::Message::new("cli-serve-without"))
}

#[cfg(feature = "serve")]
pub use with::run;

#[cfg(feature = "serve")]
mod with {
    use std::io::{self, Write, stderr};
    use std::process::{Command, Stdio};

    use clap::ArgMatches;

    use crate::cli::day::today;
    use crate::cli::watch::{message, watching};
    use crate::cli::{Context, FAILED, GOOD, print, told};
    use crate::language::LocaleError;
    use crate::pipeline::Checking;
    use crate::report::Message;
    use crate::serve::{Editor, ServeError, Server, Settings, USUAL_EDITOR, listen};

    /// Where the preview is unless somebody says otherwise.
    const HOST: &str = "127.0.0.1";

    /// `seloste serve`: the site in a browser, which follows the files.
    pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
        let locale = context.locale()?;
        let word = |name| matches.get_one::<String>(name).map(String::as_str);
        let editor = match word("editor") {
            Some("none") => Ok(None),
            pattern => Editor::parse(pattern.unwrap_or(USUAL_EDITOR)).map(Some),
        };
        let (editor, watching) = match (editor, watching(matches)) {
            (Ok(editor), Ok(watching)) => (editor, watching),
            (Err(mistake), _) | (_, Err(mistake)) => return context.refuse(&mistake),
        };
        let given = context.today;
        let how = Box::new(move || Checking { today: Some(given.unwrap_or_else(today)), ..Checking::default() });
        let language = context.language.clone();
        let host = word("host").unwrap_or(HOST);
        let listener = match listen(host, matches.get_one::<u16>("port").copied()) {
            Ok(listener) => listener,
            Err(mistake) => return context.refuse(&mistake),
        };
        let settings = Settings { root: context.root.clone(), how, language, editor, watching };
        let server = match Server::new(listener, host, settings) {
            Ok(server) => server,
            Err(ServeError::Told(mistake)) => return context.refuse(&mistake),
            Err(ServeError::Watch(error)) => return context.refuse(&message(&error)),
            Err(ServeError::Locale(error)) => return Err(error),
        };
        let address = server.address();
        let say = |message: &Message| crate::report::render_message(message, locale, &context.language);
        print(&format!("{}\n", say(&Message::new("serve-at").with("address", address.as_str()))?));
        if !context.quiet {
            let workbench = Message::new("serve-at-workbench").with("address", format!("{address}_seloste/"));
            print(&format!("{}\n{}\n", say(&workbench)?, locale.text("serve-how")?));
        }
        if server.is_open() {
            context.warn(&Message::new("serve-open-host").with("host", host))?;
        }
        if matches.get_flag("open")
            && let Err(error) = open(&address)
        {
            context.warn(&Message::new("serve-no-opener").with("reason", error.to_string()))?;
        }
        let late = locale.text("cli-watch-later")?;
        match server.run(move || _ = writeln!(stderr(), "{late}")) {
            Ok(()) => Ok(GOOD),
            Err(error) => {
                let text = told(&Message::new("serve-ended").with("reason", error.to_string()), locale)?;
                _ = stderr().lock().write_all(text.as_bytes());
                Ok(FAILED)
            }
        }
    }

    /// Opens the address as the system opens addresses. Nothing is waited for: some openers last as long as the browser.
    fn open(address: &str) -> io::Result<()> {
        let mut command = if cfg!(target_os = "windows") {
            let mut command = Command::new("cmd");
            command.args(["/c", "start", ""]);
            command
        } else {
            Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" })
        };
        command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(|_| ())
    }
}
