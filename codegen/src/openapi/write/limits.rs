//! What a schema says about values of one kind.

use super::map::Entries;
use crate::model::{Limits, SchemaKind};

/// The format that says what numbers are in JSON. Without it, some generators choose a type that is too small.
pub(super) fn number_format(kind: &SchemaKind) -> Option<&'static str> {
    match kind {
        SchemaKind::Integer => Some("int64"),
        SchemaKind::Number => Some("double"),
        _ => None,
    }
}

/// The limits of a value.
pub(super) fn limits<M: Entries>(limits: &Limits, map: &mut M) -> Result<(), M::Error> {
    map.some("minimum", limits.minimum.as_ref())?;
    map.flag("exclusiveMinimum", limits.exclusive_minimum)?;
    map.some("maximum", limits.maximum.as_ref())?;
    map.flag("exclusiveMaximum", limits.exclusive_maximum)?;
    map.some("multipleOf", limits.multiple_of.as_ref())?;
    map.some("minLength", limits.min_length)?;
    map.some("maxLength", limits.max_length)?;
    map.some("pattern", limits.pattern.as_ref())?;
    map.some("minItems", limits.min_items)?;
    map.some("maxItems", limits.max_items)?;
    map.flag("uniqueItems", limits.unique_items)?;
    map.some("minProperties", limits.min_properties)?;
    map.some("maxProperties", limits.max_properties)
}
