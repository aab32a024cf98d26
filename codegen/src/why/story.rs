//! A story: what is told about one place.

use serde::Serialize;

/// What is told about a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Story {
    /// The place.
    pub place: String,
    /// What it is, in a few words.
    pub what: String,
    /// How many examples of each document show it.
    pub examples: Vec<DocumentCount>,
    /// What documents say.
    pub documents: Vec<DocumentClaim>,
    /// What its type was taken from.
    pub basis: Option<String>,
    /// Everything else, by topic.
    pub sections: Vec<Section>,
}

/// The examples of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentCount {
    /// The name of the document.
    pub document: String,
    /// Examples that could have it.
    pub of: usize,
    /// Examples with a value.
    pub seen: usize,
    /// Examples with `null`.
    pub null: usize,
    /// Examples with `""`.
    pub blank: usize,
    /// Examples without it.
    pub absent: usize,
    /// Recorded requests that have it switched off.
    pub off: usize,
}

/// What one document says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentClaim {
    /// The name of the document.
    pub document: String,
    /// How it says so: in a schema or a description.
    pub by: &'static str,
    /// What it says.
    pub says: String,
    /// What of it was overruled, and by what.
    pub overruled: Vec<String>,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The topic.
    pub title: &'static str,
    /// What there is to tell.
    pub lines: Vec<Line>,
}

/// A statement with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The statement.
    pub text: String,
    /// Where it stands: file, line and column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What belongs to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<String>,
}

impl Line {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub(super) fn at(self, at: Option<String>) -> Self {
        Self { at, ..self }
    }

    pub(super) fn with(mut self, more: impl Into<String>) -> Self {
        self.more.push(more.into());
        self
    }
}

impl Story {
    /// Adds a topic, unless there is nothing to tell.
    pub(super) fn add(&mut self, title: &'static str, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.sections.push(Section { title, lines });
        }
    }
}
