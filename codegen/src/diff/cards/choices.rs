//! The choices of a dropdown.

use crate::diff::change::{Changes, Severity};
use crate::model::{CardField, Choice};

use super::codes;
use super::log::{At, push, push_values};
use super::matching::{Name, match_choices};

/// Adds what changed among the choices of a field.
pub(super) fn compare_choices(at: &At, old: &CardField, new: &CardField, changes: &mut Changes<'_>) {
    let pairing = match_choices(old, new);
    for (before, after) in pairing.pairs() {
        if let (Some(before), Some(after)) = (old.choices.get(before), new.choices.get(after)) {
            compare_choice(at, before, after, changes);
        }
    }
    for choice in pairing.removed().filter_map(|index| old.choices.get(index)) {
        let what = format!("no longer offers {}", choice.label);
        push(changes, (&codes::CHOICE_REMOVED, Severity::Breaking), at, what, [Some(choice.label.clone()), None]);
    }
    for choice in pairing.added().filter_map(|index| new.choices.get(index)) {
        let what = format!("offers {}", choice.label);
        push(changes, (&codes::CHOICE_ADDED, Severity::Info), at, what, [None, Some(choice.label.clone())]);
    }
}

fn compare_choice(at: &At, old: &Choice, new: &Choice, changes: &mut Changes<'_>) {
    let Choice { label, value } = old;
    let (before, after) = (Name::of(label), Name::of(&new.label));
    let labels = [label.as_str(), new.label.as_str()];
    if before.numbers() != after.numbers() {
        push_values(changes, (&codes::CAP_CHANGED, Severity::Breaking), at, labels);
    } else if before.spelled != after.spelled && *value != new.value {
        push_values(changes, (&codes::CHOICE_RENAMED, Severity::Breaking), at, labels);
    } else if *value != new.value {
        let what = format!("stores {} for {}, stored {value}", new.value, new.label);
        let values = [Some(value.clone()), Some(new.value.clone())];
        push(changes, (&codes::VALUE_CHANGED, Severity::Breaking), at, what, values);
    } else if label != &new.label {
        push_values(changes, (&codes::RESPELLED, Severity::Info), at, labels);
    }
}
