//! What changes ask of versions.

use super::{base, compared, replaced};
use crate::diff::Bump;

#[test]
fn what_compiles_but_is_refused_counts_too() {
    for (from, to, expected) in [
        ("watts: { type: integer }", "watts: { type: integer, description: text }", Bump::None),
        ("name: { type: string }", "name: { type: string }, model: { type: string }", Bump::Minor),
        ("watts: { type: integer }", "watts: { type: boolean }", Bump::Major),
        // No signature says how large a limit can be.
        (
            "name: limit, in: query, schema: { type: integer }",
            "name: limit, in: query, schema: { type: integer, maximum: 9 }",
            Bump::Major,
        ),
        (
            "name: limit, in: query, schema: { type: integer, maximum: 9 }",
            "name: limit, in: query, schema: { type: integer }",
            // The client asks for larger pages.
            Bump::Patch,
        ),
        // The client sends the name that the wire has, and calls it as before.
        ("name: { type: string }", "Name: { type: string }", Bump::Patch),
    ] {
        let verdict = match base().contains(from) {
            true => compared(&base(), &replaced(&base(), &[(from, to)])).verdict,
            false => compared(&replaced(&base(), &[(to, from)]), &base()).verdict,
        };
        assert_eq!(verdict.client, expected, "{to}");
        assert_eq!(verdict.cards, Bump::None);
    }
}
