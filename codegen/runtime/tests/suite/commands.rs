//! Waiting until a device has carried out its command.

use std::{sync::Mutex, time::Duration};

use serde_json::{Value, json};

use crate::{
    clock::JumpingClock,
    runtime as rt,
    runtime::{Call, CommandFields, CommandListOperation, Page, Paged, Paging, Polling, Retry},
    server::{Reply, Seen, Server},
};

#[derive(Clone, Debug)]
struct ListCommands;

impl rt::Operation for ListCommands {
    type Response = rt::Json<Value>;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta {
            id: "listCommands",
            method: rt::Method::Get,
            path: "/commands",
            risk: rt::Risk::Read,
            success: &[200],
            accept: "application/json",
            needs_upload: false,
            errors: &[],
        }
    }

    fn encode(&self, _: &mut rt::Encoder) {}
}

impl Paged for ListCommands {
    type Item = Value;

    fn paging(&self) -> Paging {
        Paging::Offset { limit: "limit", offset: "offset", max: Some(2) }
    }

    fn page(&self, output: Value) -> Page<Value> {
        Page::of(output)
    }
}

impl CommandListOperation for ListCommands {
    fn fields(&self) -> &'static CommandFields {
        &CommandFields {
            id: "/uuid",
            kind: "/type",
            status: "/status",
            errors: "/errors",
            done: &["3"],
            failed: &["4"],
        }
    }
}

#[derive(Clone, Debug)]
struct Restart;

impl rt::Operation for Restart {
    type Response = rt::Empty;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta {
            id: "restart",
            method: rt::Method::Post,
            path: "/restart",
            risk: rt::Risk::Disruptive,
            success: &[200],
            accept: "*/*",
            needs_upload: false,
            errors: &[],
        }
    }

    fn encode(&self, _: &mut rt::Encoder) {}
}

impl rt::CommandOperation for Restart {
    type List = ListCommands;

    fn kinds(&self) -> &'static [&'static str] {
        &["Restart"]
    }

    fn commands(&self) -> ListCommands {
        ListCommands
    }
}

fn command(uuid: &str, kind: &str, status: u32) -> Value {
    json!({"uuid": uuid, "type": kind, "status": status, "errors": [{"text": "The lid is closed."}]})
}

/// A device whose list of commands is `before`, and after the restart each of `after` in turn. The last one is
/// repeated. An empty list stands for a 503.
fn device(before: Vec<Value>, after: Vec<Vec<Value>>) -> Server {
    let state = Mutex::new((before, after.into_iter()));
    Server::start(move |seen| {
        let (now, next) = &mut *state.lock().unwrap();
        let offset: usize = seen.argument("offset").map_or(0, |text| text.parse().unwrap());
        if seen.method == "POST" {
            return Reply::json(200, "");
        }
        let is_sent = next.len() > 0 && offset == 0 && WAS_SENT.with(|sent| sent.replace(true));
        if is_sent {
            *now = next.next().unwrap();
        }
        match now.is_empty() {
            true => Reply::json(503, ""),
            false => {
                Reply::json(200, Value::from(now.iter().skip(offset).take(2).cloned().collect::<Vec<_>>()).to_string())
            }
        }
    })
}

