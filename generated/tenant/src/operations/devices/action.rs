//! Actions: each gives the device a command.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use serde_json::{Map, Value, json};

use super::find::find;
use crate::operations::call::Call;
use crate::operations::from_model;
use crate::store::device::LIST;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::{Data, Shared};

/// The command of each action whose name in MDM is not made of the operation's.
const COMMANDS: [(&str, &str); 6] = [
    ("lockDevice", "DeviceLock"),
    ("shutdown", "ShutDownDevice"),
    ("clearPasscode", "ClearPasscode"),
    ("renewMdmProfile", "InstallProfile"),
    ("reinstallAgent", "InstallApplication"),
    ("updateInventory", "DeviceInformation"),
];

/// The most that an action takes, in bytes.
const MOST: usize = 1 << 20;

/// Holds the request against the document, and gives the command if it fits.
pub(crate) async fn act(shared: &Shared, call: &Call, request: Request) -> Answer {
    let device = call.argument("device_id");
    check(&shared.data(), call)?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MOST).await.unwrap_or_default();
    let values: Map<String, Value> = serde_json::from_slice(&body).unwrap_or_default();
    let response = from_model::answer(shared, Request::from_parts(parts, Body::from(body))).await;
    if response.status().is_success() {
        let mut data = shared.data();
        data.commands.give(device, &command(&call.operation.id));
        take_effect(&mut data, call, &values);
    }
    Ok(response)
}

/// The name of an action's command.
fn command(operation: &str) -> String {
    let known = COMMANDS.iter().find(|(id, _)| *id == operation).map(|(_, command)| (*command).to_owned());
    let (first, rest) = operation.split_at(1);
    known.unwrap_or_else(|| format!("{}{rest}", first.to_uppercase()))
}

/// Refuses an action that the device is in no state for.
fn check(data: &Data, call: &Call) -> Result<(), Refusal> {
    let device = call.argument("device_id");
    let has_had = |kind: &str| data.commands.of(device).iter().any(|command| command.kind == kind);
    match call.operation.id.as_str() {
        "lockDevice" if has_had("DeviceLock") => Err(errors::text("This device is already locked.")),
        _ => Ok(()),
    }
}

/// What an action changes of the device itself.
fn take_effect(data: &mut Data, call: &Call, values: &Map<String, Value>) {
    let (name, value) = match call.operation.id.as_str() {
        "enableLostMode" => ("lost_mode_status", json!("ENABLED")),
        "disableLostMode" => ("lost_mode_status", json!("")),
        "setName" => ("device_name", values.get("DeviceName").cloned().unwrap_or_default()),
        _ => return,
    };
    if let Some(key) = find(data, call.argument("device_id")) {
        data.list_of(LIST, "").change(key, &Map::from_iter([(name.to_owned(), value)]));
    }
}
