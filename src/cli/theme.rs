use std::fs;
use std::io::{self, ErrorKind, Write, stderr};

use camino::{Utf8Path, Utf8PathBuf};
use clap::ArgMatches;

use super::{Context, GOOD};
use crate::language::{Locale, LocaleError};
use crate::model::Id;
use crate::pipeline::Failure;
use crate::render::Theme;
use crate::report::Message;
use crate::source::shown;

/// The page around all others, of which a theme most often changes the header.
const BASE: &str = "html/base.html";

/// `seloste theme new NAME`: writes a theme that extends another, with the colours and the header to change. Nothing that
/// is there is touched.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let Some((_, own)) = matches.subcommand() else { return context.refuse(&Message::new("cli-wrong-arguments")) };
    let word = |name| own.get_one::<String>(name).map_or("", String::as_str);
    let Ok(name) = word("name").parse::<Id>() else {
        return context.refuse(&Message::new("cli-theme-name").with("name", word("name")));
    };
    let root = match Utf8PathBuf::from_path_buf(context.root.clone()) {
        Ok(root) => root,
        Err(root) => return context.refuse(&Message::new("cli-theme-root").with("path", shown(&root))),
    };
    let Ok(extended) = word("extends").parse::<Id>() else {
        return context.refuse(&Message::new("cli-theme-name").with("name", word("extends")));
    };
    let theme = match Theme::load(&root, Some(&extended)) {
        Ok(theme) => theme,
        Err(errors) => return context.fail(&Failure::Theme(errors)),
    };
    let folder = root.join("themes").join(name.as_str());
    let files = files(&theme, &extended, context.locale()?)?;
    match write(&folder, &files) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return context.refuse(&Message::new("cli-theme-exists").with("folder", shown(folder.as_std_path())));
        }
        Err(error) => {
            let message = Message::new("cli-theme-failed").with("folder", shown(folder.as_std_path()));
            return context.refuse(&message.with("reason", error.to_string()));
        }
    }
    if !context.quiet {
        for (path, _) in &files {
            _ = writeln!(stderr(), "  {}", shown(folder.join(path).as_std_path()));
        }
        let done = Message::new("cli-theme-done").with("name", name.as_str());
        _ = writeln!(stderr(), "{}", crate::report::render_message(&done, context.locale()?, &context.language)?);
    }
    Ok(GOOD)
}

/// The files of a new theme: what it extends, colours to change, and the page with its header to change.
fn files(extended: &Theme, name: &Id, locale: &Locale) -> Result<[(&'static str, String); 3], LocaleError> {
    let settings = format!("# {}\nextends: {name}\n", locale.text("cli-theme-new-settings")?);
    let colours = "\
:root {
  --primary: #7a1f3d;
  --accent: #7a1f3d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --primary: #f2a7bf;
    --accent: #f2a7bf;
  }
}
";
    let style = format!("/* {} */\n{colours}", locale.text("cli-theme-new-style")?);
    // A template of the same name would be itself: the one it stands for is named in full.
    let mut layers = extended.layers("html/");
    let folder = layers.find_map(|(folder, mut files)| files.any(|(path, _)| path == BASE).then_some(folder));
    let folder = folder.unwrap_or_else(|| "themes/default/".to_owned());
    let page = format!(
        "{{% extends \"{folder}{BASE}\" %}}\n{{# {} #}}\n{{% block header %}}\n{{{{ super() }}}}\n{{% endblock header %}}\n",
        locale.text("cli-theme-new-page")?
    );
    Ok([("theme.yaml", settings), ("static/theme.css", style), (BASE, page)])
}

fn write(folder: &Utf8Path, files: &[(&str, String)]) -> io::Result<()> {
    if let Some(themes) = folder.parent() {
        fs::create_dir_all(themes)?;
    }
    // One that is there is somebody's.
    fs::create_dir(folder)?;
    for (path, text) in files {
        let file = folder.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, text)?;
    }
    Ok(())
}
