//! Decoding of responses that do not quite follow the specification.

use serde_json::json;

use crate::{
    runtime::{DecodeError, Error, Response},
    server::{Reply, Server},
    shapes::{Model, Robot, get_robot},
};

fn robot(json: &str) -> Robot {
    serde_json::from_str(json).unwrap()
}

async fn unreadable(body: &'static str) -> DecodeError {
    let server = Server::answering(body);
    match get_robot(&server.client(), "r1").send().await {
        Err(Error::Decode(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn booleans_come_in_many_spellings() {
    for (text, value) in [
        ("true", true),
        (r#""True""#, true),
        (r#""Yes""#, true),
        ("1", true),
        (r#""no""#, false),
        (r#""FALSE""#, false),
    ] {
        assert_eq!(robot(&format!(r#"{{"robot_id": "r", "awake": {text}}}"#)).awake, Some(value), "{text}");
    }
}

#[test]
fn numbers_are_read_from_strings_and_with_empty_fractions() {
    let read = robot(r#"{"robot_id": "r", "arms": " 8 ", "weight": "7.5"}"#);
    assert_eq!((read.arms, read.weight), (Some(8), Some(7.5)));
    let read = robot(r#"{"robot_id": "r", "arms": 128.0, "weight": 7}"#);
    assert_eq!((read.arms, read.weight), (Some(128), Some(7.0)));
}

#[test]
fn other_values_are_not_read_as_numbers() {
    for text in [r#""8 arms""#, "1.5", r#""NaN""#, "1e300", "18446744073709551615", "[]"] {
        let json = format!(r#"{{"robot_id": "r", "arms": {text}}}"#);
        let error = serde_json::from_str::<Robot>(&json).unwrap_err();
        assert!(error.to_string().starts_with("expected an integer"), "{text}: {error}");
    }
    assert!(serde_json::from_str::<Robot>(r#"{"robot_id": "r", "weight": "inf"}"#).is_err());
}

#[test]
fn an_id_may_be_a_number() {
    assert_eq!(robot(r#"{"robot_id": 36600}"#).robot_id, "36600");
}

#[test]
fn a_blank_string_is_none_where_no_string_is_expected() {
    for blank in ["null", r#""""#, r#""  ""#] {
        let json =
            format!(r#"{{"robot_id": "r", "keeper": {blank}, "awake": {blank}, "arms": {blank}, "weight": {blank}}}"#);
        assert_eq!(robot(&json), robot(r#"{"robot_id": "r"}"#));
    }
    assert_eq!(robot(r#"{"robot_id": "r", "label": ""}"#).label.as_deref(), Some(""));
    assert_eq!(robot(r#"{"robot_id": "r", "label": null}"#).label, None);
}

#[test]
fn unknown_fields_and_enum_values_are_kept_and_written_back() {
    let json =
        json!({"robot_id": "r", "model": "hoverer", "mood": {"now": ["calm", null]}, "keeper": {"id": 3, "hat": 1}});
    let read: Robot = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(read.model, Some(Model::Other("hoverer".to_owned())));
    assert_eq!(read.extra["mood"], json["mood"]);
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
}

#[test]
fn known_enum_values_have_variants() {
    assert_eq!(robot(r#"{"robot_id": "r", "model": "roller"}"#).model, Some(Model::Roller));
    assert_eq!((Model::Walker.to_string(), "roller".parse()), ("Walker".to_owned(), Ok(Model::Roller)));
    assert_eq!((Model::default(), Model::from("Walker")), (Model::Other(String::new()), Model::Walker));
}

#[test]
fn the_last_value_of_a_repeated_name_counts() {
    let read = robot(r#"{"robot_id": "a", "arms": 1, "robot_id": "b", "arms": 2, "x": 1, "x": 2}"#);
    assert_eq!((read.robot_id.as_str(), read.arms, read.extra["x"].as_i64()), ("b", Some(2), Some(2)));
}

#[test]
fn names_may_be_escaped() {
    assert_eq!(robot(r#"{"robot\u005fid": "a", "\"": 1}"#).extra["\""], 1);
}

#[test]
fn records_can_be_recursive() {
    let read = robot(r#"{"robot_id": "a", "keeper": {"id": 1, "robot": {"robot_id": "b", "keeper": ""}}}"#);
    assert_eq!(read.keeper.unwrap().robot.unwrap().robot_id, "b");
}

#[test]
fn null_in_place_of_a_string_is_empty() {
    assert_eq!(robot(r#"{"robot_id": null}"#).robot_id, "");
}

#[tokio::test]
async fn an_error_has_the_path() {
    let cases = [
        (r#"{"robot_id": ["r"]}"#, "robot_id", "expected a string, found a list"),
        (r#"{"robot_id": {}}"#, "robot_id", "expected a string, found an object"),
        (
            r#"{"robot_id": "r", "parts": [{"size": 1}, {"size": true}]}"#,
            "parts[1].size",
            "expected a number, found a boolean",
        ),
        (r#"{"robot_id": "r", "parts": [{"size": ""}]}"#, "parts[0].size", "expected a number, found an empty string"),
        (
            r#"{"robot_id": "r", "keeper": {"id": 1, "robot": {"a b": 1}}}"#,
            "keeper.robot",
            "Robot lacks the required field `robot_id`",
        ),
        (r#"{"robot_id": "r", "keeper": 5}"#, "keeper", "expected an object, found an integer"),
        (r#"["r"]"#, "", "expected an object, found a list"),
        (r#"{"robot_id": "r", "x": {"y": [1, 2"#, "x", "EOF while parsing a list"),
        (r#"{"robot_id": "r"} x"#, "", "trailing characters"),
        (r#"not json"#, "", "expected ident"),
    ];
    for (body, path, reason) in cases {
        let error = unreadable(body).await;
        assert_eq!(error.path(), path, "{body}");
        assert!(error.reason().starts_with(reason), "{body}: {}", error.reason());
    }
}

#[tokio::test]
async fn an_error_does_not_quote_the_value() {
    let error = unreadable(r#"{"robot_id": "r", "arms": "hunter2"}"#).await;
    assert_eq!(
        error.to_string(),
        "getRobot (GET /api/v1/robots/{robot_id}): 200 with an unreadable response: \
         at `arms`: expected an integer, found a string at line 1 column 35"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_failure_does_not_affect_the_next_path() {
    assert_eq!(unreadable(r#"{"robot_id": []}"#).await.path(), "robot_id");
    assert!(serde_json::from_str::<Robot>(r#"{"robot_id": []}"#).is_err());
    assert_eq!(unreadable(r#"{"robot_id": "r", "arms": []}"#).await.path(), "arms");
}

#[tokio::test]
async fn deep_nesting_is_an_error_and_not_a_crash() {
    let server = Server::start(|_| Reply::json(200, format!(r#"{{"robot_id": "r", "x": {}"#, "[".repeat(100_000))));
    let error = get_robot(&server.client(), "r").send().await.unwrap_err();
    assert!(error.to_string().contains("recursion limit"), "{error}");
}

#[tokio::test]
async fn the_root_can_be_a_list_or_any_value() {
    async fn answer(body: &'static str) -> Response {
        Server::answering(body).client().request(crate::runtime::Method::Get, "/").send().await.unwrap()
    }
    let list: Vec<Robot> = answer(r#"[{"robot_id": "a"}, {"robot_id": "b"}]"#).await.json().unwrap();
    assert_eq!(list.len(), 2);
    let error = answer(r#"[{"robot_id": "a"}, 1]"#).await.json::<Vec<Robot>>().unwrap_err();
    assert!(error.to_string().contains("at `[1]`"), "{error}");
    assert_eq!(answer("").await.value().unwrap(), json!(null));
    assert_eq!(answer("[18446744073709551615, -1.5]").await.value().unwrap(), json!([u64::MAX, -1.5]));
    let counts: std::collections::BTreeMap<String, i64> = answer(r#"{"mac": "4"}"#).await.json().unwrap();
    assert_eq!(counts["mac"], 4);
    let error = answer(r#"{"a b": {}}"#).await.json::<std::collections::BTreeMap<String, i64>>().unwrap_err();
    assert!(error.to_string().contains(r#"at `["a b"]`"#), "{error}");
}

#[test]
fn bytes_that_are_no_utf8_are_an_error_that_says_where() {
    let error = crate::runtime::from_json::<Robot>(b"{\n\"name\":\"\xff\"}").unwrap_err().to_string();
    assert!(error.contains("line 2"), "{error}");
}
