//! The modules of a crate, and the file that each stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, ExprLit, Item, ItemMod, Lit, UseTree};

/// A module's path from the root of its crate.
pub(crate) type ModulePath = Vec<String>;

/// What a name in a module stands for: a path that is not followed yet.
pub(crate) type Target = Vec<String>;

/// A module with what it defines and what it imports.
#[derive(Default)]
pub(crate) struct Module {
    /// The file that it stands in.
    pub(crate) file: PathBuf,
    /// What stands in it, apart from modules.
    pub(crate) items: Vec<Item>,
    /// The names that it defines.
    pub(crate) defined: BTreeSet<String>,
    /// The names that it imports, with their paths as written.
    pub(crate) imported: BTreeMap<String, Target>,
    /// The modules of which it imports everything.
    pub(crate) globs: Vec<Target>,
}

/// The modules of one crate.
#[derive(Default)]
pub(crate) struct ModuleTree {
    /// Each module by its path.
    pub(crate) modules: BTreeMap<ModulePath, Module>,
}

impl ModuleTree {
    /// Reads a crate from the file that is its root.
    pub(crate) fn of_crate(root: &Path) -> Self {
        let mut tree = Self::default();
        let folder = root.parent().expect("a file is in a folder");
        tree.read_file(root, folder, Vec::new());
        tree
    }

    fn read_file(&mut self, file: &Path, children: &Path, path: ModulePath) {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.read_items(parsed.items, file, children, path);
    }

    fn read_items(&mut self, items: Vec<Item>, file: &Path, children: &Path, path: ModulePath) {
        let mut module = Module { file: file.to_owned(), ..Module::default() };
        for item in items {
            if attributes(&item).iter().any(is_for_tests) {
                continue;
            }
            match item {
                Item::Mod(child) => self.read_module(child, file, children, &path),
                Item::Use(import) => {
                    module.import(&import.tree, &mut Vec::new());
                    module.items.push(Item::Use(import));
                }
                item => {
                    module.defined.extend(name(&item));
                    module.items.push(item);
                }
            }
        }
        self.modules.insert(path, module);
    }

    fn read_module(&mut self, module: ItemMod, file: &Path, children: &Path, parent: &ModulePath) {
        let name = module.ident.to_string();
        let path: ModulePath = parent.iter().cloned().chain([name.clone()]).collect();
        let below = children.join(&name);
        match module.content {
            Some((_, items)) => self.read_items(items, file, &below, path),
            None => {
                let elsewhere = path_attribute(&module.attrs).map(|path| whole(&file.with_file_name(path)));
                let beside = children.join(format!("{name}.rs"));
                let standard = if beside.is_file() { beside } else { below.join("mod.rs") };
                match elsewhere {
                    Some(file) => self.read_file(&file, file.parent().unwrap_or(children), path),
                    None => self.read_file(&standard, &below, path),
                }
            }
        }
    }
}

impl Module {
    fn import(&mut self, tree: &UseTree, before: &mut Target) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before);
                before.pop();
            }
            UseTree::Name(name) if name.ident == "self" => {
                let known = before.last().cloned().unwrap_or_default();
                self.imported.insert(known, before.clone());
            }
            UseTree::Name(name) => self.import_as(&name.ident.to_string(), &name.ident.to_string(), before),
            UseTree::Rename(rename) if rename.ident == "self" => {
                self.imported.insert(rename.rename.to_string(), before.clone());
            }
            UseTree::Rename(rename) => self.import_as(&rename.ident.to_string(), &rename.rename.to_string(), before),
            UseTree::Glob(_) => self.globs.push(before.clone()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
        }
    }

    fn import_as(&mut self, name: &str, known: &str, before: &[String]) {
        // An import under `_` is of a trait: it has no name, but it counts.
        let known = if known == "_" { format!("_ {name}") } else { known.to_owned() };
        self.imported.insert(known, before.iter().cloned().chain([name.to_owned()]).collect());
    }
}

/// A path without `..`, so that a file has one name.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The path of a module's file, if it is not the usual one: the file's children then stand beside it.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    let Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) = &attribute.meta.require_name_value().ok()?.value else {
        return None;
    };
    Some(path.value())
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let is_cfg_test = attribute.path().is_ident("cfg")
        && attribute.parse_args::<syn::Path>().is_ok_and(|condition| condition.is_ident("test"));
    is_cfg_test || attribute.path().is_ident("test")
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
