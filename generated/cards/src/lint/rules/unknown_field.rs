//! `unknown-field`: a card has no such option or input.

use crate::flow::{Severity, shown};
use crate::lint::context::{Context, is_passed_on};
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "unknown-field",
    Severity::Warning,
    [
        "The flow fills in a field that the card does not have.",
        "Compare the card with its page; remove the card and add it again if it is from an older version.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        for (index, input) in used.card.inputs.iter().enumerate() {
            let is_field = known.inputs.get(index).copied().flatten().is_some();
            let is_extra = known.known.get(index).copied().unwrap_or(false);
            if !is_field && !is_extra && !is_passed_on(input) && !input.data.is_flow() && input.is_given() {
                let message = format!("{} has no field {}", known.card().title, shown(input.label));
                report(message, input.span);
            }
        }
    }
}
