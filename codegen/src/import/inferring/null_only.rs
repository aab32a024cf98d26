//! Values that no example shows: fields that are null in every example, such as the `next` of a list that fits one page,
//! and the elements of lists that are empty in every example.

use std::collections::BTreeMap;

use super::agreement::{Names, agreed, collected, ending, endings, is_scalar};
use crate::model::{Api, Field, Operation, Schema, SchemaKind, Wire};

/// A field that is always null takes the type that fields of its name have everywhere else, if that is a scalar or a
/// list of scalars; where those disagree, what they have in the operations with the same parent path; and where there are
/// none, what all fields have whose names end in the same word, such as `at`. A list that is always empty takes the elements
/// of the lists of its name: scalars if those agree everywhere, others if they agree in the operations with the same parent
/// path. Otherwise both stay free-form.
pub(crate) fn resolve(api: &mut Api) {
    let names = collected(api.operations.iter());
    let endings = endings(&names);
    let everywhere = agreed(names);
    let mut places: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        places.entry(parent(operation).to_owned()).or_default().push(operation);
    }
    let near: BTreeMap<String, Names> =
        places.into_iter().map(|(place, operations)| (place, agreed(collected(operations.iter().copied())))).collect();
    let nothing = Names::new();
    for operation in &mut api.operations {
        let here = near.get(parent(operation)).unwrap_or(&nothing);
        for content in operation.responses.iter_mut().flat_map(|response| &mut response.content) {
            Filler::new(&everywhere, here, &endings).fill(&mut content.schema);
        }
    }
    let bodies = api.operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    bodies.flat_map(|body| &mut body.content).for_each(|content| clear_nullable_any(&mut content.schema));
    let responses = api.operations.iter_mut().flat_map(|operation| &mut operation.responses);
    responses.flat_map(|response| &mut response.content).for_each(|content| clear_nullable_any(&mut content.schema));
}

/// A free-form value can be null anyway, so it is not marked as nullable.
fn clear_nullable_any(schema: &mut Schema) {
    schema.nullable &= schema.kind != SchemaKind::Any;
    schema.children_mut().into_iter().for_each(clear_nullable_any);
}

/// The path without its last segment: operations with the same parent act on the same resource.
fn parent(operation: &Operation) -> &str {
    operation.path.parent()
}

/// The same schema with every field optional: no example shows a value here.
fn with_optional_fields(schema: &Schema) -> Schema {
    let mut optional = schema.clone();
    if let SchemaKind::Object(fields) = &mut optional.kind {
        fields.iter_mut().for_each(|field| field.required = false);
    }
    for child in optional.children_mut() {
        *child = with_optional_fields(child);
    }
    optional
}

/// Gives unknown values the types that others agree on.
struct Filler<'a> {
    everywhere: &'a Names,
    here: &'a Names,
    /// By the last word of a name.
    endings: &'a Names,
    /// The names of the lists whose elements were taken from elsewhere and are being filled: such an element can contain an
    /// empty list of the same name, which would take it again without end.
    taken: Vec<String>,
}

impl<'a> Filler<'a> {
    fn new(everywhere: &'a Names, here: &'a Names, endings: &'a Names) -> Self {
        Self { everywhere, here, endings, taken: Vec::new() }
    }

    fn fill(&mut self, schema: &mut Schema) {
        let SchemaKind::Object(fields) = &mut schema.kind else {
            schema.children_mut().into_iter().for_each(|child| self.fill(child));
            return;
        };
        for Field { name, schema, .. } in fields {
            if self.fill_field(name, schema) {
                self.taken.push(name.clone());
                self.fill(schema);
                self.taken.pop();
            } else {
                self.fill(schema);
            }
        }
    }

    /// Fills a field itself, but nothing within it. Returns whether it is a list that took its elements from elsewhere.
    fn fill_field(&self, name: &str, schema: &mut Schema) -> bool {
        match (&mut schema.kind, self.kind(name), self.element(name)) {
            (unknown @ SchemaKind::Any, Some((known, wire)), _) => {
                unknown.clone_from(known);
                schema.wire = wire;
                schema.nullable = true;
                false
            }
            (SchemaKind::List(unknown), _, Some(known)) if unknown.kind == SchemaKind::Any => {
                **unknown = Schema { nullable: unknown.nullable || known.nullable, ..with_optional_fields(known) };
                true
            }
            _ => false,
        }
    }

    /// The type that the values of a name agree on.
    fn kind(&self, name: &str) -> Option<(&'a SchemaKind, Wire)> {
        let of = |names: &'a Names, name: &str| names.get(name).and_then(|one| Some((one.kind.as_ref()?, one.wire)));
        if self.everywhere.get(name).is_some_and(|agreed| agreed.is_seen) {
            return of(self.everywhere, name).or_else(|| of(self.here, name));
        }
        of(self.endings, ending(name)?)
    }

    /// The element that the lists of a name agree on.
    fn element(&self, name: &str) -> Option<&'a Schema> {
        let everywhere = self.everywhere.get(name).and_then(|agreed| agreed.element.as_ref());
        let near = || self.here.get(name)?.element.as_ref().filter(|_| !self.taken.iter().any(|taken| taken == name));
        everywhere.filter(|one| is_scalar(one)).or_else(near)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::import::evidence::hint::Hints;
    use crate::import::evidence::shape::Shape;
    use crate::import::inferring::agreement::{Elsewhere, collect, without_spans};
    use crate::import::inferring::schema::{Role, schema};
    use crate::model::Format;
    use crate::source::Span;

