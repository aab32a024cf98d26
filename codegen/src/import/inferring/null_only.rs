//! Values that no example shows: fields that are null in every example, such as the `next` of a list that fits one page,
//! and the elements of lists that are empty in every example.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Field, Format, Operation, Schema, SchemaKind, Wire};
use crate::source::Span;

/// The values that fields of one name have in other places.
#[derive(Default)]
struct Elsewhere {
    wire: Option<Wire>,
    strings: BTreeSet<Format>,
    others: Vec<SchemaKind>,
    /// Elements of lists, without their spans.
    elements: Vec<Schema>,
}

/// The types that all fields of one name agree on.
#[derive(Default)]
struct Agreed {
    kind: Option<SchemaKind>,
    wire: Wire,
    element: Option<Schema>,
}

/// A field that is always null takes the type that fields of its name have everywhere else, if that is a scalar or a
/// list of scalars. A list that is always empty takes the elements of the lists of its name: scalars if those agree
/// everywhere, others if they agree in the operations with the same parent path. Otherwise both stay free-form.
pub(crate) fn resolve(api: &mut Api) {
    let everywhere = agreed(api.operations.iter());
    let mut places: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        places.entry(parent(operation).to_owned()).or_default().push(operation);
    }
    let near: BTreeMap<String, Names> =
        places.into_iter().map(|(place, operations)| (place, agreed(operations.iter().copied()))).collect();
    let nothing = Names::new();
    for operation in &mut api.operations {
        let here = near.get(parent(operation)).unwrap_or(&nothing);
        for content in operation.responses.iter_mut().flat_map(|response| &mut response.content) {
            Filler::new(&everywhere, here).fill(&mut content.schema);
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

/// The agreed types by field name.
type Names = BTreeMap<String, Agreed>;

/// The path without its last segment: operations with the same parent act on the same resource.
fn parent(operation: &Operation) -> &str {
    operation.path.parent()
}

/// The agreed types of the fields in the bodies and responses of some operations.
fn agreed<'a>(operations: impl Iterator<Item = &'a Operation> + Clone) -> Names {
    let bodies = operations.clone().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.content);
    let responses = operations.flat_map(|operation| &operation.responses).flat_map(|response| &response.content);
    let mut names: BTreeMap<String, Elsewhere> = BTreeMap::new();
    bodies.chain(responses).for_each(|content| collect(&content.schema, &mut names));
    names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect()
}

impl Elsewhere {
    fn agreed(self) -> Agreed {
        let element =
            Some(self.elements).filter(|elements| elements.len() == 1).and_then(|mut elements| elements.pop());
        let kind = match (self.strings.len(), self.others.as_slice()) {
            (0, [SchemaKind::List(_)]) => {
                element.clone().filter(is_scalar).map(|element| SchemaKind::List(Box::new(element)))
            }
            (0, [only]) => Some(only.clone()).filter(|kind| is_scalar(&Schema::of(kind.clone()))),
            (1, []) => self.strings.into_iter().next().map(SchemaKind::Text),
            (2.., []) => Some(SchemaKind::Text(Format::Plain)),
            _ => None,
        };
        Agreed { kind, wire: self.wire.unwrap_or_default(), element }
    }
}

/// Whether a value is neither an object nor a list.
fn is_scalar(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Text(_))
}

fn collect(schema: &Schema, names: &mut BTreeMap<String, Elsewhere>) {
    if let SchemaKind::Object(fields) = &schema.kind {
        for Field { name, schema, .. } in fields {
            names.entry(name.clone()).or_default().add(schema);
        }
    }
    schema.children().for_each(|child| collect(child, names));
}

impl Elsewhere {
    fn add(&mut self, schema: &Schema) {
        let kind = &schema.kind;
        if *kind != SchemaKind::Any {
            self.wire = Some(self.wire.map_or(schema.wire, |wire| wire.join(schema.wire, kind)));
        }
        let other = match kind {
            SchemaKind::Any => return,
            SchemaKind::Text(_) | SchemaKind::Enum(_) => {
                self.strings.insert(if let SchemaKind::Text(format) = kind { *format } else { Format::Plain });
                return;
            }
            SchemaKind::List(element) => {
                let element = without_spans(element);
                let plain = without_wires(&element);
                match self.elements.iter_mut().find(|known| without_wires(known) == plain) {
                    Some(known) => join_wires(known, &element),
                    None if element.kind != SchemaKind::Any => self.elements.push(element),
                    None => {}
                }
                SchemaKind::List(Box::default())
            }
            SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number => kind.clone(),
            _ => SchemaKind::Union(Vec::new()),
        };
        if !self.others.contains(&other) {
            self.others.push(other);
        }
    }
}

/// The same schema without spans, for comparison.
fn without_spans(schema: &Schema) -> Schema {
    let mut bare = Schema { span: Span::nowhere(), ..schema.clone() };
    if let SchemaKind::Object(fields) = &mut bare.kind {
        fields.iter_mut().for_each(|field| field.span = Span::nowhere());
    }
    for child in bare.children_mut() {
        *child = without_spans(child);
    }
    bare
}

/// The same schema without how its values are written, for comparison.
fn without_wires(schema: &Schema) -> Schema {
    let mut plain = Schema { wire: Wire::Plain, ..schema.clone() };
    for child in plain.children_mut() {
        *child = without_wires(child);
    }
    plain
}

/// Adds the ways in which the values of an equal schema are written.
fn join_wires(schema: &mut Schema, equal: &Schema) {
    schema.wire = schema.wire.join(equal.wire, &schema.kind);
    schema.children_mut().into_iter().zip(equal.children()).for_each(|(child, equal)| join_wires(child, equal));
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
    /// The names of the lists whose elements were taken from elsewhere and are being filled: such an element can contain an
    /// empty list of the same name, which would take it again without end.
    taken: Vec<String>,
}

impl<'a> Filler<'a> {
    fn new(everywhere: &'a Names, here: &'a Names) -> Self {
        Self { everywhere, here, taken: Vec::new() }
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
        let known = self.everywhere.get(name).and_then(|agreed| Some((agreed.kind.as_ref()?, agreed.wire)));
        match (&mut schema.kind, known, self.element(name)) {
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
    use crate::import::inferring::schema::{Role, schema};
    use crate::source::Span;

    fn response(example: &Value) -> Schema {
        schema(&Shape::of(example), &Hints::new(), Role::Response, Span::nowhere())
    }

    #[test]
    fn a_field_that_is_always_null_takes_the_type_that_others_agree_on() {
        let mut names = BTreeMap::new();
        collect(&response(&json!({"next": "https://example.org/x", "note": 1, "who": {"id": 1}})), &mut names);
        collect(&response(&json!({"next": "plain", "note": "x"})), &mut names);
        let agreed: BTreeMap<_, _> = names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect();
        let mut target = response(&json!({"next": null, "note": null, "who": null}));
        Filler::new(&agreed, &BTreeMap::new()).fill(&mut target);
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
        let agreed: BTreeMap<_, _> = names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect();
        let mut target = response(&json!({"in": {"tags": null, "rows": [], "mixed": []}, "tags": [], "rows": null}));
        Filler::new(&agreed, &agreed).fill(&mut target);
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
        let agreed: BTreeMap<_, _> = names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect();
        let mut target = response(&json!({"rows": []}));
        Filler::new(&agreed, &agreed).fill(&mut target);
        let wanted = response(&json!({"rows": [{"rows": [], "tags": ["x"]}]}));
        assert_eq!(without_spans(&with_optional_fields(&target)), without_spans(&with_optional_fields(&wanted)));
    }
}
