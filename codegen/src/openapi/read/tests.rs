mod values;

use super::read;
use crate::diagnostic::{Report, Severity, Strictness, Thing};
use crate::document::{Limits, Node, parse_yaml};
use crate::model::{Api, Field, Format, ParameterIn, Schema, SchemaKind};
use crate::source::SourceMap;

struct Reading {
    api: Option<Api>,
    report: Report,
    sources: SourceMap,
}

impl Reading {
    fn of(yaml: &str, strictness: Strictness) -> Self {
        let mut sources = SourceMap::default();
        let file = sources.add("api.yaml", format!("info: {{ title: t, version: '1' }}\n{yaml}"));
        let document: Node = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut report = Report::new(strictness);
        let api = read(&document, &mut report).ok();
        Self { api, report, sources }
    }

    fn api(self) -> Api {
        self.api.unwrap_or_else(|| panic!("{:?}", self.report.diagnostics()))
    }

    /// Every finding as `code line:column message`.
    fn findings(&self) -> Vec<String> {
        let shown = self.report.diagnostics().iter().map(|diagnostic| {
            let place = diagnostic.labels.first().and_then(|label| self.sources.line_column(label.span));
            let place = place.map_or_else(String::new, |place| place.to_string());
            format!("{} {place} {}", diagnostic.code.id, diagnostic.message)
        });
        shown.collect()
    }
}

fn strict(yaml: &str) -> Reading {
    Reading::of(yaml, Strictness::Strict)
}

/// The shape of a schema beside these components.
fn schema(schema: &str, components: &str) -> Schema {
    let yaml = format!("paths: {{}}\ncomponents: {{ schemas: {{ Wanted: {{ {schema} }}, {components} }} }}");
    strict(&yaml).api().types.remove("Wanted").unwrap().schema
}

