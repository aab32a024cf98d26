//! Values that no example shows: fields of which nothing but null was seen, such as the `next` of a list that fits one
//! page, and the elements of lists of which only empty ones were seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Field, Format, Kind, Operation, Schema};
use crate::source::Span;

/// What the fields of one name are elsewhere.
#[derive(Default)]
struct Elsewhere {
    texts: BTreeSet<Format>,
    others: Vec<Kind>,
    /// Elements of lists, without places.
    elements: Vec<Schema>,
}

/// What the values of one name are wherever they are shown.
#[derive(Default)]
struct Agreed {
    kind: Option<Kind>,
    element: Option<Schema>,
}

/// Gives such a field the single kind that the fields of its name have everywhere else, if that is a single value or a
/// list of single values, and such a list the elements that the lists of its name have: single values if they agree
/// everywhere, others if they agree in the operations beside it. A disagreement leaves both free-form.
pub(crate) fn resolve(api: &mut Api) {
    let everywhere = agreed(api.operations.iter());
    let places: BTreeSet<String> = api.operations.iter().map(|operation| parent(operation).to_owned()).collect();
    let near: BTreeMap<&str, Names> = places
        .iter()
        .map(|place| (place.as_str(), agreed(api.operations.iter().filter(|operation| parent(operation) == place))))
        .collect();
    let nothing = Names::new();
    for operation in &mut api.operations {
        let here = near.get(parent(operation)).unwrap_or(&nothing);
        for content in operation.responses.iter_mut().flat_map(|response| &mut response.content) {
            fill(&mut content.schema, &everywhere, here);
        }
    }
    let bodies = api.operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    bodies.flat_map(|body| &mut body.content).for_each(|content| settle(&mut content.schema));
    let answers = api.operations.iter_mut().flat_map(|operation| &mut operation.responses);
    answers.flat_map(|response| &mut response.content).for_each(|content| settle(&mut content.schema));
}

/// A value that may be anything may be null: there is no need to say so.
fn settle(schema: &mut Schema) {
    schema.nullable &= schema.kind != Kind::Any;
    schema.children_mut().into_iter().for_each(settle);
}

/// What the values of each name are.
type Names = BTreeMap<String, Agreed>;

/// The path without its last part: operations beside each other are about the same thing.
fn parent(operation: &Operation) -> &str {
    operation.path.parent()
}

/// What the values of each name are in the bodies and answers of some operations.
fn agreed<'a>(operations: impl Iterator<Item = &'a Operation> + Clone) -> Names {
    let bodies = operations.clone().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.content);
    let answers = operations.flat_map(|operation| &operation.responses).flat_map(|response| &response.content);
    let mut names: BTreeMap<String, Elsewhere> = BTreeMap::new();
    bodies.chain(answers).for_each(|content| collect(&content.schema, &mut names));
    names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect()
}

impl Elsewhere {
    fn agreed(self) -> Agreed {
        let element =
            Some(self.elements).filter(|elements| elements.len() == 1).and_then(|mut elements| elements.pop());
        let kind = match (self.texts.len(), self.others.as_slice()) {
            (0, [Kind::List(_)]) => element.clone().filter(is_single).map(|element| Kind::List(Box::new(element))),
            (0, [only]) => Some(only.clone()).filter(|kind| is_single(&Schema::of(kind.clone()))),
            (1, []) => self.texts.into_iter().next().map(Kind::Text),
            (2.., []) => Some(Kind::Text(Format::Plain)),
            _ => None,
        };
        Agreed { kind, element }
    }
}

/// Whether a value is neither an object nor a list.
fn is_single(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Boolean | Kind::Integer | Kind::Number | Kind::Text(_))
}

fn collect(schema: &Schema, names: &mut BTreeMap<String, Elsewhere>) {
    if let Kind::Object(fields) = &schema.kind {
        for Field { name, schema, .. } in fields {
            names.entry(name.clone()).or_default().add(&schema.kind);
        }
    }
    schema.children().for_each(|child| collect(child, names));
}

