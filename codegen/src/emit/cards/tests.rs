use serde_json::{Value, json};

use super::*;
use crate::cards;
use crate::diagnostic::Report;
use crate::model::{
    Alternative, Api, Binding, Body, BoundCard, BoundField, CardOperation, Concept, Content, Field, Format, Limits,
    Method, Notation, Operation, OperationRole, Parameter, ParameterIn, PathTemplate, Response, Schema, SchemaKind,
    Status, TypeDef,
};
use crate::source::Span;
use crate::versions::Version;

const CARD: &str = "\
### Blink Lamps

Blinks them.

**Options**

| Field | Description | Type | Required |
|---|---|---|---|
| Set | How many.<ul><li>First Record</li><li>Stream Records</li></ul> | Dropdown | TRUE |

**Inputs**

| Field | Description | Type | Required |
|---|---|---|---|
| Lamp ID | Which. | Number | FALSE |
| Colour | Which light. | String | TRUE (RGB) |
| Glow > Since | From when on. | Date | FALSE |

**Outputs**

| Field | Description | Type |
|---|---|---|
| Status Code | How it went. | String |

**Outputs (First Record)**

| Field | Description | Type |
|---|---|---|
| Room | Where it hangs. | String |

**Outputs (Stream Records)**

| Field | Description | Type |
|---|---|---|
| Record Count | How many. | Number |
";

fn operation() -> Operation {
    let since = Field {
        name: "since".into(),
        schema: Schema::of(SchemaKind::Text(Format::DateTime)),
        required: false,
        span: Span::nowhere(),
    };
    let glow = Field {
        name: "a/b".into(),
        schema: Schema::of(SchemaKind::Object(vec![since])),
        required: true,
        span: Span::nowhere(),
    };
    let json = |schema| vec![Content::new("application/json", schema)];
    Operation {
        id: "blinkLamps".into(),
        method: Method::Post,
        path: PathTemplate::parse("/lamps/{lamp_id}"),
        group: "Lamps".into(),
        client_name: None,
        client: None,
        summary: None,
        description: None,
        keywords: Vec::new(),
        servers: Vec::new(),
        security: None,
        parameters: vec![Parameter {
            name: "lamp_id".into(),
            location: ParameterIn::Path,
            required: true,
            description: None,
            schema: Schema::of(SchemaKind::Text(Format::Uuid)),
            notation: Notation::by_commas(ParameterIn::Path),
            filter: None,
            deprecated: false,
            span: Span::nowhere(),
        }],
        body: Some(Body {
            description: None,
            required: true,
            content: json(Schema::of(SchemaKind::Object(vec![glow]))),
        }),
        responses: vec![Response {
            status: Status::Code(200),
            description: String::new(),
            headers: Vec::new(),
            content: json(Schema::of(SchemaKind::List(Box::new(Schema::named("Lamp"))))),
            span: Span::nowhere(),
        }],
        pagination: None,
        upload: None,
        commands: None,
        command: Vec::new(),
        risk: None,
        platforms: Vec::new(),
        deprecated: false,
        span: Span::nowhere(),
    }
}

fn api() -> Api {
    let room = Schema { nullable: true, blank: true, ..Schema::named("Room") };
    let lamp = Schema::of(SchemaKind::Object(vec![Field {
        name: "room".into(),
        schema: room,
        required: true,
        span: Span::nowhere(),
    }]));
    let type_def =
        |name: &str, schema| (name.to_owned(), TypeDef { name: name.to_owned(), schema, span: Span::nowhere() });
    let limits = Limits { max_length: Some(9), ..Limits::default() };
    let room = Schema { limits, ..Schema::of(SchemaKind::Text(Format::Plain)) };
    let types = [type_def("Lamp", lamp), type_def("Room", room)].into_iter().collect();
    Api { operations: vec![operation()], types, ..Api::default() }
}

