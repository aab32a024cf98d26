//! From a path as it is written to the file that defines what it names.

use std::path::PathBuf;

use crate::module_tree::{Module, ModulePath, ModuleTree};

/// The longest chain of re-exports that is followed.
const LONGEST_CHAIN: usize = 16;

/// The file that defines what a path in a module names; `None` for another crate's things, for local names, and for
/// modules, which are imported for what stands in them.
pub(crate) fn defining_file(tree: &ModuleTree, module: &ModulePath, path: &[String]) -> Option<PathBuf> {
    resolve(tree, module, path, LONGEST_CHAIN)
}

fn resolve(tree: &ModuleTree, module: &ModulePath, path: &[String], chain: usize) -> Option<PathBuf> {
    let chain = chain.checked_sub(1)?;
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => within(tree, &Vec::new(), rest, chain),
        "self" => within(tree, module, rest, chain),
        "super" => {
            let parent = module.split_last()?.1.to_vec();
            // Each further `super` is read the same way, from the parent.
            if rest.first().is_some_and(|next| next == "super") {
                resolve(tree, &parent, rest, chain)
            } else {
                within(tree, &parent, rest, chain)
            }
        }
        _ if knows(tree, module, first) => within(tree, module, path, chain),
        _ => None,
    }
}

/// Whether a name at the start of a path can be one of the module's own.
fn knows(tree: &ModuleTree, module: &ModulePath, name: &str) -> bool {
    let here = tree.modules.get(module);
    is_module(tree, module, name)
        || here.is_some_and(|here| here.imported.contains_key(name) || here.defined.contains(name))
}

fn is_module(tree: &ModuleTree, module: &ModulePath, name: &str) -> bool {
    tree.modules.contains_key(&child(module, name))
}

/// A path that starts in a module.
fn within(tree: &ModuleTree, module: &ModulePath, path: &[String], chain: usize) -> Option<PathBuf> {
    let chain = chain.checked_sub(1)?;
    let here = tree.modules.get(module)?;
    let (first, rest) = path.split_first()?;
    if here.defined.contains(first) {
        return Some(here.file.clone());
    }
    if is_module(tree, module, first) {
        return within(tree, &child(module, first), rest, chain);
    }
    if let Some(target) = here.imported.get(first) {
        let whole: Vec<String> = target.iter().chain(rest).cloned().collect();
        // `use tests::x` inside of a module `tests` names another crate, not itself.
        return if whole == path { None } else { resolve(tree, module, &whole, chain) };
    }
    globbed(tree, module, here, path, chain)
}

/// What a module has by importing everything of another.
fn globbed(tree: &ModuleTree, module: &ModulePath, here: &Module, path: &[String], chain: usize) -> Option<PathBuf> {
    here.globs.iter().find_map(|glob| {
        let whole: Vec<String> = glob.iter().chain(path).cloned().collect();
        resolve(tree, module, &whole, chain)
    })
}

fn child(module: &ModulePath, name: &str) -> ModulePath {
    module.iter().cloned().chain([name.to_owned()]).collect()
}
