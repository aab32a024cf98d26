//! `cargo xtask docs`

use crate::Exit;
use crate::cli::Docs;

pub(crate) fn docs(_arguments: &Docs) -> Exit {
    Exit::Unusable
}
