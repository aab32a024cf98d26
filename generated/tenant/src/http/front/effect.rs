//! What each fault does.

use std::io;

use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

use super::answer::{Answer, Ending};
use crate::http::fault::{Fault, Moment};
use crate::store::rate;

/// Query arguments that say which page is meant.
const POSITIONS: [&str; 4] = ["offset", "page", "after", "cursor"];

/// The answer to a request that is not executed; none if it is to be executed.
pub(crate) async fn instead(fault: Fault, elsewhere: &str, target: &str) -> io::Result<Option<Answer>> {
    let response = match fault {
        Fault::Close(Moment::Before) => return Ok(Some(Answer::none(Ending::Close))),
        Fault::Stall(Moment::Before) => return Ok(Some(Answer::none(Ending::Silence))),
        Fault::Status(status, Moment::Before) => failure(status),
        Fault::RateLimited(retry_after) => rate::exceeded(retry_after),
        Fault::Redirect => {
            (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, format!("{elsewhere}{target}"))]).into_response()
        }
        Fault::Html => page("Sign in").into_response(),
        _ => return Ok(None),
    };
    Ok(Some(Answer::of(response).await?))
}

/// The answer to a request that was executed, as the fault leaves it.
pub(crate) async fn spoilt(fault: Fault, answer: Answer, elsewhere: &str, target: &str) -> io::Result<Answer> {
    let length = answer.body.len();
    let half = answer.body.slice(..length / 2);
    Ok(match fault {
        Fault::Reset(_) => Answer::none(Ending::Reset),
        Fault::Close(_) => Answer::none(Ending::Close),
        Fault::Stall(_) => Answer::none(Ending::Silence),
        Fault::Status(status, _) => Answer::of(failure(status)).await?,
        Fault::StallInBody => Answer { body: Bytes::new(), ending: Ending::Silence, ..answer },
        Fault::HalfBody => Answer { body: half, ending: Ending::Close, ..answer },
        Fault::LengthTooLarge => Answer { length: 2 * length + 1, ending: Ending::Silence, ..answer },
        Fault::LengthTooSmall => Answer { length: length / 2, ending: Ending::Close, ..answer },
        Fault::Trickle(pace) => Answer { pace: Some(pace), ..answer },
        Fault::MalformedJson => answer.with_body(half),
        Fault::RepeatedCursor => {
            let repeated = repeated(&answer.body, elsewhere, target);
            answer.with_body(repeated)
        }
        Fault::Slow(time) => {
            tokio::time::sleep(time).await;
            answer
        }
        _ => answer,
    })
}

/// A gateway's own page.
fn failure(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, page(status.canonical_reason().unwrap_or_default())).into_response()
}

fn page(title: &str) -> Html<String> {
    Html(format!("<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"))
}

/// The target of the first page of the same list.
pub(crate) fn first_page(target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|pair| !POSITIONS.contains(&name(pair))).collect();
    format!("{path}?{}", kept.join("&"))
}

fn name(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(name, _)| name)
}

/// The page with the way to the next one leading to itself; the first page, which has no position, stays as it is.
fn repeated(body: &Bytes, elsewhere: &str, target: &str) -> Bytes {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let position = query.split('&').find(|pair| POSITIONS.contains(&name(pair)));
    let (Some((name, token)), Ok(mut page)) = (position.and_then(|pair| pair.split_once('=')), parsed(body)) else {
        return body.clone();
    };
    let link = format!("{elsewhere}{target}");
    lead_to(&mut page, if name == "after" { token } else { &link }, token);
    page.to_string().into()
}

fn parsed(body: &Bytes) -> serde_json::Result<Value> {
    serde_json::from_slice(body)
}

/// Sets `next` and `cursor`, wherever the envelope has them.
fn lead_to(page: &mut Value, next: &str, cursor: &str) {
    for (key, value) in page.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "next" => *value = Value::from(next),
            "cursor" => *value = Value::from(cursor),
            _ => lead_to(value, next, cursor),
        }
    }
}