thread_local! {
    /// Whether the list has been read before: the first time is before the restart.
    static WAS_SENT: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

async fn restarted(server: &Server, clock: &JumpingClock) -> Result<Value, rt::Error> {
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let polling = Polling::default().timeout(Duration::from_secs(60));
    Call::new(&client, Restart).wait().polling(polling).send().await
}

fn posts(server: &Server) -> usize {
    server.seen().iter().filter(|seen: &&Seen| seen.method == "POST").count()
}

/// Three earlier commands, one of them of the same type.
fn history() -> Vec<Value> {
    vec![command("old1", "Info", 3), command("old2", "Restart", 4), command("old3", "Info", 1)]
}

fn with(command: Value) -> Vec<Value> {
    history().into_iter().chain([command]).collect()
}

#[tokio::test]
async fn the_new_command_is_returned_when_it_is_completed() {
    let other = command("new0", "Info", 3);
    let stages = vec![history(), with(other), with(command("new", "Restart", 1)), with(command("new", "Restart", 5))];
    let stages = stages.into_iter().chain([vec![], with(command("new", "Restart", 3))]).collect();
    let (server, clock) = (device(history(), stages), JumpingClock::default());
    let done = restarted(&server, &clock).await.unwrap();
    assert_eq!((&done["uuid"], &done["status"]), (&json!("new"), &json!(3)));
    assert_eq!(clock.delays(), [2.0, 4.0, 8.0, 16.0, 30.0]);
    assert_eq!(posts(&server), 1);
    let methods: Vec<String> = server.seen().into_iter().map(|seen| seen.method).take(4).collect();
    assert_eq!(methods, ["GET", "GET", "POST", "GET"], "the list is read before the command is sent");
}

#[tokio::test]
async fn the_new_command_may_be_first_in_the_list() {
    let newest_first = [command("new", "Restart", 3)].into_iter().chain(history()).collect();
    let server = device(history(), vec![newest_first]);
    assert_eq!(restarted(&server, &JumpingClock::default()).await.unwrap()["uuid"], "new");
    let methods: Vec<String> = server.seen().into_iter().map(|seen| seen.method).collect();
    assert_eq!(methods, ["GET", "GET", "POST", "GET"], "the list is read as far as the command");
}

#[tokio::test]
async fn a_failed_command_is_an_error_with_the_devices_message() {
    let server = device(history(), vec![with(command("new", "Restart", 4))]);
    let error = restarted(&server, &JumpingClock::default()).await.unwrap_err();
    let text = "restart (POST /restart): the command Restart: failed: status 4: text: The lid is closed.";
    assert_eq!(error.to_string(), text);
    assert_eq!(posts(&server), 1);
}

#[tokio::test]
async fn a_timeout_says_that_the_command_is_still_queued() {
    let server = device(history(), vec![with(command("new", "Restart", 1))]);
    let error = restarted(&server, &JumpingClock::default()).await.unwrap_err();
    let text = "restart (POST /restart): the command Restart: timed out after 60s: it is still queued; the device may be offline";
    assert_eq!(error.to_string(), text);
    let server = device(history(), vec![history()]);
    let error = restarted(&server, &JumpingClock::default()).await.unwrap_err();
    assert!(error.to_string().ends_with("it has not appeared in the list of the device's commands"), "{error}");
    assert_eq!(posts(&server), 1);
}

#[tokio::test]
async fn a_refused_action_is_not_waited_for() {
    let server = Server::start(|seen| match seen.method.as_str() {
        "GET" => Reply::json(200, "[]"),
        _ => Reply::json(400, r#"{"detail": "Already restarting."}"#),
    });
    let error = restarted(&server, &JumpingClock::default()).await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(400), 2));
}

#[tokio::test]
async fn no_command_is_sent_if_the_list_cannot_be_read() {
    let server = device(vec![], vec![]);
    let error = restarted(&server, &JumpingClock::default()).await.unwrap_err();
    assert_eq!((error.status(), posts(&server)), (Some(503), 0));
}

#[tokio::test]
async fn a_command_is_retried_only_if_it_was_not_queued() {
    for (status, most) in [(429, 4), (502, 1)] {
        let server = Server::start(move |seen| match seen.method.as_str() {
            "GET" => Reply::json(200, "[]"),
            _ => Reply::json(status, ""),
        });
        let builder = server.builder().retry(Retry::default());
        let client = builder.clock(JumpingClock::default()).build().unwrap();
        let error = Call::new(&client, Restart).wait().send().await.unwrap_err();
        assert_eq!((error.status(), posts(&server)), (Some(status), most));
    }
}
