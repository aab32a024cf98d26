//! Which field of a card is which of the same card in the old document.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::pairing::Pairing;
use crate::model::{Card, CardField, CardType, Condition, Section};
use crate::text::split;

use super::choices::match_choices;
use super::names::{Name, shared};
use crate::diff::cards::view::FieldView;

/// Fields are the same under another label if label and description together are so much alike, in thousandths.
const ALIKE: u32 = 600;

/// A condition in the words of the new document, so that an option or a choice with another label is not another condition.
pub(in crate::diff::cards) type Meaning = Option<(String, String)>;

/// The fields of two versions of a card.
pub(in crate::diff::cards) struct FieldMatch<'a> {
    old: Vec<FieldView<'a>>,
    new: Vec<FieldView<'a>>,
    pairing: Pairing,
    translation: Translation,
}

impl<'a> FieldMatch<'a> {
    /// Pairs the fields of a card in stages: those with the same label in the same section and for the same choice; then those
    /// for another choice; then options that became inputs or the other way round; then, in the same section and for the same
    /// choice, those most alike. Options are paired before the rest, because conditions name them.
    pub(in crate::diff::cards) fn of(old: &'a Card, new: &'a Card) -> Self {
        let (old, new) = (FieldView::all(old), FieldView::all(new));
        let pairing = Pairing::new(old.len(), new.len());
        let mut found = Self { old, new, pairing, translation: Translation::default() };
        found.by_name(|section| section == Section::Options);
        found.across_sections();
        found.by_likeness(|section| section == Section::Options);
        found.translation = Translation::of(&found.old, &found.new, &found.pairing);
        found.by_name(|section| section != Section::Options);
        found.by_likeness(|section| section != Section::Options);
        found
    }

    /// Pairs fields with the same label in the same section: those for the same choice, then the rest.
    fn by_name(&mut self, is_meant: fn(Section) -> bool) {
        let Self { old, new, pairing, translation } = self;
        let name = |fields: &[FieldView<'_>], index: usize| {
            let meant = fields.get(index).filter(|one| is_meant(one.section))?;
            Some((meant.section, meant.name.spelled.clone()))
        };
        let old_meaning = |index: usize| old.get(index)?.field.when.as_ref().map(|when| translation.meaning(when));
        let new_meaning = |index: usize| meaning(new.get(index)?.field);
        pairing.by_key(
            |index| Some((name(old, index)?, old_meaning(index))),
            |index| Some((name(new, index)?, new_meaning(index))),
        );
        pairing.by_key(|index| name(old, index), |index| name(new, index));
    }

    /// Pairs options with inputs of the same label. An input that is in both documents is not a candidate: it stays what it is.
    fn across_sections(&mut self) {
        let Self { old, new, pairing, .. } = self;
        let inputs = |fields: &[FieldView<'_>]| -> BTreeSet<String> {
            let inputs = fields.iter().filter(|one| one.section == Section::Inputs);
            inputs.map(|one| one.name.spelled.clone()).collect()
        };
        let stay: BTreeSet<String> = inputs(old).intersection(&inputs(new)).cloned().collect();
        let key = |fields: &[FieldView<'_>], index: usize| {
            let given = fields.get(index).filter(|one| one.section != Section::Outputs);
            given.map(|one| one.name.spelled.clone()).filter(|name| !stay.contains(name))
        };
        pairing.by_key(|index| key(old, index), |index| key(new, index));
    }

    /// Pairs fields that are alike, of one section, and for the same choice.
    fn by_likeness(&mut self, is_meant: fn(Section) -> bool) {
        let Self { old, new, pairing, translation } = self;
        pairing.by_likeness(|before, after| {
            let (before, after) = (old.get(before)?, new.get(after)?);
            let old_meaning = before.field.when.as_ref().map(|when| translation.meaning(when));
            let same_place = before.section == after.section && old_meaning == meaning(after.field);
            (same_place && is_meant(before.section)).then(|| likeness(before, after)).flatten()
        });
    }

    /// The pairs, in the order of the old fields.
    pub(in crate::diff::cards) fn pairs(&self) -> impl Iterator<Item = (&FieldView<'a>, &FieldView<'a>)> {
        self.pairing.pairs().filter_map(|(old, new)| Some((self.old.get(old)?, self.new.get(new)?)))
    }

    /// The fields that are gone.
    pub(in crate::diff::cards) fn removed(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.pairing.removed().filter_map(|index| self.old.get(index))
    }

    /// The fields that are new.
    pub(in crate::diff::cards) fn added(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.pairing.added().filter_map(|index| self.new.get(index))
    }

    /// What the condition of an old field means.
    pub(in crate::diff::cards) fn old_meaning(&self, field: &CardField) -> Meaning {
        field.when.as_ref().map(|condition| self.translation.meaning(condition))
    }
}

/// What the condition of a new field means.
pub(in crate::diff::cards) fn meaning(field: &CardField) -> Meaning {
    field.when.as_ref().map(|Condition { option, choice }| (Name::of(option).spelled, Name::of(choice).spelled))
}

/// How alike two fields of one place are; `None` if they are different fields.
fn likeness(old: &FieldView<'_>, new: &FieldView<'_>) -> Option<u32> {
    let types = [&old.field.type_, &new.field.type_];
    let same_type = types[0] == types[1] || types.contains(&&CardType::Missing);
    let name = old.name.likeness(&new.name);
    if !same_type || name == 0 {
        return None;
    }
    let [before, after] = [old, new].map(|one| described(&one.field.description));
    let whole = if before.is_empty() || after.is_empty() { name } else { (2 * name + shared(&before, &after)) / 3 };
    (whole >= ALIKE).then_some(whole)
}

/// The words of a description, sorted.
fn described(text: &str) -> Vec<String> {
    let mut words = split(text);
    words.sort();
    words
}

/// How options and choices are called in the new document.
#[derive(Debug, Default)]
struct Translation {
    /// New labels by the old ones.
    options: BTreeMap<String, String>,
    /// New labels of choices by the old labels of option and choice.
    choices: BTreeMap<(String, String), String>,
}

impl Translation {
    fn of(old: &[FieldView<'_>], new: &[FieldView<'_>], pairing: &Pairing) -> Self {
        let mut found = Self::default();
        for (before, after) in pairing.pairs().filter_map(|(before, after)| Some((old.get(before)?, new.get(after)?))) {
            found.options.insert(before.name.spelled.clone(), after.name.spelled.clone());
            let labels = |field: &CardField, index: usize| {
                field.choices.get(index).map(|choice| Name::of(&choice.label).spelled)
            };
            for (one, other) in match_choices(before.field, after.field).pairs() {
                if let (Some(one), Some(other)) = (labels(before.field, one), labels(after.field, other)) {
                    found.choices.insert((before.name.spelled.clone(), one), other);
                }
            }
        }
        found
    }

    /// What a condition of the old document means, in the words of the new one.
    fn meaning(&self, Condition { option, choice }: &Condition) -> (String, String) {
        let (option, choice) = (Name::of(option).spelled, Name::of(choice).spelled);
        let new_option = self.options.get(&option).cloned().unwrap_or_else(|| option.clone());
        let new_choice = self.choices.get(&(option, choice.clone())).cloned().unwrap_or(choice);
        (new_option, new_choice)
    }
}
