//! From `spec/diagrams.yaml` to flows.

use super::flow::{End, Flow, Requested, Step};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text};
use crate::inputs::SpecFolder;
use crate::source::Span;
use crate::text::is_kebab;

const KEYS: [&str; 4] = ["name", "title", "steps", "ends"];
const STEP_KEYS: [&str; 4] = ["who", "text", "operation", "until"];
const END_KEYS: [&str; 2] = ["good", "bad"];

/// What a diagram looks like, for messages.
const FORM: &str = "\
- name: kebab-case
  title: What it shows
  steps:
    - who: You → API
      text: What happens
      operation: operationId
      until: when it is no longer repeated
  ends:
    - good: What was wanted
    - bad: What was not
";

/// Reads the diagrams of a spec folder.
///
/// # Errors
/// [`Failed`] if a diagram cannot be used; `report` says which.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Vec<Flow>, Failed> {
    let Some(file) = spec.diagrams else { return Ok(Vec::new()) };
    let file = parse_yaml(file, &spec.sources, Limits::default()).map_err(|fault| {
        report.push(fault);
        Failed
    })?;
    check_keys(&file, &["diagrams"], report);
    let Some(list) = file.get("diagrams").and_then(Node::as_list) else {
        report.push(invalid(file.span, "expected `diagrams:` with a list"));
        return Err(Failed);
    };
    let mut flows: Vec<Flow> = Vec::new();
    for node in list {
        let Some(flow) = (Reader { report }).flow(node) else { continue };
        if flows.iter().any(|first| first.name == flow.name) {
            report.push(invalid(node.span, &format!("two diagrams have the name `{}`", flow.name)));
            continue;
        }
        flows.push(flow);
    }
    check_read(&file, report);
    report.checkpoint()?;
    Ok(flows)
}

struct Reader<'a> {
    report: &'a mut Report,
}

impl Reader<'_> {
    fn flow(&mut self, node: &Node) -> Option<Flow> {
        self.mapping(node, &KEYS, "a diagram")?;
        let (name, title) = (self.text(node, "name"), self.text(node, "title"));
        if let Some(name) = name.as_ref().filter(|name| !is_kebab(name)) {
            self.refuse(node.span, &format!("the name `{name}` is not kebab-case"));
        }
        let steps = self.list(node, "steps").iter().filter_map(|step| self.step(step)).collect::<Vec<_>>();
        let ends = self.list(node, "ends").iter().filter_map(|end| self.end(end)).collect();
        if steps.is_empty() {
            self.refuse(node.span, "expected `steps` with at least one step");
        }
        Some(Flow { name: name?, title: title?, steps, ends, span: node.span })
    }

    fn step(&mut self, node: &Node) -> Option<Step> {
        self.mapping(node, &STEP_KEYS, "a step")?;
        let (who, text) = (self.text(node, "who"), self.text(node, "text"));
        let until = node.get("until").is_some().then(|| self.text(node, "until"));
        let operation = node.get("operation").is_some().then(|| self.text(node, "operation"));
        let until = until.map_or(Some(None), |until| until.map(Some));
        let span = node.get("operation").map_or(node.span, |operation| operation.span);
        let request = operation.map_or(Some(None), |id| id.map(|id| Some(Requested::Operation(id, span))));
        Some(Step { who: who?, text: text?, request: request?, until: until? })
    }

    fn end(&mut self, node: &Node) -> Option<End> {
        self.mapping(node, &END_KEYS, "an end")?;
        let (good, bad) = (node.get("good").is_some(), node.get("bad").is_some());
        if good == bad {
            self.refuse(node.span, "expected either `good` or `bad`");
            return None;
        }
        let text = self.text(node, if good { "good" } else { "bad" })?;
        Some(End { text, is_good: good })
    }

    fn mapping(&mut self, node: &Node, keys: &[&str], what: &str) -> Option<()> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected {what}, found {}", node.kind()));
            return None;
        }
        check_keys(node, keys, self.report);
        Some(())
    }

    fn list<'n>(&mut self, node: &'n Node, key: &str) -> &'n [Node] {
        let Some(value) = node.get(key) else { return &[] };
        value.as_list().unwrap_or_else(|| {
            self.refuse(value.span, &format!("expected a list, found {}", value.kind()));
            &[]
        })
    }

    fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        required_text(node, key, "a diagram").map_err(|(span, message)| self.refuse(span, &message)).ok()
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(invalid(span, message));
    }
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::DIAGRAMS_INVALID, message).at(span, "").help_to_paste("write it as", FORM)
}
