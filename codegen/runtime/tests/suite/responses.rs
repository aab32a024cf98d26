//! The formats of responses.

use std::marker::PhantomData;

use crate::{
    runtime::{self as rt, Call, DataOrDocument, Document, Error, ResponseFormat},
    server::{Reply, Server},
    shapes::Keeper,
};

/// A read whose response has the format `A`.
#[derive(Debug)]
struct Read<A>(PhantomData<A>);

impl<A> Clone for Read<A> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

/// Where no document says what comes.
const META: rt::Meta = rt::Meta {
    id: "read",
    method: rt::Method::Get,
    path: "/api/v1/thing",
    risk: rt::Risk::Read,
    success: &[200],
    accept: "*/*",
    needs_upload: false,
    errors: &[],
};

impl<A: ResponseFormat + Send + Sync + 'static> rt::Operation for Read<A> {
    type Response = A;

    fn meta(&self) -> &'static rt::Meta {
        &META
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

async fn read<A: ResponseFormat + Send + Sync + 'static>(
    headers: &'static str,
    body: &'static str,
) -> Result<A::Output, Error> {
    let server = Server::start(move |_| Reply::of(200, headers, body));
    Call::new(&server.client(), Read::<A>(PhantomData)).send().await
}

const PROFILE: &str = "Content-Type: application/x-apple-aspen-config\r\n";

#[tokio::test]
async fn a_file_has_its_media_type_and_debug_hides_its_content() {
    let document: Document = read::<rt::Binary>(PROFILE, "<plist>canary</plist>").await.unwrap();
    assert_eq!(document.media_type.as_deref(), Some("application/x-apple-aspen-config"));
    assert_eq!(&document.bytes[..], b"<plist>canary</plist>");
    let shown = format!("{document:?}");
    assert!(shown.contains("21") && !shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn the_media_type_decides_between_json_and_a_file() {
    type Form = rt::JsonOrBinary<Keeper>;
    let data = read::<Form>("Content-Type: application/json; charset=utf-8\r\n", r#"{"id": 7}"#).await.unwrap();
    assert!(matches!(data, DataOrDocument::Data(keeper) if keeper.id == 7));
    let file = read::<Form>(PROFILE, "{}").await.unwrap();
    assert!(matches!(file, DataOrDocument::Document(document) if &document.bytes[..] == b"{}"));
    let wrong = read::<Form>("Content-Type: application/json\r\n", "<html>").await;
    assert!(matches!(wrong, Err(Error::Decode(_))));
}

#[tokio::test]
async fn a_web_page_is_not_accepted_as_a_file() {
    for media_type in ["Content-Type: text/html\r\n", "Content-Type: TEXT/HTML; charset=utf-8\r\n"] {
        let page = read::<rt::Binary>(media_type, "<html>").await;
        assert!(matches!(page, Err(Error::Decode(_))), "{page:?}");
        let page = read::<rt::JsonOrBinary<Keeper>>(media_type, "<html>").await;
        assert!(matches!(page, Err(Error::Decode(_))), "{page:?}");
    }
}

/// A read of a profile or of JSON about it.
#[derive(Clone, Debug)]
struct ReadProfile;

impl rt::Operation for ReadProfile {
    type Response = rt::JsonOrBinary<Keeper>;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta { accept: "application/json, application/x-apple-aspen-config", ..META }
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

/// A read of a certificate.
#[derive(Clone, Debug)]
struct ReadCertificate;

impl rt::Operation for ReadCertificate {
    type Response = rt::Binary;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta { accept: "application/x-x509-ca-cert", ..META }
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

#[tokio::test]
async fn a_file_that_the_specification_knows_is_neither_empty_nor_json() {
    const JSON: &str = "Content-Type: application/json\r\n";
    for (headers, body, part) in [
        (PROFILE, "", "expected a file, found an empty body"),
        ("", "", "expected a file, found an empty body"),
        (JSON, r#"{"detail": "maintenance"}"#, "expected a file, found JSON"),
    ] {
        let server = Server::start(move |_| Reply::of(200, headers, body));
        let error = Call::new(&server.client(), ReadCertificate).send().await.unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
        let profile = Call::new(&server.client(), ReadProfile).send().await;
        assert!(matches!(profile, Err(Error::Decode(_))), "{profile:?}");
        // Where nobody knows what comes, it is what comes.
        assert_eq!(&read::<rt::Binary>(headers, body).await.unwrap().bytes[..], body.as_bytes());
    }
}

#[tokio::test]
async fn an_action_that_answers_something_else_is_an_error_only_of_a_strict_client() {
    for (body, is_ok) in [("", true), (" \n", true), (r#"{"detail": "x"}"#, false)] {
        let server = Server::start(move |_| Reply::of(200, "Content-Type: application/json\r\n", body));
        let call = Call::new(&server.client(), Read::<rt::Empty>(PhantomData));
        assert!(call.clone().send().await.is_ok(), "{body}");
        assert_eq!(call.strict(true).send().await.is_ok(), is_ok, "{body}");
    }
}

#[tokio::test]
async fn a_list_of_ids_has_no_blank_one() {
    const JSON: &str = "Content-Type: application/json\r\n";
    assert_eq!(read::<rt::Json<Vec<String>>>(JSON, r#"["a"]"#).await.unwrap(), ["a"]);
    for body in ["[null]", r#"["a", " "]"#, r#"["a", ""]"#] {
        let error = read::<rt::Json<Vec<String>>>(JSON, body).await.unwrap_err().to_string();
        assert!(error.contains("an element without a value"), "{body}: {error}");
    }
    assert_eq!(read::<rt::Json<Vec<Option<String>>>>(JSON, "[null]").await.unwrap(), [None]);
}
