//! What rules look at: a card with the operations behind it, and its fields with their places.

use std::collections::BTreeSet;

use super::places::{Place, Target, View, Views};
use super::similarity::likeness;
use super::types::{Agreement, agreement, is_joined};
use super::words::Phrase;
use crate::decisions::Decision;
use crate::model::{Binding, Card, CardField, Condition, OperationRole, Section};
use crate::reconcile::rules::Rule;

/// Scores in thousandths below this are chance.
pub(in crate::reconcile) const FAINTEST: u32 = 450;

/// Only names that are this much alike are taken for the same when their types contradict each other.
const CERTAIN: u32 = 900;

/// An operation behind a card.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Call<'a> {
    /// The operation.
    pub(in crate::reconcile) view: &'a View<'a>,
    /// What it is for.
    pub(in crate::reconcile) role: OperationRole,
    /// The choice of an option that selects it, if the card can call several.
    pub(in crate::reconcile) choice: Option<Condition>,
}

/// A field of a card, with its label as words.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct FieldScene<'a> {
    /// Its section.
    pub(in crate::reconcile) section: Section,
    /// Its index in the section.
    pub(in crate::reconcile) index: usize,
    /// The field.
    pub(in crate::reconcile) field: &'a CardField,
    /// Its label.
    pub(in crate::reconcile) phrase: Phrase,
}

impl FieldScene<'_> {
    /// Whether the label is made of exactly these normalised words, in any order.
    pub(in crate::reconcile) fn says(&self, words: &[&str]) -> bool {
        self.phrase.words().len() == words.len() && words.iter().all(|word| self.phrase.has(word))
    }

    /// Whether it is an output.
    pub(in crate::reconcile) fn is_output(&self) -> bool {
        self.section == Section::Outputs
    }
}

/// A card, what it calls, and its fields.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Scene<'a> {
    /// The operations of the API.
    pub(in crate::reconcile) views: &'a Views<'a>,
    /// The card.
    pub(in crate::reconcile) card: &'a Card,
    /// Whether the card calls whatever operation its user names.
    pub(in crate::reconcile) free: bool,
    /// Why it has no operation, if that was decided.
    pub(in crate::reconcile) none: Option<Decision>,
    /// The operations behind it, the main one first.
    pub(in crate::reconcile) calls: Vec<Call<'a>>,
    /// Its fields, in the order of [`Card::fields`].
    pub(in crate::reconcile) fields: Vec<FieldScene<'a>>,
}

impl<'a> Scene<'a> {
    /// A card about whose operations nothing is known yet.
    pub(in crate::reconcile) fn new(views: &'a Views<'a>, card: &'a Card) -> Self {
        let sections = Section::ALL.into_iter();
        let fields = sections.flat_map(|section| {
            card.section(section).iter().enumerate().map(move |(index, field)| FieldScene {
                section,
                index,
                field,
                phrase: Phrase::of(&field.label, views.vocabulary),
            })
        });
        Self { views, card, free: false, none: None, calls: Vec::new(), fields: fields.collect() }
    }

    /// The operation that does what the card is for.
    pub(in crate::reconcile) fn main(&self) -> Option<&'a View<'a>> {
        self.calls.first().map(|call| call.view)
    }

    /// The places of the request that the card makes.
    pub(in crate::reconcile) fn request(&self) -> impl Iterator<Item = (&'a View<'a>, &'a Place<'a>)> + use<'a> {
        let views = self.views;
        self.main().into_iter().flat_map(move |view| views.request(view).iter().map(move |place| (view, place)))
    }

    /// The operations whose answers an output can show: those of its choice, if choices select them.
    pub(in crate::reconcile) fn answering(&self, field: &FieldScene<'a>) -> impl Iterator<Item = &'a View<'a>> {
        let when = field.field.when.clone();
        let fits = move |call: &&Call<'a>| match (&call.choice, &when) {
            (Some(choice), Some(when)) if choice.option == when.option => choice.choice == when.choice,
            _ => call.role == OperationRole::Primary,
        };
        self.calls.iter().filter(fits).map(|call| call.view)
    }

    /// How well a place fits a field, by words and type.
    pub(in crate::reconcile) fn fit(&self, field: &FieldScene<'_>, view: &View<'_>, place: &Place<'_>) -> u32 {
        let words = likeness(&field.phrase, view.name(place));
        if words == 0 {
            return 0;
        }
        let parameter = matches!(place.target, Target::Parameter(..));
        let agreement = match agreement(self.views.api, &field.field.type_, place.schema) {
            Agreement::Clash if words < CERTAIN => return 0,
            Agreement::Many if parameter && is_joined(&field.field.type_, &place.schema.kind) => Agreement::Same,
            agreement => agreement,
        };
        words * agreement.worth() / 100
    }
}

