mod keys;
mod shape;
mod standard;
mod strict;
mod table;
mod version_1_1;

use super::*;
use crate::diagnostic::{Diagnostic, Report, Strictness};
use crate::document::{Limits, Node, parse_yaml, to_value};
use crate::source::SourceMap;
use serde_json::json;

const DOCUMENT: &str = "
info: {title: Tea}
paths:
  /a: {get: {parameters: [{name: x, in: query}, {name: y, in: path}, {name: x, in: path}]}}
  /b: {get: {tags: [one], parameters: [{name: x, in: path}]}}
";

struct Outcome {
    sources: SourceMap,
    document: Node,
    report: Report,
}

impl Outcome {
    fn value(&self) -> serde_json::Value {
        assert_eq!(self.faults(), Vec::<&str>::new());
        to_value(&self.document)
    }

    fn faults(&self) -> Vec<&str> {
        self.report.diagnostics().iter().map(|diagnostic| diagnostic.message.as_str()).collect()
    }

    fn first(&self) -> &Diagnostic {
        &self.report.diagnostics()[0]
    }
}

/// The keys that every action needs, and values for them.
const WHY: [(&str, &str); 2] = [("x-reason", "Because."), ("x-evidence", "https://example.com")];

/// Actions with a reason and evidence, where they say neither.
fn explained(actions: &str) -> String {
    let explain = |line: &str| match line.strip_suffix('}').filter(|_| line.starts_with("- {")) {
        Some(rest) => {
            let missing = WHY.iter().filter(|(key, _)| !line.contains(key));
            let added: String = missing.map(|(key, value)| format!(", {key}: '{value}'")).collect();
            format!("{rest}{added}}}\n")
        }
        None => format!("{line}\n"),
    };
    actions.lines().map(explain).collect()
}

fn run_as(strictness: Strictness, version: &str, actions: &str) -> Outcome {
    let mut sources = SourceMap::default();
    let mut report = Report::new(strictness);
    let mut read_yaml = |name: &str, text: &str| {
        let file = sources.add(name, text);
        parse_yaml(file, &sources, Limits::default()).unwrap()
    };
    let mut document = read_yaml("openapi.yaml", DOCUMENT);
    let actions = explained(actions);
    let overlay =
        read_yaml("o.yaml", &format!("overlay: {version}\ninfo: {{title: t, version: v}}\nactions:\n{actions}"));
    let overlays: Vec<_> = read(overlay, &mut report).into_iter().collect();
    apply(&mut document, &overlays, Limits::default(), &mut report);
    Outcome { sources, document, report }
}

fn run(actions: &str) -> Outcome {
    run_as(Strictness::Strict, "1.0.0", actions)
}

fn parameters(outcome: &Outcome, path: &str) -> serde_json::Value {
    outcome.value()["paths"][path]["get"]["parameters"].clone()
}
