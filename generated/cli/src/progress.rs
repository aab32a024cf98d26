//! How far something is, on standard error, or nothing if nobody would see it.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const BYTES: &str = "{prefix} {bar:30} {bytes}/{total_bytes} {eta}";
const COUNT: &str = "{wide_bar} {pos}/{len}  {eta}";
const UNCOUNTED: &str = "{spinner} {pos} {prefix}";

/// How often a wheel turns.
const TICK: Duration = Duration::from_millis(120);

/// How far something is.
#[derive(Clone, Debug)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Of a transfer of bytes.
    pub(crate) fn of_bytes(name: &str, is_shown: bool) -> Self {
        Self::new(BYTES, Some(0), is_shown).named(name)
    }

    /// Of so many things.
    pub(crate) fn of_count(count: usize, is_shown: bool) -> Self {
        Self::new(COUNT, Some(count as u64), is_shown)
    }

    /// Of things whose number is not known.
    pub(crate) fn of_things(name: &str, is_shown: bool) -> Self {
        let progress = Self::new(UNCOUNTED, None, is_shown).named(name);
        if is_shown {
            progress.0.enable_steady_tick(TICK);
        }
        progress
    }

    fn new(template: &str, length: Option<u64>, is_shown: bool) -> Self {
        let target = if is_shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let style = ProgressStyle::with_template(template);
        let bar = ProgressBar::with_draw_target(length, target);
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    fn named(self, name: &str) -> Self {
        Self(self.0.with_prefix(name.to_owned()))
    }

    /// So much of all is done.
    pub(crate) fn set(&self, done: u64, all: u64) {
        self.0.set_length(all);
        self.0.set_position(done);
        if done == all {
            self.0.finish();
        }
    }

    /// One more is done.
    pub(crate) fn advance(&self) {
        self.0.inc(1);
    }

    /// Does something that writes to the terminal.
    pub(crate) fn apart<T>(&self, act: impl FnOnce() -> T) -> T {
        self.0.suspend(act)
    }

    /// Nothing more is shown.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
