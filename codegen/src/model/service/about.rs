//! Whom to ask about the API, and on which terms its description may be used.

/// Whom to ask about the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name of the person or organization.
    pub name: Option<String>,
    /// The address of a page.
    pub url: Option<String>,
    /// The address for mail.
    pub email: Option<String>,
}

/// On which terms the description may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct License {
    /// The name of the license.
    pub name: String,
    /// The address of its text.
    pub url: Option<String>,
}
