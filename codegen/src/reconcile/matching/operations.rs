//! Finds the operations behind each card.
//!
//! Words in common make a shortlist, names and fields score it, and the cards share the operations out so that the
//! whole fits best: two cards rarely do the same.

use std::collections::{BTreeMap, BTreeSet};

use super::assign::{Row, assign};
use super::card::{Call, FAINTEST, FieldScene, Scene};
use super::places::{Place, Target, View, Views};
use super::similarity::{Name, likeness};
use super::verbs::{Verb, classify};
use super::words::Phrase;
use crate::model::{Card, Condition, Method, OperationRole, ParameterIn, Section};

/// How many operations are looked at closely for a card.
const SHORTLIST: usize = 12;

/// What a card gives up by calling an operation that another card calls too.
const SHARED: u32 = 150;

/// What is this much worse than the best is not worth competing for.
const OUT_OF_REACH: u32 = 250;

/// A rival whose score is this near makes the match ambiguous.
const NEAR: u32 = 25;

/// How well fields fit an operation about whose fields nothing is known: knowing that they fit is better.
const UNTOLD: u32 = 600;

/// How well an input must fit a parameter that the operation cannot do without.
const GIVEN: u32 = 600;

/// The most outputs of a card that are tried on an operation; they are alike in what they tell.
const MOST_OUTPUTS: usize = 40;

/// A card with the operations that were found for it.
#[derive(Debug)]
pub(in crate::reconcile) struct Chosen<'a> {
    /// The card and what it calls.
    pub(in crate::reconcile) scene: Scene<'a>,
    /// Operations that fit almost as well and that no other card calls.
    pub(in crate::reconcile) rivals: Vec<&'a View<'a>>,
}

/// An operation, by its index in the API, with how well it fits a card.
type Wish = (usize, u32);

/// Finds the operations behind every card.
pub(in crate::reconcile) fn choose<'a>(views: &'a Views<'a>, cards: &'a [Card]) -> Vec<Chosen<'a>> {
    let index = Index::new(views);
    let scenes: Vec<Scene<'a>> = cards.iter().map(|card| Scene::new(views, card)).collect();
    let wishes: Vec<Vec<Wish>> =
        scenes.iter().map(|scene| if is_free(scene) { Vec::new() } else { index.wishes(scene) }).collect();
    let rows: Vec<Row> = wishes.iter().map(|wishes| row(wishes)).collect();
    let given = assign(&rows);
    let taken: BTreeSet<usize> = given.iter().flatten().copied().collect();
    let chosen = scenes.into_iter().zip(wishes).zip(given);
    chosen.map(|((scene, wishes), given)| settle(scene, &wishes, given, &taken)).collect()
}

/// Rather than calling nothing, a card shares its best operation with another card.
fn row(wishes: &[Wish]) -> Row {
    let best = wishes.iter().map(|wish| wish.1).max().unwrap_or(0);
    Row { wishes: wishes.to_vec(), alone: best.saturating_sub(SHARED) }
}

fn settle<'a>(mut scene: Scene<'a>, wishes: &[Wish], given: Option<usize>, taken: &BTreeSet<usize>) -> Chosen<'a> {
    scene.free = is_free(&scene);
    let shared = || wishes.iter().rev().max_by_key(|wish| wish.1).map(|wish| wish.0);
    let Some(main) = given.or_else(shared) else { return Chosen { scene, rivals: Vec::new() } };
    let score = wishes.iter().find(|wish| wish.0 == main).map_or(0, |wish| wish.1);
    let near = wishes.iter().filter(|wish| wish.0 != main && !taken.contains(&wish.0) && wish.1 + NEAR > score);
    let all = &scene.views.all;
    let rivals = near.filter_map(|wish| all.get(wish.0)).collect();
    let shortlist: Vec<&'a View<'a>> = wishes.iter().filter_map(|wish| all.get(wish.0)).collect();
    scene.calls = all.get(main).map(|main| calls(&scene, main, &shortlist)).unwrap_or_default();
    Chosen { scene, rivals }
}

/// Whether a card sends what its user writes: one of its settings is the HTTP method, or an input is the URL.
fn is_free(scene: &Scene<'_>) -> bool {
    let is_method = |field: &FieldScene<'_>| {
        field.field.choices.len() > 1
            && field.field.choices.iter().all(|choice| Method::from_name(choice.label.trim()).is_some())
    };
    let is_url = |field: &FieldScene<'_>| {
        field.section == Section::Inputs && field.phrase.has("url") && field.phrase.has("relative")
    };
    scene.fields.iter().any(|field| !field.is_output() && (is_method(field) || is_url(field)))
}

