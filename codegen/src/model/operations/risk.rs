//! Risk classes.

use std::fmt;

/// What a call can do, from harmless to irreversible (`x-kandji-risk`). It depends on what the operation does, not on its
/// HTTP method, and decides what the client may retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Risk {
    /// Reads.
    Read,
    /// Reads a secret.
    ReadSecret,
    /// Asks a device for something harmless.
    Nudge,
    /// Adds something.
    Additive,
    /// Makes a change that can be undone.
    Update,
    /// Interrupts somebody's work.
    Disruptive,
    /// Destroys something.
    Irreversible,
}

impl Risk {
    /// Every class, from harmless to irreversible.
    pub const ALL: [Self; 7] =
        [Self::Read, Self::ReadSecret, Self::Nudge, Self::Additive, Self::Update, Self::Disruptive, Self::Irreversible];

    /// The name in `x-kandji-risk`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::ReadSecret => "read-secret",
            Self::Nudge => "nudge",
            Self::Additive => "additive",
            Self::Update => "update",
            Self::Disruptive => "disruptive",
            Self::Irreversible => "irreversible",
        }
    }

    /// What a call of this class does.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Read => "reads and changes nothing",
            Self::ReadSecret => "reads a secret",
            Self::Nudge => "asks a device to do something harmless",
            Self::Additive => "adds something",
            Self::Update => "changes something that can be changed back",
            Self::Disruptive => "interrupts someone's work",
            Self::Irreversible => "destroys something and cannot be undone",
        }
    }

    /// The class of a name in `x-kandji-risk`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|risk| risk.as_str() == name)
    }
}

impl fmt::Display for Risk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
