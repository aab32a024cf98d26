//! Calls without `async`.

use std::panic::AssertUnwindSafe;

use serde_json::{Value, json};

use crate::{
    clock::JumpingClock,
    runtime::{Call, Client, Error, FileSource, Method},
    server::{Reply, Server},
    shapes::get_robot,
    uploads::fixture::Place,
};

/// A server with a robot of the requested name.
fn robots() -> Server {
    Server::start(|seen| {
        let name = seen.target.rsplit('/').next().unwrap();
        Reply::json(200, json!({"robot_id": name, "awake": true}).to_string())
    })
}

fn name(client: &Client, name: &str) -> Result<String, Error> {
    get_robot(client, name).blocking().send().map(|robot| robot.robot_id)
}

#[test]
fn a_blocking_call_needs_no_async_runtime() {
    let server = robots();
    let client = server.client();
    assert_eq!(name(&client, "r1").unwrap(), "r1");
    let (robot, meta) = get_robot(&client, "r2").blocking().send_with_meta().unwrap();
    assert_eq!((robot.robot_id.as_str(), meta.status()), ("r2", 200));
    assert_eq!(get_robot(&client, "r3").blocking().send_raw().unwrap().status(), 200);
    let value: Value = client.request(Method::Get, "/r4").blocking().send().unwrap().json().unwrap();
    assert_eq!(value["robot_id"], "r4");
    assert_eq!(client.clone().request(Method::Get, "/r5").blocking().send().unwrap().status(), 200);
}

#[test]
fn a_blocking_call_works_within_an_async_runtime_that_has_used_the_client() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = robots();
        let client = server.client();
        assert_eq!(get_robot(&client, "r1").send().await.unwrap().robot_id, "r1");
        assert_eq!(name(&client, "r2").unwrap(), "r2");
        assert_eq!(get_robot(&client, "r3").send().await.unwrap().robot_id, "r3");
    });
}

#[test]
fn a_blocking_call_returns_the_same_error() {
    let server = Server::start(|_| Reply::json(404, r#"{"detail": "No such robot."}"#));
    assert_eq!(name(&server.client(), "r1").unwrap_err().status(), Some(404));
}

#[test]
fn a_blocking_call_within_another_one_fails_at_once() {
    let server = robots();
    let client = server.client();
    let inner = client.clone();
    let wait = get_robot(&client, "r1").until("the inner call", move |_| {
        let error = name(&inner, "r2").unwrap_err();
        assert_eq!(error.to_string(), "blocking: a blocking call within another one would wait for itself");
        true
    });
    wait.blocking().send().unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn a_panic_is_propagated_to_the_caller_and_the_next_call_works() {
    let server = robots();
    let client = server.client();
    let wait = get_robot(&client, "r1").until("nothing", |_| panic!("on purpose")).blocking();
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| wait.send())).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"on purpose"));
    assert_eq!(name(&client, "r2").unwrap(), "r2");
}

#[test]
fn a_list_is_an_iterator() {
    let server = crate::paging::offset_server(7);
    let client = server.client();
    let list = || crate::paging::call::<crate::paging::ByOffset>(&client).blocking();
    let numbers = |items: Vec<Value>| items.iter().map(|item| item.as_i64().unwrap()).collect::<Vec<_>>();
    assert_eq!(numbers(list().items().map(Result::unwrap).collect()), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(numbers(list().items().read_ahead(3).map(Result::unwrap).collect()), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(list().pages().map(|page| page.unwrap().items.len()).collect::<Vec<_>>(), [3, 3, 1]);
    assert_eq!(numbers(list().take(4).unwrap()), [0, 1, 2, 3]);
    assert_eq!(list().first().unwrap(), Some(json!(0)));
    let before = server.seen().len();
    assert_eq!(list().items().next().unwrap().unwrap(), json!(0));
    assert_eq!(server.seen().len(), before + 1, "a list that is dropped asks for nothing more");
}

#[test]
fn uploads_and_waits_can_block() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/place" => {
            let url = format!("http://{}/bucket", seen.header("host").unwrap());
            Reply::json(200, json!({"url": url, "form": {}, "key": "k1"}).to_string())
        }
        _ => Reply::raw("HTTP/1.1 204 Told\r\nConnection: close\r\n\r\n"),
    });
    let client = server.builder().clock(JumpingClock::default()).build().unwrap();
    let answer = Call::new(&client, Place).upload(FileSource::bytes("a.pkg", "content")).blocking().send().unwrap();
    assert_eq!((answer["key"].as_str(), server.seen().len()), (Some("k1"), 2));
}
