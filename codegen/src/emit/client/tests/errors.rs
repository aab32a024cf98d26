//! What the documentation of a method says of the errors that only it returns.

use std::collections::BTreeSet;

use crate::emit::client::documentation::errors::{kind, known};
use crate::model::{BadRequest, ErrorCase, ErrorScope};
use crate::passes::testing;
use crate::source::Span;

fn case(status: u16, text: Option<&str>, bad_request: Option<BadRequest>, cause: &str) -> ErrorCase {
    ErrorCase {
        id: "a-case".to_owned(),
        status,
        operations: ErrorScope::Ids(BTreeSet::from(["a".to_owned()])),
        text: text.map(str::to_owned),
        body: None,
        kind: bad_request,
        headers: Vec::new(),
        cause: cause.to_owned(),
        remedy: String::new(),
        known: String::new(),
        see: Vec::new(),
        span: Span::nowhere(),
    }
}

#[test]
fn a_method_lists_the_errors_that_only_it_returns() {
    let mut api = testing::api(
        "
        paths:
          /a: { post: { operationId: a, responses: { '200': { description: '' } } } }
          /b: { post: { operationId: b, responses: { '200': { description: '' } } } }",
    );
    api.errors = vec![
        ErrorCase { operations: ErrorScope::All, ..case(401, None, None, "Not said here.") },
        case(400, Some("It is `on`."), Some(BadRequest::AlreadyDone), "`x` is [on](b)\n- or <i>\n\n# so"),
        case(503, None, None, "Being processed."),
    ];
    let said = |id: &str| known(&api, api.operation(id).unwrap());
    let expected = [
        "* 400 [`AlreadyDone`](rt::ErrorKind::AlreadyDone): `It is 'on'.`. `x` is \\[on\\](b)  * or \\<i\\>  \\# so",
        "* 503 [`Unavailable`](rt::ErrorKind::Unavailable). Being processed.",
    ];
    assert_eq!(said("a"), expected);
    assert_eq!(said("b"), [""; 0]);
}

#[test]
fn a_status_says_what_an_error_is_unless_the_error_does() {
    let kinds = [302, 400, 404, 418, 500, 502].map(|status| kind(&case(status, None, None, "")));
    assert_eq!(kinds, ["Redirect", "BadRequest", "NotFound", "Other", "Server", "Unavailable"]);
    assert_eq!(kind(&case(400, None, Some(BadRequest::InUse), "")), "InUse");
}
