//! Compares items: what was removed, added, renamed, and what is another type.

use std::collections::BTreeMap;

use super::attributes;
use super::difference::{Difference, called, shown};
use super::renames::Renames;
use crate::diff::change::Severity;
use crate::diff::client::codes;
use crate::diff::client::surface::{Item, Kind, Surface};

/// The differences of the public items.
pub(super) fn compare(old: &Surface, new: &Surface, renames: &Renames) -> Vec<Difference> {
    let mut pairs: Vec<(String, &String, &Item)> =
        old.items.iter().map(|(path, item)| (renames.apply(path), path, item)).collect();
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    let known: BTreeMap<&str, &Item> = pairs.iter().map(|(target, _, item)| (target.as_str(), *item)).collect();
    let mut comparison = Comparison { old, new, renames, found: Vec::new() };
    let replaced = |owner: &str| {
        let was = known.get(owner).map(|item| item.kind);
        was.is_some_and(|was| new.items.get(owner).is_some_and(|item| item.kind != was))
    };
    for (target, path, item) in &pairs {
        match new.items.get(target) {
            // That the type is of another kind says it all.
            _ if replaced(&renames.apply(&item.owner)) => {}
            Some(other) => comparison.compare([path, target], [item, other]),
            None if comparison.is_in_removed(item) => {}
            None => comparison.removed(path, item),
        }
    }
    for (path, item) in
        new.items.iter().filter(|(path, item)| !known.contains_key(path.as_str()) && !replaced(&item.owner))
    {
        match known.get(item.owner.as_str()) {
            Some(owner) => comparison.added(path, item, Some(owner)),
            None if item.owner.is_empty() => comparison.added(path, item, None),
            None => {}
        }
    }
    comparison.reordered();
    comparison.found
}

struct Comparison<'a> {
    old: &'a Surface,
    new: &'a Surface,
    renames: &'a Renames,
    found: Vec<Difference>,
}

