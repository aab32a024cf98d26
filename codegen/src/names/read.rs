//! Reads `spec/names.yaml` strictly: an unknown key, a duplicate or an invalid name is an error with its place.

use std::collections::BTreeMap;

use super::{Names, OVERLAY, OperationNames, Pinned, Route};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Entry, Limits, Map, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::model::{ClientNames, Method, PathTemplate};
use crate::source::{FileId, SourceMap, Span};
use crate::text::rust_names::{is_method_name, is_type_name};

/// The longest name of a type.
const LONGEST_TYPE: usize = 60;

const KEYS: [&str; 3] = ["groups", "operations", "types"];
const OPERATION_KEYS: [&str; 3] = ["id", "method", "request"];

/// Reads the pinned names.
///
/// # Errors
/// [`Failed`] if a name cannot be used; `report` says which and why.
pub fn read(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<Names, Failed> {
    let root = parse_yaml(file, sources, Limits::default()).map_err(|fault| report.push(fault)).map_err(|()| Failed)?;
    let mut reader = Reader { report, names: Names::default() };
    reader.root(&root);
    let names = reader.names;
    check_read(&root, report);
    check(&names, report);
    report.checkpoint()?;
    Ok(names)
}

/// Reads the pinned names of a spec folder; none if it has no such file.
///
/// # Errors
/// [`Failed`] if a name cannot be used; `report` says which and why.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Names, Failed> {
    spec.names.map_or_else(|| Ok(Names::default()), |file| read(file, &spec.sources, report))
}

struct Reader<'r> {
    report: &'r mut Report,
    names: Names,
}

impl Reader<'_> {
    fn fault(&mut self, message: impl Into<String>, span: Span) {
        self.report.push(invalid(message, span));
    }

    fn root(&mut self, root: &Node) {
        let Some(map) = self.map(root, "the file") else { return };
        check_keys(root, &KEYS, self.report);
        for (name, entry) in self.entries(map, "groups") {
            if let Some(module) = self.name(&entry.node, "a module", is_method_name) {
                self.names.groups.insert(name.clone(), Pinned { value: module, span: entry.key_span });
            }
        }
        for (group, entry) in self.entries(map, "operations") {
            let Some(operations) = self.map(&entry.node, "a group") else { continue };
            for (place, entry) in operations {
                self.operation(group, place, entry);
            }
        }
        for (name, entry) in self.entries(map, "types") {
            self.named_type(name, entry);
        }
    }

    fn map<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n Map> {
        let map = node.as_map();
        if map.is_none() {
            self.fault(format!("expected {what} to be a mapping, found {}", node.kind()), node.span);
        }
        map
    }

    /// The entries of a part of the file; a part may be missing or blank.
    fn entries<'n>(&mut self, map: &'n Map, key: &str) -> impl Iterator<Item = (&'n String, &'n Entry)> + use<'n> {
        let part = map.get(key).map(|entry| &entry.node).filter(|node| !node.is_null());
        let part = part.and_then(|node| self.map(node, &format!("`{key}`")));
        part.into_iter().flatten()
    }

    fn name(&mut self, node: &Node, what: &str, is_name: fn(&str) -> bool) -> Option<String> {
        match node.as_text() {
            Some(text) if is_name(text) => return Some(text.to_owned()),
            Some(text) => self.fault(format!("`{text}` cannot be the name of {what} in Rust"), node.span),
            None => self.fault(format!("expected the name of {what}, found {}", node.kind()), node.span),
        }
        None
    }

    /// A value that a mapping must have.
    fn required<'n>(&mut self, map: &'n Map, key: &str, span: Span) -> Option<&'n Node> {
        let entry = map.get(key);
        if entry.is_none() {
            self.fault(format!("`{key}` is missing"), span);
        }
        entry.map(|entry| &entry.node)
    }

    fn operation(&mut self, group: &str, place: &str, entry: &Entry) {
        let span = entry.key_span;
        let Some((method, path)) = route(place) else {
            return self.fault(format!("expected a method and a path, found `{place}`"), span);
        };
        let Some(map) = self.map(&entry.node, "an operation") else { return };
        check_keys(&entry.node, &OPERATION_KEYS, self.report);
        let id = self.required(map, "id", span).and_then(|node| self.name(node, "an id", |id| !id.trim().is_empty()));
        let method_name =
            self.required(map, "method", span).and_then(|node| self.name(node, "a method", is_method_name));
        let request = self.required(map, "request", span).and_then(|node| self.name(node, "a struct", is_type_name));
        let (Some(id), Some(method_name), Some(request)) = (id, method_name, request) else { return };
        let client = ClientNames { method: method_name, request };
        let route = Route::new(method, &path);
        let name = format!("{method} {path}");
        let value = OperationNames { path, id, group: group.to_owned(), client };
        let first = self.names.operations.insert(route, Pinned { value, span });
        if let Some(first) = first {
            self.report.push(twice(&name, span, first.span));
        }
    }

    fn named_type(&mut self, name: &str, entry: &Entry) {
        let span = entry.key_span;
        if !is_type_name(name) || name.len() > LONGEST_TYPE {
            return self.fault(format!("`{name}` cannot be the name of a type in Rust"), span);
        }
        let places = match entry.node.as_list() {
            Some(list) => list.iter().collect(),
            None => vec![&entry.node],
        };
        let mut value = Vec::new();
        for place in places {
            match place.as_text().filter(|text| !text.trim().is_empty()) {
                Some(text) => value.push(text.to_owned()),
                None => self.fault(format!("expected a place of `{name}`, found {}", place.kind()), place.span),
            }
        }
        self.names.types.insert(name.to_owned(), Pinned { value, span });
    }
}

