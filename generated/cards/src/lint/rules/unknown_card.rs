//! `unknown-card`: the connector has no such card.

use crate::flow::{Severity, shown};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "unknown-card",
    Severity::Error,
    [
        "The flow uses a card of the connector that the catalogue does not have.",
        "Replace the card by one that the connector has, or update to a release that knows it.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for used in context.cards.iter().filter(|used| used.known.is_none()) {
        let (title, method) = (shown(used.card.title), shown(used.card.method));
        report(format!("the catalogue has no card {title} (`{method}`)"), used.card.span);
    }
}
