//! The kinds of changes of the client's public API.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    CLIENT_ITEM_ADDED = "client-item-added", "The client has a new public item.",
        "Code that uses the client compiles as before.",
        "Use it where it helps.",
        "Information.";
    CLIENT_ITEM_REMOVED = "client-item-removed", "The client lost a public item.",
        "Code that uses the item no longer compiles. Upstream documents have lost operations and fields before that the API \
         still has.",
        "Remove it from the code that uses it, after checking that the API has really lost it.",
        "Breaking.";
    CLIENT_ITEM_RENAMED = "client-item-renamed", "A public item of the client has another name or another place.",
        "Code that uses the old name no longer compiles.",
        "Use the new name, or keep the old one in spec/names.yaml.",
        "Breaking.";
    CLIENT_KIND_CHANGED = "client-kind-changed", "A public item of the client is of another kind.",
        "A struct, an enum and a type alias are used in different ways, so code that uses the item no longer compiles.",
        "Rewrite the code that uses it.",
        "Breaking.";
    CLIENT_SIGNATURE_CHANGED = "client-signature-changed", "A public item of the client has another type.",
        "Code that passes, reads or matches on a value of the old type may no longer compile.",
        "Convert the value where the code uses it.",
        "Breaking.";
    CLIENT_REQUEST_CHANGED = "client-request-changed", "A method of the client sends another request.",
        "Code that calls the method compiles as before and does something else. Upstream documents have given the name of one \
         operation to another one before.",
        "Check what the API does, and correct the path or the id in an overlay.",
        "Breaking.";
    CLIENT_ARGUMENTS_REORDERED = "client-arguments-reordered", "Arguments of a method changed places.",
        "Where the types of the arguments are alike, the compiler takes the old order, and the call does something else.",
        "Change the order of the arguments in every call.",
        "Breaking.";
    CLIENT_VARIANTS_REORDERED = "client-variants-reordered", "Variants of an enum that is ordered changed places.",
        "Values compare in the order of their variants, so what is sorted by them is sorted in another way.",
        "Check the code that compares or sorts by the value.",
        "Breaking.";
    CLIENT_LITERAL_BROKEN = "client-literal-broken", "Code can no longer name all fields of a struct.",
        "A struct literal without `..` does not compile, and neither does a pattern without it.",
        "Add the field to struct literals, or let them end in `..Default::default()`.",
        "Breaking.";
    CLIENT_MATCH_BROKEN = "client-match-broken", "Code can no longer name all variants of an enum.",
        "A `match` without an arm for everything else does not compile.",
        "Add an arm for the new variants.",
        "Breaking.";
    CLIENT_EXHAUSTIVE = "client-exhaustive", "Code can name all fields or variants of a type now.",
        "Nothing that compiled stops compiling. A further field or variant will be a breaking change.",
        "Check that the type is not going to grow.",
        "Information.";
    CLIENT_TRAIT_REMOVED = "client-trait-removed", "A type of the client no longer implements a trait.",
        "Code that calls a method of the trait, or passes the value where the trait is needed, no longer compiles.",
        "Rewrite the code that relies on the trait.",
        "Breaking.";
    CLIENT_FEATURE_CHANGED = "client-feature-changed", "What a feature of the crate turns on changed.",
        "Code that enables the feature, or relies on the default ones, has other items.",
        "Name the features that the code needs in its manifest.",
        "Breaking if the feature turns on less than it did; otherwise information.";
    CLIENT_FEATURE_NEEDED = "client-feature-needed", "A public item of the client needs a feature that it did not need.",
        "Code that uses the item without the feature no longer compiles.",
        "Enable the feature in the manifest.",
        "Breaking.";
    CLIENT_RUST_CHANGED = "client-rust-changed", "The client needs another version of Rust.",
        "Older compilers refuse the crate.",
        "Update the compiler where the crate is used.",
        "A warning.";
    CLIENT_LINT_ADDED = "client-lint-added", "The compiler warns about the use of a public item.",
        "Code still compiles, unless it denies warnings.",
        "Follow the warning.",
        "A warning.";
    CLIENT_LINT_REMOVED = "client-lint-removed", "The compiler no longer warns about the use of a public item.",
        "Code compiles as before.",
        "Remove the exceptions that were made for the warning.",
        "Information.";
    CLIENT_HIDDEN = "client-hidden", "A public item of the client is no longer documented.",
        "What is hidden is not promised: it may change in any version.",
        "Stop using it.",
        "Breaking.";
    CLIENT_SHOWN = "client-shown", "A public item of the client is documented now.",
        "It is promised from this version on.",
        "Use it where it helps.",
        "Information.";
    CLIENT_CODE_CHANGED = "client-code-changed", "The client does something in another way behind the same signatures.",
        "The client follows what changed on the wire, so code that uses it stays as it is.",
        "Update to this version before the API changes.",
        "Information.";
    CLIENT_UNKNOWN = "client-unknown", "The public API of the client could not be compared.",
        "The generator wrote code that cannot be read, so nobody can tell what changes. The verdict takes the worst.",
        "Report the code to the maintainers of the generator.",
        "Breaking.";
}
