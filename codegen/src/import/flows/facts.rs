//! What the cards of an export say about the connector.

use std::collections::{BTreeMap, BTreeSet};

use kandji_flow::flow::{Card, Export, Field, Origin};

use crate::model::{ConnectorCard, ConnectorChoice, ConnectorField, Section};
use crate::source::{FileId, Span};

/// The connector that the cards are of, as its module is called before the id behind it.
const CONNECTOR: &str = "kandji";

/// The heading of what a flow passes on to a helper flow. Whoever builds the flow adds fields there.
const PASSED_ON: &str = "Streaming";

/// The field there that names the helper flow.
const HELPER: &str = "processing_flow";

/// What an export shows.
pub(super) struct Facts {
    pub(super) cards: Vec<ConnectorCard>,
    /// What is said of cards that are not the connector's, if there are any.
    pub(super) others: Option<String>,
}

/// The facts of an export. A card that is in several flows has the fields of all of them.
pub(super) fn of(export: &Export<'_>, document: &str, file: FileId) -> Facts {
    let (mut cards, mut others): (BTreeMap<(&str, &str), ConnectorCard>, _) = (BTreeMap::new(), BTreeSet::new());
    let mut count = 0;
    for card in export.flows.iter().flat_map(|flow| &flow.cards) {
        if !is_of_connector(card) {
            count += 1;
            others.insert(card.module.name);
            continue;
        }
        let known = cards.entry((card.module.name, card.method));
        let known = known.or_insert_with(|| empty(card, document, file));
        for field in fields(card, file) {
            if !known.fields.iter().any(|one| (one.section, &one.key) == (field.section, &field.key)) {
                known.fields.push(field);
            }
        }
    }
    let others = (count > 0).then(|| {
        let modules: Vec<_> = others.into_iter().map(|name| format!("`{name}`")).collect();
        let are = if count == 1 { "1 card is" } else { &format!("{count} cards are") };
        format!("{are} not the connector's: {}", modules.join(", "))
    });
    Facts { cards: cards.into_values().map(sorted).collect(), others }
}

fn is_of_connector(card: &Card<'_>) -> bool {
    let name = card.module.name.split('_').next().unwrap_or_default();
    card.module.origin == Origin::Connector && name == CONNECTOR
}

fn sorted(mut card: ConnectorCard) -> ConnectorCard {
    card.fields.sort_by(|one, other| (one.section, &one.key).cmp(&(other.section, &other.key)));
    card
}

fn empty(card: &Card<'_>, document: &str, file: FileId) -> ConnectorCard {
    ConnectorCard {
        title: card.title.to_owned(),
        module: card.module.name.to_owned(),
        version: card.module.version.to_owned(),
        method: card.method.to_owned(),
        documents: vec![document.to_owned()],
        fields: Vec::new(),
        span: span(card.span, file),
    }
}

fn fields(card: &Card<'_>, file: FileId) -> Vec<ConnectorField> {
    let inputs = card.inputs.iter().map(|field| {
        let section = if field.is_option { Section::Options } else { Section::Inputs };
        (section, field)
    });
    let all = inputs.chain(card.outputs.iter().map(|field| (Section::Outputs, field)));
    let own = all.filter(|(_, field)| !field.is_custom && (field.group != Some(PASSED_ON) || field.key == HELPER));
    own.map(|(section, field)| self::field(section, field, file)).collect()
}

fn field(section: Section, field: &Field<'_>, file: FileId) -> ConnectorField {
    let choices = field.choices.iter().map(|choice| ConnectorChoice {
        value: choice.value.to_owned(),
        label: choice.label.to_owned(),
        of: None,
        span: span(choice.span, file),
    });
    ConnectorField {
        section,
        key: field.key.to_owned(),
        label: field.label.to_owned(),
        type_: field.type_.to_owned(),
        list: field.is_list,
        required: field.is_required,
        choices: choices.collect(),
        span: span(field.span, file),
    }
}

fn span(span: kandji_flow::flow::Span, file: FileId) -> Span {
    Span::new(file, span.start, span.end)
}
