//! Names for an import: what is pinned keeps its name, what is new is added.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::places::{Place, places};
use super::{Names, OVERLAY, OperationNames, Pinned, Route};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Api, ClientNames, SchemaKind, UniqueNames};
use crate::passes::each_schema;
use crate::source::Span;
use crate::text::rust_names::{method_name, type_name};

/// The longest name that is made of another one and what stood behind it.
const LONGEST: usize = 38;

/// Gives every type its pinned name and returns all names, those of what is new and of what is gone included.
pub(crate) fn pin(api: &mut Api, pinned: &Names, report: &mut Report) -> Names {
    let mut names = pinned.clone();
    let mut new = add_operations(api, &mut names);
    let resolved = Resolver::new(api, pinned, &names).resolve();
    new.extend(resolved.values().filter(|name| !pinned.types.contains_key(*name)).cloned());
    rename(api, &resolved);
    add_types(api, pinned, &mut names);
    if !new.is_empty() && !pinned.is_empty() {
        report.push(Diagnostic::note(&codes::IMPORT_NAMES, format!("new names: {}", new.join(", "))));
    }
    report_gone(api, pinned, report);
    names
}

/// Adds the groups and operations that are not pinned. Returns their names.
fn add_operations(api: &Api, names: &mut Names) -> Vec<String> {
    let mut new = Vec::new();
    let mut modules = UniqueNames::separated_by("_").reserving(names.groups.values().map(|one| one.value.as_str()));
    for group in &api.groups {
        if !names.groups.contains_key(&group.name) {
            let module = modules.claim(&method_name(&group.name));
            new.push(module.clone());
            names.groups.insert(group.name.clone(), Pinned { value: module, span: Span::nowhere() });
        }
    }
    let mut requests = UniqueNames::default().ignoring_case().reserving(names.types.keys().map(String::as_str));
    let mut methods: BTreeMap<String, UniqueNames> = BTreeMap::new();
    for Pinned { value, .. } in names.operations.values() {
        requests.reserve(&value.client.request);
        let methods = methods.entry(value.group.clone()).or_insert_with(|| UniqueNames::separated_by("_"));
        methods.reserve(&value.client.method);
    }
    for operation in &api.operations {
        let route = Route::new(operation.method, &operation.path);
        if names.operations.contains_key(&route) {
            continue;
        }
        let methods = methods.entry(operation.group.clone()).or_insert_with(|| UniqueNames::separated_by("_"));
        let wanted = operation.client.clone().unwrap_or_default();
        let client = ClientNames {
            method: methods.claim(&method_name(&wanted.method)),
            request: requests.claim(&type_name(&wanted.request)),
        };
        new.push(client.request.clone());
        let (path, id, group) = (operation.path.clone(), operation.id.clone(), operation.group.clone());
        let value = OperationNames { path, id, group, client };
        names.operations.insert(route, Pinned { value, span: Span::nowhere() });
    }
    new
}

/// Finds the name of every type, from the outside in: the places inside of a type start with its name.
struct Resolver<'a> {
    places: BTreeMap<String, Vec<Place>>,
    /// The pinned name of each place.
    pinned: BTreeMap<&'a str, &'a str>,
    taken: UniqueNames,
    /// The new name of each type by its old one.
    resolved: BTreeMap<String, String>,
    claimed: BTreeSet<&'a str>,
    waiting: Waiting,
}

/// The types that have no name yet, kept so that naming one costs no more than its own neighborhood.
#[derive(Default)]
struct Waiting {
    all: BTreeSet<String>,
    /// Those around which every type has its name.
    ready: BTreeSet<String>,
    /// How many of the types around each have no name yet.
    open: BTreeMap<String, usize>,
    /// The types directly inside of each.
    inside: BTreeMap<String, Vec<String>>,
}

impl Waiting {
    fn of(places: &BTreeMap<String, Vec<Place>>) -> Self {
        let mut waiting = Self { all: places.keys().cloned().collect(), ..Self::default() };
        for (name, places) in places {
            let owners: BTreeSet<&String> =
                places.iter().filter_map(|place| place.owner.as_ref()).filter(|owner| *owner != name).collect();
            for owner in &owners {
                waiting.inside.entry((*owner).clone()).or_default().push(name.clone());
            }
            if owners.is_empty() {
                waiting.ready.insert(name.clone());
            }
            waiting.open.insert(name.clone(), owners.len());
        }
        waiting
    }

    /// The next type to name.
    fn first(&self) -> Option<&String> {
        self.ready.first().or(self.all.first())
    }

    /// Takes out a type that has its name now, and returns the types inside of it that wait.
    fn settle(&mut self, name: &str) -> Vec<String> {
        self.all.remove(name);
        self.ready.remove(name);
        let mut waiting = Vec::new();
        for inner in self.inside.remove(name).unwrap_or_default() {
            let left = self.open.entry(inner.clone()).or_default();
            *left = left.saturating_sub(1);
            if self.all.contains(&inner) {
                if *left == 0 {
                    self.ready.insert(inner.clone());
                }
                waiting.push(inner);
            }
        }
        waiting
    }
}

impl<'a> Resolver<'a> {
    fn new(api: &Api, pinned: &'a Names, names: &Names) -> Self {
        let by_place = pinned.types.iter().flat_map(|(name, places)| places.value.iter().map(move |one| (one, name)));
        let requests = names.operations.values().map(|one| one.value.client.request.as_str());
        let places = places(api);
        Self {
            waiting: Waiting::of(&places),
            places,
            pinned: by_place.map(|(place, name)| (place.as_str(), name.as_str())).collect(),
            taken: UniqueNames::default()
                .ignoring_case()
                .reserving(requests.chain(pinned.types.keys().map(String::as_str))),
            resolved: BTreeMap::new(),
            claimed: BTreeSet::new(),
        }
    }

