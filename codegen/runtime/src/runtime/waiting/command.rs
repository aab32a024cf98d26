//! Waits until a device has carried out a command. The API only queues the command, and lists its status.

use std::{collections::HashSet, fmt, sync::Arc};

use serde::Serialize;
use serde_json::Value;

use crate::runtime::{
    base::endpoint::Endpoint,
    errors::{error::Error, error_kind::ErrorKind, message, wait_error::WaitKind},
    http::{call::Call, client::Client, operation::Operation},
    paging::{items::Items, paged::Paged},
    settings::call_settings::Settings,
    values::argument::QueryValue,
    waiting::polling::{Poller, Polling},
};

/// An operation that lists the commands of a device.
pub trait CommandListOperation: Paged<Item: Serialize> {
    /// Where an item has the status of its command.
    fn fields(&self) -> &'static CommandFields;
}

/// Where an item of a list of commands has its status: JSON pointers within the item, and the values of the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandFields {
    /// The id of the command.
    pub id: &'static str,
    /// The type of the command.
    pub kind: &'static str,
    /// The status of the command.
    pub status: &'static str,
    /// The device's error messages.
    pub errors: &'static str,
    /// The statuses of a completed command.
    pub done: &'static [&'static str],
    /// The statuses of a failed command.
    pub failed: &'static [&'static str],
}

/// An operation that queues a command for a device.
#[diagnostic::on_unimplemented(
    message = "`{Self}` queues no command that can be waited for",
    label = "this call has no `wait()`",
    note = "`send()` sends it; `until(…)` of an operation that reads repeats it until a condition holds"
)]
pub trait CommandOperation: Operation {
    /// The operation that lists the command.
    type List: CommandListOperation;

    /// The type of the command in the list; several types if it depends on the arguments.
    fn kinds(&self) -> &'static [&'static str];

    /// The list of the same device's commands.
    fn commands(&self) -> Self::List;
}

impl<O: Operation> Call<O> {
    /// Sends the call, then waits until the device has carried out the command.
    ///
    /// ```ignore
    /// let command = kandji.device_actions().restart(id).wait().send().await?;
    /// ```
    pub fn wait(self) -> Wait<O>
    where
        O: CommandOperation,
    {
        let Self { client, settings, operation } = self;
        Wait { client, settings, operation, polling: Polling::default() }
    }
}

/// A call that waits until the device has carried out its command.
///
/// It lists the device's commands before the call, so that it can tell the new command from earlier ones of the same
/// type without comparing clocks. If someone else queues a command of the same type for the same device at the same
/// moment, it may take theirs for its own. It reads the whole list before the call, and afterwards only as far as the
/// command. Only Apple devices have such a list.
#[must_use = "a call does nothing until it is sent"]
pub struct Wait<O> {
    pub(crate) client: Client,
    settings: Arc<Settings>,
    operation: O,
    polling: Polling,
}

impl<O: CommandOperation> Wait<O> {
    /// How long to wait, and how often to check.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Sends the call and returns the completed command. The call is retried only as [`Retry`](crate::runtime::Retry)
    /// allows for its risk: not if the API may have queued the command. After the call, transient failures of the list
    /// are retried until the timeout.
    ///
    /// # Errors
    /// As for [`Call::send`], also if the list cannot be read before the call, which is then not sent. [`Error::Wait`]
    /// with the device's messages if it fails to carry out the command, or at the timeout: then the command is still
    /// queued, and the device may be offline.
    pub async fn send(self) -> Result<<O::List as Paged>::Item, Error> {
        let Self { client, settings, operation, polling } = self;
        let (list, kinds, meta) = (operation.commands(), operation.kinds(), operation.meta());
        let read = || Call { client: client.clone(), settings: Arc::clone(&settings), operation: list.clone() }.items();
        let mut watch = Watch::new(list.fields(), kinds);
        watch.know(read()).await?;
        Call { client: client.clone(), settings: Arc::clone(&settings), operation }.send_raw().await?;
        let mut poller = Poller::new(&client, &polling);
        let end = |poller: &Poller<'_>, kind, note: &str| {
            poller.end(Endpoint::of(meta), kind, &format!("the command {}", kinds.join(" or ")), note)
        };
        loop {
            match watch.find(read()).await {
                Ok(Some((item, Outcome::Done))) => return Ok(item),
                Ok(Some((_, Outcome::Failed(note)))) => return Err(end(&poller, WaitKind::Failed, &note)),
                Ok(Some((_, Outcome::Pending)) | None) => {}
                Err(error) if is_passing(&error) => {}
                Err(error) => return Err(error),
            }
            if !poller.pause().await {
                return Err(end(&poller, WaitKind::TimedOut, watch.last()));
            }
        }
    }
}