/// The operation that a card calls, or one for each choice of the option that its outputs hang on.
fn calls<'a>(scene: &Scene<'a>, main: &'a View<'a>, shortlist: &[&'a View<'a>]) -> Vec<Call<'a>> {
    let call = |view, choice| Call { view, role: OperationRole::Primary, choice };
    let mut calls: Vec<Call<'a>> = Vec::new();
    for condition in selecting(scene) {
        let outputs: Vec<_> =
            scene.fields.iter().filter(|field| field.field.when.as_ref() == Some(condition)).collect();
        let fit = |view: &View<'a>| {
            let total: u32 = outputs.iter().map(|field| best_fit(scene, field, view, scene.views.response(view))).sum();
            total + u32::from(std::ptr::eq(view, main))
        };
        let best = shortlist.iter().copied().rev().max_by_key(|view| fit(view)).filter(|view| fit(view) > 1);
        calls.push(call(best.unwrap_or(main), Some(condition.clone())));
    }
    let several = calls.iter().any(|call| !std::ptr::eq(call.view, main));
    if !several {
        return vec![call(main, None)];
    }
    calls.sort_by_key(|call| !std::ptr::eq(call.view, main));
    calls
}

/// The conditions of outputs that hang on an option which does not choose how many records are read.
fn selecting<'s>(scene: &'s Scene<'_>) -> Vec<&'s Condition> {
    let mut conditions: Vec<&Condition> = Vec::new();
    for when in scene.fields.iter().filter(|field| field.is_output()).filter_map(|field| field.field.when.as_ref()) {
        if !is_about_records(when) && !conditions.contains(&when) {
            conditions.push(when);
        }
    }
    conditions
}

/// Whether an output tells nothing about the operation: its records as a whole, their number, the status.
fn is_of_every_card(field: &FieldScene<'_>) -> bool {
    const COMMON: &[&str] = &["code", "count", "message", "record", "result", "status"];
    field.phrase.words().iter().all(|word| COMMON.contains(&word.as_str()))
}

/// Whether an output hangs on how many records are read, not on what is called.
fn is_about_records(when: &Condition) -> bool {
    when.choice.to_lowercase().contains("record")
}

fn best_fit(scene: &Scene<'_>, field: &FieldScene<'_>, view: &View<'_>, places: &[Place<'_>]) -> u32 {
    places.iter().map(|place| scene.fit(field, view, place)).max().unwrap_or(0)
}

/// Operations by the words of their names.
struct Index<'a> {
    views: &'a Views<'a>,
    by_word: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn new(views: &'a Views<'a>) -> Self {
        let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, view) in views.all.iter().enumerate() {
            let phrases = view.subjects.iter().chain([&view.ambient]);
            let words: BTreeSet<&str> = phrases.flat_map(Phrase::words).map(String::as_str).collect();
            for word in words {
                by_word.entry(word).or_default().push(index);
            }
        }
        Self { views, by_word }
    }

    /// The operations that a card may call, by their index, each with its score.
    fn wishes(&self, scene: &Scene<'a>) -> Vec<Wish> {
        let (verb, title) = classify(&Phrase::of(&scene.card.title, scene.views.vocabulary));
        let named = self.shortlist(verb, &title).into_iter().filter(|(_, names)| *names >= FAINTEST);
        let scored = named.filter_map(|(index, names)| {
            let fields = fields(scene, self.views.all.get(index)?).unwrap_or(UNTOLD.min(names));
            Some((index, (names * 6 + fields * 4) / 10)).filter(|(_, total)| *total >= FAINTEST)
        });
        let mut wishes: Vec<Wish> = scored.collect();
        let best = wishes.iter().map(|wish| wish.1).max().unwrap_or(0);
        wishes.retain(|wish| wish.1 + OUT_OF_REACH >= best);
        wishes.sort_unstable();
        wishes
    }

    /// The operations whose names fit a title best.
    fn shortlist(&self, verb: Verb, title: &Phrase) -> Vec<Wish> {
        let mut weights: BTreeMap<usize, u32> = BTreeMap::new();
        for indexes in title.words().iter().filter_map(|word| self.by_word.get(word.as_str())) {
            let rarity = 1000 / u32::try_from(indexes.len()).unwrap_or(u32::MAX).max(1) + 1;
            for index in indexes {
                *weights.entry(*index).or_default() += rarity;
            }
        }
        let mut weighed: Vec<(usize, u32)> = weights.into_iter().collect();
        weighed.sort_by_key(|(index, weight)| (std::cmp::Reverse(*weight), *index));
        weighed.truncate(SHORTLIST * 8);
        let scored = weighed
            .into_iter()
            .filter_map(|(index, _)| Some((index, self.names(self.views.all.get(index)?, verb, title))));
        let mut scored: Vec<Wish> = scored.collect();
        scored.sort_by_key(|(index, score)| (std::cmp::Reverse(*score), *index));
        scored.truncate(SHORTLIST);
        scored
    }

    /// How well a title names an operation.
    fn names(&self, view: &View<'a>, verb: Verb, title: &Phrase) -> u32 {
        if verb == Verb::Act && does_another_thing(view, title) {
            return 0;
        }
        let none = Phrase::default();
        let of = |(own, ambient)| likeness(title, Name { own, context: &none, ambient });
        let by_path = of((&view.path, &none)) * 9 / 10;
        let best = view.subjects.iter().zip(&view.around).map(of).max().unwrap_or(0).max(by_path);
        best * self.deed(view, verb) / 100
    }

    /// How well an operation does what a verb says, in hundredths. Its own verb counts more than its method.
    fn deed(&self, view: &View<'a>, verb: Verb) -> u32 {
        let by_method = verb.suits(view.operation.method, self.views.is_list(view));
        match (verb, view.verb) {
            (Verb::Act, _) | (Verb::Get | Verb::List, Verb::Act) => by_method,
            (_, Verb::Act) => by_method * 3 / 4,
            (ours, theirs) if ours == theirs => by_method.max(97),
            (Verb::Get | Verb::List, Verb::Get | Verb::List) => by_method,
            _ => by_method * 6 / 10,
        }
    }
}

