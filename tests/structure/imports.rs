//! Which file takes something from which.

use std::collections::BTreeMap;
use std::path::PathBuf;

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, Item, Macro, Path, Token, Visibility};

use crate::module_tree::{Module, ModuleTree};
use crate::scope::defining_file;

/// For each pair of files of a crate of which the first takes something from the second, one such thing.
pub(crate) fn between_files(tree: &ModuleTree) -> BTreeMap<(PathBuf, PathBuf), String> {
    let mut edges = BTreeMap::new();
    for (path, module) in &tree.modules {
        for name in names_used(module) {
            if let Some(file) = defining_file(tree, path, &name) {
                edges.entry((module.file.clone(), file)).or_insert_with(|| name.join("::"));
            }
        }
    }
    edges
}

/// Every path that a module uses: those in its code, and its private imports, which may be of traits that are named
/// nowhere else. What it only passes on (`pub use`) is not among them.
fn names_used(module: &Module) -> Vec<Vec<String>> {
    let passed_on = |name: &String| {
        module.items.iter().any(|item| match item {
            Item::Use(import) => !matches!(import.vis, Visibility::Inherited) && imports(&import.tree, name),
            _ => false,
        })
    };
    let private = module.imported.iter().filter(|(name, _)| !passed_on(name)).map(|(_, target)| target.clone());
    let mut paths = Paths(private.collect());
    for item in module.items.iter().filter(|item| !matches!(item, Item::Use(_))) {
        paths.visit_item(item);
    }
    paths.0
}

/// Whether an import makes a name known.
fn imports(tree: &syn::UseTree, name: &str) -> bool {
    match tree {
        syn::UseTree::Path(path) => imports(&path.tree, name),
        syn::UseTree::Name(one) => one.ident == name,
        syn::UseTree::Rename(one) => one.rename == name,
        syn::UseTree::Group(group) => group.items.iter().any(|tree| imports(tree, name)),
        _ => false,
    }
}

/// Collects the paths of code.
struct Paths(Vec<Vec<String>>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast Path) {
        self.0.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    /// What looks like expressions inside of a macro is read as such: `vec![…]`, `assert!(…)`, `format!(…)`.
    fn visit_macro(&mut self, one: &'ast Macro) {
        visit::visit_macro(self, one);
        let expressions = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(one.tokens.clone());
        for expression in expressions.into_iter().flatten() {
            // The expression lives no longer than this call, so it has a visitor of its own.
            let mut inner = Paths(Vec::new());
            inner.visit_expr(&expression);
            self.0.append(&mut inner.0);
        }
    }
}