fn bound() -> (BoundCard, SourceMap) {
    let mut sources = SourceMap::default();
    let file = sources.add("cards.md", CARD);
    let mut document = cards::parse(file, &sources, &mut Report::default()).unwrap();
    let card = document.cards.remove(0);
    let response = |pointer: &str| Binding::Response { operation_id: "blinkLamps".into(), pointer: pointer.into() };
    let connector = Binding::Connector { concept: Concept::Message, reason: "it is painted on".into() };
    let bindings = [
        Binding::Paging,
        Binding::Path { name: "lamp_id".into() },
        connector,
        Binding::Body { pointer: "/a~1b/since".into() },
        Binding::Status,
        response("/*/room"),
        Binding::Count,
    ];
    let sections: Vec<_> = card.fields().map(|(section, _)| section).collect();
    let index = |at: usize| sections[..at].iter().filter(|section| **section == sections[at]).count();
    let field = |(at, binding)| BoundField {
        section: sections[at],
        index: index(at),
        binding,
        rule: "test",
        score: 100,
        clears: None,
    };
    let fields = bindings.into_iter().enumerate().map(field).collect();
    let operations = vec![CardOperation { operation_id: "blinkLamps".into(), role: OperationRole::Primary }];
    (BoundCard { card, operations, fields, at_least_one: Vec::new(), missing: Vec::new() }, sources)
}

fn finding() -> FindingEntry<'static> {
    FindingEntry {
        rule: "type-disagreement",
        message: "Number against uuid",
        subject: "blink-lamps/inputs/lamp_id",
        verdict: None,
    }
}

fn schema_of_card() -> Value {
    let (bound, _) = bound();
    serde_json::from_str(&document::schema(&api(), &bound).to_text()).unwrap()
}

#[test]
fn the_catalogue_is_as_the_contract_says() {
    let (bound, sources) = bound();
    let text = catalogue::text(&api(), &Version::new(0, 1, 0), &[bound], &[finding()], &sources);
    let expected = r#"        {
          "label": "Lamp ID",
          "key": "lamp_id",
          "type": "Number",
          "required": false,
          "required_when": null,
          "group": null,
          "when": null,
          "choices": [],
          "description": "Which.",
          "line": 15,
          "binding": {
            "in": "path",
            "name": "lamp_id"
          },
          "findings": [
            {
              "rule": "type-disagreement",
              "message": "Number against uuid"
            }
          ]
        },
"#;
    assert!(text.contains(expected), "{text}");
    let catalogue: Value = serde_json::from_str(&text).unwrap();
    let card = &catalogue["cards"][0];
    let operation =
        json!({"operation_id": "blinkLamps", "method": "POST", "path": "/lamps/{lamp_id}", "role": "primary"});
    assert_eq!((&card["slug"], &card["operations"]), (&json!("blink-lamps"), &json!([operation])));
    assert_eq!(card["inputs"][1]["required_when"], "RGB");
    assert_eq!(card["options"][0]["choices"][0], json!({"label": "First Record", "value": "1"}));
    assert_eq!(card["outputs"][1]["when"], json!({"option": "Set", "choice": "First Record"}));
    let bindings: Vec<_> = ["options", "inputs", "outputs"]
        .iter()
        .flat_map(|s| card[s].as_array().unwrap())
        .map(|f| &f["binding"])
        .collect();
    let expected = [
        json!({"in": "paging"}),
        json!({"in": "path", "name": "lamp_id"}),
        json!({"in": "connector", "concept": "message", "reason": "it is painted on"}),
        json!({"in": "body", "pointer": "/a~1b/since"}),
        json!({"in": "status"}),
        json!({"in": "response", "operation_id": "blinkLamps", "pointer": "/*/room"}),
        json!({"in": "count"}),
    ];
    assert_eq!(bindings, expected.iter().collect::<Vec<_>>());
}

#[test]
fn an_invocation_has_the_types_of_the_api() {
    let schema = schema_of_card();
    let invocation = &schema["$defs"]["invocation"];
    let set = json!([{"const": "1", "title": "First Record"}, {"const": "all", "title": "Stream Records"}]);
    assert_eq!(invocation["properties"]["options"]["properties"]["set"]["oneOf"], set);
    let inputs = json!({
        "type": "object",
        "properties": {
            "lamp_id": {"title": "Lamp ID", "description": "Which.", "type": "string", "format": "uuid"},
            "colour": {"title": "Colour", "description": "Which light.", "x-kandji-required-when": "RGB", "type": "string"},
            "glow.since": {"title": "Glow > Since", "description": "From when on.", "type": "string", "format": "date-time"}
        },
        "required": ["lamp_id"],
        "additionalProperties": false
    });
    assert_eq!(invocation["properties"]["inputs"], inputs);
    assert_eq!(invocation["required"], json!(["options", "inputs"]));
}

