//! `renamed-card`: a card has another title or another key now.

use crate::flow::{Severity, shown};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "renamed-card",
    Severity::Warning,
    [
        "The connector calls a card otherwise than the flow does.",
        "Remove the card and add it again under its new name, so that it gets changes of the connector.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        let card = known.card();
        let Some(connector) = &card.connector else { continue };
        let is_same_title = used.card.title.to_lowercase() == card.title.to_lowercase();
        if connector.method != used.card.method {
            let message =
                format!("{} has the key `{}`, here `{}`", card.title, connector.method, shown(used.card.method));
            report(message, used.card.span);
        } else if !is_same_title {
            report(format!("{} is called {} now", shown(used.card.title), card.title), used.card.span);
        }
    }
}
