//! The corrections of a place.

use super::knowledge::Knowledge;
use super::story::Line;
use crate::corrections::{Correction, Evidence, Place, Subject};
use crate::source::Span;

/// The corrections that are about a part of a subject, or that brought in something at these places.
pub(super) fn lines(known: Knowledge<'_>, subject: &Subject, part: Option<&str>, brought: &[Span]) -> Vec<Line> {
    let is_about = |place: &Place| place.subject == *subject && place.part.as_deref() == part;
    let is_it =
        |one: &&Correction| one.places.iter().any(is_about) || brought.iter().any(|span| one.extent.contains(*span));
    known.register.corrections().iter().filter(is_it).map(|one| line(known, one)).collect()
}

/// The corrections of a field of a type.
pub(super) fn of_field(known: Knowledge<'_>, name: &str, pointer: &str, brought: &[Span]) -> Vec<Line> {
    let part = pointer.trim_start_matches('/');
    let part = (!part.is_empty()).then_some(part);
    lines(known, &Subject::Type(name.to_owned()), part, brought)
}

/// The places that are in overlays: a correction has brought them in.
pub(super) fn brought(known: Knowledge<'_>, spans: &[Span]) -> Vec<Span> {
    let corrections = known.register.corrections();
    let is_brought = |span: &&Span| corrections.iter().any(|one| one.extent.contains(**span));
    spans.iter().filter(is_brought).copied().collect()
}

fn line(known: Knowledge<'_>, correction: &Correction) -> Line {
    let keys: Vec<&str> = correction.keys.iter().map(String::as_str).collect();
    let what = if keys.is_empty() { "removes it".to_owned() } else { format!("sets {}", keys.join(", ")) };
    let evidence: Vec<String> = correction.why.evidence.iter().map(evidence).collect();
    let line = Line::new(what).at(Some(known.sources.place(correction.span)));
    line.with(format!("Reason: {}", correction.why.reason)).with(format!("Evidence: {}", evidence.join(", ")))
}

/// A piece of evidence, as it can be followed.
pub(super) fn evidence(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Defect { id, .. } => format!("defect `{id}` (cargo xtask explain {id})"),
        Evidence::Client { id, .. } => format!("public clients, `{id}` (cargo xtask explain {id})"),
        Evidence::Address(address) => address.clone(),
    }
}
