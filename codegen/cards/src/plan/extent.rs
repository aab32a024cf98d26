//! How much of a list a card reads.

use serde_json::Value;

use crate::catalogue::{Binding, Card, Section};
use crate::invocation::Invocation;

/// How much of a list a card reads: what cards call Result Set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Whatever one request returns.
    Response,
    /// This many records at most.
    First(usize),
    /// All records, one by one.
    All,
}

impl Extent {
    /// By the option that is bound to paging: a number, or else all.
    #[must_use]
    pub fn of(card: &Card, invocation: &Invocation) -> Self {
        let Some(option) = card.options.iter().find(|option| option.binding == Binding::Paging) else {
            return Self::Response;
        };
        let number = |value: &Value| match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64().and_then(|number| number.try_into().ok()),
        };
        invocation.value(Section::Options, &option.key).and_then(number).map_or(Self::All, Self::First)
    }
}
