//! Which card of the new document is which of the old one.

use std::collections::BTreeSet;

use crate::diff::pairing::Pairing;
use crate::model::{Card, Section};
use crate::text::split;

use super::names::{Name, share, shared};
use crate::diff::cards::view::CardView;

/// Cards are the same under another title if their titles have about half of the words in common, and if titles, fields and
/// descriptions together are about two thirds alike. In thousandths.
const TITLE: u32 = 500;
const WHOLE: u32 = 650;

/// What of a card is compared to recognize it.
struct Features {
    title: Name,
    /// Its fields by section and name, sorted.
    fields: BTreeSet<(Section, String)>,
    /// The words of its description, sorted.
    words: Vec<String>,
}

impl Features {
    fn of(card: &Card) -> Self {
        let fields = card.fields().map(|(section, field)| (section, Name::of(&field.label).without_numbers()));
        let mut words = split(&card.description);
        words.sort();
        Self { title: Name::of(&card.title), fields: fields.collect(), words }
    }

    /// How alike two cards are; `None` if they are different cards.
    fn likeness(&self, other: &Self) -> Option<u32> {
        let title = self.title.likeness(&other.title);
        // A card that gets fields is still the same one, so it counts which fields of the smaller card the other has.
        let common = self.fields.intersection(&other.fields).count();
        let fields = share(common, self.fields.len().min(other.fields.len()));
        let mean = match (self.words.is_empty(), other.words.is_empty()) {
            (false, false) => (title + fields + shared(&self.words, &other.words)) / 3,
            _ => title.midpoint(fields),
        };
        (title >= TITLE && mean >= WHOLE).then_some(mean)
    }
}

/// Pairs cards: those with the same title, then those whose titles have the same words, then the most alike.
pub(in crate::diff::cards) fn match_cards(old: &[CardView<'_>], new: &[CardView<'_>]) -> Pairing {
    let features = |cards: &[CardView<'_>]| cards.iter().map(|view| Features::of(view.card)).collect::<Vec<_>>();
    let (before, after) = (features(old), features(new));
    let mut pairing = Pairing::new(old.len(), new.len());
    let title = |cards: &[CardView<'_>], index: usize| cards.get(index).map(|view| view.card.title.clone());
    pairing.by_key(|index| title(old, index), |index| title(new, index));
    let spelled = |features: &[Features], index: usize| features.get(index).map(|one| one.title.spelled.clone());
    pairing.by_key(|index| spelled(&before, index), |index| spelled(&after, index));
    pairing.by_likeness(|old, new| before.get(old)?.likeness(after.get(new)?));
    pairing
}
