use std::fs;
use std::io::{self, Write, stderr};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use include_dir::{Dir, include_dir};

use super::{Context, FAILED, GOOD};
use crate::language::{LocaleError, arguments};
use crate::model::SchemaKind;
use crate::source::shown;

/// A small complete site in each language.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init");

/// `seloste init DIR`: writes a small site that checks clean and builds at once. Nothing that is there is touched.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<u8, LocaleError> {
    let locale = context.locale()?;
    let target = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default();
    let page = shown(&target.join("public").join("index.html"));
    let words = |reason: String| arguments([("dir", shown(&target)), ("page", page.clone()), ("reason", reason)]);
    match write(&target, context.language.as_str()) {
        Ok(files) => {
            if !context.quiet {
                for file in &files {
                    _ = writeln!(stderr(), "  {}", shown(&target.join(file)));
                }
                _ = writeln!(stderr(), "{}", locale.phrase("cli-init-done", &words(String::new()))?);
            }
            Ok(GOOD)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            _ = writeln!(stderr(), "{}", locale.phrase("cli-init-exists", &words(String::new()))?);
            Ok(FAILED)
        }
        Err(error) => {
            _ = writeln!(stderr(), "{}", locale.phrase("cli-init-failed", &words(error.to_string()))?);
            Ok(FAILED)
        }
    }
}

/// Writes the template of a language, with the schemas its files name, and returns the files' paths.
fn write(target: &Path, language: &str) -> io::Result<Vec<PathBuf>> {
    if target.exists() && fs::read_dir(target)?.next().is_some() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let template = TEMPLATES.get_dir(language).ok_or(io::ErrorKind::NotFound)?;
    let mut files = Vec::new();
    collect(template, &mut files);
    let mut contents: Vec<(PathBuf, Vec<u8>)> = files
        .into_iter()
        .map(|file| {
            let path = file.path().strip_prefix(language).unwrap_or(file.path());
            (path.to_owned(), file.contents().to_vec())
        })
        .collect();
    for kind in SchemaKind::ALL {
        let path = Path::new("schemas").join(format!("{}.json", kind.name()));
        contents.push((path, super::schema::text(kind).into_bytes()));
    }
    for (path, content) in &contents {
        let file = target.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, content)?;
    }
    Ok(contents.into_iter().map(|(path, _)| path).filter(|path| !path.starts_with("schemas")).collect())
}

fn collect(folder: &Dir<'static>, files: &mut Vec<include_dir::File<'static>>) {
    files.extend(folder.files().cloned());
    folder.dirs().for_each(|folder| collect(folder, files));
}