impl<O: Operation> fmt::Debug for Wait<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Wait").field("operation", &self.operation.meta().id).finish_non_exhaustive()
    }
}

/// The state of a command.
enum Outcome {
    Pending,
    Done,
    Failed(String),
}

/// Recognizes the command that the call queued.
struct Watch {
    list: &'static CommandFields,
    kinds: &'static [&'static str],
    /// The ids of earlier commands.
    known: HashSet<String>,
    /// The id of the command, once it has been seen.
    found: Option<String>,
}

impl Watch {
    fn new(list: &'static CommandFields, kinds: &'static [&'static str]) -> Self {
        Self { list, kinds, known: HashSet::new(), found: None }
    }

    async fn know<L: CommandListOperation>(&mut self, mut items: Items<L>) -> Result<(), Error> {
        while let Some(item) = items.next().await {
            self.known.extend(text(&json(&item?), self.list.id));
        }
        Ok(())
    }

    /// The command and its state, if it is in the list.
    async fn find<L: CommandListOperation>(
        &mut self,
        mut items: Items<L>,
    ) -> Result<Option<(L::Item, Outcome)>, Error> {
        while let Some(item) = items.next().await {
            let item = item?;
            if let Some(outcome) = self.recognise(&json(&item)) {
                return Ok(Some((item, outcome)));
            }
        }
        Ok(None)
    }

    fn recognise(&mut self, item: &Value) -> Option<Outcome> {
        let id = text(item, self.list.id)?;
        let is_it = match &self.found {
            Some(found) => *found == id,
            None => !self.known.contains(&id) && self.is_of_kind(item),
        };
        is_it.then(|| {
            self.found = Some(id);
            self.outcome(item)
        })
    }

    fn is_of_kind(&self, item: &Value) -> bool {
        text(item, self.list.kind).is_some_and(|kind| self.kinds.contains(&kind.as_str()))
    }

    fn outcome(&self, item: &Value) -> Outcome {
        let status = text(item, self.list.status).unwrap_or_default();
        if self.list.done.contains(&status.as_str()) {
            return Outcome::Done;
        }
        if !self.list.failed.contains(&status.as_str()) {
            return Outcome::Pending;
        }
        let words = item.pointer(self.list.errors).map(message::of_value).unwrap_or_default();
        let colon = if words.is_empty() { "" } else { ": " };
        Outcome::Failed(format!("status {status}{colon}{words}"))
    }

    /// What is known about the command at the timeout.
    fn last(&self) -> &'static str {
        match self.found {
            Some(_) => "it is still queued; the device may be offline",
            None => "it has not appeared in the list of the device's commands",
        }
    }
}

/// Whether the list can be expected to be readable again. A queued command is worth more than one attempt to read it.
fn is_passing(error: &Error) -> bool {
    let passing = [ErrorKind::Unavailable, ErrorKind::Server, ErrorKind::RateLimited];
    matches!(error, Error::Transport(_)) || error.kind().is_some_and(|kind| passing.contains(&kind))
}

fn json<T: Serialize>(item: &T) -> Value {
    serde_json::to_value(item).unwrap_or_default()
}

fn text(item: &Value, pointer: &str) -> Option<String> {
    item.pointer(pointer)?.query_text().ok()?
}
