//! What a user at a terminal sees of work that takes longer.

use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Context;
use crate::language::LocaleError;
use crate::progress::{Progress, Step};

/// What is done sooner needs no word.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often the numbers are shown anew.
const PACE: Duration = Duration::from_millis(100);

/// Does the work, and shows how far it is when it takes longer and somebody is there to see it.
pub fn showing<T>(context: &Context, progress: &Progress, work: impl FnOnce() -> T) -> Result<T, LocaleError> {
    if !is_wanted(stderr().is_terminal(), context.quiet, std::env::var("CI").ok().as_deref()) {
        return Ok(work());
    }
    let locale = context.locale()?;
    let words = Words {
        checking: locale.text("cli-progress-checking")?,
        pdfs: locale.text("cli-progress-pdfs")?,
        pages: locale.text("cli-progress-pages")?,
        publishing: locale.text("cli-progress-publishing")?,
    };
    Ok(thread::scope(|scope| {
        let (working, over) = channel::<()>();
        scope.spawn(move || draw(progress, &words, &over));
        let result = work();
        // The line is gone before anything else is said: the scope ends when the thread has ended.
        drop(working);
        result
    }))
}

/// Whether somebody sees it: not in a pipe, and not in automatic runs, which keep every line.
fn is_wanted(is_terminal: bool, quiet: bool, ci: Option<&str>) -> bool {
    is_terminal && !quiet && matches!(ci, None | Some("" | "0" | "false"))
}

struct Words {
    checking: String,
    pdfs: String,
    pages: String,
    publishing: String,
}

impl Words {
    fn of(&self, step: Step) -> &str {
        match step {
            Step::Checking => &self.checking,
            Step::Pdfs => &self.pdfs,
            Step::Pages => &self.pages,
            Step::Publishing => &self.publishing,
        }
    }
}

fn draw(progress: &Progress, words: &Words, over: &Receiver<()>) {
    if !matches!(over.recv_timeout(PATIENCE), Err(RecvTimeoutError::Timeout)) {
        return;
    }
    let style = |template| ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let (counted, uncounted) = (style("{msg} {pos}/{len} {bar:30}"), style("{msg} …"));
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()).with_style(uncounted.clone());
    let mut shown = None;
    loop {
        let (step, done, all) = progress.now();
        if shown != Some((step, all)) {
            shown = Some((step, all));
            bar.set_style(if all > 0 { counted.clone() } else { uncounted.clone() });
            bar.set_length(all as u64);
            bar.set_message(words.of(step).to_owned());
        }
        bar.set_position(done as u64);
        if !matches!(over.recv_timeout(PACE), Err(RecvTimeoutError::Timeout)) {
            return bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_wanted;

    #[test]
    fn shown_to_people_alone() {
        assert!(is_wanted(true, false, None));
        assert!(is_wanted(true, false, Some("false")));
        assert!(!is_wanted(true, false, Some("true")));
        assert!(!is_wanted(true, true, None));
        assert!(!is_wanted(false, false, None));
    }
}
