use serde_json::{Value, json};

use super::*;
use crate::diagnostic::Report;
use crate::document::{Limits, parse_yaml, to_value};
use crate::inputs::SpecFolder;
use crate::source::SourceMap;

const DOCUMENT: &str = r##"
info: {title: Tea}
servers: [{url: 'https://{tenant}.tea', variables: {tenant: {default: t}}}]
tags: [{name: Pots}, {name: Cups}]
paths:
  /pots:
    get:
      operationId: listPots
      tags: [Pots]
      parameters: [{name: limit, in: query}, {name: color, in: query}]
      responses: {'200': {description: OK}}
    post:
      operationId: createPot
      tags: [Pots]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/CreatePotBody'}}}}
  /cups:
    get: {operationId: listCups, tags: [Cups], parameters: [{name: limit, in: query}]}
components:
  schemas:
    CreatePotBody: {properties: {name: {}, description: {}}}
    Pot:
      properties:
        name: {}
        owner: {$ref: '#/components/schemas/Owner'}
        lid: {properties: {color: {}}}
        marks: {items: {}}
        size: {description: Size in liters.}
        weight: {maximum: 9}
    Tea: {properties: {weight: {}}}
    Owner: {properties: {name: {}}}
"##;

struct Outcome {
    document: Value,
    faults: Vec<String>,
    help: Vec<String>,
}

/// Puts files of text into the document; `file` is the number of a fault's file.
fn run(files: &[&str]) -> Outcome {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", DOCUMENT);
    let words = (0..).zip(files).map(|(index, text)| sources.add(format!("words{index}.yaml"), *text)).collect();
    let spec = SpecFolder { words, ..SpecFolder::of(sources, openapi) };
    let mut report = Report::default();
    let mut document = parse_yaml(openapi, &spec.sources, Limits::default()).unwrap();
    let words = read(&spec, &mut report);
    apply(&mut document, &words, &spec.sources, &mut report);
    let diagnostics = report.diagnostics();
    let fault = |fault: &crate::diagnostic::Diagnostic| {
        format!("{} {}: {}", spec.sources.place(fault.labels[0].span), fault.code.id, fault.message)
    };
    Outcome {
        document: to_value(&document),
        faults: diagnostics.iter().map(fault).collect(),
        help: diagnostics.iter().map(|fault| fault.help.clone().unwrap_or_default()).collect(),
    }
}

/// The only fault of one file, and its help.
fn fault(file: &str) -> (String, String) {
    let outcome = run(&[file]);
    assert_eq!(outcome.faults.len(), 1, "{:?}", outcome.faults);
    (outcome.faults[0].clone(), outcome.help[0].clone())
}

fn clean(files: &[&str]) -> Value {
    let outcome = run(files);
    assert_eq!(outcome.faults, Vec::<String>::new());
    outcome.document
}

#[test]
fn everything_that_has_text_is_found_by_its_name() {
    let document = clean(&[
        "api:\n  description: a\n  servers: {'https://{tenant}.tea': b}\n  variables: {tenant: c}\n",
        "group: Pots\n\
         description: d\n\
         operations:\n  \
           listPots: {summary: e, description: f, parameters: {limit: g}, responses: {200: h}}\n  \
           createPot: {body: {description: i, fields: {name: j, description: k}}}\n\
         types:\n  \
           Pot: {description: l, fields: {name: m, owner: n, lid/color: o, marks/*: p}}\n",
    ]);
    let text = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_default();
    for (pointer, expected) in [
        ("/info/description", "a"),
        ("/servers/0/description", "b"),
        ("/servers/0/variables/tenant/description", "c"),
        ("/tags/0/description", "d"),
        ("/paths/~1pots/get/summary", "e"),
        ("/paths/~1pots/get/description", "f"),
        ("/paths/~1pots/get/parameters/0/description", "g"),
        ("/paths/~1pots/get/responses/200/description", "h"),
        ("/components/schemas/CreatePotBody/description", "i"),
        ("/components/schemas/CreatePotBody/properties/name/description", "j"),
        ("/components/schemas/CreatePotBody/properties/description/description", "k"),
        ("/components/schemas/Pot/description", "l"),
        ("/components/schemas/Pot/properties/name/description", "m"),
        ("/components/schemas/Pot/properties/owner/description", "n"),
        ("/components/schemas/Pot/properties/lid/properties/color/description", "o"),
        ("/components/schemas/Pot/properties/marks/items/description", "p"),
    ] {
        assert_eq!(text(pointer), json!(expected), "{pointer}");
    }
}

