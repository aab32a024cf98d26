//! Uploads to the storage that an answer names.

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::io::{AsyncRead, ReadBuf};

use crate::{
    clock::JumpingClock,
    runtime as rt,
    runtime::{Call, Client, ErrorKind, FileSource, Retry, UploadForm, UploadOperation, Validation},
    server::{Reply, Seen, Server, TOKEN},
};

const SIGNATURE: &str = "canary-signature";

macro_rules! operation {
    ($name:ident, $method:ident, $path:literal, $risk:ident, $needs_upload:literal) => {
        #[derive(Clone, Debug)]
        pub(crate) struct $name;

        impl rt::Operation for $name {
            type Response = rt::Json<Value>;
            const META: rt::Meta = rt::Meta {
                id: stringify!($name),
                method: rt::Method::$method,
                path: $path,
                risk: rt::Risk::$risk,
                success: &[200],
                accept: "application/json",
                needs_upload: $needs_upload,
            };

            fn encode(&self, _: &mut rt::Encoder) {}
        }
    };
}
operation!(Place, Post, "/place", Additive, false);
operation!(Create, Post, "/create", Additive, true);
operation!(Change, Patch, "/change", Update, true);
operation!(Erase, Post, "/erase", Irreversible, true);
operation!(State, Get, "/state/{id}", Read, false);

impl UploadOperation for Place {
    const FORM: UploadForm = UploadForm { url: "/url", fields: "/form", file: "file", status: 204 };
}

impl rt::ValidatedUpload for Place {
    const VALIDATION: Validation = Validation {
        operation: <State as rt::Operation>::META,
        argument: "id",
        value: "/id",
        status: "/status",
        reason: Some("/reason"),
        done: &["VALID"],
        failed: &["INVALID"],
    };
}

/// The answer that names this server as the storage, with a form that is in no alphabetical order.
fn place(seen: &Seen) -> Reply {
    let host = seen.header("host").unwrap();
    let form = format!(r#"{{"z-key": "apps/a.pkg", "a-signature": "{SIGNATURE}", "m": 5}}"#);
    Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {form}, "id": "u 1", "key": "k1"}}"#))
}

/// A server that hands out a place, and answers what else is asked for by a function.
fn storage(answer: impl Fn(&Seen) -> Reply + Send + 'static) -> Server {
    Server::start(move |seen| if seen.target == "/place" { place(seen) } else { answer(seen) })
}

fn taken() -> Reply {
    Reply::raw("HTTP/1.1 204 Told\r\nConnection: close\r\n\r\n")
}

fn upload(client: &Client, source: FileSource) -> rt::Upload<Place> {
    Call::new(client, Place).upload(source)
}

fn boundary(seen: &Seen) -> &str {
    seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap()
}

#[tokio::test]
async fn the_form_goes_out_in_order_with_the_file_last_and_without_the_token() {
    let server = storage(|_| taken());
    let headers = [("x-default".parse().unwrap(), "d".parse().unwrap())].into_iter().collect();
    let client = server.builder().default_headers(headers).build().unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let upload = upload(&client, FileSource::bytes("a \"b\".pkg", "content")).progress(move |sent, total| {
        tell.lock().unwrap().push((sent, total));
    });
    assert_eq!(upload.send().await.unwrap()["key"], "k1");
    assert_eq!(*told.lock().unwrap(), [(7, 7)]);
    let seen = &server.seen()[1];
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/bucket"));
    assert_eq!((seen.header("authorization"), seen.header("x-default"), seen.header("cookie")), (None, None, None));
    assert_eq!(seen.header("transfer-encoding"), None);
    assert_eq!(seen.header("content-length"), Some(seen.length.to_string().as_str()));
    let edge = format!("--{}\r\nContent-Disposition: form-data; name=", boundary(seen));
    let file = "\"file\"; filename=\"a %22b%22.pkg\"\r\nContent-Type: application/octet-stream";
    let expected = format!(
        "{edge}\"z-key\"\r\n\r\napps/a.pkg\r\n{edge}\"a-signature\"\r\n\r\n{SIGNATURE}\r\n{edge}\"m\"\r\n\r\n5\r\n\
         {edge}{file}\r\n\r\ncontent\r\n--{}--\r\n",
        boundary(seen)
    );
    assert_eq!(seen.text(), expected);
}

