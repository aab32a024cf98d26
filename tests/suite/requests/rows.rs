//! Small operations, calls of them, and the requests that arrive.

/// An operation, a call of it, and the request that arrives.
pub(super) struct Row {
    /// Method and path.
    pub(super) request: &'static str,
    /// The id of the operation, which is the name of its method.
    pub(super) id: &'static str,
    /// The rest of the operation.
    pub(super) operation: &'static str,
    /// The arguments and setters of the call.
    pub(super) call: &'static str,
    /// The request as `PROGRAM` prints it.
    pub(super) seen: &'static str,
}

const fn row(
    request: &'static str,
    id: &'static str,
    operation: &'static str,
    call: &'static str,
    seen: &'static str,
) -> Row {
    Row { request, id, operation, call, seen }
}

pub(super) const PATHS: &[Row] = &[
    row(
        "get /simple/{id}",
        "simple_text",
        "parameters: [{name: id, in: path, required: true, schema: {type: string}}]",
        "simple_text(\"a/b\")",
        "GET /simple/a%2Fb",
    ),
    row(
        "get /simple-list/{ids}",
        "simple_list",
        "parameters: [{name: ids, in: path, required: true, schema: {type: array, items: {type: string}}}]",
        "simple_list([\"a\", \"b,c\"])",
        "GET /simple-list/a,b%2Cc",
    ),
    row(
        "get /simple-object/{o}",
        "simple_object",
        "parameters: [{name: o, in: path, required: true, explode: true, schema: {type: object, properties: {r: {type: integer}}}}]",
        "simple_object(json!({\"r\": 1, \"g\": 2}))",
        "GET /simple-object/g=2,r=1",
    ),
    row(
        "get /label/{id}",
        "label_text",
        "parameters: [{name: id, in: path, required: true, style: label, schema: {type: integer}}]",
        "label_text(7)",
        "GET /label/.7",
    ),
    row(
        "get /labels/{ids}",
        "label_list",
        "parameters: [{name: ids, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}]",
        "label_list([\"a\", \"b\"])",
        "GET /labels/.a.b",
    ),
    row(
        "get /matrix/{id}",
        "matrix_text",
        "parameters: [{name: id, in: path, required: true, style: matrix, schema: {type: string}}]",
        "matrix_text(\"x y\")",
        "GET /matrix/;id=x%20y",
    ),
    row(
        "get /matrices/{id}",
        "matrix_list",
        "parameters: [{name: id, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}]",
        "matrix_list([\"a\", \"b\"])",
        "GET /matrices/;id=a;id=b",
    ),
    row(
        "get /matrix-object/{o}",
        "matrix_object",
        "parameters: [{name: o, in: path, required: true, style: matrix, schema: {type: object, properties: {r: {type: integer}}}}]",
        "matrix_object(json!({\"r\": 1}))",
        "GET /matrix-object/;o=r,1",
    ),
    row(
        "get /plans/{date.year}/{date_year}/({id})/{name}.{ext}",
        "dotted",
        "parameters: [{name: date.year, in: path, required: true, schema: {type: integer}}, {name: date_year, in: path, required: true, schema: {type: integer}}]",
        "dotted(2024, 5, \"i\", \"n\", \"e\")",
        "GET /plans/2024/5/(i)/n.e",
    ),
];

