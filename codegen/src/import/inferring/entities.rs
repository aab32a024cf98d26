//! One shape for one entity: a device is the same thing whether it is listed, read or changed.
//!
//! Answers show an entity as a whole, as the elements of a list, or as the rows of a page. What different operations
//! show of it is brought together, so that a client has one type for it. Two sightings are of one entity if the paths
//! lead to the same resource and most names of their fields are the same.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use crate::import::evidence::document::{Hints, Request, add_hints};
use crate::import::evidence::path::Path;
use crate::import::evidence::shape::Shape;
use crate::import::inferring::responses::{ContentDraft, Draft};
use crate::model::{Api, Kind, Method, Schema, Status, TypeDef, is_json};
use crate::text::{singular, split_up_to};

/// An operation whose answers are still drafts.
pub(crate) struct Answers<'a> {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: &'a Path,
    pub(crate) requests: &'a [Request],
    pub(crate) drafts: Vec<Draft>,
}

/// An entity that has a name of its own.
pub(crate) struct Entity {
    name: String,
    places: Vec<Place>,
}

/// Where an entity stands in the answers of an operation.
#[derive(Clone, Debug)]
struct Place {
    operation: String,
    status: u16,
    media_type: String,
    path: Vec<String>,
}

/// An entity as one operation shows it.
struct Sighting {
    /// Indices of the operation, the answer and the media type.
    at: (usize, usize, usize),
    path: Vec<String>,
    fields: BTreeSet<String>,
}

