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

impl<A: ResponseFormat + Send + Sync + 'static> rt::Operation for Read<A> {
    type Response = A;
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
