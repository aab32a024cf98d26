//! What guides are about.

use crate::source::Span;

/// A topic that a guide covers, as a whole or under one of its headings. In front matter, that is `topic` or
/// `topic#heading`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The topic.
    pub topic: Topic,
    /// The anchor of the heading; none for the whole guide.
    pub heading: Option<String>,
    /// Its place.
    pub span: Span,
}

/// Something that the book explains in one place: facts, notes and parameters link to the guide that covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// How requests are authenticated, and which hosts there are.
    Authentication,
    /// Reading a whole list that has a filter, by offset.
    Category,
    /// What clearing a value means, and how changes are sent.
    Clear,
    /// Commands that a device runs later.
    Command,
    /// The command line.
    CommandLine,
    /// The card that calls any operation.
    CustomApiAction,
    /// What fails, how, and what to do.
    Errors,
    /// The filter of a list.
    Filter,
    /// How many requests may be sent, and when a call is retried.
    Limits,
    /// A file that takes the place of another one.
    NewVersion,
    /// The connector.
    Okta,
    /// Lists that come in pages.
    Pagination,
    /// Whole programs.
    Recipes,
    /// How many records a card returns, and how.
    ResultSet,
    /// Keys, PINs and passwords.
    Secret,
    /// Files that are sent to storage.
    Upload,
}

impl Topic {
    /// Every topic with its name in the `covers` of a guide.
    pub const ALL: [(&'static str, Self); 16] = [
        ("authentication", Self::Authentication),
        ("category", Self::Category),
        ("clear", Self::Clear),
        ("command", Self::Command),
        ("command-line", Self::CommandLine),
        ("custom-api-action", Self::CustomApiAction),
        ("errors", Self::Errors),
        ("filter", Self::Filter),
        ("limits", Self::Limits),
        ("new-version", Self::NewVersion),
        ("okta", Self::Okta),
        ("pagination", Self::Pagination),
        ("recipes", Self::Recipes),
        ("result-set", Self::ResultSet),
        ("secret", Self::Secret),
        ("upload", Self::Upload),
    ];
}
