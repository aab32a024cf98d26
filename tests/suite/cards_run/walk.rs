//! Reads the pages that a card's paging mode asks for.

use kandji_tenant::modelled::Pagination;
use serde_json::{Value, json};

use super::catalogue::{Binding, Card};
use super::invocation::Invocation;
use super::requests::Call;
use super::sender::Sender;

/// How much of a list a card reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Whatever one request answers.
    Once,
    /// This many records at most.
    First(usize),
    /// All records.
    All,
}

/// Records of a page where a card reads all: few, so that there is more than one page.
const PAGE: usize = 3;

impl Reach {
    /// By the choice of the option that is bound to paging: a number, or else all.
    pub(super) fn of(card: &Card, invocation: &Invocation) -> Self {
        let option = card.options.iter().find(|option| matches!(option.binding, Binding::Paging));
        let Some(option) = option else { return Self::Once };
        let number = |value: &Value| value.as_u64().map_or_else(|| value.as_str()?.parse().ok(), |n| n.try_into().ok());
        invocation.options.get(&option.key).and_then(number).map_or(Self::All, Self::First)
    }

    /// The most records.
    pub(super) fn most(self) -> usize {
        if let Self::First(most) = self { most } else { usize::MAX }
    }
}

/// The answers of an operation.
#[derive(Debug, Default)]
pub(super) struct Pages {
    pub(super) status: u16,
    pub(super) bodies: Vec<Value>,
    /// Records of all pages, where the answer is a list in pages.
    pub(super) records: usize,
}

/// Sends a call, and the calls for further pages; `size` is the number of records that the tenant puts on a page.
pub(super) async fn pages(sender: &Sender, mut call: Call<'_>, reach: Reach, size: usize) -> Result<Pages, String> {
    let pagination = call.operation.pagination.as_ref().filter(|_| reach != Reach::Once);
    if reach != Reach::Once && pagination.is_none() {
        return Err(format!("{} is no list in pages", call.operation.id));
    }
    if let Some((pagination, parameter)) = pagination.and_then(|pagination| Some((pagination, pagination.size()?))) {
        let most = pagination.maximum().unwrap_or(usize::MAX);
        let all = size.max(PAGE);
        call.query.insert(parameter.to_owned(), json!(if reach == Reach::All { all } else { reach.most() }.min(most)));
    }
    let mut pages = Pages::default();
    loop {
        let (status, body) = sender.send(&call).await?;
        pages.status = status;
        let count = pagination.map_or(0, |pagination| items(pagination, &body));
        pages.records += count;
        let is_last = match pagination {
            Some(pagination) if count > 0 && pages.records < reach.most() => {
                !turn(&mut call, pagination, &body, pages.records, pages.bodies.len())
            }
            _ => true,
        };
        pages.bodies.push(body);
        if is_last {
            return Ok(pages);
        }
    }
}

/// Records of a page.
fn items(pagination: &Pagination, body: &Value) -> usize {
    let list = pagination.key("items").and_then(|pointer| body.pointer(pointer));
    list.and_then(Value::as_array).map_or(0, Vec::len)
}

/// Makes the call one for the next page, if there is one.
fn turn(call: &mut Call<'_>, pagination: &Pagination, body: &Value, read: usize, turned: usize) -> bool {
    let next = pagination.key("next").map(|pointer| body.pointer(pointer).unwrap_or(&Value::Null));
    let total = pagination.key("total").and_then(|pointer| body.pointer(pointer)?.as_u64());
    if next.is_some_and(Value::is_null) || total.is_some_and(|total| read as u64 >= total) {
        return false;
    }
    let set = |call: &mut Call<'_>, key: &str, value: Value| {
        call.query.insert(pagination.key(key).unwrap_or(key).to_owned(), value);
        true
    };
    match (pagination.style.as_str(), next.and_then(Value::as_str)) {
        ("offset", _) => set(call, "offset", json!(read)),
        ("page", _) => set(call, "page", json!(turned + 2)),
        (style, Some(next)) => match reqwest::Url::parse(next) {
            Ok(url) => {
                let pairs = url.query_pairs().map(|(name, value)| (name.into_owned(), json!(value)));
                call.query.extend(pairs);
                true
            }
            Err(_) => set(call, style, json!(next)),
        },
        _ => false,
    }
}