fn fields(schema: Schema) -> Vec<Field> {
    let SchemaKind::Object(fields) = schema.kind else { panic!("{schema:?}") };
    fields
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

#[test]
fn types_and_what_implies_them() {
    let kind = |text: &str| schema(text, "").kind;
    assert_eq!(kind(""), SchemaKind::Any);
    assert_eq!(kind("type: string, format: date-time"), SchemaKind::Text(Format::DateTime));
    assert_eq!(kind("type: string, format: unheard-of"), SchemaKind::Text(Format::Plain));
    assert_eq!(kind("type: string, format: binary"), SchemaKind::Bytes);
    assert_eq!(kind("enum: [b, a, b]"), SchemaKind::Enum(vec!["a".into(), "b".into()]));
    assert!(matches!(kind("items: {}"), SchemaKind::List(_)));
    assert!(matches!(kind("type: object"), SchemaKind::Map(_)));
    assert!(matches!(kind("type: object, additionalProperties: { type: string }"), SchemaKind::Map(_)));
    assert_eq!(kind("properties: {}, additionalProperties: false"), SchemaKind::Object(Vec::new()));
}

#[test]
fn all_of_is_merged_and_a_single_reference_stays_a_name() {
    let part = "Part: { required: [a], properties: { a: { type: string }, b: { description: From the part. } } }";
    let merged =
        schema("allOf: [{ $ref: '#/components/schemas/Part' }, { properties: { b: { type: integer }, c: {} } }]", part);
    let merged = fields(merged);
    assert_eq!(names(&merged), ["a", "b", "c"]);
    assert!(merged[0].required);
    assert_eq!(merged[1].schema.kind, SchemaKind::Integer);
    assert_eq!(merged[1].schema.description.as_deref(), Some("From the part."));
    let alias = schema("type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/Part' }]", part);
    assert_eq!((alias.kind, alias.nullable), (SchemaKind::Named("Part".into()), true));
}

#[test]
fn unions_and_unions_beside_properties() {
    let SchemaKind::Union(variants) = schema("oneOf: [{ type: string }, { type: integer }]", "").kind else { panic!() };
    assert_eq!(variants.len(), 2);
    let nullable = schema("anyOf: [{ type: string }, { nullable: true }]", "");
    assert_eq!((nullable.kind, nullable.nullable), (SchemaKind::Text(Format::Plain), true));
    let mixed =
        schema("properties: { a: {} }, oneOf: [{ required: [a] }, { required: [b], properties: { b: {} } }]", "");
    let mixed = fields(mixed);
    assert_eq!(names(&mixed), ["a", "b"]);
    assert!(mixed.iter().all(|field| !field.required));
}

#[test]
fn shapes_may_contain_themselves_but_not_be_themselves() {
    let tree = "children: { type: array, items: { $ref: '#/components/schemas/Wanted' } }";
    assert_eq!(names(&fields(schema(&format!("properties: {{ {tree} }}"), ""))), ["children"]);
    let cycle = |text: &str| strict(&format!("paths: {{}}\ncomponents: {{ schemas: {{ {text} }} }}")).findings();
    assert!(
        cycle("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }")[0]
            .starts_with("ref-cycle")
    );
    assert!(
        cycle("A: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: {} } }] }")[0]
            .starts_with("ref-cycle")
    );
}

#[test]
fn copies_of_all_of_are_bounded() {
    let doubling: Vec<_> = (0..40)
        .map(|n| {
            let next =
                format!("allOf: [{{ $ref: '#/components/schemas/S{}' }}, {{ properties: {{ p{n}: {{}} }} }}]", n + 1);
            format!("S{n}: {{ {next}, properties: {{ x{n}: {{ {next} }} }} }}")
        })
        .collect();
    let yaml = format!(
        "paths: {{}}\ncomponents: {{ schemas: {{ {}, S40: {{ properties: {{ z: {{}} }} }} }} }}",
        doubling.join(", ")
    );
    let findings = strict(&yaml).findings();
    assert!(findings.iter().any(|finding| finding.contains("`allOf` expands to too many schemas")), "{findings:?}");
}

#[test]
fn references_to_anything_are_followed() {
    let inner = schema(
        "$ref: '#/components/schemas/Part/properties/a'",
        "Part: { properties: { a: { properties: { b: {} } } } }",
    );
    assert_eq!(inner.kind, SchemaKind::Named("/components/schemas/Part/properties/a".into()));
    let lost = strict("paths: {}\ncomponents: { schemas: { A: { $ref: '#/nowhere' } } }").findings();
    assert_eq!(lost, ["ref-unresolved 3:37 `$ref` to `#/nowhere` does not resolve"]);
}

#[test]
fn every_fault_has_its_place() {
    let found = strict(
        "paths:
  a: { get: { responses: { 2000: {} } } }
  /b:
    get:
      operationId: b
      tags: x
      x-kandji-risk: mild
      x-kandji-resk: read
      x-other: 1
      parameters: [{ name: q, in: somewhere }]
      responses: { '200': { description: ok, content: { application/json: { schema: { type: text } } } } }
  /c:
    get:
      parameters:
      - { name: f, in: query, schema: {}, x-kandji-filter: { only: [1], all: true } }
      responses: {}
",
    );
    let expected = [
        "unknown-key 16:73 `x-kandji-filter` has no key `all`",
        "document-shape 16:69 an element of `only` is a number",
        "document-shape 3:3 the path `a` does not start with a slash",
        "document-shape 3:28 `2000` is not a status",
        "unknown-key 9:7 an operation has no key `x-kandji-resk`",
        "document-shape 7:13 `tags` is a string, not a list",
        "document-shape 11:35 `somewhere` is not a place for a parameter",
        "item-skipped 11:20 the parameter `q` is left out: it is unknown where it is sent",
        "document-shape 12:93 `text` is not a type",
        "document-shape 8:22 `mild` is not a risk class",
    ];
    for expected in expected {
        assert!(found.findings().iter().any(|finding| finding == expected), "{expected}\n{:#?}", found.findings());
    }
    assert!(found.api.is_none());
}

#[test]
fn paging_is_read_strictly() {
    let paging = |text: &str| {
        let yaml = format!(
            "paths: {{ /a: {{ get: {{ operationId: a, x-kandji-pagination: {{ {text} }}, responses: {{}} }} }} }}"
        );
        strict(&yaml).findings().into_iter().map(|finding| finding.split(' ').skip(2).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(paging("style: link, items: /a").count(), 0);
    assert_eq!(paging("style: pages").next().unwrap(), "`pages` is not a paging style");
    assert_eq!(
        paging("style: link, limit: x").next().unwrap(),
        "`limit` of `x-kandji-pagination` is not understood here"
    );
    assert_eq!(
        paging("style: offset, limit: x").next().unwrap(),
        "`x-kandji-pagination` of this style has no `offset`"
    );
    assert_eq!(paging("style: link, maximum: -1").next().unwrap(), "`maximum` is not a number of items");
}

#[test]
fn uploads_are_read_strictly() {
    let upload = |text: &str| {
        let yaml =
            format!("paths: {{ /a: {{ get: {{ operationId: a, x-kandji-upload: {{ {text} }}, responses: {{}} }} }} }}");
        strict(&yaml).findings().into_iter().map(|finding| finding.split(' ').skip(2).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(upload("url: /a, fields: /b, file: c, status: 204").count(), 0);
    assert_eq!(upload("url: /a, fields: /b, file: c, status: 404").next().unwrap(), "`404` is not a success status");
    assert_eq!(upload("url: /a, fields: /b, status: 204").next().unwrap(), "`x-kandji-upload` has no `file`");
    assert_eq!(
        upload("url: /a, fields: /b, file: c, status: 204, x: 1").next().unwrap(),
        "`x-kandji-upload` has no key `x`"
    );
    let validation =
        |text: &str| upload(&format!("url: /a, fields: /b, file: c, status: 204, validation: {{ {text} }}"));
    let whole = "operation: s, argument: /i, status: /s, done: [ok], failed: [bad]";
    assert_eq!(validation(whole).count(), 0);
    assert_eq!(validation("operation: s, argument: /i").next().unwrap(), "`validation` has no `status`");
    assert_eq!(validation(&format!("{whole}, x: 1")).next().unwrap(), "`validation` has no key `x`");
}

#[test]
fn commands_are_read_strictly() {
    let list = |text: &str| {
        let yaml = format!(
            "paths: {{ /a: {{ get: {{ operationId: a, x-kandji-commands: {{ {text} }}, responses: {{}} }} }} }}"
        );
        strict(&yaml).findings().into_iter().map(|finding| finding.split(' ').skip(2).collect::<Vec<_>>().join(" "))
    };
    let whole = "id: /i, kind: /k, status: /s, errors: /e, failed: ['4']";
    assert_eq!(list(&format!("{whole}, done: ['3']")).count(), 0);
    assert_eq!(list(&format!("{whole}, done: [3]")).next().unwrap(), "an element of `done` is a number");
    assert_eq!(list("id: /i, kind: /k, status: /s").next().unwrap(), "`x-kandji-commands` has no `errors`");
    assert_eq!(list(&format!("{whole}, x: 1")).next().unwrap(), "`x-kandji-commands` has no key `x`");
}

#[test]
fn parameters_and_the_places_in_a_path() {
    let yaml = "paths:
  /a/{id}/{other}:
    parameters: [{ name: q, in: query, description: Of the path., schema: {} }, { name: id, in: path, schema: {} }]
    get:
      operationId: a
      parameters: [{ name: q, in: query, required: true, schema: {} }, { name: lost, in: path, required: true, schema: {} }]
      responses: {}
";
    assert!(strict(yaml).api.is_none());
    let reading = Reading::of(yaml, Strictness::Draft);
    assert_eq!((reading.report.count(Severity::Error), reading.report.skipped(Thing::Parameter)), (0, 1));
    let parameters = &reading.api().operations[0].parameters;
    let found: Vec<_> =
        parameters.iter().map(|p| (p.location, p.name.as_str(), p.required, p.description.is_some())).collect();
    let path = ParameterIn::Path;
    assert_eq!(
        found,
        [(path, "id", true, false), (path, "other", true, false), (ParameterIn::Query, "q", true, false)]
    );
}

#[test]
fn a_blank_description_counts_as_absent() {
    let api = strict(
        "tags: [{ name: A, description: '' }]
paths:
  /a:
    get:
      operationId: a
      tags: [A]
      summary: ' '
      description: ''
      parameters: [{ name: q, in: query, description: \"\\n\", schema: { type: string, description: '' } }]
      responses: {}
",
    )
    .api();
    let operation = &api.operations[0];
    let parameter = &operation.parameters[0];
    let all = [&operation.summary, &operation.description, &parameter.description, &parameter.schema.description];
    assert_eq!(all, [&None; 4]);
    assert_eq!(api.groups[0].description, None);
}

#[test]
fn ids_and_groups_are_made_where_there_are_none() {
    let api = strict(
        "tags: [{ name: Unused }, { name: B, x-kandji-name: bees }]
paths:
  /api/v1/devices/{id}: { get: { summary: Get Device, responses: {} } }
  /api/v1/devices/{x}: { delete: { operationId: same, responses: {} } }
  /api/v1/z: { get: { operationId: same, tags: [B, C], responses: {} }, post: { summary: 🦀, responses: {} } }
",
    )
    .api();
    let found: Vec<_> = api.operations.iter().map(|o| (o.id.as_str(), o.path.as_str(), o.group.as_str())).collect();
    assert_eq!(
        found,
        [
            ("same", "/api/v1/devices/{id}", "devices"),
            ("getDevice", "/api/v1/devices/{id}", "devices"),
            ("getApiV1Z", "/api/v1/z", "B"),
            ("postApiV1Z", "/api/v1/z", "z"),
        ]
    );
    let groups: Vec<_> = api.groups.iter().map(|group| (group.name.as_str(), group.client_name.as_deref())).collect();
    assert_eq!(groups, [("B", Some("bees")), ("devices", None), ("z", None)]);
}

#[test]
fn media_types_lose_their_parameters_and_are_merged() {
    let api = strict(
        "paths: { /a: { get: { operationId: a, responses: { '200': { description: ok, content: {
  Application/JSON: { schema: { type: string } }, application/json; charset=utf-8: { schema: { type: integer } },
  application/x-profile: { schema: { type: string } }, text/html: {} } } } } } }",
    )
    .api();
    let found: Vec<_> =
        api.operations[0].responses[0].content.iter().map(|c| (c.media_type.as_str(), &c.schema.kind)).collect();
    assert!(matches!(found[0], ("application/json", SchemaKind::Union(variants)) if variants.len() == 2));
    assert_eq!(
        found[1..],
        [("application/x-profile", &SchemaKind::Bytes), ("text/html", &SchemaKind::Text(Format::Plain))]
    );
}

#[test]
fn the_order_of_keys_does_not_show() {
    let one = "paths:
  /b: { post: { operationId: x, responses: {} }, get: { operationId: x, responses: {} } }
  /a: { get: { responses: {}, operationId: x, parameters: [{ name: b, in: query, schema: {} }, { name: a, in: query, schema: {} }] } }
";
    let other = "paths:
  /a: { get: { operationId: x, parameters: [{ in: query, schema: {}, name: a }, { name: b, in: query, schema: {} }], responses: {} } }
  /b: { get: { operationId: x, responses: {} }, post: { operationId: x, responses: {} } }
";
    let text = |yaml: &str| crate::openapi::to_json(&strict(yaml).api());
    assert_eq!(text(one), text(other));
}

#[test]
fn what_is_no_document_is_answered() {
    let found = strict("paths: [1]\ncomponents: 3\nservers: {}\ntags: [1]").findings();
    assert_eq!(found.len(), 4, "{found:#?}");
}

#[test]
fn what_nobody_reads_is_found_at_its_place() {
    let found = strict(
        "servers: [{ url: '/{v}', urll: /, variables: { v: { default: a, defualt: b } } }]
tags: [{ name: x, sumary: s }]
paths:
  /a:
    GET: {}
    get:
      operationId: a
      requried: true
      tags: [x]
      parameters: [{ name: q, in: query, schema: { type: string, items: {}, enum: [a, b] } }]
      responses: { '200': { description: ok, content: { text/plain: { schema: { type: string }, exmaple: 1 } } } }
components: { schemas: { A: { properties: { b: { not: {} }, c: { frmat: x } }, dependencies: { c: [b] } } } }
componets: {}
",
    );
    let expected = [
        "not-understood 2:26 a server has no key `urll`",
        "not-understood 2:65 a server variable has no key `defualt`",
        "not-understood 3:19 a tag has no key `sumary`",
        "not-understood 6:5 a path has no key `GET`",
        "not-understood 9:7 an operation has no key `requried`",
        "not-understood 11:66 `items` of a schema is not understood here",
        "not-understood 12:97 a media type has no key `exmaple`",
        "not-understood 13:50 `not` of a schema is not understood here",
        "not-understood 13:66 a schema has no key `frmat`",
        "not-understood 13:80 a schema has no key `dependencies`",
        "not-understood 14:1 the document has no key `componets`",
    ];
    assert_eq!(found.findings(), expected);
    let helps: Vec<_> = found.report.diagnostics().iter().filter_map(|found| found.help.as_deref()).collect();
    assert_eq!((helps[0], helps[3]), ("did you mean `url`?", "did you mean `get`?"));
}

#[test]
fn a_status_is_described_once() {
    let responses = "4XX: { description: a }, 4xx: { description: b }";
    let found = strict(&format!("paths: {{ /a: {{ get: {{ operationId: a, responses: {{ {responses} }} }} }} }}"));
    let [finding] = found.report.diagnostics() else { panic!("{:?}", found.findings()) };
    assert_eq!((finding.severity, &*finding.message), (Severity::Error, "the status 4XX is described twice"));
}

#[test]
fn what_is_passed_over_is_counted() {
    let found = strict(
        "externalDocs: { url: u, nested: { deeper: 1 } }
paths:
  x-of-others: { a: 1 }
  /a: { get: { operationId: a, responses: { x-note: 1 } } }
components:
  responses: { Unused: { description: d, nothing: 1 } }
  schemas: { A: { title: t, xml: { name: a }, type: integer, format: int64, x-order: 1 } }
",
    );
    assert_eq!(found.findings(), Vec::<String>::new());
    assert_eq!((found.report.skipped(Thing::Key), found.report.skipped(Thing::Unused)), (5, 1));
}

#[test]
fn equal_findings_are_one_that_counts_them() {
    let schemas: Vec<_> = (0..300).map(|n| format!("S{n}: {{ not: {{}} }}")).collect();
    let found = strict(&format!("paths: {{}}\ncomponents: {{ schemas: {{ {} }} }}", schemas.join(", ")));
    let [finding] = found.report.diagnostics() else { panic!("{:?}", found.findings()) };
    assert_eq!(finding.message, "`not` of a schema is not understood here, at 300 places");
    assert_eq!(finding.labels.len(), 100);
}
