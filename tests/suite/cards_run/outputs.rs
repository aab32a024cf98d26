//! Reads a card's outputs at their places.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::catalogue::{Binding, Field};
use super::walk::{Pages, Reach};

/// What the operations of a card answered.
#[derive(Debug)]
pub(super) struct Answered {
    /// By operation.
    pub(super) pages: BTreeMap<String, Pages>,
    /// The primary operation.
    pub(super) primary: String,
    /// How much of the list was wanted.
    pub(super) reach: Reach,
}

/// The outputs that were read.
#[derive(Debug, Default)]
pub(super) struct Outputs {
    pub(super) result: Map<String, Value>,
    /// Outputs whose place has nothing.
    pub(super) nowhere: Vec<String>,
    /// Outputs that no answer of the API has.
    pub(super) connector: usize,
}

impl Answered {
    /// Reads the outputs.
    pub(super) fn outputs(&self, fields: &[&Field]) -> Outputs {
        let mut outputs = Outputs::default();
        for field in fields {
            if matches!(field.binding, Binding::Connector { .. }) {
                outputs.connector += 1;
                continue;
            }
            match self.value(&field.binding) {
                Some(value) => drop(outputs.result.insert(field.key.clone(), value)),
                None => outputs.nowhere.push(format!("output `{}` finds nothing: {:?}", field.key, field.binding)),
            }
        }
        outputs
    }

    fn value(&self, binding: &Binding) -> Option<Value> {
        let primary = self.pages.get(&self.primary)?;
        match binding {
            Binding::Status => Some(json!(primary.status)),
            Binding::Count => Some(json!(primary.records)),
            Binding::Response { operation_id, pointer } => self.response(self.pages.get(operation_id)?, pointer),
            _ => None,
        }
    }

    /// A list is that of all pages; of records within a list the first, if the card gives one.
    fn response(&self, pages: &Pages, pointer: &str) -> Option<Value> {
        let tokens: Vec<String> =
            pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
        let found: Vec<&Value> = pages.bodies.iter().flat_map(|body| matches(body, &tokens)).collect();
        let is_each = tokens.iter().any(|token| token == "*");
        let most = self.reach.most();
        let within: Option<Vec<&Value>> = found
            .iter()
            .map(|value| value.as_array())
            .collect::<Option<Vec<_>>>()
            .map(|lists| lists.into_iter().flatten().collect());
        match (is_each, self.reach, within) {
            _ if found.is_empty() => None,
            (true, Reach::First(1), _) => found.first().map(|value| (*value).clone()),
            (true, ..) => Some(found.into_iter().take(most).cloned().collect()),
            (false, Reach::First(_) | Reach::All, Some(items)) => Some(items.into_iter().take(most).cloned().collect()),
            (false, ..) => found.first().map(|value| (*value).clone()),
        }
    }
}

/// The values at a pointer, `*` standing for every element of a list.
fn matches<'v>(value: &'v Value, tokens: &[String]) -> Vec<&'v Value> {
    let Some((token, rest)) = tokens.split_first() else { return vec![value] };
    match value {
        Value::Array(items) if token == "*" => items.iter().flat_map(|item| matches(item, rest)).collect(),
        Value::Array(items) => {
            let item = token.parse().ok().and_then(|index: usize| items.get(index));
            item.map(|item| matches(item, rest)).unwrap_or_default()
        }
        _ => value.get(token).map(|field| matches(field, rest)).unwrap_or_default(),
    }
}
