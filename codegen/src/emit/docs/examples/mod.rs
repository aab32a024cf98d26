//! The examples of an operation: as a command of curl, on the command line, in Rust, and as the JSON of its request and response.

mod blocks;
mod curl;
pub(super) mod received;

use super::commands;
use super::escape::{Md, literal, md};
use super::input::Input;
use crate::examples::{Example, Payload, Reply};
use crate::guides::Form;
use crate::model::{Operation, is_json};
pub(super) use blocks::json;
use blocks::{rust, sh};

/// The blocks of an operation's examples, each below what it is for if there are several, and below a note on it; nothing if
/// there is none.
pub(super) fn examples(operation: &Operation, input: Input<'_>, note: impl Fn(&Example) -> Md) -> Md {
    let all = input.examples.all_of(&operation.id);
    let shown = all.iter().enumerate().map(|(number, example)| {
        let title = literal(&example.title);
        let title = if title.is_empty() { Md::default() } else { md!("### {}", &title) };
        let forms = Form::ALL.into_iter().map(|(_, form)| one(operation, input, number, form));
        Md::join([title, note(example)].into_iter().chain(forms.flatten()), "\n\n")
    });
    Md::join(shown, "\n\n")
}

/// The blocks of an operation's first example that have one of these forms.
pub(super) fn in_forms(operation: &Operation, input: Input<'_>, forms: &[Form]) -> Md {
    Md::join(forms.iter().filter_map(|form| one(operation, input, 0, *form)), "\n\n")
}

/// A call as a command of curl.
pub(super) fn curl(operation: &Operation, input: Input<'_>, example: &Example) -> Md {
    sh(&curl::command(input.api, input.examples, operation, example))
}

/// An example in a form, if it has it.
fn one(operation: &Operation, input: Input<'_>, number: usize, form: Form) -> Option<Md> {
    let all = input.examples.all_of(&operation.id);
    let example = all.get(number)?;
    Some(match form {
        Form::Curl => titled(md!("**curl**"), curl(operation, input, example)),
        Form::CommandLine => {
            let command = commands::example(input, operation, example)?;
            titled(md!("**Command line**"), sh(&command))
        }
        Form::Rust => {
            let lines = input.client_examples.get(&(operation.id.as_str(), number))?;
            titled(md!("**Rust**"), rust(&lines.join("\n")))
        }
        Form::Request => titled(md!("**Request**"), json(data(example.body.as_ref()?)?)),
        Form::Response => {
            let reply = example.reply.as_ref()?;
            let mut before = all.iter().take(number).filter_map(|before: &Example| before.reply.as_ref());
            response(reply, before.any(|before| before == reply))
        }
    })
}

/// A response, unless an example before has shown it.
fn response(reply: &Reply, is_shown: bool) -> Md {
    let status = u32::from(reply.status);
    match reply.body.as_ref().map(data) {
        None => md!("**Response**: `{}`, without a body", status),
        Some(None) => md!("**Response**: `{}`, a file", status),
        Some(Some(_)) if is_shown => md!("**Response**: `{}`, as above", status),
        Some(Some(value)) => titled(md!("**Response**: `{}`", status), json(value)),
    }
}

fn titled(title: Md, block: Md) -> Md {
    Md::join([title, block], "\n\n")
}

/// The data, if they are JSON.
fn data(payload: &Payload) -> Option<&serde_json::Value> {
    is_json(&payload.media_type).then_some(&payload.value)
}
