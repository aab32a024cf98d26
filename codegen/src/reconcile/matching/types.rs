//! Whether the type of a card field and the schema of an API field can both be right.

use std::cmp::Reverse;

use crate::model::{Api, CardType, Format, Schema, SchemaKind};

/// How a card type and a schema agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Agreement {
    /// One of them says nothing, or less than the other.
    Open,
    /// They are the same.
    Same,
    /// They differ, but a value of one can be written as the other.
    Differ,
    /// One is a list, and the other could be an element of it.
    Many,
    /// No value can have both types.
    Clash,
}

impl Agreement {
    /// How much of a score is left when the types agree like this, in hundredths.
    pub(crate) fn worth(self) -> u32 {
        match self {
            Self::Same => 100,
            Self::Open => 98,
            Self::Differ => 92,
            Self::Many => 75,
            Self::Clash => 60,
        }
    }
}

/// Compares a card type with a resolved schema. A union agrees as its best variant does.
pub(crate) fn agreement(api: &Api, card: &CardType, schema: &Schema) -> Agreement {
    if let SchemaKind::Union(variants) = &schema.kind {
        let of_variant = |variant| agreement_of(card, &api.resolve(variant).kind);
        let best = variants.iter().map(of_variant).min_by_key(|agreement| Reverse(agreement.worth()));
        return best.unwrap_or(Agreement::Open);
    }
    agreement_of(card, &schema.kind)
}

fn agreement_of(card: &CardType, kind: &SchemaKind) -> Agreement {
    use Agreement::{Clash, Differ, Many, Open, Same};
    match (card, kind) {
        (CardType::Missing | CardType::Other(_), _)
        | (_, SchemaKind::Any | SchemaKind::Union(_) | SchemaKind::Named(_)) => Open,
        (CardType::String, SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Bytes)
        | (CardType::Number, SchemaKind::Integer | SchemaKind::Number)
        | (CardType::Boolean, SchemaKind::Boolean)
        | (CardType::Date, SchemaKind::Text(Format::Date | Format::DateTime))
        | (CardType::Object, SchemaKind::Object(_) | SchemaKind::Map(_))
        | (CardType::List, SchemaKind::List(_)) => Same,
        (CardType::Date, SchemaKind::Text(Format::Plain)) => Open,
        (CardType::Dropdown, SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Boolean | SchemaKind::Integer) => {
            Open
        }
        (CardType::Number, SchemaKind::Text(Format::Uuid | Format::Email | Format::Uri)) => Clash,
        (CardType::String | CardType::Number | CardType::Boolean | CardType::Date, kind) if is_scalar(kind) => Differ,
        (CardType::String | CardType::Object, SchemaKind::List(_)) | (CardType::List, SchemaKind::Text(_)) => Many,
        _ => Clash,
    }
}

/// Whether a parameter's list can be given as one string, which is sent comma-separated.
pub(crate) fn is_joined(card: &CardType, kind: &SchemaKind) -> bool {
    matches!((card, kind), (CardType::String, SchemaKind::List(_)))
}

fn is_scalar(kind: &SchemaKind) -> bool {
    matches!(
        kind,
        SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number
    )
}

/// The name of a type in a message.
pub(crate) fn type_name(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Any | SchemaKind::Named(_) => "a value of unknown type",
        SchemaKind::Boolean => "a boolean",
        SchemaKind::Integer => "an integer",
        SchemaKind::Number => "a number",
        SchemaKind::Text(Format::Plain) => "a string",
        SchemaKind::Text(Format::DateTime) => "a date-time string",
        SchemaKind::Text(Format::Date) => "a date string",
        SchemaKind::Text(Format::Uuid) => "a UUID string",
        SchemaKind::Text(Format::Email) => "an e-mail string",
        SchemaKind::Text(Format::Uri) => "a URI string",
        SchemaKind::Enum(_) => "one of several strings",
        SchemaKind::Bytes => "bytes",
        SchemaKind::List(_) => "a list",
        SchemaKind::Map(_) | SchemaKind::Object(_) => "an object",
        SchemaKind::Union(_) => "one of several types",
    }
}

/// The type that a card type implies for an API field of unknown type.
pub(crate) fn implied(card: &CardType) -> Option<SchemaKind> {
    match card {
        CardType::String => Some(SchemaKind::Text(Format::Plain)),
        CardType::Number => Some(SchemaKind::Number),
        CardType::Boolean => Some(SchemaKind::Boolean),
        CardType::Date => Some(SchemaKind::Text(Format::DateTime)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_be_a_uuid_but_can_be_written_as_a_string() {
        let api = Api::default();
        let of = |card, kind| agreement(&api, &card, &Schema::of(kind));
        assert_eq!(of(CardType::Number, SchemaKind::Text(Format::Uuid)), Agreement::Clash);
        assert_eq!(of(CardType::Number, SchemaKind::Text(Format::Plain)), Agreement::Differ);
        assert_eq!(of(CardType::Boolean, SchemaKind::Any), Agreement::Open);
        assert_eq!(of(CardType::Object, SchemaKind::Boolean), Agreement::Clash);
        let either =
            SchemaKind::Union(vec![Schema::of(SchemaKind::Integer), Schema::of(SchemaKind::Text(Format::Uuid))]);
        assert_eq!(of(CardType::Number, either), Agreement::Same);
    }
}
