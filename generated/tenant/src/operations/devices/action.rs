//! Actions: each gives the device a command.

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::document::document;
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

/// The secret that is in the response of an action: the last part of the path where it can be read later.
const SECRETS: [(&str, &str); 1] = [("lockDevice", "unlockpin")];

/// The most that an action takes, in bytes.
const MOST: usize = 1 << 20;

/// Holds the request against the document, and gives the command if it fits.
pub(crate) async fn act(shared: &Shared, call: &Call, request: Request) -> Answer {
    let device = call.argument("device_id");
    check(&shared.data(), call)?;
    let path = request.uri().path().to_owned();
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MOST).await.unwrap_or_default();
    let values: Map<String, Value> = serde_json::from_slice(&body).unwrap_or_default();
    let response = from_model::answer(shared, Request::from_parts(parts, Body::from(body))).await;
    if !response.status().is_success() {
        return Ok(response);
    }
    {
        let mut data = shared.data();
        data.commands.give(device, &command(&call.operation.id));
        take_effect(&mut data, call, &values);
    }
    told(shared, call, &path, response).await
}

/// The response of an action with the secrets of the device in it, which can be read later, too.
async fn told(shared: &Shared, call: &Call, path: &str, response: Response) -> Answer {
    let Some((_, secret)) = SECRETS.iter().find(|(id, _)| *id == call.operation.id) else { return Ok(response) };
    let start = path.rsplit_once("/action/").map_or(path, |(start, _)| start);
    let request = Request::get(format!("{start}/secrets/{secret}")).body(Body::empty()).unwrap_or_default();
    let Some(reading) = Call::of(&request) else { return Ok(response) };
    let secrets = document(shared, &reading, request).await?;
    let (mut told, secrets) = (content(response).await, content(secrets).await);
    for (name, value) in &mut told {
        let own = secrets.iter().find(|(secret, _)| secret.eq_ignore_ascii_case(name));
        own.into_iter().for_each(|(_, secret)| value.clone_from(secret));
    }
    Ok(Json(told).into_response())
}

/// The fields of a body.
async fn content(response: Response) -> Map<String, Value> {
    let body = to_bytes(response.into_body(), MOST).await.unwrap_or_default();
    serde_json::from_slice(&body).unwrap_or_default()
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
