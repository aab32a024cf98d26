//! The invented tenant.

use std::cell::Cell;

use indexmap::IndexMap;
use serde_json::Value;

use crate::source::Span;

/// A small invented tenant, and the values of fields by their names: `spec/fleet`.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// Whether there is a file. Without one, every value is made up, and nobody is asked for it.
    pub(super) exists: bool,
    /// The things of each kind by their names; the first of a kind is meant where nothing says which one.
    pub(super) kinds: IndexMap<String, IndexMap<String, Thing>>,
    /// Values by the name of the field or parameter.
    pub(super) fields: IndexMap<String, Given>,
    /// What is said of types, by name.
    pub(super) types: IndexMap<String, OfType>,
    /// What is said of each example of operations, by id.
    pub(super) operations: IndexMap<String, Vec<OfExample>>,
}

/// A value of the file.
#[derive(Clone, Debug)]
pub(super) struct Given {
    /// The value; texts in it may refer to facts.
    pub(super) value: Value,
    pub(super) span: Span,
    /// Whether an example has it.
    pub(super) used: Cell<bool>,
}

/// A name in the file.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) used: Cell<bool>,
}

/// A thing that examples are about, such as a device: facts by name. A fact that has the name of a kind is a link: it names
/// a thing of that kind.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    /// The kind; empty for a row that is no thing of its own.
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) facts: IndexMap<String, Given>,
    /// The optional fields that no response about it has.
    pub(super) omits: Vec<Name>,
    pub(super) span: Span,
    pub(super) used: Cell<bool>,
}

/// What is said of a type.
#[derive(Clone, Debug)]
pub(super) struct OfType {
    /// The kind of thing that it describes: its fields are the facts of the same name.
    pub(super) about: Option<Name>,
    /// The elements of a list of it.
    pub(super) rows: Vec<Row>,
    /// Values of its fields.
    pub(super) fields: IndexMap<String, Given>,
    /// The optional fields that its examples do not have.
    pub(super) omits: Vec<Name>,
    /// The optional fields that requests have.
    pub(super) shows: Vec<Name>,
    pub(super) span: Span,
}

/// An element of a list.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// A thing of the kind that its type is about.
    Named(Name),
    /// Facts.
    Own(Thing),
}

/// What is said of an example of an operation.
#[derive(Clone, Debug)]
pub(super) struct OfExample {
    /// What it is for; empty if the operation has no other.
    pub(super) title: String,
    /// The things that the call is about: their names by kind.
    pub(super) with: IndexMap<String, Name>,
    /// The elements that its list shows.
    pub(super) rows: Vec<Row>,
    /// The optional parameters, and the optional fields of its body, that it sends.
    pub(super) shows: Vec<Name>,
    /// Values of its parameters and of the fields of its body.
    pub(super) fields: IndexMap<String, Given>,
    /// The whole body of its request, and of its response.
    pub(super) body: Option<Given>,
    pub(super) response: Option<Given>,
    pub(super) span: Span,
}

impl Fleet {
    /// The thing of a kind and name.
    pub(super) fn thing(&self, kind: &str, name: &str) -> Option<&Thing> {
        self.kinds.get(kind)?.get(name)
    }

    /// The thing that is meant where nothing says which one.
    pub(super) fn first(&self, kind: &str) -> Option<&Thing> {
        self.kinds.get(kind)?.first().map(|(_, thing)| thing)
    }

    /// Whether there are things of this kind.
    pub(super) fn is_kind(&self, name: &str) -> bool {
        self.kinds.contains_key(name)
    }
}

impl Given {
    pub(super) fn new(value: Value, span: Span) -> Self {
        Self { value, span, used: Cell::new(false) }
    }
}

/// Whether one of the names is this one, which is then used.
pub(super) fn uses(names: &[Name], text: &str) -> bool {
    let found = names.iter().find(|name| name.text == text);
    found.inspect(|name| name.used.set(true)).is_some()
}
