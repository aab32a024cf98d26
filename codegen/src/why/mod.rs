//! Where a fact comes from: who says so, and what was overruled.
//!
//! A place is written as in `spec/provenance.yaml`, in names.yaml or on a card: `getDevice /user`, `listDevices ?limit`,
//! `eraseDevice body /PIN`, `Device /user`, `Erase Device: PIN`. `find.rs` says what it means, and each kind of place has a
//! file that tells its story.

mod cards;
mod clients;
mod corrected;
mod describe;
mod document;
mod errors;
mod evidence;
mod find;
mod knowledge;
mod operations;
mod render;
mod schemas;
mod story;
#[cfg(test)]
mod tests;
mod values;

pub use find::Unknown;
pub(crate) use knowledge::Knowledge;
pub use render::{to_json, to_text};
pub use story::{DocumentClaim, DocumentCount, Line, Section, Story};

use find::{Finder, Target};

/// The stories of places, for each text those that it means, or that there is no such place.
pub(crate) fn tell(known: Knowledge<'_>, texts: &[&str]) -> Vec<Told> {
    let finder = Finder::new(known);
    texts.iter().map(|text| tell_one(known, &finder, text)).collect()
}

/// The stories of the places that a text means; usually one.
pub type Told = Result<Vec<Story>, Unknown>;

fn tell_one(known: Knowledge<'_>, finder: &Finder<'_>, text: &str) -> Told {
    let targets = finder.find(text)?;
    let stories = targets.iter().flat_map(|target| match target {
        Target::Operation(operation) => vec![operations::story(known, operation)],
        Target::Values(values) => values.iter().map(|value| values::story(known, finder, value)).collect(),
        Target::Type(name, pointer) => vec![schemas::story(known, finder, name, pointer)],
        Target::Card(card) => vec![cards::story(known, card)],
        Target::CardField(card, field) => cards::field_stories(known, finder, card, field),
    });
    Ok(stories.collect())
}
