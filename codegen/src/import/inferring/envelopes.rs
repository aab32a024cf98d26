//! The objects around lists: `next`, `cursor` and their kind end with the list.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Kind, Schema};

/// A field beside a list that is null in the answer of one operation is null at the end of every operation's list,
/// whether or not an example shows the last page.
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

/// Whether these are the fields of an object around a page of a list: one list of records, and counts and links.
fn is_envelope(fields: &[Field]) -> bool {
    let is_page = |field: &&Field| matches!(&field.schema.kind, Kind::List(element) if !is_scalar(element));
    let rest = fields.iter().filter(|field| !is_page(field));
    fields.iter().filter(is_page).count() == 1
        && rest.clone().count() > 0
        && rest.into_iter().all(|field| is_scalar(&field.schema))
}

fn is_scalar(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Integer | Kind::Number | Kind::Text(_))
}

fn collect(schema: &Schema, ends: &mut BTreeSet<String>) {
    if let Kind::Object(fields) = &schema.kind
        && is_envelope(fields)
    {
        ends.extend(fields.iter().filter(|field| field.schema.nullable).map(|field| field.name.clone()));
    }
    schema.children().for_each(|child| collect(child, ends));
}

fn mark(schema: &mut Schema, ends: &BTreeSet<String>) {
    if let Kind::Object(fields) = &mut schema.kind
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
    use crate::import::evidence::document::Hints;
    use crate::import::evidence::shape::Shape;
    use crate::import::inferring::schema::{Role, schema};
    use crate::source::Span;

    fn answer(examples: &[Value]) -> Schema {
        schema(&Shape::of_all(examples), &Hints::new(), Role::Answer, Span::nowhere())
    }

    fn nullable(schema: &Schema) -> Vec<&str> {
        let Kind::Object(fields) = &schema.kind else { panic!("no object") };
        fields.iter().filter(|field| field.schema.nullable).map(|field| field.name.as_str()).collect()
    }

    #[test]
    fn what_ends_one_list_ends_all() {
        let mut ends = BTreeSet::new();
        let page = |next: Value| json!({"next": next, "count": 1, "results": [{"next": "x"}]});
        collect(&answer(&[page(json!("a")), page(Value::Null)]), &mut ends);
        let mut other = answer(&[page(json!("b"))]);
        mark(&mut other, &ends);
        assert_eq!(nullable(&other), ["next"]);
        let mut record = answer(&[json!({"next": "x", "user": {}, "tags": ["x"]})]);
        mark(&mut record, &ends);
        assert!(nullable(&record).is_empty());
    }
}
