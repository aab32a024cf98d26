//! Output formats for changes.
//!
//! Subjects, values and messages have text of the documents in them. In no format can it control a terminal, start a line, or
//! become markup.

mod github;
mod grouping;
mod json;
mod markdown;
mod summary;
mod text;

#[cfg(test)]
mod tests;

use super::Diff;

/// An output format for changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people, by severity and subject.
    #[default]
    Text,
    /// [`Format::Text`] in the colors of a terminal.
    Colored,
    /// For a pull request: the verdict, what breaks, and the rest to unfold.
    Markdown,
    /// A JSON object with the verdict and the changes.
    Json,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// The changes as text that ends with a newline.
#[must_use]
pub fn render(diff: &Diff, format: Format) -> String {
    match format {
        Format::Text => text::render(diff, false),
        Format::Colored => text::render(diff, true),
        Format::Markdown => markdown::render(diff),
        Format::Json => json::render(diff),
        Format::Github => github::render(diff),
    }
}
