//! Showing diagnostics: as rustc does, as JSON lines, as GitHub annotations.
//!
//! Messages and sources hold text of strangers. Whatever the format, nothing in it can steer a terminal or start a
//! line of its own.

mod github;
mod human;
mod json;

use super::Report;
use crate::source::SourceMap;

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people, with the places quoted. Many warnings of one kind are cut short, errors never.
    #[default]
    Human,
    /// One JSON object a line: `code`, `severity`, `message`, `places`, `help`.
    Json,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// The diagnostics of a report as text; `color` applies to [`Format::Human`] only.
#[must_use]
pub fn render(report: &Report, sources: &SourceMap, format: Format, color: bool) -> String {
    match format {
        Format::Human => human::render(report.diagnostics(), sources, color),
        Format::Json => json::render(report.diagnostics(), sources),
        Format::Github => github::render(report.diagnostics(), sources),
    }
}

#[cfg(test)]
mod tests;
