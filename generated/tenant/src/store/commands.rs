//! Commands that device actions give, and how they come to an end.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::company::clock::{self, MINUTE};
use crate::store::ids;

/// What a device says of a command that it could not do.
pub const FAILURE: &str = "The command is not valid for this device.";

/// When the first command is asked for, counted from when everything was last seen; how long there is between two; and how long
/// one takes.
const BEGINNING: i64 = 20 * MINUTE;
const BETWEEN: i64 = MINUTE / 2;
const DURATION: i64 = MINUTE / 5;

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
    pub(crate) fn shown(&self, number: i64) -> Value {
        let requested = clock::NOW + BEGINNING + number * BETWEEN;
        let mut shown = json!({
            "uuid": self.id,
            "command_type": self.kind,
            "request_type": self.kind,
            "status": self.status as u8,
            "attempts": u8::from(self.status != CommandStatus::Pending),
            "date_requested": clock::zulu(requested),
            "error_chain": [],
            "metadata": {},
            "priority": 0,
            "request_requires_network_tether": false,
            "user": null,
        });
        if matches!(self.status, CommandStatus::Completed | CommandStatus::Failed) {
            shown["date_completed"] = clock::zulu(requested + DURATION).into();
        }
        if self.status == CommandStatus::Failed {
            shown["error_chain"] = json!([{"code": 12021, "localized_description": FAILURE}]);
        }
        shown
    }
}

/// The commands of all devices.
#[derive(Debug)]
pub(crate) struct Commands {
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
    pub(crate) fn plan(&mut self, polls: usize, end: CommandStatus) {
        (self.polls, self.end) = (polls, end);
    }

    pub(crate) fn give(&mut self, device: &str, kind: &str) {
        let number = self.by_device.values().map(Vec::len).sum::<usize>();
        let status = if self.polls == 0 { self.end } else { CommandStatus::Pending };
        let id = ids::uuid("getDeviceCommands", i64::try_from(number).unwrap_or(0));
        let command = Command { id, kind: kind.to_owned(), status, polls: self.polls, end: self.end };
        self.by_device.entry(device.to_owned()).or_default().push(command);
    }

    pub(crate) fn of(&self, device: &str) -> Vec<Command> {
        self.by_device.get(device).cloned().unwrap_or_default()
    }

    /// Brings the commands of a device on, one reading of the list further.
    pub(crate) fn advance(&mut self, device: &str) {
        self.by_device.get_mut(device).into_iter().flatten().for_each(Command::advance);
    }

    /// Ends a command as a test wants it; says whether there is one.
    pub(crate) fn end(&mut self, id: &str, status: CommandStatus) -> bool {
        let command = self.by_device.values_mut().flatten().find(|command| command.id == id);
        command.map(|command| command.status = status).is_some()
    }
}
