//! Cards that have something in common.

use super::operations::matches;
use super::table::named;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::guides::writer::Writer;
use crate::guides::Query;
use crate::model::{Binding, BoundCard, CardField, OperationRole};

/// The cards whose main operation matches, or that are named.
pub(super) fn cards(writer: Writer<'_>, query: &Query) -> Md {
    let cards = writer.context.input.cards.iter().enumerate();
    let rows = cards.filter(|(_, bound)| is_meant(writer, query, bound)).map(|(index, bound)| {
        let operations = bound.operations.iter().filter(|call| call.role == OperationRole::Primary);
        let operations = operations.filter_map(|call| writer.context.input.api.operation(&call.operation_id));
        [
            writer.card(index),
            writer.context.findings.does(bound),
            Md::join(operations.map(|operation| writer.operation(operation)), ", "),
        ]
    });
    named(["Card", "What it does", "Operation"], rows)
}

fn is_meant(writer: Writer<'_>, query: &Query, bound: &BoundCard) -> bool {
    if query.cards.contains(&bound.card.slug) {
        return true;
    }
    let main = bound.operations.iter().filter(|call| call.role == OperationRole::Primary);
    let mut main = main.filter_map(|call| writer.context.input.api.operation(&call.operation_id));
    // A query that names cards and nothing else means only those.
    let asks = *query != Query { cards: query.cards.clone(), ..Query::default() } || query.cards.is_empty();
    let others = Query { cards: Vec::new(), ..query.clone() };
    asks && main.any(|operation| matches(writer, &others, operation))
}

/// The cards that let a flow choose how many records they return, with the choices.
pub(super) fn result_set(writer: Writer<'_>) -> Md {
    let rows = writer.context.input.cards.iter().enumerate().filter_map(|(index, bound)| {
        let field = paging_field(bound)?;
        let main = bound.operations.first().and_then(|call| writer.context.input.api.operation(&call.operation_id))?;
        let most = main.pagination.as_ref().and_then(|paging| paging.maximum);
        let choices = field.choices.iter().map(|choice| md!("{} ({})", &literal(&choice.label), &code(&choice.value)));
        Some([
            writer.card(index),
            literal(&field.label),
            Md::join(choices, ", "),
            writer.operation(main),
            most.map(|most| md!("{}", most)).unwrap_or_default(),
        ])
    });
    named(["Card", "Option", "Choices", "Operation", "Largest page"], rows)
}

/// The field that chooses how many records a card returns.
fn paging_field(bound: &BoundCard) -> Option<&CardField> {
    let paging = bound.fields.iter().find(|field| field.binding == Binding::Paging)?;
    bound.card.section(paging.section).get(paging.index)
}
