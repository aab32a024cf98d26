//! What strict decoding accepts, and what it does not.

use serde_json::json;

use crate::{
    runtime::{self as rt, Error},
    server::{Server, TOKEN},
    shapes::{Robot, get_robot},
    unions::Owner,
};

/// The path and the reason of the error.
fn fault<T: rt::Decode>(json: &str) -> (String, String) {
    assert!(rt::from_json::<T>(json.as_bytes()).is_ok(), "{json} is no fault for tolerant reading");
    let error = rt::from_json_strictly::<T>(json.as_bytes()).err().unwrap_or_else(|| panic!("{json} passes"));
    let reason = error.reason().split(" at line").next().unwrap_or_default();
    (error.path().to_owned(), reason.to_owned())
}

#[test]
fn strict_decoding_accepts_what_the_specification_allows() {
    let passing = [
        r#"{"robot_id": "r"}"#,
        r#"{"robot_id": "r", "label": null, "keeper": null}"#,
        r#"{"robot_id": "", "label": "", "keeper": ""}"#,
        r#"{"robot_id": "r", "awake": "Yes", "arms": "8", "weight": "7.5", "parts": [{"size": 1}]}"#,
        r#"{"robot_id": "r", "arms": 128.0, "weight": 7, "model": "roller"}"#,
    ];
    for json in passing {
        let read = rt::from_json_strictly::<Robot>(json.as_bytes());
        assert!(read.is_ok(), "{json}: {read:?}");
    }
}

#[test]
fn strict_decoding_reports_everything_else_with_its_path() {
    let null = "found `null`, which the specification does not allow here";
    let blank = "found a blank string, which the specification does not allow here";
    let cases = [
        (r#"{"robot_id": "r", "mood": 1}"#, "mood", "found a field that is not in the specification"),
        (
            r#"{"robot_id": "r", "keeper": {"id": 1, "robot": {"robot_id": "s", "x": 1}}}"#,
            "keeper.robot.x",
            "found a field that is not in the specification",
        ),
        (r#"{"robot_id": "r", "arms": null}"#, "arms", null),
        (r#"{"robot_id": "r", "arms": ""}"#, "arms", blank),
        (r#"{"robot_id": "r", "parts": ""}"#, "parts", blank),
        (
            r#"{"robot_id": "r", "model": "hoverer"}"#,
            "model",
            "found a string that is not one of the values in the specification",
        ),
        (r#"{"robot_id": "r", "model": ""}"#, "model", blank),
        (r#"{"robot_id": "r", "model": 1}"#, "model", "expected a string, found an integer"),
        (r#"{"robot_id": 5}"#, "robot_id", "expected a string, found an integer"),
        (r#"{"robot_id": "r", "label": 1.5}"#, "label", "expected a string, found a number"),
        (r#"{"robot_id": "r", "label": true}"#, "label", "expected a string, found a boolean"),
        (r#"{"robot_id": "r", "awake": 1}"#, "awake", "expected a boolean, found an integer"),
    ];
    for (json, path, reason) in cases {
        assert_eq!(fault::<Robot>(json), (path.to_owned(), reason.to_owned()), "{json}");
    }
    assert_eq!(fault::<Vec<Robot>>(r#"[{"robot_id": "r"}, {"robot_id": null}]"#).0, "[1].robot_id");
    assert_eq!(fault::<Vec<String>>(r#"["a", null]"#), ("[1]".to_owned(), "expected a string, found null".to_owned()));
    assert_eq!(
        fault::<Vec<Vec<i64>>>(r#"[[1], ""]"#),
        ("[1]".to_owned(), "expected a list, found a string".to_owned())
    );
    type Counts = std::collections::BTreeMap<String, bool>;
    assert_eq!(fault::<Counts>(r#"{"mac": 1}"#), ("mac".to_owned(), "expected a boolean, found an integer".to_owned()));
    assert_eq!(fault::<String>("5").1, "expected a string, found an integer");
    assert_eq!(fault::<rt::Secret>("123").1, "expected a string, found an integer");
}

#[test]
fn strict_decoding_accepts_known_time_formats_only() {
    assert!(rt::from_json_strictly::<rt::Timestamp>(br#""2024-05-13 20:09:23 +0000""#).is_ok());
    assert_eq!(fault::<rt::Timestamp>(r#""1 month ago""#).1, "expected a time, found a string in an unknown format");
    assert_eq!(fault::<rt::Date>(r#""2024-02-30""#).1, "expected a date, found a string in an unknown format");
}

#[test]
fn strict_decoding_reports_a_missing_required_field() {
    let error = rt::from_json_strictly::<Robot>(br#"{"robot_id": "r", "parts": [{}]}"#).unwrap_err();
    assert!(error.to_string().starts_with("at `parts[0]`: Part lacks the required field `size`"), "{error}");
}

#[test]
fn strict_decoding_of_a_union_needs_a_strict_variant() {
    assert!(rt::from_json_strictly::<Owner>(br#"[{"id": 1}]"#).is_ok());
    for misfit in ["true", r#"{"id": 1, "hat": 2}"#, r#"[{"id": null}]"#, "null"] {
        let reason = rt::from_json_strictly::<Owner>(misfit.as_bytes()).unwrap_err();
        assert!(
            reason.to_string().starts_with("found a value that fits no variant of the union"),
            "{misfit}: {reason}"
        );
    }
}

#[test]
fn one_complaint_does_not_affect_the_next_value() {
    assert!(rt::from_json_strictly::<Robot>(br#"{"robot_id": 5}"#).is_err());
    assert!(rt::from_json_strictly::<Robot>(br#"{"robot_id": "r"}"#).is_ok());
    assert!(rt::from_json::<Robot>(br#"{"robot_id": 5}"#).is_ok());
    assert!(serde_json::from_value::<Robot>(json!({"robot_id": 5})).is_ok());
}

/// A type whose decoding panics.
#[derive(Debug)]
struct Panicking;

impl rt::Decode for Panicking {
    const EXPECTED: &'static str = "nothing";
    const JSON_TYPE: rt::JsonType = rt::JsonType::Any;

    fn null() -> Option<Self> {
        panic!("on purpose")
    }
}

#[test]
fn a_panic_does_not_leave_decoding_strict() {
    let panicked = std::panic::catch_unwind(|| rt::from_json_strictly::<Vec<Panicking>>(b"[null]"));
    assert!(panicked.is_err());
    assert!(serde_json::from_value::<Robot>(json!({"robot_id": 5, "mood": 1})).is_ok());
    assert!(serde_json::from_value::<Owner>(json!([{"id": null}])).is_ok());
}

#[tokio::test]
async fn a_client_can_be_strict() {
    let server = Server::answering(r#"{"robot_id": "r", "mood": 1}"#);
    assert!(get_robot(&server.client(), "r").send().await.is_ok());
    let strict = rt::Client::builder().base_url(server.address()).token(TOKEN).strict(true).build().unwrap();
    match get_robot(&strict, "r").send().await {
        Err(Error::Decode(error)) => assert_eq!(error.path(), "mood"),
        other => panic!("{other:?}"),
    }
}
