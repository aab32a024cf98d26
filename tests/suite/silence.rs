//! Tokens and secrets are never shown: not by `Debug`, `Display`, chains of errors, spans, logs or panics.
//!
//! A process of its own calls every operation with secrets of a known spelling, in every way that a call can end, and
//! shows all that it has. What it wrote is searched.

use std::error::Error as _;
use std::process::Command;

use kandji_client::runtime::{Call, DataOrDocument, Operation, Output, Retry};
use kandji_client::{Client, Error};
use kandji_tenant::modelled::{Answers, SECRET, Variant};
use kandji_tenant::{Fault, Moment, Scripted, TOKEN, Tenant, When};

use crate::client::builder;
use crate::each_operation::{Arguments, arguments, value};

/// Set in the process that shows everything.
const VARIABLE: &str = "KANDJI_TEST_SHOW_EVERYTHING";
/// What it writes when it has come to its end.
const END: &str = "everything was shown";
/// What it writes of each answer that holds a secret.
const ANSWERED: &str = "a secret was answered";

type Shown = std::pin::Pin<Box<dyn Future<Output = ()> + 'static>>;

/// Shows an operation, its call, and what comes of it.
struct Row {
    id: &'static str,
    show: fn(Client, &Arguments) -> Result<Shown, String>,
}

macro_rules! rows {
    ($($id:literal => $operation:path { $($field:ident: $place:ident $wire:tt),* };)*) => {
        vec![$({
            fn show(client: Client, arguments: &Arguments) -> Result<Shown, String> {
                type Called = $operation;
                let _ = arguments;
                let operation = Called { $($field: value!($place, arguments, $wire)),* };
                Ok(Box::pin(shown(client, operation)))
            }
            Row { id: $id, show }
        }),*]
    };
}

async fn shown<O>(client: Client, operation: O)
where
    O: Operation + std::fmt::Debug,
    Output<O>: std::fmt::Debug,
{
    let call = Call::new(&client, operation);
    println!("{call:?} {:?} {client:?}", call.operation);
    match call.clone().send_with_meta().await {
        Ok((output, meta)) => println!("{output:?} {meta:?}"),
        Err(error) => show_error(&error),
    }
    if let Ok(response) = call.send_raw().await {
        println!("{response:?}");
        if response.text().contains(SECRET) {
            println!("{ANSWERED}");
        }
    }
}

fn show_error(error: &Error) {
    println!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        println!("{inner} {inner:?}");
        source = inner.source();
    }
}

#[test]
fn nothing_shows_a_token_or_a_secret() {
    let program = std::env::current_exe().unwrap();
    let show = ["--exact", "silence::show_everything", "--nocapture"];
    let output = Command::new(program).args(show).env(VARIABLE, "yes").output().unwrap();
    let written = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(
        written.contains(END),
        "it did not come to its end:\n{}",
        written.lines().rev().take(20).collect::<String>()
    );
    assert!(written.contains("[redacted]") && written.contains(ANSWERED), "no secret was there to be shown");
    for word in ["attempt", "eraseDevice", "DEBUG", "TRACE", "panicked at"] {
        assert!(written.contains(word), "`{word}` was not written, so that not everything was shown");
    }
    for secret in [TOKEN, SECRET] {
        let line = written.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "`{secret}` is shown: {}", line.unwrap_or_default());
    }
    println!("{} lines were searched", written.lines().count());
}