/// What a field stands for.
#[derive(Clone, Debug)]
pub(in crate::reconcile) enum Spot<'a> {
    /// A place of an operation, which only one field of a request or answer can have.
    Place(&'a View<'a>, &'a Place<'a>),
    /// Something that any number of fields can be.
    Fixed(Binding),
}

/// A spot that a rule proposes for a field.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Candidate<'a> {
    /// The spot.
    pub(in crate::reconcile) spot: Spot<'a>,
    /// How well it fits, in thousandths.
    pub(in crate::reconcile) score: u32,
}

impl<'a> Candidate<'a> {
    /// A place.
    pub(in crate::reconcile) fn place(view: &'a View<'a>, place: &'a Place<'a>, score: u32) -> Self {
        Self { spot: Spot::Place(view, place), score }
    }

    /// Something other than a place.
    pub(in crate::reconcile) fn fixed(binding: Binding, score: u32) -> Self {
        Self { spot: Spot::Fixed(binding), score }
    }

    /// A concept of the connector.
    pub(in crate::reconcile) fn connector(concept: &str, reason: &str, score: u32) -> Self {
        Self::fixed(Binding::Connector { concept: concept.to_owned(), reason: reason.to_owned() }, score)
    }
}

/// The spot that a field was given.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Match<'a> {
    /// The spot.
    pub(in crate::reconcile) spot: Spot<'a>,
    /// The rule that found it; none for a decision.
    pub(in crate::reconcile) rule: Option<&'static Rule>,
    /// How well it fits, in thousandths.
    pub(in crate::reconcile) score: u32,
    /// The decision that gave it.
    pub(in crate::reconcile) decision: Option<Decision>,
}

impl<'a> Match<'a> {
    /// The place, if it is one.
    pub(in crate::reconcile) fn place(&self) -> Option<(&'a View<'a>, &'a Place<'a>)> {
        match self.spot {
            Spot::Place(view, place) => Some((view, place)),
            Spot::Fixed(_) => None,
        }
    }

    /// The spot as the catalogue names it.
    pub(in crate::reconcile) fn binding(&self) -> Binding {
        match &self.spot {
            Spot::Place(_, place) => place.binding(),
            Spot::Fixed(binding) => binding.clone(),
        }
    }
}

/// A card with the spots of its fields, one slot for each of [`Scene::fields`].
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Bound<'a> {
    /// The card.
    pub(in crate::reconcile) scene: Scene<'a>,
    /// What was found for each field.
    pub(in crate::reconcile) matches: Vec<Option<Match<'a>>>,
    /// Operations that fit almost as well as the one that was taken.
    pub(in crate::reconcile) rivals: Vec<&'a View<'a>>,
}

impl<'a> Bound<'a> {
    /// Each field with what was found for it.
    pub(in crate::reconcile) fn pairs(&self) -> impl Iterator<Item = (&FieldScene<'a>, Option<&Match<'a>>)> {
        self.scene.fields.iter().zip(self.matches.iter().map(Option::as_ref))
    }

    /// Each field that has a place, with it.
    pub(in crate::reconcile) fn placed(
        &self,
    ) -> impl Iterator<Item = (&FieldScene<'a>, &Match<'a>, &'a View<'a>, &'a Place<'a>)> {
        self.pairs().filter_map(|(field, found)| {
            let (view, place) = found?.place()?;
            Some((field, found?, view, place))
        })
    }

    /// Whether some field has this place, or a part of it.
    pub(in crate::reconcile) fn covers(&self, place: &Place<'_>) -> bool {
        let within = |taken: &Place<'_>| match (&taken.target, &place.target) {
            (Target::Body(inner), Target::Body(outer)) => {
                inner.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/'))
            }
            _ => false,
        };
        self.placed().any(|(_, _, _, taken)| std::ptr::eq(taken, place) || within(taken))
    }

    /// The parameters and fields of the request that no field of the card gives, but for paging: those of the body itself,
    /// and of the objects in it that the card gives a part of.
    pub(in crate::reconcile) fn missing(&self) -> impl Iterator<Item = &'a Place<'a>> {
        let object = |place: &'a Place<'a>| match &place.target {
            Target::Body(pointer) => pointer.rsplit_once('/').map(|(object, _)| object),
            _ => None,
        };
        let sent: BTreeSet<&str> = self.placed().filter_map(|(_, _, _, place)| object(place)).chain([""]).collect();
        let direct = move |view: &View<'_>, place: &'a Place<'a>| match &place.target {
            Target::Parameter(_, name) => !view.pages_by(name),
            Target::Body(_) => object(place).is_some_and(|object| sent.contains(object)),
            Target::Response(_) => false,
        };
        let open = self.scene.request().filter(move |(view, place)| direct(view, place) && !self.covers(place));
        open.map(|(_, place)| place)
    }
}
