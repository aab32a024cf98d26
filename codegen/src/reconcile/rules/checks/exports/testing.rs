//! A card that an export shows.

use crate::diagnostic::Report;
use crate::flows::attach;
use crate::model::{
    CardDocument, CardType, ConnectorCard, ConnectorChoice, ConnectorField, Method, SchemaKind, Section,
};
use crate::reconcile::rules::testing::{
    Outcome, With, api, card, choices, field, object, of, operation, required, run,
};
use crate::source::Span;

/// An input as an export has it.
pub(super) fn exported(key: &str, label: &str, type_: &str, choices: &[(&str, &str)]) -> ConnectorField {
    let choice = |(value, label): &(&str, &str)| ConnectorChoice {
        value: (*value).to_owned(),
        label: (*label).to_owned(),
        of: None,
        span: Span::nowhere(),
    };
    ConnectorField {
        section: Section::Inputs,
        key: key.to_owned(),
        label: label.to_owned(),
        type_: type_.to_owned(),
        list: false,
        required: type_ == "flo",
        choices: choices.iter().map(choice).collect(),
        span: Span::nowhere(),
    }
}

/// The outcome for a card with the dropdown Format (EPUB, Paper Back), of which an export shows an input.
pub(super) fn lend(shown: ConnectorField) -> Outcome {
    let body = object(&[("format", of(SchemaKind::Text(crate::model::Format::Plain)))]);
    let api = api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)]);
    let inputs = vec![
        required("Book ID", CardType::String),
        choices(&["EPUB", "Paper Back"], field("Format", CardType::Dropdown)),
    ];
    let cards = vec![card("Lend Book", inputs, vec![])];
    let mut document = CardDocument { cards, ..CardDocument::default() };
    let exported = ConnectorCard {
        title: "Lend Book".to_owned(),
        method: "lend_X".to_owned(),
        fields: vec![shown],
        ..ConnectorCard::default()
    };
    attach(&mut document, vec![exported], &mut Report::default());
    run(api, document.cards)
}
