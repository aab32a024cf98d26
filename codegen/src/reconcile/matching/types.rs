//! Whether the type of a card field and the schema of an API field can both be right.

use std::cmp::Reverse;

use crate::model::{Api, CardType, Format, Kind, Schema};

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
    if let Kind::Union(variants) = &schema.kind {
        let of_variant = |variant| agreement_of(card, &api.resolve(variant).kind);
        let best = variants.iter().map(of_variant).min_by_key(|agreement| Reverse(agreement.worth()));
        return best.unwrap_or(Agreement::Open);
    }
    agreement_of(card, &schema.kind)
}

fn agreement_of(card: &CardType, kind: &Kind) -> Agreement {
    use Agreement::{Clash, Differ, Many, Open, Same};
    match (card, kind) {
        (CardType::Missing | CardType::Other(_), _) | (_, Kind::Any | Kind::Union(_) | Kind::Named(_)) => Open,
        (CardType::String, Kind::Text(_) | Kind::Enum(_) | Kind::Bytes)
        | (CardType::Number, Kind::Integer | Kind::Number)
        | (CardType::Boolean, Kind::Boolean)
        | (CardType::Date, Kind::Text(Format::Date | Format::DateTime))
        | (CardType::Object, Kind::Object(_) | Kind::Map(_))
        | (CardType::List, Kind::List(_)) => Same,
        (CardType::Date, Kind::Text(Format::Plain)) => Open,
        (CardType::Dropdown, Kind::Text(_) | Kind::Enum(_) | Kind::Boolean | Kind::Integer) => Open,
        (CardType::Number, Kind::Text(Format::Uuid | Format::Email | Format::Uri)) => Clash,
        (CardType::String | CardType::Number | CardType::Boolean | CardType::Date, kind) if is_scalar(kind) => Differ,
        (CardType::String | CardType::Object, Kind::List(_)) | (CardType::List, Kind::Text(_)) => Many,
        _ => Clash,
    }
}

/// Whether a parameter's list can be given as one string, which is sent comma-separated.
pub(crate) fn is_joined(card: &CardType, kind: &Kind) -> bool {
    matches!((card, kind), (CardType::String, Kind::List(_)))
}

fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Text(_) | Kind::Enum(_) | Kind::Boolean | Kind::Integer | Kind::Number)
}

/// The name of a type in a message.
pub(crate) fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any | Kind::Named(_) => "a value of unknown type",
        Kind::Boolean => "a boolean",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Text(Format::Plain) => "a string",
        Kind::Text(Format::DateTime) => "a date-time string",
        Kind::Text(Format::Date) => "a date string",
        Kind::Text(Format::Uuid) => "a UUID string",
        Kind::Text(Format::Email) => "an e-mail string",
        Kind::Text(Format::Uri) => "a URI string",
        Kind::Enum(_) => "one of several strings",
        Kind::Bytes => "bytes",
        Kind::List(_) => "a list",
        Kind::Map(_) | Kind::Object(_) => "an object",
        Kind::Union(_) => "one of several types",
    }
}

/// The type that a card type implies for an API field of unknown type.
pub(crate) fn implied(card: &CardType) -> Option<Kind> {
    match card {
        CardType::String => Some(Kind::Text(Format::Plain)),
        CardType::Number => Some(Kind::Number),
        CardType::Boolean => Some(Kind::Boolean),
        CardType::Date => Some(Kind::Text(Format::DateTime)),
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
        assert_eq!(of(CardType::Number, Kind::Text(Format::Uuid)), Agreement::Clash);
        assert_eq!(of(CardType::Number, Kind::Text(Format::Plain)), Agreement::Differ);
        assert_eq!(of(CardType::Boolean, Kind::Any), Agreement::Open);
        assert_eq!(of(CardType::Object, Kind::Boolean), Agreement::Clash);
        let either = Kind::Union(vec![Schema::of(Kind::Integer), Schema::of(Kind::Text(Format::Uuid))]);
        assert_eq!(of(CardType::Number, either), Agreement::Same);
    }
}
