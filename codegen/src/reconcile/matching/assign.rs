//! The assignment problem: gives rows columns so that the total score is highest.

use std::collections::{BTreeMap, BTreeSet};

/// What a row may be assigned. A column is assigned to at most one row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// Columns with their scores.
    pub(crate) candidates: Vec<(usize, u32)>,
    /// The score of having no column.
    pub(crate) unassigned: u32,
}

/// The largest matrix that is solved exactly. Beyond it, the highest scores are assigned first.
const MAX_CELLS: usize = 100_000;

/// The column of each row, or none where the total is higher without one.
///
/// Exact (Hungarian method) for sets of rows that compete with each other, up to a bound. Deterministic for equal totals.
pub(crate) fn assign(rows: &[Row]) -> Vec<Option<usize>> {
    let mut given = vec![None; rows.len()];
    for group in competing(rows) {
        let members: Vec<&Row> = group.iter().filter_map(|index| rows.get(*index)).collect();
        for (index, column) in group.iter().zip(assign_group(&members)) {
            if let Some(slot) = given.get_mut(*index) {
                *slot = column;
            }
        }
    }
    given
}

/// Groups of rows that compete for a column, directly or through others.
fn competing(rows: &[Row]) -> Vec<Vec<usize>> {
    let mut leader: Vec<usize> = (0..rows.len()).collect();
    let mut first_wisher: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        for (column, _) in &row.candidates {
            let other = *first_wisher.entry(*column).or_insert(index);
            let (a, b) = (lead(&leader, other), lead(&leader, index));
            if let Some(slot) = leader.get_mut(a.max(b)) {
                *slot = a.min(b);
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for index in 0..rows.len() {
        groups.entry(lead(&leader, index)).or_default().push(index);
    }
    groups.into_values().collect()
}

fn lead(leader: &[usize], mut index: usize) -> usize {
    while let Some(next) = leader.get(index).copied().filter(|next| *next != index) {
        index = next;
    }
    index
}

fn assign_group(rows: &[&Row]) -> Vec<Option<usize>> {
    let columns: Vec<usize> = rows
        .iter()
        .flat_map(|row| row.candidates.iter().map(|candidate| candidate.0))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    if rows.len().saturating_mul(columns.len() + rows.len()) > MAX_CELLS {
        return highest_first(rows);
    }
    let position: BTreeMap<usize, usize> = columns.iter().enumerate().map(|(index, column)| (*column, index)).collect();
    let width = columns.len() + rows.len();
    let costs = rows.iter().enumerate().map(|(index, row)| cost_row(row, index, &position, width)).collect::<Vec<_>>();
    hungarian(&costs, width).into_iter().map(|column| columns.get(column?).copied()).collect()
}

/// One row of the matrix: candidates, then a column for each row to stay unassigned in. What is forbidden costs much.
fn cost_row(row: &Row, index: usize, position: &BTreeMap<usize, usize>, width: usize) -> Vec<i64> {
    const FORBIDDEN: i64 = 1_000_000_000;
    let mut costs = vec![FORBIDDEN; width];
    let unassigned = (position.len() + index, row.unassigned);
    let candidates = row.candidates.iter().filter_map(|(column, score)| Some((*position.get(column)?, *score)));
    for (column, score) in candidates.chain([unassigned]) {
        if let Some(cost) = costs.get_mut(column) {
            *cost = (*cost).min(-i64::from(score));
        }
    }
    costs
}

fn highest_first(rows: &[&Row]) -> Vec<Option<usize>> {
    let candidates = rows.iter().enumerate().flat_map(|(row, data)| {
        data.candidates
            .iter()
            .filter(|candidate| candidate.1 > data.unassigned)
            .map(move |(column, score)| (*score, row, *column))
    });
    let mut candidates: Vec<_> = candidates.collect();
    candidates.sort_by_key(|(score, row, column)| (std::cmp::Reverse(*score), *row, *column));
    let (mut given, mut taken) = (vec![None; rows.len()], BTreeSet::new());
    for (_, row, column) in candidates {
        match given.get_mut(row) {
            Some(slot @ None) if taken.insert(column) => *slot = Some(column),
            _ => {}
        }
    }
    given
}

/// The state of the Hungarian method (Kuhn–Munkres with potentials, rows added one by one).
struct Solver<'a> {
    costs: &'a [Vec<i64>],
    row_potential: Vec<i64>,
    column_potential: Vec<i64>,
    /// The row of each column.
    owner: Vec<Option<usize>>,
}

fn hungarian(costs: &[Vec<i64>], width: usize) -> Vec<Option<usize>> {
    let mut solver = Solver {
        costs,
        row_potential: vec![0; costs.len()],
        column_potential: vec![0; width],
        owner: vec![None; width],
    };
    for row in 0..costs.len() {
        solver.add(row, width);
    }
    let mut given = vec![None; costs.len()];
    for (column, owner) in solver.owner.iter().enumerate() {
        if let Some(slot) = owner.and_then(|row| given.get_mut(row)) {
            *slot = Some(column);
        }
    }
    given
}

/// What the search for one row's column knows about a column.
#[derive(Clone, Copy)]
struct Reach {
    distance: i64,
    from: Option<usize>,
    done: bool,
}

impl Solver<'_> {
    /// Gives a row a column along the shortest augmenting path.
    fn add(&mut self, start: usize, width: usize) {
        let mut reach = vec![Reach { distance: i64::MAX / 4, from: None, done: false }; width];
        let mut path: Vec<usize> = Vec::new();
        let (mut row, mut column) = (start, None);
        loop {
            self.relax(row, column, &mut reach);
            let nearest = reach
                .iter()
                .enumerate()
                .filter(|(_, reach)| !reach.done)
                .min_by_key(|(index, reach)| (reach.distance, *index));
            let Some((next, delta)) = nearest.map(|(index, reach)| (index, reach.distance)) else { return };
            self.shift(start, &path, delta, &mut reach);
            if let Some(reach) = reach.get_mut(next) {
                reach.done = true;
            }
            path.push(next);
            column = Some(next);
            match self.owner.get(next).copied().flatten() {
                Some(owner) => row = owner,
                None => break,
            }
        }
        self.augment(start, column, &reach);
    }

    fn relax(&self, row: usize, from: Option<usize>, reach: &mut [Reach]) {
        let Some(costs) = self.costs.get(row) else { return };
        let row_potential = self.row_potential.get(row).copied().unwrap_or(0);
        for ((reach, cost), potential) in reach.iter_mut().zip(costs).zip(&self.column_potential) {
            let distance = cost - row_potential - potential;
            if !reach.done && distance < reach.distance {
                (reach.distance, reach.from) = (distance, from);
            }
        }
    }

    fn shift(&mut self, start: usize, path: &[usize], delta: i64, reach: &mut [Reach]) {
        let owners = path.iter().filter_map(|column| self.owner.get(*column).copied().flatten());
        for row in std::iter::once(start).chain(owners) {
            if let Some(potential) = self.row_potential.get_mut(row) {
                *potential += delta;
            }
        }
        for column in path {
            if let Some(potential) = self.column_potential.get_mut(*column) {
                *potential -= delta;
            }
        }
        reach.iter_mut().filter(|reach| !reach.done).for_each(|reach| reach.distance -= delta);
    }

    fn augment(&mut self, start: usize, last: Option<usize>, reach: &[Reach]) {
        let mut column = last;
        while let Some(current) = column {
            let from = reach.get(current).and_then(|reach| reach.from);
            let owner = from.and_then(|from| self.owner.get(from).copied().flatten()).unwrap_or(start);
            if let Some(slot) = self.owner.get_mut(current) {
                *slot = Some(owner);
            }
            column = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(unassigned: u32, candidates: &[(usize, u32)]) -> Row {
        Row { candidates: candidates.to_vec(), unassigned }
    }

    #[test]
    fn the_best_whole_beats_first_come() {
        let rows = [row(0, &[(0, 90), (1, 80)]), row(0, &[(0, 85)])];
        assert_eq!(assign(&rows), [Some(1), Some(0)]);
    }

    #[test]
    fn a_row_may_stay_unassigned() {
        let rows = [row(70, &[(0, 60)]), row(0, &[(0, 50)]), row(0, &[])];
        assert_eq!(assign(&rows), [None, Some(0), None]);
    }

    #[test]
    fn long_chains_are_solved() {
        let rows: Vec<Row> =
            (0..30).map(|index| row(0, &[(index, 90), (index + 1, 89)])).chain([row(0, &[(0, 95)])]).collect();
        let given = assign(&rows);
        assert_eq!(given.last(), Some(&Some(0)));
        assert!(given.iter().take(30).enumerate().all(|(index, column)| *column == Some(index + 1)));
    }

    #[test]
    fn the_exact_and_the_quick_way_agree_where_nothing_competes() {
        let rows: Vec<Row> = (0..5).map(|index| row(10, &[(index, 50)])).collect();
        let quick = highest_first(&rows.iter().collect::<Vec<_>>());
        assert_eq!(assign(&rows), quick);
    }
}
