//! Reads exports of Okta Workflows. The sources are those of `kandji-cards`, which lints and runs what exports contain; this
//! package compiles them for the import, which reads exports as evidence and cannot depend on what is generated.

#[path = "../../cards/src/flow/mod.rs"]
pub mod flow;
