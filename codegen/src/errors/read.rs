//! From `spec/errors.yaml` to error cases.

use serde_json::Value;

use crate::corrections::addresses;
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text, to_value};
use crate::inputs::SpecFolder;
use crate::model::{BadRequest, ErrorCase, ErrorScope};
use crate::source::Span;
use crate::text::{is_kebab, nearest_or};

const FILE_KEYS: [&str; 1] = ["errors"];
const KEYS: [&str; 11] =
    ["id", "status", "operations", "text", "body", "kind", "headers", "cause", "remedy", "known", "see"];
/// The operations of an error, if not a list of ids.
static SCOPES: [(&str, ErrorScope); 4] = [
    ("all", ErrorScope::All),
    ("with-arguments-in-the-path", ErrorScope::WithArgumentsInThePath),
    ("with-a-body", ErrorScope::WithABody),
    ("with-a-json-body", ErrorScope::WithAJsonBody),
];

/// What an entry looks like, for messages.
const FORM: &str = "\
- id: kebab-case
  status: 400
  operations: [operationId]
  text: The API's message, with {…} for what varies
  kind: already-done
  cause: when the API returns it
  remedy: what to do
  known: how that is known
";

/// Reads the error cases of a spec folder, ordered by status, those of certain operations first.
///
/// # Errors
/// [`Failed`] if an entry cannot be used; `report` says which.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Vec<ErrorCase>, Failed> {
    let Some(file) = spec.errors else { return Ok(Vec::new()) };
    let Ok(file) = parse_yaml(file, &spec.sources, Limits::default()).map_err(|fault| report.push(fault)) else {
        return Err(Failed);
    };
    check_keys(&file, &FILE_KEYS, report);
    let Some(list) = file.get("errors").and_then(Node::as_list) else {
        report.push(invalid(file.span, "expected `errors:` with a list"));
        return Err(Failed);
    };
    let mut cases: Vec<ErrorCase> = Vec::new();
    for node in list {
        let Some(case) = (Reader { report }).case(node) else { continue };
        if let Some(first) = cases.iter().find(|first| first.id == case.id) {
            let fault = invalid(case.span, &format!("two errors have the id `{}`", case.id));
            report.push(fault.at(first.span, "the first one"));
            continue;
        }
        cases.push(case);
    }
    check_read(&file, report);
    report.checkpoint()?;
    cases.sort_by_key(|case| (case.status, !case.is_specific()));
    Ok(cases)
}

struct Reader<'a> {
    report: &'a mut Report,
}

impl Reader<'_> {
    fn case(&mut self, node: &Node) -> Option<ErrorCase> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected an error, found {}", node.kind()));
            return None;
        }
        check_keys(node, &KEYS, self.report);
        let [id, cause, remedy, known] = ["id", "cause", "remedy", "known"].map(|key| self.required(node, key));
        let (status, operations) = (self.status(node), self.operations(node));
        let text = node.get("text").is_some().then(|| self.required(node, "text"));
        let kind = self.kind(node, status);
        let case = ErrorCase {
            id: id?,
            status: status?,
            operations: operations?,
            text: text.map_or(Some(None), |text| text.map(Some))?,
            body: node.get("body").map(to_value),
            kind: kind?,
            headers: self.headers(node),
            cause: cause?,
            remedy: remedy?,
            known: known?,
            see: addresses(node, |span, message| self.refuse(span, message)),
            span: node.get("id").map_or(node.span, |id| id.span),
        };
        if !is_kebab(&case.id) {
            self.refuse(case.span, &format!("the id `{}` is not kebab case", case.id));
            return None;
        }
        if let Some(body) = &case.body
            && !has_message(body, &case)
        {
            self.refuse(case.span, &format!("the `body` of `{}` does not have its `text`", case.id));
        }
        Some(case)
    }

    fn required(&mut self, node: &Node, key: &str) -> Option<String> {
        required_text(node, key, "an error").map_err(|(span, message)| self.refuse(span, &message)).ok()
    }

    fn status(&mut self, node: &Node) -> Option<u16> {
        let value = node.get("status");
        let number = value.and_then(Node::as_number).and_then(serde_json::Number::as_u64);
        let status = number.and_then(|number| u16::try_from(number).ok()).filter(|status| (300..=599).contains(status));
        if status.is_none() {
            self.refuse(value.map_or(node.span, |value| value.span), "expected `status` from 300 to 599");
        }
        status
    }

    fn operations(&mut self, node: &Node) -> Option<ErrorScope> {
        let value = node.get("operations");
        if let Some(name) = value.and_then(Node::as_text)
            && let Some((_, scope)) = SCOPES.iter().find(|(known, _)| *known == name)
        {
            return Some(scope.clone());
        }
        let ids = value.and_then(Node::as_list).unwrap_or_default();
        if !ids.is_empty() && ids.iter().all(|id| id.as_text().is_some()) {
            return Some(ErrorScope::Ids(ids.iter().filter_map(Node::as_text).map(str::to_owned).collect()));
        }
        let names: Vec<String> = SCOPES.iter().map(|(name, _)| format!("`{name}`")).collect();
        let span = value.map_or(node.span, |value| value.span);
        self.refuse(span, &format!("expected `operations` as {} or a list of ids", names.join(", ")));
        None
    }

    /// What a 400 means. Every other status says it itself.
    fn kind(&mut self, node: &Node, status: Option<u16>) -> Option<Option<BadRequest>> {
        let Some(value) = node.get("kind") else {
            if status == Some(400) {
                self.refuse(node.span, "an error with the status 400 needs `kind`");
                return None;
            }
            return Some(None);
        };
        let text = value.as_text().unwrap_or_default();
        let names = BadRequest::ALL.map(|(name, _)| name);
        match BadRequest::ALL.iter().find(|(name, _)| *name == text) {
            Some((_, kind)) if status == Some(400) => Some(Some(*kind)),
            Some(_) => {
                self.refuse(value.span, "only an error with the status 400 has a `kind`");
                None
            }
            None => {
                let help = nearest_or(text, names, || format!("write one of {}", names.join(", ")));
                self.report.push(invalid(value.span, &format!("there is no kind `{text}`")).help(help));
                None
            }
        }
    }

    fn headers(&mut self, node: &Node) -> Vec<(String, String)> {
        let Some(headers) = node.get("headers") else { return Vec::new() };
        let Some(map) = headers.as_map() else {
            self.refuse(headers.span, &format!("expected headers with what they say, found {}", headers.kind()));
            return Vec::new();
        };
        let names: Vec<String> = map.keys().cloned().collect();
        let texts = names.into_iter().map(|name| self.required(headers, &name).map(|text| (name, text)));
        texts.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(invalid(span, message));
    }
}

/// Whether a value has the message of a case somewhere.
fn has_message(value: &Value, case: &ErrorCase) -> bool {
    match value {
        Value::String(text) => case.has_text(text),
        Value::Array(items) => items.iter().any(|item| has_message(item, case)),
        Value::Object(fields) => fields.values().any(|field| has_message(field, case)),
        _ => false,
    }
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::ERRORS_INVALID, message).at(span, "").help_to_paste("write it as", FORM)
}
