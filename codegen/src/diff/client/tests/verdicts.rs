//! What changes ask of versions.

use super::{base, compared, replaced};
use crate::diff::Bump;

#[test]
fn what_compiles_but_is_refused_counts_too() {
    for (from, to, expected) in [
        // The client follows: another risk class is retried in another way.
        ("watts: { type: integer }", "watts: { type: integer, description: text }", Bump::None),
        ("name: { type: string }", "name: { type: string }, model: { type: string }", Bump::Minor),
        ("watts: { type: integer }", "watts: { type: boolean }", Bump::Major),
    ] {
        let verdict = compared(&base(), &replaced(&base(), &[(from, to)])).verdict;
        assert_eq!(verdict.client, expected, "{to}");
        assert_eq!(verdict.cards, Bump::None);
    }
}
