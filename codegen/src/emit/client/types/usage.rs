//! Where the API uses a named shape.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

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
        for name in on_cycles(edges(api, held)) {
            usages.entry(name).or_default().cyclic = true;
        }
        for name in on_cycles(edges(api, |schema| aliased(api, schema))) {
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

/// The names that can be reached from themselves.
fn on_cycles<'a>(edges: Vec<(&'a str, &'a str)>) -> BTreeSet<&'a str> {
    let graph: DiGraphMap<&str, ()> = edges.into_iter().collect();
    // Tarjan's algorithm recurses in petgraph, so that a long chain of names would overflow the stack.
    let components = kosaraju_scc(&graph).into_iter();
    let cyclic = components.filter(|names| match names.as_slice() {
        [name] => graph.contains_edge(name, name),
        _ => true,
    });
    cyclic.flatten().collect()
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
    use proptest::prelude::*;

    use super::*;

    const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

    #[test]
    fn only_names_on_cycles_are_cyclic() {
        let edges = vec![("root", "a"), ("a", "b"), ("b", "a"), ("b", "leaf")];
        assert_eq!(on_cycles(edges), BTreeSet::from(["a", "b"]));
        assert_eq!(on_cycles(vec![("a", "a")]), BTreeSet::from(["a"]));
        assert_eq!(on_cycles(vec![("a", "b")]), BTreeSet::new());
        let between = vec![("a", "a"), ("a", "between"), ("between", "b"), ("b", "b")];
        assert_eq!(on_cycles(between), BTreeSet::from(["a", "b"]));
    }

    #[test]
    fn a_long_chain_does_not_overflow_the_stack() {
        let names: Vec<String> = (0..100_000).map(|index| index.to_string()).collect();
        let edges = names.iter().zip(&names[1..]).map(|(from, to)| (from.as_str(), to.as_str())).collect();
        assert_eq!(on_cycles(edges), BTreeSet::new());
    }

    /// The definition, in quadratic time: the names that are reached from themselves.
    fn reached_from_themselves<'a>(edges: &[(&'a str, &'a str)]) -> BTreeSet<&'a str> {
        let after =
            |from: &BTreeSet<&str>| edges.iter().filter(|edge| from.contains(edge.0)).map(|edge| edge.1).collect();
        let reaches_itself = |name: &&str| {
            let mut reached: BTreeSet<&str> = after(&BTreeSet::from([*name]));
            for _ in NAMES {
                let further: BTreeSet<&str> = after(&reached);
                reached.extend(further);
            }
            reached.contains(name)
        };
        NAMES.into_iter().filter(reaches_itself).collect()
    }

    proptest! {
        #[test]
        fn cyclic_names_are_those_that_reach_themselves(
            edges in prop::collection::vec((prop::sample::select(&NAMES[..]), prop::sample::select(&NAMES[..])), 0..12),
        ) {
            let expected = reached_from_themselves(&edges);
            prop_assert_eq!(on_cycles(edges), expected);
        }
    }
}
