use super::*;
use crate::diagnostic::Strictness;
use crate::document::{Node, parse_yaml};
use crate::model::{CardDocument, RowCensus};
use crate::reconcile::reconcile;
use crate::{openapi, passes};

fn yaml(text: &str) -> Node {
    let mut sources = SourceMap::default();
    let file = sources.add("test.yaml", text);
    parse_yaml(file, &sources, Limits::default()).unwrap()
}

/// A document with one response, a body and parameters, followed by `components`.
fn document(response: &str, components: &str) -> Node {
    yaml(&format!(
        "info: {{ title: t, version: '1' }}
paths:
  /a/{{id}}/{{more}}:
    parameters: [{{ name: id, in: path, required: true, schema: {{}} }}]
    post:
      operationId: a
      parameters: [{{ name: q, in: query, schema: {{}} }}, {{ name: q, in: header, schema: {{}} }}]
      requestBody: {{ content: {{ application/json: {{ schema: {{ properties: {{ x: {{}}, y: {{}} }} }} }} }} }}
      responses:
        '200': {{ description: ok, content: {{ application/json: {{ schema: {{ {response} }} }} }} }}
components: {{ schemas: {{ {components} }} }}
"
    ))
}

/// The counts before and after the model.
fn round(document: &Node) -> (Count, Count) {
    let mut report = Report::new(Strictness::Strict);
    let mut api = openapi::read(document, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    passes::run(&mut api, &mut report).unwrap();
    let mut tree = FileTree::default();
    tree.insert("openapi.json", openapi::to_json(&api));
    (Count::of_document(document), count_output(&tree).unwrap())
}

fn fields_of(response: &str, components: &str) -> u64 {
    let (input, output) = round(&document(response, components));
    assert_eq!(input, output);
    input.response_fields
}

#[test]
fn everything_is_counted_once() {
    let (input, output) = round(&document("type: object, properties: { a: {}, b: { properties: { c: {} } } }", ""));
    assert_eq!(input, Count { operations: 1, parameters: 4, body_fields: 2, response_fields: 3, uploads: 0 });
    assert_eq!(output, input);
}

#[test]
fn combined_schemas_count_as_what_they_are_merged_into() {
    let part = "Part: { properties: { a: {}, b: {} } }, Other: { properties: { b: {}, c: { properties: { d: {} } } } }";
    let both = "[{ $ref: '#/components/schemas/Part' }, { $ref: '#/components/schemas/Other' }]";
    assert_eq!(fields_of(&format!("allOf: {both}"), part), 4);
    assert_eq!(fields_of(&format!("oneOf: {both}"), part), 4);
    assert_eq!(fields_of(&format!("type: array, items: {{ anyOf: {both}, properties: {{ e: {{}} }} }}"), part), 5);
    assert_eq!(fields_of("additionalProperties: { properties: { a: {} } }", ""), 1);
    assert_eq!(
        fields_of("allOf: [{ type: array, items: { properties: { a: {} } } }, { properties: { b: {} } }]", ""),
        2
    );
}

#[test]
fn recursion_ends_and_does_not_depend_on_names() {
    let inner = "name: {}, parent: { $ref: '#/components/schemas/Category' }";
    let category = format!("Category: {{ properties: {{ {inner} }} }}");
    let named = fields_of("$ref: '#/components/schemas/Category'", &category);
    assert_eq!(fields_of(&format!("type: object, properties: {{ {inner} }}"), &category), named);
    let tree =
        "Tree: { properties: { l: { $ref: '#/components/schemas/Tree' }, m: { $ref: '#/components/schemas/Tree' },
        n: { $ref: '#/components/schemas/Tree' }, r: { $ref: '#/components/schemas/Tree' } } }";
    assert!(fields_of("$ref: '#/components/schemas/Tree'", tree) > 0);
}

#[test]
fn skipped_items_are_accounted_for() {
    let document = yaml(
        "info: { title: t, version: '1' }
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: Host, in: header, schema: {} }
        - { name: Accept, in: header, schema: {} }
        - { name: q, in: query, schema: {} }
      responses: { '200': { description: ok } }
",
    );
    let mut report = Report::new(Strictness::Strict);
    let expected = Count::of_document(&document);
    let mut api = openapi::read(&document, &mut report).unwrap();
    passes::run(&mut api, &mut report).unwrap();
    let cards = CardDocument { census: RowCensus::default(), ..CardDocument::default() };
    let reconciled = reconcile(api, cards, &[], &mut report).unwrap();
    let mut tree = FileTree::default();
    tree.insert("openapi.json", openapi::to_json(reconciled.api()));
    tree.insert("cards/catalogue.json", r#"{"cards": []}"#);
    let census = take(expected, &reconciled, &tree, &mut report).unwrap();
    assert_eq!(census.rows[1], Row { thing: "parameters", input: 3, output: 1, skipped: 2 });

    tree.insert("openapi.json", "{}");
    assert_eq!(take(expected, &reconciled, &tree, &mut report), Err(Failed));
    let messages: Vec<_> = report.diagnostics().iter().rev().take(2).map(|d| d.message.as_str()).collect();
    assert_eq!(messages, ["parameters: 3 in, 0 out, 2 skipped", "operations: 1 in, 0 out, 0 skipped"]);
}

#[test]
fn the_table_is_aligned() {
    let row = |thing, input| Row { thing, input, output: input, skipped: 0 };
    let census = Census { rows: vec![row("operations", 131), row("response fields", 12345)] };
    assert_eq!(
        census.to_string(),
        "                      in      out  skipped
operations           131      131        0
response fields    12345    12345        0
"
    );
}
