//! Where the reports of `check` go: files of their own, and GitHub's summary of a run.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::files::write;
use crate::report::{Format, Message};
use crate::source::shown;

/// A report to write.
pub struct Output {
    /// Its form.
    pub format: Format,
    /// The file as it was named.
    file: PathBuf,
    /// The file as it is, without links.
    target: PathBuf,
}

impl Output {
    /// Reads every `FORMAT=FILE`. That the files can be written is looked at before anything is checked.
    ///
    /// # Errors
    /// What is wrong, for the user.
    pub fn parse<'a>(arguments: impl Iterator<Item = &'a String>) -> Result<Vec<Self>, Message> {
        let mut outputs: Vec<Self> = Vec::new();
        for argument in arguments {
            let output = Self::parse_one(argument)?;
            if outputs.iter().any(|other| other.target == output.target) {
                return Err(Message::new("cli-report-twice").with("file", shown(&output.file)));
            }
            outputs.push(output);
        }
        Ok(outputs)
    }

    fn parse_one(argument: &str) -> Result<Self, Message> {
        let parts = argument.split_once('=').filter(|(_, file)| !file.is_empty());
        let parts = parts.and_then(|(format, file)| Some((Format::named(format)?, PathBuf::from(file))));
        let Some((format, file)) = parts else {
            let choices = Format::ALL.map(Format::name).join(", ");
            return Err(Message::new("cli-report-form").with("word", argument).with("choices", choices));
        };
        let named = shown(&file);
        let no_file = || Message::new("cli-report-no-file").with("file", named.as_str());
        // A link stays, and what it leads to is replaced. A device would be replaced too, so it is refused.
        let target = match fs::metadata(&file) {
            Ok(metadata) if metadata.is_file() => file.canonicalize().map_err(|_| no_file())?,
            Ok(_) => return Err(no_file()),
            Err(_) => {
                let name = file.file_name().ok_or_else(no_file)?;
                let folder = match file.parent() {
                    Some(folder) if folder != Path::new("") => folder,
                    _ => Path::new("."),
                };
                let missing =
                    || Message::new("cli-report-folder").with("folder", shown(folder)).with("file", named.as_str());
                folder.canonicalize().ok().filter(|folder| folder.is_dir()).ok_or_else(missing)?.join(name)
            }
        };
        Ok(Self { format, file, target })
    }

    /// Writes the report, whole or not at all.
    ///
    /// # Errors
    /// What is wrong, for the user.
    pub fn write(&self, report: &str) -> Result<(), Message> {
        write(&self.target, report).map_err(|error| failed(&self.file, &error))
    }
}

/// Appends a report to the file that GitHub shows as the summary of a run, if the environment names one.
///
/// # Errors
/// What is wrong, for the user.
pub fn append_to_summary(report: &str) -> Result<(), Message> {
    let Some(file) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|file| !file.is_empty()).map(PathBuf::from) else {
        return Ok(());
    };
    let append = || OpenOptions::new().append(true).create(true).open(&file)?.write_all(report.as_bytes());
    append().map_err(|error| failed(&file, &error))
}

fn failed(file: &Path, error: &io::Error) -> Message {
    Message::new("cli-report-failed").with("file", shown(file)).with("reason", error.to_string())
}
