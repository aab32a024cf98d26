//! The objects around lists: fields such as `next` and `cursor` are null on the last page.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Schema, SchemaKind};

/// A field beside a list that is null in the response of one operation is nullable in every operation, whether or not an
/// example shows the last page.
pub(crate) fn resolve(api: &mut Api) {
    let mut ends = BTreeSet::new();
    for operation in &api.operations {
        let contents = operation.successes().flat_map(|response| &response.content);
        contents.for_each(|content| collect(&content.schema, &mut ends));
    }
    let responses = api.operations.iter_mut().flat_map(|operation| &mut operation.responses);
    let successes = responses.filter(|response| response.status.is_success());
    successes.flat_map(|response| &mut response.content).for_each(|content| mark(&mut content.schema, &ends));
}

/// Whether these are the fields of a page: one list of records, and counts and links.
fn is_envelope(fields: &[Field]) -> bool {
    let is_page = |field: &&Field| matches!(&field.schema.kind, SchemaKind::List(element) if !is_scalar(element));
    let rest = fields.iter().filter(|field| !is_page(field));
    fields.iter().filter(is_page).count() == 1
        && rest.clone().count() > 0
        && rest.into_iter().all(|field| is_scalar(&field.schema))
}

fn is_scalar(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Integer | SchemaKind::Number | SchemaKind::Text(_))
}

fn collect(schema: &Schema, ends: &mut BTreeSet<String>) {
    if let SchemaKind::Object(fields) = &schema.kind
        && is_envelope(fields)
    {
        ends.extend(fields.iter().filter(|field| field.schema.nullable).map(|field| field.name.clone()));
    }
    schema.children().for_each(|child| collect(child, ends));
}

fn mark(schema: &mut Schema, ends: &BTreeSet<String>) {
    if let SchemaKind::Object(fields) = &mut schema.kind
        && is_envelope(fields)
    {
        let found = fields.iter_mut().filter(|field| is_scalar(&field.schema) && ends.contains(&field.name));
        found.for_each(|field| field.schema.nullable = true);
    }
    schema.children_mut().into_iter().for_each(|child| mark(child, ends));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::import::evidence::hint::Hints;
    use crate::import::evidence::shape::Shape;
    use crate::import::inferring::schema::{Role, schema};
    use crate::source::Span;

    fn response(examples: &[Value]) -> Schema {
        schema(&Shape::of_all(examples), &Hints::new(), Role::Response, Span::nowhere())
    }

    fn nullable(schema: &Schema) -> Vec<&str> {
        let SchemaKind::Object(fields) = &schema.kind else { panic!("no object") };
        fields.iter().filter(|field| field.schema.nullable).map(|field| field.name.as_str()).collect()
    }

    #[test]
    fn what_is_null_at_the_end_of_one_list_is_nullable_in_all() {
        let mut ends = BTreeSet::new();
        let page = |next: Value| json!({"next": next, "count": 1, "results": [{"next": "x"}]});
        collect(&response(&[page(json!("a")), page(Value::Null)]), &mut ends);
        let mut other = response(&[page(json!("b"))]);
        mark(&mut other, &ends);
        assert_eq!(nullable(&other), ["next"]);
        let mut record = response(&[json!({"next": "x", "user": {}, "tags": ["x"]})]);
        mark(&mut record, &ends);
        assert!(nullable(&record).is_empty());
    }
}
