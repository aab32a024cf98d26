//! What the tenant keeps: records, commands, exports and uploads, and who may ask how often.

pub(super) mod access;
pub(super) mod commands;
pub(super) mod device;
pub(super) mod drift;
pub(super) mod errors;
pub(super) mod exports;
pub(super) mod fleet;
pub(super) mod ids;
pub(super) mod rate;
pub(super) mod records;
pub(super) mod scripted;
pub(super) mod state;
pub(super) mod uploads;
