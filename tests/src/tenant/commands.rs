//! Commands that device actions give, and how they come to an end.

use std::collections::BTreeMap;

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::call::Call;
use super::ids;
use super::lists;
use super::modelled::page::{self, List};
use super::modelled::{Model, Variant, in_form};
use super::state::Shared;

/// What a device says of a command that it could not do.
pub const FAILURE: &str = "The command is not valid for this device.";

/// How far a command is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandStatus {
    /// The device does not know of it yet.
    Pending = 1,
    /// The device has it.
    Running = 2,
    /// It is done.
    Completed = 3,
    /// The device could not do it.
    Failed = 4,
    /// The device answered that it cannot do it now.
    NotNow = 5,
}

/// A command for a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The UUID.
    pub id: String,
    /// The command's name in MDM, such as `EraseDevice`.
    pub kind: String,
    /// How far it is, as the next reader of the list will see it.
    pub status: CommandStatus,
    /// Readings of the list until it ends.
    polls: usize,
    /// How it ends then.
    end: CommandStatus,
}

impl Command {
    /// What the next reader of the list will see, one reading later.
    fn advance(&mut self) {
        if !matches!(self.status, CommandStatus::Pending | CommandStatus::Running) {
            return;
        }
        self.polls = self.polls.saturating_sub(1);
        self.status = if self.polls == 0 { self.end } else { CommandStatus::Running };
    }

    /// The command as the API shows it.
    fn shown(&self, number: i64) -> Value {
        let requested = format!("2026-01-02T03:04:{:02}.000000Z", number % 60);
        let mut shown = json!({
            "uuid": self.id,
            "command_type": self.kind,
            "request_type": self.kind,
            "status": self.status as u8,
            "attempts": u8::from(self.status != CommandStatus::Pending),
            "date_requested": requested,
            "error_chain": [],
            "metadata": {},
            "priority": 0,
            "request_requires_network_tether": false,
            "user": null,
        });
        if matches!(self.status, CommandStatus::Completed | CommandStatus::Failed) {
            shown["date_completed"] = requested.into();
        }
        if self.status == CommandStatus::Failed {
            shown["error_chain"] = json!([{"code": 12021, "localized_description": FAILURE}]);
        }
        shown
    }
}

/// The commands of all devices.
#[derive(Debug)]
pub(super) struct Commands {
    by_device: BTreeMap<String, Vec<Command>>,
    polls: usize,
    end: CommandStatus,
}

impl Default for Commands {
    fn default() -> Self {
        Self { by_device: BTreeMap::new(), polls: 2, end: CommandStatus::Completed }
    }
}

impl Commands {
    /// Says how commands from now on end, and after how many readings of the list.
    pub(super) fn plan(&mut self, polls: usize, end: CommandStatus) {
        (self.polls, self.end) = (polls, end);
    }

    pub(super) fn give(&mut self, device: &str, kind: &str) {
        let number = self.by_device.values().map(Vec::len).sum::<usize>();
        let status = if self.polls == 0 { self.end } else { CommandStatus::Pending };
        let id = ids::uuid("getDeviceCommands", i64::try_from(number).unwrap_or(0));
        let command = Command { id, kind: kind.to_owned(), status, polls: self.polls, end: self.end };
        self.by_device.entry(device.to_owned()).or_default().push(command);
    }

    pub(super) fn of(&self, device: &str) -> Vec<Command> {
        self.by_device.get(device).cloned().unwrap_or_default()
    }

    /// Ends a command as a test wants it; says whether there is one.
    pub(super) fn end(&mut self, id: &str, status: CommandStatus) -> bool {
        let command = self.by_device.values_mut().flatten().find(|command| command.id == id);
        command.map(|command| command.status = status).is_some()
    }
}

/// The page of a device's commands that is asked for; each reading brings them on.
pub(super) fn list(shared: &Shared, call: &Call) -> Response {
    let device = call.argument("device_id");
    let mut data = shared.data();
    let commands = data.commands.of(device);
    let contents = call.operation.success().map(|(_, contents)| contents).unwrap_or_default();
    let Some(content) = in_form(contents, 0) else { return Json(json!({})).into_response() };
    let mut body = lists::sample(content, call.operation, Variant::Full);
    body["device_id"] = device.into();
    let keys: Vec<i64> = (0..).take(commands.len()).collect();
    let record = |key: i64| commands.get(ids::number(key)).map_or(Value::Null, |command| command.shown(key));
    let list = List { keys: &keys, record: &record };
    let request = page::Request::new(call.operation, (&call.path, &call.query), &shared.urls.api, keys.len());
    page::fill(&mut body, &content.schema, Model::of_project().answered_schemas(), &list, &request);
    data.commands.by_device.entry(device.to_owned()).or_default().iter_mut().for_each(Command::advance);
    Json(body).into_response()
}
