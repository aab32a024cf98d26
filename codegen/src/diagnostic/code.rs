//! The kinds of diagnostics, each with its explanation.

/// A kind of diagnostic: a stable id and the text that `cargo xtask explain` shows.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable name, in kebab case.
    pub id: &'static str,
    /// What it means, in one line.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// How severe it is, in words; only kinds of changes say so.
    pub severity: Option<&'static str>,
    /// Whether `generate --draft` reports an error of this kind as a warning.
    pub warns_in_draft: bool,
}

impl Code {
    /// A code whose errors always fail a run.
    #[must_use]
    pub const fn new(id: &'static str, title: &'static str, why: &'static str, fix: &'static str) -> Self {
        Self { id, title, why, fix, severity: None, warns_in_draft: false }
    }

    /// Makes errors with this code warnings in a draft run.
    #[must_use]
    pub const fn warns_in_draft(mut self) -> Self {
        self.warns_in_draft = true;
        self
    }

    /// Says how severe it is.
    #[must_use]
    pub const fn judged(mut self, severity: &'static str) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Whether this code means that an input could not be read at all or not be parsed, or an output not be written, which has
    /// its own exit code.
    #[must_use]
    pub fn is_unreadable_input(&self) -> bool {
        self.id.starts_with("input-") || ["yaml-syntax", "json-syntax", "output-unwritable"].contains(&self.id)
    }
}
