use super::*;
use crate::diagnostic::Report;
use crate::inputs::SpecFolder;
use crate::source::SourceMap;

const API: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /apps/upload:
    post:
      operationId: uploadApp
      x-kandji-upload: {url: /post_url, fields: /post_data, file: file, status: 204, key: /file_key, validation:
        {operation: getUpload, argument: /id, status: /status, done: [VALID], failed: [BROKEN, LOST]}}
      responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {
        post_url: {type: string}, post_data: {type: object}, file_key: {type: string}, id: {type: string}}}}}}}
  /apps/upload/{id}:
    get: {operationId: getUpload, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses:
      {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {status: {type: string}}}}}}}}
  /apps:
    get:
      operationId: listApps
      parameters: [{name: limit, in: query, schema: {type: integer}}, {name: offset, in: query, schema: {type: integer}}]
      x-kandji-pagination: {style: offset, limit: limit, offset: offset, items: '', maximum: 300}
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    post: {operationId: createApp, requestBody: {content: {application/json: {schema: {type: object, properties: {
      file_key: {type: string}}}}}}, responses: {'201': {description: Created}}}
  /devices/{id}/lock:
    post: {operationId: lockDevice, x-kandji-command: [DeviceLock], x-kandji-risk: disruptive,
      parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}
  /devices/{id}/ping:
    post: {operationId: pingDevice, x-kandji-command: [Ping], x-kandji-risk: nudge,
      parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}
  /devices/{id}/commands:
    get:
      operationId: listCommands
      x-kandji-commands: {id: /uuid, kind: /type, status: /status, errors: /errors, done: ['3'], failed: ['4', '5']}
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties:
        {uuid: {type: string}, type: {type: string}, status: {type: string}, errors: {type: string}}}}}}}}
";

const DIAGRAM: &str = "
diagrams:
  - name: life
    title: The life of an app
    steps:
      - {who: You → API, text: Ask for it., operation: listApps, until: it is there}
    ends: [{good: It runs.}, {bad: It does not.}]
";

/// The flows that a file and the API give, and what is wrong with them.
fn tried(diagrams: &str) -> (Vec<Flow>, Vec<String>) {
    let mut sources = SourceMap::default();
    let (openapi, file) = (sources.add("openapi.yaml", API), sources.add("diagrams.yaml", diagrams));
    let spec = SpecFolder { diagrams: Some(file), ..SpecFolder::of(sources, openapi) };
    let mut report = Report::default();
    let document = crate::openapi::load(&spec, &mut report);
    let api = document
        .and_then(|document| crate::openapi::read(&document, &mut report))
        .unwrap_or_else(|_| panic!("{report:?}"));
    let found = of_spec(&spec, &mut report).and_then(|flows| all(flows, &api, &mut report)).unwrap_or_default();
    (found, report.diagnostics().iter().map(|one| one.message.clone()).collect())
}

#[test]
fn flows_of_the_file_and_of_the_model() {
    let (flows, messages) = tried(DIAGRAM);
    assert_eq!(messages, [""; 0]);
    let names: Vec<_> = flows.iter().map(|flow| flow.name.as_str()).collect();
    assert_eq!(names, ["life", "upload-upload-app", "paging-offset", "command"]);

    let told = |flow: &Flow| {
        let told = |step: &Step| match (&step.request, &step.until) {
            (Some(Requested::Operation(id, _)), None) => id.clone(),
            (Some(Requested::Operation(id, _)), Some(until)) => format!("{id} until {until}"),
            (Some(Requested::Written(text)), _) => text.clone(),
            (None, _) => String::new(),
        };
        flow.steps.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(told(&flows[0]), ["listApps until it is there"]);
    assert_eq!(told(&flows[1]), ["uploadApp", "", "POST post_url", "getUpload until status is VALID", "createApp"]);
    assert_eq!(told(&flows[2]), ["GET /apps?limit=300&offset=0", "", "GET /apps?limit=300&offset=300"]);
    assert_eq!(told(&flows[3]), ["pingDevice", "", "", "listCommands until its status is 3, 4 or 5"]);
    assert_eq!(flows[1].ends[1].text, "The file is refused: BROKEN or LOST.");
}

#[test]
fn mistakes_are_errors() {
    for (was, becomes, expected) in [
        (
            "operation: listApps",
            "operation: listApp",
            "the document has no operation `listApp`; did you mean `listApps`?",
        ),
        ("name: life", "name: Life!", "the name `Life!` is not kebab-case"),
        ("name: life", "name: command", "the diagram `command` is made from the model"),
        ("name: life", "name: cards", "the diagram `cards` is made from the model"),
        ("{good: It runs.}", "{}", "expected either `good` or `bad`"),
        ("until: it is there", "till: it is there", "the key `till` is not known here"),
        ("    title: The life of an app\n", "", "a diagram needs `title`"),
    ] {
        assert!(DIAGRAM.contains(was), "{was}");
        let (_, messages) = tried(&DIAGRAM.replace(was, becomes));
        assert!(messages.iter().any(|message| message.contains(expected)), "{becomes}: {messages:?}");
    }
}