/// Whether a title and an operation each have a verb of their own that the other does not say: what both are about may
/// be the same, but to restart a thing is not to delete it.
fn does_another_thing(view: &View<'_>, title: &Phrase) -> bool {
    let said = |word: &String| view.ambient.has(word) || view.names.iter().any(|name| name.has(word));
    let unsaid = title.words().first().is_some_and(|word| !said(word));
    let own = view.names.first().and_then(|name| name.words().first());
    unsaid && own.is_some_and(|word| !title.has(word))
}

/// How well the fields of a card fit an operation; none if there is nothing to tell.
fn fields<'a>(scene: &Scene<'a>, view: &View<'a>) -> Option<u32> {
    let (request, response) = (scene.views.request(view), scene.views.response(view));
    let (mut sum, mut weight) = (0, 0);
    for output in scene.fields.iter().filter(|field| is_evidence(field, response)).take(MOST_OUTPUTS) {
        sum += best_fit(scene, output, view, response);
        weight += 1;
    }
    for input in scene.fields.iter().filter(|field| field.section == Section::Inputs) {
        let counts = if input.field.required { 3 } else { 1 };
        sum += counts * best_fit(scene, input, view, request);
        weight += counts;
    }
    sum.checked_div(weight)?.checked_div(1 + lacking(scene, request))
}

/// Whether an output tells the operation, given that anything is known about the answer's parts.
fn is_evidence(field: &FieldScene<'_>, response: &[Place<'_>]) -> bool {
    let selected = field.field.when.as_ref().is_some_and(|when| !is_about_records(when));
    field.is_output() && response.len() > 1 && !selected && !is_of_every_card(field)
}

/// How many parameters of the path no input gives.
fn lacking(scene: &Scene<'_>, request: &[Place<'_>]) -> u32 {
    let none = Phrase::default();
    let given = |place: &Place<'_>| {
        let name = Name { own: &place.own, context: &none, ambient: &none };
        let mut inputs = scene.fields.iter().filter(|field| field.section == Section::Inputs);
        inputs.any(|input| likeness(&input.phrase, name) >= GIVEN)
    };
    let in_path = request.iter().filter(|place| matches!(place.target, Target::Parameter(ParameterIn::Path, _)));
    u32::try_from(in_path.filter(|place| !given(place)).count()).unwrap_or(u32::MAX - 1)
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn called(operations: Vec<crate::model::Operation>, titles: &[&str]) -> Vec<String> {
        let id = || vec![required("Book ID", CardType::String)];
        let cards = titles.iter().map(|title| card(title, if title.contains("List") { vec![] } else { id() }, vec![]));
        let outcome = run(api(operations), cards.collect());
        outcome.calls().iter().map(|calls| calls.join("+")).collect()
    }

    #[test]
    fn verbs_tell_operations_of_one_path_apart() {
        let operations = vec![
            operation("getBook", Method::Get, "/books/{book_id}"),
            operation("updateBook", Method::Patch, "/books/{book_id}"),
            operation("deleteBook", Method::Delete, "/books/{book_id}"),
            operation("listBooks", Method::Get, "/books"),
            operation("listBookTemplates", Method::Get, "/books/templates").answers(list(text())),
        ];
        let titles = ["Get Book", "Update Book", "Delete Book", "List Books"];
        assert_eq!(called(operations, &titles), ["getBook", "updateBook", "deleteBook", "listBooks"]);
    }

    #[test]
    fn cards_share_operations_out_for_the_best_whole() {
        let operations = vec![
            operation("updateLocation", Method::Post, "/books/{book_id}/action/updatelocation"),
            operation("disableLostMode", Method::Post, "/books/{book_id}/action/disablelostmode"),
        ];
        let titles = ["Update Lost Mode Location", "Turn Off Lost Mode"];
        assert_eq!(called(operations, &titles), ["updateLocation", "disableLostMode"]);
    }

    #[test]
    fn another_deed_to_the_same_thing_is_no_match() {
        let operations = vec![operation("deleteUser", Method::Post, "/books/{book_id}/action/deleteuser")];
        assert_eq!(called(operations, &["Update Book"]), [""]);
        let operations = vec![
            operation("deleteBook", Method::Delete, "/books/{book_id}"),
            operation("disableLostMode", Method::Post, "/books/{book_id}/action/disablelostmode"),
        ];
        assert_eq!(called(operations, &["Rebind Book", "Turn On Lost Mode"]), ["", ""]);
    }
}
