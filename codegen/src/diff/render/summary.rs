//! How much changed, and what follows for versions.

use crate::diff::change::{Change, Severity};
use crate::diff::client::Verdict;

/// The severities as they are listed: what breaks comes first.
pub(super) const SEVERITIES: [Severity; 3] = [Severity::Breaking, Severity::Warning, Severity::Info];

/// What the changes of a severity are called.
pub(super) fn called(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "breaking",
        Severity::Warning => "to check",
        Severity::Info => "for information",
    }
}

/// `2 breaking, 1 to check`; nothing is left out but what there is none of.
pub(super) fn counted<'a>(changes: impl Iterator<Item = &'a Change>) -> String {
    let mut counts = SEVERITIES.map(|severity| (severity, 0_usize));
    for change in changes {
        counts.iter_mut().filter(|(severity, _)| *severity == change.severity).for_each(|(_, count)| *count += 1);
    }
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(severity, count)| format!("{count} {}", called(severity))).collect::<Vec<_>>().join(", ")
}

/// How the versions of client and cards have to grow.
pub(super) fn versions(verdict: Verdict) -> String {
    let Verdict { client, cards } = verdict;
    format!("next version: {} for the client, {} for the cards", client.as_str(), cards.as_str())
}
