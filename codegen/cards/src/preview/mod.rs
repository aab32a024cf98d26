//! What a card sends, shown instead of being sent.

use std::fmt;

use kandji_client::Client;
use kandji_client::operations::{Arguments, OperationInfo};
use kandji_client::runtime::{Call, Paging, Preview};
use serde_json::{Value, json};

use crate::catalogue::Role;
use crate::errors::CardError;
use crate::plan::{Extent, Plan, Step, Steps};

/// A request that a card sends, without the token and with `[redacted]` in place of secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlannedRequest {
    /// What the card sends it for.
    pub role: Role,
    /// The operation; none of a request that the user writes.
    pub operation_id: Option<&'static str>,
    /// The method.
    pub method: &'static str,
    /// The address with the query. What is only known after something was looked up is in braces.
    pub url: String,
    /// The headers, without the token.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: Option<String>,
    /// Whether it is the first of several pages.
    pub has_more_pages: bool,
}

impl PlannedRequest {
    /// The requests of a plan, in the order in which they are sent.
    pub(crate) fn of(plan: &Plan<'_>, client: &Client) -> Result<Vec<Self>, CardError> {
        let (lookups, primary) = match &plan.steps {
            Steps::Free(request) => {
                return Ok(vec![Self::shown(Role::Primary, None, &request.request(client).preview()?)]);
            }
            Steps::Operations { lookups, primary } => (lookups, primary),
        };
        let mut requests = Vec::new();
        for lookup in lookups {
            requests.push(Self::of_step(&lookup.step, Role::Lookup, Extent::Response, client)?);
        }
        requests.push(Self::of_step(primary, Role::Primary, plan.extent, client)?);
        Ok(requests)
    }

    fn of_step(step: &Step, role: Role, extent: Extent, client: &Client) -> Result<Self, CardError> {
        let arguments = paged(step.operation, step.arguments.clone(), extent);
        let described = step.operation.with(arguments);
        let described = described.map_err(|faults| CardError::Catalogue { reason: faults.to_string() })?;
        let preview = Call::new(client, described.redacted()).preview()?;
        let mut shown = Self::shown(role, Some(step.operation.meta.id), &preview);
        shown.has_more_pages = step.operation.list.is_some() && extent == Extent::All;
        Ok(shown)
    }

    fn shown(role: Role, operation_id: Option<&'static str>, preview: &Preview) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let header = |(name, value): (
            &kandji_client::runtime::header::HeaderName,
            &kandji_client::runtime::header::HeaderValue,
        )| { (name.to_string(), text(value.as_bytes())) };
        Self {
            role,
            operation_id,
            method: preview.method.as_str(),
            url: preview.url.as_str().replace("%7B", "{").replace("%7D", "}"),
            headers: preview.headers.iter().map(header).collect(),
            body: preview.body.as_deref().map(text),
            has_more_pages: false,
        }
    }

    /// The request as a command of a POSIX shell. The token is in a variable.
    #[must_use]
    pub fn curl(&self) -> String {
        let mut command = format!("curl -X {} {}", self.method, quoted(&self.url));
        command.push_str(" \\\n  -H \"Authorization: Bearer $KANDJI_API_TOKEN\"");
        for (name, value) in &self.headers {
            command.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {value}"))));
        }
        if let Some(body) = &self.body {
            command.push_str(&format!(" \\\n  --data-raw {}", quoted(body)));
        }
        command
    }

    /// The request as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let body = self.body.as_deref().map(|body| serde_json::from_str(body).unwrap_or_else(|_| Value::from(body)));
        json!({
            "role": self.role,
            "operation_id": self.operation_id,
            "method": self.method,
            "url": self.url,
            "headers": self.headers.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
            "body": body,
        })
    }
}

/// Shows the method and the operation. Addresses and bodies can have what is private.
impl fmt::Debug for PlannedRequest {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.url.split('?').next().unwrap_or_default();
        write!(to, "{} {path}", self.method)
    }
}

/// Adds the size of the first page.
fn paged(operation: &OperationInfo, arguments: Arguments, extent: Extent) -> Arguments {
    let Some(list) = operation.list.as_ref().filter(|_| extent != Extent::Response) else { return arguments };
    let (name, max) = match list.paging {
        Paging::Offset { limit, max, .. } => (Some(limit), max),
        Paging::Page { size, max, .. } | Paging::After { size, max, .. } => (size, max),
        Paging::NextLink { limit, max } | Paging::Cursor { limit, max, .. } => (limit, max),
    };
    let most = match extent {
        Extent::First(most) => Some(most as u64),
        Extent::Response | Extent::All => None,
    };
    match (name, [most, max].into_iter().flatten().min()) {
        (Some(name), Some(size)) => arguments.parameter(name, size),
        _ => arguments,
    }
}

/// A text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
