//! The sources of the crate.

use crate::emit::packages::copied::{Copied, copied};

/// Every source file, by its path below `cli/src/`.
pub(super) const FILES: Copied = copied![
    "cli/src";
    "bulk/confirm.rs",
    "bulk/mod.rs",
    "bulk/options.rs",
    "bulk/outcome.rs",
    "bulk/plan.rs",
    "bulk/results/columns.rs",
    "bulk/results/file.rs",
    "bulk/results/format.rs",
    "bulk/results/mod.rs",
    "bulk/results/resume.rs",
    "bulk/send/answers.rs",
    "bulk/send/call.rs",
    "bulk/send/mod.rs",
    "bulk/send/progress.rs",
    "bulk/summary.rs",
    "bulk/table.rs",
    "command_line/flags.rs",
    "command_line/globals.rs",
    "command_line/mod.rs",
    "command_line/names.rs",
    "command_line/tree.rs",
    "command_line/values.rs",
    "console.rs",
    "demo/command.rs",
    "demo/mod.rs",
    "demo/reach.rs",
    "demo/shell.rs",
    "environment.rs",
    "exit.rs",
    "fleet/device.rs",
    "fleet/device_list.rs",
    "fleet/mod.rs",
    "fleet/platforms.rs",
    "fleet/selection.rs",
    "fleet/selector.rs",
    "invoke/directory.rs",
    "invoke/dry_run.rs",
    "invoke/given.rs",
    "invoke/mod.rs",
    "invoke/names.rs",
    "invoke/risk.rs",
    "invoke/send.rs",
    "lib.rs",
    "main.rs",
    "output/clean.rs",
    "output/destination.rs",
    "output/fields/mod.rs",
    "output/fields/path.rs",
    "output/fields/schema.rs",
    "output/fields/selection.rs",
    "output/format.rs",
    "output/formats/delimited.rs",
    "output/formats/jq.rs",
    "output/formats/json.rs",
    "output/formats/mod.rs",
    "output/formats/yaml.rs",
    "output/mod.rs",
    "output/settings.rs",
    "output/table/cells.rs",
    "output/table/columns.rs",
    "output/table/list.rs",
    "output/table/mod.rs",
    "output/table/ranks.rs",
    "output/table/record.rs",
    "progress.rs",
    "report/columns.rs",
    "report/kinds.rs",
    "report/layout.rs",
    "report/mod.rs",
    "report/writer.rs",
    "session/mod.rs",
    "session/variables.rs",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::packages::copied::assert_complete;

    #[test]
    fn every_file_is_copied() {
        assert_complete("cli/src", FILES);
    }
}
