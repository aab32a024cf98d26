use super::{to_json, to_yaml, write};
use crate::diagnostic::{Report, Strictness};
use crate::document::{Limits, Node, parse_json, parse_yaml};
use crate::model::{Api, PathTemplate};
use crate::openapi::read;
use crate::source::{SourceMap, Span};

/// One of everything that the model can say.
const RICH: &str = include_str!("rich.yaml");

fn yaml(text: &str) -> Node {
    let mut sources = SourceMap::default();
    let file = sources.add("test.yaml", text);
    parse_yaml(file, &sources, Limits::default()).unwrap()
}

fn json(text: &str) -> Node {
    let mut sources = SourceMap::default();
    let file = sources.add("test.json", text);
    parse_json(file, &sources, Limits::default()).unwrap()
}

/// The model of a document, without its places.
fn model(document: &Node) -> Api {
    let mut report = Report::new(Strictness::Strict);
    let api = read(document, &mut report);
    let mut api = api.unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    forget_places(&mut api);
    api
}

fn forget_places(api: &mut Api) {
    crate::passes::each_schema(api, &mut |schema| {
        schema.span = Span::nowhere();
        if let crate::model::SchemaKind::Object(fields) = &mut schema.kind {
            fields.iter_mut().for_each(|field| field.span = Span::nowhere());
        }
    });
    api.groups.iter_mut().for_each(|group| group.span = Span::nowhere());
    api.types.values_mut().for_each(|definition| definition.span = Span::nowhere());
    for operation in &mut api.operations {
        operation.span = Span::nowhere();
        operation.parameters.iter_mut().for_each(|parameter| parameter.span = Span::nowhere());
        operation.responses.iter_mut().for_each(|response| response.span = Span::nowhere());
    }
}

#[test]
fn what_is_written_reads_as_the_same_model() {
    let api = model(&yaml(RICH));
    assert_eq!(model(&json(&to_json(&api))), api);
    assert_eq!(model(&yaml(&to_yaml(&api))), api);
    assert_eq!(model(&json(&write(&api).to_string())), api);
}

#[test]
fn the_model_after_the_passes_reads_as_itself_too() {
    let mut api = model(&yaml(RICH));
    crate::passes::run(&mut api, &mut Report::new(Strictness::Strict)).unwrap();
    forget_places(&mut api);
    // What the client calls operations is not the document's.
    api.operations.iter_mut().for_each(|operation| operation.client = None);
    assert_eq!(model(&json(&to_json(&api))), api);
}

#[test]
fn a_foreign_reader_accepts_the_document() {
    let mut api = model(&yaml(RICH));
    crate::passes::run(&mut api, &mut Report::new(Strictness::Strict)).unwrap();
    let foreign: openapiv3::OpenAPI = serde_json::from_str(&to_json(&api)).unwrap();
    assert_eq!(foreign.operations().count(), api.operations.len());
}

#[test]
fn null_is_allowed_beside_a_type_only() {
    let written = write(&model(&yaml(RICH)));
    let owner = &written["components"]["schemas"]["Tree"]["properties"]["owner"];
    assert_eq!((&owner["type"], &owner["nullable"]), (&"object".into(), &true.into()));
}

#[test]
fn a_list_in_one_text_is_a_list_of_texts_for_other_generators() {
    let api = model(&yaml(RICH));
    let written: serde_json::Value = serde_json::from_str(&to_json(&api)).unwrap();
    let parameters = written["paths"]["/trees/"]["get"]["parameters"].as_array().unwrap();
    let schema = |name: &str| &parameters.iter().find(|parameter| parameter["name"] == name).unwrap()["schema"];
    let item = serde_json::json!({"$ref": "#/components/x-kandji-schemas/Color"});
    assert_eq!(schema("colors")["items"], serde_json::json!({"type": "string", "x-kandji-schema": item}));
    assert_eq!(schema("colors")["minItems"], 1);
    assert_eq!(schema("names")["items"], serde_json::json!({"type": "string"}));
    assert!(!to_yaml(&api).contains("x-kandji-schema"), "our own document says it directly");
}

#[test]
fn keys_stand_in_natural_order() {
    let text = to_yaml(&model(&yaml(RICH)));
    let tops: Vec<_> = text.lines().filter(|line| !line.starts_with([' ', '-'])).collect();
    assert_eq!(tops, ["openapi: 3.0.3", "info:", "servers:", "security:", "tags:", "paths:", "components:"]);
}

#[test]
fn texts_that_look_like_something_else_stay_texts() {
    let mut api = model(&yaml(RICH));
    for text in ["no", "null", "2024-01-01", "1e3", "~", "a: b # c", "*/ {{ }} <script>", "a\rb", "\u{0}", "\"#", "- x"]
    {
        api.title = text.to_owned();
        api.description = Some(text.to_owned());
        api.operations[0].summary = Some(text.to_owned());
        assert_eq!(model(&yaml(&to_yaml(&api))), api, "{text:?}");
        assert_eq!(model(&json(&to_json(&api))), api, "{text:?}");
    }
    // A description that is blank counts as absent; a title stays.
    for title in ["", "\r"] {
        api.title = title.to_owned();
        assert_eq!(model(&yaml(&to_yaml(&api))), api, "{title:?}");
        assert_eq!(model(&json(&to_json(&api))), api, "{title:?}");
    }
}

#[test]
fn names_that_openapi_forbids_are_replaced() {
    let mut api = model(&yaml(RICH));
    let mut definition = api.types["Owner"].clone();
    definition.name = "a/b".to_owned();
    api.types.insert("a/b".to_owned(), definition.clone());
    api.types.insert("a_b_1".to_owned(), definition);
    let mut copy = api.operations[0].clone();
    copy.path = PathTemplate::parse(&format!("{}/copy", copy.path));
    api.operations.push(copy);
    let written = write(&api);
    let keys: Vec<_> = written["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["Color", "Owner", "Tree", "a_b", "a_b_1"]);
    let ids: Vec<_> = model(&json(&written.to_string())).operations.into_iter().map(|o| o.id).collect();
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), ids.len());
}

#[test]
fn what_a_schema_says_is_written_as_it_was() {
    let schemas = r##"
    Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer, enum: [7, 9] } } }
    Dog: { type: object, properties: { kind: { type: string, readOnly: true }, tag: { type: string, writeOnly: true, deprecated: true } } }
    Pet:
      anyOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }
    Size: { type: number, title: Size, minimum: 0, exclusiveMinimum: true, maximum: 9, multipleOf: 0.5, format: float }
    Code: { type: string, pattern: "^a", minLength: 1, format: password, default: a }
    Flag: { type: boolean, enum: [true, null], nullable: true }
    List: { type: array, items: {}, uniqueItems: true, minItems: 1 }
    Some: { type: object, additionalProperties: true, minProperties: 1, maxProperties: 9 }
"##;
    let document =
        format!("openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:{schemas}");
    let api = crate::passes::testing::api(&document.replacen("info: { title: t, version: '1' }\n", "", 1));
    let expected: serde_json::Value = serde_yaml::from_str(&document).unwrap();
    assert_eq!(super::write(&api)["components"]["schemas"], expected["components"]["schemas"]);
}
