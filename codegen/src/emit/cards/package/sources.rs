//! The sources of the crate.

use crate::emit::packages::copied::{Copied, copied};

/// Every source file, by its path below `cards/src/`.
pub(super) const FILES: Copied = copied![
    "cards/src";
    "catalogue/binding.rs",
    "catalogue/card.rs",
    "catalogue/concept.rs",
    "catalogue/connector.rs",
    "catalogue/field.rs",
    "catalogue/mod.rs",
    "catalogue/section.rs",
    "errors/error.rs",
    "errors/fault.rs",
    "errors/mod.rs",
    "flow/card.rs",
    "flow/export.rs",
    "flow/field.rs",
    "flow/file.rs",
    "flow/graph/cycles.rs",
    "flow/graph/mod.rs",
    "flow/graph/order.rs",
    "flow/graph/pins.rs",
    "flow/json/mod.rs",
    "flow/json/parse.rs",
    "flow/json/string.rs",
    "flow/json/value.rs",
    "flow/json/write.rs",
    "flow/kinds.rs",
    "flow/mod.rs",
    "flow/names.rs",
    "flow/problem.rs",
    "flow/read/cards.rs",
    "flow/read/fields.rs",
    "flow/read/flows.rs",
    "flow/read/keys.rs",
    "flow/read/mod.rs",
    "flow/read/queue.rs",
    "flow/read/reader.rs",
    "flow/reading.rs",
    "flow/span.rs",
    "invocation/blank.rs",
    "invocation/check.rs",
    "invocation/mod.rs",
    "lib.rs",
    "outputs/convert.rs",
    "outputs/mod.rs",
    "outputs/read.rs",
    "plan/arguments.rs",
    "plan/body.rs",
    "plan/extent.rs",
    "plan/formats.rs",
    "plan/free_request.rs",
    "plan/made.rs",
    "plan/mod.rs",
    "pointer.rs",
    "preview/mod.rs",
    "run/exchange.rs",
    "run/mod.rs",
    "run/on_error.rs",
    "run/runner.rs",
    "stream/helper.rs",
    "stream/mod.rs",
    "stream/position.rs",
    "stream/records.rs",
    "stream/streaming.rs",
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_source_file_is_copied() {
        crate::emit::packages::copied::assert_complete("cards/src", super::FILES);
    }
}
