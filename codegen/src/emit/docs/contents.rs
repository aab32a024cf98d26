//! The list of what is on a page, so that a reader can jump to it.

use super::escape::{Md, literal};
use crate::guides::anchor_of;

/// The fewest headings that are worth a list.
const WORTH_IT: usize = 3;

/// Links to headings of the page that they are on; nothing if there are too few.
pub(super) fn contents<'h>(headings: impl IntoIterator<Item = &'h str>) -> Md {
    let links: Vec<Md> = headings.into_iter().map(link).collect();
    if links.len() < WORTH_IT { Md::default() } else { Md::join(links, ", ") }
}

fn link(heading: &str) -> Md {
    Md(format!("[{}](#{})", literal(heading), anchor_of(heading)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_links_to_the_headings() {
        assert_eq!(contents(["A b?", "C", "D [e]"]).0, "[A b?](#a-b), [C](#c), [D \\[e\\]](#d-e)");
        assert!(contents(["A", "B"]).is_empty());
    }
}
