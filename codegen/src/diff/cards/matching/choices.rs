//! Which choice of a dropdown is which of the old one.

use crate::diff::pairing::Pairing;
use crate::model::CardField;

use super::names::Name;

/// Choices are the same under another label if so much of their words is the same, in thousandths.
const ALIKE: u32 = 600;

/// Which choice of the new dropdown is which of the old one: those with the same words, then those that differ in a number
/// only (`First 200 Records`, `First 300 Records`), then the most alike.
pub(in crate::diff::cards) fn match_choices(old: &CardField, new: &CardField) -> Pairing {
    let names = |field: &CardField| field.choices.iter().map(|choice| Name::of(&choice.label)).collect::<Vec<_>>();
    let (before, after) = (names(old), names(new));
    let mut pairing = Pairing::new(before.len(), after.len());
    let spelled = |names: &[Name], index: usize| names.get(index).map(|name| name.spelled.clone());
    pairing.by_key(|index| spelled(&before, index), |index| spelled(&after, index));
    let pattern = |names: &[Name], index: usize| {
        names.get(index).filter(|name| !name.numbers().is_empty()).map(Name::without_numbers)
    };
    pairing.by_key(|index| pattern(&before, index), |index| pattern(&after, index));
    pairing.by_likeness(|old, new| {
        let likeness = before.get(old)?.likeness(after.get(new)?);
        (likeness >= ALIKE).then_some(likeness)
    });
    pairing
}
