//! `at-least-one`: none of several inputs is given, one of which is needed.

use crate::catalogue::{Alternative, Section};
use crate::flow::{Data, Field as FlowField, Severity};
use crate::lint::context::{Context, Used};
use crate::lint::rule::{Report, Rule};
use crate::steps::Recognized;

pub(super) static RULE: Rule = Rule::new(
    "at-least-one",
    Severity::Error,
    ["A card needs at least one of several inputs, and none is given.", "Fill in one of them, or map an output to it."],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        let alternatives = &known.card().at_least_one;
        let is_given = alternatives.iter().any(|alternative| is_given(used, known, alternative));
        if !alternatives.is_empty() && known.is_whole(used.card) && !is_given {
            let label =
                |one: &Alternative| known.card().field(Section::Inputs, &one.input).map(|field| field.label.as_str());
            let labels: Vec<&str> = alternatives.iter().filter_map(label).collect();
            report(format!("{} needs one of {}", known.card().title, labels.join(", ")), used.card.span);
        }
    }
}

/// Whether an input has a value, or is cleared.
fn is_given(used: &Used<'_, '_>, known: &Recognized<'_>, alternative: &Alternative) -> bool {
    let input = known.given(used.card, Section::Inputs, &alternative.input);
    let clear = alternative.clear.as_ref().and_then(|key| known.given(used.card, Section::Options, key));
    input.is_some_and(FlowField::is_given) || clear.is_some_and(is_on)
}

/// Whether an option is switched on.
fn is_on(option: &FlowField<'_>) -> bool {
    match option.data {
        Data::Static(value) => value.as_bool() == Some(true) || value.as_text() == Some("true"),
        _ => option.source.is_some(),
    }
}
