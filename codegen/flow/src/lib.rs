//! Reads exports of Okta Workflows. The generator reads them as evidence; `kandji-cards` has a copy of [`flow`], to lint and
//! run what they contain.

pub mod flow;