pub(super) const QUERIES: &[Row] = &[
    row(
        "get /form",
        "form_list",
        "parameters: [{name: x, in: query, schema: {type: array, items: {type: string}}}]",
        "form_list().x([\"a\", \"b c\"])",
        "GET /form?x=a&x=b%20c",
    ),
    row(
        "get /commas",
        "comma_list",
        "parameters: [{name: x, in: query, explode: false, schema: {type: array, items: {type: string}}}]",
        "comma_list().x([\"a\", \"b,c\"])",
        "GET /commas?x=a,b%2Cc",
    ),
    row(
        "get /spaces",
        "space_list",
        "parameters: [{name: x, in: query, style: spaceDelimited, schema: {type: array, items: {type: integer}}}]",
        "space_list().x([1, 2])",
        "GET /spaces?x=1%202",
    ),
    row(
        "get /pipes",
        "pipe_list",
        "parameters: [{name: x, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}]",
        "pipe_list().x([\"a\", \"b\"])",
        "GET /pipes?x=a%7Cb",
    ),
    row(
        "get /object",
        "form_object",
        "parameters: [{name: o, in: query, schema: {type: object, properties: {r: {type: integer}}}}]",
        "form_object().o(json!({\"r\": 1, \"s\": \"x&y\"}))",
        "GET /object?r=1&s=x%26y",
    ),
    row(
        "get /joined-object",
        "joined_object",
        "parameters: [{name: o, in: query, explode: false, schema: {type: object, properties: {r: {type: integer}}}}]",
        "joined_object().o(json!({\"r\": 1}))",
        "GET /joined-object?o=r,1",
    ),
    row(
        "get /deep",
        "deep_object",
        "parameters: [{name: o, in: query, style: deepObject, explode: true, schema: {type: object, properties: {r: {type: integer}}}}]",
        "deep_object().o(json!({\"r\": 1}))",
        "GET /deep?o%5Br%5D=1",
    ),
    row(
        "get /json",
        "json_query",
        "parameters: [{name: o, in: query, content: {application/json: {schema: {type: array, items: {type: integer}}}}}]",
        "json_query().o([1, 2])",
        "GET /json?o=%5B1%2C2%5D",
    ),
    row(
        "get /reserved",
        "reserved",
        "parameters: [{name: to, in: query, allowReserved: true, schema: {type: string}}]",
        "reserved().to(\"https://a.example/b?c=d&e\")",
        "GET /reserved?to=https://a.example/b?c=d%26e",
    ),
    row(
        "get /empty",
        "empty",
        "parameters: [{name: x, in: query, allowEmptyValue: true, explode: false, schema: {type: array, items: {type: string}}}]",
        "empty().x([\"\"; 0])",
        "GET /empty?x=",
    ),
    row(
        "get /old",
        "old",
        "parameters: [{name: x, in: query, deprecated: true, schema: {type: string}}]",
        "old().x(\"1\")",
        "GET /old?x=1",
    ),
];

pub(super) const HEADERS: &[Row] = &[
    row(
        "get /header",
        "header_list",
        "parameters: [{name: X-List, in: header, schema: {type: array, items: {type: string}}}]",
        "header_list().x_list([\"a\", \"b\"])",
        "GET /header x-list=a,b",
    ),
    row(
        "get /header-object",
        "header_object",
        "parameters: [{name: X-List, in: header, explode: true, schema: {type: object, properties: {r: {type: integer}}}}]",
        "header_object().x_list(json!({\"r\": 1}))",
        "GET /header-object x-list=r=1",
    ),
    row(
        "get /cookie",
        "cookies",
        "parameters: [{name: a, in: cookie, schema: {type: string}}, {name: b, in: cookie, explode: false, schema: {type: array, items: {type: integer}}}, {name: c, in: cookie, schema: {type: string}}]",
        "cookies().a(\"x;y\").b([1, 2])",
        "GET /cookie cookie=a=x%3By; b=1,2",
    ),
];

