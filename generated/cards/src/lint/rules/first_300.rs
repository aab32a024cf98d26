//! `first-300`: a card returns at most 300 records of a larger fleet.

use crate::catalogue::{Binding, Section};
use crate::flow::Severity;
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "first-300",
    Severity::Warning,
    [
        "A card returns the first 300 records, and the fleet is larger.",
        "Stream all records to a helper flow, or narrow the list with filters.",
    ],
    check,
);

/// The choice of Result Set, and how many records it returns.
const CHOICE: &str = "300";
const MOST: u64 = 300;

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    let Some(size) = context.settings.fleet_size.filter(|size| *size > MOST) else { return };
    for (used, known) in context.known() {
        for option in known.card().options.iter().filter(|option| option.binding == Binding::Paging) {
            let Some(input) = known.given(used.card, Section::Options, &option.key) else { continue };
            if known.chosen(used.card, &option.key) == Some(CHOICE) {
                let message = format!("{} returns at most {MOST} of {size} devices' records", known.card().title);
                report(message, input.span);
            }
        }
    }
}
