//! Path templates and base URLs.

use crate::{
    runtime as rt,
    runtime::{Call, Client},
    server::{Server, TOKEN},
};

const ODD: rt::Meta = rt::Meta {
    id: "odd",
    method: rt::Method::Post,
    path: "/a b/{first}:{second}/?x#y/{open",
    risk: rt::Risk::Nudge,
    success: &[200],
    accept: "*/*",
    needs_upload: false,
    errors: &[],
};

/// An operation whose template is odd in every way that a specification could make it.
#[derive(Clone)]
struct Odd;

impl rt::Operation for Odd {
    type Response = rt::Empty;

    fn meta(&self) -> &'static rt::Meta {
        &ODD
    }

    fn encode(&self, to: &mut rt::Encoder) {
        to.path("first", &7_i64);
        to.path("second", "{first}");
    }
}

/// An operation that omits a path argument.
#[derive(Clone)]
struct Forgetful;

impl rt::Operation for Forgetful {
    type Response = rt::Empty;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta { path: "/things/{thing_id}/", ..ODD }
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

/// An operation whose template has no leading slash.
#[derive(Clone)]
struct Adrift;

impl rt::Operation for Adrift {
    type Response = rt::Empty;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta { path: ".example.com/", ..ODD }
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

#[tokio::test]
async fn the_fixed_part_of_a_template_is_escaped() {
    let server = Server::answering("");
    Call::new(&server.client(), Odd).send().await.unwrap();
    let seen = server.only();
    assert_eq!(seen.target, "/a%20b/7:%7Bfirst%7D/%3Fx%23y/%7Bopen");
    assert_eq!(seen.header("content-length"), Some("0"));
}

#[tokio::test]
async fn a_missing_path_argument_is_named() {
    let server = Server::answering("");
    let error = Call::new(&server.client(), Forgetful).send().await.unwrap_err();
    assert!(error.to_string().contains("`thing_id`"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_template_cannot_change_the_host() {
    let server = Server::answering("");
    let error = Call::new(&server.client(), Adrift).send().await.unwrap_err();
    assert!(error.to_string().contains("begins with a slash"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn the_path_of_the_base_url_is_a_prefix() {
    let server = Server::answering("");
    for (base, target) in [("/proxy/kandji/", "/proxy/kandji/x/?a=1"), ("/", "/x/?a=1"), ("", "/x/?a=1")] {
        let client = Client::builder().base_url(format!("{}{base}", server.address())).token(TOKEN).build().unwrap();
        client.request(rt::Method::Get, "/x/").query("a", &1_i64).send().await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, target);
    }
}
