//! The operations that a card may call, each with a score: words in common make a shortlist, and names and fields score
//! it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::api_field::{ApiField, Location};
use super::card_match::{CardMatch, IndexedField, MIN_SCORE};
use super::operation_index::{IndexedOperation, OperationIndex};
use super::similarity::{Name, similarity};
use super::verbs::{Verb, classify};
use super::words::Phrase;
use crate::model::{Condition, ParameterIn, Section};

/// How many operations are compared field by field for a card.
const SHORTLISTED: usize = 12;

/// An operation whose score is this much worse than the best does not compete.
const OUT_OF_REACH: u32 = 250;

/// How well the fields of a card fit an operation that documents no fields. Fields that are known to fit count more.
const UNDOCUMENTED: u32 = 600;

/// How well an input must fit a path parameter to count as its value.
const SUPPLIED: u32 = 600;

/// The most outputs of a card that are compared with an operation. More of them would say the same.
const MAX_OUTPUTS: usize = 40;

/// An operation, by its index in the API, and how well it fits a card.
pub(super) type ScoredOperation = (usize, u32);

/// Operations by the words of their names.
pub(super) struct Shortlist<'a> {
    operations: &'a OperationIndex<'a>,
    by_word: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Shortlist<'a> {
    pub(super) fn new(operations: &'a OperationIndex<'a>) -> Self {
        let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, indexed) in operations.all.iter().enumerate() {
            let phrases = indexed.subjects.iter().chain([&indexed.topic]);
            let words: BTreeSet<&str> = phrases.flat_map(Phrase::words).map(String::as_str).collect();
            for word in words {
                by_word.entry(word).or_default().push(index);
            }
        }
        Self { operations, by_word }
    }

    /// The operations that a card may call, by their index.
    pub(super) fn operations_for(&self, matched: &CardMatch<'a>) -> Vec<ScoredOperation> {
        let (verb, title) = classify(&Phrase::of(&matched.card.title, matched.operations.vocabulary));
        let named = self.by_title(verb, &title).into_iter().filter(|(_, names)| *names >= MIN_SCORE);
        let scored = named.filter_map(|(index, names)| {
            let fields = fields(matched, self.operations.all.get(index)?).unwrap_or(UNDOCUMENTED.min(names));
            Some((index, (names * 6 + fields * 4) / 10)).filter(|(_, total)| *total >= MIN_SCORE)
        });
        let mut scored: Vec<ScoredOperation> = scored.collect();
        let best = scored.iter().map(|scored| scored.1).max().unwrap_or(0);
        scored.retain(|scored| scored.1 + OUT_OF_REACH >= best);
        scored.sort_unstable();
        scored
    }

    /// The operations whose names fit a title best.
    fn by_title(&self, verb: Verb, title: &Phrase) -> Vec<ScoredOperation> {
        let mut weights: BTreeMap<usize, u32> = BTreeMap::new();
        for indexes in title.words().iter().filter_map(|word| self.by_word.get(word.as_str())) {
            let rarity = 1000 / u32::try_from(indexes.len()).unwrap_or(u32::MAX).max(1) + 1;
            for index in indexes {
                *weights.entry(*index).or_default() += rarity;
            }
        }
        let weighted = best_first(weights.into_iter().collect(), SHORTLISTED * 8);
        let scored = weighted
            .into_iter()
            .filter_map(|(index, _)| Some((index, self.names(self.operations.all.get(index)?, verb, title))));
        best_first(scored.collect(), SHORTLISTED)
    }

    /// How well a title names an operation.
    fn names(&self, indexed: &IndexedOperation<'a>, verb: Verb, title: &Phrase) -> u32 {
        if verb == Verb::Act && does_something_else(indexed, title) {
            return 0;
        }
        let none = Phrase::default();
        let of = |(own, topic)| similarity(title, Name { own, context: &none, topic });
        let by_path = of((&indexed.path, &none)) * 9 / 10;
        let by_name = indexed.subjects.iter().zip(&indexed.surroundings).map(of).max().unwrap_or(0);
        by_name.max(by_path) * self.action(indexed, verb) / 100
    }

    /// How well an operation does what a verb says, in hundredths. Its own verb counts more than its method.
    fn action(&self, indexed: &IndexedOperation<'a>, verb: Verb) -> u32 {
        let by_method = verb.suits(indexed.operation.method, self.operations.is_list(indexed));
        match (verb, indexed.verb) {
            (Verb::Act, _) | (Verb::Get | Verb::List, Verb::Act) => by_method,
            (_, Verb::Act) => by_method * 3 / 4,
            (ours, theirs) if ours == theirs => by_method.max(97),
            (Verb::Get | Verb::List, Verb::Get | Verb::List) => by_method,
            _ => by_method * 6 / 10,
        }
    }
}

