//! Lists that change while they are read, and pages that are read ahead.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    runtime as rt,
    runtime::{Call, Page, Paged, Paging},
    server::{Reply, Seen, Server},
};

/// A list of numbers that are their own ids.
macro_rules! numbered {
    ($name:ident, $paging:expr) => {
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name;

        impl rt::Operation for $name {
            type Response = rt::Json<Value>;

            fn meta(&self) -> &'static rt::Meta {
                &rt::Meta {
                    id: stringify!($name),
                    method: rt::Method::Get,
                    path: "/numbers",
                    risk: rt::Risk::Read,
                    success: &[200],
                    accept: "application/json",
                    needs_upload: false,
                    errors: &[],
                }
            }

            fn encode(&self, _to: &mut rt::Encoder) {}
        }

        impl Paged for $name {
            type Item = Value;

            fn paging(&self) -> Paging {
                $paging
            }

            fn page(&self, mut output: Value) -> Page<Value> {
                let page = Page::of(output["items"].take()).total(output["total"].take());
                match output.get_mut("next") {
                    Some(next) => page.next(next.take()),
                    None => page,
                }
            }

            fn key(&self, item: &Value) -> Option<u64> {
                item.as_i64().as_ref().and_then(rt::key)
            }
        }
    };
}
numbered!(ByOffset, Paging::Offset { limit: "limit", offset: "offset", max: Some(10) });
numbered!(ByPage, Paging::Page { page: "page", size: None, max: None });
numbered!(ByCursorWithIds, Paging::Cursor { cursor: "cursor", limit: None, max: None });

/// What happens to the list before the response to the request with this number.
type Change = fn(request: usize, list: &mut Vec<i64>);

/// A server with a changing list, with or without a total.
fn server(count: i64, tells_total: bool, change: Change) -> Server {
    let state = Arc::new(Mutex::new(((0..count).collect::<Vec<i64>>(), 0)));
    Server::start(move |seen| {
        let mut state = state.lock().unwrap();
        let (list, requests) = &mut *state;
        change(*requests, list);
        *requests += 1;
        let total = if tells_total { json!(list.len()) } else { Value::Null };
        Reply::json(200, json!({"items": page_of(list, seen), "total": total}).to_string())
    })
}

pub(crate) fn page_of(list: &[i64], seen: &Seen) -> Vec<i64> {
    let number = |name: &str| seen.argument(name).map(|text| text.parse::<usize>().unwrap());
    let offset = number("page").map_or_else(|| number("offset").unwrap_or(0), |page| (page - 1) * 10);
    list.iter().skip(offset).take(number("limit").unwrap_or(10)).copied().collect()
}

async fn all<O: Paged<Item = Value> + Default>(server: &Server, ahead: usize) -> Vec<i64> {
    let client = server.client();
    let mut items = Call::new(&client, O::default()).items().read_ahead(ahead);
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap().as_i64().unwrap());
    }
    all
}

fn still(_request: usize, _list: &mut Vec<i64>) {}

fn first_removed(request: usize, list: &mut Vec<i64>) {
    if request == 1 {
        list.remove(0);
    }
}

fn seven_removed(request: usize, list: &mut Vec<i64>) {
    if request == 2 {
        list.drain(..7);
    }
}

/// Asserts that all items that were in the list the whole time were returned, and none twice.
pub(crate) fn assert_complete(given: &[i64], stayed: impl Iterator<Item = i64>) {
    let mut sorted = given.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), given.len(), "repeated: {given:?}");
    let lost: Vec<i64> = stayed.filter(|item| !given.contains(item)).collect();
    assert!(lost.is_empty(), "lost {lost:?} of {given:?}");
}

#[tokio::test]
async fn a_constant_list_is_read_in_order_whatever_its_length() {
    for count in [0, 1, 2, 9, 10, 11, 18, 19, 20, 21, 95, 100, 101] {
        for tells_total in [false, true] {
            for ahead in [1, 2, 7] {
                let server = server(count, tells_total, still);
                assert_eq!(all::<ByOffset>(&server, ahead).await, (0..count).collect::<Vec<_>>(), "{count} {ahead}");
            }
        }
    }
}

