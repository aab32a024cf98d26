//! One type for one entity: a device is the same thing whether it is listed, read or updated.
//!
//! A response shows an entity as a whole, as an element of a list, or as a row of a page. What different operations show
//! of it is merged, so that a client has one type for it. Two sightings are of one entity if their paths lead to the same
//! resource and most of their fields have the same names.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::import::evidence::hint::{Hints, add_hints};
use crate::import::evidence::request::Request;
use crate::import::evidence::shape::Shape;
use crate::import::inferring::responses::{ContentDraft, ResponseDraft};
use crate::model::{Api, Method, PathTemplate, Schema, SchemaKind, Status, TypeDef, is_json};
use crate::passes;

/// An operation whose responses are still drafts.
pub(crate) struct OperationDraft<'a> {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: &'a PathTemplate,
    pub(crate) requests: &'a [Request],
    pub(crate) drafts: Vec<ResponseDraft>,
}

/// An entity that becomes a named type.
pub(crate) struct Entity {
    places: Vec<Place>,
}

/// The place of an entity in a response.
#[derive(Clone, Debug)]
struct Place {
    operation: String,
    status: Status,
    media_type: String,
    path: Vec<String>,
}

/// An entity as one operation shows it.
struct Sighting {
    /// The indices of the operation, the response and the media type.
    at: (usize, usize, usize),
    path: Vec<String>,
    /// What the operation's path leads to, or to one thing of.
    collection: String,
    fields: BTreeSet<String>,
}

