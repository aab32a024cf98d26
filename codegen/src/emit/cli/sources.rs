//! The sources of the crate.

use crate::emit::packages::copied::{Copied, copied};

/// Every source file, by its path below `cli/src/`.
pub(super) const FILES: Copied = copied![
    "cli/src";
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