/// Unites what the answers show of each entity, and names the entities.
pub(crate) fn unite(answers: &mut [Answers<'_>]) -> Vec<Entity> {
    let sightings = sightings(answers);
    let clusters = clusters(&sightings, answers);
    for cluster in &clusters {
        unite_cluster(cluster, answers);
    }
    named(&clusters, answers)
}

/// Gives each entity its definition: one named shape that every place refers to. A name that is taken stays where it is.
pub(crate) fn define(api: &mut Api, entities: &[Entity]) {
    let taken: BTreeSet<String> = api.types.keys().cloned().collect();
    for entity in entities.iter().filter(|entity| !taken.contains(&entity.name)) {
        for place in &entity.places {
            let Some(schema) = schema_at(api, place).filter(|schema| matches!(schema.kind, Kind::Object(_))) else {
                continue;
            };
            let kind = std::mem::replace(&mut schema.kind, Kind::Named(entity.name.clone()));
            let (name, span) = (entity.name.clone(), schema.span);
            let schema = Schema { span, ..Schema::of(kind) };
            match api.types.get_mut(&name) {
                Some(known) => complete(&mut known.schema, &schema),
                None => drop(api.types.insert(name.clone(), TypeDef { name, schema, span })),
            }
        }
    }
}

/// Takes over what another place knows of a value that may be anything here: what is taken from operations beside an
/// answer differs from one place to the next.
fn complete(known: &mut Schema, other: &Schema) {
    match (&mut known.kind, &other.kind) {
        (Kind::Any, kind) if *kind != Kind::Any => known.clone_from(other),
        (Kind::List(known), Kind::List(other)) | (Kind::Map(known), Kind::Map(other)) => complete(known, other),
        (Kind::Object(known), Kind::Object(other)) => {
            for field in known {
                if let Some(other) = other.iter().find(|other| other.name == field.name) {
                    complete(&mut field.schema, &other.schema);
                }
            }
        }
        _ => {}
    }
}

fn sightings(answers: &[Answers<'_>]) -> Vec<Sighting> {
    let mut found = Vec::new();
    for (operation, answers) in answers.iter().enumerate() {
        for (response, draft) in answers.drafts.iter().enumerate().filter(|(_, draft)| draft.is_success()) {
            for (content, data) in draft.contents.iter().enumerate().filter(|(_, data)| is_json(&data.media_type)) {
                let shape = data.shape();
                let path = place(answers.method, answers.path, &shape);
                let Some(object) = shape.at(&path).and_then(|shape| shape.object.as_ref()) else { continue };
                let fields = object.keys().cloned().collect();
                found.push(Sighting { at: (operation, response, content), path, fields });
            }
        }
    }
    found
}

/// Where an answer has its entity: a list has rows, everything else is one.
fn place(method: Method, path: &Path, shape: &Shape) -> Vec<String> {
    let is_collection = method == Method::Get && !path.ends_in_argument();
    let rows = if is_collection { rows(shape, 1) } else { None };
    rows.unwrap_or_default()
}

/// The rows of a list: of the list itself, of the only list in the object around it, or one object further inside.
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
fn clusters<'s>(sightings: &'s [Sighting], answers: &[Answers<'_>]) -> Vec<Vec<&'s Sighting>> {
    let path_of = |sighting: &Sighting| answers.get(sighting.at.0).map(|answers| answers.path);
    let mut clusters: Vec<Vec<&Sighting>> = Vec::new();
    for sighting in sightings {
        let is_same = |other: &&Sighting| match (path_of(sighting), path_of(other)) {
            (Some(here), Some(there)) => is_one_entity(here, &sighting.fields, there, &other.fields),
            _ => false,
        };
        let (same, others): (Vec<_>, Vec<_>) = clusters.into_iter().partition(|cluster| cluster.iter().any(is_same));
        clusters = others;
        clusters.push(same.into_iter().flatten().chain([sighting]).collect());
    }
    clusters
}

/// Whether two objects are of one entity. Paths to the same resource must agree on most of the fields that the smaller
/// object has; other paths that share its name or its beginning, on nearly all fields of both.
fn is_one_entity(here: &Path, fields: &BTreeSet<String>, there: &Path, others: &BTreeSet<String>) -> bool {
    let shared = fields.intersection(others).count();
    let smaller = fields.len().min(others.len());
    let all = fields.len() + others.len() - shared;
    if here.resource() == there.resource() {
        return (shared > 1 && shared * 5 >= smaller * 4) || fields == others;
    }
    let is_near =
        here.literals().next_back() == there.literals().next_back() || here.extends(there) || there.extends(here);
    is_near && shared > 4 && shared * 10 >= all * 9
}

fn unite_cluster(cluster: &[&Sighting], answers: &mut [Answers<'_>]) {
    if cluster.len() < 2 {
        return;
    }
    let (mut shape, mut claims, mut hints) = (Shape::default(), Vec::new(), Hints::new());
    for sighting in cluster {
        let Some(draft) = draft(answers, sighting) else { continue };
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
        let Some(draft) = draft(answers, sighting) else { continue };
        draft.united.push((sighting.path.clone(), shape.clone()));
        let prefixed =
            |(path, hint): (&Vec<String>, &_)| ([&sighting.path[..], &path[..]].concat(), Clone::clone(hint));
        draft.hints.extend(hints.iter().map(prefixed));
    }
}

fn draft<'a>(answers: &'a mut [Answers<'_>], sighting: &Sighting) -> Option<&'a mut ContentDraft> {
    let (operation, response, content) = sighting.at;
    answers.get_mut(operation)?.drafts.get_mut(response)?.contents.get_mut(content)
}

/// The entities that have a name: those of several operations and those of lists. The one that most operations show
/// comes first, and a name that is taken is not given again.
fn named(clusters: &[Vec<&Sighting>], answers: &[Answers<'_>]) -> Vec<Entity> {
    let mut entities: Vec<Entity> = clusters.iter().filter_map(|cluster| entity(cluster, answers)).collect();
    entities.sort_by_cached_key(|entity| {
        let operations: Vec<String> = entity.places.iter().map(|place| place.operation.clone()).collect();
        (Reverse(operations.len()), operations)
    });
    let mut taken = BTreeSet::new();
    entities.retain(|entity| taken.insert(entity.name.to_ascii_lowercase()));
    entities
}

fn entity(cluster: &[&Sighting], answers: &[Answers<'_>]) -> Option<Entity> {
    let is_row = cluster.iter().any(|sighting| !sighting.path.is_empty());
    if cluster.len() < 2 && !is_row {
        return None;
    }
    let mut nouns: BTreeMap<String, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for sighting in cluster {
        let answers = answers.get(sighting.at.0)?;
        let draft = answers.drafts.get(sighting.at.1)?;
        *nouns.entry(noun(&answers.id)).or_default() += 1;
        places.push(Place {
            operation: answers.id.clone(),
            status: draft.status,
            media_type: draft.contents.get(sighting.at.2)?.media_type.clone(),
            path: sighting.path.clone(),
        });
    }
    let best = nouns.into_iter().min_by_key(|(noun, count)| (Reverse(*count), noun.len(), noun.clone()));
    best.map(|(name, _)| Entity { name, places })
}

/// What an operation id is about: `listDevices` and `getDevice` are about `Device`.
fn noun(id: &str) -> String {
    const VERBS: [&str; 12] =
        ["list", "get", "read", "retrieve", "show", "search", "find", "create", "add", "update", "change", "set"];
    let verb = split_up_to(id, 1).into_iter().next().filter(|word| VERBS.contains(&word.as_str()));
    let rest = verb.and_then(|verb| id.get(verb.len()..)).filter(|rest| !rest.is_empty());
    singular(rest.unwrap_or(id)).to_upper_camel_case()
}

fn schema_at<'a>(api: &'a mut Api, place: &Place) -> Option<&'a mut Schema> {
    let operation = api.operations.iter_mut().find(|operation| operation.id == place.operation)?;
    let status = Status::Code(place.status);
    let response = operation.responses.iter_mut().find(|response| response.status == status)?;
    let content = response.content.iter_mut().find(|content| content.media_type == place.media_type)?;
    place.path.iter().try_fold(&mut content.schema, |schema, name| match &mut schema.kind {
        Kind::List(element) if name == "*" => Some(&mut **element),
        Kind::Object(fields) => fields.iter_mut().find(|field| field.name == *name).map(|field| &mut field.schema),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Field;
    use crate::source::Span;

    fn path(url: &str) -> Path {
        Path::parse(url).unwrap()
    }

    fn place_of(method: Method, url: &str, answer: &serde_json::Value) -> String {
        place(method, &path(url), &Shape::of(answer)).join("/")
    }

    fn is_same(here: &str, fields: &str, there: &str, others: &str) -> bool {
        let names = |text: &str| text.split(' ').map(str::to_owned).collect();
        is_one_entity(&path(here), &names(fields), &path(there), &names(others))
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
        let shape = |element: Kind| {
            let list = Kind::List(Box::new(Schema::of(element)));
            let field = |name: &str, kind| Field {
                name: name.to_owned(),
                schema: Schema::of(kind),
                required: true,
                span: Span::nowhere(),
            };
            Schema::of(Kind::Object(vec![field("id", Kind::Integer), field("rows", list)]))
        };
        let mut known = shape(Kind::Any);
        complete(&mut known, &shape(Kind::Boolean));
        assert_eq!(known, shape(Kind::Boolean));
        complete(&mut known, &shape(Kind::Any));
        assert_eq!(known, shape(Kind::Boolean));
    }

    #[test]
    fn a_noun_is_the_id_without_its_verb() {
        assert_eq!(
            ["listDevices", "getDeviceApps", "cellular", "list"].map(noun),
            ["Device", "DeviceApp", "Cellular", "List"]
        );
    }
}
