//! The form of an upload, and the file in it.

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

use tokio::io::{AsyncRead, ReadBuf};

use super::fixture::{Place, SIGNATURE, boundary, place, storage, stored, upload};
use crate::{
    runtime as rt,
    runtime::{Call, FileSource, Retry, UploadForm, UploadOperation},
    server::{Reply, Server},
};

#[tokio::test]
async fn the_form_is_sent_in_order_with_the_file_last_and_without_the_token() {
    let server = storage(|_| stored());
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
    let server = storage(|_| stored());
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
async fn nothing_is_sent_if_the_file_cannot_be_opened() {
    let server = storage(|_| stored());
    for path in [std::env::temp_dir(), std::env::temp_dir().join("no-such-file.pkg")] {
        let error = upload(&server.client(), FileSource::path(path)).send().await.unwrap_err();
        assert!(matches!(error, rt::Error::Argument(_)), "{error}");
        assert!(error.to_string().contains("argument `file`: the file cannot be read"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

/// Returns a storage location in a response that does not fit.
#[derive(Clone, Debug)]
struct Misfit;

impl rt::Operation for Misfit {
    type Response = rt::Json<i64>;

    fn meta(&self) -> &'static rt::Meta {
        Place.meta()
    }

    fn encode(&self, _: &mut rt::Encoder) {}
}

impl UploadOperation for Misfit {
    fn form(&self) -> &'static UploadForm {
        Place.form()
    }
}

#[tokio::test]
async fn a_response_that_does_not_fit_is_an_error_before_the_file_is_sent() {
    let server = storage(|_| stored());
    let misfit = Call::new(&server.client(), Misfit).upload(FileSource::bytes("a.pkg", "content")).send().await;
    assert!(matches!(misfit, Err(rt::Error::Decode(_))), "{misfit:?}");
    assert_eq!(server.seen().len(), 1);
    let server = Server::start(|seen| {
        let host = seen.header("host").unwrap();
        Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {{}}}}"#))
    });
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).validated().send().await.unwrap_err();
    assert!(error.to_string().contains("at `/id`: expected a string"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

/// Zeros. Records the largest read.
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
async fn a_large_file_is_sent_in_small_chunks() {
    const SIZE: usize = 200 << 20;
    let server = storage(|_| stored());
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
        let server = storage(|_| stored());
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

/// Returns some bytes, and then fails.
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
async fn a_failure_to_read_the_file_is_not_a_transport_error() {
    let server = storage(|_| stored());
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

/// Returns some bytes, and then stalls.
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
async fn an_upload_times_out_when_it_makes_no_progress() {
    let (server, clock) = (storage(|_| stored()), Stall::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let source = FileSource::reader("a.pkg", 10, Stalling(clock.clone(), false));
    let error = upload(&client, source).send().await.unwrap_err();
    assert_eq!(error.to_string(), "Place (POST /place): timed out");
    assert_eq!(clock.ended.load(Ordering::SeqCst), 2, "a time in which something has moved does not end an upload");
}
