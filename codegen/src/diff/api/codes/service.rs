//! The kinds of changes of what operations have in common: servers, authentication, groups, errors.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    INFO_CHANGED = "info-changed", "The document names another version, contact or license.",
        "The version tells editions of the document apart, and the license says what may be done with it.",
        "Check that the license still allows what is done with the document.",
        "Information.";
    SERVER_ADDED = "server-added", "A server was added.",
        "Requests, and the token with them, can go to another host.",
        "Check that the host belongs to the API.",
        "Information.";
    SERVER_REMOVED = "server-removed", "A server was removed.",
        "Requests to it may fail.",
        "Check that no program uses it.",
        "A warning.";
    SERVER_CHANGED = "server-changed", "The variables of a server changed.",
        "The addresses that can be made of it are others.",
        "Check the addresses that programs use.",
        "A warning.";
    SERVER_DEFAULT_CHANGED = "server-default-changed", "Requests go to another server, unless told otherwise.",
        "Requests, and the token with them, go to another host.",
        "Check that the new host belongs to the API.",
        "Breaking.";
    SECURITY_CHANGED = "security-changed", "What requests need for authentication changed.",
        "The API may refuse requests that are authenticated in the old way.",
        "Check whether the client can authenticate in the new way.",
        "Breaking; a warning if nothing is needed from now on.";
    SECURITY_SCHEME_ADDED = "security-scheme-added", "A way to authenticate was added.",
        "Requests can be authenticated in one more way.",
        "Use it where it helps.",
        "Information.";
    SECURITY_SCHEME_REMOVED = "security-scheme-removed", "A way to authenticate was removed.",
        "The API may refuse requests that are authenticated so.",
        "Check which programs use it.",
        "A warning.";
    SECURITY_SCHEME_CHANGED = "security-scheme-changed", "A way to authenticate changed.",
        "The API may refuse requests that are authenticated in the old way.",
        "Check whether the client can authenticate in the new way.",
        "A warning.";
    ERROR_ADDED = "error-added", "An error is known that operations can return.",
        "Code can tell it from others.",
        "Handle it where it matters.",
        "Information.";
    ERROR_REMOVED = "error-removed", "An error that operations could return is no longer known.",
        "Code that handles it has nothing to do.",
        "Remove what handles it, unless the API still returns it.",
        "A warning.";
    ERROR_CHANGED = "error-changed", "What is known of an error changed.",
        "Code that tells errors apart may take it for another one.",
        "Check the code that handles it.",
        "A warning.";
    UNMODELLED_CHANGED = "unmodelled-changed", "Something changed that the generator leaves out.",
        "The generated files do not show it, so nothing else tells of it.",
        "Check by hand what it means for requests and responses.",
        "A warning; information about a type that nothing uses.";
}