/// Only for the process that [`nothing_shows_a_token_or_a_secret`] starts.
#[tokio::test]
async fn show_everything() {
    if std::env::var_os(VARIABLE).is_none() {
        return;
    }
    let writer = std::io::stderr;
    tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::TRACE).with_writer(writer).init();
    let rows: Vec<Row> = each_operation!(rows);
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji =
        builder(&tenant).retry(Retry::never()).attempt_timeout(std::time::Duration::from_secs(5)).build().unwrap();
    for answers in answers() {
        tenant.answer_with(answers);
        show_all(&rows, &kandji).await;
    }
    for fault in [Fault::MalformedJson, Fault::HalfBody, Fault::Reset(Moment::Before), Fault::Html, Fault::Redirect] {
        tenant.heal();
        tenant.inject(fault, When::always());
        show_all(&rows, &kandji).await;
    }
    tenant.stop().await;
    show_all(&rows, &kandji).await;
    show_panic(&kandji).await;
    println!("{END}");
}

/// Successes of several shapes, and every status that an operation may declare.
fn answers() -> Vec<Answers> {
    let shapes = [Variant::Full, Variant::Shape(1)].map(|variant| Answers { variant, ..Answers::default() });
    let statuses = [400, 401, 403, 404].map(|status| Answers { status: Some(status), ..Answers::default() });
    shapes.into_iter().chain(statuses).collect()
}

async fn show_all(rows: &[Row], kandji: &Client) {
    for row in rows {
        let arguments = arguments(row.id, "an-id", Variant::Full);
        (row.show)(kandji.clone(), &arguments).unwrap_or_else(|fault| panic!("{}: {fault}", row.id)).await;
    }
}

/// A panic with everything in its message, on a thread of its own.
async fn show_panic(kandji: &Client) {
    let key = kandji.device_actions().erase("an-id").pin(SECRET);
    let message = format!("{kandji:?} {key:?} {:?}", key.operation);
    let error = kandji.device_actions().erase("an-id").send().await.err();
    let panicked = std::thread::spawn(move || panic!("{message} {error:?}")).join();
    assert!(panicked.is_err());
}

/// An enrollment profile lets any device enroll, so it is a secret, although it is a file.
#[tokio::test]
async fn a_secret_file_is_not_shown() {
    let tenant = Tenant::numbered(1).await;
    let profile = format!("<plist><string>{SECRET}</string></plist>");
    let client = builder(&tenant).retry(Retry::never()).build().unwrap();
    let call = client.blueprints().get_manual_enrollment_profile("b1");
    // As a file, as something else that it is not, and where the connection breaks.
    for media_type in ["application/x-apple-aspen-config", "application/json", "text/html"] {
        let scripted = || Scripted::new(200, vec![("content-type", media_type)], profile.clone());
        tenant.answer_next(scripted());
        let shown = match call.clone().send().await {
            Ok(DataOrDocument::Document(file)) => {
                assert_eq!(file.bytes, profile.as_bytes());
                format!("{file:?} {:?}", DataOrDocument::<()>::Document(file.clone()))
            }
            Ok(DataOrDocument::Data(data)) => format!("{data:?}"),
            Err(error) => format!("{error} {error:?} {error:#?} {:?}", error.source().map(ToString::to_string)),
        };
        tenant.answer_next(scripted());
        let raw = call.clone().send_raw().await.unwrap();
        assert!(raw.text().contains(SECRET), "the secret was not there to be shown");
        assert!(!format!("{shown} {raw:?} {raw:#?}").contains(SECRET), "{media_type}: {shown} {raw:?}");
    }
}

/// The document says so, for other clients.
#[test]
fn a_secret_file_is_marked() {
    let document = std::fs::read_to_string(tests::project::root().join("generated/openapi.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let operation = &document["paths"]["/api/v1/blueprints/{blueprint_id}/ota-enrollment-profile"]["get"];
    let response = &operation["responses"]["200"];
    let media_type = "application/x-apple-aspen-config";
    let file = ["content", "x-kandji-content"].iter().find_map(|key| response[*key].get(media_type));
    let file = &file.unwrap_or_else(|| panic!("{operation}"))["schema"];
    assert_eq!((&file["format"], &file["x-kandji-secret"]), (&"binary".into(), &true.into()), "{operation}");
    assert_eq!(operation["x-kandji-risk"], "read-secret");
}
