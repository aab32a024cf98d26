//! The device as other generators write it: every field derived, times as text.

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "what is measured is the reading")]
pub(crate) struct Device {
    agent_installed: Option<bool>,
    agent_version: String,
    api_level: Option<String>,
    asset_tag: Option<String>,
    blueprint_id: String,
    blueprint_name: String,
    device_id: String,
    device_name: String,
    first_enrollment: String,
    full_software_version: Option<String>,
    is_missing: Option<bool>,
    is_removed: Option<bool>,
    last_check_in: Option<String>,
    last_enrollment: String,
    lost_mode_status: Option<String>,
    mdm_enabled: Option<bool>,
    model: String,
    os_version: String,
    platform: String,
    security_patch_level: Option<String>,
    serial_number: String,
    supplemental_build_version: Option<String>,
    supplemental_os_version_extra: Option<String>,
    tags: Vec<String>,
    /// An object, or `""`: what a schema cannot say is any value.
    user: Value,
}
