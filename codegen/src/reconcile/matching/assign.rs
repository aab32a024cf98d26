//! The assignment problem: gives rows columns so that the total score is highest.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use pathfinding::prelude::{Matrix, components, kuhn_munkres};

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

/// The score of a column that a row must not have.
const FORBIDDEN: i64 = -1_000_000_000;

/// The column of each row, or none where the total is higher without one.
///
/// Exact for sets of rows that compete with each other, up to a bound. Of equal totals, the same one is always chosen.
pub(crate) fn assign(rows: &[Row]) -> Vec<Option<usize>> {
    let mut assigned = vec![None; rows.len()];
    for group in competing(rows) {
        let members: Vec<&Row> = group.iter().filter_map(|index| rows.get(*index)).collect();
        for (index, column) in group.iter().zip(assign_group(&members)) {
            if let Some(slot) = assigned.get_mut(*index) {
                *slot = column;
            }
        }
    }
    assigned
}

/// Groups of rows that compete for a column, directly or through others.
fn competing(rows: &[Row]) -> BTreeSet<Vec<usize>> {
    let mut by_column: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        for (column, _) in &row.candidates {
            by_column.entry(*column).or_default().push(index);
        }
    }
    let groups: Vec<Vec<usize>> = by_column.into_values().collect();
    let sorted = |group: std::collections::HashSet<usize>| group.into_iter().collect::<BTreeSet<_>>();
    components(&groups).into_iter().map(|group| sorted(group).into_iter().collect()).collect()
}

fn assign_group(rows: &[&Row]) -> Vec<Option<usize>> {
    let columns: BTreeSet<usize> = rows.iter().flat_map(|row| &row.candidates).map(|(column, _)| *column).collect();
    let columns: Vec<usize> = columns.into_iter().collect();
    // Each row also has a column of its own that stands for none.
    let width = columns.len() + rows.len();
    if rows.len().saturating_mul(width) > MAX_CELLS {
        return highest_first(rows);
    }
    let mut scores = Matrix::new(rows.len(), width, FORBIDDEN);
    for (index, row) in rows.iter().enumerate() {
        let candidates =
            row.candidates.iter().filter_map(|(column, score)| Some((columns.binary_search(column).ok()?, *score)));
        for (column, score) in candidates.chain([(columns.len() + index, row.unassigned)]) {
            if let Some(cell) = scores.get_mut((index, column)) {
                *cell = i64::from(score).max(*cell);
            }
        }
    }
    let (_, assigned) = kuhn_munkres(&scores);
    assigned.into_iter().map(|column| columns.get(column).copied()).collect()
}

fn highest_first(rows: &[&Row]) -> Vec<Option<usize>> {
    let mut candidates = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let better = row.candidates.iter().filter(|(_, score)| *score > row.unassigned);
        candidates.extend(better.map(|(column, score)| (Reverse(*score), index, *column)));
    }
    candidates.sort_unstable();
    let (mut assigned, mut taken) = (vec![None; rows.len()], BTreeSet::new());
    for (_, row, column) in candidates {
        match assigned.get_mut(row) {
            Some(slot @ None) if taken.insert(column) => *slot = Some(column),
            _ => {}
        }
    }
    assigned
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(unassigned: u32, candidates: &[(usize, u32)]) -> Row {
        Row { candidates: candidates.to_vec(), unassigned }
    }

    #[test]
    fn the_best_total_beats_first_come() {
        let rows = [row(0, &[(0, 90), (1, 80)]), row(0, &[(0, 85)])];
        assert_eq!(assign(&rows), [Some(1), Some(0)]);
    }

    #[test]
    fn a_row_may_stay_unassigned() {
        let rows = [row(70, &[(0, 60)]), row(0, &[(0, 50)]), row(0, &[])];
        assert_eq!(assign(&rows), [None, Some(0), None]);
    }

    #[test]
    fn of_equal_totals_earlier_rows_have_earlier_columns() {
        let same = || row(0, &[(0, 50), (1, 50), (2, 50)]);
        assert_eq!(assign(&[same(), same(), same()]), [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn long_chains_are_solved() {
        let rows: Vec<Row> =
            (0..30).map(|index| row(0, &[(index, 90), (index + 1, 89)])).chain([row(0, &[(0, 95)])]).collect();
        let assigned = assign(&rows);
        assert_eq!(assigned.last(), Some(&Some(0)));
        assert!(assigned.iter().take(30).enumerate().all(|(index, column)| *column == Some(index + 1)));
    }

    #[test]
    fn the_exact_and_the_quick_way_agree_where_nothing_competes() {
        let rows: Vec<Row> = (0..5).map(|index| row(10, &[(index, 50)])).collect();
        let quick = highest_first(&rows.iter().collect::<Vec<_>>());
        assert_eq!(assign(&rows), quick);
    }

    /// The highest total of all assignments, found by trying each.
    fn best_total(rows: &[Row], taken: &BTreeSet<usize>) -> u32 {
        let Some((first, rest)) = rows.split_first() else { return 0 };
        let with = first.candidates.iter().filter(|(column, _)| !taken.contains(column)).map(|(column, score)| {
            let taken = taken.iter().copied().chain([*column]).collect();
            score + best_total(rest, &taken)
        });
        with.chain([first.unassigned + best_total(rest, taken)]).max().unwrap_or(0)
    }

    fn total(rows: &[Row], assigned: &[Option<usize>]) -> u32 {
        let score =
            |row: &Row, column: usize| row.candidates.iter().filter(|(own, _)| *own == column).map(|own| own.1).max();
        rows.iter()
            .zip(assigned)
            .map(|(row, column)| column.map_or(row.unassigned, |column| score(row, column).unwrap()))
            .sum()
    }

    fn some_row() -> impl Strategy<Value = Row> {
        let candidates = proptest::collection::vec((0_usize..5, 0_u32..4), 0..5);
        (candidates, 0_u32..4).prop_map(|(candidates, unassigned)| Row { candidates, unassigned })
    }

    proptest! {
        /// Small numbers, so that there are many equal totals.
        #[test]
        fn no_assignment_has_a_higher_total(rows in proptest::collection::vec(some_row(), 0..6)) {
            let assigned = assign(&rows);
            let taken: Vec<usize> = assigned.iter().flatten().copied().collect();
            prop_assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), taken.len(), "a column is assigned once");
            prop_assert_eq!(total(&rows, &assigned), best_total(&rows, &BTreeSet::new()));
        }
    }
}
