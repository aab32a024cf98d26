//! The codes of every stage of `generate`, except those of the reconciliation rules, which are in the files of the rules.

use super::Code;
use super::declare::codes;
pub use super::import_codes::*;
pub use super::release_codes::*;

codes! {
    INPUT_UNREADABLE = Code::new("input-unreadable",
        "An input file cannot be read.",
        "Nothing can be generated from a file that is missing, is a directory, or is not readable by you.",
        "Check the path and the permissions.");
    INPUT_NOT_UTF8 = Code::new("input-not-utf8",
        "An input file is not valid UTF-8.",
        "All documents are read as UTF-8. Guessing another encoding could change names without notice.",
        "Save the file as UTF-8, for example with `iconv -f LATIN1 -t UTF-8`.");
    INPUT_TOO_LARGE = Code::new("input-too-large",
        "An input file exceeds the size limit.",
        "The limit bounds memory use. The real documents are about one megabyte.",
        "Check that this is the right document. If it is, split it.");
    INPUT_REVISION = Code::new("input-revision",
        "A file of a Git revision cannot be read.",
        "`diff` reads `REVISION:PATH` with Git: there has to be a repository, the revision has to be in it, and the path in \
         the revision.",
        "Check the revision with `git log --oneline` and the path with `git ls-tree REVISION`.");
    INPUT_EMPTY = Code::new("input-empty",
        "An input file is empty.",
        "An empty document describes nothing. It is usually the result of a failed download.",
        "Download the document again.");
    YAML_SYNTAX = Code::new("yaml-syntax",
        "A document is not valid YAML.",
        "After a syntax error, the meaning of the rest of the document is uncertain.",
        "Fix the syntax at the place shown. An error in the middle of a value often means that a download was cut \
         off.");
    JSON_SYNTAX = Code::new("json-syntax",
        "A document is not valid JSON.",
        "After a syntax error, the meaning of the rest of the document is uncertain.",
        "Fix the syntax at the place shown. An error in the middle of a value often means that a download was cut \
         off.");
    DUPLICATE_KEY = Code::new("duplicate-key",
        "A mapping has the same key twice.",
        "Parsers disagree about which value wins, so one of the two would be lost without notice.",
        "Remove or rename one of the two.");
    DOCUMENT_TOO_DEEP = Code::new("document-too-deep",
        "A document is nested too deeply.",
        "Every level of nesting takes stack space in every tool that reads the document, this one included.",
        "Flatten the structure at the place shown.");
    DOCUMENT_TOO_MANY_NODES = Code::new("document-too-many-nodes",
        "A document has or expands to too many values.",
        "With YAML aliases, a short file can expand without end, and every value takes memory.",
        "Replace aliases with `$ref`, or split the document.");
    DOCUMENT_SHAPE = Code::new("document-shape",
        "A value has the wrong type for its place in the document.",
        "The generator would have to guess what the value means.",
        "Change the value to the type that the message names.");
    DOCUMENT_UNKNOWN = Code::new("document-unknown",
        "A file is not a document of a supported kind.",
        "OpenAPI 3.0 and 3.1 documents, Postman 2.1 collections, and card documents in Markdown are supported.",
        "Convert the document first. For Swagger 2.0, use a converter to OpenAPI 3.");
    COMPARED_IN_PART = Code::new("compared-in-part",
        "Only a part of two inputs can be compared.",
        "One of them has an API and cards, and the other has only one of the two. What only one of them has is not shown \
         as added or removed.",
        "Nothing, if that part is what you wanted to compare. Otherwise compare two spec folders.");
    UNKNOWN_KEY = Code::new("unknown-key",
        "A key is not known at this place.",
        "A misspelled key would otherwise be ignored without notice, and its value lost.",
        "Correct the spelling. The message lists the known keys.");
    NOT_UNDERSTOOD = Code::new("not-understood",
        "The generator does not understand something in the API document.",
        "Nothing of a document is dropped without notice: what did not reach the model, and is not on the list of what \
         is knowingly passed over, may change what requests mean.",
        "Correct a misspelled key. Otherwise remove the key in an overlay, or describe the same with keys that are \
         understood; codegen/src/openapi/keys lists them.")
        .warns_in_draft();
    OVERLAY_DEAD_ACTION = Code::new("overlay-dead-action",
        "An overlay action no longer does what it was written for.",
        "It matches nothing, matches an unexpected number of places, finds a different old value, or changes \
         nothing. Most likely, the upstream document was fixed or changed.",
        "Look at the target in spec/openapi.yaml, then remove or update the action.")
        .warns_in_draft();
    OVERLAY_TARGET = Code::new("overlay-target",
        "The target of an overlay action cannot be used.",
        "It is not a valid JSONPath query, it would take too long on this document, or the overlay was written for \
         another document.",
        "Write the target as described in RFC 9535, for example `$.paths['/api/v1/tags'].get`.");
    OVERLAY_UPDATE = Code::new("overlay-update",
        "An overlay update does not fit what its target selects.",
        "Overlay 1.0.0 merges objects into objects and appends to lists. Overlay 1.1.0 also replaces single values, and \
         joins lists. Values of different kinds cannot be merged.",
        "Target the object that holds the value and update its key, or write `overlay: 1.1.0`.");
    OVERLAY_UNEXPLAINED = Code::new("overlay-unexplained",
        "An overlay action has no reason or no evidence.",
        "Without them, nobody can check the correction or tell later whether it still holds.",
        "Add an `x-reason`, which is a sentence, and an `x-evidence`: `defect: ID` for an entry of spec/defects.yaml, \
         `client: ID` for one of spec/public-clients.yaml, a public address, or a list of these.");
    OVERLAY_TEXT = Code::new("overlay-text",
        "An overlay contains documentation text.",
        "Text belongs in spec/words, where the name of what it describes leads to it.",
        "Move the text to spec/words.");
    EVIDENCE_INVALID = Code::new("evidence-invalid",
        "The evidence for a correction or a decision is not something that an outsider can follow.",
        "A claim that nobody can check can neither be trusted nor be removed when it is out of date.",
        "Cite an entry of spec/defects.yaml with `defect: ID`, one of spec/public-clients.yaml with `client: ID`, or a public \
         address that starts with https://.");
    DEFECT_UNKNOWN = Code::new("defect-unknown",
        "A cited defect is not in spec/defects.yaml.",
        "The evidence leads nowhere.",
        "Correct the id as the message suggests, or add the defect to the register.");
    DEFECT_INVALID = Code::new("defect-invalid",
        "An entry of spec/defects.yaml is not valid.",
        "The register is evidence, so every entry must say which documents are wrong, where, and how we know.",
        "Complete the entry as the message says.");
    CLIENTS_INVALID = Code::new("clients-invalid",
        "An entry of spec/public-clients.yaml is not valid.",
        "Corrections cite the register as evidence, and maintainers read there why a fact was not taken in.",
        "Complete the entry as the message says. The top of the file describes the format.");
    CLIENTS_UNPLACED = Code::new("clients-unplaced",
        "An entry of spec/public-clients.yaml is about something that does not exist.",
        "Either the name is misspelled, or what the fact is about is gone and the fact with it.",
        "Correct the name as the message suggests, or change the verdict.")
        .warns_in_draft();
    CLIENTS_VERDICT = Code::new("clients-verdict",
        "The verdict of an entry of spec/public-clients.yaml does not hold.",
        "The register would say that a fact was taken in where nothing has it, or not where something does.",
        "Cite the fact where it was taken in, or change the verdict.")
        .warns_in_draft();
    CLIENT_FACT_UNKNOWN = Code::new("client-fact-unknown",
        "A cited fact is not in spec/public-clients.yaml.",
        "The evidence leads nowhere.",
        "Correct the id as the message suggests, or add the fact to the register.");
    GUIDE_INVALID = Code::new("guide-invalid",
        "A guide of spec/guides cannot be read.",
        "The book would show something else than was meant, or lose a part of the text.",
        "Correct the place as the message says. A guide has a head with a title, headings of the second and third level, \
         paragraphs, lists, tables, quotes, fenced code and computed blocks, and no HTML.");
    GUIDE_UNRESOLVED = Code::new("guide-unresolved",
        "A guide of spec/guides refers to something that does not exist.",
        "Either the name is misspelled, or what it stood for is gone and the text is out of date.",
        "Correct the name as the message suggests, or the text.")
        .warns_in_draft();
    DIAGRAMS_INVALID = Code::new("diagrams-invalid",
        "A diagram of spec/diagrams.yaml is not valid.",
        "The book would show something else than was meant.",
        "Correct the place as the message says. A diagram has a name, a title, steps, and ways in which it can end.");
    DIAGRAMS_UNPLACED = Code::new("diagrams-unplaced",
        "A step of spec/diagrams.yaml is the request of an operation that does not exist.",
        "Either the id is misspelled, or the operation is gone and the diagram is out of date.",
        "Correct the id as the message suggests, or the step.")
        .warns_in_draft();
    ERRORS_INVALID = Code::new("errors-invalid",
        "An entry of spec/errors.yaml is not valid.",
        "The client decides by these entries what an error means, and the book explains it.",
        "Complete the entry as the message says. The top of the file describes the format.");
    ERRORS_UNPLACED = Code::new("errors-unplaced",
        "An entry of spec/errors.yaml is of an operation that does not exist.",
        "Either the id is misspelled, or the operation is gone and the error with it.",
        "Correct the id as the message suggests, or remove it.")
        .warns_in_draft();
    FLEET_INVALID = Code::new("fleet-invalid",
        "A value in spec/fleet cannot stand in an example.",
        "All examples are made from these files. One that the API does not accept or send would mislead its readers.",
        "Correct the place as the message says. The top of spec/fleet/tenant.yaml describes the files.");
    FLEET_MISFIT = Code::new("fleet-misfit",
        "A value in spec/fleet does not fit the API.",
        "An example with a value that the API does not accept or send would mislead its readers.",
        "Correct the value as the message says. A draft has a value of the generator's own in its place.")
        .warns_in_draft();
    FLEET_UNPLACED = Code::new("fleet-unplaced",
        "No example needs something in spec/fleet.",
        "Either a name is misspelled and the value would be lost, or what it is for no longer exists.",
        "Correct the name as the message suggests, or remove the entry.")
        .warns_in_draft();
    FLEET_INCOMPLETE = Code::new("fleet-incomplete",
        "The examples have a value that spec/fleet does not say.",
        "The generator made it up from the name and the type, so it says nothing and fits nothing around it.",
        "Add the value, as the top of spec/fleet/tenant.yaml describes.");
    WORDS_UNPLACED = Code::new("words-unplaced",
        "Text in spec/words describes something that the API document does not have.",
        "Either the name is misspelled and the text would be lost, or the thing that it describes no longer exists.",
        "Correct the name as the message suggests, move the text to the file that the message names, or remove it.")
        .warns_in_draft();
    WORDS_REDUNDANT = Code::new("words-redundant",
        "Text in spec/words repeats other text.",
        "The same text in two places drifts apart as soon as one of them is corrected.",
        "Remove the text.")
        .warns_in_draft();
    WORDS_REPEATED = Code::new("words-repeated",
        "Two entries in spec/words describe the same thing.",
        "Only one of them can be shown.",
        "Keep the better one, and remove the other.")
        .warns_in_draft();
    WORDS_RESTATED = Code::new("words-restated",
        "Text in spec/words repeats what the API document says in keys of its own.",
        "The book and the client show limits, defaults, choices, and whether a value is required or can be null, beside the \
         text. Said twice, one of the two becomes wrong when the fact changes.",
        "Remove it from the text, or say what it means here: `null for a device without a user`.");
    SOURCES_INVALID = Code::new("sources-invalid",
        "spec/sources.yaml is not what the import writes.",
        "It says which upstream documents the facts come from, and defects cite them by name.",
        "Run `cargo xtask import` with the documents, which writes the file.");
    FLOWS_INVALID = Code::new("flows-invalid",
        "spec/flows.yaml is not what the import writes.",
        "It says how the connector calls the cards, their fields and choices.",
        "Run `cargo xtask import` with the documents and exports of spec/sources.yaml, which writes the file.");
    FLOWS_UNKNOWN_CARD = Code::new("flows-unknown-card",
        "An export has a card that no card of the card document is.",
        "The connector has a card that nobody has described, or one of the two was renamed.",
        "Compare the titles; describe the card in spec/action-cards.md if it is new.");
    REF_UNRESOLVED = Code::new("ref-unresolved",
        "A `$ref` points to nothing.",
        "Its meaning is unknown.",
        "Correct the pointer, or add what it points to. Only `#/…` pointers into the same document are followed.");
    REF_CYCLE = Code::new("ref-cycle",
        "A `$ref` leads back to itself with nothing in between.",
        "Such a reference has no meaning. A schema can contain itself, but it cannot be itself.",
        "Break the chain of references.");
    SCHEMA_UNSUPPORTED = Code::new("schema-unsupported",
        "A schema uses a feature that the generator does not support.",
        "The unsupported part is accepted as a value of any type.",
        "Nothing, if that is good enough. Otherwise describe the schema in an overlay with features of OpenAPI \
         3.0.");
    SCHEMA_INVALID = Code::new("schema-invalid",
        "A schema contradicts itself.",
        "No value could satisfy the schema, or part of it could never apply. It does not say what the API does.",
        "Correct the schema in an overlay.")
        .warns_in_draft();
    SCHEMA_LOWERED = Code::new("schema-lowered",
        "Part of a schema is expressed in another way.",
        "The model and OpenAPI 3.0 have no such feature. The message says what takes its place.",
        "Nothing, if that means the same to you. Otherwise describe the schema in an overlay.");
    OPERATION_ID = Code::new("operation-id",
        "An operation has no usable id of its own.",
        "Its id is derived from its method and path, so it changes when they do.",
        "Add an `operationId` in an overlay.");
    OPERATION_INVALID = Code::new("operation-invalid",
        "An operation contradicts itself.",
        "A path parameter that is missing from the path, or one that only the path mentions, cannot be sent.",
        "Correct the operation in an overlay.")
        .warns_in_draft();
    OPERATION_MISLEADING = Code::new("operation-misleading",
        "The id or the summary of an operation says something else than its method and path.",
        "Upstream documents have merged two operations into one before. The client's method would then do something else \
         than its name says.",
        "Find out which of the two is true. Correct the id or the path in an overlay, or the name in spec/names.yaml.");
    PARAMETER_INVALID = Code::new("parameter-invalid",
        "A parameter cannot be sent as the document describes it.",
        "Sent in another way, the API would misunderstand it or ignore it.",
        "Correct `in`, `style`, `explode`, `content` or the schema of the parameter in an overlay.")
        .warns_in_draft();
    SERVER_INVALID = Code::new("server-invalid",
        "A server of the document cannot be called.",
        "A request, and the token with it, must go to a host that the document names and to no other.",
        "Correct the URL of the server or its variables in an overlay.")
        .warns_in_draft();
    SECURITY_INVALID = Code::new("security-invalid",
        "The client cannot authenticate as the document says.",
        "The client sends one token, as a bearer token, and only where the document asks for it.",
        "Correct `security` or the security scheme in an overlay. `security: []` is for operations without \
         authentication.")
        .warns_in_draft();
    BODY_INVALID = Code::new("body-invalid",
        "A request body cannot be sent as the document describes it.",
        "Sent in another way, the API would misunderstand it or refuse it.",
        "Correct the media type, `encoding` or the schema of the body in an overlay.")
        .warns_in_draft();
    ITEM_SKIPPED = Code::new("item-skipped",
        "Part of a document was left out.",
        "Everything in an input is either emitted or reported with the reason for leaving it out.",
        "Nothing, if the reason is acceptable. Otherwise correct the document.");
    CENSUS_MISMATCH = Code::new("census-mismatch",
        "The output does not contain as many items as the input.",
        "Something was lost or invented along the way. This is a bug in the generator.",
        "Report the bug and attach the document.");
    FOREIGN_READER = Code::new("foreign-reader",
        "Another program cannot read all of the generated API document.",
        "Generators of other languages would fail over generated/openapi.json, or miss a part of it. This is a bug in the \
         generator.",
        "Report the bug and attach the document.");
    CARD_DOCUMENT = Code::new("card-document",
        "A card document cannot be read.",
        "A card is a third-level heading followed by tables of fields. The document has none, or is malformed.",
        "Follow the format of spec/action-cards.md.");
    CARD_DUPLICATE = Code::new("card-duplicate",
        "Two cards have the same title.",
        "Their pages and schemas would overwrite each other.",
        "Rename one of the cards.");
    CARD_TABLE = Code::new("card-table",
        "A table of a card is missing or misplaced, or its header is unusual.",
        "Without a header, the meaning of the columns is unknown; without a card, nobody knows what the rows describe.",
        "Start the table with `| Field | Description | Type | Required |` and a delimiter row, below the card's title.");
    CARD_ROW = Code::new("card-row",
        "A row of a card's table is malformed.",
        "The row was read as well as possible, but a cell may be missing or merged with its neighbor.",
        "Give the row as many cells as the header has.");
    CARD_CELL = Code::new("card-cell",
        "A cell of a card's table has an unexpected value.",
        "The value was kept, but its meaning is a guess.",
        "Use one of the values that the message lists.");
    CARD_CONDITION = Code::new("card-condition",
        "A condition names an option or a choice that its card does not have.",
        "The field depends on a condition that can never be met.",
        "Use the names of the card's own options and choices.");
    CARD_HEADING = Code::new("card-heading",
        "A heading is unknown, has an unexpected level, or is part of a paragraph.",
        "Readers take it for something else than the card or the section that it starts.",
        "Write `### Title` for a card and `**Inputs**` for a section, with a blank line before and after it.");
    CARD_INDEX = Code::new("card-index",
        "The index of a card document does not match its cards.",
        "A link goes nowhere, or a card is missing from the index.",
        "Write the entry as `* [Title](#Title-With-Dashes)`.");
    CARD_MARKUP = Code::new("card-markup",
        "Markup is broken, hides text, or says what a card cannot say.",
        "An unclosed tag swallows the text after it, and a card inside another block is no card.",
        "Close the tag, or write the text where the message says.");
    DECISION_INVALID = Code::new("decision-invalid",
        "An entry of spec/decisions.yaml is not valid.",
        "A decision that cannot be understood has no effect.",
        "Write the entry as the message shows.");
    DECISION_DEAD = Code::new("decision-dead",
        "A decision no longer matches any finding.",
        "The disagreement that it settled no longer exists, so the entry is misleading.",
        "Remove the entry from spec/decisions.yaml.")
        .warns_in_draft();
    NAMES_INVALID = Code::new("names-invalid",
        "An entry of spec/names.yaml is not valid.",
        "With an invalid or duplicate name, the client would not compile, or would not have the names that were \
         reviewed.",
        "Correct the entry. The top of the file describes the format.");
    NAMES_MISSING = Code::new("names-missing",
        "A group, an operation, or a type has no name in spec/names.yaml.",
        "Public names are reviewed and then stay. A derived name could change with the next document.",
        "Run `cargo xtask import` with the documents in spec/sources.yaml, and review the names that it adds.");
    NAMES_DEAD = Code::new("names-dead",
        "A name in spec/names.yaml belongs to something that no longer exists.",
        "Code that uses the name would no longer compile, so the name is not dropped without notice.",
        "Remove the entry, or use the name for the replacement.");
    PROVENANCE_INVALID = Code::new("provenance-invalid",
        "An entry of spec/provenance.yaml is not valid.",
        "The file says where each fact comes from. What cannot be read would be missing from that without notice.",
        "Run `cargo xtask import` with the documents in spec/sources.yaml, which writes the file anew.");
    PROVENANCE_DEAD = Code::new("provenance-dead",
        "spec/provenance.yaml has evidence about something that is not among the facts.",
        "Only `import` writes the two files, together. If they differ, one of them was edited or left behind.",
        "Run `cargo xtask import` with the documents in spec/sources.yaml, and make corrections in spec/overlays.");
    PROVENANCE_MISSING = Code::new("provenance-missing",
        "A fact in spec/openapi.yaml has no evidence in spec/provenance.yaml.",
        "No import has written the fact, so nobody can tell where it comes from.",
        "Run `cargo xtask import` with the documents in spec/sources.yaml, and add facts in spec/overlays.");
    OUTPUT_DRIFT = Code::new("output-drift",
        "A file under generated/ differs from what the generator writes.",
        "Generated files depend only on spec/ and the generator. The next run overwrites any edit.",
        "Run `cargo xtask generate` and commit the result. Put corrections in spec/.");
    OUTPUT_UNSAFE = Code::new("output-unsafe",
        "The output folder contains files that the generator did not write, or is in a place where it cannot be.",
        "Removing the files could destroy your work.",
        "Choose an empty folder, or one that an earlier run has written, outside of spec/.");
    OUTPUT_LINE_ENDS = Code::new("output-line-ends",
        "Files under generated/ have Windows line ends.",
        "They have the right content otherwise. Most likely, Git converted them when it checked them out.",
        "Nothing, or run `cargo xtask generate` to write them with Unix line ends. .gitattributes says that Git is not to \
         convert them.");
    OUTPUT_REMOVED = Code::new("output-removed",
        "A file was removed from the output folder.",
        "The generator does not write this file, so it is left over from an earlier run or was put there by hand.",
        "Nothing if it was generated. Keep your own files elsewhere.");
    OUTPUT_UNWRITABLE = Code::new("output-unwritable",
        "An output cannot be written.",
        "The files that were there before are still whole.",
        "Check the permissions and the free space, then run the command again.");
}
