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

/// How many pages that readers have open are made before they are told of a change.
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
        self.checked.iter().flat_map(|checked| &checked.findings).filter(stops)
    }

    /// How many errors and warnings there are.
    pub fn count(&self) -> (usize, usize) {
        let all = self.checked.iter().flat_map(|checked| &checked.findings);
        all.fold((0, 0), |(errors, warnings), finding| match finding.severity {
            Severity::Error => (errors + 1, warnings),
            Severity::Warning => (errors, warnings + 1),
            Severity::Info | Severity::Allow => (errors, warnings),
        })
    }
}

/// The state, and those who wait for the next.
pub struct Live {
    state: RwLock<Arc<State>>,
    sender: Sender<u64>,
    /// The pages that were asked for last, the latest at the end.
    open: Mutex<Vec<String>>,
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
        open.retain(|other| other != path);
        open.push(path.to_owned());
        if open.len() > OPEN {
            open.remove(0);
        }
    }

    /// Looks at the files again.
    pub fn look(&self, workspace: &mut Workspace, settings: &Settings) {
        let looked = catch_unwind(AssertUnwindSafe(|| self.next(workspace, settings)));
        let next = looked.unwrap_or_else(|_| {
            // What it remembered may be half of something.
            *workspace = Workspace::new(&settings.root);
            let before = self.state();
            State { trouble: Some(Trouble::Panic), shown: before.shown.clone(), ..State::default() }
        });
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let generation = state.generation + 1;
        *state = Arc::new(State { generation, ..next });
        drop(state);
        self.sender.send_replace(generation);
    }

    fn next(&self, workspace: &mut Workspace, settings: &Settings) -> State {
        let before = self.state();
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
        let shown = if stops {
            Err(Trouble::Findings)
        } else {
            self.shown(checked).map_err(|failure| Trouble::Failure(Arc::new(failure)))
        };
        match shown {
            Ok(shown) => state.shown = Some(Arc::new(shown)),
            Err(trouble) => {
                state.shown.clone_from(&before.shown);
                state.trouble = Some(trouble);
            }
        }
        state
    }

    /// The pages of a site, of which those that readers have open are made already: so the next request is quick, and a
    /// template that fails is seen before anybody is told to reload.
    fn shown(&self, checked: Arc<Checked>) -> Result<Shown, Failure> {
        let shown = Shown::new(checked)?;
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // Before anybody came, the first page is tried.
        let first = open.is_empty().then(|| "index.html".to_owned());
        for path in open.into_iter().chain(first) {
            shown.file(&path)?;
        }
        Ok(shown)
    }
}

/// Looks again whenever a file changes, until `watch` is stopped.
pub fn keep(live: &Live, workspace: &mut Workspace, settings: &Settings, watch: Watch) {
    for _files in watch {
        live.look(workspace, settings);
    }
}

/// The file of a finding on this machine, with line and column; where it would stand if it is missing.
pub fn place(checked: &Checked, finding: &Finding) -> Option<(PathBuf, usize, usize)> {
    let location = crate::report::locate(finding, &checked.sources)?;
    let root = checked.root.canonicalize().unwrap_or_else(|_| checked.root.clone());
    Some((root.join(location.file), location.start.0, location.start.1))
}
