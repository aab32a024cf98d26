//! Compares what exports of flows show of a card.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::log::{At, push};
use crate::diff::change::{Changes, Severity};
use crate::model::{ConnectorCard, ConnectorChoice, ConnectorField};

/// What exports show, each with a name; whether flows depend on it is told by the severity of a change.
type Shown = BTreeMap<String, (String, Severity)>;

/// Adds what changed in what exports show of a card as a whole, and of fields that its document does not have.
pub(super) fn compare_cards(at: &At, cards: [Option<&ConnectorCard>; 2], changes: &mut Changes<'_>) {
    compare(at, cards.map(|card| card.map(of_card).unwrap_or_default()), changes);
}

/// Adds what changed in what exports show of a field.
pub(super) fn compare_fields(at: &At, fields: [Option<&ConnectorField>; 2], changes: &mut Changes<'_>) {
    let shown = |field: &ConnectorField| {
        let mut shown = Shown::new();
        add_field(&mut shown, "", field);
        shown
    };
    compare(at, fields.map(|field| field.map(shown).unwrap_or_default()), changes);
}

fn compare(at: &At, [old, new]: [Shown; 2], changes: &mut Changes<'_>) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let [before, after] = [old.get(name), new.get(name)];
        let values = [before, after].map(|side| side.map(|(value, _)| value.clone()));
        if values[0] == values[1] {
            continue;
        }
        let severity = before.or(after).map_or(Severity::Info, |(_, severity)| *severity);
        let what = match &values {
            [Some(before), Some(after)] => format!("{name} was {before}, is {after}"),
            [Some(before), None] => format!("{name} was {before}, and is no longer shown"),
            [None, after] => format!("{name} is shown: {}", after.as_deref().unwrap_or_default()),
        };
        push(changes, (&codes::CONNECTOR_CHANGED, severity), at, what, values);
    }
}

fn of_card(card: &ConnectorCard) -> Shown {
    // Which exports show it says nothing of the card.
    let ConnectorCard { title, module, version, method, documents: _, fields, span: _ } = card;
    let mut shown = Shown::from([
        ("the title".to_owned(), (title.clone(), Severity::Info)),
        ("the module".to_owned(), (module.clone(), Severity::Warning)),
        ("the version of the module".to_owned(), (version.clone(), Severity::Info)),
        ("the key of the card".to_owned(), (method.clone(), Severity::Warning)),
    ]);
    for field in fields {
        add_field(&mut shown, &format!(" of {} {}", field.section, field.key), field);
    }
    shown
}

fn add_field(shown: &mut Shown, of: &str, field: &ConnectorField) {
    let ConnectorField { section, key, label, type_, list, required, choices, span: _ } = field;
    let type_ = if *list { format!("list of {type_}") } else { type_.clone() };
    let mut add = |name: String, value: String, severity| shown.insert(name, (value, severity));
    add(format!("the section{of}"), section.to_string(), Severity::Info);
    add(format!("the key{of}"), key.clone(), Severity::Warning);
    add(format!("the label{of}"), label.clone(), Severity::Info);
    add(format!("the type{of}"), type_, Severity::Info);
    add(format!("whether it is required{of}"), required.to_string(), Severity::Info);
    for choice in choices {
        // The choice of the card document that it is follows from the two.
        let ConnectorChoice { value, label, of: _, span: _ } = choice;
        add(format!("the label of the stored value {value}{of}"), label.clone(), Severity::Warning);
    }
    let order: Vec<&str> = choices.iter().map(|choice| choice.value.as_str()).collect();
    add(format!("the stored values{of}"), order.join(", "), Severity::Warning);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Section;
    use crate::source::Span;

    fn field(key: &str, choices: &[(&str, &str)]) -> ConnectorField {
        let choice = |(value, label): &(&str, &str)| ConnectorChoice {
            value: (*value).to_owned(),
            label: (*label).to_owned(),
            of: None,
            span: Span::nowhere(),
        };
        ConnectorField {
            section: Section::Options,
            key: key.to_owned(),
            label: "Result Set".to_owned(),
            type_: "string".to_owned(),
            list: false,
            required: true,
            choices: choices.iter().map(choice).collect(),
            span: Span::nowhere(),
        }
    }

    fn shown(field: &ConnectorField) -> Shown {
        let mut shown = Shown::new();
        add_field(&mut shown, "", field);
        shown
    }

    #[test]
    fn keys_labels_and_stored_values_are_told_apart() {
        let old = shown(&field("set_a", &[("1", "First"), ("all", "All")]));
        let new = shown(&field("set_b", &[("1", "First One"), ("300", "Many")]));
        let changed: Vec<&str> =
            old.iter().filter(|(name, value)| new.get(*name) != Some(value)).map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            changed,
            ["the key", "the label of the stored value 1", "the label of the stored value all", "the stored values"]
        );
        assert_eq!(old["the key"].1, Severity::Warning);
        assert_eq!(old["the label"].1, Severity::Info);
    }
}
