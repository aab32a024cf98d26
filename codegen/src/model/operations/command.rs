//! Commands of devices.

/// How a list describes the commands of a device (`x-kandji-commands`): JSON pointers within an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandList {
    /// The id of the command.
    pub id: String,
    /// What the device is told to do.
    pub kind: String,
    /// Its status.
    pub status: String,
    /// The errors that the device reports.
    pub errors: String,
    /// The statuses of a completed command.
    pub done: Vec<String>,
    /// The statuses of a failed command.
    pub failed: Vec<String>,
}
