//! Count in = count out.
//!
//! The API document is counted before it is read into the model. Then `generated/openapi.json` is parsed and counted by the
//! same walker. This checks the whole path through the model, not only the reader. The walker shares no code with either.

mod cards;
mod count;
mod fields;
mod passed;
mod row;

use std::fmt;

pub use cards::CardCount;
pub use count::Count;
pub use row::Row;

use crate::diagnostic::{Diagnostic, Failed, Report, Thing, codes};
use crate::document::{Limits, parse_json};
use crate::emit::FileTree;
use crate::openapi::{self, ModelCounts};
use crate::parallel::both;
use crate::reconcile::Reconciled;
use crate::source::SourceMap;

/// What went in and what came out: one row for each kind of item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// The rows, in the order in which they are shown.
    pub rows: Vec<Row>,
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<16} {:>8} {:>8} {:>8}", "", "in", "out", "skipped")?;
        for Row { thing, input, output, skipped } in &self.rows {
            writeln!(f, "{thing:<16} {input:>8} {output:>8} {skipped:>8}")?;
        }
        Ok(())
    }
}

/// What the files must have.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    document: Count,
    model: ModelCounts,
    cards: CardCount,
}

impl Expected {
    /// What was reconciled must be in the files. `document` is the count of the API document.
    #[must_use]
    pub fn of(document: Count, reconciled: &Reconciled) -> Self {
        let cards = CardCount::of_document(reconciled.document());
        Self { document, model: ModelCounts::of(reconciled.api()), cards }
    }
}

/// Compares the inputs with the files.
///
/// # Errors
/// [`Failed`] if something was lost or invented; `report` says what.
pub fn take(expected: &Expected, tree: &FileTree, report: &mut Report) -> Result<Census, Failed> {
    let mut census = Census::default();
    let catalogue = tree.get("cards/catalogue.json").unwrap_or_default();
    let reread = || openapi::reread(expected.model, tree.get("openapi.json").unwrap_or_default());
    let (api, (cards, unread)) = both(|| count_output(tree), || (CardCount::of_catalogue(catalogue), reread()));
    unread.into_iter().for_each(|fault| report.push(fault));
    match api {
        Ok(found) => census.rows.extend(api_rows(expected.document, found, report)),
        Err(fault) => report.push(fault),
    }
    match cards {
        Ok(found) => census.rows.extend(expected.cards.rows(found)),
        Err(fault) => report.push(fault),
    }
    for row in census.rows.iter().filter(|row| !row.is_balanced()) {
        let Row { thing, input, output, skipped } = row;
        let message = format!("{thing}: {input} in, {output} out, {skipped} skipped");
        report.push(Diagnostic::error(&codes::CENSUS_MISMATCH, message));
    }
    for path in tree.refused() {
        let message =
            format!("the file `{path}` was left out: its path leaves the output folder, or another file has it");
        report.push(Diagnostic::error(&codes::CENSUS_MISMATCH, message));
    }
    report.checkpoint()?;
    Ok(census)
}

fn api_rows(input: Count, output: Count, report: &Report) -> [Row; 11] {
    let skipped = |kind| u64::try_from(report.skipped(kind)).unwrap_or(u64::MAX);
    let row =
        |thing, skipped, field: fn(&Count) -> u64| Row { thing, input: field(&input), output: field(&output), skipped };
    // The output always says what requests need; the input may leave it to the reader.
    let of_api = input.security_of_api.map_or((0, 0), |count| (count, output.security_of_api.unwrap_or(0)));
    [
        row("operations", skipped(Thing::Operation), |count| count.operations),
        row("parameters", skipped(Thing::Parameter), |count| count.parameters),
        row("statuses", 0, |count| count.statuses),
        row("media types", 0, |count| count.media_types),
        row("response headers", skipped(Thing::Header), |count| count.headers),
        row("body fields", skipped(Thing::BodyField), |count| count.body_fields),
        row("response fields", skipped(Thing::ResponseField), |count| count.response_fields),
        row("uploads", 0, |count| count.uploads),
        row("servers", 0, |count| count.servers),
        Row {
            thing: "security",
            input: input.security + of_api.0,
            output: output.security + of_api.1,
            skipped: skipped(Thing::Security),
        },
        row("keys passed over", skipped(Thing::Key), |count| count.passed_over),
    ]
}

/// Counts `openapi.json` as written.
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
