//! The types that examples, documents and facts name, as words that can be compared.

use std::collections::BTreeSet;

use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::model::{Api, Schema, SchemaKind};

/// Words for types: `boolean`, `integer`, `number`, `string` or its format, `enum`, `file`, `list`, `object`, `null`.
pub(super) type Kinds = BTreeSet<&'static str>;

/// The formats of strings.
const FORMATS: [&str; 5] = ["uuid", "date-time", "date", "email", "uri"];

/// The types of a schema; none if it is free-form.
pub(super) fn of_schema(api: &Api, schema: &Schema) -> Kinds {
    match &api.resolve(schema).kind {
        SchemaKind::Any | SchemaKind::Named(_) => Kinds::new(),
        SchemaKind::Boolean => Kinds::from(["boolean"]),
        SchemaKind::Integer => Kinds::from(["integer"]),
        SchemaKind::Number => Kinds::from(["number"]),
        SchemaKind::Text(format) => Kinds::from([format.name().unwrap_or("string")]),
        SchemaKind::Enum(_) => Kinds::from(["enum"]),
        SchemaKind::Bytes => Kinds::from(["file"]),
        SchemaKind::List(_) => Kinds::from(["list"]),
        SchemaKind::Map(_) | SchemaKind::Object(_) => Kinds::from(["object"]),
        SchemaKind::Union(variants) => variants.iter().flat_map(|variant| of_schema(api, variant)).collect(),
    }
}

/// The types that a shape shows or claims.
pub(super) fn of_shape(shape: &Shape) -> Kinds {
    let flags = [
        (shape.boolean, "boolean"),
        (shape.integer, "integer"),
        (shape.number, "number"),
        (shape.bytes, "file"),
        (shape.list.is_some(), "list"),
        (shape.object.is_some(), "object"),
        (shape.null, "null"),
    ];
    let flags = flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word);
    flags.chain(shape.strings.iter().map(|spelling| spelling.format().name().unwrap_or("string"))).collect()
}

/// The types that examples show. A boolean that is spelled out is one; whether digits are a number, examples alone do not
/// tell.
pub(super) fn of_examples(shape: &Shape) -> Kinds {
    let mut kinds = of_shape(shape);
    if shape.strings.contains(&Spelling::Boolean) {
        kinds.insert("boolean");
    }
    if !shape.strings.is_empty() {
        kinds.insert("string");
    }
    kinds
}

/// Whether some of the types that something names are those of a fact.
pub(super) fn agree(said: &Kinds, fact: &Kinds) -> bool {
    said.iter().any(|kind| *kind != "null" && fits(kind, fact))
}

/// Whether a fact is none of the types that a document names.
pub(super) fn contradicts(said: &Kinds, fact: &Kinds) -> bool {
    let named = || said.iter().filter(|kind| **kind != "null");
    !fact.is_empty() && named().next().is_some() && !named().all(|kind| fits(kind, fact))
}

/// A more precise type does not contradict: any string may be a UUID, and a whole number is a number.
fn fits(kind: &str, fact: &Kinds) -> bool {
    let is_text = |fact: &str| fact == "string" || fact == "enum" || FORMATS.contains(&fact);
    fact.contains(kind)
        || match kind {
            "integer" => fact.contains("number"),
            "string" => fact.iter().any(|fact| is_text(fact)),
            "enum" => fact.contains("string"),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_more_precise_fact_contradicts_nothing() {
        let contradicts = |said: &[&'static str], fact: &[&'static str]| {
            contradicts(&said.iter().copied().collect(), &fact.iter().copied().collect())
        };
        assert!(!contradicts(&["string"], &["uuid"]) && contradicts(&["uuid"], &["string"]));
        assert!(!contradicts(&["integer"], &["number"]) && contradicts(&["number"], &["integer"]));
        assert!(contradicts(&["string"], &["boolean"]) && contradicts(&["object"], &["list"]));
        assert!(!contradicts(&["null"], &["list"]) && !contradicts(&[], &["list"]) && !contradicts(&["string"], &[]));
        assert!(!contradicts(&["object"], &["object", "string"]) && contradicts(&["object", "list"], &["object"]));
    }
}
