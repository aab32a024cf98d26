//! What the choices of a card's Result Set do.

use crate::emit::docs::escape::{Md, literal, md};
use crate::model::{Binding, BoundCard, Choice, Section};

/// What each choice of the option does that says how many records the card reads; nothing if it has no such option.
pub(super) fn result_set(bound: &BoundCard) -> Vec<Md> {
    let is_paging =
        |field: &&crate::model::BoundField| field.section == Section::Options && field.binding == Binding::Paging;
    let option = bound.fields.iter().find(is_paging).and_then(|field| bound.card.options.get(field.index));
    option.into_iter().flat_map(|option| &option.choices).map(behavior).collect()
}

fn behavior(choice: &Choice) -> Md {
    let label = literal(&choice.label);
    match choice.value.parse::<u32>() {
        Ok(1) => md!(
            "**{}**: the outputs are those of one record. If there is none, they are empty, and that is no error.",
            &label
        ),
        Ok(most) => md!(
            "**{}**: the outputs are lists of at most {} records, whatever the size of the API's pages. What comes after \
             them is left out without a word.",
            &label,
            most
        ),
        Err(_) => md!(
            "**{}**: a helper flow runs once for each record, in order. It has two inputs, `Record` with the record as the \
             API returns it and `State` with what the flow passes on. The only output of the card is the number of records; \
             the platform streams at most 1,000,000.",
            &label
        ),
    }
}
