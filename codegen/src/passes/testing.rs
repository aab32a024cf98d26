//! Models for tests, from documents of a few lines.

use crate::diagnostic::{Report, Strictness};
use crate::document::{Limits, parse_yaml};
use crate::model::Api;
use crate::source::SourceMap;

/// The model of a document that leaves out `openapi` and `info`.
pub(crate) fn api(yaml: &str) -> Api {
    let mut sources = SourceMap::default();
    let file = sources.add("test.yaml", format!("info: {{ title: t, version: '1' }}\n{}", dedented(yaml)));
    let document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::new(Strictness::Strict);
    let read = crate::openapi::read(&document, &mut report);
    read.unwrap_or_else(|_| panic!("{:?}", report.diagnostics()))
}

/// The text without the indentation that its first line has.
fn dedented(text: &str) -> String {
    let text = text.trim_start_matches('\n');
    let indent = text.len() - text.trim_start().len();
    text.lines().map(|line| line.get(indent..).unwrap_or(line.trim_start())).collect::<Vec<_>>().join("\n")
}