impl Comparison<'_> {
    /// Whether what an item is in was removed, which says it all.
    fn is_in_removed(&self, item: &Item) -> bool {
        !item.owner.is_empty() && !self.new.items.contains_key(&self.renames.apply(&item.owner))
    }

    fn removed(&mut self, path: &str, item: &Item) {
        let code = match item.kind {
            Kind::Trait => &codes::CLIENT_TRAIT_REMOVED,
            _ => &codes::CLIENT_ITEM_REMOVED,
        };
        let what = match item.kind {
            Kind::Trait => "is no longer implemented".to_owned(),
            _ => format!("the {} {} removed", called(self.old, path, item), were(self.old, path)),
        };
        let difference = Difference::new(code, Severity::Breaking, path, "");
        self.found.push(difference.saying(what).with(Some(shown(path, item)), None));
    }

    /// `owner` is what it is in, in the old crate: that is what code was compiled with.
    fn added(&mut self, path: &str, item: &Item, owner: Option<&Item>) {
        let closed = owner.filter(|owner| owner.kind.has_members() && !owner.marks.is_open);
        let (code, severity, of) = match (item.kind, closed) {
            (Kind::Field, Some(_)) => {
                (&codes::CLIENT_LITERAL_BROKEN, Severity::Breaking, " to a struct that code can build")
            }
            (Kind::Variant, Some(_)) => {
                (&codes::CLIENT_MATCH_BROKEN, Severity::Breaking, " to an enum that code can match")
            }
            _ => (&codes::CLIENT_ITEM_ADDED, Severity::Info, ""),
        };
        let what = match item.kind {
            Kind::Trait => "is implemented now".to_owned(),
            _ => format!("the {} {} added{of}", called(self.new, path, item), were(self.new, path)),
        };
        let difference = Difference::new(code, severity, "", path);
        self.found.push(difference.saying(what).with(None, Some(shown(path, item))));
    }

    fn compare(&mut self, [path, target]: [&str; 2], [before, after]: [&Item; 2]) {
        let difference = |code, severity| Difference::new(code, severity, path, target);
        let values = |difference: Difference| difference.with(Some(shown(path, before)), Some(shown(target, after)));
        if let Some(difference) = self.taken_over(path) {
            self.found.push(difference);
        } else if self.renames.is_own(path) {
            let (from, to) = (path.replace("()", ""), target.replace("()", ""));
            let what = format!("the {} {} `{from}`", called(self.new, target, after), were(self.new, target));
            let renamed = difference(&codes::CLIENT_ITEM_RENAMED, Severity::Breaking).saying(what);
            self.found.push(renamed.with(Some(from), Some(to)));
        }
        if before.kind != after.kind {
            let what = format!("was a {}, is a {}", before.kind.as_str(), after.kind.as_str());
            self.found.push(values(difference(&codes::CLIENT_KIND_CHANGED, Severity::Breaking)).saying(what));
            return;
        }
        self.compare_signatures([path, target], [before, after]);
        attributes::compare([path, target], [before, after], self.renames, &mut self.found);
    }

    /// A struct or method whose name stands for another request in the new crate.
    fn taken_over(&self, path: &str) -> Option<Difference> {
        let mut names = [path].into_iter().chain(self.old.companions_of(path).iter().map(String::as_str));
        let request = names.find(|name| self.old.requests.contains_key(*name))?;
        let (before, after) = (self.old.requests.get(request)?, self.new.requests.get(request)?);
        if self.renames.is_same_request(request, request) || !self.new.items.contains_key(path) {
            return None;
        }
        let (before, after) = (before.subject(), after.subject());
        let what = format!("the call was `{before}` and is `{after}`");
        let difference = Difference::new(&codes::CLIENT_REQUEST_CHANGED, Severity::Breaking, path, path);
        Some(difference.saying(what).with(Some(before), Some(after)))
    }

    fn compare_signatures(&mut self, [path, target]: [&str; 2], [before, after]: [&Item; 2]) {
        let (old, new) = (self.renames.translate(&before.signature), &after.signature);
        let values = |code, severity| {
            Difference::new(code, severity, path, target).with(Some(shown(path, before)), Some(shown(target, after)))
        };
        match before.kind {
            Kind::Feature => self.features([path, target], [before, after]),
            _ if old == *new => {
                if is_reordered(&before.arguments, &after.arguments) {
                    let difference = values(&codes::CLIENT_ARGUMENTS_REORDERED, Severity::Breaking);
                    let list = |item: &Item| item.arguments.join(", ");
                    let what = format!("the arguments were ({}) and are ({})", list(before), list(after));
                    self.found.push(difference.saying(what).with(Some(list(before)), Some(list(after))));
                }
            }
            Kind::Requirement => {
                let difference = values(&codes::CLIENT_RUST_CHANGED, Severity::Warning);
                self.found.push(difference.saying(format!("was {old}, is {new}")));
            }
            kind => {
                let what = typed(kind, target);
                self.found.push(values(&codes::CLIENT_SIGNATURE_CHANGED, Severity::Breaking).saying(what));
            }
        }
    }

    /// Compares what two features turn on. A feature that came or went is a difference of its own.
    fn features(&mut self, paths: [&str; 2], [before, after]: [&Item; 2]) {
        let known = |surface: &Surface, name: &str| surface.items.contains_key(&format!("feature {name}"));
        let list = |item: &Item| -> Vec<String> { item.signature.split(", ").map(str::to_owned).collect() };
        let old: Vec<String> = list(before).iter().map(|name| self.renames.feature(name)).collect();
        let new = list(after);
        let lost = old.iter().filter(|name| !new.contains(name) && known(self.new, name)).cloned().collect();
        let gained = new.iter().filter(|name| !old.contains(name) && known(self.old, name)).cloned().collect();
        self.found.extend(attributes::feature(paths, lost, gained));
    }

    /// Variants of enums that are ordered as they are declared.
    fn reordered(&mut self) {
        let enums = self.old.items.iter().filter(|(_, item)| item.kind == Kind::Enum);
        for (path, _) in enums.filter(|(path, _)| self.old.items.contains_key(&format!("{path}: PartialOrd"))) {
            let target = self.renames.apply(path);
            let before = variants(self.old, path);
            let after = variants(self.new, &target);
            let moved: BTreeMap<String, &str> = before.iter().map(|one| (self.renames.apply(one), *one)).collect();
            let kept: Vec<&str> = after.iter().filter(|one| moved.contains_key(**one)).copied().collect();
            let was: Vec<String> = before.iter().map(|one| self.renames.apply(one)).collect();
            let was: Vec<&str> = was.iter().map(String::as_str).filter(|one| kept.contains(one)).collect();
            if was != kept {
                let list = |paths: &[&str]| {
                    let names = paths.iter().filter_map(|path| path.rsplit("::").next());
                    names.collect::<Vec<_>>().join(", ")
                };
                let difference = Difference::new(&codes::CLIENT_VARIANTS_REORDERED, Severity::Breaking, path, &target);
                let what =
                    format!("the variants were in the order {} and are in the order {}", list(&was), list(&kept));
                self.found.push(difference.saying(what).with(Some(list(&was)), Some(list(&kept))));
            }
        }
    }
}

/// The variants of an enum in the order in which they are declared.
fn variants<'a>(surface: &'a Surface, path: &str) -> Vec<&'a str> {
    let mut variants: Vec<_> = surface.members(path).filter(|(_, item)| item.kind == Kind::Variant).collect();
    variants.sort_by_key(|(_, item)| item.position);
    variants.into_iter().map(|(path, _)| path).collect()
}

/// Whether an argument stands where another one stood that is still there.
fn is_reordered(before: &[String], after: &[String]) -> bool {
    before.iter().zip(after).any(|(one, other)| one != other && (after.contains(one) || before.contains(other)))
}

fn were(surface: &Surface, path: &str) -> &'static str {
    if surface.companions_of(path).is_empty() { "was" } else { "were" }
}

/// What has another type.
fn typed(kind: Kind, path: &str) -> String {
    let what = match (kind, path.rsplit(": ").next()) {
        (Kind::Trait, Some("runtime::Operation")) => "what the call returns",
        (Kind::Trait, Some("runtime::Paged")) => "an item of the list",
        (Kind::Trait, _) => "what the trait is implemented with",
        (Kind::Function, _) => return "the method takes or returns another type".to_owned(),
        _ => return format!("the {} has another type", kind.as_str()),
    };
    format!("{what} has another type")
}
