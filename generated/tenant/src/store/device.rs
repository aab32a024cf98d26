//! A device as the API sends it.

use serde_json::{Value, json};

use crate::store::ids;

/// The operation that lists devices.
pub(crate) const LIST: &str = "listDevices";

/// The device of a number: half of them without a user, spelt `""`.
pub(crate) fn device(key: i64) -> Value {
    let number = ids::number(key);
    let user = if number.is_multiple_of(2) {
        json!({
            "email": format!("user{number}@example.com"),
            "name": "Somebody",
            "id": ids::uuid("listUsers", key),
            "is_archived": false,
        })
    } else {
        json!("")
    };
    json!({
        "device_id": ids::uuid(LIST, key),
        "device_name": format!("Device {number}"),
        "model": "MacBook Pro",
        "serial_number": format!("SERIAL{number:05}"),
        "platform": "Mac",
        "os_version": "15.5",
        "supplemental_build_version": "24F74",
        "supplemental_os_version_extra": "",
        "last_check_in": "2026-01-02T03:04:05.678901Z",
        "user": user,
        "asset_tag": null,
        "blueprint_id": ids::uuid("listBlueprints", 1),
        "mdm_enabled": true,
        "agent_installed": true,
        "is_missing": false,
        "is_removed": false,
        "agent_version": "4.7.8",
        "first_enrollment": "2026-01-01 00:00:00.000000+00:00",
        "last_enrollment": "2026-01-01 00:00:00.000000+00:00",
        "blueprint_name": "Standard",
        "lost_mode_status": "",
        "tags": [],
    })
}
