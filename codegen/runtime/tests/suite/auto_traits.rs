//! Whatever a generated field can hold has every automatic trait. So no field can take one from its struct, and `diff` need
//! not look for it.

use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::runtime as rt;

fn has_all<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}

#[test]
fn values_have_every_automatic_trait() {
    has_all::<rt::Bytes>();
    has_all::<rt::Date>();
    has_all::<rt::Extra>();
    has_all::<rt::FilePart>();
    has_all::<rt::Filter>();
    has_all::<rt::Id<()>>();
    has_all::<rt::Patch<String>>();
    has_all::<rt::Secret>();
    has_all::<rt::Timestamp>();
    has_all::<rt::Value>();
}
