//! The kinds of changes of parameters, bodies, responses and how values are written in them.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    PARAMETER_ADDED = "parameter-added", "An optional parameter was added.",
        "Requests without it work as before.",
        "Use it where it helps.",
        "Information.";
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", "A required parameter was added.",
        "The API refuses requests without it.",
        "Set it in every request.",
        "Breaking.";
    PARAMETER_REMOVED = "parameter-removed", "A parameter was removed.",
        "The API ignores it or refuses it. A filter that is ignored returns everything.",
        "Stop setting it, after checking that the API has really removed it.",
        "Breaking.";
    PARAMETER_RENAMED = "parameter-renamed", "A parameter has another name.",
        "The API ignores the old name or refuses it.",
        "Use the new name.",
        "Breaking.";
    PATH_PARAMETER_RENAMED = "path-parameter-renamed", "A parameter of the path has another name.",
        "Requests stay as they are: the value stands in the same place. Generators name arguments after it.",
        "Keep the old name in an overlay, unless the new one is clearly better.",
        "Information.";
    PARAMETER_MOVED = "parameter-moved", "A parameter is sent elsewhere.",
        "The API does not find it at the old place.",
        "Send it at the new place.",
        "Breaking.";
    PARAMETER_REQUIRED = "parameter-required", "A parameter became required.",
        "The API refuses requests without it.",
        "Set it in every request.",
        "Breaking.";
    PARAMETER_OPTIONAL = "parameter-optional", "A parameter became optional.",
        "Requests with it work as before.",
        "Leave it out where it is not needed.",
        "Information.";
    STYLE_CHANGED = "style-changed", "The parts of a value are joined in another way.",
        "The API misunderstands a value that is written in the old way.",
        "Update all code that writes requests by itself.",
        "Breaking.";
    EXPLODE_CHANGED = "explode-changed", "The parts of a value are written together, or each on its own.",
        "The API misunderstands a value that is written in the old way.",
        "Update all code that writes requests by itself.",
        "Breaking.";
    RESERVED_CHANGED = "reserved-changed", "Reserved characters of a value are escaped, or no longer.",
        "The API misunderstands a value that is written in the old way.",
        "Update all code that writes requests by itself.",
        "Breaking.";
    EMPTY_CHANGED = "empty-changed", "Whether a parameter can be sent without a value changed.",
        "The API may refuse an empty value.",
        "Check the requests that send the parameter without a value.",
        "Breaking if an empty value is no longer sent; otherwise information.";
    ENCODING_CHANGED = "encoding-changed", "A value is written as data of another media type.",
        "The API misunderstands a value that is written in the old way.",
        "Update all code that writes requests by itself.",
        "Breaking.";
    FILTER_ADDED = "filter-added", "A parameter is a filter now.",
        "It takes conditions on the columns of the list.",
        "Filter in the request where code filters by itself.",
        "Information.";
    FILTER_REMOVED = "filter-removed", "A parameter is no longer a filter.",
        "The API may ignore the conditions, and return everything.",
        "Check what the parameter does now.",
        "Breaking.";
    FILTER_CHANGED = "filter-changed", "A filter accepts other columns.",
        "The API ignores or refuses conditions on a column that it does not accept.",
        "Check the columns that filters use.",
        "A warning.";
    BODY_ADDED = "body-added", "A request can have a body.",
        "Requests without one work as before.",
        "Send one where it helps.",
        "Information.";
    REQUIRED_BODY_ADDED = "required-body-added", "A request must have a body.",
        "The API refuses requests without one.",
        "Send a body with every request.",
        "Breaking.";
    BODY_REMOVED = "body-removed", "A request has no body any more.",
        "The API ignores a body or refuses it.",
        "Stop sending one, after checking that the API has no use for it.",
        "Breaking.";
    BODY_REQUIRED = "body-required", "The body of a request became required.",
        "The API refuses requests without one.",
        "Send a body with every request.",
        "Breaking.";
    BODY_OPTIONAL = "body-optional", "The body of a request became optional.",
        "Requests with a body work as before.",
        "Leave it out where it is not needed.",
        "Information.";
    MEDIA_TYPE_ADDED = "media-type-added", "A body or response can have another media type as well.",
        "There is one more form for the data.",
        "Use it where it helps.",
        "Information.";
    MEDIA_TYPE_REMOVED = "media-type-removed", "A body or response no longer has a media type.",
        "The API refuses a body of the old media type; a response no longer comes in it.",
        "Send and read the data in another media type.",
        "Breaking.";
    RESPONSE_ADDED = "response-added", "A response was added.",
        "The document knows one more status. The client can read its data.",
        "Handle the status where it matters.",
        "Information.";
    RESPONSE_REMOVED = "response-removed", "A response was removed.",
        "The client can no longer read the data of this status.",
        "Check that the API no longer returns it.",
        "Breaking for a success, a warning for an error.";
    STATUS_CHANGED = "status-changed", "A response has another status.",
        "Code that expects the old status takes the response for another one.",
        "Expect the new status.",
        "Breaking for a success, a warning for an error.";
    HEADER_ADDED = "header-added", "A header of a response was added.",
        "The response says more.",
        "Use it where it helps.",
        "Information.";
    HEADER_REMOVED = "header-removed", "A header of a response was removed.",
        "Code that reads it finds nothing.",
        "Stop reading it, after checking that the API no longer sends it.",
        "Breaking.";
    HEADER_RENAMED = "header-renamed", "A header of a response has another name.",
        "Code that reads the old name finds nothing.",
        "Read the new name.",
        "Breaking.";
    HEADER_REQUIRED = "header-required", "A response always has a header now.",
        "Code may rely on it.",
        "Rely on it where that is simpler.",
        "Information.";
    HEADER_OPTIONAL = "header-optional", "A response does not always have a header any more.",
        "Code that relies on it fails.",
        "Handle responses without it.",
        "A warning.";
}
