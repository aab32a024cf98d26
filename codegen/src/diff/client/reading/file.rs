//! A file of code, before it is known what its names stand for.

use std::collections::{BTreeMap, BTreeSet};

use syn::{ImplItem, Item as Syntax, ItemImpl};

use super::tokens::resolved;
use crate::diff::client::surface::{Item, Kind, Request, Surface};
use crate::emit::Sink;

/// A file of code as it is read. Its texts have marks where names begin.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) entries: Vec<Entry>,
    /// Pieces of code: the text of the type that it belongs to, what it is of it, and its text.
    pub(super) code: Vec<[String; 3]>,
    /// The requests that types stand for, by the text of the type.
    pub(super) requests: Vec<(String, Request)>,
    /// The names of fields on the wire: the text of the type, the field, and the name.
    pub(super) wire: Vec<[String; 3]>,
    /// What names of other files stand for.
    pub(super) uses: BTreeMap<String, String>,
    /// Modules in this file.
    pub(super) modules: Vec<(String, File)>,
    pub(super) faults: Vec<String>,
}

/// An item as it is read.
#[derive(Debug)]
pub(super) struct Entry {
    /// The text of the type that it belongs to; empty for an item of the module.
    pub(super) owner: String,
    pub(super) name: String,
    pub(super) item: Item,
}

impl Sink for File {
    type Members = Vec<ImplItem>;

    fn item(&mut self, item: Syntax) {
        self.read(item);
    }

    fn member(members: &mut Self::Members, member: ImplItem) {
        members.push(member);
    }

    fn implementation(&mut self, empty: ItemImpl, members: Self::Members) {
        self.read(Syntax::Impl(ItemImpl { items: members, ..empty }));
    }

    fn append(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.code.extend(other.code);
        self.requests.extend(other.requests);
        self.wire.extend(other.wire);
        self.uses.extend(other.uses);
        self.modules.extend(other.modules);
        self.faults.extend(other.faults);
    }
}

impl File {
    /// The items of the file, which is the module with this path, once all of them are known.
    pub(super) fn surface(self, module: &str) -> Surface {
        let defined = self.entries.iter().filter(|entry| entry.owner.is_empty()).map(|entry| entry.name.clone());
        let names = Names { module, uses: self.uses, defined: defined.collect() };
        let mut surface = Surface { faults: self.faults, ..Surface::default() };
        for (position, entry) in self.entries.into_iter().enumerate() {
            let (path, item) = names.item(entry, position);
            surface.items.insert(path, item);
        }
        for [owner, part, text] in self.code {
            let key = (names.owner(&owner), names.text(&part));
            // A type can have several implementations of its own.
            let code = surface.code.entry(key).or_default();
            code.push_str(&names.text(&text));
        }
        surface.requests.extend(self.requests.into_iter().map(|(owner, request)| (names.owner(&owner), request)));
        for [owner, field, name] in self.wire {
            // What a request sends comes first; the table of a request has the names of the struct.
            surface.wire.entry(names.member(&owner, &field)).or_insert(name);
        }
        for (name, file) in self.modules {
            surface.extend(file.surface(&join(module, &name)));
        }
        surface
    }
}

/// What the names of a module stand for.
struct Names<'a> {
    module: &'a str,
    uses: BTreeMap<String, String>,
    defined: BTreeSet<String>,
}

impl Names<'_> {
    fn item(&self, entry: Entry, position: usize) -> (String, Item) {
        let Entry { owner, name, item } = entry;
        let owner = if owner.is_empty() { self.module.to_owned() } else { self.owner(&owner) };
        let name = self.text(&name);
        let path = if item.kind == Kind::Trait { format!("{owner}: {name}") } else { join(&owner, &name) };
        (path, Item { owner, signature: self.text(&item.signature), position, ..item })
    }

    fn text(&self, text: &str) -> String {
        resolved(text, |name| match self.uses.get(name) {
            Some(path) => Some(path.clone()),
            None => self.defined.contains(name).then(|| join(self.module, name)),
        })
    }

    /// The path of the type that an implementation is for. One of the runtime's type for a type of the API is of the latter:
    /// `Call<ListTags>` has the setters of `ListTags`.
    fn owner(&self, text: &str) -> String {
        let text = self.text(text);
        let (path, arguments) = text.split_once('<').unwrap_or((&text, ""));
        let inner = arguments.trim_end_matches('>');
        let of_runtime = path.starts_with("runtime::") && inner.contains("::");
        if of_runtime { inner.to_owned() } else { path.to_owned() }
    }

    fn member(&self, owner: &str, name: &str) -> String {
        join(&self.owner(owner), name)
    }
}

fn join(owner: &str, name: &str) -> String {
    if owner.is_empty() { name.to_owned() } else { format!("{owner}::{name}") }
}
