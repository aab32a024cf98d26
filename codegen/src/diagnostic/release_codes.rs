//! The codes of releases, and of updates from the upstream documents.

use super::Code;
use super::declare::codes;

codes! {
    VERSIONS_INVALID = Code::new("versions-invalid",
        "spec/versions.yaml does not have the versions of what is generated.",
        "Cargo refuses a manifest without a valid version, and releases are counted from there.",
        "Write `kandji-client: 1.2.3` and `cards: 1.2.3`. Pre-releases are not supported.");
    CHANGELOG_INVALID = Code::new("changelog-invalid",
        "A file in spec/changelog is not valid.",
        "What cannot be read would be missing from the changelog without notice.",
        "Correct the file. Each release has one that is named after its version.");
    RELEASE_REFUSED = Code::new("release-refused",
        "The project is not in a state to be released.",
        "A release is what a commit has, and its version says what it changes since the last one.",
        "Do what the message says, commit, and run `cargo xtask release` again.");
    RELEASE_PACKAGE = Code::new("release-package",
        "The package of a generated crate would not be what people need.",
        "A published package cannot be changed. It has to build without anything outside of it, and to say what it is.",
        "Correct the generator, above all codegen/src/emit/client/package.");
    UPDATE_REFUSED = Code::new("update-refused",
        "What was fetched is not taken for the upstream document.",
        "A failed download, a page of an error or a document of another kind would remove facts or add false ones.",
        "Look at the address in a browser. If the document has moved, correct its origin in spec/sources.yaml.");
    UPDATE_SHRUNK = Code::new("update-shrunk",
        "An upstream document has lost a tenth of its operations or more.",
        "Upstream documents have lost operations before that the API still has.",
        "Compare the two documents with `cargo xtask diff`. If the API has really lost them, accept the document with \
         `--accept-shrunk NAME`.");
    UPDATE_MISSING = Code::new("update-missing",
        "A document that the facts come from is not there.",
        "An import without it would remove the facts that only this document has.",
        "Put the document into the folder that the message names, or add its origin with a commit to spec/sources.yaml.");
}
