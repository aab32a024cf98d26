//! Properties that other generators cannot tell from each other.

use std::collections::BTreeMap;

use crate::model::Field;

/// The fields of an object: those that others see, and those whose names differ from one of these in case and
/// punctuation only. Programs have one name for both, so only one can be described.
pub(in crate::openapi::write) struct Split<'a> {
    pub(in crate::openapi::write) shown: Vec<&'a Field>,
    pub(in crate::openapi::write) hidden: Vec<&'a Field>,
}

impl<'a> Split<'a> {
    /// Shows the lower-case name of several, or else the first.
    pub(in crate::openapi::write) fn of(fields: &'a [Field]) -> Self {
        let mut kept: BTreeMap<String, &str> = BTreeMap::new();
        for field in fields {
            let kept = kept.entry(identity(&field.name)).or_insert(&field.name);
            if has_capitals(kept) && !has_capitals(&field.name) {
                *kept = &field.name;
            }
        }
        let is_kept = |field: &&Field| kept.get(&identity(&field.name)) == Some(&field.name.as_str());
        let (shown, hidden) = fields.iter().partition(is_kept);
        Self { shown, hidden }
    }
}

/// What programs have in common in the names that they make of a property. A name without a letter or digit has no other
/// like it.
fn identity(name: &str) -> String {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    if plain.is_empty() { name.to_owned() } else { plain.to_ascii_lowercase() }
}

fn has_capitals(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Schema;
    use crate::source::Span;

    #[test]
    fn one_of_two_like_names_is_shown() {
        let names = ["DeviceName", "Items", "URL", "Url", "a-b", "a.b", "device_name", "items", "other", "", "🦀"];
        let field = |name: &&str| Field {
            name: (*name).to_owned(),
            schema: Schema::default(),
            required: false,
            span: Span::nowhere(),
        };
        let fields: Vec<Field> = names.iter().map(field).collect();
        let split = Split::of(&fields);
        let names = |fields: &[&Field]| fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&split.shown), ["URL", "a-b", "device_name", "items", "other", "", "🦀"]);
        assert_eq!(names(&split.hidden), ["DeviceName", "Items", "Url", "a.b"]);
    }
}
