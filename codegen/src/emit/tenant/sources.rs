//! The sources of the crate.

use crate::emit::packages::copied::{Copied, copied};

/// Every source file, by its path below `tenant/src/`.
pub(super) const FILES: Copied = copied![
    "tenant/src";
    "builder.rs",
    "http/fault.rs",
    "http/front/answer.rs",
    "http/front/effect.rs",
    "http/front/mod.rs",
    "http/front/read.rs",
    "http/host.rs",
    "http/mod.rs",
    "http/recorded.rs",
    "http/traffic.rs",
    "lib.rs",
    "modelled/answer.rs",
    "modelled/body.rs",
    "modelled/document.rs",
    "modelled/form.rs",
    "modelled/mod.rs",
    "modelled/page.rs",
    "modelled/request.rs",
    "modelled/sample.rs",
    "modelled/scalar.rs",
    "modelled/schema.rs",
    "operations/api.rs",
    "operations/blueprints.rs",
    "operations/call.rs",
    "operations/commands.rs",
    "operations/devices/action.rs",
    "operations/devices/filter.rs",
    "operations/devices/find.rs",
    "operations/devices/lost_mode.rs",
    "operations/devices/mod.rs",
    "operations/devices/update.rs",
    "operations/exports.rs",
    "operations/from_model.rs",
    "operations/integrations.rs",
    "operations/library.rs",
    "operations/lists.rs",
    "operations/mod.rs",
    "operations/prism.rs",
    "operations/query_text.rs",
    "operations/select.rs",
    "operations/storage.rs",
    "operations/uploads.rs",
    "store/access.rs",
    "store/commands.rs",
    "store/device.rs",
    "store/drift.rs",
    "store/errors.rs",
    "store/exports.rs",
    "store/fleet.rs",
    "store/ids.rs",
    "store/mod.rs",
    "store/rate.rs",
    "store/records.rs",
    "store/scripted.rs",
    "store/state.rs",
    "store/uploads.rs",
    "tenant.rs",
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_source_file_is_copied() {
        crate::emit::packages::copied::assert_complete("tenant/src", super::FILES);
    }
}
