//! Pages of a list, by each of the API's idioms: for lists made from the model, and for those that have a state.

use serde_json::{Map, Value, json};

use super::document::{Operation, Pagination};
use super::form;
use super::schema::alternatives;

/// Which page is asked for.
pub(crate) struct Request<'a> {
    operation: &'a Operation,
    query: Vec<(String, String)>,
    /// The path as it came.
    path: &'a str,
    /// The base URL of links to other pages.
    host: &'a str,
    /// Records of a page, where neither the request nor the document says another number.
    page: usize,
    /// The most records of any page.
    most: usize,
}

impl<'a> Request<'a> {
    pub(crate) fn new(operation: &'a Operation, (path, query): (&'a str, &str), host: &'a str, page: usize) -> Self {
        Self { operation, query: form::pairs(query).unwrap_or_default(), path, host, page, most: usize::MAX }
    }

    /// The same with pages of at most so many records.
    pub(crate) fn at_most(self, most: Option<usize>) -> Self {
        Self { most: most.unwrap_or(usize::MAX), ..self }
    }

    fn value(&self, name: Option<&str>) -> Option<&str> {
        let pair = self.query.iter().find(|(known, _)| Some(known.as_str()) == name)?;
        Some(&pair.1)
    }

    fn number(&self, name: Option<&str>) -> Option<usize> {
        self.value(name)?.parse().ok()
    }

    /// Records of the page: as many as are asked for; else a full page if one can ask at all.
    fn size(&self, pagination: &Pagination) -> usize {
        let size = self.number(pagination.size()).or_else(|| pagination.size().and(pagination.maximum()));
        size.unwrap_or(self.page).min(pagination.maximum().unwrap_or(usize::MAX)).min(self.most)
    }

    /// Records before the page.
    fn offset(&self, pagination: &Pagination, size: usize, keys: &[i64]) -> usize {
        let behind = |token: Option<&str>| token.map_or(0, |token| position(token, keys));
        match pagination.style.as_str() {
            "offset" => self.number(pagination.key("offset")).unwrap_or(0),
            "page" => self.number(pagination.key("page")).unwrap_or(1).saturating_sub(1).saturating_mul(size),
            "after" => behind(self.value(pagination.key("after"))),
            "cursor" => behind(self.value(pagination.key("cursor"))),
            _ => behind(self.value(Some(FOLLOWED))),
        }
    }

    /// The URL of the page behind this many records, the last of which has this token.
    fn url(&self, pagination: &Pagination, offset: usize, size: usize, last: &str) -> String {
        let (name, value) = match pagination.style.as_str() {
            "offset" => (pagination.key("offset"), offset.to_string()),
            "page" => (pagination.key("page"), (offset / size.max(1) + 1).to_string()),
            "after" => (pagination.key("after"), last.to_owned()),
            "cursor" => (pagination.key("cursor"), last.to_owned()),
            _ => (Some(FOLLOWED), last.to_owned()),
        };
        let name = name.unwrap_or(FOLLOWED);
        let kept = self.query.iter().filter(|(known, _)| known != name);
        let pairs = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let pairs: Vec<String> = pairs.chain([format!("{name}={value}")]).collect();
        format!("{}{}?{}", self.host, self.path, pairs.join("&"))
    }
}

/// The query argument of links to the next page where the document names none.
pub(crate) const FOLLOWED: &str = "cursor";

/// A cursor behind the record of this key.
pub(crate) fn token(key: i64) -> String {
    format!("after-{key}")
}

/// Records up to the one that a cursor names; if that is gone, up to where it was.
pub(crate) fn position(token: &str, keys: &[i64]) -> usize {
    let Some(key) = token.strip_prefix("after-").and_then(|text| text.parse::<i64>().ok()) else { return 0 };
    let found = keys.iter().position(|known| *known == key).map(|index| index + 1);
    found.unwrap_or_else(|| keys.partition_point(|known| *known <= key))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// A list: the keys of its records in their order, and what makes a record of a key.
pub(crate) struct List<'a> {
    pub(crate) keys: &'a [i64],
    pub(crate) record: &'a dyn Fn(i64) -> Value,
}

/// Puts the records of the page into an answer, with the way to the next page and the total. Says where the page ends.
pub(crate) fn fill(
    body: &mut Value,
    schema: &Value,
    named: &Map<String, Value>,
    list: &List<'_>,
    request: &Request<'_>,
) -> usize {
    let Some(pagination) = &request.operation.pagination else { return 0 };
    let size = request.size(pagination);
    let start = request.offset(pagination, size, list.keys);
    let end = start.saturating_add(size).min(list.keys.len());
    let keys = list.keys.get(start..end).unwrap_or_default();
    put(body, pagination.key("items"), keys.iter().map(|key| (list.record)(*key)).collect());
    put(body, pagination.key("total"), json!(list.keys.len()));
    let next = pagination.key("next").and_then(|pointer| at(schema, named, pointer));
    if let Some(next) = next {
        let last = keys.last().map(|key| token(*key)).unwrap_or_default();
        let is_token = ["after", "cursor"].contains(&pagination.style.as_str()) && next.get("format").is_none();
        let next = if is_token { last } else { request.url(pagination, end, size, &last) };
        put(body, pagination.key("next"), if end < list.keys.len() { json!(next) } else { Value::Null });
    }
    end
}

/// Takes away the way to the page before, which nobody needs to be led back to.
pub(crate) fn without_previous(body: &mut Value, pagination: &Pagination) {
    let pointer = pagination.key("next").map(|next| next.replace("next", "previous"));
    put(body, pointer.as_deref(), Value::Null);
}

/// Sets a place of an answer, if it is there.
fn put(body: &mut Value, pointer: Option<&str>, value: Value) {
    if let Some(place) = pointer.and_then(|pointer| body.pointer_mut(pointer)) {
        *place = value;
    }
}

/// The shape at a pointer: the alternative that says most.
#[must_use]
pub fn at<'a>(schema: &'a Value, named: &'a Map<String, Value>, pointer: &str) -> Option<&'a Value> {
    let mut shape = schema;
    for token in pointer.split('/').skip(1) {
        shape = alternatives(shape, named).into_iter().find_map(|shape| shape.get("properties")?.get(token))?;
    }
    alternatives(shape, named).into_iter().find(|shape| shape.get("type").is_some())
}
