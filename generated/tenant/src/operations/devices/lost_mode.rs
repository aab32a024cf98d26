//! Lost Mode.

use axum::extract::Request;

use super::find::find;
use crate::operations::call::Call;
use crate::operations::lists;
use crate::store::device::LIST;
use crate::store::errors::{self, Answer};
use crate::store::state::Shared;

/// The lost mode of a device, if it is in it.
pub(crate) async fn lost_mode(shared: &Shared, call: &Call, request: Request) -> Answer {
    let id = call.argument("device_id");
    let is_lost = {
        let mut data = shared.data();
        let device = find(&mut data, id).map(|key| data.list_of(LIST, "").get(key));
        device.is_some_and(|device| device["lost_mode_status"] == "ENABLED")
    };
    if is_lost { lists::answer(shared, call, request).await } else { Err(errors::list("Device is not in lost mode.")) }
}
