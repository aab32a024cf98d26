//! The example of an operation: as a command of curl, in Rust, and as the JSON of its request and response.

mod blocks;
mod curl;

use super::escape::{Md, md};
use super::input::Input;
use crate::examples::Payload;
use crate::guides::Form;
use crate::model::{Operation, is_json};
pub(super) use blocks::json;
use blocks::{rust, sh};

/// The blocks of an operation's example; nothing if there is none.
pub(super) fn examples(operation: &Operation, input: Input<'_>) -> Md {
    in_forms(operation, input, &Form::ALL.map(|(_, form)| form))
}

/// The blocks of an operation's example that have one of these forms.
pub(super) fn in_forms(operation: &Operation, input: Input<'_>, forms: &[Form]) -> Md {
    let Some(example) = input.examples.of(&operation.id) else { return Md::default() };
    let pieces = forms.iter().filter_map(|form| match form {
        Form::Curl => {
            let command = curl::command(input.api, input.examples, operation, example);
            Some(titled(md!("**curl**"), sh(&command)))
        }
        Form::Rust => {
            let lines = input.client_examples.get(operation.id.as_str())?;
            Some(titled(md!("**Rust**"), rust(&lines.join("\n"))))
        }
        Form::Request => Some(titled(md!("**Request**"), json(data(example.body.as_ref()?)?))),
        Form::Response => {
            let reply = example.reply.as_ref()?;
            let status = u32::from(reply.status);
            Some(match reply.body.as_ref().map(data) {
                None => md!("**Response**: `{}`, without a body", status),
                Some(None) => md!("**Response**: `{}`, a file", status),
                Some(Some(value)) => titled(md!("**Response**: `{}`", status), json(value)),
            })
        }
    });
    Md::join(pieces, "\n\n")
}

fn titled(title: Md, block: Md) -> Md {
    Md::join([title, block], "\n\n")
}

/// The data, if they are JSON.
fn data(payload: &Payload) -> Option<&serde_json::Value> {
    is_json(&payload.media_type).then_some(&payload.value)
}
