//! The one success and the one media type that other generators expect.

use crate::model::{Content, Operation, Response};

/// What others see of a list, and what only our own reader does.
pub(in crate::openapi::write) struct Shown<S, T> {
    pub(in crate::openapi::write) shown: S,
    pub(in crate::openapi::write) hidden: Vec<T>,
}

/// One success, with JSON if there is one, and every failure.
pub(in crate::openapi::write) fn shown_responses(operation: &Operation) -> Shown<Vec<&Response>, &Response> {
    let kept = operation.answered().map(|response| response.status);
    let is_shown = |response: &&Response| !operation.is_success(response.status) || Some(response.status) == kept;
    let (shown, hidden) = operation.responses.iter().partition(is_shown);
    Shown { shown, hidden }
}

/// JSON if there is some, or else the first.
pub(in crate::openapi::write) fn shown_content(contents: &[Content]) -> Shown<Option<&Content>, &Content> {
    let kept = contents.iter().position(Content::is_json).unwrap_or(0);
    let hidden = contents.iter().enumerate().filter(|(index, _)| *index != kept).map(|(_, content)| content);
    Shown { shown: contents.get(kept), hidden: hidden.collect() }
}
