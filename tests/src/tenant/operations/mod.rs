//! The operations of the API and of its storage.

pub(super) mod api;
pub(super) mod blueprints;
pub(super) mod call;
pub(super) mod commands;
pub(super) mod devices;
pub(super) mod exports;
pub(super) mod from_model;
pub(super) mod integrations;
pub(super) mod library;
pub(super) mod lists;
pub(super) mod prism;
pub(super) mod query_text;
pub(super) mod select;
pub(super) mod storage;
pub(super) mod uploads;
