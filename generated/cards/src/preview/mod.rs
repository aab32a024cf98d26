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
    /// The address with the query. What is only known after something was looked up is in braces.
    pub url: String,
    /// The request, in whose address those braces are percent-encoded.
    pub preview: Preview,
    /// Whether it is the first of several pages.
    pub has_more_pages: bool,
}

impl PlannedRequest {
    /// The requests of a plan, in the order in which they are sent.
    pub(crate) fn of(plan: &Plan<'_>, client: &Client) -> Result<Vec<Self>, CardError> {
        let (lookups, primary) = match &plan.steps {
            Steps::Free(request) => {
                return Ok(vec![Self::shown(Role::Primary, None, request.request(client).preview()?)]);
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
        let mut shown = Self::shown(role, Some(step.operation.meta.id), preview);
        shown.has_more_pages = step.operation.list.is_some() && extent == Extent::All;
        Ok(shown)
    }

    fn shown(role: Role, operation_id: Option<&'static str>, preview: Preview) -> Self {
        let url = preview.url.as_str().replace("%7B", "{").replace("%7D", "}");
        Self { role, operation_id, url, preview, has_more_pages: false }
    }

    /// The request as a command of a POSIX shell. The token is in a variable.
    #[must_use]
    pub fn curl(&self) -> String {
        self.preview.curl_to(&self.url)
    }

    /// The request as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut request = self.preview.to_json();
        request["url"] = self.url.as_str().into();
        request["role"] = json!(self.role);
        request["operation_id"] = self.operation_id.into();
        request
    }
}

/// Shows the method and the operation. Addresses and bodies can have what is private.
impl fmt::Debug for PlannedRequest {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.url.split('?').next().unwrap_or_default();
        write!(to, "{} {path}", self.preview.method)
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
