//! The cursor of Prism's categories: opaque, and good for the same query only.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::http::StatusCode;
use serde_json::Value;

use crate::modelled::page;
use crate::operations::call::Call;
use crate::store::errors::{self, Refusal};

fn is_for(call: &Call) -> bool {
    call.path.starts_with("/api/v1/prism/") && call.operation.pagination.is_some()
}

/// The query with the offset that its cursor stands for, if it has one.
pub(crate) fn query(call: &Call, keys: &[i64]) -> Result<String, Refusal> {
    let Some(cursor) = call.query("cursor").filter(|_| is_for(call)) else { return Ok(call.query.clone()) };
    let token = cursor.strip_prefix(&seal(call)).and_then(|token| token.strip_prefix('.'));
    let token = token.ok_or_else(|| errors::detail(StatusCode::BAD_REQUEST, "Invalid cursor"))?;
    Ok(format!("{}&offset={}", unpositioned(call).join("&"), page::position(token, keys)))
}

/// Sets the cursor of a page that ends behind so many records.
pub(crate) fn lead_on(body: &mut Value, call: &Call, keys: &[i64], end: usize) {
    if !is_for(call) {
        return;
    }
    let last = keys.get(..end).and_then(<[i64]>::last).filter(|_| end < keys.len());
    body["cursor"] = last.map_or(Value::Null, |last| format!("{}.{}", seal(call), page::token(*last)).into());
}

/// What a query must have in common with the one that a cursor was made for.
fn seal(call: &Call) -> String {
    let mut hasher = DefaultHasher::new();
    (&call.path, unpositioned(call)).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The query without the place of the page.
fn unpositioned(call: &Call) -> Vec<&str> {
    let is_position = |pair: &str| pair.starts_with("cursor=") || pair.starts_with("offset=");
    let mut pairs: Vec<&str> = call.query.split('&').filter(|pair| !pair.is_empty() && !is_position(pair)).collect();
    pairs.sort_unstable();
    pairs
}
