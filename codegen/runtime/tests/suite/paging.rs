//! Lists in every paging scheme of the API.

use std::{future::poll_fn, pin::Pin};

use futures_core::Stream;
use serde_json::{Value, json};

use crate::{
    runtime as rt,
    runtime::{Call, Client, Error, Page, Paged, Paging},
    server::{Reply, Seen, Server},
};

/// An operation that lists numbers: a bare list, or an envelope with `results`, `next` and `total`.
macro_rules! listing {
    ($name:ident, $paging:expr) => {
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name {
            arguments: Vec<(&'static str, &'static str)>,
        }

        impl rt::Operation for $name {
            type Response = rt::Json<Value>;

            fn meta(&self) -> &'static rt::Meta {
                &rt::Meta {
                    id: stringify!($name),
                    method: rt::Method::Get,
                    path: "/api/v1/numbers",
                    risk: rt::Risk::Read,
                    success: &[200],
                    accept: "application/json",
                    needs_upload: false,
                    errors: &[],
                }
            }

            fn encode(&self, to: &mut rt::Encoder) {
                self.arguments.iter().for_each(|(name, value)| to.query(name, value));
            }
        }

        impl Paged for $name {
            type Item = Value;

            fn paging(&self) -> Paging {
                $paging
            }

            fn page(&self, mut output: Value) -> Page<Value> {
                if output.is_array() {
                    return Page::of(output);
                }
                let page = Page::of(output["results"].take()).total(output["total"].take());
                match output.get_mut("next") {
                    Some(next) => page.next(next.take()),
                    None => page,
                }
            }
        }
    };
}

listing!(ByOffset, Paging::Offset { limit: "limit", offset: "offset", max: Some(3) });
listing!(ByOffsetUnbounded, Paging::Offset { limit: "limit", offset: "offset", max: None });
listing!(ByPage, Paging::Page { page: "page", size: None, max: Some(3) });
listing!(BySizedPage, Paging::Page { page: "page", size: Some("size"), max: Some(3) });
listing!(ByLink, Paging::NextLink { limit: Some("limit"), max: Some(3) });
listing!(ByCursor, Paging::Cursor { cursor: "cursor", limit: None, max: None });
listing!(ByAfter, Paging::After { after: "after", size: Some("size"), max: Some(3) });

pub(crate) fn call<O: Paged + Default>(client: &Client) -> Call<O> {
    Call::new(client, O::default())
}

async fn all<O: Paged<Item = Value> + Default>(server: &Server) -> Vec<i64> {
    let client = server.client();
    let mut items = call::<O>(&client).items();
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap().as_i64().unwrap());
    }
    all
}

fn targets(server: &Server) -> Vec<String> {
    let target = |seen: Seen| seen.target.trim_start_matches("/api/v1/numbers").to_owned();
    server.seen().into_iter().map(target).collect()
}

