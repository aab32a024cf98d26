//! The kinds of problems that reading an export can find.

use super::problem::{Kind, Severity};

/// Declares the kinds and the list of them, so that the list is complete.
macro_rules! kinds {
    ($($name:ident = $id:literal, $severity:ident, $meaning:literal, $remedy:literal;)*) => {
        $(
            #[doc = $meaning]
            pub(super) static $name: Kind =
                Kind { id: $id, severity: Severity::$severity, meaning: $meaning, remedy: $remedy };
        )*
        /// Every kind of problem that reading can find.
        pub static ALL: &[&Kind] = &[$(&$name),*];
    };
}

kinds! {
    SYNTAX = "flow-syntax", Error, "The file is not JSON.",
        "Export the flow again; if the file was edited, correct the place shown.";
    TOO_DEEP = "flow-too-deep", Error, "The file is nested deeper than any export is.",
        "Check that this is an export of Okta Workflows.";
    TOO_LARGE = "flow-too-large", Error, "The file has more values than are read.",
        "Export fewer flows at a time.";
    DUPLICATE_KEY = "flow-duplicate-key", Error, "An object has a key twice.",
        "Remove one of the two: nobody can say which of them counts.";
    NO_EXPORT = "flow-no-export", Error, "The file is JSON and no export of Okta Workflows.",
        "Export a flow or a folder in the Workflows console.";
    VERSION = "flow-version", Error, "The export has a version of the format that is not understood.",
        "Update to a release that knows the version.";
    NEWER = "flow-newer", Warning, "The export has a newer version of the format than the ones that are known.",
        "Compare what is shown of the flow with the console; what is not understood is reported.";
    SHAPE = "flow-shape", Error, "A value has another type than exports have there.",
        "Export the flow again; if the file was edited, correct the place shown.";
    MISSING = "flow-missing", Error, "A key is missing that exports have there.",
        "Export the flow again; if the file was edited, add the key.";
    UNKNOWN_KEY = "flow-unknown-key", Note, "A key is not understood. It is kept as it is.",
        "Nothing, unless the flow depends on it.";
    DUPLICATE_ID = "flow-duplicate-id", Error, "Two things have the same id, or one has another id than the key it stands under.",
        "Export the flow again; if the file was edited, correct the ids.";
    DANGLING = "flow-dangling", Warning, "Something refers to a card or a field that the flow does not have.",
        "Open the flow in the console and map the field again.";
    ELSEWHERE = "flow-elsewhere", Note, "A flow calls a flow that is not in the file.",
        "Export the folder of both flows to have the called one looked at, too.";
    CYCLE = "flow-cycle", Note, "Flows call each other in a circle.",
        "Check that a condition ends it.";
    ORDER = "flow-order", Warning, "The order of the cards contradicts itself.",
        "Open the flow in the console and save it again.";
    NUL = "flow-nul", Warning, "A string contains the character NUL, which hardly any system takes.",
        "Remove the character.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_every_kind_says_what_to_do() {
        let ids: std::collections::BTreeSet<_> = ALL.iter().map(|kind| kind.id).collect();
        assert_eq!(ids.len(), ALL.len());
        assert!(ALL.iter().all(|kind| kind.meaning.ends_with('.') && kind.remedy.ends_with('.')));
    }
}
