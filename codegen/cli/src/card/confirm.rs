//! Asks before a card changes something, just as the operation does that it calls.

use kandji_cards::PlannedRequest;
use kandji_cards::catalogue::Role;
use kandji_client::Client;

use crate::console::Console;
use crate::exit::Failure;
use crate::raw::confirm::confirm as confirm_request;
use crate::raw::known::Known;

/// Fails unless what a card sends is confirmed.
pub(super) async fn confirm(
    requests: &[PlannedRequest],
    confirmed: Option<&str>,
    client: &Client,
    console: &mut Console,
) -> Result<(), Failure> {
    for request in requests.iter().filter(|one| one.role == Role::Primary) {
        let (method, path) = (request.preview.method, path(&request.url));
        let known = Known::of(method, path);
        confirm_request(method, path, known.as_ref(), confirmed, client, console).await?;
    }
    Ok(())
}

/// The path of an address.
fn path(url: &str) -> &str {
    let behind = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = behind.find('/').map_or("", |start| &behind[start..]);
    path.split(['?', '#']).next().unwrap_or_default()
}
