//! The site as it stands now: looked at again whenever a file changes. The last pages that could be made stay up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch::{Receiver, Sender};

use super::Settings;
use super::shown::Shown;
use crate::pipeline::{Checked, Failure, Options, Workspace};
use crate::report::{Finding, Severity};
use crate::watch::Watch;

/// How many pages that readers have open are tried after a change.
const OPEN: usize = 8;

/// What is known after a look at the files.
#[derive(Default)]
pub struct State {
    /// How many looks there were.
    pub generation: u64,
    /// The newest pages that could be made.
    pub shown: Option<Arc<Shown>>,
    /// The newest files that could be read, with what was found in them.
    pub checked: Option<Arc<Checked>>,
    /// What keeps newer pages from being shown.
    pub trouble: Option<Trouble>,
}

/// What keeps newer pages from being shown.
#[derive(Clone)]
pub enum Trouble {
    /// Findings: errors of form, or internal facts where all can read them.
    Findings,
    /// The theme, a locale or a page is faulty.
    Failure(Arc<Failure>),
    /// The program itself is: the look ended in the middle.
    Panic,
}

impl State {
    /// The findings that keep the site from being published; where they keep pages from being made, those alone that do.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        let only_worst = matches!(self.trouble, Some(Trouble::Findings));
        let stops = move |finding: &&Finding| {
            let is_worst = finding.is_error_of_form() || finding.rule.code == "FIELD-LEAK";
            finding.severity == Severity::Error && (is_worst || !only_worst)
        };
        self.findings().filter(stops)
    }

    /// The newest files that could be read, else those of the pages that are shown.
    pub fn known(&self) -> Option<&Arc<Checked>> {
        self.checked.as_ref().or_else(|| self.shown.as_ref().map(|shown| shown.checked()))
    }

    /// Everything that was found in the newest files that could be read.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.checked.iter().flat_map(|checked| &checked.findings)
    }
}

/// The state, and those who wait for the next.
pub struct Live {
    state: RwLock<Arc<State>>,
    sender: Sender<u64>,
    open: Mutex<Open>,
}

/// The pages that readers have open: those that were asked for since the last change, the latest at the end. Every tab asks
/// after each change, so one that was closed is soon forgotten.
#[derive(Default)]
struct Open {
    pages: Vec<String>,
    /// Whether they are from before the last change.
    are_old: bool,
}

impl Live {
    /// Nothing was looked at yet.
    pub fn new() -> Self {
        Self { state: RwLock::default(), sender: Sender::new(0), open: Mutex::default() }
    }

    /// The state now.
    pub fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Tells the number of each new state.
    pub fn changes(&self) -> Receiver<u64> {
        self.sender.subscribe()
    }

    /// Somebody has this page open.
    pub fn opened(&self, path: &str) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut open.are_old) {
            open.pages.clear();
        }
        open.pages.retain(|other| other != path);
        open.pages.push(path.to_owned());
        if open.pages.len() > OPEN {
            open.pages.remove(0);
        }
    }

    /// The pages that readers have open, the latest first.
    fn open(&self) -> Vec<String> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.are_old = true;
        open.pages.iter().rev().cloned().collect()
    }

    /// Looks at the files again.
    pub fn look(&self, workspace: &mut Workspace, settings: &Settings) {
        let before = self.state();
        // A fault of ours in the middle must not end the preview.
        let looked = catch_unwind(AssertUnwindSafe(|| {
            let mut open = self.open();
            // Before anybody came, the first page is tried.
            if open.is_empty() && before.generation == 0 {
                open.push("index.html".to_owned());
            }
            let latest = &open[..open.len().min(1)];
            let next = Self::next(&before, workspace, settings, latest);
            self.tell(next);
            let fragments: Vec<String> = open.iter().filter_map(|page| fragment_of(page)).collect();
            self.try_others(&before, open[latest.len()..].iter().chain(&fragments));
        }));
        if looked.is_err() {
            // What it remembered may be half of something.
            *workspace = Workspace::new(&settings.root);
            self.tell(State { trouble: Some(Trouble::Panic), shown: before.shown.clone(), ..State::default() });
        }
    }

    /// Makes a state the newest.
    fn tell(&self, next: State) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let generation = state.generation + 1;
        let old = std::mem::replace(&mut *state, Arc::new(State { generation, ..next }));
        drop(state);
        self.sender.send_replace(generation);
        // Taking a large site apart takes a while, which nobody is to wait for.
        drop(old);
    }

    /// A template may fail on one kind of page alone. Whoever is told of a change waits for one page, so the others are
    /// tried afterwards.
    fn try_others<'a>(&self, before: &State, mut pages: impl Iterator<Item = &'a String>) {
        let state = self.state();
        let Some(shown) = state.shown.as_ref().filter(|_| state.trouble.is_none()) else { return };
        if let Some(failure) = pages.find_map(|path| shown.file(path).err()) {
            let trouble = Some(Trouble::Failure(Arc::new(failure)));
            let shown = before.shown.clone();
            self.tell(State { shown, checked: state.checked.clone(), trouble, ..State::default() });
        }
    }

    /// What is known after a look. `pages` are made at once: so the next request for them is quick, and a template that
    /// fails is seen before anybody is told to reload.
    fn next(before: &State, workspace: &mut Workspace, settings: &Settings, pages: &[String]) -> State {
        let mut checked = match workspace.check(&(settings.how)()) {
            Ok(checked) => checked,
            Err(failure) => {
                let trouble = Some(Trouble::Failure(Arc::new(failure)));
                return State { shown: before.shown.clone(), trouble, ..State::default() };
            }
        };
        // As `build` judges it.
        checked.soften_dated();
        let stops = checked.stops(&Options { draft: true, ..Options::default() });
        let checked = Arc::new(checked);
        let mut state = State { checked: Some(Arc::clone(&checked)), ..State::default() };
        let made = || {
            let shown = Shown::after(before.shown.as_deref(), checked)?;
            pages.iter().try_for_each(|path| shown.file(path).map(|_| ()))?;
            Ok::<_, Failure>(Arc::new(shown))
        };
        let shown =
            if stops { Err(Trouble::Findings) } else { made().map_err(|cause| Trouble::Failure(Arc::new(cause))) };
        match shown {
            Ok(shown) => state.shown = Some(shown),
            Err(trouble) => {
                state.shown.clone_from(&before.shown);
                state.trouble = Some(trouble);
            }
        }
        state
    }
}

/// The fragment beside the page of a notice, which has a template of its own.
fn fragment_of(page: &str) -> Option<String> {
    let folder = page.strip_suffix("index.html")?;
    (folder.matches('/').count() == 3).then(|| format!("{folder}fragment.html"))
}

/// Looks again whenever a file changes, until `watch` is stopped. `late` is called when changes are seen later from now on,
/// since the system watches no more folders.
pub fn keep(live: &Live, workspace: &mut Workspace, settings: &Settings, mut watch: Watch, late: impl Fn()) {
    while watch.next().is_some() {
        if watch.trouble().is_some() {
            late();
        }
        live.look(workspace, settings);
    }
}

/// The file of a finding on this machine, with line and column; where it would stand if it is missing.
pub fn place(checked: &Checked, finding: &Finding) -> Option<(PathBuf, usize, usize)> {
    let location = crate::report::locate(finding, &checked.sources)?;
    let root = checked.root.canonicalize().unwrap_or_else(|_| checked.root.clone());
    Some((root.join(location.file), location.start.0, location.start.1))
}
