//! Operations that have something in common.

use std::collections::BTreeSet;

use super::table::named;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::guides::writer::Writer;
use crate::emit::docs::operations::FreeRequest;
use crate::emit::docs::risk::risk_name;
use crate::guides::Query;
use crate::model::{Operation, platform_name, slug};

/// The platforms, in the order in which they are shown; others follow.
const PLATFORMS: [&str; 7] = ["mac", "iphone", "ipad", "apple-tv", "vision-pro", "android", "windows"];

/// Whether an operation matches.
pub(super) fn matches(writer: Writer<'_>, query: &Query, operation: &Operation) -> bool {
    let api = writer.context.input.api;
    let in_group = query.groups.is_empty() || query.groups.contains(&slug(&operation.group));
    let has_risk = query.risks.is_empty() || operation.risk.is_some_and(|risk| query.risks.contains(&risk));
    let fails_so = || api.errors.iter().any(|case| query.errors.contains(&case.id) && case.is_of(operation));
    let fails = query.errors.is_empty() || fails_so();
    let on_card = |index: &usize| {
        writer.context.input.cards.get(*index).is_some_and(|bound| query.cards.contains(&bound.card.slug))
    };
    let has_card = query.cards.is_empty() || writer.context.links.cards_of(&operation.id).iter().any(on_card);
    in_group
        && has_risk
        && fails
        && has_card
        && (!query.without_card || writer.context.links.cards_of(&operation.id).is_empty())
}

/// The operations that match.
fn matching<'a>(writer: Writer<'a>, query: &Query) -> impl Iterator<Item = &'a Operation> {
    writer.context.input.api.operations.iter().filter(move |operation| matches(writer, query, operation))
}

/// The operations that match, with their requests, platforms, risks and cards.
pub(super) fn operations(writer: Writer<'_>, query: &Query) -> Md {
    let rows = matching(writer, query).map(|operation| {
        [
            writer.operation(operation),
            request(operation),
            platforms_of(operation),
            risk(operation),
            cards(writer, operation),
            if query.without_card { free_request(writer, operation) } else { Md::default() },
        ]
    });
    named(["Operation", "Request", "Platforms", "Risk", "Cards", "In a flow"], rows)
}

/// The operations that match, by the platforms that they work on.
pub(super) fn platforms(writer: Writer<'_>, query: &Query) -> Md {
    let found: Vec<&Operation> = matching(writer, query).collect();
    let links = |on: &dyn Fn(&Operation) -> bool| {
        Md::join(found.iter().filter(|operation| on(operation)).map(|operation| writer.operation(operation)), ", ")
    };
    let named_ones: BTreeSet<&str> = found.iter().flat_map(|one| &one.platforms).map(String::as_str).collect();
    let known = PLATFORMS.into_iter().filter(|platform| named_ones.contains(platform));
    let others = named_ones.iter().copied().filter(|platform| !PLATFORMS.contains(platform));
    let rows = known.chain(others).map(|platform| {
        let on = |operation: &Operation| operation.platforms.iter().any(|one| one == platform);
        [literal(platform_name(platform)), links(&on)]
    });
    let every = [md!("every platform"), links(&|operation: &Operation| operation.platforms.is_empty())];
    let every = Some(every).filter(|[_, links]| !links.is_empty());
    named(["Platform", "Operations"], rows.chain(every))
}

/// The commands that a list of commands names.
pub(super) fn commands(writer: Writer<'_>) -> Md {
    let commands = writer.context.input.api.operations.iter().filter(|operation| !operation.command.is_empty());
    let rows = commands.map(|operation| {
        let names = Md::join(operation.command.iter().map(|name| code(name)), " or ");
        [writer.operation(operation), names, platforms_of(operation), risk(operation)]
    });
    named(["Operation", "Name in the list", "Platforms", "Risk"], rows)
}

/// The request line.
pub(super) fn request(operation: &Operation) -> Md {
    code(&format!("{} {}", operation.method, operation.path))
}

/// The platforms of an operation; nothing for all.
fn platforms_of(operation: &Operation) -> Md {
    Md::join(operation.platforms.iter().map(|platform| literal(platform_name(platform))), ", ")
}

fn risk(operation: &Operation) -> Md {
    operation.risk.map(risk_name).unwrap_or_default()
}

/// Whether the card that sends any request can call an operation, and why not.
fn free_request(writer: Writer<'_>, operation: &Operation) -> Md {
    let Some(free) = FreeRequest::new(writer.context) else { return Md::default() };
    let refusal = free.refusal(operation);
    if refusal.is_empty() { md!("yes") } else { md!("**no**: {}", &refusal) }
}

/// The cards that call an operation.
fn cards(writer: Writer<'_>, operation: &Operation) -> Md {
    Md::join(writer.context.links.cards_of(&operation.id).iter().map(|index| writer.card(*index)), ", ")
}
