//! What a mutation led to.

use std::collections::BTreeMap;
use std::fmt;

use kandji_codegen::diagnostic::{Report, Thing};

/// What a run shows to its user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// Everything that is written.
    pub output: String,
    /// How often each diagnostic was reported that names a place.
    pub findings: BTreeMap<String, usize>,
    /// How many keys were passed over for a stated reason.
    pub skipped: usize,
}

impl Observed {
    /// What a run wrote and reported.
    #[must_use]
    pub fn new(output: String, report: &Report) -> Self {
        let mut findings = BTreeMap::new();
        let placed = |diagnostic: &&_| has_place(diagnostic);
        for diagnostic in report.diagnostics().iter().filter(placed) {
            *findings.entry(format!("{}: {}", diagnostic.code.id, diagnostic.message)).or_default() += 1;
        }
        Self { output, findings, skipped: report.skipped(Thing::Key) + report.skipped(Thing::Unused) }
    }
}

fn has_place(diagnostic: &kandji_codegen::diagnostic::Diagnostic) -> bool {
    diagnostic.labels.iter().any(|label| !label.span.is_nowhere())
}

/// What a mutation led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The output changed.
    Output,
    /// A new finding names a place.
    Finding,
    /// The key is passed over for a stated reason: it is counted, or no longer counted.
    Skipped,
    /// Nothing happened: the value was dropped in silence.
    Lost,
}

impl Outcome {
    /// Compares a run with the run on the unchanged document.
    #[must_use]
    pub fn of(unchanged: &Observed, mutated: &Observed) -> Self {
        let is_new =
            |(finding, count): (&String, &usize)| unchanged.findings.get(finding).is_none_or(|old| old < count);
        if mutated.findings.iter().any(is_new) {
            return Self::Finding;
        }
        if unchanged.output != mutated.output {
            return Self::Output;
        }
        if unchanged.skipped == mutated.skipped { Self::Lost } else { Self::Skipped }
    }
}

/// How many mutations led to which outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Outcome, usize>);

impl Tally {
    /// Counts one.
    pub fn add(&mut self, outcome: Outcome) {
        *self.0.entry(outcome).or_default() += 1;
    }

    /// The number of mutations with an outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.0.get(&outcome).copied().unwrap_or(0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [output, finding, skipped, lost] =
            [Outcome::Output, Outcome::Finding, Outcome::Skipped, Outcome::Lost].map(|outcome| self.count(outcome));
        write!(f, "{output} changed the output, {finding} gave a finding, {skipped} skipped, {lost} lost")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observed(output: &str, findings: &[&str], skipped: usize) -> Observed {
        let findings = findings.iter().map(|finding| ((*finding).to_owned(), 1)).collect();
        Observed { output: output.to_owned(), findings, skipped }
    }

    #[test]
    fn only_a_run_that_shows_nothing_new_lost_something() {
        let unchanged = observed("a", &["one", "two"], 3);
        assert_eq!(Outcome::of(&unchanged, &observed("b", &["one", "two"], 3)), Outcome::Output);
        assert_eq!(Outcome::of(&unchanged, &observed("a", &["one", "two", "three"], 3)), Outcome::Finding);
        assert_eq!(Outcome::of(&unchanged, &observed("a", &["one", "two"], 2)), Outcome::Skipped);
        assert_eq!(Outcome::of(&unchanged, &observed("a", &["one"], 3)), Outcome::Lost);
        assert_eq!(Outcome::of(&unchanged, &unchanged), Outcome::Lost);
    }
}
