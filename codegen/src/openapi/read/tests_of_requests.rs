//! Each key of a request: what cannot be sent is an error at its place, and what can is kept.

use super::read;
use crate::diagnostic::{Report, Severity, Strictness};
use crate::document::{Limits, parse_yaml};
use crate::model::{Api, Notation, ParameterIn, Style};
use crate::openapi::to_json;
use crate::passes;
use crate::source::SourceMap;

/// The model, and every finding with the beginning of what stands at its place.
fn run(yaml: &str) -> (Option<Api>, Vec<String>) {
    let mut sources = SourceMap::default();
    let file = sources.add("api.yaml", format!("info: {{ title: t, version: '1' }}\n{yaml}"));
    let document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::new(Strictness::Strict);
    let mut api = read(&document, &mut report).ok();
    if let Some(api) = &mut api {
        let _ = passes::run(api, &mut report);
    }
    let shown = report.diagnostics().iter().map(|one| {
        let place: String = sources.text(one.labels[0].span).trim_end().chars().take(20).collect();
        let severity = match one.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        format!("{severity} at {place}: {}", one.message)
    });
    let shown = shown.collect();
    (api, shown)
}

/// The findings about an operation with these parts, on one line: `POST /a/{p}`.
fn findings(operation: &str) -> Vec<String> {
    let parameters = if operation.contains("in: path") {
        ""
    } else {
        "parameters: [{ name: p, in: path, required: true, schema: { type: string } }],"
    };
    let yaml =
        format!("paths: {{ '/a/{{p}}': {{ {parameters} post: {{ operationId: a, responses: {{}}, {operation} }} }} }}");
    run(&yaml).1
}

/// The findings about one parameter.
fn parameter(text: &str) -> Vec<String> {
    findings(&format!("parameters: [{{ {text} }}]"))
}

const LIST: &str = "schema: { type: array, items: { type: string } }";
const OBJECT: &str = "schema: { type: object, properties: { a: { type: string } } }";
const TEXT: &str = "schema: { type: string }";

#[test]
fn each_style_is_accepted_for_what_it_can_write() {
    for (place, style, kinds) in [
        ("path", "simple", &[TEXT, LIST, OBJECT][..]),
        ("path", "label", &[TEXT, LIST, OBJECT]),
        ("path", "matrix", &[TEXT, LIST, OBJECT]),
        ("query", "form", &[TEXT, LIST, OBJECT]),
        ("query", "spaceDelimited", &[LIST, OBJECT]),
        ("query", "pipeDelimited", &[LIST, OBJECT]),
        ("query", "deepObject", &[OBJECT]),
        ("header", "simple", &[TEXT, LIST, OBJECT]),
        ("cookie", "form", &[TEXT]),
    ] {
        for kind in [TEXT, LIST, OBJECT] {
            let found = parameter(&format!("name: p, in: {place}, required: true, style: {style}, {kind}"));
            let is_accepted = kinds.contains(&kind);
            assert_eq!(found.is_empty(), is_accepted, "{place} {style} {kind}: {found:?}");
        }
    }
}

