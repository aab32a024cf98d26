//! `missing-input`: a required input is empty.

use crate::catalogue::Section;
use crate::flow::{Severity, shown};
use crate::lint::context::{Context, Used};
use crate::lint::rule::{Report, Rule};
use crate::steps::Recognized;

pub(super) static RULE: Rule = Rule::new(
    "missing-input",
    Severity::Error,
    ["A card has a required option or input without a value.", "Fill it in, or map an output to it."],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for (used, known) in context.known() {
        required(used, known, report);
        for (index, input) in used.card.inputs.iter().enumerate().filter(|(_, input)| input.is_required) {
            // What the catalogue marks as required is reported above.
            let is_reported = known.inputs.get(index).copied().flatten().is_some_and(|(_, field)| field.required);
            if !input.is_given() && !is_reported {
                report(format!("{} of {} is empty", shown(input.label), known.card().title), input.span);
            }
        }
    }
}

/// The fields that the catalogue requires. One that the file does not have counts as empty if everything else is known: the
/// console shows required fields always.
fn required(used: &Used<'_, '_>, known: &Recognized<'_>, report: Report<'_>) {
    let is_whole = known.is_whole(used.card);
    for section in [Section::Options, Section::Inputs] {
        let fields = known.card().section(section).iter();
        for field in fields.filter(|field| field.required && field.required_when.is_none()) {
            let is_shown = known.shows(used.card, field) == Some(true);
            let given = known.given(used.card, section, &field.key);
            if is_shown && given.map_or(is_whole, |input| !input.is_given()) {
                let span = given.map_or(used.card.span, |input| input.span);
                report(format!("{} of {} is empty", field.label, known.card().title), span);
            }
        }
    }
}
