//! Flows that are found while flows are read.

use std::collections::VecDeque;

use crate::flow::export::Holder;
use crate::flow::json::Value;

/// A flow that is still to be read.
pub(super) struct Open<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) holder: Option<Holder>,
    /// The object with the cards.
    pub(super) data: &'a Value,
}

/// Flows that are still to be read. Each gets the index that it will have in the export.
#[derive(Default)]
pub(super) struct Queue<'a> {
    open: VecDeque<Open<'a>>,
    count: usize,
}

impl<'a> Queue<'a> {
    /// Adds a flow and returns its index.
    pub(super) fn push(&mut self, flow: Open<'a>) -> usize {
        self.open.push_back(flow);
        self.count += 1;
        self.count - 1
    }

    /// The next flow.
    pub(super) fn next(&mut self) -> Option<Open<'a>> {
        self.open.pop_front()
    }

    /// Adds the flow inside of a card.
    pub(super) fn inside(&mut self, title: &'a str, holder: Holder, data: &'a Value) -> usize {
        let id = data.get("uuid").and_then(Value::as_text).unwrap_or_default();
        self.push(Open { id, name: title, holder: Some(holder), data })
    }
}
