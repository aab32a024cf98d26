//! The license files.

/// The MIT license.
pub(crate) const MIT: &str = include_str!("../../../../LICENSE-MIT");

/// The Apache License 2.0.
pub(crate) const APACHE: &str = include_str!("../../../../LICENSE-APACHE");