impl Elsewhere {
    fn add(&mut self, kind: &Kind) {
        let other = match kind {
            Kind::Any => return,
            Kind::Text(_) | Kind::Enum(_) => {
                self.texts.insert(if let Kind::Text(format) = kind { *format } else { Format::Plain });
                return;
            }
            Kind::List(element) => {
                let element = without_places(element);
                if element.kind != Kind::Any && !self.elements.contains(&element) {
                    self.elements.push(element);
                }
                Kind::List(Box::default())
            }
            Kind::Boolean | Kind::Integer | Kind::Number => kind.clone(),
            _ => Kind::Union(Vec::new()),
        };
        if !self.others.contains(&other) {
            self.others.push(other);
        }
    }
}

/// The same shape as if it were said nowhere in particular.
fn without_places(schema: &Schema) -> Schema {
    let mut bare = Schema { span: Span::nowhere(), ..schema.clone() };
    if let Kind::Object(fields) = &mut bare.kind {
        fields.iter_mut().for_each(|field| field.span = Span::nowhere());
    }
    for child in bare.children_mut() {
        *child = without_places(child);
    }
    bare
}

/// The shape without any field that is always there: nobody has seen a value of it here.
fn unseen(schema: &Schema) -> Schema {
    let mut unseen = schema.clone();
    if let Kind::Object(fields) = &mut unseen.kind {
        fields.iter_mut().for_each(|field| field.required = false);
    }
    for child in unseen.children_mut() {
        *child = self::unseen(child);
    }
    unseen
}

fn fill(schema: &mut Schema, everywhere: &Names, here: &Names) {
    if let Kind::Object(fields) = &mut schema.kind {
        for Field { name, schema, .. } in fields {
            let element = everywhere.get(name).and_then(|agreed| agreed.element.as_ref()).filter(|one| is_single(one));
            let element = element.or_else(|| here.get(name)?.element.as_ref());
            let kind = everywhere.get(name).and_then(|agreed| agreed.kind.as_ref());
            match (&mut schema.kind, kind, element) {
                (unknown @ Kind::Any, Some(known), _) => {
                    unknown.clone_from(known);
                    schema.nullable = true;
                }
                (Kind::List(unknown), _, Some(known)) if unknown.kind == Kind::Any => {
                    **unknown = Schema { nullable: unknown.nullable || known.nullable, ..unseen(known) };
                }
                _ => {}
            }
        }
    }
    schema.children_mut().into_iter().for_each(|child| fill(child, everywhere, here));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::import::evidence::document::Hints;
    use crate::import::evidence::shape::Shape;
    use crate::import::inferring::schema::{Role, schema};
    use crate::source::Span;

    fn answer(example: &Value) -> Schema {
        schema(&Shape::of(example), &Hints::new(), Role::Answer, Span::nowhere())
    }

    #[test]
    fn a_null_takes_the_kind_that_all_others_agree_on() {
        let mut names = BTreeMap::new();
        collect(&answer(&json!({"next": "https://example.org/x", "note": 1, "who": {"id": 1}})), &mut names);
        collect(&answer(&json!({"next": "plain", "note": "x"})), &mut names);
        let agreed: BTreeMap<_, _> = names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect();
        let mut target = answer(&json!({"next": null, "note": null, "who": null}));
        fill(&mut target, &agreed, &BTreeMap::new());
        settle(&mut target);
        let Kind::Object(fields) = target.kind else { panic!("no object") };
        let found: Vec<_> = fields.into_iter().map(|field| (field.schema.kind, field.schema.nullable)).collect();
        assert_eq!(found, [(Kind::Text(Format::Plain), true), (Kind::Any, false), (Kind::Any, false)]);
    }

    #[test]
    fn an_empty_list_takes_the_elements_that_all_others_have() {
        let mut names = BTreeMap::new();
        collect(&answer(&json!({"tags": ["x"], "rows": [{"id": 1}], "mixed": [1]})), &mut names);
        collect(&answer(&json!({"tags": [], "rows": [{"id": 2}], "mixed": ["x"]})), &mut names);
        let agreed: BTreeMap<_, _> = names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect();
        let mut target = answer(&json!({"in": {"tags": null, "rows": [], "mixed": []}, "tags": [], "rows": null}));
        fill(&mut target, &agreed, &agreed);
        let wanted =
            answer(&json!({"in": {"tags": ["x"], "rows": [{"id": 3}], "mixed": []}, "tags": ["y"], "rows": null}));
        let mut found = without_places(&unseen(&target));
        found.children_mut().into_iter().flat_map(Schema::children_mut).for_each(|tags| tags.nullable = false);
        assert_eq!(found, without_places(&unseen(&wanted)));
    }
}
