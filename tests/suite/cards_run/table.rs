//! What came of all runs, as a table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use kandji_cards::catalogue::{Binding, Card, Field};
use kandji_tenant::modelled::Variant;

use super::runner::Outcome;

/// Cards by slug.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<String, Row>,
}

#[derive(Debug, Default)]
struct Row {
    runs: usize,
    refused: usize,
    requests: usize,
    read: usize,
    connector: usize,
    skipped: Option<&'static str>,
    /// Outputs that no answer of the API has, with the reason.
    apart: BTreeMap<String, String>,
    /// Faults with the run that showed them first.
    faults: BTreeMap<String, String>,
}

impl Table {
    /// Adds a run.
    pub(super) fn add(&mut self, card: &Card, mode: &str, variant: Variant, outcome: Option<Outcome>) {
        let row = self.rows.entry(card.slug.clone()).or_default();
        row.apart = apart(card);
        let Some(outcome) = outcome else {
            row.refused += 1;
            return;
        };
        row.runs += 1;
        row.requests += outcome.requests;
        row.read += outcome.read;
        row.connector += outcome.connector;
        for fault in outcome.faults {
            row.faults.entry(fault).or_insert_with(|| format!("{mode}; {variant:?}"));
        }
    }

    /// Adds a card that cannot be run.
    pub(super) fn skip(&mut self, card: &Card, reason: &'static str) {
        self.rows.entry(card.slug.clone()).or_default().skipped = Some(reason);
    }

    /// Cards that were run or skipped.
    pub(super) fn cards(&self) -> usize {
        self.rows.len()
    }

    /// Card and fault, with the mode in which it was first seen.
    pub(super) fn faults(&self) -> BTreeSet<(String, String)> {
        let of_row = |(slug, row): (&String, &Row)| -> Vec<_> {
            row.faults.iter().map(|(fault, mode)| (slug.clone(), format!("{fault} ({mode})"))).collect()
        };
        self.rows.iter().flat_map(of_row).collect()
    }
}

/// The outputs that are the connector's own.
fn apart(card: &Card) -> BTreeMap<String, String> {
    let reason = |output: &Field| match &output.binding {
        Binding::Connector { reason, .. } => Some((output.key.clone(), reason.clone())),
        _ => None,
    };
    card.outputs.iter().filter_map(reason).collect()
}

impl fmt::Display for Table {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            to,
            "{:45} {:>5} {:>9} {:>12} {:>9} {:>6}",
            "card", "runs", "requests", "fields read", "connector", "faults"
        )?;
        let mut all = Row::default();
        for (slug, row) in &self.rows {
            if let Some(reason) = row.skipped {
                writeln!(to, "{slug:45} skipped: {reason}")?;
                continue;
            }
            let faults = row.faults.len();
            writeln!(to, "{slug:45} {:5} {:9} {:12} {:9} {faults:6}", row.runs, row.requests, row.read, row.connector)?;
            all.runs += row.runs;
            all.refused += row.refused;
            all.requests += row.requests;
            all.read += row.read;
        }
        for (slug, row) in &self.rows {
            for (key, reason) in &row.apart {
                writeln!(to, "{slug}: `{key}` is not read: {reason}")?;
            }
        }
        let skipped = self.rows.values().filter(|row| row.skipped.is_some()).count();
        let run = self.rows.len() - skipped;
        writeln!(
            to,
            "{run} cards in {} runs, {} requests, {} fields read, {skipped} cards skipped; {} invocations are none by their schema",
            all.runs, all.requests, all.read, all.refused
        )
    }
}
