//! Merges the evidence of all documents into one model of the API.

use std::collections::BTreeSet;

use crate::import::evidence::document::Document;
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::Request;
use crate::import::inferring::entities::{Entity, OperationDraft};
use crate::import::inferring::names::{Candidates, ids};
use crate::import::inferring::{bodies, entities, parameters, responses};
use crate::model::{Api, Group, Operation};
use crate::names::Names;
use crate::source::Span;

/// The group of operations that have none in any document.
const NO_GROUP: &str = "Other";

/// The facts: one operation for each method and path, and the entities that they return.
pub(crate) fn merge(documents: &[Document], gathered: &Gathered, names: &Names) -> (Api, Vec<Entity>) {
    let mut drafts = drafts(gathered, names);
    let entities = entities::unite(&mut drafts);
    let operations: Vec<Operation> = drafts.into_iter().filter_map(|draft| operation(draft, names)).collect();
    let requests_only = documents.iter().filter(|document| !document.describes_api);
    let by_authority: Vec<&Document> =
        requests_only.chain(documents.iter().filter(|document| document.describes_api)).rev().collect();
    let newest =
        |text: fn(&Document) -> Option<&String>| by_authority.iter().find_map(|document| text(document)).cloned();
    let servers = by_authority.iter().map(|document| &document.servers).find(|servers| !servers.is_empty());
    let api = Api {
        title: newest(|document| document.title.as_ref()).unwrap_or_else(|| "API".to_owned()),
        version: newest(|document| document.version.as_ref()).unwrap_or_else(|| "0".to_owned()),
        servers: servers.cloned().unwrap_or_default(),
        groups: groups(&operations),
        operations,
        ..Api::default()
    };
    (api, entities)
}

/// The draft of each operation, with its id.
fn drafts<'a>(gathered: &'a Gathered, names: &Names) -> Vec<OperationDraft<'a>> {
    let candidates: Vec<Candidates> = gathered.values().map(|requests| candidates(requests, names)).collect();
    let operations = gathered.iter().zip(ids(&candidates, names.ids()));
    let drafts = operations.filter_map(|(((_, method), requests), id)| {
        let path = &requests.last()?.path;
        Some(OperationDraft { id, method: *method, path, requests, drafts: responses::draft(*method, requests) })
    });
    drafts.collect()
}

fn candidates(requests: &[Request], pins: &Names) -> Candidates {
    let mut names: Vec<String> = Vec::new();
    for request in requests.iter().rev() {
        if !request.name.is_empty() && !names.contains(&request.name) {
            names.push(request.name.clone());
        }
    }
    let path = requests.last().map(|request| &request.path);
    let context = path.map(|path| path.literals().rev().map(str::to_owned).collect()).unwrap_or_default();
    let fallback =
        requests.last().map(|request| format!("{} {}", request.method.as_str().to_lowercase(), request.path));
    let pinned = requests.last().and_then(|request| pins.id(request.method, &request.path));
    Candidates { pinned: pinned.map(str::to_owned), names, context, fallback: fallback.unwrap_or_default() }
}

fn operation(draft: OperationDraft<'_>, names: &Names) -> Option<Operation> {
    let OperationDraft { id, method, requests, drafts, .. } = draft;
    let newest = requests.last()?;
    let pinned = names.group(method, &newest.path).map(str::to_owned);
    let group = pinned.or_else(|| requests.iter().rev().find_map(|request| request.group.clone()));
    let path_names: Vec<&str> = newest.path.parameters().collect();
    Some(Operation {
        id,
        method,
        path: newest.path.clone(),
        group: group.unwrap_or_else(|| NO_GROUP.to_owned()),
        client_name: None,
        client: None,
        summary: None,
        description: None,
        keywords: Vec::new(),
        servers: Vec::new(),
        security: None,
        parameters: parameters::merge(requests, &path_names),
        body: bodies::merge(method, requests),
        responses: responses::finish(method, &drafts),
        pagination: None,
        upload: None,
        commands: None,
        command: Vec::new(),
        risk: None,
        platforms: Vec::new(),
        deprecated: requests.iter().rev().find_map(|request| request.deprecated).unwrap_or(false),
        span: newest.span,
    })
}

fn groups(operations: &[Operation]) -> Vec<Group> {
    let names: BTreeSet<&String> = operations.iter().map(|operation| &operation.group).collect();
    let group =
        |name: &String| Group { name: name.clone(), description: None, client_name: None, span: Span::nowhere() };
    names.into_iter().map(group).collect()
}
