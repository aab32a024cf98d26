//! An entry of the register.

use crate::source::Span;

/// One thing that upstream documents get wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Stable name, kebab case.
    pub id: String,
    /// What of the documents is wrong.
    pub about: About,
    /// The documents that have it, by their names in `spec/sources.yaml`.
    pub documents: Vec<String>,
    /// Where in them: paths, operations, or the kind of place.
    pub location: String,
    /// What they say.
    pub says: String,
    /// What is true.
    pub truth: String,
    /// How that is known.
    pub known: String,
    /// Public addresses that show it.
    pub see: Vec<String>,
    /// Where the entry is.
    pub span: Span,
}

/// What of the upstream documents a defect is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Operations: which there are, their paths, ids and properties.
    Operations,
    /// The form of the documents.
    Form,
    /// Parameters.
    Parameters,
    /// Bodies of requests.
    Bodies,
    /// Responses.
    Responses,
    /// The types and spellings of values.
    Values,
    /// Lists that come in pages.
    Pages,
}

impl About {
    /// Every kind with its name in the file.
    pub const ALL: [(&'static str, Self); 7] = [
        ("operations", Self::Operations),
        ("form", Self::Form),
        ("parameters", Self::Parameters),
        ("bodies", Self::Bodies),
        ("responses", Self::Responses),
        ("values", Self::Values),
        ("pages", Self::Pages),
    ];

    /// Its name in the file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, one)| *one == self).map_or("", |(name, _)| name)
    }

    /// What it is, for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Operations => "Operations",
            Self::Form => "Form of the documents",
            Self::Parameters => "Parameters",
            Self::Bodies => "Request bodies",
            Self::Responses => "Responses",
            Self::Values => "Values",
            Self::Pages => "Lists in pages",
        }
    }
}
