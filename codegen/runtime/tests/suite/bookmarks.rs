//! Lists that are read in several goes, with what is written down in between.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::{
    changing_lists::{ByCursorWithIds, ByOffset, ByPage, assert_complete, page_of},
    paging::{ByCursor, ByLink},
    runtime::{Bookmark, Call, Paged},
    server::{Reply, Seen, Server},
};

/// A list that the test changes.
type List = Arc<Mutex<Vec<i64>>>;

/// How a list changes between two goes.
type Change = fn(&mut Vec<i64>);

fn list(count: i64) -> List {
    Arc::new(Mutex::new((0..count).collect()))
}

fn counted(list: &List) -> Server {
    let list = Arc::clone(list);
    Server::start(move |seen| {
        let list = list.lock().unwrap();
        Reply::json(200, json!({"items": page_of(&list, seen), "total": list.len()}).to_string())
    })
}

/// A server whose pages begin after the number in their cursor.
fn pointed(list: &List) -> Server {
    let list = Arc::clone(list);
    Server::start(move |seen: &Seen| {
        let after = seen.argument("cursor").map_or(-1, |text| text.parse::<i64>().unwrap());
        let list = list.lock().unwrap();
        let page: Vec<i64> = list.iter().copied().filter(|item| *item > after).take(10).collect();
        let has_more = page.last().is_some_and(|last| list.iter().any(|item| item > last));
        let next = has_more.then(|| format!("https://elsewhere.example/numbers?cursor={}", page.last().unwrap()));
        Reply::json(200, json!({"items": page, "results": page, "next": next}).to_string())
    })
}

/// Reads this many items at most after a bookmark; returns them with the next bookmark, as it was written down.
async fn go<O: Paged<Item = Value> + Default>(server: &Server, from: Option<&str>, most: usize) -> (Vec<i64>, String) {
    let client = server.client();
    let mut items = Call::new(&client, O::default()).items();
    if let Some(text) = from {
        items = items.resume(&text.parse::<Bookmark>().unwrap());
    }
    let mut given = Vec::new();
    while given.len() < most
        && let Some(item) = items.next().await
    {
        given.push(item.unwrap().as_i64().unwrap());
    }
    (given, items.bookmark().to_string())
}

/// Reads a list in two goes, with a change in between.
async fn in_two<O: Paged<Item = Value> + Default>(
    serve: fn(&List) -> Server,
    count: i64,
    first: usize,
    change: Change,
) -> Vec<i64> {
    let list = list(count);
    let server = serve(&list);
    let (mut given, bookmark) = go::<O>(&server, None, first).await;
    change(&mut list.lock().unwrap());
    given.extend(go::<O>(&server, Some(&bookmark), usize::MAX).await.0);
    given
}

#[tokio::test]
async fn a_constant_list_is_read_on_after_every_item() {
    for count in [0, 1, 9, 10, 11, 35] {
        let whole: Vec<i64> = (0..count).collect();
        for first in 0..=usize::try_from(count).unwrap() {
            assert_eq!(in_two::<ByOffset>(counted, count, first, |_| {}).await, whole, "by offset, after {first}");
            assert_eq!(in_two::<ByPage>(counted, count, first, |_| {}).await, whole, "by page, after {first}");
            assert_eq!(in_two::<ByLink>(pointed, count, first, |_| {}).await, whole, "by link, after {first}");
            assert_eq!(in_two::<ByCursor>(pointed, count, first, |_| {}).await, whole, "by cursor, after {first}");
        }
    }
}

