//! An entry of the register.

use super::place::PlaceOf;
use crate::source::Span;

/// Something that public clients know of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientFact {
    /// Stable name, kebab case.
    pub id: String,
    /// What it is about, as the notes on the clients have it: a method and path, or several operations.
    pub of: String,
    /// The field, parameter or behavior of it.
    pub item: String,
    /// What the clients know.
    pub says: String,
    /// How they know.
    pub confidence: Confidence,
    /// The clients, by their names in the register.
    pub from: Vec<String>,
    /// What of the API it is about.
    pub places: Vec<PlaceOf>,
    /// What was done about it.
    pub verdict: Verdict,
    /// The entries of `spec/errors.yaml` that have it.
    pub errors: Vec<String>,
    /// Whether the documentation text of its places has it.
    pub in_words: bool,
    /// Why that was done.
    pub why: Option<String>,
    /// Where the entry is.
    pub span: Span,
}

/// How a public client knows something, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// An answer of the API is recorded in it.
    RecordedAnswer,
    /// The vendor tests it against the API.
    LiveTest,
    /// Its author says that it was checked with a tenant.
    LiveProbed,
    /// It is the vendor's own.
    VendorClient,
    /// The vendor's tests have an answer that was made up or shortened.
    VendorFixture,
    /// Tests of others have one.
    Fixture,
    /// It decodes it, however it knows.
    Struct,
    /// A text of the vendor beside a client says so.
    VendorProse,
    /// A text of others says so.
    Prose,
}

/// What was done about a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The description has it because of this.
    Taken,
    /// The description has it anyway.
    Known,
    /// The description does not have it.
    Declined,
}

/// A public client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub what: String,
    /// Where it is, if that is known.
    pub address: Option<String>,
}

impl Confidence {
    /// All of them, with their names in the file.
    pub const ALL: [(&'static str, Self); 9] = [
        ("recorded answer", Self::RecordedAnswer),
        ("vendor's test against the live API", Self::LiveTest),
        ("live-probed client", Self::LiveProbed),
        ("vendor's own client", Self::VendorClient),
        ("vendor's test fixture", Self::VendorFixture),
        ("test fixture", Self::Fixture),
        ("struct", Self::Struct),
        ("vendor's prose", Self::VendorProse),
        ("prose", Self::Prose),
    ];

    /// Its name in the file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, one)| *one == self).map_or("", |(name, _)| name)
    }
}

impl Verdict {
    /// All of them, with their names in the file.
    pub const ALL: [(&'static str, Self); 3] =
        [("taken", Self::Taken), ("known", Self::Known), ("declined", Self::Declined)];

    /// Its name in the file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, one)| *one == self).map_or("", |(name, _)| name)
    }

    /// What it means, in a few words.
    #[must_use]
    pub fn means(self) -> &'static str {
        match self {
            Self::Taken => "taken in",
            Self::Known => "known without it",
            Self::Declined => "declined",
        }
    }
}