#[tokio::test]
async fn removing_items_while_a_list_is_read_loses_no_other_items() {
    let changes: [(Change, i64); 4] = [
        (first_removed, 1),
        (seven_removed, 7),
        (
            |request, list| {
                if request == 2 {
                    list.drain(..19);
                }
            },
            19,
        ),
        (
            |request, list| {
                if request > 0 && request % 2 == 0 && request < 9 {
                    list.drain(..1);
                }
            },
            4,
        ),
    ];
    for (change, removed) in changes {
        for count in [20, 35, 60] {
            for tells_total in [false, true] {
                let server = server(count, tells_total, change);
                assert_complete(&all::<ByOffset>(&server, 1).await, removed..count);
                assert_complete(&all::<ByOffset>(&self::server(count, tells_total, change), 4).await, removed..count);
            }
        }
    }
}

#[tokio::test]
async fn removing_many_items_repeats_nothing() {
    let change: Change = |request, list| {
        if request == 10 {
            list.retain(|item| *item < 3 || *item > 60)
        }
    };
    for ahead in [1, 4] {
        let given = all::<ByOffset>(&server(200, false, change), ahead).await;
        assert_complete(&given, (0..3).chain(61..200));
    }
}

#[tokio::test]
async fn a_traversal_never_goes_back_before_its_start() {
    let change: Change = |request, list| {
        if request == 1 {
            list.retain(|item| !(30..40).contains(item))
        }
    };
    let server = server(60, true, change);
    let client = server.client();
    let call = Call::new(&client, FromPage(4));
    let mut pages = call.pages();
    while let Some(page) = pages.next().await {
        let given: Vec<i64> = page.unwrap().items.iter().map(|item| item.as_i64().unwrap()).collect();
        assert!(given.iter().all(|item| *item >= 30), "{given:?}");
    }
}

#[tokio::test]
async fn a_partly_known_page_returns_its_new_items() {
    let server = server(60, true, still);
    let client = server.client();
    let taken = Call::new(&client, FromPage(2)).take(2).await.unwrap();
    assert_eq!(json!(taken), json!([10, 11]));
}

/// A list by page number that starts in the middle.
#[derive(Clone, Debug)]
struct FromPage(i64);

impl rt::Operation for FromPage {
    type Response = rt::Json<Value>;

    fn meta(&self) -> &'static rt::Meta {
        ByPage.meta()
    }

    fn encode(&self, to: &mut rt::Encoder) {
        to.query("page", &self.0);
    }
}

impl Paged for FromPage {
    type Item = Value;

    fn paging(&self) -> Paging {
        Paging::Page { page: "page", size: Some("limit"), max: Some(10) }
    }

    fn page(&self, output: Value) -> Page<Value> {
        ByPage.page(output)
    }

    fn key(&self, item: &Value) -> Option<u64> {
        ByPage.key(item)
    }
}

#[tokio::test]
async fn pages_that_time_out_while_the_stream_is_not_polled_are_fetched_again() {
    let list: Vec<i64> = (0..30).collect();
    let padding = "x".repeat(3_000_000);
    let server = Server::start(move |seen| {
        Reply::json(200, json!({"items": page_of(&list, seen), "padding": padding}).to_string())
    });
    let client = server.builder().attempt_timeout(Duration::from_millis(1500)).build().unwrap();
    let mut pages = Call::new(&client, ByOffset).pages().read_ahead(3);
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page.unwrap().items.len();
        tokio::time::sleep(Duration::from_millis(1600)).await;
    }
    assert_eq!(count, 30);
}

#[tokio::test]
async fn the_number_of_pages_ahead_is_limited() {
    let server = server(100, false, still);
    assert_eq!(all::<ByOffset>(&server, usize::MAX).await.len(), 100);
    assert!(server.seen().len() <= 11 + 50, "{} requests", server.seen().len());
}

#[tokio::test]
async fn adding_items_while_a_list_is_read_repeats_nothing() {
    let changes: [Change; 3] = [
        |request, list| {
            if request == 1 {
                list.insert(0, -1)
            }
        },
        |request, list| {
            if request == 2 {
                list.splice(0..0, -12..0).for_each(drop)
            }
        },
        |request, list| {
            if request < 9 {
                list.insert(0, -1 - i64::try_from(request).unwrap())
            }
        },
    ];
    for change in changes {
        for count in [20, 35, 60] {
            for ahead in [1, 4] {
                assert_complete(&all::<ByOffset>(&server(count, false, change), ahead).await, 0..count);
                assert_complete(&all::<ByPage>(&server(count, true, change), ahead).await, 0..count);
            }
        }
    }
}