#[test]
fn what_no_style_can_write_is_an_error_at_its_place() {
    for (text, expected) in [
        (
            "name: q, in: query, style: matrix, schema: {}",
            "error at matrix: `matrix` is not a style of query parameters",
        ),
        ("name: q, in: header, style: form, schema: {}", "error at form: `form` is not a style of header parameters"),
        (
            "name: q, in: header, allowReserved: true, schema: {}",
            "error at true: `allowReserved` has no meaning outside of the query",
        ),
        (
            "name: q, in: query, style: pipeDelimited, explode: true, schema: { type: array, items: {} }",
            "error at { name: q, in: query: the query parameter `q` has the style `pipeDelimited` and is exploded, which contradict each other",
        ),
        (
            "name: q, in: query, style: deepObject, schema: { type: object, properties: { a: { type: array, items: {} } } }",
            "error at { name: q, in: query: the query parameter `q` has a list or object inside of another, and no style says how that is written",
        ),
        (
            "name: q, in: cookie, schema: { type: array, items: { type: string } }",
            "error at { name: q, in: cooki: the cookie parameter `q` has several parts, and a cookie has one value",
        ),
        (
            "name: q, in: query, schema: {}, content: { application/json: { schema: {} } }",
            "error at {}: a parameter has both `schema` and `content`",
        ),
        (
            "name: q, in: query, content: { application/xml: { schema: {} } }",
            "error at { application/xml: {: a parameter cannot be sent as `application/xml`",
        ),
        (
            "name: q, in: query, content: { text/plain: { schema: { type: array, items: {} } } }",
            "error at { name: q, in: query: the query parameter `q` has parts, which `text/plain` cannot express",
        ),
        (
            "name: q, in: query, style: form, content: { application/json: { schema: {} } }",
            "error at form: `style` has no meaning beside `content`",
        ),
        ("name: q, in: query, content: {}", "error at {}: the `content` of a parameter has not exactly one media type"),
        (
            "name: p, in: path, schema: {}",
            "warning at { name: p, in: path,: the path parameter `p` is not marked as required; it is, as part of the path",
        ),
        (
            "name: Cookie, in: header, schema: {}",
            "warning at { name: Cookie, in: : the parameter `Cookie` is left out: the client itself sets this header",
        ),
        (
            "name: q, in: query, schema: {} }, { name: q, in: query, schema: {}",
            "error at { name: q, in: query: the query parameter `q` occurs twice",
        ),
        (
            "name: q, in: header, schema: {} }, { name: Q, in: header, schema: {}",
            "error at { name: Q, in: heade: the header parameter `Q` occurs twice",
        ),
    ] {
        assert_eq!(parameter(text), [expected], "{text}");
    }
}

#[test]
fn an_operation_overrides_a_parameter_of_its_path() {
    let (api, found) = run(
        "paths: { /a: { parameters: [{ name: q, in: query, schema: { type: string } }], get: { operationId: a, responses: {},
          parameters: [{ name: q, in: query, deprecated: true, explode: false, schema: { type: array, items: { type: integer } } }] } } }",
    );
    assert_eq!(found, [""; 0]);
    let api = api.unwrap();
    let [parameter] = api.operations[0].parameters.as_slice() else { panic!("one parameter") };
    assert!(parameter.deprecated && parameter.location == ParameterIn::Query);
    let Notation::Joined(joined) = &parameter.notation else { panic!("{:?}", parameter.notation) };
    assert_eq!((joined.style, joined.explode), (Style::Form, false));
}

#[test]
fn odd_paths_are_reported() {
    for (path, expected) in [
        ("/x?y=1", "error at '/x?y=1': the path `/x?y=1` contains a query"),
        ("/x#z", "error at '/x#z': the path `/x#z` contains a fragment, which is never sent"),
        ("/x/../y", "error at '/x/../y': the path `/x/../y` has a segment that leads to another path"),
        ("/x/{a}/{a}", "error at '/x/{a}/{a}': the path `/x/{a}/{a}` contains the parameter `a` twice"),
        ("/x/{b}", "warning at get: the path parameter `b` is not declared; any string is sent for it"),
    ] {
        let parameters =
            if path.contains("{a}") { "parameters: [{ name: a, in: path, required: true, schema: {} }]," } else { "" };
        let (_, found) =
            run(&format!("paths: {{ '{path}': {{ get: {{ {parameters} operationId: a, responses: {{}} }} }} }}"));
        assert_eq!(found, [expected], "{path}");
    }
    let (api, found) = run(
        "paths: { /a/: { summary: One., description: Two., get: { operationId: a, responses: {} }, put: { operationId: b, \
         description: Own., responses: {} } } }",
    );
    assert_eq!(found, [""; 0]);
    let texts: Vec<_> = api.unwrap().operations.into_iter().map(|one| one.description.unwrap()).collect();
    assert_eq!(texts, ["Two.", "Own."]);
}

