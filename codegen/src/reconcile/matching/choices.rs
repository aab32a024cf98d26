//! What the API wants to be sent for the choices of a dropdown.

use super::card::{Bound, Scene};
use super::places::Place;
use super::words::Phrase;
use crate::model::{Api, Card, CardField, Choice, Kind, Schema, Section};

/// Words of choices that stand for a truth value.
const TRUE: &[&str] = &["enable", "on", "true", "yes"];
const FALSE: &[&str] = &["disable", "false", "no", "off"];

/// What a place takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reconcile) enum Values {
    /// Whatever it is, the API document does not list it.
    Open,
    /// These texts.
    Listed(Vec<String>),
    /// `true` or `false`.
    Truth,
}

/// The values that a place takes: of a union, those of its first variant that lists any.
pub(in crate::reconcile) fn values(api: &Api, schema: &Schema) -> Values {
    match &api.resolve(schema).kind {
        Kind::Enum(values) => Values::Listed(values.clone()),
        Kind::Boolean => Values::Truth,
        Kind::List(inner) if matches!(api.resolve(inner).kind, Kind::Enum(_)) => values(api, inner),
        Kind::Union(variants) => {
            let of_variants = variants.iter().filter(|variant| !matches!(api.resolve(variant).kind, Kind::Union(_)));
            of_variants.map(|variant| values(api, variant)).find(|found| *found != Values::Open).unwrap_or(Values::Open)
        }
        _ => Values::Open,
    }
}

/// The value that a choice stands for, in the API's spelling.
pub(in crate::reconcile) fn wanted(scene: &Scene<'_>, choice: &Choice, values: &Values) -> Option<String> {
    let phrase = Phrase::of(&choice.label, scene.views.vocabulary);
    match values {
        Values::Open => None,
        Values::Listed(values) => {
            let meant = |value: &&String| Phrase::of(value, scene.views.vocabulary).words() == phrase.words();
            alike(values, &choice.label).or_else(|| values.iter().find(meant)).cloned()
        }
        Values::Truth => {
            let all =
                |known: &[&str]| !phrase.is_empty() && phrase.words().iter().all(|word| known.contains(&word.as_str()));
            match (all(TRUE), all(FALSE)) {
                (true, false) => Some("true".to_owned()),
                (false, true) => Some("false".to_owned()),
                _ => None,
            }
        }
    }
}

/// The value that is spelled like a label: exactly, but for capitals, or as the only one but for signs too. `age` is not
/// `-age` where both are offered.
fn alike<'v>(values: &'v [String], label: &str) -> Option<&'v String> {
    let exact = values.iter().find(|value| *value == label);
    let spelled = || values.iter().find(|value| value.eq_ignore_ascii_case(label));
    let only = || {
        let wanted = folded(label);
        let mut found = values.iter().filter(|value| !wanted.is_empty() && folded(value) == wanted);
        found.next().filter(|_| found.next().is_none())
    };
    exact.or_else(spelled).or_else(only)
}

/// Letters and digits only.
fn folded(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The card, with the choices of its fields in the API's spelling where it has one.
pub(in crate::reconcile) fn spelled(bound: &Bound<'_>) -> Card {
    let mut card = bound.scene.card.clone();
    for (field, _, _, place) in bound.placed().filter(|(field, ..)| field.section != Section::Outputs) {
        let own = match field.section {
            Section::Options => card.options.get_mut(field.index),
            _ => card.inputs.get_mut(field.index),
        };
        if let Some(own) = own {
            respell(&bound.scene, own, place);
        }
    }
    card
}

fn respell(scene: &Scene<'_>, field: &mut CardField, place: &Place<'_>) {
    let values = values(scene.views.api, place.schema);
    for choice in &mut field.choices {
        if let Some(value) = wanted(scene, choice, &values) {
            choice.value = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_the_value_that_is_spelled_like_it() {
        let values = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        let found = |texts: &[&str], label: &str| alike(&values(texts), label).cloned();
        assert_eq!(found(&["-age", "age"], "age").as_deref(), Some("age"));
        assert_eq!(found(&["-age", "age"], "Age").as_deref(), Some("age"));
        assert_eq!(found(&["iPadOS", "iOS"], "iPad OS").as_deref(), Some("iPadOS"));
        assert_eq!(found(&["a-b", "a_b"], "a b"), None);
        assert_eq!(found(&["", "x"], "-"), None);
    }
}
