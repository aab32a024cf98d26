//! Which field identifies a record.

use std::collections::{BTreeMap, BTreeSet};

use super::records::Record;
use crate::model::{Api, Field, Format, SchemaKind};
use crate::text::split as words;

/// What the paths of an API say about identifiers.
pub(super) struct Identifiers {
    /// The path parameters, with the number of operations that have them.
    parameters: BTreeMap<Vec<String>, usize>,
    /// The last words of their names.
    words: BTreeSet<String>,
}

impl Identifiers {
    pub(super) fn of(api: &Api) -> Self {
        let mut parameters: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for name in api.operations.iter().flat_map(|operation| operation.path.parameters()) {
            *parameters.entry(words(name)).or_default() += 1;
        }
        let words = parameters.keys().filter_map(|name| name.last().cloned()).collect();
        Self { parameters, words }
    }

    /// The name of the field that identifies a record of this type.
    pub(super) fn identity<'a>(&self, api: &Api, ty: &str, record: &Record<'a>) -> Option<&'a str> {
        let candidates: Vec<(&'a Field, Vec<String>)> = record
            .fields
            .iter()
            .filter(|field| record.always.contains(field.name.as_str()) && can_identify(api, field))
            .map(|field| (field, words(&field.name)))
            .collect();
        let first = |is_it: &dyn Fn(&Field, &[String]) -> bool| {
            candidates.iter().find(|(field, name)| is_it(field, name)).map(|(field, _)| field.name.as_str())
        };
        let parameters = |names: &BTreeSet<&str>| names.iter().map(|name| words(name)).collect::<Vec<_>>();
        let (addresses, around) = (parameters(&record.addresses), parameters(&record.around));
        let is_word = |word: &String| self.words.contains(word);
        let ty = words(ty);
        first(&|_, name| addresses.iter().any(|address| address == name))
            .or_else(|| first(&|_, name| addresses.iter().any(|address| address.ends_with(name))))
            .or_else(|| first(&|_, name| around.iter().any(|parameter| parameter == name)))
            .or_else(|| first(&|_, name| matches!(name, [word] if is_word(word))))
            .or_else(|| first(&|field, name| name.len() == 1 && is_uuid(api, field)))
            .or_else(|| first(&|_, name| name.split_last().is_some_and(|(word, of)| is_word(word) && ty.ends_with(of))))
            .or_else(|| {
                let named = candidates.iter().filter_map(|(field, name)| Some((field, self.parameters.get(name)?)));
                // The first of equally frequent ones, so that the order of fields decides nothing else.
                let most = named.rev().max_by_key(|(_, operations)| **operations);
                most.map(|(field, _)| field.name.as_str())
            })
    }
}

/// Whether the values of a field can identify something.
fn can_identify(api: &Api, field: &Field) -> bool {
    let schema = api.resolve(&field.schema);
    let is_plain = !field.schema.secret && !schema.secret;
    is_plain && matches!(schema.kind, SchemaKind::Integer | SchemaKind::Text(Format::Plain | Format::Uuid))
}

fn is_uuid(api: &Api, field: &Field) -> bool {
    matches!(api.resolve(&field.schema).kind, SchemaKind::Text(Format::Uuid))
}