#[test]
fn servers_that_cannot_be_called_are_errors() {
    for (server, expected) in [
        (
            "url: 'http://a.example.org'",
            "error at 'http://a.example.or: requests cannot go to `http://a.example.org`: plain http would send the token unencrypted",
        ),
        (
            "url: 'https://{r}.example.org'",
            "error at 'https://{r}.example: the variable `r` of a server is not declared",
        ),
        (
            "url: 'https://{r}.example.org', variables: { r: { default: a, enum: [b] } }",
            "error at [b]: the default of the server variable `r` is not one of its values",
        ),
        (
            "url: 'https://a.example.org', variables: { r: { default: a } }",
            "warning at r: the URL of the server does not contain the variable `r`",
        ),
        ("url: v2", "error at v2: requests cannot go to `v2`: it is relative to an unknown address"),
    ] {
        let found = findings(&format!("servers: [{{ {server} }}]"));
        assert_eq!(found, [expected], "{server}");
    }
}

#[test]
fn security_that_the_client_cannot_meet_is_an_error() {
    let found = |required: &str, schemes: &str| {
        run(&format!(
            "security: {required}\ncomponents: {{ securitySchemes: {{ {schemes} }} }}\npaths: {{ /a: {{ get: {{ operationId: a, \
             responses: {{}} }} }} }}"
        ))
        .1
    };
    let none = [""; 0];
    assert_eq!(found("[]", ""), none);
    assert_eq!(found("[{ b: [] }]", "b: { type: http, scheme: Bearer }"), none);
    assert_eq!(found("[{ o: [read] }]", "o: { type: oauth2, flows: {} }"), none);
    assert_eq!(
        found("[{ k: [] }, { b: [] }]", "k: { type: apiKey, in: query, name: key }, b: { type: http, scheme: bearer }"),
        none
    );
    assert_eq!(found("[{ x: [] }]", ""), ["error at x: there is no security scheme `x`"]);
    for (scheme, what) in [
        ("type: apiKey, in: header, name: X-Key", "a key in the header `X-Key`"),
        ("type: http, scheme: basic", "HTTP authentication of the scheme `basic`"),
    ] {
        let expected = format!("error at [{{ k: [] }}]: the client cannot authenticate in this way: `k` is {what}");
        assert_eq!(found("[{ k: [] }]", &format!("k: {{ {scheme} }}")), [expected]);
    }
    assert_eq!(found("[]", "k: { type: magic }"), ["error at magic: `magic` is not a type of security scheme"]);
}

#[test]
fn bodies_that_cannot_be_sent_are_errors() {
    let body = |content: &str| findings(&format!("requestBody: {{ content: {{ {content} }} }}"));
    for (content, expected) in [
        ("image/*: { schema: {} }", "error at image/*: `image/*` does not say what is sent"),
        ("multipart/mixed: { schema: {} }", "error at multipart/mixed: a body of `multipart/mixed` cannot be sent"),
        ("json: { schema: {} }", "error at json: `json` is not a media type"),
        (
            "'application/json, text/plain;a=b': { schema: {} }",
            "warning at 'application/json, t: a key of `content` names several media types",
        ),
        (
            "application/json: { schema: {}, encoding: { a: {} } }",
            "warning at a: `encoding` has no meaning for `application/json`",
        ),
        (
            "multipart/form-data: { schema: { type: object, properties: { a: {} } }, encoding: { b: {} } }",
            "error at { type: object, prop: the form field `b` has an `encoding`, but the body has no such field",
        ),
        (
            "multipart/form-data: { schema: { type: object, properties: { a: {} } }, encoding: { a: { headers: { X-A: { required: true } } } } }",
            "error at X-A: the header `X-A` of the part `a` is left out: parts have no headers of their own",
        ),
        (
            "application/x-www-form-urlencoded: { schema: { type: object, properties: { f: { type: string, format: binary } } } }",
            "error at f: the form field `f` is a file, which only multipart/form-data can carry",
        ),
    ] {
        let found = body(content);
        assert!(found.contains(&expected.to_owned()), "{content}: {found:#?}");
    }
    assert_eq!(findings("requestBody: {}"), ["warning at {}: the request body is left out: it has no media type"]);
}

