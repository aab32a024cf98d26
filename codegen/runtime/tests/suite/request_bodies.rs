//! Request bodies.

use serde_json::{Value, json};

use crate::{
    runtime::{FilePart, Patch, Secret},
    server::{Reply, Seen, Server},
    shapes::{ChangeRobot, Form, change_robot, keeper},
};

async fn sent(form: Form, change: impl FnOnce(&mut ChangeRobot)) -> Seen {
    let server = Server::start(|_| Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    let client = server.client();
    let mut call = change_robot(&client).sent_as(form);
    change(&mut call.operation);
    call.send().await.unwrap();
    server.only()
}

#[tokio::test]
async fn a_json_body_is_an_object() {
    let server = Server::start(|_| Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    let client = server.client();
    change_robot(&client).label("shiny").keeper(keeper(4)).send().await.unwrap();
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PATCH", "/api/v1/robot/"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_slice(&seen.body).unwrap();
    assert_eq!(body, json!({"label": "shiny", "keeper": {"id": 4}}));
}

#[tokio::test]
async fn a_patch_keeps_clears_and_sets() {
    let body = |label: Patch<String>| async move { sent(Form::Json, |change| change.body.label = label).await.text() };
    assert_eq!(body(Patch::Keep).await, "{}");
    assert_eq!(body(Patch::Clear).await, r#"{"label":null}"#);
    assert_eq!(body(Patch::Set("x".to_owned())).await, r#"{"label":"x"}"#);
}

#[tokio::test]
async fn a_form_has_dotted_names_and_repeats_the_names_of_lists() {
    let seen = sent(Form::Urlencoded, |change| {
        change.body.label = Patch::Clear;
        change.body.keeper = Patch::Set(keeper(4));
        change.body.tags = Some(vec!["a&b".to_owned(), "c=ü".to_owned()]);
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "keeper.id=4&label=&tags=a%26b&tags=c%3D%C3%BC");
}

#[tokio::test]
async fn multipart_bodies_have_files_last_and_quoted_names() {
    let seen = sent(Form::Multipart, |change| {
        change.body.label = Patch::Set("l1".to_owned());
        change.body.keeper = Patch::Set(keeper(4));
        let file = FilePart::new("a\"b\r\nc.bin", vec![0_u8, 13, 10, 255]);
        change.body.manual = Some(file.media_type("application/x-test"));
    })
    .await;
    let boundary = seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let disposition = "Content-Disposition: form-data; name=";
    let mut expected = Vec::new();
    for (name, value) in [("keeper.id", "4"), ("label", "l1")] {
        expected.extend(format!("--{boundary}\r\n{disposition}\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    let file = format!("{disposition}\"manual\"; filename=\"a%22b%0D%0Ac.bin\"\r\nContent-Type: application/x-test");
    expected.extend(format!("--{boundary}\r\n{file}\r\n\r\n").into_bytes());
    expected.extend([0, 13, 10, 255]);
    expected.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
    assert_eq!(seen.body, expected);
}

#[tokio::test]
async fn boundaries_differ_from_request_to_request() {
    let one = sent(Form::Multipart, |_| {}).await;
    let other = sent(Form::Multipart, |_| {}).await;
    assert_ne!(one.header("content-type"), other.header("content-type"));
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    let text = sent(Form::Text, |_| {}).await;
    assert_eq!((text.header("content-type"), text.text().as_str()), (Some("text/plain"), "two\nlines"));
    let bytes = sent(Form::Bytes, |_| {}).await;
    assert_eq!((bytes.header("content-type"), &bytes.body[..]), (Some("application/octet-stream"), &[0, 255][..]));
}

#[tokio::test]
async fn a_file_can_only_be_sent_in_a_multipart_body() {
    let server = Server::answering("");
    let client = server.client();
    let mut call = change_robot(&client);
    call.operation.body.manual = Some(FilePart::new("m.txt", "m"));
    let error = call.send().await.unwrap_err();
    assert!(error.to_string().contains("argument `body`: a file can only be sent in a multipart body"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_secret_is_sent_as_it_is() {
    let seen = sent(Form::Json, |change| {
        let mut keeper = keeper(1);
        keeper.pin = Some(Secret::from("1234"));
        change.body.keeper = Patch::Set(keeper);
    })
    .await;
    assert_eq!(seen.text(), r#"{"keeper":{"id":1,"pin":"1234"}}"#);
}

#[test]
fn an_option_is_a_patch_that_sets_or_clears() {
    assert_eq!(Patch::from(Some(1)), Patch::Set(1));
    assert_eq!(Patch::<i64>::from(None), Patch::Clear);
    assert_eq!(Patch::Set(1).map(|number| number + 1), Patch::Set(2));
    assert_eq!(Patch::<i64>::Keep.map(|number| number + 1), Patch::Keep);
}
