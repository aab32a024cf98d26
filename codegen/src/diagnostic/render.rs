//! Output formats for diagnostics: as rustc shows them, as JSON lines, as GitHub annotations.
//!
//! Messages and sources contain untrusted text. In no format can that text control a terminal or start a new line.

mod github;
mod human;
mod json;

use super::Report;
use crate::source::SourceMap;

/// An output format for diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people, with the source lines quoted. Long runs of warnings of one kind are shortened, errors never.
    #[default]
    Human,
    /// One JSON object per line: `code`, `severity`, `message`, `places`, `help`.
    Json,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// The diagnostics of a report as text. `color` only affects [`Format::Human`].
#[must_use]
pub fn render(report: &Report, sources: &SourceMap, format: Format, color: bool) -> String {
    match format {
        Format::Human => human::render(report.diagnostics(), sources, color),
        Format::Json => json::render(report.diagnostics(), sources),
        Format::Github => github::render(report.diagnostics(), sources),
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