#[test]
fn what_is_said_about_requests_is_written_again() {
    let (api, found) = run(
        "
servers: [{ url: 'https://{t}.example.org', variables: { t: { default: a, enum: [a, b] } } }]
security: [{ o: [read] }, { b: [] }]
components:
  securitySchemes:
    b: { type: http, scheme: bearer, bearerFormat: JWT, description: The token. }
    o: { type: oauth2, flows: { implicit: { authorizationUrl: 'https://a.example.org', scopes: { read: x } } } }
    k: { type: apiKey, in: cookie, name: key }
    i: { type: openIdConnect, openIdConnectUrl: 'https://a.example.org' }
paths:
  /a:
    servers: [{ url: 'https://files.example.org' }]
    post:
      operationId: a
      security: []
      responses: {}
      parameters:
        - { name: l, in: query, style: pipeDelimited, deprecated: true, allowEmptyValue: true, allowReserved: true, schema: { type: array, items: { type: string } } }
        - { name: c, in: cookie, schema: { type: string } }
        - { name: j, in: header, content: { application/json: { schema: { type: integer } } } }
      requestBody:
        required: true
        content:
          application/json; charset=utf-8: { schema: { type: integer } }
          application/x-www-form-urlencoded: { schema: { type: object, properties: { f: { type: array, items: { type: string } } } }, encoding: { f: { style: pipeDelimited, explode: false, allowReserved: true } } }
",
    );
    assert!(!found.iter().any(|one| one.starts_with("error")), "{found:?}");
    let written: serde_json::Value = serde_json::from_str(&to_json(&api.unwrap())).unwrap();
    assert_eq!(written["servers"][0]["variables"]["t"]["enum"], serde_json::json!(["a", "b"]));
    assert_eq!(written["security"], serde_json::json!([{"o": ["read"]}, {"b": []}]));
    let schemes = &written["components"]["securitySchemes"];
    assert_eq!((&schemes["b"]["bearerFormat"], &schemes["b"]["description"]), (&"JWT".into(), &"The token.".into()));
    assert_eq!((&schemes["k"]["in"], &schemes["i"]["type"]), (&"cookie".into(), &"openIdConnect".into()));
    assert_eq!(schemes["o"]["flows"]["implicit"]["scopes"]["read"], "x");
    let operation = &written["paths"]["/a"]["post"];
    assert_eq!(operation["servers"][0]["url"], "https://files.example.org");
    assert_eq!(operation["security"], serde_json::json!([]));
    let parameter =
        |name: &str| operation["parameters"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
    let list = parameter("l");
    assert_eq!((&list["style"], &list["explode"]), (&"pipeDelimited".into(), &false.into()));
    assert!(["deprecated", "allowEmptyValue", "allowReserved"].iter().all(|key| list[key] == true), "{list}");
    assert_eq!(parameter("c")["in"], "cookie");
    assert_eq!(parameter("j")["x-kandji-content"]["application/json"]["schema"]["type"], "integer");
    let content = &operation["requestBody"]["content"];
    assert_eq!(content["application/json; charset=utf-8"]["schema"]["type"], "integer");
    let hidden = &operation["requestBody"]["x-kandji-content"];
    let encoding = &hidden["application/x-www-form-urlencoded"]["encoding"]["f"];
    assert_eq!(encoding, &serde_json::json!({"style": "pipeDelimited", "explode": false, "allowReserved": true}));
}
