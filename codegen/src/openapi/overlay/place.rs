//! What an action changes, in the terms of the API.

use std::collections::BTreeSet;

use super::action::Action;
use super::locate::{Location, Step, node_at};
use crate::corrections::{Correction, Place, Subject};
use crate::document::{Content, Node};

/// The correction that an action makes at these locations with this update.
pub(super) fn correction(
    action: &Action,
    update: Option<&Node>,
    document: &Node,
    locations: &[Location],
) -> Correction {
    let mut keys = BTreeSet::new();
    if let Some(update) = update {
        collect_keys(update, "", &mut keys);
    } else if !locations.is_empty() && locations.iter().all(|location| required_field(document, location).is_some()) {
        keys.insert("required: false".to_owned());
    }
    let places = locations.iter().flat_map(|location| places(document, location)).collect();
    Correction { places, keys, why: action.why.clone(), span: action.target_span, extent: action.span }
}

/// The keys that an update sets, `outer.inner`. Extensions are whole: what is in them has no meaning alone.
fn collect_keys(update: &Node, path: &str, keys: &mut BTreeSet<String>) {
    match &update.content {
        Content::Map(map) if !map.is_empty() => {
            for (key, entry) in &**map {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if key.starts_with("x-") {
                    keys.insert(path);
                } else {
                    collect_keys(&entry.node, &path, keys);
                }
            }
        }
        _ if path.is_empty() => _ = keys.insert("one more element".to_owned()),
        _ => _ = keys.insert(path.to_owned()),
    }
}

/// The field that an entry of a list of required fields names. The last step of such a location is its index.
fn required_field<'a>(document: &'a Node, location: &Location) -> Option<&'a str> {
    match location.as_slice() {
        [.., Step::Name(name), Step::Index(_)] if name == "required" => node_at(document, location)?.as_text(),
        _ => None,
    }
}

fn places(document: &Node, location: &Location) -> Vec<Place> {
    let names: Vec<Option<&str>> = location
        .iter()
        .map(|step| match step {
            Step::Name(name) => Some(name.as_str()),
            Step::Index(_) => None,
        })
        .collect();
    match names.as_slice() {
        [Some("components"), Some("schemas"), Some(name), rest @ ..] => {
            let required = required_field(document, location);
            let above = rest.len() - if required.is_some() { 2 } else { 0 };
            let fields = rest.iter().take(above).flatten().copied().filter(|step| *step != "properties");
            let fields: Vec<&str> = fields.chain(required).collect();
            let part = (!fields.is_empty()).then(|| fields.join("/"));
            vec![Place { subject: Subject::Type((*name).to_owned()), part }]
        }
        [Some("paths"), Some(_), Some(_), ..] => operation(document, location).into_iter().collect(),
        _ => vec![Place { subject: Subject::Api, part: names.iter().flatten().next().map(|name| (*name).to_owned()) }],
    }
}

fn operation(document: &Node, location: &Location) -> Option<Place> {
    let id = node_at(document, location.get(..3)?)?.text("operationId")?;
    let parameter = location.get(..5).and_then(|place| node_at(document, place)).and_then(|node| node.text("name"));
    Some(Place { subject: Subject::Operation(id.to_owned()), part: parameter.map(str::to_owned) })
}