fn number(seen: &Seen, name: &str, otherwise: usize) -> usize {
    seen.argument(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// The numbers below `count` at an offset, up to a limit that the server caps.
fn slice(seen: &Seen, count: usize, cap: usize) -> Vec<usize> {
    (0..count).skip(number(seen, "offset", 0)).take(number(seen, "limit", 2).min(cap)).collect()
}

/// A server of `count` numbers by offset and limit, with a bare list.
pub(crate) fn offset_server(count: usize) -> Server {
    Server::start(move |seen| Reply::json(200, json!(slice(seen, count, 3)).to_string()))
}

/// A server with these pages, and no others.
fn told(pages: &'static [&'static str]) -> Server {
    let pages = std::sync::Mutex::new(pages.iter());
    Server::start(move |_| match pages.lock().unwrap().next() {
        Some(page) => Reply::json(200, *page),
        None => Reply::json(500, r#""asked for too much""#),
    })
}

#[tokio::test]
async fn offset_ends_with_a_short_page() {
    let server = offset_server(7);
    assert_eq!(all::<ByOffset>(&server).await, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(targets(&server), ["?limit=3", "?limit=3&offset=3", "?limit=3&offset=6"]);
}

#[tokio::test]
async fn offset_ends_with_an_empty_page_when_the_last_is_full() {
    let server = offset_server(6);
    assert_eq!(all::<ByOffset>(&server).await, [0, 1, 2, 3, 4, 5]);
    assert_eq!(server.seen().len(), 3);
    assert_eq!(all::<ByOffset>(&offset_server(0)).await, [0; 0]);
}

#[tokio::test]
async fn a_limit_is_the_page_size_and_an_offset_the_start() {
    let server = offset_server(7);
    let client = server.client();
    let operation = ByOffset { arguments: vec![("q", "a b"), ("limit", "2"), ("offset", "4")] };
    assert_eq!(Call::new(&client, operation).take(99).await.unwrap(), [4, 5, 6]);
    assert_eq!(targets(&server), ["?q=a%20b&offset=4&limit=2", "?q=a%20b&limit=2&offset=6"]);
}

#[tokio::test]
async fn a_limit_beyond_the_maximum_does_not_end_the_list_early() {
    let server = offset_server(5);
    let client = server.client();
    let operation = ByOffset { arguments: vec![("limit", "1000")] };
    assert_eq!(Call::new(&client, operation).take(99).await.unwrap().len(), 5);
    assert_eq!(targets(&server)[0], "?limit=3");
}

#[tokio::test]
async fn a_short_page_does_not_end_the_list_if_the_page_size_is_unknown() {
    let server = offset_server(5);
    assert_eq!(all::<ByOffsetUnbounded>(&server).await, [0, 1, 2, 3, 4]);
    assert_eq!(targets(&server), ["", "?offset=2", "?offset=4", "?offset=5"]);
}

#[tokio::test]
async fn a_server_with_smaller_pages_is_read_up_to_the_total() {
    let server = Server::start(|seen| Reply::json(200, json!({"results": slice(seen, 5, 2), "total": 5}).to_string()));
    assert_eq!(all::<ByOffset>(&server).await, [0, 1, 2, 3, 4]);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_gets_two_requests() {
    let server = Server::answering("[1, 2, 3]");
    assert_eq!(all::<ByOffset>(&server).await, [1, 2, 3]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn page_numbers_start_at_one() {
    let pages = told(&[r#"{"results": [1, 2], "next": "x?page=2"}"#, r#"{"results": [3], "next": null}"#]);
    assert_eq!(all::<ByPage>(&pages).await, [1, 2, 3]);
    assert_eq!(targets(&pages), ["", "?page=2"]);
}

#[tokio::test]
async fn numbered_pages_end_with_the_total_or_a_short_page() {
    let total = told(&[r#"{"results": [1, 2, 3], "total": 6}"#, r#"{"results": [4, 5, 6], "total": "6"}"#]);
    assert_eq!(all::<BySizedPage>(&total).await, [1, 2, 3, 4, 5, 6]);
    assert_eq!(targets(&total), ["?size=3", "?size=3&page=2"]);
    let short = told(&[r#"{"results": [1, 2, 3]}"#, r#"{"results": [4]}"#]);
    assert_eq!(all::<BySizedPage>(&short).await, [1, 2, 3, 4]);
    let middle = told(&[r#"{"results": [7, 8, 9], "total": 10}"#, r#"{"results": [10], "total": 10}"#]);
    let client = middle.client();
    let operation = BySizedPage { arguments: vec![("page", "3")] };
    assert_eq!(Call::new(&client, operation).take(99).await.unwrap(), [7, 8, 9, 10]);
}

#[tokio::test]
async fn only_the_query_of_a_next_link_is_used() {
    let server = told(&[
        r#"{"results": [1], "next": "https://example.com/other?cursor=a%2Bb%20c%3D&limit=3&tag=x&tag=y#end"}"#,
        r#"{"results": [2], "next": "?cursor=z"}"#,
        r#"{"results": [3], "next": ""}"#,
    ]);
    assert_eq!(all::<ByLink>(&server).await, [1, 2, 3]);
    assert_eq!(targets(&server), ["?limit=3", "?cursor=a%2Bb%20c%3D&limit=3&tag=x&tag=y", "?limit=3&cursor=z"]);
    assert!(server.seen().iter().all(|seen| server.address().ends_with(seen.header("host").unwrap())));
}

#[tokio::test]
async fn filters_are_sent_with_every_page() {
    let server = told(&[r#"{"results": [1], "next": "?cursor=z"}"#, r#"{"results": [2], "next": null}"#]);
    let client = server.client();
    let operation = ByLink { arguments: vec![("q", "a")] };
    Call::new(&client, operation).take(9).await.unwrap();
    assert_eq!(targets(&server), ["?q=a&limit=3", "?q=a&limit=3&cursor=z"]);
}

#[tokio::test]
async fn circular_links_are_followed_once() {
    let server = told(&[
        r#"{"results": [1], "next": "?cursor=a"}"#,
        r#"{"results": [2], "next": "?cursor=b"}"#,
        r#"{"results": [3], "next": "?cursor=a"}"#,
    ]);
    assert_eq!(all::<ByLink>(&server).await, [1, 2, 3]);
}

#[tokio::test]
async fn a_link_without_a_query_is_an_error_after_its_page() {
    let server = told(&[r#"{"results": [1], "next": "https://example.com/next"}"#]);
    let client = server.client();
    let mut pages = call::<ByLink>(&client).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items, [1]);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the link to the next page has no query"), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn cursors_are_opaque_or_part_of_a_url() {
    let server = told(&[
        r#"{"results": [1], "next": "o+p/q=="}"#,
        r#"{"results": [2], "next": "https://example.com/x?size=1&cursor=r%2Fs"}"#,
        r#"{"results": [3], "next": 17}"#,
        r#"{"results": [4], "next": null}"#,
    ]);
    assert_eq!(all::<ByCursor>(&server).await, [1, 2, 3, 4]);
    assert_eq!(targets(&server), ["", "?cursor=o%2Bp%2Fq%3D%3D", "?cursor=r%2Fs", "?cursor=17"]);
}

#[tokio::test]
async fn a_repeated_cursor_or_an_empty_page_ends_the_list() {
    let repeated = told(&[r#"{"results": [1], "next": "a"}"#, r#"{"results": [2], "next": "a"}"#]);
    assert_eq!(all::<ByCursor>(&repeated).await, [1, 2]);
    let own = told(&[r#"{"results": [1], "next": "a"}"#]);
    let client = own.client();
    assert_eq!(Call::new(&client, ByCursor { arguments: vec![("cursor", "a")] }).take(9).await.unwrap(), [1]);
    let empty = told(&[r#"{"results": [1], "next": "a"}"#, r#"{"results": [], "next": "b"}"#]);
    assert_eq!(all::<ByCursor>(&empty).await, [1]);
    let silent = told(&[r#"{"results": [1]}"#]);
    assert_eq!(all::<ByCursor>(&silent).await, [1]);
}

#[tokio::test]
async fn after_continues_after_the_last_item() {
    let server = told(&[r#"{"results": [1, 2, 3], "next": "3"}"#, r#"{"results": [4], "next": ""}"#]);
    assert_eq!(all::<ByAfter>(&server).await, [1, 2, 3, 4]);
    assert_eq!(targets(&server), ["?size=3", "?size=3&after=3"]);
}

#[tokio::test]
async fn first_and_take_fetch_no_more_than_they_need() {
    let server = offset_server(7);
    let client = server.client();
    assert_eq!(call::<ByOffset>(&client).first().await.unwrap(), Some(json!(0)));
    assert_eq!(call::<ByOffset>(&client).take(2).await.unwrap(), [0, 1]);
    assert_eq!(call::<ByOffset>(&client).take(4).await.unwrap(), [0, 1, 2, 3]);
    assert_eq!(call::<ByOffset>(&client).take(0).await.unwrap(), [0; 0]);
    assert_eq!(targets(&server), ["?limit=1", "?limit=2", "?limit=3", "?limit=3&offset=3"]);
    let empty = offset_server(0);
    assert_eq!(call::<ByOffset>(&empty.client()).first().await.unwrap(), None);
}

#[tokio::test]
async fn pages_are_complete_and_an_empty_list_has_one() {
    let server = offset_server(6);
    let client = server.client();
    let mut pages = call::<ByOffset>(&client).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [3, 3]);
    let empty = offset_server(0);
    let mut pages = call::<ByOffset>(&empty.client()).pages();
    assert!(pages.next().await.unwrap().unwrap().items.is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let server = told(&["[1, 2, 3]"]);
    let client = server.client();
    let mut items = call::<ByOffset>(&client).items();
    for expected in 1..=3 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert!(matches!(items.next().await, Some(Err(Error::Api(_)))));
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_page_is_fetched_when_it_is_requested() {
    let server = offset_server(7);
    let client = server.client();
    let mut items = call::<ByOffset>(&client).items();
    assert_eq!(server.seen().len(), 0);
    for requests in [1, 1, 1, 2] {
        items.next().await.unwrap().unwrap();
        assert_eq!(server.seen().len(), requests);
    }
}

#[tokio::test]
async fn streams_implement_stream_and_send() {
    fn is_stream<T: Stream + Send + Unpin + 'static>(stream: T) -> T {
        stream
    }
    let server = offset_server(2);
    let mut items = is_stream(call::<ByOffset>(&server.client()).items());
    let task = tokio::spawn(async move { poll_fn(|context| Pin::new(&mut items).poll_next(context)).await });
    assert_eq!(task.await.unwrap().unwrap().unwrap(), 0);
}
