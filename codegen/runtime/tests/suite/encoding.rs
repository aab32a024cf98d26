//! The request line and the headers.

use serde_json::json;

use crate::{
    runtime::Error,
    server::{Seen, Server, TOKEN},
    shapes::{GetRobot, Model, get_robot},
};

const ROBOT: &str = r#"{"robot_id": "r1"}"#;

async fn sent(change: impl FnOnce(&mut GetRobot)) -> Seen {
    let server = Server::answering(ROBOT);
    let client = server.client();
    let mut call = get_robot(&client, "r1");
    change(&mut call.operation);
    call.send().await.unwrap();
    server.only()
}

#[tokio::test]
async fn a_plain_request_has_method_path_and_authorization() {
    let seen = sent(|_| {}).await;
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/api/v1/robots/r1"));
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert!(seen.header("user-agent").unwrap().starts_with("kandji-"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn every_reserved_character_of_a_path_argument_is_encoded() {
    let seen = sent(|get| get.robot_id = "a/b?c#d%2e e\\ü:;@&=+$,[]{}'\"<>|^`~-._".to_owned()).await;
    let encoded = "a%2Fb%3Fc%23d%252e%20e%5C%C3%BC%3A%3B%40%26%3D%2B%24%2C%5B%5D%7B%7D%27%22%3C%3E%7C%5E%60~-._";
    assert_eq!(seen.target, format!("/api/v1/robots/{encoded}"));
}

#[tokio::test]
async fn a_path_argument_that_changes_the_path_is_an_error_before_anything_is_sent() {
    let server = Server::answering(ROBOT);
    for argument in ["", ".", ".."] {
        let error = get_robot(&server.client(), argument).send().await.unwrap_err();
        let text = error.to_string();
        assert!(matches!(error, Error::Argument(_)), "{text}");
        assert!(text.contains("getRobot") && text.contains("`robot_id`"), "{text}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn query_arguments_are_encoded_and_keep_their_order() {
    let seen = sent(|get| {
        get.search = Some("a b&c=d+e#f%20ü/?".to_owned());
        get.model = Some(Model::Roller);
        get.tags = Some(vec!["x".to_owned(), "y z".to_owned()]);
        get.limit = Some(-5);
    })
    .await;
    let query = "model=roller&tags=x,y%20z&search=a%20b%26c%3Dd%2Be%23f%2520%C3%BC%2F%3F&limit=-5";
    assert_eq!(seen.target, format!("/api/v1/robots/r1?{query}"));
}

#[tokio::test]
async fn an_empty_string_is_sent_and_none_is_not() {
    assert_eq!(sent(|get| get.search = Some(String::new())).await.target, "/api/v1/robots/r1?search=");
    assert_eq!(sent(|get| get.search = None).await.target, "/api/v1/robots/r1");
}

#[tokio::test]
async fn an_empty_list_is_an_error_because_it_would_select_everything() {
    let server = Server::answering(ROBOT);
    let client = server.client();
    let mut call = get_robot(&client, "r1");
    call.operation.tags = Some(Vec::new());
    let error = call.send().await.unwrap_err();
    assert!(error.to_string().contains("`tags`: the list is empty"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_object_in_the_query_is_json() {
    let seen = sent(|get| get.filter = Some(json!({"age": {"in": [1]}}))).await;
    assert_eq!(seen.argument("filter"), Some("%7B%22age%22%3A%7B%22in%22%3A%5B1%5D%7D%7D"));
}

#[tokio::test]
async fn a_header_cannot_inject_another() {
    assert_eq!(sent(|get| get.trace = Some("t-1".to_owned())).await.header("x-trace"), Some("t-1"));
    let server = Server::answering(ROBOT);
    let client = server.client();
    let mut call = get_robot(&client, "r1");
    call.operation.trace = Some("a\r\nx-evil: 1".to_owned());
    let error = call.send().await.unwrap_err();
    assert!(error.to_string().contains("`x-trace`"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_setter_accepts_a_string_for_an_open_enum() {
    let server = Server::answering(ROBOT);
    get_robot(&server.client(), "r1").model("hoverer").send().await.unwrap();
    assert_eq!(server.only().argument("model"), Some("hoverer"));
}

#[tokio::test]
async fn futures_of_calls_can_be_spawned() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let server = Server::answering(ROBOT);
    let client = server.client();
    let robot = tokio::spawn(async move { is_send(get_robot(&client, "r1").send()).await }).await.unwrap();
    assert_eq!(robot.unwrap().robot_id, "r1");
}
