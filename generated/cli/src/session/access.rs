//! What a token may do, as far as harmless reads tell.

use std::sync::Arc;

use kandji_client::operations::{self, Arguments, OperationInfo};
use kandji_client::runtime::{Call, Method, Paging, Risk};
use kandji_client::{Client, Error};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::exit::Failure;

/// How many reads wait for an answer at the same time. The client keeps within the limits of the API.
const AT_ONCE: usize = 8;

/// What a token may do with an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// It may call it.
    Allowed,
    /// It may not.
    Forbidden,
    /// The token is good for nothing.
    Invalid,
    /// This went wrong.
    Unknown(Failure),
}

/// Whether calling an operation harms nothing and needs to know nothing.
pub(super) fn is_harmless(operation: &OperationInfo) -> bool {
    operation.meta.risk == Risk::Read
        && operation.meta.method == Method::Get
        && operation.server.is_none()
        && operation.parameters.iter().all(|parameter| !parameter.is_required)
        && operation.body.is_none()
}

/// Tries each of these operations, and tells what is known of them, in the same order.
pub(super) async fn probe(
    client: &Client,
    operations: &[&'static OperationInfo],
) -> Vec<(&'static OperationInfo, Access)> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut calls = JoinSet::new();
    for (position, operation) in operations.iter().copied().enumerate() {
        let (client, places) = (client.clone(), Arc::clone(&places));
        calls.spawn(async move {
            let _place = places.acquire_owned().await;
            (position, operation, call(&client, operation).await)
        });
    }
    let mut found = calls.join_all().await;
    found.sort_by_key(|(position, ..)| *position);
    found.into_iter().map(|(_, operation, access)| (operation, access)).collect()
}

/// Tries a token with one read.
pub(super) async fn try_token(client: &Client) -> Access {
    match operations::ALL.iter().copied().find(|operation| is_harmless(operation)) {
        Some(operation) => call(client, operation).await,
        // Nothing can be tried.
        None => Access::Allowed,
    }
}

async fn call(client: &Client, operation: &'static OperationInfo) -> Access {
    let described = match operation.with(smallest(operation)) {
        Ok(described) => described,
        Err(faults) => return Access::Unknown(Failure::usage(faults.to_string())),
    };
    match Call::new(client, described).send().await {
        // The permission is there, whatever the answer has.
        Ok(_) | Err(Error::Decode(_)) => Access::Allowed,
        Err(error) => match error.status() {
            Some(401) => Access::Invalid,
            Some(403) => Access::Forbidden,
            _ => Access::Unknown(error.into()),
        },
    }
}

/// Arguments for a page with one item, if the size can be said.
fn smallest(operation: &OperationInfo) -> Arguments {
    let size = match operation.list.as_ref().map(|list| list.paging) {
        Some(Paging::Offset { limit, .. }) => Some(limit),
        Some(Paging::Page { size, .. } | Paging::After { size, .. }) => size,
        Some(Paging::NextLink { limit, .. } | Paging::Cursor { limit, .. }) => limit,
        None => None,
    };
    let known = size.filter(|name| operation.parameter(name).is_some());
    known.map_or_else(Arguments::new, |name| Arguments::new().parameter(name, 1))
}
