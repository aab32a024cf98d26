//! Writes `spec/provenance.yaml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{OperationEvidence, Provenance};
use crate::text::yaml::scalar;

const HEAD: &str = "\
# Written by `cargo xtask import`: who says what about each place of the facts in openapi.yaml, and what was overruled.
# `cargo xtask why PLACE` tells it in full.
#
# documents   a short name for each document in sources.yaml, oldest first
# operations  by id: `in` names the documents that have it; then each parameter and each field of a body or response
#               by WHAT         what its type was taken from, if not from its examples: record (the same record in another
#                               operation), declared, text (a description), name, columns (of the listed records), nothing
#               seen A of B     how many examples have a value, of those that could; `seen B` if all do. Also how many have
#                               null, a blank string, nothing (absent), or a parameter that is switched off
#               says TYPE       what schemas declare; `!` follows what was overruled
#               text TYPE       what descriptions say
";

impl Provenance {
    /// The text of `spec/provenance.yaml`: sorted, one line for each place.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut text = HEAD.to_owned();
        text.push_str("documents:\n");
        for (tag, name) in self.documents.iter() {
            let _ = writeln!(text, "  {}: {}", scalar(tag), scalar(name));
        }
        text.push_str("operations:\n");
        for (id, operation) in &self.operations {
            let _ = writeln!(text, "  {}:", scalar(id));
            self.operation_lines(operation, &mut text);
        }
        text
    }

    fn operation_lines(&self, operation: &OperationEvidence, text: &mut String) {
        let _ = writeln!(text, "    in: {}", self.tags(&operation.documents));
        for (place, record) in &operation.places {
            let _ = writeln!(text, "    {}: {}", scalar(&place.to_string()), record.line(&self.documents));
        }
    }

    fn tags(&self, documents: &BTreeSet<usize>) -> String {
        documents.iter().map(|index| self.documents.tag(*index)).collect::<Vec<_>>().join(" ")
    }
}
