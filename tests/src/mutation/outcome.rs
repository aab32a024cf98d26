//! What a mutation led to.

use std::collections::BTreeMap;

use kandji_codegen::diagnostic::{Report, Thing};

use super::Kind;

/// What a run shows to its user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// Everything that is written; `None` if the run failed.
    pub output: Option<String>,
    /// How often each diagnostic was reported, at places with each text.
    pub findings: BTreeMap<String, usize>,
    /// How many keys were passed over for a stated reason.
    pub skipped: usize,
}

impl Observed {
    /// What a run wrote and reported.
    #[must_use]
    pub fn new(output: Option<String>, report: &Report) -> Self {
        let skipped = report.skipped(Thing::Key) + report.skipped(Thing::Unused);
        let mut observed = Self { output, skipped, ..Self::default() };
        for diagnostic in report.diagnostics() {
            for label in diagnostic.labels.iter().filter(|label| !label.span.is_nowhere()) {
                let finding = format!("{}: {}: {}", diagnostic.code.id, diagnostic.message, label.text);
                *observed.findings.entry(finding).or_default() += 1;
            }
        }
        observed
    }
}

/// What a mutation led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The output changed.
    Output,
    /// A new finding names a place.
    Finding,
    /// The key, or what it is in, is passed over with everything in it, for a stated reason: it is counted.
    Skipped,
    /// A finding is about the key, or about what it is in, and the output does not depend on it: it is left out with
    /// everything in it.
    LeftOut,
    /// The key says what holds without it. That it was read is shown by another value, which is noticed.
    Redundant,
    /// Nothing can come of it, for a reason in the table of exceptions.
    Excepted,
    /// Nothing happened: the value was dropped in silence.
    Lost,
}

impl Kind for Outcome {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Output, "changed the output"),
        (Self::Finding, "gave a finding"),
        (Self::Skipped, "passed over"),
        (Self::LeftOut, "left out with a finding"),
        (Self::Redundant, "said what holds without them"),
        (Self::Excepted, "excepted"),
        (Self::Lost, "lost"),
    ];
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

#[cfg(test)]
mod tests {
    use super::*;

    fn observed(output: &str, findings: &[&str], skipped: usize) -> Observed {
        let findings = findings.iter().map(|finding| ((*finding).to_owned(), 1)).collect();
        Observed { output: Some(output.to_owned()), findings, skipped }
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
