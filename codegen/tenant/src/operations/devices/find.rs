//! Devices by their identifiers, and by their users.

use super::filter::matches;
use crate::store::device::LIST;
use crate::store::state::Data;

/// The number of the device with this identifier.
pub(crate) fn find(data: &mut Data, id: &str) -> Option<i64> {
    data.list_of(LIST, "").find(id)
}

/// Whether a device is assigned to the user with this identifier.
pub(crate) fn has_user(data: &mut Data, id: &str) -> bool {
    data.list_of(LIST, "").all().iter().any(|device| matches(device, "user_id", id))
}
