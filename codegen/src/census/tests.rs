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
    assert_eq!(input, Count { security_of_api: None, ..output });
    input.response_fields
}

#[test]
fn everything_is_counted_once() {
    let (input, output) = round(&document("type: object, properties: { a: {}, b: { properties: { c: {} } } }", ""));
    let expected = Count {
        operations: 1,
        parameters: 4,
        statuses: 1,
        media_types: 2,
        body_fields: 2,
        response_fields: 3,
        security_of_api: Some(2),
        ..Count::default()
    };
    assert_eq!(input, Count { security_of_api: None, ..expected });
    assert_eq!(output, expected);
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

/// A document with something of every kind.
const EVERYTHING: &str = "info: { title: t, version: '1', license: { name: n } }
servers: [{ url: 'https://{v}.e.com', variables: { v: { default: d } } }]
security: [{ token: [] }]
paths:
  /a:
    servers: [{ url: 'https://other.com' }]
    get:
      operationId: a
      security: [{ token: [] }, { certificate: [] }, {}]
      parameters:
        - { name: Host, in: header, schema: {} }
        - { name: Accept, in: header, schema: {} }
        - { name: q, in: query, schema: {}, example: 1 }
      requestBody: { content: { application/json: { schema: { properties: { x: {}, y: {} } } } } }
      responses:
        '200':
          description: ok
          headers: { X-A: { schema: {} }, X-B: { schema: {} }, Content-Type: { schema: {} } }
          content: { application/json: { schema: {} }, 'text/csv; a=1': {}, text/csv: {}, 'text/html, text/xml': {} }
        4XX: { description: bad }
        x-note: 1
      x-other: { x-inside: 1 }
  x-no-path: {}
components:
  securitySchemes: { token: { type: http, scheme: bearer }, certificate: { type: mutualTLS } }
  examples: { a: {}, b: {} }
  responses: { Unused: { description: d, links: {} } }
  schemas: { A: { type: object, properties: { example: { xml: {}, $id: i } }, x-of-others: 1 } }
";

/// What was read of a document, and the files without the catalog of cards.
struct Run {
    expected: Count,
    reconciled: Reconciled,
    report: Report,
}

impl Run {
    fn of(text: &str) -> Self {
        let document = yaml(text);
        let mut report = Report::new(Strictness::Strict);
        let expected = Count::of_document(&document);
        let mut api = openapi::read(&document, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
        passes::run(&mut api, &mut report).unwrap();
        let cards = CardDocument { census: RowCensus::default(), ..CardDocument::default() };
        let reconciled = reconcile(api, cards, &[], &mut report).unwrap();
        Self { expected, reconciled, report }
    }

    fn output(&self) -> serde_json::Value {
        serde_json::from_str(&openapi::to_json(self.reconciled.api())).unwrap()
    }

    /// The rows for an output, or what is wrong with it.
    fn take(&self, output: &serde_json::Value) -> Result<Vec<Row>, Vec<String>> {
        let mut tree = FileTree::default();
        tree.insert("openapi.json", output.to_string());
        tree.insert("cards/catalogue.json", r#"{"cards": []}"#);
        let mut report = self.report.without_diagnostics();
        let census = take(&Expected::of(self.expected, &self.reconciled), &tree, &mut report);
        let messages = || report.diagnostics().iter().map(|found| found.message.clone()).collect();
        census.map(|census| census.rows).map_err(|_| messages())
    }
}

#[test]
fn skipped_items_are_accounted_for() {
    let run = Run::of(EVERYTHING);
    let rows = run.take(&run.output()).unwrap();
    let rows: Vec<_> = rows.iter().map(|row| (row.thing, row.input, row.output, row.skipped)).collect();
    let expected = [
        ("operations", 1, 1, 0),
        ("parameters", 3, 1, 2),
        ("statuses", 2, 2, 0),
        ("media types", 5, 5, 0),
        ("response headers", 3, 2, 1),
        ("body fields", 2, 2, 0),
        ("response fields", 0, 0, 0),
        ("uploads", 0, 0, 0),
        ("servers", 3, 3, 0),
        ("security", 7, 6, 1),
        ("keys passed over", 9, 0, 9),
    ];
    assert_eq!(rows[..expected.len()], expected);
}

#[test]
fn whatever_is_lost_is_noticed() {
    let run = Run::of(EVERYTHING);
    let lost = |holder: &str, key: &str| {
        let mut output = run.output();
        let holder = output.pointer_mut(holder).unwrap();
        match holder.as_array_mut() {
            Some(list) => _ = list.remove(key.parse().unwrap()),
            None => _ = holder.as_object_mut().unwrap().remove(key).unwrap(),
        }
        let mut messages = run.take(&output).unwrap_err();
        messages.retain(|message| !message.starts_with("a foreign reader"));
        messages
    };
    let response = "/paths/~1a/get/responses/200";
    assert_eq!(lost("/paths/~1a/get/responses", "4XX"), ["statuses: 2 in, 1 out, 0 skipped"]);
    assert_eq!(lost(&format!("{response}/x-kandji-content"), "text/csv"), ["media types: 5 in, 4 out, 0 skipped"]);
    assert_eq!(lost(&format!("{response}/headers"), "X-B"), ["response headers: 3 in, 1 out, 1 skipped"]);
    assert_eq!(lost("/servers/0", "variables"), ["servers: 3 in, 2 out, 0 skipped"]);
    assert_eq!(lost("/paths/~1a/get/servers", "0"), ["servers: 3 in, 4 out, 0 skipped"]);
    assert_eq!(lost("/paths/~1a/get/security", "2"), ["security: 7 in, 5 out, 1 skipped"]);
    assert_eq!(lost("/paths/~1a/get/security/0", "token"), ["security: 7 in, 5 out, 1 skipped"]);
    assert_eq!(lost("", "security"), ["security: 7 in, 4 out, 1 skipped"]);
    assert_eq!(lost("", "paths")[..2], ["operations: 1 in, 0 out, 0 skipped", "parameters: 3 in, 0 out, 2 skipped"]);
}

#[test]
fn a_key_that_the_reader_did_not_pass_over_is_noticed() {
    let mut run = Run::of(EVERYTHING);
    run.report.pass_over(Thing::Key, 1);
    assert_eq!(run.take(&run.output()).unwrap_err(), ["keys passed over: 9 in, 0 out, 10 skipped"]);
    let mut run = Run::of(EVERYTHING);
    run.expected.passed_over += 1;
    assert_eq!(run.take(&run.output()).unwrap_err(), ["keys passed over: 10 in, 0 out, 9 skipped"]);
}

#[test]
fn an_api_need_not_say_what_requests_need() {
    let run = Run::of(&EVERYTHING.replace("security: [{ token: [] }]\n", ""));
    assert_eq!(run.expected.security_of_api, None);
    assert!(run.take(&run.output()).is_ok());
}

#[test]
fn the_table_is_aligned() {
    let row = |thing, input| Row { thing, input, output: input, skipped: 0 };
    let census = Census { rows: vec![row("operations", 131), row("response fields", 12345)] };
    assert_eq!(
        census.to_string(),
        "                       in      out  skipped
operations            131      131        0
response fields     12345    12345        0
"
    );
}