fn route(text: &str) -> Option<(Method, PathTemplate)> {
    let (method, path) = text.split_once(' ')?;
    let method = Method::ALL.into_iter().find(|known| known.as_str() == method)?;
    path.starts_with('/').then(|| (method, PathTemplate::parse(path)))
}

/// Reports names that two things have, places that two types have, and places of nothing that is named here.
fn check(names: &Names, report: &mut Report) {
    let mut ids = Once::new("an operation's id");
    let mut types = Once::new("a type");
    for (name, pinned) in &names.types {
        types.claim(&name.to_lowercase(), name, pinned.span, report);
    }
    let mut modules = Once::new("a group's module");
    for pinned in names.groups.values() {
        modules.claim(&pinned.value, &pinned.value, pinned.span, report);
    }
    let mut methods = Once::new("a method");
    for pinned in names.operations.values() {
        let OperationNames { id, group, client, .. } = &pinned.value;
        ids.claim(id, id, pinned.span, report);
        types.claim(&client.request.to_lowercase(), &client.request, pinned.span, report);
        methods.claim(&format!("{group} {}", client.method), &client.method, pinned.span, report);
    }
    let groups: BTreeMap<&String, Span> =
        names.operations.values().map(|pinned| (&pinned.value.group, pinned.span)).collect();
    for (group, span) in groups.into_iter().filter(|(group, _)| !names.groups.contains_key(*group)) {
        report.push(invalid(format!("the group `{group}` has no module in `groups`"), span));
    }
    check_places(names, &ids, report);
}

fn check_places(names: &Names, ids: &Once<'_>, report: &mut Report) {
    let mut places = Once::new("a place");
    for (name, pinned) in &names.types {
        for place in pinned.value.iter().filter(|place| *place != OVERLAY) {
            places.claim(place, place, pinned.span, report);
            let owner = place.split(' ').next().unwrap_or_default();
            if owner != "error" && !ids.taken.contains_key(owner) && !names.types.contains_key(owner) {
                let message = format!("`{owner}`, a place of `{name}`, is no operation and no type of this file");
                report.push(invalid(message, pinned.span));
            }
        }
    }
}

/// Names of one kind, each of which only one thing may have.
struct Once<'n> {
    what: &'static str,
    taken: BTreeMap<String, (Span, &'n str)>,
}

impl<'n> Once<'n> {
    fn new(what: &'static str) -> Self {
        Self { what, taken: BTreeMap::new() }
    }

    fn claim(&mut self, key: &str, name: &'n str, span: Span, report: &mut Report) {
        match self.taken.get(key) {
            Some((first, _)) => report.push(twice(&format!("{} called `{name}`", self.what), span, *first)),
            None => drop(self.taken.insert(key.to_owned(), (span, name))),
        }
    }
}

fn twice(what: &str, second: Span, first: Span) -> Diagnostic {
    invalid(format!("there are two of {what}"), second).at(first, "the first one")
}

fn invalid(message: impl Into<String>, span: Span) -> Diagnostic {
    Diagnostic::error(&codes::NAMES_INVALID, message).at(span, "here")
}
