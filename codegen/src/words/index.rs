//! The things of a document that text can describe, by name.

use indexmap::IndexMap;

use super::file::{Name, Subject};
use crate::document::{Node, join, pointer_of, unescape_token};

/// The keys of a path item that hold operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A document with its operations by id.
pub(super) struct Index<'a> {
    document: &'a Node,
    operations: IndexMap<&'a str, Operation<'a>>,
}

/// An operation of the document.
pub(super) struct Operation<'a> {
    place: Place<'a>,
    path_item: Place<'a>,
    /// The name of its group: its first tag.
    pub(super) group: Option<&'a str>,
}

/// A value of the document and the pointer that leads to it.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) pointer: String,
    pub(super) node: &'a Node,
}

/// A name that the document does not have.
pub(super) struct Missing<'a> {
    /// What kind of thing it names.
    pub(super) thing: &'static str,
    pub(super) name: Name,
    /// Where it was looked for, if it depends on another name: `listDevices`.
    pub(super) of: Option<String>,
    /// The names that are there.
    pub(super) known: Vec<&'a str>,
    /// What to do, if more is known than the names.
    pub(super) advice: Option<String>,
}

/// What a name leads to.
pub(super) type Found<'a, T> = Result<T, Box<Missing<'a>>>;

impl<'a> Place<'a> {
    fn root(node: &'a Node) -> Self {
        Self { pointer: String::new(), node }
    }

    fn get(&self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| Self { pointer: join(&self.pointer, key), node })
    }

    /// The values of a mapping or list under a key, each with its name: that in the mapping, or that under `name`.
    fn children(&self, key: &str, name: &str) -> Vec<(&'a str, Self)> {
        let Some(parent) = self.get(key) else { return Vec::new() };
        if let Some(map) = parent.node.as_map() {
            return map.iter().map(|(key, entry)| (key.as_str(), parent.inner(key, &entry.node))).collect();
        }
        let list = parent.node.as_list().unwrap_or_default().iter().enumerate();
        list.filter_map(|(index, node)| Some((node.text(name)?, parent.inner(&index.to_string(), node)))).collect()
    }

    /// Those of [`Place::children`] with one name. The pointers of the others are not built.
    fn children_named(&self, key: &str, name: &str, wanted: &str) -> Vec<Self> {
        let Some(parent) = self.get(key) else { return Vec::new() };
        if parent.node.as_map().is_some() {
            return parent.get(wanted).into_iter().collect();
        }
        let list = parent.node.as_list().unwrap_or_default().iter().enumerate();
        let list = list.filter(|(_, node)| node.text(name) == Some(wanted));
        list.map(|(index, node)| parent.inner(&index.to_string(), node)).collect()
    }

    fn inner(&self, token: &str, node: &'a Node) -> Self {
        Self { pointer: join(&self.pointer, token), node }
    }
}

impl<'a> Index<'a> {
    pub(super) fn new(document: &'a Node) -> Self {
        let mut operations = IndexMap::new();
        for (_, path_item) in Place::root(document).children("paths", "") {
            for place in METHODS.iter().filter_map(|method| path_item.get(method)) {
                let Some(id) = place.node.text("operationId") else { continue };
                let tags = place.node.get("tags").and_then(Node::as_list);
                let group = tags.and_then(|tags| tags.first()).and_then(Node::as_text);
                operations.entry(id).or_insert(Operation { place, path_item: path_item.clone(), group });
            }
        }
        Self { document, operations }
    }

