//! `unknown-choice`: an option is set to what the card does not offer.

use crate::catalogue::Field;
use crate::flow::{Data, Field as FlowField, Severity, shown};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "unknown-choice",
    Severity::Error,
    ["An option is set to a value that the card does not offer.", "Select one of the choices that the card offers."],
    check,
);

/// The most choices that a message lists.
const MOST: usize = 12;

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        for (index, input) in used.card.inputs.iter().enumerate() {
            let Data::Static(value) = input.data else { continue };
            let Some(value) = value.as_text() else { continue };
            let field = known.inputs.get(index).copied().flatten().map(|(_, field)| field);
            let offered = offered(input, field);
            if !offered.is_empty() && !offered.contains(&value) {
                let choices: Vec<_> = offered.iter().take(MOST).map(|choice| format!("`{}`", shown(choice))).collect();
                let message = format!(
                    "{} of {} is `{}`; the card offers {}",
                    shown(input.label),
                    known.card().title,
                    shown(value),
                    choices.join(", ")
                );
                report(message, input.span);
            }
        }
    }
}

/// The values that the connector offers: those in the file, or else those of the catalogue if an export has confirmed them.
fn offered<'a>(input: &'a FlowField<'_>, field: Option<&'a Field>) -> Vec<&'a str> {
    let in_file: Vec<&str> = input.choices.iter().map(|choice| choice.value).collect();
    let confirmed = field.filter(|field| in_file.is_empty() && field.connector_key.is_some());
    let in_catalogue = confirmed.into_iter().flat_map(|field| &field.choices);
    let in_catalogue = in_catalogue.filter_map(|choice| choice.connector_value.as_deref().or(choice.value.as_str()));
    in_file.into_iter().chain(in_catalogue).collect()
}
