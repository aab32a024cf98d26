//! The examples of parameters, requests and successes, as others see them.

use serde_json::{Map, Value};

use super::others::{is_flat, shown_content, shown_responses};
use crate::examples::{Example, Examples};
use crate::model::{Api, Content, Notation, Operation, Parameter, Response};

/// What a parameter is given: text if others write it themselves.
pub(super) fn of_parameter(example: Option<&Example>, parameter: &Parameter) -> Option<Value> {
    let value = example?.argument(parameter.location, &parameter.name)?;
    Some(match parameter.notation {
        Notation::Content(_) => value.to_string().into(),
        Notation::Joined(_) => value.clone(),
    })
}

/// What is sent as a body. The objects within a form have dotted names.
pub(super) fn of_body(api: &Api, example: Option<&Example>, content: &Content) -> Option<Value> {
    let media_type = content.sent_media_type(&api.resolve(&content.schema).kind);
    let value = example?.sent_as(&media_type)?;
    Some(if is_flat(api, content) { flat(value) } else { value.clone() })
}

/// What comes as JSON.
pub(super) fn of_reply<'e>(
    example: Option<&'e Example>,
    operation: &Operation,
    response: &Response,
    content: &Content,
) -> Option<&'e Value> {
    let body = example?.reply.as_ref()?.body.as_ref()?;
    let is_answered = operation.answered().map(|response| response.status) == Some(response.status);
    (is_answered && content.is_json() && content.media_type == body.media_type).then_some(&body.value)
}

/// The number of examples that the document for others has.
pub(crate) fn count(api: &Api, examples: &Examples) -> u64 {
    let of_operation = |operation: &Operation| {
        let example = examples.of(&operation.id);
        let parameters = operation.parameters.iter().filter(|one| of_parameter(example, one).is_some()).count();
        let body = operation.body.as_ref().and_then(|body| shown_content(&body.content).shown);
        let body = body.and_then(|content| of_body(api, example, content));
        let replies = shown_responses(operation).shown.into_iter().filter(|response| {
            let content = shown_content(&response.content).shown;
            content.and_then(|content| of_reply(example, operation, response, content)).is_some()
        });
        parameters + usize::from(body.is_some()) + replies.count()
    };
    api.operations.iter().map(|operation| of_operation(operation) as u64).sum()
}

fn flat(value: &Value) -> Value {
    fn collect(prefix: &str, value: &Value, flat: &mut Map<String, Value>) {
        for (name, value) in value.as_object().into_iter().flatten() {
            let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            match value {
                Value::Object(_) => collect(&name, value, flat),
                other => drop(flat.insert(name, other.clone())),
            }
        }
    }
    let mut fields = Map::new();
    collect("", value, &mut fields);
    Value::Object(fields)
}
