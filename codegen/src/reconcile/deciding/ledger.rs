//! The decisions of a run, and which of them were of use.

use std::collections::{BTreeMap, BTreeSet};

use crate::decisions::Decision;

/// Decisions by rule and subject.
#[derive(Debug, Default)]
pub(crate) struct Ledger<'d> {
    by_subject: BTreeMap<(&'d str, &'d str), Entry<'d>>,
    used: BTreeSet<usize>,
}

/// A decision with its index in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'d> {
    index: usize,
    /// The decision.
    pub(crate) decision: &'d Decision,
}

impl<'d> Ledger<'d> {
    /// Adds a decision.
    ///
    /// # Errors
    /// The earlier decision, if its subject is decided already.
    pub(crate) fn add(&mut self, index: usize, decision: &'d Decision) -> Result<Entry<'d>, &'d Decision> {
        let key = (decision.rule.as_str(), decision.subject.as_str());
        if let Some(first) = self.by_subject.get(&key) {
            return Err(first.decision);
        }
        let entry = Entry { index, decision };
        self.by_subject.insert(key, entry);
        Ok(entry)
    }

    /// The decision of a rule about a subject.
    pub(crate) fn get(&self, rule: &str, subject: &str) -> Option<Entry<'d>> {
        self.by_subject.get(&(rule, subject)).copied()
    }

    /// The decision of a rule about a subject; one about the same field of every card counts if the card has none of its
    /// own.
    pub(crate) fn get_for_any_card(&self, rule: &str, subject: &str) -> Option<Entry<'d>> {
        let every_card = || subject.split_once('/').map(|(_, field)| format!("*/{field}"));
        self.get(rule, subject).or_else(|| self.get(rule, &every_card()?))
    }

    /// Marks a decision as used.
    pub(crate) fn mark_used(&mut self, entry: Entry<'d>) {
        self.used.insert(entry.index);
    }

    /// Whether a decision was used.
    pub(crate) fn is_used(&self, entry: Entry<'d>) -> bool {
        self.used.contains(&entry.index)
    }

    /// The decisions that nothing used, in the order of the file.
    pub(crate) fn unused(&self) -> Vec<&'d Decision> {
        let unused = self.by_subject.values().filter(|entry| !self.is_used(**entry));
        let by_index: BTreeMap<usize, &'d Decision> = unused.map(|entry| (entry.index, entry.decision)).collect();
        by_index.into_values().collect()
    }
}
