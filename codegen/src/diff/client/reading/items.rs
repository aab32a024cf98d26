//! Items of a module.

use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, Fields, Item as Syntax, ItemEnum, ItemMacro, ItemMod, ItemStruct, ItemUse, Lit,
    MetaNameValue, UseTree, Variant, Visibility,
};

use super::file::{Entry, File};
use super::requests::wire_names;
use super::runtime_macros;
use super::tokens::text;
use crate::diff::client::surface::{Item, Kind, Marks};

impl File {
    /// Takes an item. What this does not know is a fault, so that nothing public is passed over.
    pub(super) fn read(&mut self, item: Syntax) {
        match item {
            Syntax::Struct(item) => self.structure(&item),
            Syntax::Enum(item) => self.enumeration(&item),
            Syntax::Type(item) if is_public(&item.vis) => {
                self.define(Kind::Alias, &item.ident, text(&item.ty), marks(&item.attrs));
            }
            Syntax::Impl(item) => self.implement(item),
            Syntax::Macro(item) => self.expand(&item),
            Syntax::Mod(item) => self.module(item),
            Syntax::Use(item) => self.import(&item),
            other => self.faults.push(format!("no item is expected here: `{}`", excerpt(&other))),
        }
    }

    /// Adds an item of the module.
    pub(super) fn define(&mut self, kind: Kind, name: &impl ToString, signature: String, marks: Marks) {
        self.add("", kind, name.to_string(), signature, marks);
    }

    /// Adds an item of a type.
    pub(super) fn add(&mut self, owner: &str, kind: Kind, name: String, signature: String, marks: Marks) {
        let item =
            Item { kind, owner: String::new(), signature, arguments: Vec::new(), marks, companion: None, position: 0 };
        self.entries.push(Entry { owner: owner.to_owned(), name, item });
    }

    fn structure(&mut self, item: &ItemStruct) {
        if !is_public(&item.vis) {
            return;
        }
        let owner = marked(&item.ident);
        let mut marks = marks(&item.attrs);
        // No code outside of the crate can name all fields of a struct if one is private.
        marks.is_open |= item.fields.iter().any(|field| !is_public(&field.vis));
        self.define(Kind::Struct, &item.ident, text(&item.generics), marks);
        self.derive(&owner, &item.attrs);
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(name) = &field.ident else {
                self.faults.push(format!("a field without a name is not expected in `{}`", item.ident));
                continue;
            };
            self.add(&owner, Kind::Field, name.to_string(), text(&field.ty), self::marks(&field.attrs));
        }
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        if !is_public(&item.vis) {
            return;
        }
        let owner = marked(&item.ident);
        self.define(Kind::Enum, &item.ident, text(&item.generics), marks(&item.attrs));
        self.derive(&owner, &item.attrs);
        for variant in &item.variants {
            self.add(&owner, Kind::Variant, variant.ident.to_string(), held(variant), marks(&variant.attrs));
        }
    }

    fn derive(&mut self, owner: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let derived = attribute.parse_nested_meta(|one| {
                self.add(owner, Kind::Trait, text(&one.path), String::new(), Marks::default());
                Ok(())
            });
            if let Err(error) = derived {
                self.faults.push(error.to_string());
            }
        }
    }

    /// The traits that a macro of the runtime implements.
    fn expand(&mut self, item: &ItemMacro) {
        let name = item.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let mut arguments = item.mac.tokens.clone().into_iter();
        let (Some(target), Some(implemented)) = (arguments.next(), runtime_macros::traits(&name)) else {
            self.faults.push(format!("no such macro is expected here: `{}`", excerpt(item)));
            return;
        };
        let owner = text(&target);
        let number = arguments.nth(1).map(|argument| text(&argument)).unwrap_or_default();
        for header in implemented {
            let header = header.replace(runtime_macros::NUMBER, &number);
            self.add(&owner, Kind::Trait, header, String::new(), Marks::default());
        }
        let names = wire_names(item.mac.tokens.clone());
        self.wire.extend(names.into_iter().map(|(field, name)| [owner.clone(), field, name]));
        self.code.push([owner, format!("{name}!"), text(&item.mac.tokens)]);
    }

    fn module(&mut self, item: ItemMod) {
        self.define(Kind::Module, &item.ident, String::new(), marks(&item.attrs));
        if let Some((_, items)) = item.content {
            let mut inner = Self::default();
            items.into_iter().for_each(|item| inner.read(item));
            self.modules.push((item.ident.to_string(), inner));
        }
    }

    fn import(&mut self, item: &ItemUse) {
        let is_public = is_public(&item.vis);
        for (name, path) in imported(&item.tree, "") {
            if is_public {
                self.define(Kind::Reexport, &name, path, marks(&item.attrs));
            } else if !path.starts_with("std::") {
                self.uses.insert(name, path.trim_start_matches("crate::").to_owned());
            }
        }
    }
}

/// The names that an import brings, and what they stand for.
fn imported(tree: &UseTree, before: &str) -> Vec<(String, String)> {
    match tree {
        UseTree::Path(path) => imported(&path.tree, &format!("{before}{}::", path.ident)),
        UseTree::Name(name) => vec![(name.ident.to_string(), format!("{before}{}", name.ident))],
        UseTree::Rename(rename) => vec![(rename.rename.to_string(), format!("{before}{}", rename.ident))],
        UseTree::Group(group) => group.items.iter().flat_map(|tree| imported(tree, before)).collect(),
        UseTree::Glob(_) => vec![("*".to_owned(), format!("{before}*"))],
    }
}

/// What a variant holds.
fn held(variant: &Variant) -> String {
    match &variant.fields {
        Fields::Unit => String::new(),
        fields => text(fields),
    }
}

/// The text of a name that is a path.
fn marked(name: &impl ToTokens) -> String {
    text(name)
}

/// The start of an item, for messages.
fn excerpt(item: &impl ToTokens) -> String {
    item.to_token_stream().to_string().chars().take(80).collect()
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What the attributes of an item say.
pub(super) fn marks(attributes: &[Attribute]) -> Marks {
    let has = |name: &str| attributes.iter().any(|attribute| attribute.path().is_ident(name));
    let gates = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    Marks {
        is_open: has("non_exhaustive"),
        is_hidden: attributes.iter().any(|attribute| text(attribute).contains("hidden")),
        is_deprecated: has("deprecated"),
        is_must_use: has("must_use"),
        features: gates.map(feature).collect(),
    }
}

/// The feature that an attribute asks for; anything else as it is written.
fn feature(gate: &Attribute) -> String {
    let named = gate.parse_args::<MetaNameValue>().ok().filter(|gate| gate.path.is_ident("feature"));
    match named.map(|gate| gate.value) {
        Some(Expr::Lit(ExprLit { lit: Lit::Str(name), .. })) => name.value(),
        _ => text(&gate.meta),
    }
}
