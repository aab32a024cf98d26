//! How the command line calls each operation, as the client knows it.

use heck::ToKebabCase;

/// The command of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::emit) struct Command {
    /// The group in kebab case: `device-actions`.
    pub(in crate::emit) group: String,
    /// The method in kebab case: `erase`.
    pub(in crate::emit) method: String,
    /// Whether it reads a list in pages.
    pub(in crate::emit) is_list: bool,
    /// Whether it queues the command of a device that can be waited for.
    pub(in crate::emit) can_wait: bool,
}

impl Command {
    /// The command of a method of the client.
    pub(in crate::emit) fn of(module: &str, method: &str) -> Self {
        Self { group: kebab(module), method: kebab(method), ..Self::default() }
    }

    /// What is typed: `kandji device-actions erase`.
    pub(in crate::emit) fn typed(&self) -> String {
        format!("kandji {} {}", self.group, self.method)
    }
}

/// A name as the command line spells it: `device-actions` for `device_actions`, and `pin` for `PIN`.
pub(in crate::emit) fn kebab(name: &str) -> String {
    name.to_kebab_case()
}
