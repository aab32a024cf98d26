//! The names of arguments that are the program's own and not an operation's.

use std::sync::LazyLock;

use super::globals;

/// The body as a whole, and its fields that are null.
pub(crate) const BODY: &str = "body";
pub(crate) const NULL: &str = "null";

/// How much of a list is read.
pub(crate) const ALL: &str = "all";
pub(crate) const LIMIT: &str = "limit";

/// The file that is sent to the storage.
pub(crate) const FILE: &str = "file";

/// Whether, and how long, the command of a device is waited for.
pub(crate) const WAIT: &str = "wait";
pub(crate) const WAIT_LIMIT: &str = "wait-limit";

/// Many devices at once.
pub(crate) const ALL_DEVICES: &str = "all-devices";
pub(crate) const FROM_CSV: &str = "from-csv";
pub(crate) const RESULTS: &str = "results";
pub(crate) const RESUME: &str = "resume";
pub(crate) const RETRY_FAILED: &str = "retry-failed";
pub(crate) const RETRY_UNKNOWN: &str = "retry-unknown";
pub(crate) const CONCURRENCY_NAME: &str = "concurrency";

const OWN: [&str; 16] = [
    "help",
    "version",
    BODY,
    NULL,
    ALL,
    LIMIT,
    FILE,
    WAIT,
    WAIT_LIMIT,
    ALL_DEVICES,
    FROM_CSV,
    RESULTS,
    RESUME,
    RETRY_FAILED,
    RETRY_UNKNOWN,
    CONCURRENCY_NAME,
];

/// The names of the options of every command. They are asked for with each flag, and made once.
static GLOBAL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let arguments = globals::arguments();
    arguments.iter().filter_map(|one| one.get_long()).map(str::to_owned).collect()
});

/// Whether an argument of an operation cannot have this name, because the program has one of its own. A selector of devices
/// yields to an argument with its name.
pub(crate) fn is_own(name: &str) -> bool {
    OWN.contains(&name) || GLOBAL.iter().any(|global| global == name)
}