    fn resolve(mut self) -> BTreeMap<String, String> {
        let mut candidates: BTreeSet<String> = self.places.keys().cloned().collect();
        loop {
            let mut named = self.keep(&candidates);
            if named.is_empty() {
                named = match self.invent() {
                    Some(old) => vec![old],
                    None => return self.resolved,
                };
            }
            candidates = named.iter().flat_map(|old| self.waiting.settle(old)).collect();
        }
    }

    /// Gives types the names that most of their places have. Of two types with places of one name, the one with more of
    /// them gets it. Returns the types that got a name. Only `candidates` are looked at: for all others, nothing is known
    /// that was not known before.
    fn keep(&mut self, candidates: &BTreeSet<String>) -> Vec<String> {
        let mut votes: BTreeMap<(&String, &'a str), usize> = BTreeMap::new();
        for old in candidates.iter().filter(|old| !self.resolved.contains_key(*old)) {
            for text in self.places.get(old).into_iter().flatten().filter_map(|place| self.text(place)) {
                if let Some(name) = self.pinned.get(text.as_str()) {
                    *votes.entry((old, name)).or_default() += 1;
                }
            }
        }
        let mut votes: Vec<_> = votes.into_iter().collect();
        votes.sort_by_key(|(_, count)| Reverse(*count));
        let mut named = Vec::new();
        for ((old, name), _) in votes {
            if !self.resolved.contains_key(old) && self.claimed.insert(name) {
                self.resolved.insert(old.clone(), name.to_owned());
                named.push(old.clone());
            }
        }
        named
    }

    /// The whole text of a place, once the type around it has its name.
    fn text(&self, place: &Place) -> Option<String> {
        match &place.owner {
            None => Some(place.text.clone()),
            Some(owner) => Some(format!("{} {}", self.resolved.get(owner)?, place.text)),
        }
    }

    /// Gives a new type its name: one around which every type has its name, if there is one. Returns the type.
    fn invent(&mut self) -> Option<String> {
        let old = self.waiting.first()?.clone();
        let name = self.taken.claim(&self.invented(&old));
        self.resolved.insert(old.clone(), name);
        Some(old)
    }

    /// The name that a type has now. If it starts with the name of a type around it, it follows that one's new name.
    fn invented(&self, old: &str) -> String {
        let owners = self.places.get(old).into_iter().flatten().filter_map(|place| place.owner.as_ref());
        let followed = owners.into_iter().find_map(|owner| {
            let rest = old.strip_prefix(owner.as_str())?;
            Some(format!("{}{rest}", self.resolved.get(owner)?))
        });
        followed.filter(|name| name.len() <= LONGEST).unwrap_or_else(|| old.to_owned())
    }
}

fn rename(api: &mut Api, names: &BTreeMap<String, String>) {
    each_schema(api, &mut |schema| {
        if let SchemaKind::Named(name) = &mut schema.kind
            && let Some(new) = names.get(name)
        {
            name.clone_from(new);
        }
    });
    for (old, mut definition) in std::mem::take(&mut api.types) {
        definition.name = names.get(&old).cloned().unwrap_or(old);
        api.types.insert(definition.name.clone(), definition);
    }
}

/// Writes down the places of every type. A pinned place stays unless another type has it now: other documents may know
/// it.
fn add_types(api: &Api, pinned: &Names, names: &mut Names) {
    let here: BTreeMap<String, BTreeSet<String>> = places(api)
        .into_iter()
        .map(|(name, places)| (name, places.into_iter().map(Place::into_text).collect()))
        .collect();
    let taken: BTreeSet<&String> = here.values().flatten().collect();
    for (name, Pinned { value, .. }) in &mut names.types {
        value.retain(|place| !taken.contains(place) || here.get(name).is_some_and(|here| here.contains(place)));
    }
    for (name, places) in here {
        let known = pinned.types.get(&name);
        let span = known.map_or(Span::nowhere(), |pinned| pinned.span);
        let value = &mut names.types.entry(name).or_insert(Pinned { value: Vec::new(), span }).value;
        let all: BTreeSet<String> = value.drain(..).chain(places).collect();
        value.extend(all);
    }
}

/// Reports pinned names of what these documents do not have.
fn report_gone(api: &Api, pinned: &Names, report: &mut Report) {
    let routes: BTreeSet<Route> = api.operations.iter().map(|one| Route::new(one.method, &one.path)).collect();
    let operations = pinned.operations.iter().filter(|(route, _)| !routes.contains(route));
    let operations = operations.map(|(route, one)| (format!("{} {}", route.method, one.value.path), one.span));
    let is_overlay = |places: &Vec<String>| places.iter().any(|place| place == OVERLAY);
    let types =
        pinned.types.iter().filter(|(name, places)| !api.types.contains_key(*name) && !is_overlay(&places.value));
    let types = types.map(|(name, places)| (format!("the type `{name}`"), places.span));
    for (what, span) in operations.chain(types) {
        let message = format!("{what} has a name, but the documents do not have it");
        let help = "remove the name, unless other documents or an overlay have what it is for";
        report.push(Diagnostic::warning(&codes::IMPORT_NAMES, message).at(span, "here").help(help));
    }
}
