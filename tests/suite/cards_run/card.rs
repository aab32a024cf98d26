//! What stands about a card in the catalogue and beside it.

use kandji_cards::catalogue::{Card, Field, Section};
use serde_json::{Map, Value};

/// Whether a field is there with these options.
pub(super) fn shows(card: &Card, field: &Field, options: &Map<String, Value>) -> bool {
    let Some(when) = &field.when else { return true };
    let option = card.labeled(Section::Options, &when.option).expect("the condition names an option");
    let choice = option.choice(&when.choice).expect("the condition names a choice");
    options.get(&option.key) == Some(&choice.value)
}

/// The card's schema document.
pub(super) fn schema(card: &Card) -> Value {
    let path = tests::project::root().join(format!("generated/cards/schemas/{}.schema.json", card.slug));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
