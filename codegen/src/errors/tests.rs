use super::*;
use crate::diagnostic::{Report, Strictness};
use crate::inputs::SpecFolder;
use crate::model::{Api, Status};
use crate::source::SourceMap;

const ENTRY: &str = "\
- id: locked
  status: 400
  operations: [lockDevice]
  text: 'Locked by {who}.'
  body: {detail: Locked by nobody.}
  kind: already-done
  cause: It is locked.
  remedy: Nothing.
  known: A recorded response.
";

const API: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /lock: {post: {operationId: lockDevice, responses: {'200': {description: OK}, '400': {description: No}}}}
  /devices/{id}:
    get: {operationId: getDevice, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}
";

struct Tried {
    api: Api,
    added: Added,
    messages: Vec<String>,
}

fn tried(errors: &str, strictness: Strictness) -> Tried {
    tried_on(API, errors, strictness)
}

fn tried_on(api: &str, errors: &str, strictness: Strictness) -> Tried {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", api);
    let file = sources.add("errors.yaml", format!("errors:\n{errors}"));
    let spec = SpecFolder { errors: Some(file), ..SpecFolder::of(sources, openapi) };
    let mut report = Report::new(strictness);
    let document = crate::openapi::load(&spec, &mut report).unwrap();
    let mut api = crate::openapi::read(&document, &mut report).unwrap();
    let cases = of_spec(&spec, &mut report);
    let added = cases.and_then(|cases| apply(cases, &mut api, &mut report)).unwrap_or_default();
    Tried { api, added, messages: report.diagnostics().iter().map(|fault| fault.message.clone()).collect() }
}

#[test]
fn statuses_that_a_document_lacks_are_added() {
    let general = "\
- {id: busy, status: 429, operations: all, headers: {Retry-After: seconds}, cause: a, remedy: b, known: c}
- {id: gone, status: 404, operations: with-arguments-in-the-path, cause: a, remedy: b, known: c}
";
    let Tried { api, added, messages } = tried(&format!("{ENTRY}{general}"), Strictness::Strict);
    assert_eq!(messages, [""; 0]);
    let statuses = |id: &str| {
        let operation = api.operation(id).unwrap();
        operation.responses.iter().map(|response| response.status.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(statuses("lockDevice"), ["200", "400", "429"]);
    assert_eq!(statuses("getDevice"), ["404", "429", "default"]);
    assert_eq!(added, Added { statuses: 3, media_types: 4, headers: 2, examples: 1 });
    let operation = api.operation("lockDevice").unwrap();
    let ids: Vec<_> = api.errors_of(operation).map(|case| case.id.as_str()).collect();
    assert_eq!(ids, ["locked", "busy"]);
    let busy = operation.responses.iter().find(|response| response.status == Status::Code(429)).unwrap();
    assert_eq!((busy.description.as_str(), busy.headers[0].name.as_str()), ("Too Many Requests", "Retry-After"));
}

#[test]
fn errors_of_bodies_are_of_the_operations_that_take_one() {
    let api = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /none: {post: {operationId: none, responses: {'200': {description: OK}}}}
  /form:
    post:
      operationId: form
      requestBody: {content: {multipart/form-data: {schema: {type: object}}}}
      responses: {'200': {description: OK}}
  /json:
    post:
      operationId: json
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: OK}}
";
    let errors = "\
- {id: any, status: 415, operations: with-a-body, cause: a, remedy: b, known: c}
- {id: json, status: 400, operations: with-a-json-body, kind: bad-request, cause: a, remedy: b, known: c}
";
    let Tried { api, messages, .. } = tried_on(api, errors, Strictness::Strict);
    assert_eq!(messages, [""; 0]);
    let of = |id: &str| api.errors_of(api.operation(id).unwrap()).map(|case| case.status).collect::<Vec<_>>();
    assert_eq!((of("none"), of("form"), of("json")), (vec![], vec![415], vec![400, 415]));
}

#[test]
fn entries_that_say_too_little_or_too_much_are_errors() {
    for (from, to, expected) in [
        ("id: locked", "id: Is_locked", "the id `Is_locked` is not kebab case"),
        ("  status: 400\n", "", "expected `status` from 300 to 599"),
        ("status: 400", "status: 200", "expected `status` from 300 to 599"),
        ("status: 400", "status: 409", "only an error with the status 400 has a `kind`"),
        ("  kind: already-done\n", "", "an error with the status 400 needs `kind`"),
        ("already-done", "already-don", "there is no kind `already-don`"),
        ("[lockDevice]", "every", "expected `operations` as `all`"),
        ("[lockDevice]", "[lockDevise]", "the error `locked` is of the operation `lockDevise`, which does not exist"),
        ("cause: It is locked.", "cause: ''", "`cause` is blank"),
        ("  remedy: Nothing.\n", "", "an error needs `remedy`"),
        ("by nobody", "for nobody", "the `body` of `locked` does not have its `text`"),
        ("known:", "knwon: x\n  known:", "the key `knwon` is not known here"),
        ("known: A", "see: [http://x.example]\n  known: A", "expected an address that begins with https://"),
    ] {
        let changed = ENTRY.replace(from, to);
        assert_ne!(changed, ENTRY, "{from}");
        let messages = tried(&changed, Strictness::Strict).messages;
        assert!(messages.iter().any(|message| message.contains(expected)), "{expected}: {messages:?}");
    }
    let twice = tried(&ENTRY.repeat(2), Strictness::Strict).messages;
    assert!(twice.iter().any(|message| message.contains("two errors have the id `locked`")), "{twice:?}");
}

#[test]
fn a_draft_may_lack_operations() {
    let Tried { api, messages, .. } = tried(&ENTRY.replace("lockDevice", "gone"), Strictness::Draft);
    assert_eq!((messages.len(), api.errors.len()), (1, 1));
}
