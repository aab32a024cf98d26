//! `exposed-secret`: a secret goes to a table, a message or a log.

use std::collections::BTreeSet;

use kandji_client::runtime::Risk;

use crate::catalogue::Binding;
use crate::flow::{Card as FlowCard, Flow, Origin, Severity, shown};
use crate::lint::context::{Context, Used};
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "exposed-secret",
    Severity::Error,
    [
        "A secret is written to a table, a message or a log, where everybody who can open it reads the secret.",
        "Hand the secret to the one who needs it, and keep it nowhere.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (index, flow) in context.export.flows.iter().enumerate() {
        let secrets: Vec<&Used<'_, '_>> = context.cards_of(index).iter().filter(|used| reads_secret(used)).collect();
        if secrets.is_empty() {
            continue;
        }
        let tainted = tainted(flow, &secrets);
        for (card, input) in flow.cards.iter().flat_map(|card| card.inputs.iter().map(move |input| (card, input))) {
            let is_secret = input.source.is_some_and(|source| tainted.contains(&(source.card, source.output)));
            if is_secret && let Some(place) = keeps(card) {
                let titles: BTreeSet<String> = secrets.iter().map(|used| shown(used.card.title)).collect();
                let titles: Vec<String> = titles.into_iter().collect();
                let message = format!("a secret of {} goes to {place} ({})", titles.join(", "), shown(card.title));
                report(message, input.span);
            }
        }
    }
}

/// Whether a card is there to read a secret.
fn reads_secret(used: &Used<'_, '_>) -> bool {
    let known = used.known.as_ref();
    known.is_some_and(|known| !known.card.operations.is_empty() && known.card.risk() == Risk::ReadSecret)
}

/// The outputs that may have a secret, by card and output: those of the cards that read one, and all of the platform's cards
/// that get one. Status and messages have none.
fn tainted(flow: &Flow<'_>, secrets: &[&Used<'_, '_>]) -> BTreeSet<(usize, usize)> {
    let mut tainted = BTreeSet::new();
    for used in secrets {
        for index in 0..used.card.outputs.len() {
            let field = used.known.as_ref().and_then(|known| known.outputs.get(index).copied().flatten());
            let is_response = field.is_none_or(|field| matches!(field.binding, Binding::Response { .. }));
            if is_response && !is_status(used.card, index) {
                tainted.insert((used.index, index));
            }
        }
    }
    // Cards come in the order in which they run, so what is mapped comes from before. A round more finds the rest.
    for _ in 0..2 {
        for (index, card) in flow.cards.iter().enumerate().filter(|(_, card)| card.module.origin == Origin::Platform) {
            let gets = |source: crate::flow::Source| tainted.contains(&(source.card, source.output));
            if card.inputs.iter().any(|input| input.source.is_some_and(gets)) {
                tainted.extend((0..card.outputs.len()).map(|output| (index, output)));
            }
        }
    }
    tainted
}

fn is_status(card: &FlowCard<'_>, output: usize) -> bool {
    card.outputs.get(output).is_some_and(|field| ["Status Code", "Message"].contains(&field.label))
}

/// What a card keeps its inputs in, if it keeps them.
fn keeps(card: &FlowCard<'_>) -> Option<&'static str> {
    if card.is_table() {
        return Some("a table");
    }
    let words = [card.title, card.method].map(str::to_ascii_lowercase);
    let says = |what: &[&str]| words.iter().any(|word| what.iter().any(|one| word.split(' ').any(|part| part == *one)));
    let is_other = card.module.origin == Origin::Connector;
    match () {
        () if is_other && says(&["message", "mail", "email", "post"]) => Some("a message"),
        () if says(&["log", "logs", "log_event"]) => Some("a log"),
        () => None,
    }
}
