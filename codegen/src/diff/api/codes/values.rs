//! The kinds of changes of values: fields, types, limits and marks.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    FIELD_ADDED = "field-added", "A field was added.",
        "Requests without it work as before, and programs ignore fields that they do not know.",
        "Use it where it helps.",
        "Information.";
    REQUIRED_FIELD_ADDED = "required-field-added", "A field was added that requests must have.",
        "The API refuses requests without it.",
        "Send it in every request.",
        "In requests breaking, in responses information.";
    FIELD_REMOVED = "field-removed", "A field was removed.",
        "The API ignores it or refuses it in requests, and responses no longer have it.",
        "Stop using it, after checking that the API no longer has it.",
        "Breaking.";
    FIELD_RENAMED = "field-renamed", "A field has another name.",
        "The API ignores the old name or refuses it in requests, and responses have the new one.",
        "Use the new name.",
        "Breaking.";
    FIELD_REQUIRED = "field-required", "A field became required.",
        "The API refuses requests without it. Responses always have it.",
        "Send it in every request.",
        "In requests breaking, in responses information.";
    FIELD_OPTIONAL = "field-optional", "A field became optional.",
        "Requests may leave it out. Responses may lack it, and code that relies on it fails.",
        "Handle responses without it.",
        "In requests information, in responses a warning.";
    ACCESS_CHANGED = "access-changed", "Whether a field is part of requests or of responses changed.",
        "The API ignores a read-only field in requests, and does not return a write-only one.",
        "Stop sending or reading it where it is no longer part.",
        "Breaking if the field is no longer part of requests or of responses, or is a required part of requests from now on; otherwise information.";
    TYPE_CHANGED = "type-changed", "The type of a value changed.",
        "Code that uses the value may no longer compile, or may fail when it runs.",
        "Check the type against real requests and responses.",
        "Breaking. A wider type is information in requests, a narrower one in responses.";
    TYPE_RENAMED = "type-renamed", "The type of a value has another name.",
        "Requests and responses stay as they are. Generators name types after it.",
        "Keep the old name in an overlay, unless the new one is clearly better.",
        "Information.";
    FORMAT_CHANGED = "format-changed", "The format of a value changed.",
        "Code that parses the value, or writes it, may fail.",
        "Check the format against real requests and responses.",
        "A warning; information if requests may have any format, or responses have one, from now on.";
    VARIANT_ADDED = "variant-added", "A value can have one more type.",
        "Responses can have a value that code does not expect.",
        "Handle the new type where the value is read.",
        "In requests information, in responses a warning.";
    VARIANT_REMOVED = "variant-removed", "A value can no longer have one of its types.",
        "The API refuses requests with a value of this type.",
        "Stop sending values of this type.",
        "In requests breaking, in responses information.";
    VARIANTS_REORDERED = "variants-reordered", "The types that a value can have are tried in another order.",
        "A value that fits several types is read as the first of them.",
        "Check how values are read that fit several of the types.",
        "Information.";
    DISCRIMINATOR_CHANGED = "discriminator-changed", "A value says in another way which type it has.",
        "Code takes a value for one of another type.",
        "Check the property and its values against real responses.",
        "In requests a warning, in responses breaking.";
    VALUES_ADDED = "values-added", "An enumeration has more values.",
        "Responses can have a value that code does not expect.",
        "Handle the new values where they matter.",
        "In requests information, in responses a warning.";
    VALUES_REMOVED = "values-removed", "An enumeration has fewer values.",
        "The API refuses requests with a removed value.",
        "Stop sending the removed values.",
        "In requests breaking, in responses information.";
    VALUES_LISTED = "values-listed", "The values that something can have are listed.",
        "The API refuses requests with other values.",
        "Check that only listed values are sent.",
        "In requests breaking, in responses information.";
    VALUES_UNLISTED = "values-unlisted", "The values that something can have are no longer listed.",
        "Responses can have values that code does not expect.",
        "Handle unknown values where the value is read.",
        "In requests information, in responses a warning.";
    LIMIT_TIGHTENED = "limit-tightened", "A limit of a value became tighter.",
        "The API refuses requests with a value beyond it.",
        "Check the values that are sent.",
        "In requests breaking, in responses information.";
    LIMIT_LOOSENED = "limit-loosened", "A limit of a value became looser.",
        "Responses can have a value beyond the old limit.",
        "Check that code can read such values.",
        "In requests information, in responses a warning.";
    LIMIT_CHANGED = "limit-changed", "A limit of a value became another one.",
        "The API refuses requests with a value that met the old limit only. Responses can have such a value.",
        "Check the values that are sent and read.",
        "In requests breaking, in responses a warning.";
    DEFAULT_CHANGED = "default-changed", "The value that the API assumes changed.",
        "Requests that leave the value out do something else.",
        "Send the value where the old default is relied on.",
        "In requests a warning, in responses information.";
    NULL_ALLOWED = "null-allowed", "A value can be null.",
        "Code that reads it fails, unless it expects null.",
        "Handle null where the value is read.",
        "In requests information, in responses breaking.";
    NULL_EXCLUDED = "null-excluded", "A value can no longer be null.",
        "The API refuses requests with null.",
        "Stop sending null.",
        "In requests breaking, in responses information.";
    BLANK_ALLOWED = "blank-allowed", "A value can be a blank string in place of nothing.",
        "Code that reads it fails, unless it expects a blank string.",
        "Handle a blank string where the value is read.",
        "In requests information, in responses breaking.";
    BLANK_EXCLUDED = "blank-excluded", "A value is no longer a blank string in place of nothing.",
        "The API may refuse requests with a blank string.",
        "Stop sending a blank string.",
        "In requests a warning, in responses information.";
    SPELLING_CHANGED = "spelling-changed", "A value is spelled differently on the wire.",
        "Code that parses the value, or writes it, fails.",
        "Check the spelling against real requests and responses.",
        "Breaking. If both spellings are accepted or sent, in requests information, or a warning if one no longer is, and in responses breaking, or information if one no longer is.";
    SECRET_MARKED = "secret-marked", "A value is marked as a secret.",
        "Logs and terminals must not show it.",
        "Keep it out of logs, and replace it where it may have been shown.",
        "A warning.";
    SECRET_UNMARKED = "secret-unmarked", "A value is no longer marked as a secret.",
        "Logs and terminals show it from now on.",
        "Keep the mark in an overlay, unless the value is really no secret.",
        "A warning.";
    ESSENTIAL_CHANGED = "essential-changed", "Whether a record is none without a field changed.",
        "The client refuses a response that lacks what is essential.",
        "Check against real responses that the field is always there if it is essential.",
        "A warning.";
}
