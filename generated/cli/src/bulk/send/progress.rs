//! How far a run is, on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::console::Console;

const TEMPLATE: &str = "{wide_bar} {pos}/{len}  {eta}";

/// How far a run is; silent where messages go to no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(crate) fn of(count: usize, console: &Console) -> Self {
        let target =
            if console.are_messages_terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(count as u64), target);
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// One more has ended.
    pub(crate) fn advance(&self) {
        self.bar.inc(1);
    }

    /// Does something that writes to the terminal.
    pub(crate) fn apart<T>(&self, act: impl FnOnce() -> T) -> T {
        self.bar.suspend(act)
    }

    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
