use super::*;
use crate::defects::Register;
use crate::diagnostic::{Report, Strictness};
use crate::inputs::SpecFolder;
use crate::openapi;
use crate::source::SourceMap;

const API: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{name: limit, in: query, description: How many., schema: {type: integer}}]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}, size: {type: integer}}}
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: A, version: '1'}
actions:
- target: $.components.schemas.Thing.properties.size
  x-reason: It may be unknown.
  x-evidence: {client: thing-size}
  update: {nullable: true}
";

const ERRORS: &str = "errors:\n- {id: gone, status: 404, operations: all, cause: a, remedy: b, known: c}\n";

const ENTRY: &str = "\
clients:
  tool: {what: A tool., address: 'https://example.com/tool'}
facts:
- id: thing-size
  of: GET /things
  item: /*/size
  says: The size can be null.
  confidence: recorded answer
  from: [tool]
  places: [listThings 200 /*/size]
  verdict: taken
- id: thing-colour
  of: GET /things
  item: /*/colour
  says: Things have a colour.
  confidence: prose
  from: [tool]
  places: [listThings]
  verdict: declined
  why: One voice.
";

struct Tried {
    clients: PublicClients,
    messages: Vec<(String, String)>,
}

fn tried(text: &str, strictness: Strictness) -> Tried {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", API);
    let overlays = vec![sources.add("overlay.yaml", OVERLAY)];
    let errors = Some(sources.add("errors.yaml", ERRORS));
    let public_clients = Some(sources.add("clients.yaml", text));
    let spec = SpecFolder { overlays, errors, public_clients, ..SpecFolder::of(sources, openapi) };
    let mut report = Report::new(strictness);
    let (document, corrections) = openapi::load_corrected(&spec, &mut report).unwrap();
    let mut api = openapi::read(&document, &mut report).unwrap();
    let cases = crate::errors::of_spec(&spec, &mut report).unwrap();
    crate::errors::apply(cases, &mut api, &mut report).unwrap();
    let mut register = Register::read(&spec, corrections, &[], &mut report).unwrap_or_default();
    let _ = register.place(&api, &mut report);
    let messages = report.diagnostics().iter().map(|fault| {
        let place = spec.sources.place(fault.labels[0].span);
        (format!("{place} {}: {}", fault.code.id, fault.message), fault.help.clone().unwrap_or_default())
    });
    Tried { clients: register.clients().clone(), messages: messages.collect() }
}

#[test]
fn entries_are_read_and_found_by_what_they_are_about() {
    let Tried { clients, messages } = tried(ENTRY, Strictness::Strict);
    assert_eq!(messages, []);
    let fact = clients.fact("thing-size").unwrap();
    assert_eq!((fact.confidence, fact.verdict), (Confidence::RecordedAnswer, Verdict::Taken));
    let ids = |facts: Vec<&ClientFact>| facts.into_iter().map(|fact| fact.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(clients.about("listThings").collect()), ["thing-colour", "thing-size"]);
    assert_eq!(ids(clients.about("Thing").collect()), ["thing-size"]);
    assert_eq!(ids(clients.in_type("Thing", "/size").collect()), ["thing-size"]);
    assert_eq!(clients.in_type("Thing", "/id").count(), 0);
    assert_eq!(clients.address("tool"), Some("https://example.com/tool"));
}

#[test]
fn mistakes_are_errors_with_their_places() {
    for (from, to, expected) in [
        ("  says: The size", "  sais: The size", "clients.yaml:7:3 unknown-key: the key `sais` is not known here"),
        ("thing-size", "Thing_Size", "clients.yaml:4:7 clients-invalid: the id `Thing_Size` is not kebab case"),
        ("thing-colour", "thing-size", "clients.yaml:12:7 clients-invalid: two facts have the id `thing-size`"),
        ("recorded answer", "recorded", "clients.yaml:8:15 clients-invalid: there is no confidence `recorded`"),
        ("[tool]", "[tol]", "clients.yaml:9:10 clients-invalid: there is no client `tol`"),
        ("[tool]", "[]", "clients.yaml:4:3 clients-invalid: a fact needs a list of clients, `from`"),
        ("  why: One voice.\n", "", "clients.yaml:12:3 clients-invalid: a declined fact needs `why`"),
        (
            "/*/size]",
            "/*/sise]",
            "clients.yaml:10:12 clients-unplaced: the fact `thing-size` is about `listThings 200 /*/sise`, which does not exist",
        ),
        (
            "verdict: declined\n",
            "verdict: taken\n",
            "clients.yaml:12:7 clients-verdict: the fact `thing-colour` is taken, but no correction cites it, and it names no \
             error and no words",
        ),
        (
            "verdict: declined\n",
            "verdict: taken\n  in-words: true\n",
            "clients.yaml:12:7 clients-verdict: the fact `thing-colour` is taken in words, but none of its places has any",
        ),
        (
            "verdict: declined\n",
            "verdict: declined\n  errors: [gone]\n",
            "clients.yaml:12:7 clients-verdict: the fact `thing-colour` is declined, but names where it was taken",
        ),
        (
            "verdict: declined\n",
            "verdict: taken\n  errors: [gon]\n",
            "clients.yaml:12:7 clients-unplaced: the fact `thing-colour` is in the error `gon`, which does not exist",
        ),
        (
            "verdict: taken",
            "verdict: known",
            "clients.yaml:4:7 clients-verdict: the fact `thing-size` is known, but a correction cites it",
        ),
        (
            "places: [listThings]\n  verdict: declined",
            "verdict: known",
            "clients.yaml:12:7 clients-verdict: the fact `thing-colour` is known, but names no place or error that has it",
        ),
        ("'https", "'http", "clients.yaml:2:34 clients-invalid: expected an address that begins with https://"),
        ("{what: A tool., ", "{", "clients.yaml:2:3 clients-invalid: the client `tool` needs `what` it is"),
        ("facts:\n", "facts: 1\nx:\n", "clients.yaml:4:1 unknown-key: the key `x` is not known here"),
    ] {
        let changed = ENTRY.replacen(from, to, 1);
        assert_ne!(changed, ENTRY, "{from}");
        let messages = tried(&changed, Strictness::Strict).messages;
        assert!(messages.iter().any(|(message, _)| message == expected), "{expected}: {messages:#?}");
    }
}

#[test]
fn a_cited_fact_exists() {
    let messages = tried(&ENTRY.replacen("thing-size", "thing-sizes", 1), Strictness::Strict).messages;
    let expected = "overlay.yaml:6:24 client-fact-unknown: there is no fact `thing-size`";
    assert_eq!(messages[0], (expected.to_owned(), "did you mean `thing-sizes`?".to_owned()));
}

#[test]
fn a_misspelled_place_has_a_suggestion() {
    let messages = tried(&ENTRY.replace("200 /*/size", "200 /*/sise"), Strictness::Draft).messages;
    assert_eq!(messages[0].1, "did you mean `listThings 200 /*/size`?");
}

#[test]
fn words_and_errors_can_have_a_fact() {
    let words = ENTRY
        .replace("[listThings]\n  verdict: declined", "[listThings query limit]\n  verdict: taken\n  in-words: true");
    assert_eq!(tried(&words, Strictness::Strict).messages, []);
    let errors = ENTRY.replace("verdict: declined", "verdict: taken\n  errors: [gone]");
    assert_eq!(tried(&errors, Strictness::Strict).messages, []);
}
