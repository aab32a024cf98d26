//! The sources of the crate.

use crate::emit::packages::copied::{Copied, copied};

/// Every source file, by its path below `cards/src/`.
pub(super) const FILES: Copied = copied![
    "cards/src";
    "catalogue/binding.rs",
    "catalogue/card.rs",
    "catalogue/concept.rs",
    "catalogue/field.rs",
    "catalogue/mod.rs",
    "lib.rs",
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_source_file_is_copied() {
        crate::emit::packages::copied::assert_complete("cards/src", super::FILES);
    }
}
