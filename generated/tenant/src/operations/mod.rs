//! The operations of the API and of its storage.

pub(crate) mod api;
pub(crate) mod blueprints;
pub(crate) mod call;
pub(crate) mod commands;
pub(crate) mod counting;
pub(crate) mod devices;
pub(crate) mod exports;
pub(crate) mod from_model;
pub(crate) mod integrations;
pub(crate) mod library;
pub(crate) mod lists;
pub(crate) mod prism;
pub(crate) mod query_text;
pub(crate) mod select;
pub(crate) mod storage;
pub(crate) mod uploads;
