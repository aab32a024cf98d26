//! `unconditional-loop`: a card that changes devices runs for each element of a list, whatever the element is.

use std::collections::BTreeSet;

use super::unhandled::is_destructive;
use crate::flow::{Card as FlowCard, Flow, Severity};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "unconditional-loop",
    Severity::Warning,
    [
        "A card that interrupts people or cannot be undone runs for each element of a list, without a condition.",
        "Put a Continue If card before it, or the card into an If/Else card.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    let looped = looped(context);
    let guarded: Vec<BTreeSet<usize>> = context.export.flows.iter().map(guarded).collect();
    for (used, known) in context.known().filter(|(_, known)| is_destructive(known)) {
        let around = context.around(used.flow);
        let has_condition = around.iter().any(|flow| is_branch(context, *flow))
            || guarded.get(used.flow).is_some_and(|cards| cards.contains(&used.index));
        if around.iter().any(|flow| looped.contains(flow)) && !has_condition {
            report(
                format!("{} runs for each element of a list without a condition", known.card().title),
                used.card.span,
            );
        }
    }
}

/// The flows that run for each element of a list: those of loops, and the helpers of cards that stream.
fn looped(context: &Context<'_, '_>) -> BTreeSet<usize> {
    let calls = context.calls.iter().filter(|call| {
        let card = context.call(**call).map(|(card, _)| card);
        card.is_some_and(FlowCard::is_loop) || context.is_of_connector(**call)
    });
    calls.filter_map(|call| call.called).collect()
}

/// The cards of a flow that run only if a condition holds.
fn guarded(flow: &Flow<'_>) -> BTreeSet<usize> {
    let conditions = flow.cards.iter().enumerate().filter(|(_, card)| card.is_platform("control", "continueIf"));
    flow.after(&conditions.map(|(index, _)| index).collect::<Vec<_>>())
}

/// Whether a flow is a branch of a card that decides, rather than the body of a loop.
fn is_branch(context: &Context<'_, '_>, flow: usize) -> bool {
    let holder = context.flow(flow).and_then(|flow| flow.holder);
    let card = holder.and_then(|holder| context.flow(holder.flow)?.cards.get(holder.card));
    card.is_some_and(|card| !card.is_loop() && !card.title.to_ascii_lowercase().contains("error"))
}
