//! Strict mappings: an unknown key is an error.

use super::Node;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::text::nearest;

/// Reports the unknown keys of a mapping: otherwise a misspelled key would be ignored.
pub(crate) fn check_keys(node: &Node, known: &[&str], report: &mut Report) {
    for (key, entry) in node.as_map().into_iter().flatten().filter(|(key, _)| !known.contains(&key.as_str())) {
        let help = match nearest(key, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`? Known keys are {}", known.join(", ")),
            None => format!("known keys are {}", known.join(", ")),
        };
        let fault = Diagnostic::error(&codes::UNKNOWN_KEY, format!("the key `{key}` is not known here"));
        entry.node.account_for();
        report.push(fault.at(entry.key_span, "").help(help));
    }
}
