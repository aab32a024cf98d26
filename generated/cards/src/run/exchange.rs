//! The requests of a card, and what comes.

use kandji_client::operations::{Answer, Arguments, Data, Described, DescribedList, OperationInfo};
use kandji_client::runtime::ResponseMeta;
use serde_json::{Map, Value};

use super::sender::Sender;
use crate::catalogue::Concept;
use crate::errors::CardError;
use crate::outputs::{Outputs, Responses};
use crate::plan::{Extent, FreeRequest, Lookup, Plan, Step, Steps};

/// The status of a list that has been read: each of its pages was a success.
const READ: u16 = 200;

/// Sends what is planned, and returns the outputs.
pub(super) async fn outputs(sender: &Sender, plan: &Plan<'_>) -> Result<Outputs, CardError> {
    let (lookups, primary) = match &plan.steps {
        Steps::Free(request) => return free(sender, plan, request).await,
        Steps::Operations { lookups, primary } => (lookups, primary),
    };
    let mut responses = Responses::default();
    let arguments = look_up(sender, lookups, primary, &mut responses).await?;
    let described = described(primary.operation, arguments)?;
    match plan.extent {
        Extent::First(most) => {
            let list = list_of(described)?;
            let records = sender.call(list).take(most).await?;
            responses.status = Some(READ);
            responses.add_records(primary.operation, records);
        }
        Extent::Response | Extent::All => {
            let (data, message, meta) = sent(sender, described).await?;
            responses.status = Some(meta.status());
            responses.message = message;
            responses.add(primary.operation, data);
        }
    }
    let limit = sender.limits.returned;
    let too_many = |_| CardError::TooManyRecords { limit: limit as u64, is_streamed: false };
    responses.outputs(&plan.shown, plan.extent, limit).map_err(too_many)
}

/// Sends the look-ups, and completes the arguments of what the card is for.
async fn look_up(
    sender: &Sender,
    lookups: &[Lookup],
    primary: &Step,
    responses: &mut Responses,
) -> Result<Arguments, CardError> {
    let mut arguments = primary.arguments.clone();
    for lookup in lookups {
        let operation = lookup.step.operation;
        let described = described(operation, lookup.step.arguments.clone())?;
        let is_list = operation.list.is_some() && !lookup.finds.is_empty();
        let data = if is_list {
            Some(wanted(sender, lookup, list_of(described)?).await?)
        } else {
            sent(sender, described).await?.0
        };
        for name in &lookup.finds {
            let value = data.as_ref().and_then(|data| identity(data.value(), name));
            let reason = || format!("{} returns no `{name}`", operation.meta.id);
            let value = value.ok_or_else(|| CardError::Catalogue { reason: reason() })?;
            arguments = arguments.parameter(*name, value);
        }
        responses.add(operation, data);
    }
    Ok(arguments)
}

/// The record of a list whose fields are what was asked for. The API also finds what only contains it.
async fn wanted(sender: &Sender, lookup: &Lookup, list: DescribedList) -> Result<Data, CardError> {
    let is_wanted =
        |record: &Value| lookup.wanted.iter().all(|(name, value)| record.get(*name).is_none_or(|found| found == value));
    let mut items = sender.call(list).items();
    while let Some(item) = items.next().await {
        let item = item?;
        if is_wanted(item.value()) {
            return Ok(item);
        }
    }
    let names: Vec<&str> = lookup.wanted.iter().map(|(name, _)| *name).collect();
    let message = format!("{}: nothing has exactly the given {}", lookup.step.operation.summary, names.join(" and "));
    Err(CardError::NotFound { message })
}

/// What a record is known by under the name of a parameter: the field of that name, or else its id.
fn identity(record: &Value, parameter: &str) -> Option<Value> {
    let found = record.get(parameter).or_else(|| record.get("id"))?;
    (!found.is_null()).then(|| found.clone())
}

/// Sends one request. Returns its JSON, what it says in words, and its status.
async fn sent(
    sender: &Sender,
    described: Described,
) -> Result<(Option<Data>, Option<String>, ResponseMeta), CardError> {
    let (answer, meta) = sender.call(described).send_with_meta().await?;
    Ok(match answer {
        Answer::Data(data) => {
            let message = data.value().as_str().map(str::to_owned);
            (Some(data), message, meta)
        }
        Answer::Text(text) => (None, Some(text).filter(|text| !text.trim().is_empty()), meta),
        _ => (None, None, meta),
    })
}

/// The operation as one that returns a list in pages.
pub(crate) fn list_of(described: Described) -> Result<DescribedList, CardError> {
    let id = described.info().meta.id;
    described.list().ok_or_else(|| CardError::Catalogue { reason: format!("{id} returns no list in pages") })
}

/// The operation with arguments that were checked before, but for what was looked up.
fn described(operation: &'static OperationInfo, arguments: Arguments) -> Result<Described, CardError> {
    operation.with(arguments).map_err(|faults| CardError::Catalogue { reason: faults.to_string() })
}

/// Sends the request that the user wrote.
async fn free(sender: &Sender, plan: &Plan<'_>, request: &FreeRequest) -> Result<Outputs, CardError> {
    let response = request.request(&sender.client).retry(sender.retry.clone()).send().await?;
    let mut outputs = Outputs::default();
    for field in &plan.shown {
        match field.binding.concept() {
            Some(Concept::ResponseBody) => {
                let body = response.bytes().trim_ascii();
                let text = || Value::from(String::from_utf8_lossy(body).into_owned());
                let value = if body.is_empty() { None } else { serde_json::from_slice(body).ok() };
                if !body.is_empty() {
                    outputs.set(&field.key, value.unwrap_or_else(text));
                }
            }
            Some(Concept::ResponseHeaders) => {
                let pair = |(name, value): (&_, &kandji_client::runtime::header::HeaderValue)| {
                    let name: &kandji_client::runtime::header::HeaderName = name;
                    (name.to_string(), Value::from(String::from_utf8_lossy(value.as_bytes()).into_owned()))
                };
                outputs.set(&field.key, response.headers().iter().map(pair).collect::<Map<_, _>>());
            }
            None if field.binding == crate::catalogue::Binding::Status => outputs.set(&field.key, response.status()),
            _ => {}
        }
    }
    Ok(outputs)
}
