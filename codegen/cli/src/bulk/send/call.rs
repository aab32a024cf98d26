//! One call of many.

use std::time::Duration;

use kandji_client::Client;
use kandji_client::operations::{Answer, Data, Described};
use kandji_client::runtime::{Call, Error, Polling};

use super::super::outcome::Outcome;
use crate::invoke::invocation::Invocation;

/// How long a call may take with the time that it waits for its turn: the API limits the requests of an hour.
const PATIENCE: Duration = Duration::from_secs(2 * 60 * 60);

/// How each call is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    /// How many items of a list are read; none if the list is shown as it comes.
    most: Option<usize>,
    /// How long to wait until the device has carried out the command, if that is waited for.
    wait: Option<Duration>,
}

impl How {
    /// As a single call would be sent.
    pub(crate) fn of(invocation: &Invocation) -> Self {
        let most = (!invocation.has_page_arguments()).then(|| invocation.extent.most());
        Self { most, wait: invocation.wait }
    }
}

/// What came of a call.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) status: Option<u16>,
    pub(crate) content: Content,
}

/// What a response has.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Rows(Vec<Data>),
    Text(String),
}

/// Sends a call.
pub(crate) async fn send(client: &Client, described: Described, how: How) -> Result<Sent, Outcome> {
    let meta = &described.info().meta;
    tried(client, described, how).await.map_err(|error| Outcome::of(error, meta.risk, meta.id))
}

async fn tried(client: &Client, described: Described, how: How) -> Result<Sent, Error> {
    if let (Some(limit), Some(command)) = (how.wait, described.clone().command()) {
        let polling = Polling::default().timeout(limit);
        let command = Call::new(client, command).total_timeout(PATIENCE).wait().polling(polling).send().await?;
        return Ok(Sent { status: None, content: Content::Rows(vec![command]) });
    }
    if let (Some(most), Some(list)) = (how.most, described.clone().list()) {
        let mut items = Call::new(client, list).total_timeout(PATIENCE).items();
        let mut rows = Vec::new();
        while rows.len() < most {
            let Some(item) = items.next().await else { break };
            rows.push(item?);
        }
        return Ok(Sent { status: None, content: Content::Rows(rows) });
    }
    let (answer, meta) = Call::new(client, described).total_timeout(PATIENCE).send_with_meta().await?;
    let content = match answer {
        Answer::Data(data) => Content::Rows(vec![data]),
        Answer::Text(text) => Content::Text(text),
        _ => Content::Nothing,
    };
    Ok(Sent { status: Some(meta.status()), content })
}
