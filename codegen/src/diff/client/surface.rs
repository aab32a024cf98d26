//! The public items of the crate.

use std::collections::{BTreeMap, BTreeSet};

/// What a crate promises to code that uses it, and what it does, by paths without the name of the crate.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Surface {
    /// The public items.
    pub(super) items: BTreeMap<String, Item>,
    /// What items do: code by the item that it belongs to, and by what it is of it. Documentation is none.
    pub(super) code: BTreeMap<(String, String), String>,
    /// The requests that structs stand for.
    pub(super) requests: BTreeMap<String, Request>,
    /// The names of fields on the wire.
    pub(super) wire: BTreeMap<String, String>,
    /// The items that come and go with an item.
    pub(super) companions: BTreeMap<String, Vec<String>>,
    /// What could not be read, in words.
    pub(super) faults: Vec<String>,
}

/// The request that a struct stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
}

impl Request {
    /// What people call it: `GET /lamps/{id}`.
    pub(super) fn subject(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Where it is sent. The names of path parameters do not matter.
    pub(super) fn place(&self) -> String {
        let mut is_name = false;
        let kept = self.path.chars().filter(|letter| {
            is_name = *letter == '{' || (is_name && *letter != '}');
            !is_name
        });
        format!("{} {}", self.method, kept.collect::<String>())
    }
}

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) kind: Kind,
    /// The path of what it is in; empty at the root of the crate.
    pub(super) owner: String,
    /// What code that uses the item has to fit.
    pub(super) signature: String,
    /// The names of the arguments of a function. Code does not have to fit them, unless they change places.
    pub(super) arguments: Vec<String>,
    pub(super) marks: Marks,
    /// The item that says the same in another way and comes and goes with it, such as the field that a setter sets.
    pub(super) companion: Option<String>,
    /// Its place among its siblings.
    pub(super) position: usize,
}

/// Attributes that decide what code that uses an item can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Whether further fields or variants are no change for code that uses the item.
    pub(super) is_open: bool,
    pub(super) is_hidden: bool,
    pub(super) is_deprecated: bool,
    pub(super) is_must_use: bool,
    /// The features that it needs, beside those of what it is in.
    pub(super) features: BTreeSet<String>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Module,
    Struct,
    Enum,
    Alias,
    Reexport,
    Field,
    Variant,
    Function,
    Constant,
    /// An implementation of a trait, with its associated types.
    Trait,
    /// A feature of the crate.
    Feature,
    /// What the crate needs, such as a version of Rust.
    Requirement,
}

impl Kind {
    /// Whether code can name all that it has.
    pub(super) fn has_members(self) -> bool {
        matches!(self, Self::Struct | Self::Enum)
    }

    /// The word for it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Alias => "type",
            Self::Reexport => "name",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "method",
            Self::Constant => "constant",
            Self::Trait => "trait",
            Self::Feature => "feature",
            Self::Requirement => "requirement",
        }
    }
}

impl Surface {
    /// Joins the items of another file.
    pub(super) fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
        self.code.extend(other.code);
        self.requests.extend(other.requests);
        self.wire.extend(other.wire);
        self.faults.extend(other.faults);
    }

    /// The items in an item.
    pub(super) fn members<'a>(&'a self, owner: &str) -> impl Iterator<Item = (&'a str, &'a Item)> + use<'a> {
        let (first, owner) = (format!("{owner}:"), owner.to_owned());
        let below = self.items.range(first.clone()..).take_while(move |(path, _)| path.starts_with(&first));
        below.filter(move |(_, item)| item.owner == owner).map(|(path, item)| (path.as_str(), item))
    }

    /// The path of the method that begins the call of a request.
    pub(super) fn method_of(&self, request: &str) -> Option<&str> {
        let item = self.items.get(request)?;
        item.companion.as_deref().filter(|companion| companion.ends_with("()"))
    }

    /// The items that come and go with an item.
    pub(super) fn companions_of(&self, path: &str) -> &[String] {
        self.companions.get(path).map_or(&[], Vec::as_slice)
    }

    /// Finds out which items come and go together: a request with the method that begins its call, a setter with what it
    /// sets, a feature and an accessor with their module, a name at the root and the kind of an id with what they are for.
    pub(super) fn pair(&mut self) {
        let pairs: Vec<(String, String)> =
            self.items.iter().filter_map(|(path, item)| self.pair_of(path, item)).collect();
        for (path, companion) in pairs {
            if let Some(item) = self.items.get_mut(&path) {
                item.companion = Some(companion.clone());
            }
            self.companions.entry(companion).or_default().push(path);
        }
    }

    /// An item that comes and goes with another one, and that one.
    fn pair_of(&self, path: &str, item: &Item) -> Option<(String, String)> {
        let known = |path: &str| self.items.contains_key(path).then(|| path.to_owned());
        match item.kind {
            Kind::Reexport => Some((path.to_owned(), known(&item.signature)?)),
            Kind::Alias => {
                let kind = item.signature.strip_prefix("runtime::Id<")?.strip_suffix('>')?;
                Some((known(kind)?, path.to_owned()))
            }
            Kind::Feature => Some((path.to_owned(), known(path.strip_prefix("feature ")?)?)),
            Kind::Function if item.owner == "Client" => {
                let module = path.rsplit("::").next()?.trim_end_matches("()");
                Some((path.to_owned(), known(module)?))
            }
            Kind::Function => match self.begins(item) {
                Some(request) => Some((request, path.to_owned())),
                None => Some((path.to_owned(), self.sets(item, path)?)),
            },
            _ => None,
        }
    }

    /// The request whose call a method begins.
    fn begins(&self, item: &Item) -> Option<String> {
        let returned = item.signature.split_once(" -> ")?.1;
        let request = returned.strip_prefix("runtime::Call<")?.strip_suffix('>')?;
        self.requests.contains_key(request).then(|| request.to_owned())
    }

    /// The field that a setter sets: of the request, or of its body.
    fn sets(&self, item: &Item, path: &str) -> Option<String> {
        self.requests.get(&item.owner)?;
        let name = path.rsplit("::").next()?.strip_suffix("()")?;
        let body = self.items.get(&format!("{}::body", item.owner));
        let body = body.map(|body| body.signature.as_str()).unwrap_or_default();
        let body = body.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')).unwrap_or(body);
        let fields = [format!("{}::{name}", item.owner), format!("{body}::{name}")];
        fields.into_iter().find(|field| self.items.contains_key(field))
    }
}
