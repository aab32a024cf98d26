//! A row of the census.

/// How many items of one kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The kind of item.
    pub thing: &'static str,
    /// The number in the inputs.
    pub input: u64,
    /// The number in the output.
    pub output: u64,
    /// The number that was left out, each with a reason.
    pub skipped: u64,
}

impl Row {
    /// Whether nothing was lost or invented.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.input == self.output.saturating_add(self.skipped)
    }
}
