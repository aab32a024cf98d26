//! What is noted while a document is read: the model does not have it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Report, Severity, codes};
use crate::model::Api;
use crate::openapi::LeftOut;
use crate::passes;
use crate::source::Span;

/// What was noted while a document was read.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct Reading {
    /// What the reader left out.
    pub(in crate::diff) left_out: LeftOut,
    /// The collisions that an import has resolved, each in words.
    pub(in crate::diff) collisions: Vec<(String, Span)>,
    /// What is invalid in the document, each mistake in words. The reader has mended it or left it out.
    pub(in crate::diff) mistakes: BTreeMap<String, Span>,
    /// The types that the document names. The names of others follow from their places.
    pub(in crate::diff) named: BTreeSet<String>,
    /// The schemas of which the document says how essential they are. What others are follows from the records.
    pub(in crate::diff) essential: BTreeSet<Span>,
}

impl Reading {
    /// What a document says itself, of a model that no pass has completed.
    pub(in crate::diff) fn of(api: &mut Api, left_out: LeftOut, report: &Report) -> Self {
        let named = api.types.keys().cloned().collect();
        let mut essential = BTreeSet::new();
        passes::each_schema(api, &mut |schema| {
            if schema.essential.is_some() {
                essential.insert(schema.span);
            }
        });
        Self { left_out, collisions: Vec::new(), mistakes: mistakes(report), named, essential }
    }

    /// What an import of a collection has noted: requests that it could not tell apart, those that it could not take, and
    /// what it could not read.
    pub(in crate::diff) fn of_collection(unread: Vec<(String, Span)>, report: &Report) -> Self {
        let warnings = |code: &'static Code| {
            let found = report.diagnostics().iter();
            found.filter(move |found| found.code == code && found.severity == Severity::Warning)
        };
        let skipped = warnings(&codes::IMPORT_SKIPPED).filter_map(|found| {
            let label = found.labels.first()?;
            Some((format!("{}: {}", found.message, label.text), label.span))
        });
        let mistakes = skipped.chain(unread).collect();
        let collisions = warnings(&codes::IMPORT_COLLISION)
            .filter_map(|found| Some((found.message.clone(), found.labels.first()?.span)));
        Self { collisions: collisions.collect(), mistakes, ..Self::default() }
    }
}

/// The kinds of mistakes that a draft run mends or leaves out. What is wrong with authentication the model has.
static MENDED: [&Code; 5] = [
    &codes::SCHEMA_INVALID,
    &codes::OPERATION_INVALID,
    &codes::PARAMETER_INVALID,
    &codes::SERVER_INVALID,
    &codes::BODY_INVALID,
];

fn mistakes(report: &Report) -> BTreeMap<String, Span> {
    let mended = report.diagnostics().iter().filter(|found| MENDED.contains(&found.code));
    mended.filter_map(|found| Some((found.message.clone(), found.labels.first()?.span))).collect()
}
