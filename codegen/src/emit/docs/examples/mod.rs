//! The example of an operation: as a command of curl, in Rust, and as the JSON of its request and response.

mod blocks;
mod curl;

use super::escape::{Md, md};
use super::input::Input;
use crate::examples::Payload;
use crate::model::{Operation, is_json};
use blocks::{json, rust, sh};

/// The blocks of an operation's example; nothing if there is none.
pub(super) fn examples(operation: &Operation, input: Input<'_>) -> Md {
    let Some(example) = input.examples.of(&operation.id) else { return Md::default() };
    let command = curl::command(input.api, input.examples, operation, example);
    let code = input.client_examples.get(operation.id.as_str()).map(|lines| lines.join("\n"));
    let sent = example.body.as_ref().and_then(data);
    let reply = example.reply.as_ref();
    let answered = reply.and_then(|reply| {
        let status = u32::from(reply.status);
        let text = match &reply.body {
            None => return Some(md!("**Response**: `{}`, without a body", status)),
            Some(body) => json(data(body)?),
        };
        Some(titled(md!("**Response**: `{}`", status), text))
    });
    let pieces = [
        Some(titled(md!("**curl**"), sh(&command))),
        code.map(|code| titled(md!("**Rust**"), rust(&code))),
        sent.map(|value| titled(md!("**Request**"), json(value))),
        answered,
    ];
    Md::join(pieces.into_iter().flatten(), "\n\n")
}

fn titled(title: Md, block: Md) -> Md {
    Md::join([title, block], "\n\n")
}

/// The data, if they are JSON.
fn data(payload: &Payload) -> Option<&serde_json::Value> {
    is_json(&payload.media_type).then_some(&payload.value)
}
