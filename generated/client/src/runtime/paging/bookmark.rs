//! Where a list has been read to, to go on from there in another process.

use std::{error::Error as StdError, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value, json};

use crate::runtime::paging::position::Position;

/// The version of the form in which bookmarks are written.
const VERSION: u64 = 1;
/// The digits of a key.
const KEY_DIGITS: usize = 16;

/// Where a list has been read to. [`Items::bookmark`](crate::runtime::Items::bookmark) makes one, and
/// [`Items::resume`](crate::runtime::Items::resume) goes on from there, in another process too: a bookmark is written as
/// text, and read from it.
///
/// It has the place of the page, the number of items of that page that were returned, and the keys of the items that were
/// returned last. So the same holds as for a [stream](crate::runtime::Pages) that was not interrupted: no item that stays in
/// the list is lost or repeated if the list changes in between, provided that items have ids and that fewer of them than two
/// pages have were added or removed before the place. A bookmark holds no items, but the cursor of a list that has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    pub(crate) mark: Mark,
    /// How many items at the beginning of the page were returned.
    pub(crate) handled: usize,
    /// The keys of the items that were returned last, sorted.
    pub(crate) known: Vec<u64>,
    /// Whether items cannot be told apart, so that only their number counts.
    pub(crate) is_blind: bool,
}

/// The state of a traversal before it requests a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    pub(crate) position: Position,
    pub(crate) overlaps: bool,
    pub(crate) first: u64,
    pub(crate) before: Option<u64>,
    pub(crate) received: u64,
    pub(crate) page_length: u64,
    pub(crate) total: Option<u64>,
}

/// Why a text is no bookmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BookmarkError;

impl fmt::Display for BookmarkError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("this is no bookmark of a list, or one that a later version wrote")
    }
}

impl StdError for BookmarkError {}

/// Writes it as JSON on one line.
impl fmt::Display for Bookmark {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mark, handled, known, is_blind } = self;
        let Mark { position, overlaps, first, before, received, page_length, total } = mark;
        let known = known.iter().fold(String::new(), |text, key| text + &format!("{key:016x}"));
        let value = json!({
            "version": VERSION, "at": written(position), "handled": handled, "overlaps": overlaps, "first": first,
            "before": before, "received": received, "page": page_length, "total": total, "known": known,
            "blind": is_blind,
        });
        fmt::Display::fmt(&value, to)
    }
}

impl FromStr for Bookmark {
    type Err = BookmarkError;

    fn from_str(text: &str) -> Result<Self, BookmarkError> {
        serde_json::from_str(text).ok().as_ref().and_then(Value::as_object).and_then(read).ok_or(BookmarkError)
    }
}

impl Serialize for Bookmark {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Bookmark {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(de::Error::custom)
    }
}

fn written(position: &Position) -> Value {
    match position {
        Position::Start => json!("start"),
        Position::Offset(offset) => json!({ "offset": offset }),
        Position::Page(page) => json!({ "page": page }),
        Position::Query(pairs) => json!({ "query": pairs }),
        Position::End | Position::Broken(_) => json!("end"),
    }
}

fn read(fields: &Map<String, Value>) -> Option<Bookmark> {
    let number = |name: &str| fields.get(name).and_then(Value::as_u64);
    let flag = |name: &str| fields.get(name).and_then(Value::as_bool);
    if number("version") != Some(VERSION) {
        return None;
    }
    let mark = Mark {
        position: position(fields.get("at")?)?,
        overlaps: flag("overlaps")?,
        first: number("first")?,
        before: number("before"),
        received: number("received")?,
        page_length: number("page")?,
        total: number("total"),
    };
    let handled = number("handled")?.try_into().ok()?;
    Some(Bookmark { mark, handled, known: keys(fields.get("known")?.as_str()?)?, is_blind: flag("blind")? })
}

fn position(value: &Value) -> Option<Position> {
    match value {
        Value::String(word) if word == "start" => Some(Position::Start),
        Value::String(word) if word == "end" => Some(Position::End),
        Value::Object(place) => {
            let number = |name: &str| place.get(name).and_then(Value::as_u64);
            let pair = |pair: &Value| Some((pair.get(0)?.as_str()?.to_owned(), pair.get(1)?.as_str()?.to_owned()));
            let query = || place.get("query")?.as_array()?.iter().map(pair).collect::<Option<Vec<_>>>();
            let counted = number("offset").map(Position::Offset).or_else(|| number("page").map(Position::Page));
            counted.or_else(|| query().map(Position::Query))
        }
        _ => None,
    }
}

fn keys(text: &str) -> Option<Vec<u64>> {
    if !text.is_ascii() || !text.len().is_multiple_of(KEY_DIGITS) {
        return None;
    }
    let key = |at: usize| u64::from_str_radix(text.get(at..at + KEY_DIGITS)?, 16).ok();
    (0..text.len()).step_by(KEY_DIGITS).map(key).collect()
}