/// Merges what the responses show of each entity.
pub(crate) fn unite(operations: &mut [OperationDraft<'_>]) -> Vec<Entity> {
    let sightings = sightings(operations);
    let clusters = clusters(&sightings, operations);
    for cluster in &clusters {
        merge_cluster(cluster, operations);
    }
    clusters.iter().filter_map(|cluster| entity(cluster, operations)).collect()
}

/// Defines a type for each entity and refers to it in every place.
pub(crate) fn define(api: &mut Api, entities: &[Entity]) {
    let ids = api.operations.iter().enumerate().map(|(index, operation)| (operation.id.clone(), index));
    let ids: BTreeMap<String, usize> = ids.collect();
    for (name, entity) in named(api, entities) {
        for place in &entity.places {
            let index = ids.get(&place.operation).copied();
            let Some(schema) = index
                .and_then(|index| schema_at(api, index, place))
                .filter(|schema| matches!(schema.kind, SchemaKind::Object(_)))
            else {
                continue;
            };
            let kind = std::mem::replace(&mut schema.kind, SchemaKind::Named(name.clone()));
            let (name, span) = (name.clone(), schema.span);
            let schema = Schema { span, ..Schema::of(kind) };
            match api.types.get_mut(&name) {
                Some(known) => complete(&mut known.schema, &schema),
                None => drop(api.types.insert(name.clone(), TypeDef { name, schema, span })),
            }
        }
    }
}

/// Completes free-form values with what another place knows of them: what a response takes from neighboring operations
/// differs from place to place.
fn complete(known: &mut Schema, other: &Schema) {
    match (&mut known.kind, &other.kind) {
        (SchemaKind::Any, kind) if *kind != SchemaKind::Any => known.clone_from(other),
        (SchemaKind::List(known), SchemaKind::List(other)) | (SchemaKind::Map(known), SchemaKind::Map(other)) => {
            complete(known, other)
        }
        (SchemaKind::Object(known), SchemaKind::Object(other)) => {
            for field in known {
                if let Some(other) = other.iter().find(|other| other.name == field.name) {
                    complete(&mut field.schema, &other.schema);
                }
            }
        }
        _ => {}
    }
}

fn sightings(operations: &[OperationDraft<'_>]) -> Vec<Sighting> {
    let mut found = Vec::new();
    for (index, operation) in operations.iter().enumerate() {
        for (response, draft) in operation.drafts.iter().enumerate().filter(|(_, draft)| draft.is_success()) {
            for (content, data) in draft.contents.iter().enumerate().filter(|(_, data)| is_json(&data.media_type)) {
                let shape = data.shape();
                let path = place(operation.method, operation.path, &shape);
                let Some(object) = shape.at(&path).and_then(|shape| shape.object.as_ref()) else { continue };
                let fields = object.keys().cloned().collect();
                let collection = operation.path.collection_key();
                found.push(Sighting { at: (index, response, content), path, collection, fields });
            }
        }
    }
    found
}

/// The path of the entity in a response: a list has rows, everything else is the entity.
fn place(method: Method, path: &PathTemplate, shape: &Shape) -> Vec<String> {
    let is_collection = method == Method::Get && path.last_parameter().is_none();
    let rows = if is_collection { rows(shape, 1) } else { None };
    rows.unwrap_or_default()
}

/// The path of the rows: of the list itself, of the only list in the object around it, or one object further inside.
fn rows(shape: &Shape, deeper: usize) -> Option<Vec<String>> {
    let is_rows = |shape: &Shape| shape.list.as_ref().is_some_and(|element| element.object.is_some());
    if shape.object.is_none() && is_rows(shape) {
        return Some(vec!["*".to_owned()]);
    }
    let inner = || shape.children().filter(|(_, child)| child.list.is_some() || child.object.is_some());
    let mut all = inner();
    let (Some((name, only)), None) = (all.next(), all.next()) else { return None };
    let below = if is_rows(only) { Some(vec!["*".to_owned()]) } else { None };
    let below = below.or_else(|| rows(only, deeper.checked_sub(1)?))?;
    Some(std::iter::once(name.to_owned()).chain(below).collect())
}

/// The sightings of each entity.
fn clusters<'s>(sightings: &'s [Sighting], operations: &[OperationDraft<'_>]) -> Vec<Vec<&'s Sighting>> {
    let path_of = |sighting: &Sighting| operations.get(sighting.at.0).map(|operation| operation.path);
    let mut clusters: Vec<Vec<&Sighting>> = Vec::new();
    let mut seen: BTreeMap<String, Vec<&Sighting>> = BTreeMap::new();
    for sighting in sightings {
        let Some(path) = path_of(sighting) else { continue };
        let is_same = |other: &&Sighting| {
            let is_one = sighting.collection == other.collection;
            let is_near = || path_of(other).is_some_and(|there| is_near(path, there));
            (is_one && is_one_of_a_collection(&sighting.fields, &other.fields))
                || (!is_one && is_nearly_equal(&sighting.fields, &other.fields) && is_near())
        };
        let neighbors = neighborhoods(path);
        let near = neighbors.iter().filter_map(|name| seen.get(name)).flatten();
        let found: BTreeSet<(usize, usize, usize)> = near.copied().filter(is_same).map(|other| other.at).collect();
        let mut cluster = vec![sighting];
        if !found.is_empty() {
            let has_one = |cluster: &Vec<&Sighting>| cluster.iter().any(|other| found.contains(&other.at));
            let (same, others): (Vec<_>, Vec<_>) = clusters.into_iter().partition(has_one);
            clusters = others;
            cluster = same.into_iter().flatten().chain([sighting]).collect();
        }
        clusters.push(cluster);
        neighbors.into_iter().for_each(|name| seen.entry(name).or_default().push(sighting));
    }
    clusters
}

/// What paths to one entity have in common: only sightings that share one of these are compared.
fn neighborhoods(path: &PathTemplate) -> Vec<String> {
    let key = path.key();
    let above = key.rsplit_once('/').map_or("", |(above, _)| above);
    let last = path.literals().next_back().map(|literal| format!("literal {literal}"));
    let mut names =
        vec![format!("collection {}", path.collection_key()), format!("thing {above}"), format!("thing {key}")];
    names.extend(last);
    names
}

/// Whether objects at paths to the same resource are one entity: they share most fields of the smaller one.
fn is_one_of_a_collection(fields: &BTreeSet<String>, others: &BTreeSet<String>) -> bool {
    let shared = fields.intersection(others).count();
    let smaller = fields.len().min(others.len());
    (shared > 1 && shared * 5 >= smaller * 4) || fields == others
}

/// Whether objects at other paths may be one entity: they share nearly all fields of both.
fn is_nearly_equal(fields: &BTreeSet<String>, others: &BTreeSet<String>) -> bool {
    let (less, more) = (fields.len().min(others.len()), fields.len().max(others.len()));
    if less < 5 || less * 10 < more * 9 {
        return false;
    }
    let shared = fields.intersection(others).count();
    shared > 4 && shared * 10 >= (less + more - shared) * 9
}

/// Whether two paths end with the same name or start with the same thing.
fn is_near(here: &PathTemplate, there: &PathTemplate) -> bool {
    here.literals().next_back() == there.literals().next_back() || here.extends(there) || there.extends(here)
}

fn merge_cluster(cluster: &[&Sighting], operations: &mut [OperationDraft<'_>]) {
    if cluster.len() < 2 {
        return;
    }
    let (mut shape, mut claims, mut hints) = (Shape::default(), Vec::new(), Hints::new());
    for sighting in cluster {
        let Some(draft) = draft(operations, sighting) else { continue };
        shape = shape.merge(draft.seen_at(&sighting.path).unwrap_or_default());
        let found = draft.claims.iter().filter_map(|(rank, claim)| Some((*rank, claim.at(&sighting.path)?.clone())));
        claims.extend(found);
        let below = draft.hints.iter().filter_map(|(path, hint)| {
            let rest = path.strip_prefix(sighting.path.as_slice())?;
            Some((rest.to_vec(), hint.clone()))
        });
        add_hints(&mut hints, below.collect());
    }
    claims.sort_by_key(|(rank, _)| Reverse(*rank));
    claims.iter().for_each(|(_, claim)| shape.underlay(claim));
    for sighting in cluster {
        let Some(draft) = draft(operations, sighting) else { continue };
        draft.united.push((sighting.path.clone(), shape.clone()));
        let prefixed =
            |(path, hint): (&Vec<String>, &_)| ([&sighting.path[..], &path[..]].concat(), Clone::clone(hint));
        draft.hints.extend(hints.iter().map(prefixed));
    }
}

fn draft<'a>(operations: &'a mut [OperationDraft<'_>], sighting: &Sighting) -> Option<&'a mut ContentDraft> {
    let (operation, response, content) = sighting.at;
    operations.get_mut(operation)?.drafts.get_mut(response)?.contents.get_mut(content)
}

/// The entities with their names. Those that most operations show choose first; a name is given once.
fn named<'e>(api: &Api, entities: &'e [Entity]) -> Vec<(String, &'e Entity)> {
    let titles = passes::titles(api);
    let things = api.operations.iter().zip(titles).map(|(operation, title)| (operation.id.as_str(), title.thing));
    let things: BTreeMap<&str, String> = things.collect();
    let mut entities: Vec<&Entity> = entities.iter().collect();
    entities.sort_by_cached_key(|entity| {
        let operations: Vec<&str> = entity.places.iter().map(|place| place.operation.as_str()).collect();
        (Reverse(operations.len()), operations)
    });
    let mut taken: BTreeSet<String> = api.types.keys().map(|name| name.to_ascii_lowercase()).collect();
    let named = entities.into_iter().filter_map(|entity| Some((entity.name(&things)?, entity)));
    named.filter(|(name, _)| taken.insert(name.to_ascii_lowercase())).collect()
}

impl Entity {
    /// What most of its operations act on.
    fn name(&self, things: &BTreeMap<&str, String>) -> Option<String> {
        let mut votes: BTreeMap<&String, usize> = BTreeMap::new();
        let shown = self.places.iter().filter_map(|place| things.get(place.operation.as_str()));
        shown.for_each(|thing| *votes.entry(thing).or_default() += 1);
        let best = votes.into_iter().min_by_key(|(thing, count)| (Reverse(*count), thing.len(), *thing));
        best.map(|(thing, _)| thing.clone())
    }
}

/// The entity of a cluster, if several operations or a list show it.
fn entity(cluster: &[&Sighting], operations: &[OperationDraft<'_>]) -> Option<Entity> {
    let is_row = cluster.iter().any(|sighting| !sighting.path.is_empty());
    if cluster.len() < 2 && !is_row {
        return None;
    }
    let mut places = Vec::new();
    for sighting in cluster {
        let operation = operations.get(sighting.at.0)?;
        let draft = operation.drafts.get(sighting.at.1)?;
        places.push(Place {
            operation: operation.id.clone(),
            status: draft.status,
            media_type: draft.contents.get(sighting.at.2)?.media_type.clone(),
            path: sighting.path.clone(),
        });
    }
    Some(Entity { places })
}

fn schema_at<'a>(api: &'a mut Api, index: usize, place: &Place) -> Option<&'a mut Schema> {
    let operation = api.operations.get_mut(index)?;
    let response = operation.responses.iter_mut().find(|response| response.status == place.status)?;
    let content = response.content.iter_mut().find(|content| content.media_type == place.media_type)?;
    place.path.iter().try_fold(&mut content.schema, |schema, name| match &mut schema.kind {
        SchemaKind::List(element) if name == "*" => Some(&mut **element),
        SchemaKind::Object(fields) => {
            fields.iter_mut().find(|field| field.name == *name).map(|field| &mut field.schema)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Field;
    use crate::source::Span;

    fn path(url: &str) -> PathTemplate {
        PathTemplate::of_url(url).unwrap()
    }

    fn place_of(method: Method, url: &str, answer: &serde_json::Value) -> String {
        place(method, &path(url), &Shape::of(answer)).join("/")
    }

    fn is_same(here: &str, fields: &str, there: &str, others: &str) -> bool {
        let names = |text: &str| text.split(' ').map(str::to_owned).collect::<BTreeSet<String>>();
        let (here, there, fields, others) = (path(here), path(there), names(fields), names(others));
        match here.collection_key() == there.collection_key() {
            true => is_one_of_a_collection(&fields, &others),
            false => is_nearly_equal(&fields, &others) && is_near(&here, &there),
        }
    }

    #[test]
    fn an_entity_is_the_row_of_a_list_and_the_whole_of_everything_else() {
        let rows = json!([{"id": 1}]);
        assert_eq!(place_of(Method::Get, "/v1/cats", &rows), "*");
        assert_eq!(place_of(Method::Get, "/v1/cats", &json!({"count": 1, "results": rows})), "results/*");
        assert_eq!(
            place_of(Method::Get, "/v1/cats/{id}/deeds", &json!({"id": 1, "deeds": {"rows": rows}})),
            "deeds/rows/*"
        );
        assert_eq!(place_of(Method::Get, "/v1/cats/{id}", &json!({"id": 1, "fleas": rows})), "");
        assert_eq!(place_of(Method::Post, "/v1/cats", &json!({"id": 1, "fleas": rows})), "");
        assert_eq!(place_of(Method::Get, "/v1/cats", &json!({"fleas": rows, "owners": rows})), "");
    }

    #[test]
    fn one_entity_has_one_resource_and_mostly_the_same_fields() {
        assert!(is_same("/v1/cats", "id name", "/v1/cats/{id}", "id name age"));
        assert!(!is_same("/v1/cats", "id name", "/v1/cats/{id}", "id deleted_at"));
        assert!(!is_same("/v1/cats", "id name", "/v1/dogs", "id name"));
        let many = "a b c d e";
        assert!(is_same("/v1/cats/{id}", many, "/v1/cats/{id}/renew", many));
        assert!(is_same("/v1/tokens/{id}/cats", many, "/v1/cats", many));
        assert!(!is_same("/v1/cats", many, "/v1/dogs", many));
    }

    #[test]
    fn what_one_place_knows_completes_the_other() {
        let shape = |element: SchemaKind| {
            let list = SchemaKind::List(Box::new(Schema::of(element)));
            let field = |name: &str, kind| Field {
                name: name.to_owned(),
                schema: Schema::of(kind),
                required: true,
                span: Span::nowhere(),
            };
            Schema::of(SchemaKind::Object(vec![field("id", SchemaKind::Integer), field("rows", list)]))
        };
        let mut known = shape(SchemaKind::Any);
        complete(&mut known, &shape(SchemaKind::Boolean));
        assert_eq!(known, shape(SchemaKind::Boolean));
        complete(&mut known, &shape(SchemaKind::Any));
        assert_eq!(known, shape(SchemaKind::Boolean));
    }
}
