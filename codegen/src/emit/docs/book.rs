//! Templates and the pages made from them.
//!
//! Templates hold only layout: fields, loops, and conditions on whether there is anything to show. Everything they show
//! is [`Md`](super::escape::Md), so rendering a page has nothing left to escape.

use serde::Serialize;
use tera::{Context, Tera};

use crate::emit::tree::FileTree;

/// All other pages are in folders, so a name from a document can never replace one of these.
pub(super) const INTRODUCTION: &str = "introduction.md";
pub(super) const CLIENT: &str = "client.md";
pub(super) const TYPES: &str = "types.md";
pub(super) const RECONCILIATION: &str = "reconciliation.md";
pub(super) const COVERAGE: &str = "coverage.md";
pub(super) const DEFECTS: &str = "defects.md";
pub(super) const PUBLIC_CLIENTS: &str = "public-clients.md";
pub(super) const ERRORS: &str = "errors.md";
pub(super) const SUMMARY: &str = "SUMMARY.md";

/// The template of each kind of page.
const TEMPLATES: [(Template, &str); 12] = [
    (Template::Summary, include_str!("../../../templates/docs/summary.md")),
    (Template::Introduction, include_str!("../../../templates/docs/introduction.md")),
    (Template::Client, include_str!("../../../templates/docs/client.md")),
    (Template::Operations, include_str!("../../../templates/docs/operations.md")),
    (Template::Types, include_str!("../../../templates/docs/types.md")),
    (Template::Guide, include_str!("../../../templates/docs/guide.md")),
    (Template::Errors, include_str!("../../../templates/docs/errors.md")),
    (Template::Card, include_str!("../../../templates/docs/card.md")),
    (Template::Reconciliation, include_str!("../../../templates/docs/reconciliation.md")),
    (Template::Defects, include_str!("../../../templates/docs/defects.md")),
    (Template::PublicClients, include_str!("../../../templates/docs/public-clients.md")),
    (Template::Coverage, include_str!("../../../templates/docs/coverage.md")),
];

/// Parts that several templates include.
const PARTS: [(&str, &str); 2] = [
    ("corrections.md", include_str!("../../../templates/docs/corrections.md")),
    ("fields.md", include_str!("../../../templates/docs/fields.md")),
];

/// A kind of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Template {
    /// The table of contents.
    Summary,
    /// The first page.
    Introduction,
    /// How to use the client.
    Client,
    /// A group of operations.
    Operations,
    /// Types that several groups use.
    Types,
    /// A guide.
    Guide,
    /// The errors that operations are known to return.
    Errors,
    /// An action card.
    Card,
    /// How the API and the cards fit together.
    Reconciliation,
    /// What the upstream documents get wrong.
    Defects,
    /// What public clients know of the API.
    PublicClients,
    /// What has no description or type.
    Coverage,
}

impl Template {
    fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary.md",
            Self::Introduction => "introduction.md",
            Self::Client => "client.md",
            Self::Operations => "operations.md",
            Self::Types => "types.md",
            Self::Guide => "guide.md",
            Self::Errors => "errors.md",
            Self::Card => "card.md",
            Self::Reconciliation => "reconciliation.md",
            Self::Defects => "defects.md",
            Self::PublicClients => "public-clients.md",
            Self::Coverage => "coverage.md",
        }
    }
}

/// A book that is being written.
pub(super) struct Book<'a> {
    templates: Result<Tera, tera::Error>,
    tree: &'a mut FileTree,
}

impl<'a> Book<'a> {
    /// A book with its settings and style but no pages.
    pub(super) fn new(tree: &'a mut FileTree) -> Self {
        tree.insert("docs/book.toml", include_str!("../../../templates/docs/book.toml"));
        tree.insert("docs/book.css", include_str!("../../../templates/docs/book.css"));
        Self { templates: parse(), tree }
    }

    /// Adds a page. `path` is relative to the book's source folder and consists of slugs and fixed names.
    pub(super) fn page(&mut self, path: &str, template: Template, context: &impl Serialize) {
        let text = self.render(template, context).unwrap_or_else(|error| broken(&error));
        self.tree.insert(format!("docs/src/{path}"), text);
    }

    /// Adds a file that pages show.
    pub(super) fn file(&mut self, path: &str, content: &str) {
        self.tree.insert(format!("docs/src/{path}"), content);
    }

    fn render(&self, template: Template, context: &impl Serialize) -> Result<String, tera::Error> {
        let templates = self.templates.as_ref().map_err(|error| tera::Error::message(error.to_string()))?;
        let text = templates.render(template.name(), &Context::from_serialize(context)?)?;
        Ok(tidy(&text))
    }
}

fn parse() -> Result<Tera, tera::Error> {
    let mut tera = Tera::new();
    tera.autoescape_on(Vec::<&str>::new());
    let pages = TEMPLATES.iter().map(|(template, text)| (template.name(), *text));
    tera.add_raw_templates(PARTS.into_iter().chain(pages))?;
    Ok(tera)
}

/// Removes trailing blanks and repeated empty lines, which templates leave where a field is empty.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        if !line.is_empty() || !tidy.ends_with("\n\n") {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}

/// The page that stands for one whose template is broken. The templates are fixed and tested, so nobody should ever see
/// it; if somebody does, it names the error instead of being empty.
fn broken(error: &tera::Error) -> String {
    format!("# This page could not be rendered\n\n{}\n", super::escape::literal(&error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_parses() {
        if let Err(error) = parse() {
            panic!("{error}");
        }
    }
}
