//! Every way in which a response can be bad.

use std::{error::Error as _, time::Duration};

use crate::{
    runtime::{ApiError, Client, DecodeError, Error, ErrorKind, TransportKind},
    server::{Reply, Server, TOKEN},
    shapes::{Robot, change_robot, get_robot},
};

async fn failure(reply: impl Fn() -> Reply + Send + 'static) -> Error {
    let server = Server::start(move |_| reply());
    get_robot(&server.client(), "r1").send().await.unwrap_err()
}

async fn refusal(status: u16, headers: &'static str, body: &'static str) -> ApiError {
    match failure(move || Reply::of(status, headers, body)).await {
        Error::Api(error) => *error,
        other => panic!("{other:?}"),
    }
}

async fn unreadable(headers: &'static str, body: &'static str) -> DecodeError {
    match failure(move || Reply::of(200, headers, body)).await {
        Error::Decode(error) => *error,
        other => panic!("{other:?}"),
    }
}

async fn broken(reply: &'static str) -> Error {
    failure(move || Reply::raw(reply)).await
}

fn transport_kind(error: &Error) -> TransportKind {
    match error {
        Error::Transport(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_message_is_found_in_every_shape_of_body() {
    let shapes = [
        (r#""Already asleep.""#, "Already asleep."),
        (r#"["No arms.", "No legs."]"#, "No arms.; No legs."),
        (r#"{"detail": "Who are you?"}"#, "Who are you?"),
        (r#"{"robot": ["Not a robot.", "Not a toy."], "b": ["x"]}"#, "b: x; robot: Not a robot.; Not a toy."),
        ("<html><head><style>p{}</style></head><h1>Not&nbsp;here</h1><script>if(a<b){}</script></html>", "Not here"),
        ("plain\n\twords\u{1b}[31m", "plain words [31m"),
        ("", ""),
    ];
    for (body, message) in shapes {
        let error = refusal(400, "", body).await;
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.body(), body);
    }
}

#[tokio::test]
async fn an_error_shows_status_operation_method_template_and_message() {
    let error = refusal(404, "", r#"{"detail": "Gone."}"#).await;
    assert_eq!(error.to_string(), "getRobot (GET /api/v1/robots/{robot_id}): 404 not found: Gone.");
    assert_eq!((error.status(), error.kind()), (404, ErrorKind::NotFound));
    assert_eq!(error.endpoint().operation(), Some("getRobot"));
}

#[tokio::test]
async fn every_status_has_a_kind() {
    let kinds = [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (409, ErrorKind::Conflict),
        (415, ErrorKind::UnsupportedMediaType),
        (418, ErrorKind::Other),
        (422, ErrorKind::Unprocessable),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Unavailable),
    ];
    for (status, kind) in kinds {
        assert_eq!(refusal(status, "", "x").await.kind(), kind);
    }
}

#[tokio::test]
async fn a_401_is_an_error_for_operations_without_an_answer_too() {
    let server = Server::start(|_| Reply::json(401, r#"{"detail": "No."}"#));
    let error = change_robot(&server.client()).send().await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (Some(401), Some(ErrorKind::Unauthorized)));
}

#[tokio::test]
async fn rate_limits_are_read_from_the_headers() {
    let headers = "Retry-After: 7\r\nRateLimit-Limit: 50\r\nRateLimit-Remaining: 0\r\nRateLimit-Reset: 1\r\nX-RateLimit-Limit-Hour: 10000\r\n";
    let error = refusal(429, headers, "").await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let limit = error.rate_limit();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (Some(50), Some(0), Some(Duration::from_secs(1))));
    assert_eq!((limit.limit_hour, limit.remaining_hour), (Some(10000), None));
}

#[tokio::test]
async fn a_redirect_is_an_error_and_not_followed() {
    let target = Server::answering(r#"{"robot_id": "stolen"}"#);
    let location = format!("Location: {}/x\r\n", target.address());
    let server = Server::start(move |_| Reply::of(302, &location, ""));
    let error = get_robot(&server.client(), "r1").send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Redirect));
    assert!(error.to_string().ends_with("302 a redirect, which is not followed: to 127.0.0.1"), "{error}");
    assert!(target.seen().is_empty());
}

#[tokio::test]
async fn a_response_behind_a_followed_redirect_is_an_error() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/elsewhere" => Reply::json(200, r#"{"robot_id": "other"}"#),
        _ => Reply::of(302, "Location: /elsewhere\r\n", ""),
    });
    // reqwest panics without a TLS backend, so set up any; the requests are plain http.
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let settings = settings.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(settings).build().unwrap();
    let client = Client::builder().base_url(server.address()).token(TOKEN).http_client(http).build().unwrap();
    let error = get_robot(&client, "r1").send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Redirect), "{error}");
}

#[tokio::test]
async fn an_unexpected_media_type_is_shown() {
    let error = unreadable("Content-Type: text/html; charset=utf-8\r\n", "<p>Sign in</p>").await;
    assert_eq!(error.media_type(), Some("text/html; charset=utf-8"));
    assert!(error.to_string().contains("expected JSON, found the media type `text/html; charset=utf-8`"), "{error}");
    assert!(!error.to_string().contains("Sign in"));
}

