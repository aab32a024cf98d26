//! The platforms that an operation is for.

use std::collections::BTreeMap;

use kandji_client::operations::{self, OperationInfo};

use super::selector::{PLATFORM_SELECTOR, platform};
use crate::directory::list::Directory;
use crate::directory::thing::Thing;

/// The platforms that an operation is for, and how many devices of others there were.
#[derive(Debug)]
pub(crate) struct Platforms {
    operation: &'static OperationInfo,
    /// The platforms that the specification knows. A device of another one is not judged.
    known: Vec<String>,
    left_out: BTreeMap<String, usize>,
}

impl Platforms {
    pub(crate) fn of(operation: &'static OperationInfo, directory: Directory) -> Self {
        let named = operations::ALL.iter().flat_map(|operation| operation.platforms);
        let listed = PLATFORM_SELECTOR.choices(directory.list).iter();
        let known = named.chain(listed).map(|name| platform(name)).collect();
        Self { operation, known, left_out: BTreeMap::new() }
    }

    /// Whether the operation is for a device of this platform. One that it is not for is counted.
    pub(crate) fn admit(&mut self, name: &str) -> bool {
        let wanted = self.operation.platforms;
        let own = platform(name);
        let is_known = self.known.iter().any(|one| is_same(one, &own));
        let is_fit = wanted.is_empty() || !is_known || wanted.iter().any(|one| is_same(&platform(one), &own));
        if !is_fit {
            *self.left_out.entry(name.to_owned()).or_default() += 1;
        }
        is_fit
    }

    /// What is said of a device that the operation is not for.
    pub(crate) fn misfit(operation: &OperationInfo, device: &Thing) -> String {
        format!("{} is not of {}, which the operation is for", device.shown(), operation.platforms.join(", "))
    }

    /// What was left out, in words; `None` if nothing was.
    pub(crate) fn left_out(&self) -> Option<String> {
        let counts = self.left_out.iter().map(|(name, count)| format!("{count} {name}")).collect::<Vec<_>>().join(", ");
        let platforms = self.operation.platforms.join(", ");
        (!counts.is_empty()).then(|| format!("left out, because the operation is for {platforms} only: {counts}"))
    }
}

/// Whether two names are those of one platform: `vision` and `visionpro` are.
fn is_same(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && (one.starts_with(other) || other.starts_with(one))
}
