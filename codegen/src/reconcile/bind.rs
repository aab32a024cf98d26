//! Binds the fields of a card: rules propose targets, the best total wins, and completing rules bind the rest.

use std::collections::BTreeMap;

use super::matching::api_field::ApiField;
use super::matching::assign::{Row, assign};
use super::matching::card_bindings::{CardBindings, FieldBinding};
use super::matching::card_match::{Candidate, CardMatch, MIN_SCORE, Target};
use super::matching::operations::OperationChoice;
use super::rules::{self, Rule, Work};
use crate::model::{Condition, Section};

/// Binds the fields of a card whose operations are known.
pub(super) fn bind(chosen: OperationChoice<'_>) -> CardBindings<'_> {
    let OperationChoice { matched, rivals } = chosen;
    let mut bound = CardBindings { bindings: vec![None; matched.fields.len()], matched, rivals };
    for members in rounds(&bound.matched) {
        let proposals: Vec<_> = members.iter().map(|index| propose(&bound.matched, *index)).collect();
        for (index, binding) in members.iter().zip(choose(proposals)) {
            if let Some(slot) = bound.bindings.get_mut(*index) {
                *slot = binding;
            }
        }
    }
    for rule in rules::all() {
        if let Work::Complete(complete) = rule.work {
            complete(rule, &mut bound);
        }
    }
    bound
}

/// Fields that compete for API fields: those that are sent, and the outputs that appear together.
fn rounds(matched: &CardMatch<'_>) -> Vec<Vec<usize>> {
    type Key<'k> = (bool, Option<(&'k str, &'k str)>);
    let mut rounds: BTreeMap<Key<'_>, Vec<usize>> = BTreeMap::new();
    for (index, field) in matched.fields.iter().enumerate() {
        let when = field.field.when.as_ref().filter(|_| field.section == Section::Outputs);
        let key = when.map(|Condition { option, choice }| (option.as_str(), choice.as_str()));
        rounds.entry((field.is_output(), key)).or_default().push(index);
    }
    rounds.into_values().collect()
}

type Proposal<'a> = (&'static Rule, Candidate<'a>);

fn propose<'a>(matched: &CardMatch<'a>, index: usize) -> Vec<Proposal<'a>> {
    let Some(field) = matched.fields.get(index) else { return Vec::new() };
    let of_rule = |rule: &'static Rule| match rule.work {
        Work::Bind(propose) => propose(matched, field).into_iter().map(|candidate| (rule, candidate)).collect(),
        _ => Vec::new(),
    };
    let all = rules::all().flat_map(of_rule);
    all.filter(|(_, candidate): &Proposal<'a>| candidate.score >= MIN_SCORE).collect()
}

/// The proposals for the fields of a round that have the best total.
fn choose<'a>(proposals: Vec<Vec<Proposal<'a>>>) -> Vec<Option<FieldBinding<'a>>> {
    let mut columns = Columns::default();
    let rows: Vec<Row> = proposals.iter().map(|proposals| columns.row(proposals)).collect();
    let assigned = assign(&rows);
    let chosen = proposals.into_iter().zip(assigned).map(|(proposals, column)| {
        let fits = |(_, candidate): &Proposal<'a>| columns.of(&candidate.target) == column;
        let best = proposals.into_iter().filter(fits).rev().max_by_key(|(_, candidate)| candidate.score);
        best.map(|(rule, candidate)| FieldBinding::by_rule(rule.reference(), candidate))
    });
    chosen.collect()
}

/// Numbers for API fields, in order of their first proposal.
#[derive(Default)]
struct Columns(BTreeMap<*const (), usize>);

impl Columns {
    fn key(api_field: &ApiField<'_>) -> *const () {
        std::ptr::from_ref(api_field).cast()
    }

    fn of(&self, target: &Target<'_>) -> Option<usize> {
        match target {
            Target::Field(_, api_field) => self.0.get(&Self::key(api_field)).copied(),
            Target::Fixed(_) => None,
        }
    }

    fn row(&mut self, proposals: &[Proposal<'_>]) -> Row {
        let mut row = Row::default();
        for (_, candidate) in proposals {
            match candidate.target {
                Target::Field(_, api_field) => {
                    let next = self.0.len();
                    let column = *self.0.entry(Self::key(api_field)).or_insert(next);
                    row.candidates.push((column, candidate.score));
                }
                Target::Fixed(_) => row.unassigned = row.unassigned.max(candidate.score),
            }
        }
        row
    }
}
