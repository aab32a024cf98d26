//! The kinds of changes of operations.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    OPERATION_ADDED = "operation-added", "An operation was added.",
        "The API can do more. The client gets a new method.",
        "Describe it in spec/words.",
        "Information.";
    OPERATION_REMOVED = "operation-removed", "An operation was removed.",
        "Requests to it fail, and code that calls its method no longer compiles. Upstream documents have lost operations \
         before that the API still has.",
        "Check that the API has really removed it, and keep it in an overlay if not.",
        "Breaking.";
    OPERATION_RENAMED = "operation-renamed", "The id of an operation changed.",
        "Requests stay as they are. Generators name methods after the id.",
        "Keep the old id in an overlay, unless the new one is clearly better.",
        "Information.";
    OPERATION_MOVED = "operation-moved", "An operation has another method or path.",
        "Requests to the old path fail, unless the API keeps both.",
        "Send the request to the new path, after trying it against the API.",
        "Breaking.";
    OPERATION_ID_REUSED = "operation-id-reused", "An id belongs to another request now.",
        "Code that calls the method named after it would send another request.",
        "Check what the API does, and correct the id or the path in an overlay.",
        "A warning.";
    OPERATIONS_COLLIDED = "operations-collided", "Two requests have one method and path now.",
        "One of them has the wrong path, or was lost. Converters keep the last of two such requests, with the text of one \
         and the path of the other.",
        "Find out which request has this path, and give the other one its own path in an overlay.",
        "Breaking; a warning if the document itself has two requests of one method and path.";
    OPERATIONS_SEPARATED = "operations-separated", "Two requests that had one method and path have two.",
        "One of them had the wrong path before, or was missing.",
        "Remove the correction of the old document, if there is one.",
        "A warning; information if the document itself had two requests of one method and path.";
    SUMMARIES_SWAPPED = "summaries-swapped", "Two operations have swapped their summaries.",
        "One of the two documents describes each request as the other one. Whoever calls by the text does the opposite.",
        "Check which request does what, and correct the text or the paths.",
        "A warning.";
    OPERATION_REGROUPED = "operation-regrouped", "An operation moved to another group.",
        "Requests stay as they are. The client has its method under another accessor.",
        "Keep the old tag in an overlay, or update all calls.",
        "Information.";
    CLIENT_NAME_CHANGED = "client-name-changed", "What the client calls an operation or a group changed.",
        "Requests stay as they are. Code that uses the old name no longer compiles.",
        "Keep the old name in spec/names.yaml, unless the new one is clearly better.",
        "Information.";
    DEPRECATED = "deprecated", "Something became deprecated.",
        "The API is going to remove it.",
        "Find out what replaces it.",
        "A warning.";
    DEPRECATION_WITHDRAWN = "deprecation-withdrawn", "Something is no longer deprecated.",
        "The API is going to keep it.",
        "Use it again where its replacement is worse.",
        "Information.";
    RISK_RAISED = "risk-raised", "An operation can do more harm than it did.",
        "The risk class decides what the client retries, and what people are asked to confirm.",
        "Check that the class fits what the operation does, and ask for confirmation where it is called.",
        "A warning.";
    RISK_LOWERED = "risk-lowered", "An operation can do less harm than it did.",
        "The risk class decides what the client retries, and what people are asked to confirm.",
        "Check that the class fits what the operation does.",
        "A warning.";
    PLATFORMS_ADDED = "platforms-added", "An operation works on more platforms.",
        "It can be called for more devices.",
        "Use it for these devices where it helps.",
        "Information.";
    PLATFORMS_REMOVED = "platforms-removed", "An operation works on fewer platforms.",
        "The API refuses it for the devices of the other platforms.",
        "Stop calling it for these devices.",
        "Breaking.";
    PAGING_ADDED = "paging-added", "A list is split into pages.",
        "A response no longer has all items, or never had.",
        "Read all pages where the whole list is needed.",
        "A warning.";
    PAGING_REMOVED = "paging-removed", "A list is no longer split into pages.",
        "The client reads the response as a whole. If there are pages after all, it sees the first one only.",
        "Check against the API that a long list comes at once.",
        "A warning.";
    PAGING_STYLE_CHANGED = "paging-style-changed", "Further pages are requested in another way.",
        "Code that asks for further pages in the old way gets the first one again, or an error.",
        "Check the pagination against real responses.",
        "Breaking.";
    PAGING_ENVELOPE_CHANGED = "paging-envelope-changed", "The items, the next page or the total stand elsewhere in the response.",
        "Code that reads them from the old place finds nothing.",
        "Check the pagination against real responses.",
        "Breaking.";
    PAGE_SIZE_RAISED = "page-size-raised", "A page can have more items.",
        "Fewer requests read the whole list.",
        "Raise the page size where many items are read.",
        "Information.";
    PAGE_SIZE_LOWERED = "page-size-lowered", "A page can have fewer items.",
        "The API refuses a larger page size, or returns fewer items than were asked for.",
        "Lower the page size where it is above the new limit.",
        "A warning.";
    UPLOAD_ADDED = "upload-added", "An operation prepares a file upload now.",
        "A second request sends the file.",
        "Send the file to the place that the response names.",
        "Information.";
    UPLOAD_REMOVED = "upload-removed", "An operation no longer prepares a file upload.",
        "The response does not say where to send the file.",
        "Find out how files are sent now.",
        "Breaking.";
    UPLOAD_CHANGED = "upload-changed", "The file upload that an operation prepares changed.",
        "A file that is sent in the old way may not arrive.",
        "Check the upload against the real API.",
        "Breaking.";
    COMMAND_LIST_ADDED = "command-list-added", "An operation lists the commands of a device now.",
        "Code can wait for a command to complete.",
        "Use it where commands are waited for.",
        "Information.";
    COMMAND_LIST_REMOVED = "command-list-removed", "An operation no longer lists the commands of a device.",
        "Code that waits for a command cannot tell when it has completed.",
        "Find out how the status of a command is read now.",
        "Breaking.";
    COMMAND_LIST_CHANGED = "command-list-changed", "The list of a device's commands says in another way what became of them.",
        "Code that waits for a command may take a failed one for completed, or wait forever.",
        "Check the places and the statuses against real responses.",
        "Breaking.";
    COMMAND_CHANGED = "command-changed", "The command that an operation queues has another name.",
        "Code that waits for a command finds it by this name.",
        "Check the name against the list of a device's commands.",
        "A warning.";
}
