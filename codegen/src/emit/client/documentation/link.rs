//! Links to types in documentation comments.

use crate::emit::client::types::rust_type::{Module, RustType, TypePath};

/// A link to a type, for documentation in a module.
pub(crate) fn link(module: &Module, path: &TypePath) -> String {
    linked(module, &path.name, path)
}

/// A type as code. It links to the type of the crate that it consists of, or to the type of the runtime that it is.
pub(crate) fn type_link(module: &Module, ty: &RustType) -> String {
    match (ty.defined(), ty) {
        (Some(path), _) => linked(module, &ty.to_string(), path),
        (None, RustType::Runtime(_)) => format!("[`{ty}`](rt::{ty})"),
        (None, _) => format!("`{ty}`"),
    }
}

fn linked(module: &Module, code: &str, path: &TypePath) -> String {
    let TypePath { name, module: home } = path;
    match *home == module.name {
        true if code == name => format!("[`{name}`]"),
        true => format!("[`{code}`]({name})"),
        false => format!("[`{code}`](crate::{home}::{name})"),
    }
}
