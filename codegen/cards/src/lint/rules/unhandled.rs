//! `unhandled-error`: nothing happens if a card that changes devices fails.

use kandji_client::runtime::Risk;

use crate::flow::{Card as FlowCard, Severity};
use crate::lint::context::{Context, Used};
use crate::lint::rule::{Report, Rule};
use crate::steps::Recognized;

pub(super) static RULE: Rule = Rule::new(
    "unhandled-error",
    Severity::Warning,
    [
        "A card that interrupts people or cannot be undone has no error handling.",
        "Put the card into the Try section of an If Error card, or choose what the card does after an error.",
    ],
    check,
);

/// What the platform does after an error unless told otherwise: it ends the flow.
const ENDS: &str = "finish";

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known().filter(|(_, known)| is_destructive(known)) {
        let is_handled = used.card.on_error.is_some_and(|policy| policy != ENDS) || is_tried(context, used);
        if !is_handled {
            report(format!("an error of {} ends the flow without notice", known.card().title), used.card.span);
        }
    }
}

/// Whether a card is known to interrupt people, or to do what cannot be undone. A card that can send any request is not.
pub(super) fn is_destructive(known: &Recognized<'_>) -> bool {
    !known.card().operations.is_empty() && known.card().risk() >= Risk::Disruptive
}

/// Whether a card is inside of one that handles errors.
fn is_tried(context: &Context<'_, '_>, used: &Used<'_, '_>) -> bool {
    let holders = context.around(used.flow).into_iter().filter_map(|flow| context.flow(flow)?.holder);
    let mut cards = holders.filter_map(|holder| context.flow(holder.flow)?.cards.get(holder.card));
    cards.any(handles_errors)
}

/// Whether a card is If Error, whose key nobody has published.
fn handles_errors(card: &FlowCard<'_>) -> bool {
    let words = [card.title, card.method, card.module.name].map(str::to_ascii_lowercase);
    let is_try = |text: &String| text.split(|one: char| !one.is_alphanumeric()).any(|word| word == "try");
    words.iter().any(|text| text.contains("error") || is_try(text))
}
