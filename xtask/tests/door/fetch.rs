//! The program `fetch`: what it gets, and what it refuses.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use crate::loopback::{Server, begin, redirect, send, trickle};
use crate::run::text;

/// The program without TLS. Cargo builds it with the tests of the package, as an example.
pub(crate) fn program() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let folder = tests.ancestors().nth(2).unwrap().join("examples");
    let program = folder.join("fetch-local").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.is_file(), "run `cargo test --package xtask`, which builds {}", program.display());
    program
}

/// The exit code, what was said, and the document.
fn fetch(address: &str, more: &[&str]) -> (Option<i32>, String, Option<String>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document");
    let output = Command::new(program()).args([address, text(&file)]).args(more).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), said, fs::read_to_string(file).ok())
}

#[test]
fn a_document_is_fetched_through_redirections_of_its_own_host() {
    let server = Server::start(|path, stream| match path {
        "/first" => redirect(stream, "second?x=1"),
        "/second?x=1" => redirect(stream, "/third"),
        _ => send(stream, "Application/JSON; charset=utf-8", "{}"),
    });
    assert_eq!(fetch(&server.address("/first"), &[]), (Some(0), String::new(), Some("{}".to_owned())));
}

#[test]
fn what_cannot_be_a_document_is_refused() {
    let other = Server::start(|_, stream| send(stream, "application/json", "{}"));
    let elsewhere = other.address("/");
    let server = Server::start(move |path, stream| match path {
        "/page" => send(stream, "text/html; charset=utf-8", "<h1>Sign in</h1>"),
        "/nothing" => send(stream, "", "{}"),
        "/long" => send(stream, "text/plain", &"x".repeat(2_000)),
        "/announced" => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n")
        }
        "/endless" => {
            begin(stream)?;
            loop {
                stream.write_all(&[b' '; 1024])?;
            }
        }
        "/elsewhere" => redirect(stream, &elsewhere),
        "/far" => redirect(stream, "https://example.com/"),
        "/plain" => redirect(stream, "http://example.com/"),
        "/round" => redirect(stream, "/round"),
        "/empty" => write!(stream, "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"),
        _ => write!(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    });
    for (path, expected) in [
        ("/page", "`text/html`, which is no type of a document"),
        ("/nothing", "``, which is no type of a document"),
        ("/long", "more than 1000 bytes"),
        ("/announced", "more than 1000 bytes"),
        ("/endless", "more than 1000 bytes"),
        ("/elsewhere", "leads to another host"),
        ("/far", "leads to another host"),
        ("/plain", "does not begin with https://"),
        ("/round", "more than 5 redirections"),
        ("/empty", "leads nowhere"),
        ("/gone", "status 404"),
    ] {
        let (code, said, document) = fetch(&server.address(path), &["--most", "1000"]);
        assert!(code == Some(1) && said.contains(expected) && document.is_none(), "{path}: {code:?} {said}");
    }
    for address in ["http://example.com/", "ftp://example.com/", "http://127.0.0.1:1@example.com/", "example"] {
        let (code, said, _) = fetch(address, &[]);
        assert!(code == Some(1) && said.contains(address), "{address}: {code:?} {said}");
    }
}

#[test]
fn what_does_not_come_to_its_end_is_no_document() {
    let server = Server::start(|path, stream| match path {
        "/slow" => trickle(stream),
        _ => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nopenapi: 3.0.0\n")
        }
    });
    let started = std::time::Instant::now();
    for (path, more) in [("/slow", &["--seconds", "1"][..]), ("/cut", &[])] {
        let (code, said, document) = fetch(&server.address(path), more);
        assert!(code == Some(2) && said.contains("does not come to its end") && document.is_none(), "{path}: {said}");
    }
    assert!(started.elapsed().as_secs() < 20, "the time is not limited");
    let unbound = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (code, said, _) = fetch(&format!("http://{unbound}/"), &[]);
    assert!(code == Some(2) && said.contains("cannot be read"), "{said}");
}

#[test]
fn a_file_that_is_there_stays() {
    let server = Server::start(|_, stream| send(stream, "text/plain", "new"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document");
    fs::write(&file, "old").unwrap();
    let output = Command::new(program()).args([server.address("/").as_str(), text(&file)]).output().unwrap();
    assert_eq!((output.status.code(), fs::read_to_string(&file).unwrap()), (Some(2), "old".to_owned()));
}
