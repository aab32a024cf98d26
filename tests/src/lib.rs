//! What the tests share: a fake tenant on this machine, and the folders of the project.

pub mod project;
pub mod tenant;
