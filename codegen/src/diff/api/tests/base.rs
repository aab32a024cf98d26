//! The base document, and what is found between two documents.

use crate::diagnostic::{Format, Report, Strictness, render};
use crate::diff::{Change, Side, diff, load_document, load_from};
use crate::inputs::Files;
use crate::source::SourceMap;

pub(super) const BASE: &str = include_str!("base.yaml");

/// A side of a comparison.
pub(super) fn side(text: &str) -> Side {
    let mut sources = SourceMap::default();
    let name = if text.trim_start().starts_with('{') { "api.json" } else { "api.yaml" };
    let file = sources.add(name, text);
    let mut report = Report::new(Strictness::Draft);
    load_document(file, sources, &mut report).unwrap_or_else(|sources| {
        let told = render(&report, &sources, Format::Human, false);
        panic!("{told}")
    })
}

/// What is found on the wire between two sides.
pub(super) fn changes(old: &Side, new: &Side) -> Vec<Change> {
    let found = diff(old, new, &mut Report::default()).unwrap().changes;
    for Change { code, severity, .. } in &found {
        assert!(
            crate::diff::codes::states(code, *severity),
            "{}: {severity:?} is none of {:?}",
            code.id,
            code.severity
        );
    }
    found.into_iter().filter(|change| change.axis == crate::diff::Axis::Wire).collect()
}

/// The ids of changes.
pub(super) fn ids(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.code.id).collect()
}

/// Changes as lines.
pub(super) fn told(changes: &[Change]) -> String {
    let line = |change: &Change| {
        let Change { code, severity, subject, message, old, new, .. } = change;
        format!("{}[{}] {subject}: {message} ({old:?} -> {new:?})\n", severity.as_str(), code.id)
    };
    changes.iter().map(line).collect()
}

/// A spec folder with an API document and known errors.
pub(super) fn folder(openapi: &str, errors: &str) -> Side {
    let files = [("spec/openapi.yaml", openapi), ("spec/errors.yaml", errors), ("spec/action-cards.md", CARDS)];
    let files = files.map(|(name, text)| (name.into(), text.as_bytes().to_vec()));
    let mut report = Report::new(Strictness::Draft);
    let read = load_from(&Files::Memory(files.into()), "spec".as_ref(), &mut report);
    read.unwrap_or_else(|sources| panic!("{}", render(&report, &sources, Format::Human, false)))
}

const CARDS: &str = "### Blink\n\nBlinks.\n\n**Inputs**\n\n| Field | Description | Type | Required |\n|---|---|---|---|\n\
                     | Lamp | Which. | String | FALSE |\n";