    /// The operations of a group, or all.
    pub(super) fn operations(&self, group: Option<&str>) -> impl Iterator<Item = &Operation<'a>> {
        self.operations.values().filter(move |one| group.is_none() || one.group == group)
    }

    pub(super) fn operation(&self, id: &Name) -> Found<'a, &Operation<'a>> {
        let known = || self.operations.keys().copied().collect();
        self.operations.get(id.text.as_str()).ok_or_else(|| Box::new(missing("operation", id, None, known())))
    }

    /// The places that a text about this is for; there is at least one.
    pub(super) fn places(&self, subject: &Subject) -> Found<'a, Vec<Place<'a>>> {
        let root = Place::root(self.document);
        match subject {
            Subject::Api => Ok(vec![root.get("info").unwrap_or(root)]),
            Subject::Server(url) => Members::of(root, "servers", "url").named("server", url, None),
            Subject::ServerVariable(name) => self.variables(name),
            Subject::Group(name) => Members::of(root, "tags", "name").named("group", name, None),
            Subject::Operation(id) => Ok(vec![self.operation(id)?.place.clone()]),
            Subject::Parameter(id, name) => parameters(self.operation(id)?).named("parameter", name, Some(id)),
            Subject::Response(id, status) => {
                let responses = Members::of(self.operation(id)?.place.clone(), "responses", "");
                let found = responses.named("response", status, Some(id))?;
                Ok(found.into_iter().map(|place| self.follow(place)).collect())
            }
            Subject::Body(id) => self.body(id),
            Subject::BodyField(id, path) => self.fields(self.body(id)?, path, &id.text),
            Subject::Type(name) => self.types(name),
            Subject::Field(name, path) => self.fields(self.types(name)?, path, &name.text),
        }
    }

    /// The parameters of an operation, those of its path included.
    pub(super) fn parameters(&self, operation: &Operation<'a>) -> Vec<(&'a str, Place<'a>)> {
        parameters(operation).all()
    }

    /// The fields of an object.
    pub(super) fn fields_of(&self, object: &Place<'a>) -> Vec<(&'a str, Place<'a>)> {
        fields(object).all()
    }

    /// The schema of a parameter or field.
    pub(super) fn schema_of(&self, place: &Place<'a>) -> Place<'a> {
        self.follow(place.get("schema").unwrap_or_else(|| place.clone()))
    }

    /// The schema of the elements of a parameter or field that is a list.
    pub(super) fn items_of(&self, place: &Place<'a>) -> Option<Place<'a>> {
        self.schema_of(place).get("items").map(|items| self.follow(items))
    }

    fn types(&self, name: &Name) -> Found<'a, Vec<Place<'a>>> {
        let components = Place::root(self.document).get("components");
        Members { parents: components.into_iter().collect(), key: "schemas", name: "" }.named("type", name, None)
    }

    fn variables(&self, name: &Name) -> Found<'a, Vec<Place<'a>>> {
        let servers = Place::root(self.document).children("servers", "url");
        let parents = servers.into_iter().map(|(_, server)| server).collect();
        Members { parents, key: "variables", name: "" }.named("server variable", name, None)
    }

    /// The types of an operation's body; one for each media type.
    fn body(&self, id: &Name) -> Found<'a, Vec<Place<'a>>> {
        let body = self.operation(id)?.place.get("requestBody").map(|body| self.follow(body));
        let contents = body.map(|body| body.children("content", "")).unwrap_or_default();
        let schemas = contents.iter().filter_map(|(_, content)| content.get("schema"));
        let mut places: Vec<Place<'a>> = schemas.map(|schema| self.follow(schema)).collect();
        places.dedup_by(|a, b| a.pointer == b.pointer);
        match places.is_empty() {
            false => Ok(places),
            true => {
                let advice = Some("the operation takes no body; remove the text".to_owned());
                Err(Box::new(Missing { advice, ..missing("body of", id, None, Vec::new()) }))
            }
        }
    }

    /// A field of each of these objects, or a field of a field: `outer/inner`, `list/*`.
    fn fields(&self, objects: Vec<Place<'a>>, path: &Name, owner: &str) -> Found<'a, Vec<Place<'a>>> {
        let mut places = objects;
        for (depth, step) in path.text.split('/').enumerate() {
            let step = unescape_token(step);
            let element = |place: &Place<'a>| (step == "*").then(|| place.get("items")).flatten();
            let field = |place: &Place<'a>| element(place).or_else(|| fields(place).find(&step).into_iter().next());
            let found: Vec<_> = places.iter().filter_map(field).collect();
            if found.is_empty() {
                let known = places.iter().flat_map(|place| fields(place).names()).collect();
                let advice = places.iter().find_map(|place| named_type(place)).filter(|_| depth > 0);
                let advice = advice.map(|name| format!("this is of type `{name}`; describe its fields under `types`"));
                return Err(Box::new(Missing { advice, ..missing("field", path, Some(owner), known) }));
            }
            places = found;
        }
        Ok(places)
    }

    /// What a `$ref` leads to, or the value itself.
    fn follow(&self, place: Place<'a>) -> Place<'a> {
        let target = place.node.text("$ref").and_then(pointer_of);
        let found = target.and_then(|pointer| self.document.at(&pointer).map(|node| Place { pointer, node }));
        found.unwrap_or(place)
    }
}

fn named_type<'a>(place: &Place<'a>) -> Option<&'a str> {
    place.node.text("$ref")?.strip_prefix("#/components/schemas/")
}

