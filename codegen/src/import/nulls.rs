//! Fields of which nothing but null was seen, such as the `next` of a list that fits one page.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Field, Format, Kind, Schema};

/// What the fields of one name are elsewhere.
#[derive(Default)]
struct Elsewhere {
    texts: BTreeSet<Format>,
    others: Vec<Kind>,
}

/// Gives such a field the single kind that the fields of its name have in all other answers; a list, an object or a
/// disagreement leaves it free-form.
pub(super) fn resolve(api: &mut Api) {
    let mut names = BTreeMap::new();
    for schema in answers(api) {
        collect(schema, &mut names);
    }
    let kinds: BTreeMap<String, Kind> =
        names.into_iter().filter_map(|(name, elsewhere)| Some((name, elsewhere.kind()?))).collect();
    let contents = api.operations.iter_mut().flat_map(|operation| &mut operation.responses);
    contents.flat_map(|response| &mut response.content).for_each(|content| fill(&mut content.schema, &kinds));
}

impl Elsewhere {
    fn kind(self) -> Option<Kind> {
        match (self.texts.len(), self.others.as_slice()) {
            (0, [first, rest @ ..]) if rest.iter().all(|kind| kind == first) => Some(first.clone()),
            (1, []) => self.texts.into_iter().next().map(Kind::Text),
            (2.., []) => Some(Kind::Text(Format::Plain)),
            _ => None,
        }
    }
}

fn answers(api: &Api) -> impl Iterator<Item = &Schema> {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    responses.flat_map(|response| &response.content).map(|content| &content.schema)
}

fn collect(schema: &Schema, names: &mut BTreeMap<String, Elsewhere>) {
    if let Kind::Object(fields) = &schema.kind {
        for Field { name, schema, .. } in fields {
            let elsewhere = names.entry(name.clone()).or_default();
            match &schema.kind {
                Kind::Any => {}
                Kind::Text(format) => drop(elsewhere.texts.insert(*format)),
                Kind::Enum(_) => drop(elsewhere.texts.insert(Format::Plain)),
                other => elsewhere.others.push(scalar(other)),
            }
        }
    }
    schema.children().for_each(|child| collect(child, names));
}

/// Only single values are carried over; anything else counts as a disagreement.
fn scalar(kind: &Kind) -> Kind {
    match kind {
        Kind::Boolean | Kind::Integer | Kind::Number => kind.clone(),
        _ => Kind::Union(Vec::new()),
    }
}

fn fill(schema: &mut Schema, kinds: &BTreeMap<String, Kind>) {
    if let Kind::Object(fields) = &mut schema.kind {
        for field in fields {
            let known = kinds.get(&field.name).filter(|kind| !matches!(kind, Kind::Union(_)));
            if let (Kind::Any, Some(kind)) = (&field.schema.kind, known) {
                field.schema.kind = kind.clone();
                field.schema.nullable = true;
            }
        }
    }
    schema.children_mut().into_iter().for_each(|child| fill(child, kinds));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::import::evidence::Hints;
    use crate::import::schema::{Role, schema};
    use crate::import::shape::Shape;
    use crate::source::Span;

    fn answer(example: &Value) -> Schema {
        schema(&Shape::of(example), &Hints::new(), Role::Answer, Span::nowhere())
    }

    #[test]
    fn a_null_takes_the_kind_that_all_others_agree_on() {
        let mut names = BTreeMap::new();
        collect(&answer(&json!({"next": "https://example.org/x", "note": 1, "who": {"id": 1}})), &mut names);
        collect(&answer(&json!({"next": "plain", "note": "x"})), &mut names);
        let kinds: BTreeMap<_, _> = names.into_iter().filter_map(|(name, other)| Some((name, other.kind()?))).collect();
        let mut target = answer(&json!({"next": null, "note": null, "who": null}));
        fill(&mut target, &kinds);
        let Kind::Object(fields) = target.kind else { panic!("no object") };
        let found: Vec<_> = fields.into_iter().map(|field| (field.schema.kind, field.schema.nullable)).collect();
        assert_eq!(found, [(Kind::Text(Format::Plain), true), (Kind::Any, false), (Kind::Any, false)]);
    }
}
