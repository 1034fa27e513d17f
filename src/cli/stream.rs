use std::io::{IsTerminal, stderr, stdout};

/// What the program writes to.
#[derive(Clone, Copy)]
pub enum Stream {
    Out,
    Err,
}

impl Stream {
    /// Whether it leads to a terminal that shows colours instead of their codes. A window of Windows' own does when it is told
    /// to, which this does; for each stream by itself, since the other may lead to a file.
    pub fn shows_colors(self) -> bool {
        let is_terminal = match self {
            Self::Out => stdout().is_terminal(),
            Self::Err => stderr().is_terminal(),
        };
        is_terminal && self.understands_colors()
    }

    #[cfg(windows)]
    fn understands_colors(self) -> bool {
        let terminal = match self {
            Self::Out => console::Term::stdout(),
            Self::Err => console::Term::stderr(),
        };
        terminal.features().colors_supported()
    }

    #[cfg(not(windows))]
    #[expect(clippy::unused_self, reason = "elsewhere it is the stream's")]
    const fn understands_colors(self) -> bool {
        true
    }
}
