//! `cargo xtask import`

use crate::Exit;
use crate::cli::Import;

pub(crate) fn import(_arguments: &Import) -> Exit {
    Exit::Unusable
}
