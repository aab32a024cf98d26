//! `cargo xtask diff`

use crate::Exit;
use crate::cli::Diff;

pub(crate) fn diff(_arguments: &Diff) -> Exit {
    Exit::Unusable
}
