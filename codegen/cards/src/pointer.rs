//! Pointers of the catalogue: JSON pointers with `*` for every element of a list.

use kandji_client::operations::{SchemaInfo, SchemaKind};
use serde_json::Value;

/// A place in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pointer(Vec<Token>);

/// A step to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// To every element of a list.
    Each,
    /// To a field of an object, or an element of a list by its number.
    Name(String),
}

impl Pointer {
    pub(crate) fn parse(text: &str) -> Self {
        let token = |token: &str| match token {
            "*" => Token::Each,
            name => Token::Name(name.replace("~1", "/").replace("~0", "~")),
        };
        Self(text.split('/').skip(1).map(token).collect())
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.0
    }

    /// Whether it leads nowhere else than where it begins.
    pub(crate) fn is_whole(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it leads to several places.
    pub(crate) fn is_each(&self) -> bool {
        self.0.contains(&Token::Each)
    }

    /// Every element of the list at this place.
    pub(crate) fn each(mut self) -> Self {
        self.0.push(Token::Each);
        self
    }

    /// The rest of the way behind another place.
    pub(crate) fn after(&self, other: &Self) -> Option<Self> {
        self.0.strip_prefix(&*other.0).map(|rest| Self(rest.to_vec()))
    }

    /// The values at the place.
    pub(crate) fn values<'v>(&self, value: &'v Value) -> Vec<&'v Value> {
        let mut found = vec![value];
        for token in &self.0 {
            found = match token {
                Token::Each => found.into_iter().filter_map(Value::as_array).flatten().collect(),
                Token::Name(name) => found.into_iter().filter_map(|value| step(value, name)).collect(),
            };
        }
        found
    }

    /// What the specification says of the place.
    pub(crate) fn schema(&self, root: &'static SchemaInfo) -> Option<&'static SchemaInfo> {
        self.0.iter().try_fold(root, schema_at)
    }
}

fn step<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        other => other.get(name),
    }
}

fn schema_at(schema: &'static SchemaInfo, token: &Token) -> Option<&'static SchemaInfo> {
    match (schema.kind, token) {
        (SchemaKind::List(element), _) => Some(element),
        (SchemaKind::Map(element), Token::Name(_)) => Some(element),
        (SchemaKind::Record(record), Token::Name(name)) => Some(&record.field(name)?.schema),
        (SchemaKind::Union(union), _) => union.variants.iter().find_map(|variant| schema_at(variant, token)),
        _ => None,
    }
}
