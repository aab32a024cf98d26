//! The order in which the cards of a flow run.

use std::collections::BTreeSet;

/// Things in the order that the pairs (before, after) ask for; among those that can come next, the first one does.
///
/// Also says whether the pairs contradict each other. Then the things that are concerned come last, in their own order.
pub(in crate::flow) fn order(count: usize, pairs: &[(usize, usize)]) -> (Vec<usize>, bool) {
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut waiting = vec![0_usize; count];
    for (from, to) in pairs.iter().filter(|(from, to)| from != to) {
        if let (Some(list), Some(blocked)) = (after.get_mut(*from), waiting.get_mut(*to)) {
            list.push(*to);
            *blocked += 1;
        }
    }
    let mut ready: BTreeSet<usize> = (0..count).filter(|index| waiting.get(*index) == Some(&0)).collect();
    let mut ordered = Vec::with_capacity(count);
    while let Some(next) = ready.pop_first() {
        ordered.push(next);
        for to in after.get(next).into_iter().flatten() {
            let Some(blocked) = waiting.get_mut(*to) else { continue };
            *blocked -= 1;
            if *blocked == 0 {
                ready.insert(*to);
            }
        }
    }
    let is_contradictory = ordered.len() < count;
    let blocked = waiting.iter().enumerate().filter(|(_, blocked)| **blocked > 0).map(|(index, _)| index);
    ordered.extend(blocked);
    (ordered, is_contradictory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_decide_and_otherwise_the_file_does() {
        assert_eq!(order(3, &[]), (vec![0, 1, 2], false));
        assert_eq!(order(4, &[(3, 0), (0, 2), (0, 2), (1, 1)]), (vec![1, 3, 0, 2], false));
        assert_eq!(order(2, &[(7, 0), (0, 9)]), (vec![0, 1], false));
    }

    #[test]
    fn a_circle_is_told_and_loses_nothing() {
        assert_eq!(order(4, &[(0, 1), (1, 2), (2, 1), (2, 3)]), (vec![0, 1, 2, 3], true));
    }
}
