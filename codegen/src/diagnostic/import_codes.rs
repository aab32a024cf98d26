//! The codes of the import.

use super::Code;
use super::declare::codes;

codes! {
    IMPORT_CONFLICT = Code::new("import-conflict",
        "Two upstream documents disagree, or a document contradicts itself.",
        "For example, a document contradicts its own examples, lacks an operation that another has, swaps names, \
         repeats a key, or copies text from elsewhere. The fact with evidence or more authority was used; the \
         message names the other.",
        "Check the fact. If it is wrong, correct it in spec/overlays.");
    IMPORT_COLLISION = Code::new("import-collision",
        "Two requests in a document have the same method and path.",
        "Only one operation can have them, so one of the requests must have the wrong path.",
        "Find the right path, and add the operation in an overlay.");
    IMPORT_EXPORT = Code::new("import-export",
        "An export of flows is not what exports are.",
        "It was damaged or edited, or it is of a version that nobody has seen. What it says of the cards cannot be relied on.",
        "Export the flow again, or leave the file out.");
    IMPORT_INFERRED = Code::new("import-inferred",
        "A fact was inferred that no upstream document states.",
        "It follows from several documents taken together. The message names the places that it was inferred from.",
        "Check the fact. If it is wrong, correct it in spec/overlays.");
    NAME_CONTRADICTS_PATH = Code::new("name-contradicts-path",
        "The id or summary of an operation says the opposite of its path.",
        "The client names its method after the id. If two operations were merged by mistake, the method does the \
         opposite of what its name says.",
        "Find the right path or name, and correct it in spec/overlays.");
    NAME_MOVED = Code::new("name-moved",
        "The name of an operation belongs to another operation in a newer document.",
        "Code that calls the method by this name would call another operation.",
        "Check which operation the name belongs to. spec/names.yaml keeps the ids that were published.");
    IMPORT_KNOWN = Code::new("import-known",
        "The import repeats findings of the last import.",
        "spec/findings.yaml lists them, so only new findings are shown.",
        "Nothing. `cargo xtask import --all` shows all of them.");
    IMPORT_UNCOMPARED = Code::new("import-uncompared",
        "The new facts cannot be compared with the old ones.",
        "The old spec/openapi.yaml has errors, so what changed cannot be shown.",
        "Compare the two files with the version control.");
    FINDINGS_INVALID = Code::new("findings-invalid",
        "spec/findings.yaml is not what an import writes.",
        "Findings that cannot be read would be shown as new ones, or hide new ones.",
        "Restore the file from version control, or remove it.");
    IMPORT_LOST = Code::new("import-lost",
        "The newest document lacks something that older ones of its kind have.",
        "Either the API no longer has it, or the document lost it. Upstream documents have lost operations before.",
        "Check which it is. What only older documents have is imported all the same.");
    IMPORT_NOTHING = Code::new("import-nothing",
        "An upstream document describes no operation.",
        "Importing it would remove facts and add none. It is probably the wrong file, or an export that failed.",
        "Check the document, or leave it out.");
    IMPORT_NAMES = Code::new("import-names",
        "The import added names to spec/names.yaml, or found names of things that no document has.",
        "Names are public. They are reviewed once and then stay.",
        "Review the new names, and rename those that read badly. Remove the names of things that are gone.");
    IMPORT_ORIGIN = Code::new("import-origin",
        "spec/sources.yaml does not say where an upstream document comes from.",
        "Nobody else can get the document, and `cargo xtask update` cannot look for a newer one.",
        "Add `origin` to the document in spec/sources.yaml; the next import keeps it.");
    IMPORT_SKIPPED = Code::new("import-skipped",
        "Part of an upstream document was not imported.",
        "It is not among the facts that spec/openapi.yaml describes. The message gives the reason.",
        "Nothing, if the reason is acceptable.");
}
