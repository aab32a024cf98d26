//! What each card takes, returns and calls: `catalogue.json`, typed.

mod binding;
mod card;
mod concept;
mod connector;
mod field;
mod labels;
mod section;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

pub use binding::{Binding, Finding};
pub use card::{Alternative, Card, CardOperation, Role};
pub use concept::Concept;
pub use connector::{Connector, ConnectorField};
pub use field::{Choice, Condition, Field, FieldType};
pub use section::Section;

use labels::is_same;

/// The catalogue of this version of the crate, as text: what scripts read.
pub const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/catalogue.json"));

static PACKAGED: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::parse(TEXT).expect("the catalogue of the package is read by its tests"));

/// Action cards, and how each of them maps onto the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Catalogue {
    /// The version of the catalogue.
    pub version: String,
    /// The cards, in the order of the connector's document.
    pub cards: Vec<Card>,
}

impl Catalogue {
    /// The catalogue of this version of the crate. It is parsed once, when it is asked for first.
    #[must_use]
    pub fn packaged() -> &'static Self {
        &PACKAGED
    }

    /// Another catalogue. Keys that are not known here are passed over, since later versions have more of them.
    ///
    /// # Errors
    /// The text is no catalogue.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The card with this slug, such as `erase-device`.
    #[must_use]
    pub fn card(&self, slug: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.slug == slug)
    }

    /// The card with this title, such as `Erase Device`, whatever the case of its letters.
    #[must_use]
    pub fn titled(&self, title: &str) -> Option<&Card> {
        self.cards.iter().find(|card| is_same(&card.title, title))
    }

    /// The card with this slug or title.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Card> {
        self.card(name).or_else(|| self.titled(name))
    }
}
