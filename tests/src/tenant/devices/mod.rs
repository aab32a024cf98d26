//! Devices: made from their numbers, found by the API's filters, updated, and acted on.

mod action;
mod device;
mod filter;
mod update;

use axum::extract::Request;

use super::call::Call;
use super::errors::{self, Answer};
use super::lists;
use super::state::{Data, Shared};

pub(super) use action::act;
pub(super) use device::device;
pub(super) use filter::{by_tag_name, matches};
pub(super) use update::update;

/// The operation that lists devices.
pub(super) const LIST: &str = "listDevices";

/// The number of the device with this identifier.
pub(super) fn find(data: &mut Data, id: &str) -> Option<i64> {
    data.list(lists::operation(LIST), "").find(id)
}

/// Whether a device is assigned to the user with this identifier.
pub(super) fn has_user(data: &mut Data, id: &str) -> bool {
    data.list(lists::operation(LIST), "").all().iter().any(|device| matches(device, "user_id", id))
}

/// The lost mode of a device, if it is in it.
pub(super) async fn lost_mode(shared: &Shared, call: &Call, request: Request) -> Answer {
    let id = call.argument("device_id");
    let is_lost = {
        let mut data = shared.data();
        let device = find(&mut data, id).map(|key| data.list(lists::operation(LIST), "").get(key));
        device.is_some_and(|device| device["lost_mode_status"] == "ENABLED")
    };
    if is_lost { lists::answer(shared, call, request).await } else { Err(errors::list("Device is not in lost mode.")) }
}
