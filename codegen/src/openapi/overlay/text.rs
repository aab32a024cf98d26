//! Overlays correct facts; documentation text has its own place in `spec/words`.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::Node;
use crate::openapi::walk::{ObjectKind, walk};
use crate::source::FileId;

/// The keys that hold documentation text.
const KEYS: [&str; 2] = ["summary", "description"];

/// Reports documentation text that overlays brought in. A response may have some: OpenAPI demands it.
pub(in crate::openapi) fn check_text(document: &mut Node, overlays: &[FileId], report: &mut Report) {
    if overlays.is_empty() {
        return;
    }
    walk(document, ObjectKind::Document, &mut |kind, node| {
        if kind != ObjectKind::Response {
            check(node, overlays, report);
        }
    });
}

fn check(object: &Node, overlays: &[FileId], report: &mut Report) {
    let entries = KEYS.iter().filter_map(|key| object.as_map()?.get(*key));
    for entry in entries.filter(|entry| overlays.contains(&entry.key_span.file)) {
        let fault = Diagnostic::error(&codes::OVERLAY_TEXT, "an overlay brings in documentation text");
        report.push(fault.at(entry.key_span, "").help(codes::OVERLAY_TEXT.fix));
    }
}