pub(super) const BODIES: &[Row] = &[
    row(
        "post /charset",
        "charset",
        "requestBody: {required: true, content: {'application/json; charset=utf-8': {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}}",
        "charset(1)",
        "POST /charset content-type=application/json; charset=utf-8 body={\"a\":1}",
    ),
    row(
        "post /vendor",
        "vendor",
        "requestBody: {required: true, content: {application/vnd.api+json: {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}}",
        "vendor(1)",
        "POST /vendor content-type=application/vnd.api+json body={\"a\":1}",
    ),
    row(
        "post /any",
        "any",
        "requestBody: {required: true, content: {'*/*': {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}}",
        "any(1)",
        "POST /any content-type=application/json body={\"a\":1}",
    ),
    row(
        "post /any-bytes",
        "any_bytes",
        "requestBody: {required: true, content: {'*/*': {schema: {type: string, format: binary}}}}",
        "any_bytes(\"x\")",
        "POST /any-bytes content-type=application/octet-stream body=x",
    ),
    row(
        "post /several",
        "several",
        "requestBody: {required: true, content: {'application/xml, application/json': {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}}",
        "several(1)",
        "POST /several content-type=application/json body={\"a\":1}",
    ),
    row(
        "post /xml",
        "xml",
        "requestBody: {required: true, content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}}",
        "xml(\"<a/>\")",
        "POST /xml content-type=application/xml body=<a/>",
    ),
    row(
        "post /text",
        "text",
        "requestBody: {required: true, content: {text/csv: {schema: {type: string}}}}",
        "text(\"a,b\")",
        "POST /text content-type=text/csv body=a,b",
    ),
    row(
        "post /form-fields",
        "form",
        "requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [a, b, c], properties: {a: {type: array, items: {type: string}}, b: {type: object, additionalProperties: {type: integer}}, c: {type: array, items: {type: integer}}}}, encoding: {a: {style: pipeDelimited}, b: {contentType: application/json}}}}}",
        "form([\"x\", \"y\"], [(\"k\".to_owned(), 1)].into(), [1, 2])",
        "POST /form-fields content-type=application/x-www-form-urlencoded body=a=x%7Cy&b=%7B%22k%22%3A1%7D&c=1&c=2",
    ),
    row(
        "post /parts",
        "parts",
        "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [a, f], properties: {a: {type: object, additionalProperties: {type: integer}}, f: {type: string, format: binary}}}, encoding: {a: {contentType: application/json}, f: {contentType: image/png}}}}}",
        "parts([(\"k\".to_owned(), 1)].into(), FilePart::new(\"n\", \"x\"))",
        "POST /parts content-type=multipart/form-data; boundary=B body=--B/Content-Disposition: form-data; name=\"a\"/Content-Type: application/json//{\"k\":1}/--B/Content-Disposition: form-data; name=\"f\"; filename=\"n\"/Content-Type: image/png//x/--B--/",
    ),
    row(
        "post /left-out",
        "left_out",
        "requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}",
        "left_out()",
        "POST /left-out content-type=application/json body={}",
    ),
];

pub(super) const PLACES: &[Row] = &[
    row(
        "get /own",
        "own_server",
        "servers: [{url: 'https://account.example.org/api/oauth2'}]",
        "own_server()",
        "GET /elsewhere/own at=other",
    ),
    row("get /relative", "relative_server", "servers: [{url: /v2}]", "relative_server()", "GET /v2/relative"),
    row("get /public", "public", "security: []", "public()", "GET /public token=no"),
    row("get /optional", "optional", "security: [{}, {bearer: []}]", "optional()", "GET /optional"),
    row("head /seen", "seen", "", "seen()", "HEAD /seen"),
    row("options /choices", "choices", "", "choices()", "OPTIONS /choices"),
    row("trace /echo", "echo", "", "echo()", "TRACE /echo token=no"),
    row("get /slash/", "slash", "", "slash()", "GET /slash/"),
    row("PUT /capital", "capital", "", "capital()", "PUT /capital"),
];

/// Requests that cannot be sent, and why.
pub(super) const REFUSED: &[Row] = &[
    row(
        "get /unset",
        "unset_server",
        "servers: [{url: 'https://unset.example.org'}]",
        "unset_server()",
        "the request would leave this machine for `https://unset.example.org`",
    ),
    row(
        "get /tenant",
        "tenant_server",
        "servers: [{url: 'https://{t}.files.example.org', variables: {t: {default: x}}}]",
        "tenant_server()",
        "the variable `t` is the tenant, which is unknown",
    ),
    row(
        "get /region",
        "region_server",
        "servers: [{url: 'https://{r}.example.org', variables: {r: {default: eu, enum: [eu, us]}}}]",
        "region_server()",
        "the variable `r` is one of eu, us",
    ),
    row(
        "get /empty-path/{ids}",
        "empty_path",
        "parameters: [{name: ids, in: path, required: true, schema: {type: array, items: {type: string}}}]",
        "empty_path([\"\"; 0])",
        "a path argument must not be empty",
    ),
    row(
        "get /nested",
        "nested",
        "parameters: [{name: o, in: query, style: deepObject, schema: {type: object, additionalProperties: true}}]",
        "nested().o(json!({\"a\": [1]}))",
        "no style says how a list or object inside of another is written",
    ),
];
