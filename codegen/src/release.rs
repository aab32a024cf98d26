//! What a release is: its versions, what it says, and what its packages have to have.

mod package;
mod plan;

pub use package::check as check_package;
pub use plan::{Since, plan};
