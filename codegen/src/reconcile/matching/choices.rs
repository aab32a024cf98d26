//! The API values that the choices of a dropdown stand for.

use super::api_field::ApiField;
use super::card_bindings::CardBindings;
use super::card_match::CardMatch;
use super::words::Phrase;
use crate::model::{Api, Card, CardField, Choice, Schema, SchemaKind, Section};

/// Words of choices that stand for a Boolean.
const TRUE: &[&str] = &["enable", "on", "true", "yes"];
const FALSE: &[&str] = &["disable", "false", "no", "off"];

/// The values that an API field accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    /// The API document does not list them.
    Open,
    /// These strings.
    Listed(Vec<String>),
    /// `true` or `false`.
    Boolean,
}

/// The values that a schema accepts; of a union, those of its first variant that lists any.
pub(crate) fn values(api: &Api, schema: &Schema) -> Values {
    match &api.resolve(schema).kind {
        SchemaKind::Enum(values) => Values::Listed(values.clone()),
        SchemaKind::Boolean => Values::Boolean,
        SchemaKind::List(inner) if matches!(api.resolve(inner).kind, SchemaKind::Enum(_)) => values(api, inner),
        SchemaKind::Union(variants) => {
            let of_variants =
                variants.iter().filter(|variant| !matches!(api.resolve(variant).kind, SchemaKind::Union(_)));
            of_variants.map(|variant| values(api, variant)).find(|found| *found != Values::Open).unwrap_or(Values::Open)
        }
        _ => Values::Open,
    }
}

/// The value that a choice stands for, as the API spells it.
pub(crate) fn value_of(matched: &CardMatch<'_>, choice: &Choice, values: &Values) -> Option<String> {
    let phrase = Phrase::of(&choice.label, matched.operations.vocabulary);
    match values {
        Values::Open => None,
        Values::Listed(values) => {
            let same_words =
                |value: &&String| Phrase::of(value, matched.operations.vocabulary).words() == phrase.words();
            same_spelling(values, &choice.label).or_else(|| values.iter().find(same_words)).cloned()
        }
        Values::Boolean => {
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

/// The value with the same spelling as a label: exactly, or apart from capitals, or, if it is the only such value, apart
/// from punctuation too. `age` is not `-age` where both are offered.
fn same_spelling<'v>(values: &'v [String], label: &str) -> Option<&'v String> {
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

/// The card, with its choices stored as the API spells them.
pub(crate) fn with_api_values(bound: &CardBindings<'_>) -> Card {
    let mut card = bound.matched.card.clone();
    for (field, _, _, api_field) in bound.bound_to_api().filter(|(field, ..)| !field.is_output()) {
        let own = match field.section {
            Section::Options => card.options.get_mut(field.index),
            _ => card.inputs.get_mut(field.index),
        };
        if let Some(own) = own {
            store_api_values(&bound.matched, own, api_field);
        }
    }
    card
}

fn store_api_values(matched: &CardMatch<'_>, field: &mut CardField, api_field: &ApiField<'_>) {
    let values = values(matched.operations.api, api_field.schema);
    for choice in &mut field.choices {
        if let Some(value) = value_of(matched, choice, &values) {
            choice.value = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_finds_the_value_with_its_spelling() {
        let values = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>();
        let found = |listed: &[&str], label: &str| same_spelling(&values(listed), label).cloned();
        assert_eq!(found(&["-age", "age"], "age").as_deref(), Some("age"));
        assert_eq!(found(&["-age", "age"], "Age").as_deref(), Some("age"));
        assert_eq!(found(&["iPadOS", "iOS"], "iPad OS").as_deref(), Some("iPadOS"));
        assert_eq!(found(&["a-b", "a_b"], "a b"), None);
        assert_eq!(found(&["", "x"], "-"), None);
    }
}
