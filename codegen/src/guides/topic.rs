//! What guides are about.

/// Something that the book explains in one place: facts, notes and parameters link to the guide that covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// How requests are authenticated, and which hosts there are.
    Authentication,
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
    pub const ALL: [(&'static str, Self); 14] = [
        ("authentication", Self::Authentication),
        ("clear", Self::Clear),
        ("command", Self::Command),
        ("command-line", Self::CommandLine),
        ("custom-api-action", Self::CustomApiAction),
        ("errors", Self::Errors),
        ("filter", Self::Filter),
        ("limits", Self::Limits),
        ("okta", Self::Okta),
        ("pagination", Self::Pagination),
        ("recipes", Self::Recipes),
        ("result-set", Self::ResultSet),
        ("secret", Self::Secret),
        ("upload", Self::Upload),
    ];
}
