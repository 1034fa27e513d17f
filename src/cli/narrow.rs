//! What of the findings is reported: what is new beside a baseline, what changed since a revision.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::changes::Changes;
use super::files::write;
use super::{Context, path};
use crate::load::is_unreadable;
use crate::model::Level;
use crate::pipeline::Checked;
use crate::report::baseline::{Baseline, BaselineError, Known};
use crate::report::{Argument, Message};
use crate::source;

/// Where a baseline is unless another file is named.
pub const BASELINE: &str = "seloste-baseline.json";

/// So many findings that are gone are named; of more, how many.
const NAMED: usize = 20;

/// Leaves in `checked` what is to be reported. Returns what to tell beside the report.
pub fn narrow(context: &Context, matches: &ArgMatches, checked: &mut Checked) -> Result<Vec<Message>, Message> {
    let mut notes = Vec::new();
    if let Some(file) = file(context, matches, "write-baseline") {
        let baseline = Baseline::of(&checked.findings, &checked.sources);
        write(&file, &baseline.to_json()).map_err(|error| {
            Message::new("cli-baseline-unwritten").with("file", shown(&file)).with("reason", error.to_string())
        })?;
        compare(&baseline, &file, checked, &mut Vec::new());
        notes.push(Message::new("cli-baseline-written").with("file", shown(&file)).with("count", baseline.count()));
    } else if let Some(file) = file(context, matches, "baseline") {
        let baseline = read(&file)?;
        compare(&baseline, &file, checked, &mut notes);
    }
    if let Some(revision) = matches.get_one::<String>("changed-since") {
        let changes = Changes::since(&context.root, revision)?;
        let changed = changes.narrow(&checked.site, &checked.sources, &mut checked.findings);
        let all = checked.site.registers().count();
        notes.push(
            Message::new("cli-changed").with("revision", revision.as_str()).with("changed", changed).with("all", all),
        );
    }
    Ok(notes)
}

/// Takes what the baseline knows out of the findings, and tells how much that is and what is no longer there.
fn compare(baseline: &Baseline, file: &Path, checked: &mut Checked, notes: &mut Vec<Message>) {
    // What a file with an error of form would have had is not gone.
    let is_whole = !checked.findings.iter().any(is_unreadable);
    let compared = baseline.compare(std::mem::take(&mut checked.findings), &checked.sources);
    checked.findings = compared.new;
    checked.known = compared.known;
    if compared.known > 0 {
        notes.push(Message::new("cli-baseline-known").with("file", shown(file)).with("count", compared.known));
    }
    // A rule that is off finds nothing of what is there.
    let is_on = |known: &Known| checked.site.levels.get(known.code.as_str()) != Some(&Level::Allow);
    let gone: Vec<_> = compared.gone.into_iter().filter(|(known, _)| is_whole && is_on(known)).collect();
    if gone.is_empty() {
        return;
    }
    let count: usize = gone.iter().map(|(_, count)| count).sum();
    notes.push(Message::new("cli-baseline-gone").with("file", shown(file)).with("count", count));
    let line = |(known, count): &(Known, usize)| {
        Message::new("cli-baseline-gone-one")
            .with("code", known.code.as_str())
            .with("place", known.place())
            .with("count", *count)
    };
    notes.extend(gone.iter().take(NAMED).map(line));
    if gone.len() > NAMED {
        notes.push(Message::new("cli-baseline-gone-more").with("count", gone.len() - NAMED));
    }
}

/// The file that an option names; its default when it is given without one.
fn file(context: &Context, matches: &ArgMatches, option: &str) -> Option<PathBuf> {
    let given = matches.try_contains_id(option).is_ok_and(|given| given);
    given.then(|| path(matches, option).unwrap_or_else(|| context.root.join(BASELINE)))
}

fn read(file: &Path) -> Result<Baseline, Message> {
    let text = std::fs::read_to_string(file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Message::new("cli-no-baseline").with("file", shown(file)),
        _ => Message::new("cli-wrong-baseline").with("file", shown(file)).with("reason", error.to_string()),
    })?;
    Baseline::from_json(&text).map_err(|error| match error {
        BaselineError::Version(version) => Message::new("cli-newer-baseline")
            .with("file", shown(file))
            .with("version", Argument::Number(version.into())),
        BaselineError::Form(error) => {
            Message::new("cli-wrong-baseline").with("file", shown(file)).with("reason", error.to_string())
        }
    })
}

fn shown(file: &Path) -> String {
    source::shown(file.strip_prefix(".").unwrap_or(file))
}