#[tokio::test]
async fn numbered_pages_are_read_again_when_the_list_has_shrunk() {
    let changes: [(Change, i64); 2] = [(first_removed, 1), (seven_removed, 7)];
    for (change, removed) in changes {
        for count in [20, 35, 60] {
            assert_complete(&all::<ByPage>(&server(count, true, change), 1).await, removed..count);
        }
    }
}

#[tokio::test]
async fn a_list_that_never_stops_changing_still_ends() {
    let restless: [Change; 2] = [
        |_, list| list.rotate_left(5),
        |request, list| *list = (0..100).map(|item| item + 1000 * i64::try_from(request).unwrap()).collect(),
    ];
    for change in restless {
        let server = server(100, true, change);
        let given = all::<ByOffset>(&server, 1).await;
        assert!(!given.is_empty());
        assert!(server.seen().len() < 200, "{} requests", server.seen().len());
    }
}

#[tokio::test]
async fn a_server_that_repeats_a_page_ends_the_list() {
    let server = Server::start(|seen| {
        // Every response is different, and brings nothing new.
        Reply::json(200, json!({"items": (0..10).collect::<Vec<_>>(), "asked": seen.target}).to_string())
    });
    assert_eq!(all::<ByOffset>(&server, 1).await, (0..10).collect::<Vec<_>>());
    assert!(server.seen().len() < 12, "{} requests", server.seen().len());
}

/// An item that counts how many such items are in memory.
struct Counted;

static ALIVE: AtomicUsize = AtomicUsize::new(0);
static MOST_ALIVE: AtomicUsize = AtomicUsize::new(0);

impl rt::Decode for Counted {
    const EXPECTED: &'static str = "an integer";
    const JSON_TYPE: rt::JsonType = rt::JsonType::Integer;

    fn integer(_value: i64) -> Option<Self> {
        let alive = ALIVE.fetch_add(1, Ordering::SeqCst) + 1;
        MOST_ALIVE.fetch_max(alive, Ordering::SeqCst);
        Some(Self)
    }
}

impl serde::Serialize for Counted {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

impl rt::Field for Counted {}

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Clone, Debug, Default)]
struct Counting;

impl rt::Operation for Counting {
    type Response = rt::Json<Vec<Counted>>;

    fn meta(&self) -> &'static rt::Meta {
        ByOffset.meta()
    }

    fn encode(&self, _to: &mut rt::Encoder) {}
}

impl Paged for Counting {
    type Item = Counted;

    fn paging(&self) -> Paging {
        ByOffset.paging()
    }

    fn page(&self, output: Vec<Counted>) -> Page<Counted> {
        Page::of(output)
    }
}

#[tokio::test]
async fn only_the_pages_being_read_are_held() {
    let list: Vec<i64> = (0..5000).collect();
    let server = Server::start(move |seen| Reply::json(200, json!(page_of(&list, seen)).to_string()));
    let client = server.client();
    for (ahead, pages) in [(1, 1), (6, 7)] {
        MOST_ALIVE.store(0, Ordering::SeqCst);
        let mut items = Call::new(&client, Counting).items().read_ahead(ahead);
        let mut count = 0;
        while let Some(item) = items.next().await {
            item.unwrap();
            count += 1;
        }
        assert_eq!(count, 5000);
        let most = MOST_ALIVE.load(Ordering::SeqCst);
        assert!((10..=10 * pages + 1).contains(&most), "{most} items at once, {ahead} pages ahead");
    }
}

#[tokio::test]
async fn pages_are_not_read_ahead_beyond_the_end() {
    let (open, told) = (server(100, false, still), server(100, true, still));
    assert_eq!(all::<ByOffset>(&open, 5).await.len(), 100);
    assert_eq!(all::<ByOffset>(&told, 5).await.len(), 100);
    let targets: Vec<_> = told.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets.len(), 11, "{targets:?}");
    assert!(open.seen().len() <= 11 + 5, "{} requests", open.seen().len());
}
