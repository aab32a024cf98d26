//! Where the API uses a named shape.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Operation, Schema, SchemaKind};

/// How the API uses a named shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// Whether it is part of a request.
    pub(crate) sent: bool,
    /// Whether it is part of a response, or used nowhere.
    pub(crate) received: bool,
    /// Whether it contains itself without a list in between, so that it must be boxed there.
    pub(crate) cyclic: bool,
    /// Whether it only names a list, a map or another name that leads back to itself. No Rust alias can say that.
    pub(crate) endless: bool,
}

impl Usage {
    /// The usage of every named shape that an operation reaches, and of those that contain themselves.
    pub(crate) fn of_types(api: &Api) -> BTreeMap<&str, Usage> {
        let mut usages: BTreeMap<&str, Usage> = BTreeMap::new();
        for name in api.reachable(api.operations.iter().flat_map(request_schemas)) {
            usages.entry(name).or_default().sent = true;
        }
        let responses = api.operations.iter().flat_map(|operation| &operation.responses);
        for name in api.reachable(responses.flat_map(|response| &response.content).map(|content| &content.schema)) {
            usages.entry(name).or_default().received = true;
        }
        // A type that no operation uses is there to be read, and so is everything that it consists of.
        let unused: Vec<&String> = api.types.keys().filter(|name| !usages.contains_key(name.as_str())).collect();
        let reached = api.reachable(unused.iter().filter_map(|name| api.types.get(*name)).map(|one| &one.schema));
        for name in reached.into_iter().chain(unused.into_iter().map(String::as_str)) {
            usages.entry(name).or_default().received = true;
        }
        for name in on_circles(edges(api, held)) {
            usages.entry(name).or_default().cyclic = true;
        }
        for name in on_circles(edges(api, |schema| aliased(api, schema))) {
            usages.entry(name).or_default().endless = true;
        }
        usages
    }
}

fn request_schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.body.iter().flat_map(|body| &body.content).map(|content| &content.schema);
    parameters.chain(body)
}

/// Every named shape with those that it contains, in the sense of `held`.
fn edges<'a>(api: &'a Api, held: impl Fn(&'a Schema) -> Vec<&'a str>) -> Vec<(&'a str, &'a str)> {
    let names = api.types.iter();
    names.flat_map(|(name, ty)| held(&ty.schema).into_iter().map(move |inner| (name.as_str(), inner))).collect()
}

/// The names that lie on, or between, circles: those that remain when names without an edge to, or from, a remaining
/// one are taken away again and again.
fn on_circles<'a>(edges: Vec<(&'a str, &'a str)>) -> BTreeSet<&'a str> {
    let reversed = edges.iter().map(|&(from, to)| (to, from)).collect();
    let without_leaves = peel(edges);
    let without_roots = peel(reversed);
    without_leaves.intersection(&without_roots).copied().collect()
}

/// The nodes that remain when those without an edge to a remaining node are taken away again and again.
fn peel<'a>(edges: Vec<(&'a str, &'a str)>) -> BTreeSet<&'a str> {
    let mut out_degree: BTreeMap<&str, usize> = BTreeMap::new();
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        *out_degree.entry(from).or_default() += 1;
        out_degree.entry(to).or_default();
        holders.entry(to).or_default().push(from);
    }
    let mut leaves: Vec<&str> = out_degree.iter().filter(|(_, degree)| **degree == 0).map(|(name, _)| *name).collect();
    while let Some(leaf) = leaves.pop() {
        out_degree.remove(leaf);
        for holder in holders.remove(leaf).unwrap_or_default() {
            let Some(degree) = out_degree.get_mut(holder) else { continue };
            *degree -= 1;
            if *degree == 0 {
                leaves.push(holder);
            }
        }
    }
    out_degree.into_keys().collect()
}

/// The names that a shape contains without a list or a map in between.
fn held(schema: &Schema) -> Vec<&str> {
    match &schema.kind {
        SchemaKind::Named(name) => vec![name],
        SchemaKind::Object(fields) => fields.iter().flat_map(|field| held(&field.schema)).collect(),
        SchemaKind::Union(variants) => variants.iter().flat_map(held).collect(),
        _ => Vec::new(),
    }
}

/// The names that a name of a list, map or other name stands for, through any number of lists and maps.
fn aliased<'a>(api: &'a Api, schema: &'a Schema) -> Vec<&'a str> {
    match &schema.kind {
        SchemaKind::Named(name) => {
            let target = api.types.get(name).map(|definition| &definition.schema.kind);
            let is_alias = target.is_some_and(|kind| {
                !matches!(kind, SchemaKind::Object(_) | SchemaKind::Enum(_) | SchemaKind::Union(_))
            });
            if is_alias { vec![name] } else { Vec::new() }
        }
        SchemaKind::List(inner) | SchemaKind::Map(inner) => aliased(api, inner),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_on_circles_remain() {
        let edges = vec![("root", "a"), ("a", "b"), ("b", "a"), ("b", "leaf")];
        assert_eq!(on_circles(edges), BTreeSet::from(["a", "b"]));
        assert_eq!(on_circles(vec![("a", "a")]), BTreeSet::from(["a"]));
        assert_eq!(on_circles(vec![("a", "b")]), BTreeSet::new());
    }
}