#[tokio::test]
async fn a_list_that_changes_in_between_loses_and_repeats_nothing() {
    let changes: [(Change, std::ops::Range<i64>); 5] = [
        (|list| list.retain(|item| *item >= 1), 1..60),
        (|list| list.retain(|item| *item >= 7), 7..60),
        (|list| list.retain(|item| !(20..29).contains(item)), 29..60),
        (|list| list.splice(..0, 100..105).for_each(drop), 0..60),
        (|list| list.extend(200..215), 0..60),
    ];
    for (number, (change, stayed)) in changes.into_iter().enumerate() {
        for first in 0..=60 {
            println!("change {number} after {first}");
            assert_complete(&in_two::<ByOffset>(counted, 60, first, change).await, stayed.clone());
            assert_complete(&in_two::<ByPage>(counted, 60, first, change).await, stayed.clone());
            // These cursors are items, so that a page does not move.
            if number != 3 {
                assert_complete(&in_two::<ByCursorWithIds>(pointed, 60, first, change).await, stayed.clone());
            }
        }
    }
}

#[tokio::test]
async fn a_list_is_read_on_after_a_failure_and_from_the_item_before() {
    for failing in 1..6 {
        let list = list(45);
        let requests = Arc::new(Mutex::new(0));
        let server = {
            let list = Arc::clone(&list);
            Server::start(move |seen| {
                let mut requests = requests.lock().unwrap();
                *requests += 1;
                let page = json!({"items": page_of(&list.lock().unwrap(), seen), "total": 45});
                if *requests == failing { Reply::json(500, "{}") } else { Reply::json(200, page.to_string()) }
            })
        };
        let client = server.client();
        let mut items = Call::new(&client, ByOffset).items();
        let mut given = Vec::new();
        while let Some(Ok(item)) = items.next().await {
            given.push(item.as_i64().unwrap());
        }
        assert!(given.len() < 45, "{given:?}");
        let after = items.bookmark().to_string();
        given.extend(go::<ByOffset>(&server, Some(&after), usize::MAX).await.0);
        assert_eq!(given, (0..45).collect::<Vec<_>>());
    }
    for taken in 1..=35 {
        let server = counted(&list(35));
        let client = server.client();
        let mut items = Call::new(&client, ByOffset).items();
        for _ in 0..taken {
            items.next().await.unwrap().unwrap();
        }
        let before = items.bookmark_before().to_string();
        assert_eq!(go::<ByOffset>(&server, Some(&before), usize::MAX).await.0, (taken - 1..35).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_list_is_read_in_any_number_of_goes() {
    let list = list(95);
    let server = counted(&list);
    let (mut given, mut bookmark) = go::<ByOffset>(&server, None, 7).await;
    while !given.ends_with(&[94]) {
        let (more, next) = go::<ByOffset>(&server, Some(&bookmark), 7).await;
        assert!(!more.is_empty(), "{given:?}");
        given.extend(more);
        bookmark = next;
    }
    assert_eq!(given, (0..95).collect::<Vec<_>>());
    assert_eq!(go::<ByOffset>(&server, Some(&bookmark), 7).await.0, Vec::<i64>::new());
}

#[test]
fn what_is_no_bookmark_is_refused() {
    let good = json!({
        "version": 1, "at": {"offset": 9}, "handled": 1, "overlaps": true, "first": 0, "before": 0, "received": 10,
        "page": 10, "total": null, "known": "00000000000000ff", "blind": false,
    });
    let bookmark: Bookmark = good.to_string().parse().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&bookmark.to_string()).unwrap(), good);
    assert_eq!(serde_json::from_value::<Bookmark>(serde_json::to_value(&bookmark).unwrap()).unwrap(), bookmark);
    for (key, value) in [
        ("version", json!(2)),
        ("at", json!("nowhere")),
        ("at", json!({"query": [["cursor"]]})),
        ("handled", json!(-1)),
        ("known", json!("00ff")),
        ("known", json!("zzzzzzzzzzzzzzzz")),
        ("known", json!("\u{fc}000000000000000")),
        ("overlaps", Value::Null),
    ] {
        let mut other = good.clone();
        other[key] = value;
        assert!(other.to_string().parse::<Bookmark>().is_err(), "{other}");
    }
    for text in ["", "null", "[]", "{", "{}"] {
        assert!(text.parse::<Bookmark>().is_err(), "{text}");
    }
}
