//! Names that contradict the path of their operation: `removeLibraryItem` at `/assign-library-item`.
//!
//! Two operations that were merged by mistake look like this. A client that offered the one under the name of the other
//! would do the opposite of what its caller wants.

use crate::model::PathTemplate;
use crate::text::split_up_to;

/// The most words of a name that are looked at.
const MOST_WORDS: usize = 24;

/// Verbs that make, switch on or close something, and those that undo it.
const OPPOSITES: [(&[&str], &[&str]); 2] = [
    (
        &["activate", "add", "assign", "attach", "create", "enable", "grant", "install", "join", "register", "start"],
        &[
            "cancel",
            "clear",
            "deactivate",
            "delete",
            "deregister",
            "detach",
            "disable",
            "erase",
            "leave",
            "remove",
            "revoke",
            "stop",
            "unassign",
            "uninstall",
            "unregister",
        ],
    ),
    (&["archive", "lock", "mute", "pin", "suspend"], &["restore", "resume", "unarchive", "unlock", "unmute", "unpin"]),
];

/// Words that tell one thing from its counterpart, although they are no verbs.
const COUNTERPARTS: [(&str, &str); 8] = [
    ("after", "before"),
    ("end", "start"),
    ("first", "last"),
    ("from", "to"),
    ("max", "min"),
    ("maximum", "minimum"),
    ("new", "old"),
    ("off", "on"),
];

/// Whether two words in lower case mean opposite things.
pub(crate) fn are_opposites(one: &str, other: &str) -> bool {
    let verbs = OPPOSITES.iter().any(|(make, undo)| {
        (make.contains(&one) && undo.contains(&other)) || (make.contains(&other) && undo.contains(&one))
    });
    verbs || COUNTERPARTS.contains(&(one.min(other), one.max(other)))
}

/// What a name and a path say of the same operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contradiction {
    /// The verb of the name.
    pub(crate) name: String,
    /// The verb of the path.
    pub(crate) path: String,
}

/// The contradiction between a name (an id or a summary) and a path: the verb at the start of the name and the one at the
/// start of the path's last literal segment mean opposite things.
pub(crate) fn contradiction(name: &str, path: &PathTemplate) -> Option<Contradiction> {
    let words = split_up_to(name.rsplit('_').next().unwrap_or(name), MOST_WORDS);
    let said = words.first()?.to_lowercase();
    let segment = path.literals().next_back()?.to_lowercase();
    let opposite = |(one, other): &(&[&'static str], &[&'static str])| {
        let against = |mine: &[&str], theirs: &[&'static str]| {
            let is_mine = mine.contains(&said.as_str());
            theirs.iter().copied().find(|verb| is_mine && starts(&segment, verb, &words))
        };
        against(one, other).or_else(|| against(other, one))
    };
    let found = OPPOSITES.iter().find_map(opposite)?;
    Some(Contradiction { name: said, path: found.to_owned() })
}

/// Whether a segment starts with a verb: `delete-user`, `deleteuser` for a name with the word `user`, or the verb alone.
fn starts(segment: &str, verb: &str, words: &[String]) -> bool {
    let Some(rest) = segment.strip_prefix(verb) else { return false };
    let is_word = |word: &String| rest.starts_with(&word.to_lowercase());
    rest.is_empty() || rest.starts_with(['-', '_']) || words.iter().skip(1).any(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(name: &str, path: &str) -> bool {
        contradiction(name, &PathTemplate::parse(path)).is_some()
    }

    #[test]
    fn opposite_verbs_contradict_each_other() {
        assert!(is("Remove Library Item", "/blueprints/{id}/assign-library-item"));
        assert!(is("removeLibraryItem", "/blueprints/{id}/assign-library-item"));
        assert!(is("pets_unlockDoor", "/doors/{id}/lock") && is("Add user", "/doors/{id}/deleteuser"));
    }

    #[test]
    fn opposites_are_opposite_both_ways() {
        assert!(COUNTERPARTS.iter().all(|(one, other)| one < other));
        for (one, other) in [("assign", "remove"), ("unlock", "lock"), ("on", "off"), ("last", "first")] {
            assert!(are_opposites(one, other) && are_opposites(other, one), "{one} {other}");
        }
        assert!(!are_opposites("create", "add") && !are_opposites("on", "on"));
    }

    #[test]
    fn other_names_and_paths_fit() {
        assert!(!is("Assign Library Item", "/blueprints/{id}/assign-library-item"));
        assert!(!is("Delete Library Item", "/library/{id}") && !is("Remove Address", "/people/{id}/addresses"));
        assert!(!is("Unlock door", "/doors/{id}/unlock") && !is("Cancel start", "/doors/starters"));
        assert!(!is("", "/") && !is("Remove it", "/{id}"));
    }
}
