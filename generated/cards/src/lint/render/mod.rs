//! Shows what was found: to people, programs, and GitHub.

mod github;
mod human;
mod json;

use crate::flow::{File, Problem};

/// How findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: the message, the place, and what to do.
    #[default]
    Human,
    /// One JSON object for each finding, a line each.
    Json,
    /// Annotations of GitHub Actions.
    GitHub,
}

/// The text of findings in a file that is called `name`.
#[must_use]
pub fn render(found: &[Problem], file: &File, name: &str, format: Format) -> String {
    let one = match format {
        Format::Human => human::line,
        Format::Json => json::line,
        Format::GitHub => github::line,
    };
    found.iter().map(|problem| one(problem, file, name)).collect()
}
