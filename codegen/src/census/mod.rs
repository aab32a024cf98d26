//! Count in = count out.
//!
//! The API document is counted before it is read into the model, and `generated/openapi.json` is parsed again and counted
//! by the same walker, so the whole way through the model is proven, not only the reader.

mod cards;
mod count;
mod fields;

use std::fmt;

pub use cards::CardCount;
pub use count::Count;

use crate::diagnostic::{Diagnostic, Failed, Report, Thing, codes};
use crate::document::{Limits, parse_json};
use crate::emit::FileTree;
use crate::reconcile::Reconciled;
use crate::source::SourceMap;

/// What went in and what came out: one row for each kind of thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// The rows, in the order they are shown.
    pub rows: Vec<Row>,
}

/// How many things of one kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is counted.
    pub thing: &'static str,
    /// How many the inputs have.
    pub input: u64,
    /// How many the output has.
    pub output: u64,
    /// How many were left out, each with a reason.
    pub skipped: u64,
}

impl Row {
    /// Whether nothing was lost or invented.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.input == self.output.saturating_add(self.skipped)
    }
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<15} {:>8} {:>8} {:>8}", "", "in", "out", "skipped")?;
        for Row { thing, input, output, skipped } in &self.rows {
            writeln!(f, "{thing:<15} {input:>8} {output:>8} {skipped:>8}")?;
        }
        Ok(())
    }
}

/// Compares what the inputs have (`expected` is the API document's count) with what the files hold.
///
/// # Errors
/// [`Failed`] if something was lost or invented; `report` says what.
pub fn take(expected: Count, reconciled: &Reconciled, tree: &FileTree, report: &mut Report) -> Result<Census, Failed> {
    let mut census = Census::default();
    match count_output(tree) {
        Ok(found) => census.rows.extend(api_rows(expected, found, report)),
        Err(fault) => report.push(fault),
    }
    match CardCount::of_catalogue(tree.get("cards/catalogue.json").unwrap_or_default()) {
        Ok(found) => census.rows.extend(CardCount::of_document(reconciled.document()).rows(found)),
        Err(fault) => report.push(fault),
    }
    for row in census.rows.iter().filter(|row| !row.is_balanced()) {
        let Row { thing, input, output, skipped } = row;
        let message = format!("{thing}: {input} in, {output} out, {skipped} skipped");
        report.push(Diagnostic::error(&codes::CENSUS_MISMATCH, message));
    }
    report.checkpoint()?;
    Ok(census)
}

fn api_rows(input: Count, output: Count, report: &Report) -> [Row; 5] {
    let row = |name, kind, field: fn(&Count) -> u64| Row {
        thing: name,
        input: field(&input),
        output: field(&output),
        skipped: u64::try_from(report.skipped(kind)).unwrap_or(u64::MAX),
    };
    [
        row("operations", Thing::Operation, |count| count.operations),
        row("parameters", Thing::Parameter, |count| count.parameters),
        row("body fields", Thing::BodyField, |count| count.body_fields),
        row("response fields", Thing::ResponseField, |count| count.response_fields),
        Row { thing: "uploads", input: input.uploads, output: output.uploads, skipped: 0 },
    ]
}

/// Counts `openapi.json` as any reader of it would.
fn count_output(tree: &FileTree) -> Result<Count, Diagnostic> {
    let mut sources = SourceMap::default();
    let id = sources.add("generated/openapi.json", tree.get("openapi.json").unwrap_or_default());
    let bounds = Limits::default();
    let limits = Limits { depth: 2 * bounds.depth, nodes: usize::MAX, ..bounds };
    let unreadable = |fault: Diagnostic| {
        let message = format!("generated/openapi.json cannot be read back: {}", fault.message);
        Diagnostic::error(&codes::CENSUS_MISMATCH, message)
    };
    parse_json(id, &sources, limits).map(|document| Count::of_document(&document)).map_err(unreadable)
}

#[cfg(test)]
mod tests;
