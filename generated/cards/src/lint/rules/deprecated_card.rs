//! `deprecated-card`: the API is going to remove what a card does.

use kandji_client::operations;

use crate::flow::Severity;
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "deprecated-card",
    Severity::Warning,
    ["The API is going to remove the operation behind a card.", "See the page of the operation for what replaces it."],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        let deprecated = known.card().primary().find(|operation| is_deprecated(&operation.operation_id));
        if let Some(operation) = deprecated {
            let message = format!("{} calls the deprecated operation {}", known.card().title, operation.operation_id);
            report(message, used.card.span);
        }
    }
}

fn is_deprecated(id: &str) -> bool {
    operations::find(id).is_some_and(|info| info.is_deprecated)
}
