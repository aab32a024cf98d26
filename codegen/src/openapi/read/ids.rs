//! Operation ids: every operation has one, and no two have the same.

use std::collections::BTreeSet;

use heck::ToLowerCamelCase;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Operation, UniqueNames};

/// The longest id that is made here.
const LONGEST: usize = 60;

/// Gives operations without an id, or with one that an earlier operation has, a new one. The operations must be in
/// canonical order, so that the ids do not depend on the order of the document.
pub(super) fn complete(operations: &mut [Operation], report: &mut Report) {
    let mut names = UniqueNames::default().reserving(operations.iter().map(|operation| operation.id.as_str()));
    let mut seen = BTreeSet::new();
    for operation in operations {
        if !operation.id.is_empty() && seen.insert(operation.id.clone()) {
            continue;
        }
        let id = names.claim(&derived(operation));
        let what = if operation.id.is_empty() { "no" } else { "the same" };
        let message = format!("{} {} has {what} `operationId`; it is called `{id}`", operation.method, operation.path);
        report.push(Diagnostic::warning(&codes::OPERATION_ID, message).at(operation.span, "this operation"));
        operation.id = id;
    }
}

/// An id from the summary, such as `listDevices` from "List Devices", or from method and path.
fn derived(operation: &Operation) -> String {
    let from_summary = camel(operation.summary.as_deref().unwrap_or(""));
    if !from_summary.is_empty() {
        return from_summary;
    }
    camel(&format!("{} {}", operation.method.as_str().to_lowercase(), operation.path))
}

/// The letters and digits of a text as one word; empty if it has no letters.
fn camel(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let word = plain.to_lower_camel_case();
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let (first, rest) = word.split_at(word.len().min(1));
    let mut word = first.to_ascii_lowercase() + rest;
    word.truncate(LONGEST);
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_ids() {
        assert_eq!(camel("List Devices"), "listDevices");
        assert_eq!(camel("get /api/v1/devices/{device_id}"), "getApiV1DevicesDeviceId");
        assert_eq!(camel("1st \"; panic!(); //"), "stPanic");
        assert_eq!(camel("🦀 ../../"), "");
        assert!(camel(&"word ".repeat(300)).len() <= LONGEST);
    }
}
