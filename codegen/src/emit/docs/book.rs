//! Templates and the pages made from them.
//!
//! Templates hold only layout: fields, loops, and conditions on whether there is anything to show. Everything they show
//! is [`Md`](super::escape::Md), so rendering a page has nothing left to escape.

use serde::Serialize;
use tera::{Context, Tera};

use crate::emit::tree::FileTree;

/// All other pages are in folders of groups and cards, so a name from a document can never replace one of these.
pub(super) const INTRODUCTION: &str = "introduction.md";
pub(super) const CLIENT: &str = "client.md";
pub(super) const TYPES: &str = "types.md";
pub(super) const RECONCILIATION: &str = "reconciliation.md";
pub(super) const COVERAGE: &str = "coverage.md";
pub(super) const DEFECTS: &str = "defects.md";
pub(super) const PUBLIC_CLIENTS: &str = "public-clients.md";
pub(super) const ERRORS: &str = "errors.md";
pub(super) const SUMMARY: &str = "SUMMARY.md";
pub(super) const OPERATIONS: &str = "operations.md";
pub(super) const CARDS: &str = "cards.md";
pub(super) const DIAGNOSTICS: &str = "reference/diagnostics.md";
pub(super) const IMPORT: &str = "reference/import.md";
pub(super) const RULES: &str = "reference/rules.md";
pub(super) const CHANGES: &str = "reference/changes.md";
pub(super) const CLIENT_CHANGES: &str = "reference/client-changes.md";
pub(super) const CARD_CHANGES: &str = "reference/card-changes.md";
pub(super) const PROGRAMS: &str = "reference/programs.md";
pub(super) const PAGE_LIST: &str = "llms.txt";
pub(super) const SOURCES: &str = "reference/sources.md";
pub(super) const CHANGELOG: &str = "reference/changelog.md";

/// Declares the kinds of pages, each with the file of its template.
macro_rules! templates {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// A kind of page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Template {
            $($(#[$doc])* $name,)*
        }

        impl Template {
            fn file(self) -> &'static str {
                match self { $(Self::$name => $file,)* }
            }
        }

        const PAGES: &[(&str, &str)] = &[$(($file, include_str!(concat!("../../../templates/docs/", $file))),)*];
    };
}

templates! {
    /// The table of contents.
    Summary = "summary.md",
    /// The first page.
    Introduction = "introduction.md",
    /// How to use the client.
    Client = "client.md",
    /// All operations, or all cards.
    Overview = "overview.md",
    /// A group of operations.
    Group = "operations/group.md",
    /// An operation.
    Operation = "operations/operation.md",
    /// The commands of a group on the command line.
    Commands = "operations/commands.md",
    /// Types that several groups use.
    Types = "operations/types.md",
    /// A guide.
    Guide = "guide.md",
    /// The errors that operations are known to return.
    Errors = "errors.md",
    /// An action card.
    Card = "card.md",
    /// How the API and the cards fit together.
    Reconciliation = "reports/reconciliation.md",
    /// What the upstream documents get wrong, by kind.
    Defects = "reports/defects.md",
    /// Defects of a kind.
    DefectsOfKind = "reports/defects-of-kind.md",
    /// The public clients, and how many facts are known of them.
    PublicClients = "reports/public-clients.md",
    /// What public clients know of the API.
    ClientFacts = "reports/client-facts.md",
    /// What has no description or type.
    Coverage = "reports/coverage.md",
    /// What the generator can report.
    Diagnostics = "reports/diagnostics.md",
    /// What each release has changed.
    Changelog = "changelog.md",
    /// The files that facts come from.
    Sources = "reports/sources.md",
    /// What the book says, as data.
    Programs = "programs.md",
    /// All pages in plain text.
    PageList = "llms.txt",
}

/// Parts that several templates include.
const PARTS: &[(&str, &str)] = &[
    ("corrections.md", include_str!("../../../templates/docs/reports/corrections.md")),
    ("fields.md", include_str!("../../../templates/docs/operations/fields.md")),
    ("type-sections.md", include_str!("../../../templates/docs/operations/type-sections.md")),
];

/// Adds the settings, the style and the script of the book.
pub(super) fn add_settings(tree: &mut FileTree) {
    tree.insert("docs/book.toml", include_str!("../../../templates/docs/book.toml"));
    tree.insert("docs/book.css", include_str!("../../../templates/docs/book.css"));
    tree.insert("docs/book.js", include_str!("../../../templates/docs/book.js"));
}

/// Adds a file that pages show. `path` is relative to the book's source folder.
pub(super) fn add_file(tree: &mut FileTree, path: &str, content: &str) {
    tree.insert(format!("docs/src/{path}"), content);
}

/// The layout of all pages.
pub(super) struct Templates(Result<Tera, tera::Error>);

impl Templates {
    /// Parses the templates.
    pub(super) fn new() -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on(Vec::<&str>::new());
        let added = tera.add_raw_templates(PARTS.iter().chain(PAGES).copied());
        Self(added.map(|()| tera))
    }

    /// Adds a page. `path` is relative to the book's source folder and consists of slugs and fixed names.
    pub(super) fn page(&self, tree: &mut FileTree, path: &str, template: Template, context: &impl Serialize) {
        tree.insert(format!("docs/src/{path}"), self.text(template, context));
    }

    /// The text of a page.
    pub(super) fn text(&self, template: Template, context: &impl Serialize) -> String {
        self.render(template, context).unwrap_or_else(|error| broken(&error))
    }

    fn render(&self, template: Template, context: &impl Serialize) -> Result<String, tera::Error> {
        let templates = self.0.as_ref().map_err(|error| tera::Error::message(error.to_string()))?;
        let text = templates.render(template.file(), &Context::from_serialize(context)?)?;
        Ok(tidy(&text))
    }
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
        if let Err(error) = Templates::new().0 {
            panic!("{error}");
        }
    }
}
