//! The people and devices of the documentation's examples, which every company begins with.

use serde_json::Value;

use crate::store::fleet;

/// The devices of the examples.
pub(crate) fn devices() -> &'static [Value] {
    fleet::of("listDevices")
}

/// The users of the examples.
pub(crate) fn people() -> &'static [Value] {
    fleet::of("listUsers")
}

/// The blueprints of the examples.
pub(crate) fn blueprints() -> &'static [Value] {
    fleet::of("listBlueprints")
}

/// The tags of the examples.
pub(crate) fn tags() -> &'static [Value] {
    fleet::of("getTags")
}

/// The record of a number, if it is one of these.
pub(crate) fn at(records: &'static [Value], key: i64) -> Option<&'static Value> {
    usize::try_from(key).ok().and_then(|key| records.get(key))
}

/// The device of the examples that is of a platform.
pub(crate) fn device_of(platform: &str) -> Option<&'static Value> {
    devices().iter().find(|device| device["platform"] == platform)
}

/// The number behind those of a list.
pub(crate) fn end(records: &[Value]) -> i64 {
    i64::try_from(records.len()).unwrap_or(0)
}
