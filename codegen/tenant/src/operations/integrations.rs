//! Integrations of Automated Device Enrollment: what is sent flat is shown nested.

use axum::extract::Request;
use serde_json::{Map, Value, json};

use crate::operations::blueprints;
use crate::operations::call::Call;
use crate::operations::from_model;
use crate::operations::lists;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::{Data, Shared};

/// Creates or changes an integration.
pub(crate) async fn answer(shared: &Shared, call: &Call, request: Request) -> Answer {
    let Some(role) = lists::role(call.operation) else {
        return Ok(from_model::answer(shared, request).await);
    };
    let sent = lists::sent(call, request).await?;
    let values = nested(&mut shared.data(), sent)?;
    lists::apply(shared, call, role, &values)
}

fn nested(data: &mut Data, mut sent: Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let names = ["email", "phone"];
    let defaults: Map<String, Value> = names.into_iter().filter_map(|name| sent.remove_entry(name)).collect();
    let mut values = Map::from_iter([("defaults".to_owned(), Value::Object(defaults))]);
    if let Some(id) = sent.remove("blueprint_id").filter(Value::is_string) {
        let name = blueprints::name(data, &id).ok_or_else(|| errors::unknown("blueprint_id"))?;
        values.insert("blueprint".to_owned(), json!({"id": id, "name": name}));
    }
    Ok(values)
}
