//! Gives every field of a card its spot: rules propose, the best whole is taken, and what is left over is completed.

use std::collections::BTreeMap;

use super::matching::assign::{Row, assign};
use super::matching::card::{Bound, Candidate, FAINTEST, FieldScene, Match, Scene, Spot};
use super::matching::places::Place;
use super::rules::{self, Rule, Work};
use crate::model::{Condition, Section};

/// Binds the fields of a card whose operations are known.
pub(super) fn bind<'a>(scene: Scene<'a>) -> Bound<'a> {
    let mut bound = Bound { matches: vec![None; scene.fields.len()], scene, rivals: Vec::new() };
    for members in rounds(&bound.scene) {
        let proposals: Vec<_> = members.iter().map(|index| propose(&bound.scene, *index)).collect();
        for (index, found) in members.iter().zip(choose(proposals)) {
            if let Some(slot) = bound.matches.get_mut(*index) {
                *slot = found;
            }
        }
    }
    for rule in rules::ALL {
        if let Work::Complete(complete) = rule.work {
            complete(rule, &mut bound);
        }
    }
    bound
}

/// Fields that compete for places: what is sent, and the outputs that appear together.
fn rounds(scene: &Scene<'_>) -> Vec<Vec<usize>> {
    type Key<'k> = (bool, Option<(&'k str, &'k str)>);
    let mut rounds: BTreeMap<Key<'_>, Vec<usize>> = BTreeMap::new();
    for (index, field) in scene.fields.iter().enumerate() {
        let when = field.field.when.as_ref().filter(|_| field.section == Section::Outputs);
        let key = when.map(|Condition { option, choice }| (option.as_str(), choice.as_str()));
        rounds.entry((field.is_output(), key)).or_default().push(index);
    }
    rounds.into_values().collect()
}

type Proposal<'a> = (&'static Rule, Candidate<'a>);

fn propose<'a>(scene: &Scene<'a>, index: usize) -> Vec<Proposal<'a>> {
    let Some(field) = scene.fields.get(index) else { return Vec::new() };
    let of_rule = |rule: &&'static Rule| match rule.work {
        Work::Bind(propose) => propose(scene, field).into_iter().map(|candidate| (*rule, candidate)).collect(),
        _ => Vec::new(),
    };
    let all = rules::ALL.iter().flat_map(of_rule);
    all.filter(|(_, candidate): &Proposal<'a>| candidate.score >= FAINTEST).collect()
}

/// The best whole of what was proposed for the fields of a round.
fn choose<'a>(proposals: Vec<Vec<Proposal<'a>>>) -> Vec<Option<Match<'a>>> {
    let mut columns = Columns::default();
    let rows: Vec<Row> = proposals.iter().map(|proposals| columns.row(proposals)).collect();
    let given = assign(&rows);
    let chosen = proposals.into_iter().zip(given).map(|(proposals, column)| {
        let fits = |(_, candidate): &Proposal<'a>| columns.of(&candidate.spot) == column;
        let best = proposals.into_iter().filter(fits).rev().max_by_key(|(_, candidate)| candidate.score);
        best.map(|(rule, candidate)| Match {
            spot: candidate.spot,
            rule: Some(rule),
            score: candidate.score,
            decision: None,
        })
    });
    chosen.collect()
}

/// Numbers for places, in order of their first mention.
#[derive(Default)]
struct Columns(BTreeMap<*const (), usize>);

impl Columns {
    fn key(place: &Place<'_>) -> *const () {
        std::ptr::from_ref(place).cast()
    }

    fn of(&self, spot: &Spot<'_>) -> Option<usize> {
        match spot {
            Spot::Place(_, place) => self.0.get(&Self::key(place)).copied(),
            Spot::Fixed(_) => None,
        }
    }

    fn row(&mut self, proposals: &[Proposal<'_>]) -> Row {
        let mut row = Row::default();
        for (_, candidate) in proposals {
            match candidate.spot {
                Spot::Place(_, place) => {
                    let next = self.0.len();
                    let column = *self.0.entry(Self::key(place)).or_insert(next);
                    row.wishes.push((column, candidate.score));
                }
                Spot::Fixed(_) => row.alone = row.alone.max(candidate.score),
            }
        }
        row
    }
}

/// The places among `places` that fit a field by words and type.
pub(super) fn by_words<'a>(
    scene: &Scene<'a>,
    field: &FieldScene<'a>,
    places: impl Iterator<Item = (&'a super::matching::places::View<'a>, &'a Place<'a>)>,
) -> Vec<Candidate<'a>> {
    let scored = places.map(|(view, place)| Candidate::place(view, place, scene.fit(field, view, place)));
    scored.filter(|candidate| candidate.score >= FAINTEST).collect()
}
