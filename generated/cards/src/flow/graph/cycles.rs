//! Things that lead back to themselves.

/// The most circles that are found.
const MOST: usize = 20;

/// Circles in a graph, each once, given what each node leads to. There may be more than are found.
pub(in crate::flow) fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let (mut is_done, mut on_path) = (vec![false; edges.len()], vec![false; edges.len()]);
    for start in 0..edges.len() {
        walk(start, edges, [&mut is_done, &mut on_path], &mut found);
    }
    found
}

/// Follows what a node leads to, depth first, and notes the way back to each node that is on the path.
fn walk(start: usize, edges: &[Vec<usize>], [is_done, on_path]: [&mut [bool]; 2], found: &mut Vec<Vec<usize>>) {
    if is_done.get(start).copied().unwrap_or(true) {
        return;
    }
    let mut path = vec![(start, 0_usize)];
    while let Some((node, next)) = path.last_mut() {
        let (node, index) = (*node, *next);
        *next += 1;
        mark(on_path, node, true);
        let Some(to) = edges.get(node).and_then(|list| list.get(index)).copied() else {
            mark(on_path, node, false);
            mark(is_done, node, true);
            path.pop();
            continue;
        };
        if on_path.get(to) == Some(&true) {
            if found.len() < MOST {
                found.push(path.iter().map(|(node, _)| *node).skip_while(|node| *node != to).collect());
            }
        } else if is_done.get(to) == Some(&false) {
            path.push((to, 0));
        }
    }
}

fn mark(flags: &mut [bool], node: usize, value: bool) {
    if let Some(flag) = flags.get_mut(node) {
        *flag = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_is_found_once() {
        let edges = vec![vec![1], vec![2, 9], vec![0, 3], vec![3], vec![0], Vec::new()];
        assert_eq!(cycles(&edges), [vec![0, 1, 2], vec![3]]);
        assert_eq!(cycles(&[vec![1], Vec::new()]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_long_chain_needs_no_stack_and_ends() {
        let count = 20_000;
        let edges: Vec<Vec<usize>> = (0..count).map(|node| vec![(node + 1) % count, 0]).collect();
        assert_eq!(cycles(&edges).len(), MOST);
    }
}
