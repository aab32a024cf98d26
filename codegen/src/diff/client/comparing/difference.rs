//! A difference between two crates.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::diff::change::Severity;
use crate::diff::client::codes;
use crate::diff::client::surface::{Item, Kind, Surface};

/// A difference between two crates.
#[derive(Clone, Debug)]
pub(in crate::diff::client) struct Difference {
    pub(in crate::diff::client) code: &'static Code,
    pub(in crate::diff::client) severity: Severity,
    /// The path of the item in the old and in the new crate; empty if it is not there.
    pub(in crate::diff::client) paths: [String; 2],
    /// What it is, as Rust has it.
    pub(in crate::diff::client) values: [Option<String>; 2],
    /// How it changed.
    pub(in crate::diff::client) what: String,
}

impl Difference {
    pub(super) fn new(code: &'static Code, severity: Severity, old: &str, new: &str) -> Self {
        let paths = [old.to_owned(), new.to_owned()];
        Self { code, severity, paths, values: [None, None], what: String::new() }
    }

    pub(super) fn saying(self, what: impl Into<String>) -> Self {
        Self { what: what.into(), ..self }
    }

    pub(super) fn with(self, old: Option<String>, new: Option<String>) -> Self {
        Self { values: [old, new], ..self }
    }

    /// Whether this says what another difference says of the item that comes and goes with it. That a call is another one is
    /// said by nothing else.
    fn covers(&self, other: &Self) -> bool {
        let is_same = self.code.id == other.code.id;
        self.severity >= other.severity && (is_same || other.code.id != codes::CLIENT_REQUEST_CHANGED.id)
    }

    /// The path that people know the item by: the new one, if there is one.
    pub(in crate::diff::client) fn path(&self) -> &str {
        let [old, new] = &self.paths;
        if new.is_empty() { old } else { new }
    }
}

/// Leaves out what only repeats what is said of the item that an item comes and goes with.
pub(super) fn without_companions(found: Vec<Difference>, old: &Surface, new: &Surface) -> Vec<Difference> {
    let mut said: BTreeMap<(usize, &str), Vec<&Difference>> = BTreeMap::new();
    for difference in &found {
        for (side, path) in difference.paths.iter().enumerate().filter(|(_, path)| !path.is_empty()) {
            said.entry((side, path)).or_default().push(difference);
        }
    }
    let repeats = |difference: &Difference| {
        difference.paths.iter().zip([old, new]).enumerate().any(|(side, (path, surface))| {
            let companion = surface.items.get(path).and_then(|item| item.companion.as_deref());
            let others = companion.and_then(|companion| said.get(&(side, companion)));
            others.into_iter().flatten().any(|other| other.covers(difference))
        })
    };
    let repeated: Vec<bool> = found.iter().map(repeats).collect();
    found.into_iter().zip(repeated).filter(|(_, is_repeated)| !is_repeated).map(|(difference, _)| difference).collect()
}

/// How messages call an item, with those that come and go with it.
pub(super) fn called(surface: &Surface, path: &str, item: &Item) -> String {
    let kind = item.kind.as_str();
    match (item.kind, surface.companions_of(path).is_empty()) {
        (_, true) => kind.to_owned(),
        (Kind::Module, false) => "module, its feature and its accessor".to_owned(),
        (Kind::Field, false) => "field and its setter".to_owned(),
        (Kind::Function, false) => "method and the struct of its arguments".to_owned(),
        _ => format!("{kind} and its other names"),
    }
}

/// An item as Rust has it.
pub(super) fn shown(path: &str, item: &Item) -> String {
    let name = path.rsplit("::").next().unwrap_or_default();
    let signature = &item.signature;
    match item.kind {
        Kind::Module | Kind::Struct | Kind::Enum => format!("{} {name}{signature}", item.kind.as_str()),
        Kind::Alias => format!("type {name} = {signature}"),
        Kind::Reexport => format!("use {signature}"),
        Kind::Field => format!("{name}: {signature}"),
        Kind::Variant => format!("{name}{signature}"),
        Kind::Constant => format!("const {name}: {signature}"),
        Kind::Function => function(name, item),
        Kind::Trait => {
            let implemented = path.split_once(": ").map_or(path, |(_, implemented)| implemented);
            let types = if signature.is_empty() { String::new() } else { format!(" {{ {signature} }}") };
            format!("impl {implemented}{types}")
        }
        Kind::Feature => format!("[{signature}]"),
        Kind::Requirement => signature.clone(),
    }
}

/// A function with its name and the names of its arguments.
fn function(name: &str, item: &Item) -> String {
    let Some((before, rest)) = item.signature.split_once('(') else { return item.signature.clone() };
    let (types, after) = arguments(rest);
    // A receiver has no name.
    let unnamed = types.len().saturating_sub(item.arguments.len());
    let named = types.iter().enumerate().map(|(index, ty)| match index.checked_sub(unnamed) {
        Some(index) => item.arguments.get(index).map_or_else(|| (*ty).to_owned(), |name| format!("{name}: {ty}")),
        None => (*ty).to_owned(),
    });
    let named: Vec<String> = named.collect();
    format!("{before} {}({}){after}", name.trim_end_matches("()"), named.join(", "))
}

/// The types of arguments, and what follows the parenthesis that ends them.
fn arguments(text: &str) -> (Vec<&str>, &str) {
    let (mut types, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (position, letter) in text.char_indices() {
        match letter {
            ')' if depth == 0 => {
                types.extend(text.get(start..position).map(str::trim).filter(|ty| !ty.is_empty()));
                return (types, text.get(position + 1..).unwrap_or_default());
            }
            ',' if depth == 0 => {
                types.extend(text.get(start..position).map(str::trim));
                start = position + 1;
            }
            '(' | '<' | '[' => depth += 1,
            '>' if text.get(..position).is_some_and(|before| before.ends_with('-')) => {}
            ')' | '>' | ']' => depth -= 1,
            _ => {}
        }
    }
    (types, "")
}