#[test]
fn an_operation_has_the_keywords_that_people_search_it_by() {
    let document =
        clean(&["group: Pots\noperations: {listPots: {summary: List pots, keywords: [Tea, 'kettle, cup', potato]}}\n"]);
    let keywords = document.pointer("/paths/~1pots/get/x-kandji-keywords");
    assert_eq!(keywords, Some(&json!(["Tea", "kettle, cup", "potato"])));
}

#[test]
fn keywords_are_words_that_nothing_else_has() {
    for (keywords, place, expected) in [
        ("tea", 35, "document-shape: expected a list of keywords, found a string"),
        ("[]", 35, "document-shape: expected a list of keywords, found an empty list"),
        ("[7]", 36, "document-shape: expected a keyword"),
        ("[' ']", 36, "document-shape: expected a keyword"),
        ("[POTS]", 36, "words-redundant: the title or another keyword has the same words"),
        ("[tea, green tea]", 41, "words-redundant: the title or another keyword has the same words"),
        ("[green tea, tea]", 47, "words-redundant: the title or another keyword has the same words"),
    ] {
        let (fault, _) =
            fault(&format!("group: Pots\noperations: {{listPots: {{keywords: {keywords}, summary: My pots}}}}\n"));
        assert_eq!(fault, format!("words0.yaml:2:{place} {expected}"), "{keywords}");
    }
}

#[test]
fn a_misspelled_name_is_an_error_with_its_place_and_the_nearest_name() {
    for (file, expected, help) in [
        (
            "operations: {listPot: {summary: x, description: y}}\n",
            "words0.yaml:1:14 words-unplaced: there is no operation `listPot`",
            "did you mean `listPots`?",
        ),
        (
            "group: Pots\noperations: {listPots: {parameters: {limits: x}}}\n",
            "words0.yaml:2:38 words-unplaced: `listPots` has no parameter `limits`",
            "did you mean `limit`?",
        ),
        (
            "group: Pot\ndescription: x\n",
            "words0.yaml:1:8 words-unplaced: there is no group `Pot`",
            "did you mean `Pots`?",
        ),
        (
            "types: {Pott: {description: x}}\n",
            "words0.yaml:1:9 words-unplaced: there is no type `Pott`",
            "did you mean `Pot`?",
        ),
        (
            "types: {Pot: {fields: {nam: x}}}\n",
            "words0.yaml:1:24 words-unplaced: `Pot` has no field `nam`",
            "did you mean `name`?",
        ),
        (
            "types: {Pot: {fields: {owner/name: x}}}\n",
            "words0.yaml:1:24 words-unplaced: `Pot` has no field `owner/name`",
            "this is of type `Owner`; describe its fields under `types`",
        ),
        (
            "operations: {createPot: {body: {fields: {size: x}}}}\n",
            "words0.yaml:1:42 words-unplaced: `createPot` has no field `size`",
            "there are name, description",
        ),
        (
            "operations: {listPots: {body: {description: x}}}\n",
            "words0.yaml:1:14 words-unplaced: there is no body of `listPots`",
            "the operation takes no body; remove the text",
        ),
        (
            "group: Pots\noperations: {listPots: {responses: {404: x}}}\n",
            "words0.yaml:2:37 words-unplaced: `listPots` has no response `404`",
            "there are 200",
        ),
    ] {
        assert_eq!(fault(file), (expected.to_owned(), help.to_owned()));
    }
}

#[test]
fn an_unknown_key_is_an_error_with_the_nearest_key() {
    for (file, place, near) in [
        ("operation: {}\n", "words0.yaml:1:1", "operations"),
        ("group: Pots\noperations: {listPots: {sumary: x}}\n", "words0.yaml:2:25", "summary"),
        ("types: {Pot: {field: {}}}\n", "words0.yaml:1:15", "fields"),
        ("shared: {field: {}}\n", "words0.yaml:1:10", "fields"),
        ("api: {server: {}}\n", "words0.yaml:1:7", "servers"),
    ] {
        let (fault, help) = fault(file);
        assert!(fault.starts_with(&format!("{place} unknown-key: ")), "{fault}");
        assert!(help.starts_with(&format!("did you mean `{near}`?")), "{help}");
    }
}

