//! The kinds of diagnostics, each with its explanation.

/// A kind of diagnostic: a stable id and the text behind `cargo xtask explain`.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable name, kebab-case.
    pub id: &'static str,
    /// What it means, in one line.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// Whether `generate --draft` turns an error of this kind into a warning.
    pub warns_in_draft: bool,
}

impl Code {
    /// A code whose errors always fail a run.
    #[must_use]
    pub const fn new(id: &'static str, title: &'static str, why: &'static str, fix: &'static str) -> Self {
        Self { id, title, why, fix, warns_in_draft: false }
    }

    /// Lets a draft run pass over errors of this code.
    #[must_use]
    pub const fn warns_in_draft(mut self) -> Self {
        self.warns_in_draft = true;
        self
    }

    /// Whether findings of this kind say that an input could not be read at all, which has an exit code of its own.
    #[must_use]
    pub fn is_unreadable_input(&self) -> bool {
        self.id.starts_with("input-")
    }
}

/// The codes of every stage. Reconciliation rules are codes too and live in their own files.
pub mod codes {
    use super::Code;

    /// Declares the codes and the list that `explain` searches, so that no code can miss in it.
    macro_rules! codes {
        ($($name:ident = $code:expr;)*) => {
            $(#[doc = "See its explanation: `cargo xtask explain`."] pub static $name: Code = $code;)*
            /// Every code declared here, in order of declaration.
            pub static ALL: &[&Code] = &[$(&$name),*];
        };
    }

    codes! {
        INPUT_UNREADABLE = Code::new("input-unreadable",
            "An input file cannot be read.",
            "Nothing can be generated from a file that is missing, a directory, or not readable by you.",
            "Check the path and its permissions.");
        INPUT_NOT_UTF8 = Code::new("input-not-utf8",
            "An input file is not UTF-8 text.",
            "All documents are read as UTF-8; guessing another encoding would change names silently.",
            "Save the file as UTF-8, for instance with `iconv -f LATIN1 -t UTF-8`.");
        INPUT_TOO_LARGE = Code::new("input-too-large",
            "An input file is larger than the generator reads.",
            "The limit keeps memory bounded; the real documents are about a megabyte.",
            "Check that this is the document you meant; split it if it is.");
        INPUT_EMPTY = Code::new("input-empty",
            "An input file is empty.",
            "An empty document describes nothing and is usually a download that failed.",
            "Fetch the document again.");
        YAML_SYNTAX = Code::new("yaml-syntax",
            "A document is not valid YAML.",
            "The rest of the document cannot be trusted after a syntax error.",
            "Mend the place shown; a truncated download often ends in the middle of a value.");
        JSON_SYNTAX = Code::new("json-syntax",
            "A document is not valid JSON.",
            "The rest of the document cannot be trusted after a syntax error.",
            "Mend the place shown; a truncated download often ends in the middle of a value.");
        DUPLICATE_KEY = Code::new("duplicate-key",
            "A mapping has the same key twice.",
            "Readers differ in which value wins, so one of the two would be lost silently.",
            "Remove or rename one of the two.");
        DOCUMENT_TOO_DEEP = Code::new("document-too-deep",
            "A document nests deeper than the generator follows.",
            "Every level costs stack in each tool that reads the document, ours and others.",
            "Flatten the place shown.");
        DOCUMENT_TOO_MANY_NODES = Code::new("document-too-many-nodes",
            "A document expands to more values than the generator holds.",
            "YAML aliases can make a short file expand without end.",
            "Replace the aliases by `$ref`, or remove them.");
        DOCUMENT_SHAPE = Code::new("document-shape",
            "A value has another type than the document's format asks for.",
            "The generator would have to guess what was meant.",
            "Change the value as the message says.");
        DOCUMENT_UNKNOWN = Code::new("document-unknown",
            "A file is not a document of a kind that is read here.",
            "OpenAPI 3.0 and 3.1 documents, Postman 2.1 collections, and card documents in Markdown are read.",
            "Convert it first; for Swagger 2.0 use a converter to OpenAPI 3.");
        UNKNOWN_KEY = Code::new("unknown-key",
            "A key is not known where it stands.",
            "A misspelt key would be ignored silently, and what it was to say would be lost.",
            "Correct the spelling; the message lists what is known here.");
        OVERLAY_DEAD_ACTION = Code::new("overlay-dead-action",
            "An overlay action no longer does what it was written for.",
            "It matches nothing, matches another number of places, finds another old value, or changes nothing: \
             upstream has mended itself or has changed.",
            "Look at the target in spec/openapi.yaml, then remove or update the action.")
            .warns_in_draft();
        OVERLAY_TARGET = Code::new("overlay-target",
            "The target of an overlay action is not a JSONPath query.",
            "The action cannot be applied.",
            "Write the target as in RFC 9535, for instance `$.paths['/api/v1/tags'].get`.");
        OVERLAY_UPDATE = Code::new("overlay-update",
            "An overlay update does not fit what its target selects.",
            "Overlay 1.0.0 merges objects into objects and appends to lists; other places cannot be updated.",
            "Target the object that holds the value, and update its key.");
        WORDS_UNPLACED = Code::new("words-unplaced",
            "Text in spec/words describes something that the API document does not have.",
            "Either the name is misspelled and the text would be lost, or what it described is gone.",
            "Correct the name as the message suggests, move the text to the file that the message names, or remove it.")
            .warns_in_draft();
        WORDS_REDUNDANT = Code::new("words-redundant",
            "Text in spec/words says what is said already.",
            "The same text in two places drifts apart as soon as one of them is corrected.",
            "Remove the text.")
            .warns_in_draft();
        WORDS_REPEATED = Code::new("words-repeated",
            "Two texts in spec/words describe the same thing.",
            "Only one of them can be shown.",
            "Keep the better one, and remove the other.");
        REF_UNRESOLVED = Code::new("ref-unresolved",
            "A `$ref` points at nothing.",
            "The thing it stands for is unknown.",
            "Correct the pointer, or add what it points at. Only `#/…` pointers into the same document are followed.");
        REF_CYCLE = Code::new("ref-cycle",
            "A `$ref` leads back to itself without any content in between.",
            "Such a reference has no meaning; a schema may contain itself, but it may not be itself.",
            "Break the chain of references.");
        SCHEMA_UNSUPPORTED = Code::new("schema-unsupported",
            "A schema says something that the generator cannot express.",
            "The part that is left out is accepted as free-form data.",
            "Nothing, or describe the shape in an overlay with what OpenAPI 3.0 has.");
        OPERATION_ID = Code::new("operation-id",
            "An operation has no usable id of its own.",
            "A name was made from its method and path; it changes when they do.",
            "Give the operation an `operationId` in an overlay.");
        OPERATION_INVALID = Code::new("operation-invalid",
            "An operation contradicts itself.",
            "A path argument without a place in the path, or a place without an argument, cannot be sent.",
            "Mend the document or add an overlay.")
            .warns_in_draft();
        ITEM_SKIPPED = Code::new("item-skipped",
            "Something in the document was left out.",
            "Everything in an input is emitted or listed with a reason; this is the reason.",
            "Nothing, if the reason is fine; else mend the document.");
        CENSUS_MISMATCH = Code::new("census-mismatch",
            "The output holds another number of things than the input.",
            "Something was lost or invented on the way; this is a defect of the generator.",
            "Report it with the document.");
        CARD_DOCUMENT = Code::new("card-document",
            "The card document cannot be read as one.",
            "Cards are third-level headings with tables of fields.",
            "Write the document as in spec/action-cards.md.");
        CARD_DUPLICATE = Code::new("card-duplicate",
            "Two cards have the same title.",
            "Their pages and schemas would overwrite each other.",
            "Rename one of them.");
        CARD_TABLE = Code::new("card-table",
            "A table of a card has no usable header.",
            "Without a header nobody can tell which column is the type.",
            "Start the table with `| Field | Description | Type | Required |` and a line of dashes.");
        CARD_ROW = Code::new("card-row",
            "A row of a card's table is malformed.",
            "The row was read as well as it can be; a cell may be missing or merged with its neighbour.",
            "Give the row as many cells as the header has.");
        CARD_CELL = Code::new("card-cell",
            "A cell of a card's table has an unexpected value.",
            "The value was kept; what it means was guessed.",
            "Use a value the message names.");
        CARD_CONDITION = Code::new("card-condition",
            "A condition names a choice or an option that its card does not have.",
            "The field appears under a condition that nobody can fulfil.",
            "Name the option and the choice as the card's options do.");
        CARD_HEADING = Code::new("card-heading",
            "A section heading of a card is glued to the text around it or is not known.",
            "Markdown shows it as part of a paragraph, so readers miss the section.",
            "Put the heading on a line of its own with a blank line before and after it.");
        CARD_INDEX = Code::new("card-index",
            "The index of a card document and its cards differ.",
            "A link leads nowhere, or a card cannot be found from the index.",
            "Write the entry as `* [Title](#Title-With-Dashes)`.");
        CARD_MARKUP = Code::new("card-markup",
            "A cell has broken markup.",
            "An unclosed tag swallows what follows it in some renderers.",
            "Close the tag.");
        DECISION_INVALID = Code::new("decision-invalid",
            "An entry of spec/decisions.yaml cannot be used.",
            "A decision that is not understood decides nothing.",
            "Write it as the message shows.");
        DECISION_DEAD = Code::new("decision-dead",
            "A decision has no finding to decide any more.",
            "The disagreement it settled is gone, so the entry would only mislead.",
            "Remove the entry from spec/decisions.yaml.")
            .warns_in_draft();
        NAMES_INVALID = Code::new("names-invalid",
            "An entry of spec/names.yaml cannot be used.",
            "Names that are not valid, or that two things have, would give a client that does not compile or is not \
             what was reviewed.",
            "Correct the entry; the head of the file says how it is written.");
        NAMES_MISSING = Code::new("names-missing",
            "A group, an operation, or a type has no name in spec/names.yaml.",
            "Public names are reviewed and stay. One that is made up on the way could change with the next document.",
            "Run `cargo xtask import` on the documents of spec/sources.yaml, and review the names that it adds.");
        NAMES_DEAD = Code::new("names-dead",
            "A name in spec/names.yaml is of something that is gone.",
            "Whoever uses the name would no longer compile, so it is not removed without a word.",
            "Remove the entry; or, if the thing has only changed its place, give the name to what has taken it.");
        OUTPUT_DRIFT = Code::new("output-drift",
            "A file under generated/ is not what the generator makes.",
            "Generated files are a function of spec/ and the code; an edit there is lost at the next run.",
            "Run `cargo xtask generate` and commit the result; make corrections in spec/.");
        OUTPUT_UNSAFE = Code::new("output-unsafe",
            "The output folder holds something that the generator will not touch.",
            "Removing files that the generator did not make could destroy your work.",
            "Choose an empty folder, or one that an earlier run has written.");
        IMPORT_CONFLICT = Code::new("import-conflict",
            "Two upstream documents disagree, or one contradicts its own examples or has slips: operations that it lacks, \
             swapped names, copied texts, keys said twice, examples without a status.",
            "The fact that was taken is the one with more authority or with evidence; the other is named here.",
            "Check the fact; correct it in spec/overlays if it is wrong.");
        IMPORT_COLLISION = Code::new("import-collision",
            "Two requests of a document have the same method and path.",
            "Only one operation can have them, so a request must have lost its own path.",
            "Find out the right path, and add the operation in an overlay.");
        IMPORT_INFERRED = Code::new("import-inferred",
            "A fact was inferred that no upstream document states as such.",
            "It follows from what the documents show together; the places that it was inferred from are named.",
            "Check the fact; correct it in spec/overlays if it is wrong.");
        IMPORT_NAMES = Code::new("import-names",
            "The import added names to spec/names.yaml, or found names of what no document has.",
            "Names are public: they are reviewed once and stay.",
            "Review the new names, and rename in spec/names.yaml what reads badly; remove names of what is gone.");
        IMPORT_SKIPPED = Code::new("import-skipped",
            "Something in an upstream document was not imported.",
            "It is outside of what the facts describe; the reason is given.",
            "Nothing, if the reason is fine.");
    }

    /// The code of an id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Code> {
        ALL.iter().copied().find(|code| code.id == id)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn ids_are_unique_and_found() {
            let ids: std::collections::BTreeSet<_> = ALL.iter().map(|code| code.id).collect();
            assert_eq!(ids.len(), ALL.len());
            assert_eq!(find("ref-cycle"), Some(&REF_CYCLE));
            assert_eq!(find("no-such-code"), None);
        }
    }
}