/// The values of several mappings or lists, by name.
struct Members<'a> {
    /// The values that have these mappings or lists under `key`.
    parents: Vec<Place<'a>>,
    key: &'static str,
    /// The key that names the elements of a list.
    name: &'static str,
}

impl<'a> Members<'a> {
    fn of(parent: Place<'a>, key: &'static str, name: &'static str) -> Self {
        Self { parents: vec![parent], key, name }
    }

    fn all(&self) -> Vec<(&'a str, Place<'a>)> {
        self.parents.iter().flat_map(|parent| parent.children(self.key, self.name)).collect()
    }

    fn names(&self) -> Vec<&'a str> {
        self.all().into_iter().map(|(name, _)| name).collect()
    }

    fn find(&self, name: &str) -> Vec<Place<'a>> {
        self.parents.iter().flat_map(|parent| parent.children_named(self.key, self.name, name)).collect()
    }

    /// Everything of a name. All names are listed only if there is nothing.
    fn named(&self, thing: &'static str, name: &Name, of: Option<&Name>) -> Found<'a, Vec<Place<'a>>> {
        let found = self.find(&name.text);
        if found.is_empty() {
            return Err(Box::new(missing(thing, name, of.map(|of| of.text.as_str()), self.names())));
        }
        Ok(found)
    }
}

/// The parameters of an operation, those of its path included.
fn parameters<'a>(operation: &Operation<'a>) -> Members<'a> {
    Members { parents: vec![operation.place.clone(), operation.path_item.clone()], key: "parameters", name: "name" }
}

/// The fields of an object, those of the parts that it combines first.
fn fields<'a>(object: &Place<'a>) -> Members<'a> {
    let parts = object.children("allOf", "").into_iter().map(|(_, part)| part);
    Members { parents: parts.chain([object.clone()]).collect(), key: "properties", name: "" }
}

fn missing<'a>(thing: &'static str, name: &Name, of: Option<&str>, known: Vec<&'a str>) -> Missing<'a> {
    Missing { thing, name: name.clone(), of: of.map(str::to_owned), known, advice: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    #[test]
    fn a_name_finds_what_the_list_of_all_has_under_it() {
        let mut sources = SourceMap::default();
        let text = "map: {a: 1, b/c: 2}\nlist: [{name: a}, {name: b/c}, {}, {name: a}]\nother: text";
        let document = parse_yaml(sources.add("a.yaml", text), &sources, Limits::default()).unwrap();
        let root = Place::root(&document);
        for key in ["map", "list", "other", "none"] {
            let all = root.children(key, "name");
            for wanted in ["a", "b/c", "b", "0"] {
                let listed = all.iter().filter(|(name, _)| *name == wanted).map(|(_, place)| place.pointer.as_str());
                let found = root.children_named(key, "name", wanted);
                let found = found.iter().map(|place| place.pointer.as_str());
                assert!(found.eq(listed), "{wanted} in {key}");
            }
        }
        assert_eq!(root.children_named("list", "name", "a").len(), 2);
    }
}
