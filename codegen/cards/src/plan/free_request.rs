//! A request that the user writes.

use kandji_client::Client;
use kandji_client::operations::{self, OperationInfo};
use kandji_client::runtime::{Method, RawRequest, Risk};
use serde_json::{Map, Value};

use crate::catalogue::{Card, Concept, Field, Section};
use crate::errors::{Fault, FaultKind};
use crate::invocation::{Invocation, is_blank};

/// What the relative addresses of the connector are relative to.
const BASE: &str = "/api/v1";
/// Headers that the connector sets itself.
const OWN_HEADERS: [&str; 2] = ["authorization", "content-type"];

/// A request that the user writes.
#[derive(Clone)]
pub(crate) struct FreeRequest {
    method: Method,
    path: String,
    query: Map<String, Value>,
    headers: Map<String, Value>,
    body: Option<Value>,
}

/// Shows the method. The rest may be secret.
impl std::fmt::Debug for FreeRequest {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("FreeRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

impl FreeRequest {
    /// The request of an invocation. `None` if it has no method, which is a fault already.
    pub(super) fn of(card: &Card, invocation: &Invocation, faults: &mut Vec<Fault>) -> Option<Self> {
        let parts = Parts { card, invocation };
        let method = parts.value(&Concept::HttpMethod).and_then(Value::as_str).and_then(method)?;
        let path = parts.text(&Concept::RelativeUrl, faults);
        let (query, headers) = (parts.object(&Concept::Query, faults), parts.object(&Concept::RequestHeaders, faults));
        if let Some(name) = headers.keys().find(|name| OWN_HEADERS.contains(&name.to_lowercase().as_str())) {
            faults.extend(parts.fault(&Concept::RequestHeaders, &format!("the connector sets `{name}` itself")));
        }
        let body = parts.value(&Concept::RequestBody).cloned();
        let path = format!("{BASE}/{}", path.trim_start_matches('/'));
        Some(Self { method, path, query, headers, body })
    }

    /// The request for a client.
    pub(crate) fn request(&self, client: &Client) -> RawRequest {
        let request = client.request(self.method, &self.path).risk(self.risk());
        let request = self.query.iter().fold(request, |request, (name, value)| request.query(name, value));
        let request = self.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        match &self.body {
            Some(body) => request.json(body),
            None => request,
        }
    }

    /// The risk of the operation that the request is; if it is none that is known, that of its method.
    pub(crate) fn risk(&self) -> Risk {
        let known = operations::ALL.iter().filter(|one| one.meta.method == self.method && is_path(one, &self.path));
        let by_method = if self.method == Method::Get { Risk::Read } else { Risk::Irreversible };
        known.map(|one| one.meta.risk).max().unwrap_or(by_method)
    }
}

/// Whether a path is that of an operation.
fn is_path(operation: &OperationInfo, path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let given: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let template: Vec<&str> = operation.meta.path.split('/').filter(|part| !part.is_empty()).collect();
    let fits = |(template, given): (&&str, &&str)| template == given || template.contains('{');
    given.len() == template.len() && template.iter().zip(&given).all(fits)
}

fn method(name: &str) -> Option<Method> {
    let all = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
}

/// The fields of the card by what they mean.
struct Parts<'a> {
    card: &'a Card,
    invocation: &'a Invocation,
}

impl Parts<'_> {
    fn field(&self, concept: &Concept) -> Option<(Section, &Field)> {
        let all = [Section::Options, Section::Inputs].into_iter();
        let mut all = all.flat_map(|section| self.card.section(section).iter().map(move |field| (section, field)));
        all.find(|(_, field)| field.binding.concept() == Some(concept))
    }

    fn value(&self, concept: &Concept) -> Option<&Value> {
        let (section, field) = self.field(concept)?;
        self.invocation.value(section, &field.key).filter(|value| !is_blank(value))
    }

    fn text(&self, concept: &Concept, faults: &mut Vec<Fault>) -> String {
        match self.value(concept) {
            Some(Value::String(text)) => text.clone(),
            Some(_) => {
                faults.extend(self.fault(concept, "expected a string"));
                String::new()
            }
            None => String::new(),
        }
    }

    fn object(&self, concept: &Concept, faults: &mut Vec<Fault>) -> Map<String, Value> {
        match self.value(concept) {
            Some(Value::Object(fields)) => fields.clone(),
            Some(_) => {
                faults.extend(self.fault(concept, "expected an object"));
                Map::new()
            }
            None => Map::new(),
        }
    }

    fn fault(&self, concept: &Concept, reason: &str) -> Option<Fault> {
        let (section, field) = self.field(concept)?;
        Some(Fault::of(section, &field.key, FaultKind::Value, format!("{}: {reason}.", field.label)))
    }
}
