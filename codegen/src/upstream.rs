//! `spec/sources.yaml`: the upstream documents, where they come from, and newer versions of them.
//!
//! `import` writes the file. Only the origin of a document is written by hand, and each import keeps it.

mod origin;
mod read;
mod story;
mod update;

pub use origin::Origin;
pub use read::{Upstream, of_spec, read};
pub use story::{Renewed, open_decisions, story};
pub use update::{check, latest, renamed};
