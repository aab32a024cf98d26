//! The API: who may ask, how often, and who answers.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::operations::blueprints;
use crate::operations::call::Call;
use crate::operations::commands;
use crate::operations::counting;
use crate::operations::devices;
use crate::operations::exports;
use crate::operations::from_model;
use crate::operations::integrations;
use crate::operations::library;
use crate::operations::lists;
use crate::operations::uploads;
use crate::store::drift::Drift;
use crate::store::errors::{self, Answer, Refusal};
use crate::store::state::{Data, Mode, Shared};

/// Marks an answer, as an extension of it, that came without executing the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unexecuted;

/// Refuses what must be refused, gives the scripted answer if there is one, and else executes the request.
pub(crate) async fn answer(shared: &Shared, request: Request) -> Response {
    let call = Call::of(&request);
    let operation = call.as_ref().map(|call| call.operation.id.as_str());
    let refusal = shared.data().access.refusal(request.headers(), operation);
    if refusal.is_none()
        && let Some(scripted) = shared.next_scripted()
    {
        let mut response = scripted.into_response();
        response.extensions_mut().insert(Unexecuted);
        return response;
    }
    let refusal = refusal.or_else(|| shared.data().rate.count());
    let mut response = match (refusal, call) {
        (Some(refusal), _) => refusal.into_response(),
        (None, Some(call)) if shared.mode == Mode::Stateful => execute(shared, &call, request).await,
        (None, _) => from_model::answer(shared, request).await,
    };
    shared.data().rate.tell(&mut response);
    response
}

async fn execute(shared: &Shared, call: &Call, request: Request) -> Response {
    if let Some(drift) = request.extensions().get::<Drift>() {
        shared.data().list(call.operation, &call.parent(None)).drift(*drift);
    }
    dispatch(shared, call, request).await.unwrap_or_else(Refusal::into_response)
}

/// Lets whoever keeps the state of an operation answer it; else it is answered from the model.
async fn dispatch(shared: &Shared, call: &Call, request: Request) -> Answer {
    if is_of_missing_device(&mut shared.data(), call) {
        return Err(errors::not_found());
    }
    match call.operation.id.as_str() {
        "updateDevice" => devices::update(shared, call, request).await,
        "getDeviceLostModeDetails" => devices::lost_mode(shared, call, request).await,
        "getDeviceCommands" => Ok(commands::list(shared, call)),
        "deleteUser" if devices::has_user(&mut shared.data(), call.argument("user_id")) => {
            Err(errors::detail(StatusCode::BAD_REQUEST, "User still assigned to one or more devices."))
        }
        "createAdeIntegration" | "updateAdeIntegration" => integrations::answer(shared, call, request).await,
        "requestCategoryExport" => exports::begin(shared, call, request).await,
        "getCategoryExport" => exports::read(shared, call),
        "assignLibraryItem" => blueprints::assign(shared, call, request).await,
        "removeLibraryItem" => blueprints::remove(shared, call, request).await,
        "uploadCustomApp" | "uploadInHouseApp" => uploads::begin(shared, call, request).await,
        "uploadInHouseAppStatus" => uploads::status(shared, call),
        "count" | "licensing" => counting::answer(shared, call, request).await,
        _ if call.path.contains("/action/") => devices::act(shared, call, request).await,
        _ if call.path.starts_with("/api/v1/devices/") => devices::document(shared, call, request).await,
        _ if call.path.starts_with("/api/v1/library/") => library::answer(shared, call, request).await,
        _ => lists::answer(shared, call, request).await,
    }
}

/// Whether a request is for something of a device that is not there.
fn is_of_missing_device(data: &mut Data, call: &Call) -> bool {
    call.operation.path.starts_with("/api/v1/devices/{device_id}")
        && devices::find(data, call.argument("device_id")).is_none()
}