#[test]
fn a_result_depends_on_the_choice() {
    let schema = schema_of_card();
    let definitions = &schema["$defs"];
    let first = json!({
        "examples": [{"room": "room", "status_code": 200}],
        "title": "Blink Lamps: result for First Record",
        "allOf": [{"$ref": "#/$defs/result-common"}],
        "type": "object",
        "properties": {"room": {
            "title": "Room", "description": "Where it hangs.",
            "anyOf": [{"$ref": "#/$defs/Room"}, {"const": ""}, {"type": "null"}]
        }},
        "unevaluatedProperties": false
    });
    assert_eq!(definitions["result-first-record"], first);
    assert_eq!(definitions["result-stream-records"]["required"], json!(["record_count"]));
    assert_eq!(definitions["result-common"]["required"], json!(["status_code"]));
    assert_eq!(definitions["Room"], json!({"type": "string", "maxLength": 9}));
    let options = json!({"properties": {"set": {"const": "all"}}, "required": ["set"]});
    let invocation = json!({"properties": {"options": options}, "required": ["options"]});
    let rule = json!({
        "if": {"properties": {"invocation": invocation}, "required": ["invocation"]},
        "then": {"properties": {"result": {"$ref": "#/$defs/result-stream-records"}}}
    });
    assert_eq!(schema["allOf"][1], rule);
    assert_eq!(schema["$id"], "urn:kandji:card:blink-lamps");
}

#[test]
fn an_invocation_asks_for_one_of_several_inputs_and_tells_platforms_apart() {
    let (mut bound, _) = bound();
    let way = |input: &str, clear: Option<&str>| Alternative { input: input.into(), clear: clear.map(str::to_owned) };
    bound.at_least_one = vec![way("colour", Some("set")), way("glow.since", None)];
    let schema: Value = serde_json::from_str(&document::schema(&api(), &bound).to_text()).unwrap();
    let has = |part: &str, key: &str, rule: Value| {
        let inner = json!({"properties": {key: rule}, "required": [key]});
        json!({"properties": {part: inner}, "required": [part]})
    };
    let given = json!({"not": {"enum": ["", null]}});
    let ways = [
        has("inputs", "colour", given.clone()),
        has("options", "set", json!({"const": true})),
        has("inputs", "glow.since", given),
    ];
    assert_eq!(schema["$defs"]["invocation"]["allOf"], json!([{"anyOf": ways}]));
    let platform = &schema["$defs"]["invocation-for-rgb"];
    assert_eq!(platform["allOf"], json!([{"$ref": "#/$defs/invocation"}]));
    assert_eq!(platform["properties"]["inputs"]["required"], json!(["colour"]));
}

#[test]
fn an_exchange_has_an_example_for_each_choice() {
    let schema = schema_of_card();
    let inputs = json!({
        "lamp_id": "6b2e1c9a-0d4f-4e7b-9a35-5c8d7f10e2a4", "colour": "colour", "glow.since": "2026-01-31T08:30:00Z"
    });
    let expected = json!([
        {"invocation": {"options": {"set": "1"}, "inputs": inputs}, "result": {"room": "room", "status_code": 200}},
        {"invocation": {"options": {"set": "all"}, "inputs": inputs}, "result": {"record_count": 1, "status_code": 200}}
    ]);
    assert_eq!(schema["examples"], expected);
    assert_eq!(schema["$defs"]["invocation"]["examples"].as_array().map(Vec::len), Some(2));
    assert_eq!(schema["$defs"]["result"]["examples"][1], expected[1]["result"]);
}

#[test]
fn a_list_holds_no_more_records_than_the_choice_reads() {
    let (mut bound, _) = bound();
    bound.card.options[0].choices[0].value = "300".into();
    bound.card.outputs[1].type_ = crate::model::CardType::List;
    let schema: Value = serde_json::from_str(&document::schema(&api(), &bound).to_text()).unwrap();
    let room = &schema["$defs"]["result-first-record"]["properties"]["room"];
    assert_eq!((&room["type"], &room["maxItems"]), (&json!("array"), &json!(300)));
}

