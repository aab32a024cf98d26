//! Exit codes.

use std::process::ExitCode;

/// How a command ended, as the exit code tells scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Success: 0.
    Done,
    /// Findings or drift: 1.
    Findings,
    /// Wrong usage, unreadable input, or an output that cannot be written: 2.
    Unusable,
    /// The reader of standard output has closed it: 141, as if the signal `SIGPIPE` had ended the program.
    ClosedPipe,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Findings => Self::from(1),
            Exit::Unusable => Self::from(2),
            Exit::ClosedPipe => Self::from(141),
        }
    }
}
