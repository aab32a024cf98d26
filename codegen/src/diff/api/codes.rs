//! The kinds of changes of an API.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    OPERATION_ADDED = "operation-added", "An operation was added.",
        "The client gets a new method.", "Describe the operation in spec/words.";
    OPERATION_REMOVED = "operation-removed", "An operation was removed.",
        "Code that calls its method no longer compiles.",
        "Check that the API has really removed it: upstream documents have lost operations before.";
    OPERATION_RENAMED = "operation-renamed", "The id of an operation changed.",
        "The client's method is named after the id.",
        "Keep the old id in an overlay, unless the new one is clearly better.";
    OPERATION_MOVED = "operation-moved", "An id belongs to another request now.",
        "Code that calls the method named after it would send another request. Upstream documents have merged two \
         operations into one before.",
        "Check what the API does, and correct the id or the path in an overlay.";
    OPERATION_GROUP = "operation-group", "An operation moved to another group.",
        "The client has its method under another accessor.", "Keep the old tag in an overlay, or update all calls.";
    DEPRECATION_CHANGED = "deprecation-changed", "Something became deprecated, or no longer is.",
        "The API is going to remove what is deprecated.", "Find out what replaces it.";
    SERVER_CHANGED = "server-changed", "The servers of the API or of an operation changed.",
        "Requests, and the token with them, go to another host.", "Check that the new host belongs to the API.";
    SECURITY_CHANGED = "security-changed", "What requests need for authentication changed.",
        "The API may refuse requests that are authenticated in the old way.",
        "Check whether the client can authenticate in the new way.";
    NOTATION_CHANGED = "notation-changed", "A value is written in another way.",
        "The API may misunderstand a value that is written in the old way.",
        "Update all code that writes requests by itself.";
    MEDIA_TYPE_CHANGED = "media-type-changed", "The media types of a request body changed.",
        "The API refuses a body of a media type that it does not know.",
        "Update all code that writes requests by itself.";
    OPERATION_RISK = "operation-risk", "The risk class of an operation changed.",
        "The risk class decides when the client retries a failed request.",
        "Check that the class fits what the operation does.";
    PAGING_CHANGED = "paging-changed", "The pagination of an operation changed.",
        "It decides how the client requests further pages.", "Check the pagination against real responses.";
    UPLOAD_CHANGED = "upload-changed", "The file upload that an operation prepares changed.",
        "A file that is sent in the old way may not arrive.", "Check the upload against the real API.";
    PARAMETER_ADDED = "parameter-added", "A parameter was added.",
        "A required parameter breaks every call. An optional one breaks none.",
        "Update all calls if it is required.";
    PARAMETER_REMOVED = "parameter-removed", "A parameter was removed.",
        "Code that sets it no longer compiles.", "Check that the API really ignores it now.";
    FIELD_ADDED = "field-added", "A field was added.",
        "A required request field breaks every call. Any other field breaks nothing.",
        "Update all calls if requests must have it.";
    FIELD_REMOVED = "field-removed", "A field was removed.",
        "Code that reads or sets it no longer compiles.", "Check that the API no longer has it.";
    TYPE_CHANGED = "type-changed", "The type of a value changed.",
        "Code that uses the value may no longer compile, or may fail when it runs.",
        "Check the type against real responses.";
    REQUIREDNESS_CHANGED = "requiredness-changed", "A value became required or optional.",
        "A request value that became required breaks calls that do not set it. A response value that became optional \
         breaks code that relies on it.",
        "Check it against real requests and responses.";
    DETAIL_CHANGED = "detail-changed", "What a schema says about a value beyond its type changed.",
        "Limits, defaults, formats and marks decide which requests the API accepts, and what a response can hold.",
        "Check the code that sends or reads the value.";
    VALUES_CHANGED = "values-changed", "The values of an enumeration changed.",
        "The API may refuse a value that was removed. Code receives a value that was added as an unknown value.",
        "Handle the new values where they matter.";
    RESPONSE_ADDED = "response-added", "A response was added.",
        "The client can read its data now.", "Use it where it helps.";
    RESPONSE_REMOVED = "response-removed", "A response was removed.",
        "The client can no longer read its data.", "Check that the API no longer returns it.";
}