#[test]
fn each_element_is_shown_by_a_card_that_cannot_read_one_record() {
    let (mut bound, _) = bound();
    bound.fields[0].binding = Binding::Connector { concept: Concept::Undocumented, reason: "it is a switch".into() };
    let schema: Value = serde_json::from_str(&document::schema(&api(), &bound).to_text()).unwrap();
    let room = &schema["$defs"]["result-first-record"]["properties"]["room"];
    assert_eq!(room["type"], "array");
    assert_eq!(room["items"]["anyOf"][0], json!({"$ref": "#/$defs/Room"}));
}

#[test]
fn nothing_is_certain_below_what_may_be_blank() {
    let (mut bound, _) = bound();
    let mut api = api();
    api.operations[0].responses[0].content[0].schema = Schema::named("Lamp");
    bound.fields.retain(|field| field.binding != Binding::Status);
    bound.fields[4].binding = Binding::Response { operation_id: "blinkLamps".into(), pointer: "/room".into() };
    let required = |api: &Api| {
        let schema: Value = serde_json::from_str(&document::schema(api, &bound).to_text()).unwrap();
        schema["$defs"]["result-first-record"]["required"].clone()
    };
    assert_eq!(required(&api), json!(["room"]));
    api.operations[0].responses[0].content[0].schema.blank = true;
    assert_eq!(required(&api), Value::Null);
}

#[test]
fn an_input_within_an_object_comes_with_what_the_object_requires() {
    let (mut bound, _) = bound();
    let mut api = api();
    let field = |name: &str, required: bool, schema: Schema| Field {
        name: name.into(),
        schema,
        required,
        span: Span::nowhere(),
    };
    let text = || Schema::of(SchemaKind::Text(Format::Plain));
    let glow = Schema::of(SchemaKind::Object(vec![field("colour", true, text()), field("since", false, text())]));
    let body = api.operations[0].body.as_mut().unwrap();
    body.content[0].schema = Schema::of(SchemaKind::Object(vec![field("glow", false, glow)]));
    bound.fields[2].binding = Binding::Body { pointer: "/glow/colour".into() };
    bound.fields[3].binding = Binding::Body { pointer: "/glow/since".into() };
    let schema: Value = serde_json::from_str(&document::schema(&api, &bound).to_text()).unwrap();
    let inputs = &schema["$defs"]["invocation"]["properties"]["inputs"];
    assert_eq!(inputs["dependentRequired"], json!({"glow.since": ["colour"]}));
}

#[test]
fn choices_of_a_truth_value_are_truth_values() {
    let (mut bound, sources) = bound();
    for (choice, value) in bound.card.options[0].choices.iter_mut().zip(["true", "false"]) {
        choice.value = value.into();
    }
    bound.fields[0].binding = Binding::Query { name: "blinking".into() };
    let mut api = api();
    let blinking = Parameter {
        name: "blinking".into(),
        location: ParameterIn::Query,
        schema: Schema::of(SchemaKind::Boolean),
        ..api.operations[0].parameters[0].clone()
    };
    api.operations[0].parameters.push(blinking);
    let schema: Value = serde_json::from_str(&document::schema(&api, &bound).to_text()).unwrap();
    let set = &schema["$defs"]["invocation"]["properties"]["options"]["properties"]["set"];
    assert_eq!(set["oneOf"][1], json!({"const": false, "title": "Stream Records"}));
    assert_eq!(schema["examples"][1]["invocation"]["options"]["set"], false);
    let catalogue: Value =
        serde_json::from_str(&catalogue::text(&api, &Version::new(0, 1, 0), &[bound], &[], &sources)).unwrap();
    assert_eq!(catalogue["cards"][0]["options"][0]["choices"][0]["value"], true);
}

#[test]
fn names_that_are_no_file_names_stay_inside() {
    let (mut bound, sources) = bound();
    bound.card.title = "../../x".into();
    bound.card.slug = crate::model::slug(&bound.card.title);
    assert_eq!(bound.card.slug, "x");
    assert!(
        catalogue::text(&api(), &Version::new(0, 1, 0), &[bound], &[], &sources).contains("\"title\": \"../../x\"")
    );
}
