//! The operation that a request is, if there is one.

use kandji_client::Method;
use kandji_client::operations::{self, OperationInfo};
use percent_encoding::percent_decode_str;

/// An operation, and the arguments of its path.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) operation: &'static OperationInfo,
    /// By name.
    pub(super) arguments: Vec<(String, String)>,
}

impl Known {
    /// The operation with this method and path. Of several, the one whose path says most.
    pub(crate) fn of(method: Method, path: &str) -> Option<Self> {
        let given = segments(path);
        let fitting = operations::ALL.iter().copied().filter(|one| one.meta.method == method);
        let found = fitting.filter_map(|operation| {
            let arguments = arguments(&segments(operation.meta.path), &given)?;
            Some(Self { operation, arguments })
        });
        found.min_by_key(|known| known.arguments.len())
    }
}

/// What stands between slashes, decoded. Servers take several slashes for one, and do not mind one at the end.
fn segments(path: &str) -> Vec<String> {
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts.map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect()
}

/// The arguments of a path, if it fits.
fn arguments(template: &[String], given: &[String]) -> Option<Vec<(String, String)>> {
    if template.len() != given.len() {
        return None;
    }
    let mut arguments = Vec::new();
    for (expected, found) in template.iter().zip(given) {
        match expected.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
            None if expected == found => {}
            None => return None,
            Some((before, (name, after))) => {
                let value = found.strip_prefix(before)?.strip_suffix(after)?;
                arguments.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    Some(arguments)
}