    fn response(example: &Value) -> Schema {
        schema(&Shape::of(example), &Hints::new(), Role::Response, Span::nowhere())
    }

    #[test]
    fn a_field_that_is_always_null_takes_the_type_that_others_agree_on() {
        let mut names = BTreeMap::new();
        collect(&response(&json!({"next": "https://example.org/x", "note": 1, "who": {"id": 1}})), &mut names);
        collect(&response(&json!({"next": "plain", "note": "x"})), &mut names);
        let agreed = agreed(names);
        let mut target = response(&json!({"next": null, "note": null, "who": null}));
        Filler::new(&agreed, &Names::new(), &Names::new()).fill(&mut target);
        clear_nullable_any(&mut target);
        let SchemaKind::Object(fields) = target.kind else { panic!("no object") };
        let found: Vec<_> = fields.into_iter().map(|field| (field.schema.kind, field.schema.nullable)).collect();
        assert_eq!(
            found,
            [(SchemaKind::Text(Format::Plain), true), (SchemaKind::Any, false), (SchemaKind::Any, false)]
        );
    }

    #[test]
    fn a_list_that_is_always_empty_takes_the_elements_of_others() {
        let mut names = BTreeMap::new();
        collect(&response(&json!({"tags": ["x"], "rows": [{"id": 1}], "mixed": [1]})), &mut names);
        collect(&response(&json!({"tags": [], "rows": [{"id": 2}], "mixed": ["x"]})), &mut names);
        let agreed = agreed(names);
        let mut target = response(&json!({"in": {"tags": null, "rows": [], "mixed": []}, "tags": [], "rows": null}));
        Filler::new(&agreed, &agreed, &Names::new()).fill(&mut target);
        let wanted =
            response(&json!({"in": {"tags": ["x"], "rows": [{"id": 3}], "mixed": []}, "tags": ["y"], "rows": null}));
        let mut found = without_spans(&with_optional_fields(&target));
        found.children_mut().into_iter().flat_map(Schema::children_mut).for_each(|tags| tags.nullable = false);
        assert_eq!(found, without_spans(&with_optional_fields(&wanted)));
    }

    #[test]
    fn a_list_within_elements_of_its_own_name_ends() {
        let mut names = BTreeMap::new();
        let example = json!({"rows": [{"rows": [], "tags": []}], "tags": ["x"]});
        collect(&response(&example), &mut names);
        let agreed = agreed(names);
        let mut target = response(&json!({"rows": []}));
        Filler::new(&agreed, &agreed, &Names::new()).fill(&mut target);
        let wanted = response(&json!({"rows": [{"rows": [], "tags": ["x"]}]}));
        assert_eq!(without_spans(&with_optional_fields(&target)), without_spans(&with_optional_fields(&wanted)));
    }

    /// What a field that is null becomes.
    fn filled(name: &str, everywhere: &Names, here: &Names, endings: &Names) -> (SchemaKind, Wire) {
        let mut target = response(&json!({name: null}));
        Filler::new(everywhere, here, endings).fill(&mut target);
        let SchemaKind::Object(mut fields) = target.kind else { panic!("no object") };
        let field = fields.remove(0);
        (field.schema.kind, field.schema.wire)
    }

    fn names_of(examples: &[Value]) -> BTreeMap<String, Elsewhere> {
        let mut names = BTreeMap::new();
        examples.iter().for_each(|example| collect(&response(example), &mut names));
        names
    }

    #[test]
    fn where_a_name_means_several_things_that_of_the_same_path_counts() {
        let everywhere = agreed(names_of(&[json!({"radio": 0}), json!({"radio": "GSM"})]));
        let here = agreed(names_of(&[json!({"radio": "GSM"}), json!({"radio": null})]));
        let nothing = Names::new();
        assert_eq!(filled("radio", &everywhere, &here, &nothing).0, SchemaKind::Text(Format::Plain));
        assert_eq!(filled("radio", &everywhere, &nothing, &nothing).0, SchemaKind::Any);
    }

    #[test]
    fn a_name_that_has_no_value_anywhere_is_like_others_that_end_so() {
        let time = "2024-01-02T03:04:05Z";
        let mut names = names_of(&[
            json!({"a_at": time, "b_at": time, "c_at": time, "d_at": "2024-01-02 03:04:05", "e_at": time}),
            json!({"a_id": 1, "b_id": 2, "c_id": 3, "d_id": "x", "e_id": 4}),
            json!({"a_name": "x", "b_name": "y", "c_name": "z", "d_name": "w", "known_at": 7, "f_at": null}),
        ]);
        let of = |name: &str, names: &BTreeMap<String, Elsewhere>| {
            filled(name, &agreed(names.clone()), &Names::new(), &endings(names))
        };
        // One `at` is a number, so the word says nothing.
        assert_eq!(of("f_at", &names).0, SchemaKind::Any);
        names.remove("known_at");
        assert_eq!(of("f_at", &names), (SchemaKind::Text(Format::DateTime), Wire::Text));
        for other in ["new_id", "new_name", "at", "new_"] {
            assert_eq!(of(other, &names).0, SchemaKind::Any, "{other}");
        }
    }
}