#[tokio::test]
async fn json_is_read_with_other_media_types_and_without_one() {
    for headers in
        ["", "Content-Type: application/json; charset=utf-8\r\n", "Content-Type: Application/Problem+JSON\r\n"]
    {
        let server = Server::start(move |_| Reply::of(200, headers, r#"{"robot_id": "r1"}"#));
        assert_eq!(get_robot(&server.client(), "r1").send().await.unwrap().robot_id, "r1");
    }
}

#[tokio::test]
async fn any_2xx_is_a_success() {
    let server = Server::start(|_| Reply::json(201, r#"{"robot_id": "r1"}"#));
    assert_eq!(get_robot(&server.client(), "r1").send().await.unwrap().robot_id, "r1");
}

#[tokio::test]
async fn an_empty_body_is_named_in_the_error() {
    assert_eq!(unreadable("", "").await.reason(), "expected an object, found an empty body");
}

#[tokio::test]
async fn a_truncated_body_is_a_transport_error() {
    let error =
        broken("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"robot").await;
    assert_eq!(transport_kind(&error), TransportKind::Body);
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_truncated_error_response_is_still_an_api_error() {
    let error = broken("HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\nno entry").await;
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert!(error.to_string().ends_with("403 forbidden: no entry"), "{error}");
}

#[tokio::test]
async fn a_missing_response_is_a_transport_error() {
    assert_eq!(transport_kind(&broken("").await), TransportKind::Request);
    assert_eq!(transport_kind(&broken("HTTP/9 what\r\n\r\n").await), TransportKind::Request);
}

#[tokio::test]
async fn a_400_has_a_kind_by_its_words() {
    for (body, kind) in [
        (r#""This device is already locked.""#, ErrorKind::AlreadyDone),
        ("Library Item already exists on Blueprint", ErrorKind::AlreadyDone),
        (r#"["Device is not in lost mode."]"#, ErrorKind::NotApplicable),
        (r#"{"detail": "User still assigned to one or more devices."}"#, ErrorKind::InUse),
        (r#""The specified profile is not in scope for the device""#, ErrorKind::NotApplicable),
        (r#"{"name": ["This field is required."]}"#, ErrorKind::BadRequest),
        (r#"{"name": ["Tag with this name already exists."]}"#, ErrorKind::BadRequest),
        (r#"{"detail": "Error in user field."}"#, ErrorKind::BadRequest),
        (r#"["Value is not integer.", "This value is not allowed."]"#, ErrorKind::BadRequest),
    ] {
        assert_eq!(refusal(400, "", body).await.kind(), kind, "{body}");
        assert_eq!(refusal(403, "", body).await.kind(), ErrorKind::Forbidden, "{body}");
    }
}

#[tokio::test]
async fn a_failure_to_connect_has_its_own_kind() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder().base_url(format!("http://{unused}")).token(TOKEN).build().unwrap();
    let error = get_robot(&client, "r1").send().await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportKind::Connect);
}

#[tokio::test]
async fn an_attempt_times_out() {
    let server = Server::start(|_| {
        std::thread::sleep(Duration::from_millis(300));
        Reply::json(200, "{}")
    });
    let client = Client::builder()
        .base_url(server.address())
        .token(TOKEN)
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = get_robot(&client, "r1").send().await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportKind::Timeout);
}

#[tokio::test]
async fn a_response_beyond_the_size_limit_is_an_error() {
    let server = Server::answering(r#"{"robot_id": "0123456789"}"#);
    let builder = Client::builder().base_url(server.address()).token(TOKEN);
    let roomy = builder.clone().max_response_bytes(26).build().unwrap();
    assert_eq!(get_robot(&roomy, "r1").send().await.unwrap().robot_id, "0123456789");
    let tight = builder.max_response_bytes(25).build().unwrap();
    let error = get_robot(&tight, "r1").send().await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportKind::TooLarge);
}

#[tokio::test]
async fn the_kept_body_is_cut_at_a_character_boundary() {
    let server = Server::start(|_| Reply::of(500, "", &"ü".repeat(100_000)));
    let Error::Api(error) = get_robot(&server.client(), "r1").send().await.unwrap_err() else { panic!() };
    assert_eq!(error.body().len(), ApiError::BODY_LIMIT);
    assert!(error.message().len() < 1100);
    let server = Server::start(|_| Reply::of(500, "", &format!("x{}", "ü".repeat(100_000))));
    let Error::Api(error) = get_robot(&server.client(), "r1").send().await.unwrap_err() else { panic!() };
    assert_eq!(error.body().len(), ApiError::BODY_LIMIT - 1);
}

#[test]
fn errors_are_small_and_send() {
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Error>();
    assert!(size_of::<Result<Robot, Error>>() <= size_of::<Robot>().max(64));
    assert!(size_of::<Error>() <= 56);
}

#[tokio::test]
async fn an_error_body_is_read_as_a_type_of_the_specification() {
    let body = r#"{"robot_id": "r1", "awake": "No", "why": "asleep"}"#;
    let error = refusal(400, "content-type: application/json\r\n", body).await;
    let robot = error.json::<Robot>().unwrap();
    assert_eq!((robot.awake, robot.extra["why"].as_str()), (Some(false), Some("asleep")));
    let misfit = refusal(404, "", "<p>gone</p>").await.json::<Robot>().unwrap_err();
    assert_eq!(misfit.status(), Some(404));
}

#[tokio::test]
async fn a_decode_error_keeps_the_beginning_of_the_body_but_shows_it_to_nobody() {
    let error =
        unreadable("content-type: application/json\r\n", r#"{"key": "canary-key", "token": "canary-token-5d1f"}"#)
            .await;
    assert!(error.body().contains("canary-key"), "{}", error.body());
    assert!(!error.body().contains(TOKEN) && error.body().contains("[redacted]"), "{}", error.body());
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn the_body_of_a_decode_error_is_bounded() {
    let server = Server::start(|_| Reply::json(200, format!("[\"{}\"]", "ü".repeat(10_000))));
    let error = get_robot(&server.client(), "r").send().await.unwrap_err();
    let Error::Decode(error) = error else { panic!("{error}") };
    assert!(error.body().len() <= ApiError::BODY_LIMIT && error.body().len() > 4000, "{}", error.body().len());
}