#[test]
fn text_of_another_form_is_an_error() {
    for (file, expected) in [
        ("types: {Pot: {description: ''}}\n", "words0.yaml:1:15 document-shape: the text is blank"),
        ("types: {Pot: {description: 7}}\n", "words0.yaml:1:28 document-shape: expected text, found a number"),
        ("types: [Pot]\n", "words0.yaml:1:8 document-shape: expected a mapping, found a list"),
        ("description: x\n", "words0.yaml:1:1 document-shape: a `description` needs the `group` it describes"),
    ] {
        assert_eq!(fault(file).0, expected);
    }
}

#[test]
fn what_is_said_already_is_an_error() {
    let (fault, help) = fault("types: {Pot: {fields: {size: Size in liters.}}}\n");
    assert_eq!(fault, "words0.yaml:1:24 words-redundant: the text repeats other text");
    assert_eq!(help, "remove the text");
}

#[test]
fn what_the_document_says_in_keys_of_its_own_is_a_warning() {
    let (fault, help) = fault("types: {Pot: {fields: {weight: At most 9 kilograms.}}}\n");
    assert_eq!(fault, "words0.yaml:1:24 words-restated: the text repeats its maximum");
    assert_eq!(help, "remove it from the text: the book and the client show what the document says");
    // A text that two fields share, of which one has no maximum, says something new.
    clean(&[
        "types: {Pot: {description: x}, Tea: {description: x}}\nshared: {fields: {weight: At most 9 kilograms.}}\n",
    ]);
}

#[test]
fn a_thing_is_described_once() {
    let outcome = run(&["types: {Owner: {description: x}}\n", "types: {Owner: {description: y}}\n"]);
    assert_eq!(outcome.faults, ["words1.yaml:1:17 words-repeated: the same thing is described twice"]);
    let outcome = run(&[
        "group: Pots\noperations: {createPot: {body: {description: x}}}\n",
        "types: {CreatePotBody: {description: y}}\n",
    ]);
    assert_eq!(outcome.faults, ["words1.yaml:1:25 words-repeated: the same thing is described twice"]);
    let outcome = run(&["group: Pots\n", "group: Pots\n"]);
    assert_eq!(outcome.faults, ["words1.yaml:1:8 words-repeated: two files describe the group `Pots`"]);
}

#[test]
fn operations_stand_in_the_file_of_their_group() {
    let outcome = run(&["group: Pots\noperations: {listCups: {summary: x}}\n", "group: Cups\n"]);
    assert_eq!(outcome.faults, ["words0.yaml:2:14 words-unplaced: `listCups` is an operation of the group `Cups`"]);
    assert_eq!(outcome.help, ["move it to words1.yaml"]);
}

#[test]
fn shared_text_is_for_what_has_none_of_its_own() {
    let document = clean(&[
        "group: Pots\n\
         shared: {parameters: {limit: of pots}, fields: {name: a name}}\n\
         operations: {listPots: {summary: x}, createPot: {body: {description: x}}}\n\
         types: {Owner: {fields: {name: its own}}, Pot: {description: x}}\n",
        "shared: {parameters: {limit: of all, color: a color}}\n",
    ]);
    let text = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(text("/paths/~1pots/get/parameters/0/description"), "of pots");
    assert_eq!(text("/paths/~1pots/get/parameters/1/description"), "a color");
    assert_eq!(text("/paths/~1cups/get/parameters/0/description"), "of all");
    assert_eq!(text("/components/schemas/CreatePotBody/properties/name/description"), "a name");
    assert_eq!(text("/components/schemas/Pot/properties/name/description"), "a name");
    assert_eq!(text("/components/schemas/Owner/properties/name/description"), "its own");
}

#[test]
fn shared_text_is_used_and_not_repeated() {
    for (file, expected, help) in [
        (
            "shared: {parameters: {limt: x}}\n",
            "words0.yaml:1:23 words-unplaced: no parameter `limt` can share this text",
            "did you mean `limit`?",
        ),
        (
            "shared: {fields: {name: x}}\ntypes: {Owner: {fields: {name: y}}}\n",
            "words0.yaml:1:19 words-unplaced: every field `name` has its own text",
            "remove the shared text",
        ),
        (
            "shared: {fields: {name: x}}\ntypes: {Owner: {fields: {name: x}}}\n",
            "words0.yaml:2:26 words-redundant: the text repeats other text",
            "remove the text",
        ),
    ] {
        assert_eq!(fault(file), (expected.to_owned(), help.to_owned()));
    }
}