#[tokio::test]
async fn a_file_is_read_from_disk_when_it_is_sent() {
    let server = storage(|_| taken());
    let path = std::env::temp_dir().join(format!("kandji-upload-{}.pkg", std::process::id()));
    let source = FileSource::path(&path).media_type("application/x-test");
    std::fs::write(&path, [7; 100_000]).unwrap();
    let outcome = upload(&server.client(), source).send().await;
    std::fs::remove_file(&path).unwrap();
    outcome.unwrap();
    let seen = &server.seen()[1];
    let text = String::from_utf8_lossy(&seen.body);
    let name =
        format!("filename=\"{}\"\r\nContent-Type: application/x-test", path.file_name().unwrap().to_str().unwrap());
    assert!(text.contains(&name), "{text}");
    assert_eq!(seen.body.iter().filter(|byte| **byte == 7).count(), 100_000);
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_sends_nothing() {
    let server = storage(|_| taken());
    for path in [std::env::temp_dir(), std::env::temp_dir().join("no-such-file.pkg")] {
        let error = upload(&server.client(), FileSource::path(path)).send().await.unwrap_err();
        assert!(matches!(error, rt::Error::Argument(_)), "{error}");
        assert!(error.to_string().contains("argument `file`: the file cannot be read"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

/// Hands out a place in an answer that does not fit.
#[derive(Clone, Debug)]
struct Misfit;

impl rt::Operation for Misfit {
    type Response = rt::Json<i64>;
    const META: rt::Meta = rt::Meta { id: "Misfit", ..<Place as rt::Operation>::META };

    fn encode(&self, _: &mut rt::Encoder) {}
}

impl UploadOperation for Misfit {
    const FORM: UploadForm = <Place as UploadOperation>::FORM;
}

#[tokio::test]
async fn an_answer_that_does_not_fit_is_told_before_the_file_is_sent() {
    let server = storage(|_| taken());
    let misfit = Call::new(&server.client(), Misfit).upload(FileSource::bytes("a.pkg", "content")).send().await;
    assert!(matches!(misfit, Err(rt::Error::Decode(_))), "{misfit:?}");
    assert_eq!(server.seen().len(), 1);
    let server = Server::start(|seen| {
        let host = seen.header("host").unwrap();
        Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {{}}}}"#))
    });
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).validated().send().await.unwrap_err();
    assert!(error.to_string().contains("at `/id`: expected a text"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

/// Zeros that are made when they are asked for. Notes the largest piece that is asked for.
struct Zeros {
    left: usize,
    largest: Arc<AtomicUsize>,
}

impl AsyncRead for Zeros {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.largest.fetch_max(to.remaining(), Ordering::Relaxed);
        let count = self.left.min(to.remaining());
        self.left -= count;
        to.initialize_unfilled_to(count).fill(0);
        to.advance(count);
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_large_file_is_sent_in_small_pieces() {
    const SIZE: usize = 200 << 20;
    let server = storage(|_| taken());
    let (largest, last) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new((0, 0))));
    let (zeros, tell) = (Zeros { left: SIZE, largest: Arc::clone(&largest) }, Arc::clone(&last));
    let upload = upload(&server.client(), FileSource::reader("a.pkg", SIZE as u64, zeros));
    upload.progress(move |sent, total| *tell.lock().unwrap() = (sent, total)).send().await.unwrap();
    let overhead = server.seen()[1].length - SIZE as u64;
    assert!((300..2000).contains(&overhead), "{overhead}");
    assert_eq!((largest.load(Ordering::Relaxed), *last.lock().unwrap()), (64 << 10, (SIZE as u64, SIZE as u64)));
}

#[tokio::test]
async fn a_reader_of_another_length_fails_the_upload() {
    for (length, reason) in [(10, "the file is shorter than"), (2, "the file is longer than"), (0, "longer")] {
        let server = storage(|_| taken());
        let error =
            upload(&server.client(), FileSource::reader("a.pkg", length, &b"bytes"[..])).send().await.unwrap_err();
        assert!(matches!(error, rt::Error::Argument(_)), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(server.seen().len(), 1, "half a file is no request");
    }
}

#[tokio::test]
async fn a_file_that_changes_its_length_fails_the_upload() {
    let path = std::env::temp_dir().join(format!("kandji-changing-{}.pkg", std::process::id()));
    for (content, reason) in [("longer content", "the file is longer than"), ("", "the file is shorter than")] {
        std::fs::write(&path, "content").unwrap();
        let server = Server::start({
            let path = path.clone();
            move |seen| {
                std::fs::write(&path, content).unwrap();
                place(seen)
            }
        });
        let client = server.builder().retry(Retry::default()).build().unwrap();
        let error = upload(&client, FileSource::path(&path)).send().await.unwrap_err();
        std::fs::remove_file(&path).unwrap();
        assert!(matches!(error, rt::Error::Argument(_)), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(server.seen().len(), 1, "what has changed is not sent again");
    }
}

/// Gives some bytes, and then breaks.
struct Breaking(bool);

impl AsyncRead for Breaking {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Err(io::Error::other("the disk is gone")));
        }
        to.put_slice(b"some");
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_file_that_breaks_while_it_is_sent_is_no_fault_of_the_connection() {
    let server = storage(|_| taken());
    let error = upload(&server.client(), FileSource::reader("a.pkg", 10, Breaking(false))).send().await.unwrap_err();
    let text = "Place (POST /place): argument `file`: the file cannot be read: the disk is gone";
    assert_eq!(error.to_string(), text);
    assert_eq!(server.seen().len(), 1);
}

/// A clock whose sleeps end when a reader has stalled.
#[derive(Clone, Debug, Default)]
struct Stall {
    has_begun: Arc<AtomicBool>,
    sleepers: Arc<Mutex<Vec<Waker>>>,
    ended: Arc<AtomicUsize>,
}

impl rt::Clock for Stall {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, _: Duration) -> rt::Sleep {
        let this = self.clone();
        Box::pin(poll_fn(move |context| {
            this.sleepers.lock().unwrap().push(context.waker().clone());
            if !this.has_begun.load(Ordering::SeqCst) {
                return Poll::Pending;
            }
            this.ended.fetch_add(1, Ordering::SeqCst);
            Poll::Ready(())
        }))
    }
}

/// Gives some bytes, and then nothing more.
struct Stalling(Stall, bool);

impl AsyncRead for Stalling {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if !std::mem::replace(&mut self.1, true) {
            to.put_slice(b"some");
            return Poll::Ready(Ok(()));
        }
        self.0.has_begun.store(true, Ordering::SeqCst);
        self.0.sleepers.lock().unwrap().drain(..).for_each(Waker::wake);
        Poll::Pending
    }
}

#[tokio::test]
async fn an_upload_ends_when_nothing_moves_for_the_time_of_an_attempt() {
    let (server, clock) = (storage(|_| taken()), Stall::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let source = FileSource::reader("a.pkg", 10, Stalling(clock.clone(), false));
    let error = upload(&client, source).send().await.unwrap_err();
    assert_eq!(error.to_string(), "Place (POST /place): the time ran out");
    assert_eq!(clock.ended.load(Ordering::SeqCst), 2, "a time in which something has moved does not end an upload");
}

/// A storage that refuses the first file.
fn refusing_once(status: u16) -> Server {
    let is_first = AtomicBool::new(true);
    let words = format!("<Error><Code>SlowDown</Code><Message>Later, {SIGNATURE}.</Message></Error>");
    storage(move |_| match is_first.swap(false, Ordering::Relaxed) {
        true => Reply::of(status, "Content-Type: application/xml\r\n", &words),
        false => taken(),
    })
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again() {
    for status in [500, 503] {
        let server = refusing_once(status);
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        upload(&client, FileSource::bytes("a.pkg", "content")).send().await.unwrap();
        let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
        assert_eq!(targets, ["/place", "/bucket", "/bucket"]);
        assert_eq!(server.seen()[1].length, server.seen()[2].length);
        let server = refusing_once(status);
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        let error = upload(&client, FileSource::reader("a.pkg", 5, &b"bytes"[..])).send().await.unwrap_err();
        assert_eq!((error.status(), server.seen().len()), (Some(status), 2));
    }
}

#[tokio::test]
async fn a_refusal_is_told_in_the_storages_words_without_the_signed_form() {
    let server = refusing_once(403);
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert_eq!(error.to_string(), "Place (POST /place): 403 forbidden: the storage says: SlowDown Later, [redacted].");
    assert!(!format!("{error:?}").contains(SIGNATURE));
}

#[tokio::test]
async fn a_storage_that_says_nothing_is_named_all_the_same() {
    let server = storage(|_| Reply::of(403, "", ""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!(error.to_string(), "Place (POST /place): 403 forbidden: the storage gives no reason");
}

#[tokio::test]
async fn a_signed_value_is_kept_out_as_a_whole_and_however_a_page_writes_it() {
    let server = Server::start(|seen| {
        if seen.target == "/bucket" {
            return Reply::of(403, "", "<Error>12345678-&lt;'long'&amp;&quot;'12345678 12345678</Error>");
        }
        let host = seen.header("host").unwrap();
        let form = r#"{"a": "12345678", "b": "12345678-<'long'&", "c": "\"'12345678"}"#;
        Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {form}}}"#))
    });
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    let text = "Place (POST /place): 403 forbidden: the storage says: [redacted][redacted] [redacted]";
    assert_eq!(error.to_string(), text);
}

/// A client that tries again by this clock, which never reaches the time limit of a call.
fn patient(server: &Server, clock: &JumpingClock) -> Client {
    let builder = server.builder().retry(Retry::default()).clock(clock.clone());
    builder.attempt_timeout(crate::clock::LIMIT).build().unwrap()
}

#[tokio::test]
async fn a_storage_is_waited_for_no_longer_than_the_time_limit_of_a_call() {
    for (asked, delays) in [(90_000, &[][..]), (200, &[200.25]), (100, &[100.25, 100.25])] {
        let server = storage(move |_| Reply::of(503, &format!("Retry-After: {asked}\r\n"), ""));
        let clock = JumpingClock::new().with_limits(&[300.0]);
        let error = upload(&patient(&server, &clock), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
        assert_eq!((error.status(), clock.delays().as_slice()), (Some(503), delays));
    }
}

#[tokio::test]
async fn an_error_of_the_storage_tells_what_the_upload_has_cost() {
    let server = storage(|_| Reply::of(503, "Retry-After: 50\r\n", ""));
    let clock = JumpingClock::new().with_limits(&[300.0]);
    let error = upload(&patient(&server, &clock), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.elapsed().as_secs_f64()), (4, 3.0 * 50.25));
    let server = storage(|_| Reply::raw(""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert!(matches!(error, rt::Error::Transport(_)), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_file_goes_nowhere_else() {
    for url in ["http://example.com/", "ftp://127.0.0.1/", "no url", ""] {
        let answer = format!(r#"{{"url": "{url}", "form": {{"secret-field": "{SIGNATURE}"}}}}"#);
        let server = Server::start(move |_| Reply::json(200, answer.clone()));
        let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
        assert!(error.to_string().contains("at `/url`: expected an https URL"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
    let server = storage(|_| Reply::of(302, "Location: http://127.0.0.1:1/\r\n", ""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (Some(ErrorKind::Redirect), 2));
}

#[tokio::test]
async fn an_upload_says_nothing_of_its_content() {
    let server = storage(|_| taken());
    let shown = format!("{:?}", upload(&server.client(), FileSource::bytes("a.pkg", "canary")));
    assert_eq!(shown, r#"Upload { operation: "Place", source: FileSource { name: "a.pkg", .. }, .. }"#);
    assert!(!shown.contains(TOKEN));
}

/// A server that answers each question with the next of these words, and the last one for good.
fn states(words: &'static [&'static str]) -> Server {
    let words = Mutex::new(words.iter());
    storage(move |seen| {
        if seen.target == "/bucket" {
            return taken();
        }
        let mut words = words.lock().unwrap();
        let word = words.next().unwrap();
        if words.len() == 0 {
            *words = std::slice::from_ref(word).iter();
        }
        Reply::json(200, format!(r#"{{"status": "{word}", "reason": "because"}}"#))
    })
}

#[tokio::test]
async fn a_file_is_waited_for_until_it_is_valid() {
    let (server, clock) = (states(&["UPLOADED", "CHECKING", "VALID"]), JumpingClock::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let answer = upload(&client, FileSource::bytes("a.ipa", "content")).validated().send().await.unwrap();
    assert_eq!((&answer["key"], clock.delays()), (&Value::from("k1"), vec![2.0, 4.0]));
    assert_eq!(server.seen()[2].target, "/state/u%201");
    assert_eq!(server.seen()[2].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
}

#[tokio::test]
async fn a_file_that_is_not_valid_or_not_in_time_is_an_error() {
    for (words, end) in [
        (&["CHECKING", "INVALID"][..], "validation of the file: failed: INVALID: because"),
        (&["CHECKING"][..], "validation of the file: not within 600s: CHECKING: because"),
    ] {
        let server = states(words);
        let client = server.builder().clock(JumpingClock::default()).build().unwrap();
        let error = upload(&client, FileSource::bytes("a.ipa", "content")).validated().send().await.unwrap_err();
        assert_eq!(error.to_string(), format!("Place (POST /place): {end}"));
    }
}

#[tokio::test]
async fn what_the_api_says_of_a_file_is_told_in_one_line_of_bounded_length() {
    let server = storage(|seen| match seen.target.as_str() {
        "/bucket" => taken(),
        _ => Reply::json(200, format!(r#"{{"status": "NEW\nforged", "reason": "\u001b[31m{}"}}"#, "x".repeat(5000))),
    });
    let upload = upload(&server.client(), FileSource::bytes("a.ipa", "content")).validated();
    let error = upload.polling(rt::Polling::default().timeout(Duration::ZERO)).send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("NEW forged: [31mxxx") && text.len() < 1200, "{text:?}");
    assert!(!text.contains(char::is_control), "{text:?}");
}

/// A server that is not ready so many times.
fn unready(times: usize) -> Server {
    let left = AtomicUsize::new(times);
    Server::start(move |_| {
        let is_ready = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err();
        if is_ready { Reply::json(200, r#"{"id": 1}"#) } else { Reply::json(503, r#"{"detail": "Processing."}"#) }
    })
}

#[tokio::test]
async fn an_upload_that_is_processed_is_waited_for() {
    let (server, clock) = (unready(9), JumpingClock::default());
    let client = server.builder().retry(Retry::default()).clock(clock.clone()).build().unwrap();
    Call::new(&client, Create).send().await.unwrap();
    assert_eq!(clock.delays(), [0.375, 0.75, 1.5, 3.0, 6.0, 12.0, 22.5, 22.5, 22.5]);
    let client = unready(9).builder().retry(Retry::default()).clock(clock).build().unwrap();
    Call::new(&client, Change).send().await.unwrap();
}

#[tokio::test]
async fn an_upload_is_waited_for_until_the_time_limit_of_the_call_and_only_if_it_is_tried_again() {
    // The last attempts begin so long before the time limit.
    let clock = JumpingClock::default().with_limits(&[28.875, 6.375]);
    let server = unready(usize::MAX);
    let client = server.builder().retry(Retry::default()).clock(clock.clone()).build().unwrap();
    let error = Call::new(&client, Create).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts() as usize), (Some(503), server.seen().len()));
    let waited: f64 = clock.delays().iter().sum();
    assert_eq!(waited, 300.0 - 6.375);
    let server = unready(9);
    let error = Call::new(&server.client(), Create).send().await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(503), 1));
}

#[tokio::test]
async fn other_faults_of_a_call_that_needs_an_upload_are_tried_again_as_its_risk_allows() {
    let answers = |status: u16| {
        let server = Server::start(move |_| Reply::json(status, ""));
        (server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap(), server)
    };
    let (client, server) = answers(502);
    Call::new(&client, Create).send().await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    let (client, server) = answers(502);
    Call::new(&client, Change).send().await.unwrap_err();
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn what_cannot_be_undone_is_not_sent_again_though_it_needs_an_upload() {
    for status in [503, 429] {
        let server = Server::start(move |_| Reply::json(status, ""));
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        Call::new(&client, Erase).send().await.unwrap_err();
        assert_eq!(server.seen().len(), 1);
    }
}
