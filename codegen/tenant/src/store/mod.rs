//! What the tenant keeps: records, commands, exports and uploads, and who may ask how often.

pub(crate) mod access;
pub(crate) mod commands;
pub(crate) mod counts;
pub(crate) mod device;
pub(crate) mod drift;
pub(crate) mod errors;
pub(crate) mod exports;
pub(crate) mod fleet;
pub(crate) mod ids;
pub(crate) mod rate;
pub(crate) mod records;
pub(crate) mod scripted;
pub(crate) mod state;
pub(crate) mod table;
pub(crate) mod uploads;