/// The operations with the highest scores, best first.
fn best_first(mut scored: Vec<ScoredOperation>, most: usize) -> Vec<ScoredOperation> {
    scored.sort_by_key(|(index, score)| (Reverse(*score), *index));
    scored.truncate(most);
    scored
}

/// Whether a title and an operation each have a verb that the other lacks. Both may concern the same thing, but to
/// restart it is not to delete it.
fn does_something_else(indexed: &IndexedOperation<'_>, title: &Phrase) -> bool {
    let is_known = |word: &String| indexed.topic.has(word) || indexed.names.iter().any(|name| name.has(word));
    let is_unknown = title.words().first().is_some_and(|word| !is_known(word));
    let own = indexed.names.first().and_then(|name| name.words().first());
    is_unknown && own.is_some_and(|word| !title.has(word))
}

/// How well the API field that fits best fits a card field.
pub(super) fn best_fit(
    matched: &CardMatch<'_>,
    field: &IndexedField<'_>,
    indexed: &IndexedOperation<'_>,
    api_fields: &[ApiField<'_>],
) -> u32 {
    api_fields.iter().map(|api_field| matched.fit(field, indexed, api_field)).max().unwrap_or(0)
}

/// How well the fields of a card fit an operation; none if there is nothing to compare.
fn fields<'a>(matched: &CardMatch<'a>, indexed: &IndexedOperation<'a>) -> Option<u32> {
    let (request, response) = (matched.operations.request(indexed), matched.operations.response(indexed));
    let (mut sum, mut weight) = (0, 0);
    for output in matched.fields.iter().filter(|field| is_evidence(field, response)).take(MAX_OUTPUTS) {
        sum += best_fit(matched, output, indexed, response);
        weight += 1;
    }
    for input in matched.fields.iter().filter(|field| field.section == Section::Inputs) {
        let counts = if input.field.required { 3 } else { 1 };
        sum += counts * best_fit(matched, input, indexed, request);
        weight += counts;
    }
    sum.checked_div(weight)?.checked_div(1 + missing_parameters(matched, request))
}

/// Whether an output says something about the operation, given that the response's fields are known.
fn is_evidence(field: &IndexedField<'_>, response: &[ApiField<'_>]) -> bool {
    let is_selected = field.field.when.as_ref().is_some_and(|when| !is_about_records(when));
    field.is_output() && response.len() > 1 && !is_selected && !is_common(field)
}

/// Whether any card could have an output: the records as a whole, their number, the status.
fn is_common(field: &IndexedField<'_>) -> bool {
    const COMMON: &[&str] = &["code", "count", "message", "record", "result", "status"];
    field.phrase.words().iter().all(|word| COMMON.contains(&word.as_str()))
}

/// Whether a condition is about how many records are read, not about what is called.
pub(super) fn is_about_records(when: &Condition) -> bool {
    when.choice.to_lowercase().contains("record")
}

/// How many path parameters no input supplies.
fn missing_parameters(matched: &CardMatch<'_>, request: &[ApiField<'_>]) -> u32 {
    let none = Phrase::default();
    let is_supplied = |api_field: &ApiField<'_>| {
        let name = Name { own: &api_field.own, context: &none, topic: &none };
        let mut inputs = matched.fields.iter().filter(|field| field.section == Section::Inputs);
        inputs.any(|input| similarity(&input.phrase, name) >= SUPPLIED)
    };
    let in_path = request.iter().filter(|field| matches!(field.location, Location::Parameter(ParameterIn::Path, _)));
    u32::try_from(in_path.filter(|field| !is_supplied(field)).count()).unwrap_or(u32::MAX - 1)
}
