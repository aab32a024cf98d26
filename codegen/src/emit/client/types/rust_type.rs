//! Rust types, as values that can be compared and written.

use std::cell::Cell;
use std::fmt;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::emit::client::names::ident;

/// The module of the types that several groups use.
pub(crate) const SHARED: &str = "types";

/// A Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RustType {
    Bool,
    I64,
    U64,
    F64,
    String,
    /// A type of the runtime.
    Runtime(RuntimeType),
    /// A type of `ids`, by its name.
    Id(String),
    /// A type that the crate defines.
    Defined(TypePath),
    Vec(Box<RustType>),
    /// A `BTreeMap` with text as its keys.
    Map(Box<RustType>),
    Option(Box<RustType>),
    Box(Box<RustType>),
    /// A value that can be set, cleared, or left as it is.
    Patch(Box<RustType>),
}

/// A type of the runtime that stands for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuntimeType {
    Bytes,
    Date,
    FilePart,
    Filter,
    Secret,
    Timestamp,
    Value,
}

/// A type that the crate defines, by its module and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypePath {
    pub(crate) module: String,
    pub(crate) name: String,
}

impl RustType {
    /// Any JSON value.
    pub(crate) const VALUE: Self = Self::Runtime(RuntimeType::Value);

    pub(crate) fn list(self) -> Self {
        Self::Vec(Box::new(self))
    }

    pub(crate) fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// The type of the elements, if this is a list.
    pub(crate) fn element(&self) -> Option<&Self> {
        match self {
            Self::Vec(element) => Some(element),
            _ => None,
        }
    }

    /// Whether a method takes the type itself because nothing could usefully be converted into it.
    pub(crate) fn is_taken_as_is(&self) -> bool {
        matches!(self, Self::Bool | Self::I64 | Self::U64 | Self::F64 | Self::Vec(_) | Self::Map(_) | Self::Option(_))
    }

    /// Whether any text is converted into it where a method takes it.
    pub(crate) fn is_made_of_text(&self) -> bool {
        matches!(
            self,
            Self::String
                | Self::Id(_)
                | Self::Runtime(RuntimeType::Secret | RuntimeType::Timestamp | RuntimeType::Date)
        )
    }

    /// The type of the crate that this is, or that its innermost elements have.
    pub(crate) fn defined(&self) -> Option<&TypePath> {
        match self {
            Self::Defined(path) => Some(path),
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Box(inner) | Self::Patch(inner) => {
                inner.defined()
            }
            _ => None,
        }
    }
}

impl RuntimeType {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Bytes => "Bytes",
            Self::Date => "Date",
            Self::FilePart => "FilePart",
            Self::Filter => "Filter",
            Self::Secret => "Secret",
            Self::Timestamp => "Timestamp",
            Self::Value => "Value",
        }
    }
}

/// The type without paths, for documentation.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("bool"),
            Self::I64 => f.write_str("i64"),
            Self::U64 => f.write_str("u64"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::Runtime(ty) => f.write_str(ty.as_str()),
            Self::Id(name) | Self::Defined(TypePath { name, .. }) => f.write_str(name),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Box(inner) => write!(f, "Box<{inner}>"),
            Self::Patch(inner) => write!(f, "Patch<{inner}>"),
        }
    }
}

/// A module of the crate while its code is written: it names types as they are named there, and collects the imports
/// that these names need.
pub(crate) struct Module {
    pub(crate) name: String,
    maps: Cell<bool>,
    ids: Cell<bool>,
    runtime: Cell<bool>,
    shared: Cell<bool>,
}

impl Module {
    pub(crate) fn new(name: &str) -> Self {
        let no = || Cell::new(false);
        Self { name: name.to_owned(), maps: no(), ids: no(), runtime: no(), shared: no() }
    }

    /// A type or a kind of response, to be interpolated into code of this module.
    pub(crate) fn named<'m, T>(&'m self, named: &'m T) -> Named<'m, T> {
        Named { module: self, named }
    }

    /// Notes that the code names the runtime.
    pub(crate) fn uses_runtime(&self) {
        self.runtime.set(true);
    }

    /// The imports of everything that was named so far.
    pub(crate) fn imports(&self) -> TokenStream {
        let maps = self.maps.get().then(|| {
            quote!(
                use std::collections::BTreeMap;
            )
        });
        let ids = self.ids.get().then(|| {
            quote!(
                use crate::ids;
            )
        });
        let runtime = self.runtime.get().then(|| {
            quote!(
                use crate::runtime as rt;
            )
        });
        let shared = self.shared.get().then(|| {
            quote!(
                use crate::types;
            )
        });
        quote!(#maps #ids #runtime #shared)
    }
}

/// Something as it is named in a module.
pub(crate) struct Named<'m, T> {
    pub(crate) module: &'m Module,
    pub(crate) named: &'m T,
}

impl ToTokens for Named<'_, RustType> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let module = self.module;
        tokens.extend(match self.named {
            RustType::Bool => quote!(bool),
            RustType::I64 => quote!(i64),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::String => quote!(String),
            RustType::Runtime(ty) => {
                module.uses_runtime();
                let name = ident(ty.as_str());
                quote!(rt::#name)
            }
            RustType::Id(name) => {
                module.ids.set(true);
                let name = ident(name);
                quote!(ids::#name)
            }
            RustType::Defined(path) => module.named(path).into_token_stream(),
            RustType::Vec(inner) => wrapped(&quote!(Vec), module, inner),
            RustType::Map(inner) => {
                module.maps.set(true);
                let inner = module.named(&**inner);
                quote!(BTreeMap<String, #inner>)
            }
            RustType::Option(inner) => wrapped(&quote!(Option), module, inner),
            RustType::Box(inner) => wrapped(&quote!(Box), module, inner),
            RustType::Patch(inner) => {
                module.uses_runtime();
                wrapped(&quote!(rt::Patch), module, inner)
            }
        });
    }
}

fn wrapped(outer: &TokenStream, module: &Module, inner: &RustType) -> TokenStream {
    let inner = module.named(inner);
    quote!(#outer<#inner>)
}

impl ToTokens for Named<'_, TypePath> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident(&self.named.name);
        tokens.extend(match &self.named.module {
            home if *home == self.module.name => quote!(#name),
            home if home == SHARED => {
                self.module.shared.set(true);
                quote!(types::#name)
            }
            home => {
                let home = ident(home);
                quote!(crate::#home::#name)
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_is_imported() {
        let module = Module::new("devices");
        let shared = RustType::Defined(TypePath { module: SHARED.to_owned(), name: "ErrorBody".to_owned() });
        let own = RustType::Defined(TypePath { module: "devices".to_owned(), name: "Device".to_owned() });
        let _ = module.named(&shared);
        assert!(module.imports().is_empty());
        let text = |ty: &RustType| module.named(ty).to_token_stream().to_string();
        assert_eq!(text(&own.clone().list()), "Vec < Device >");
        assert!(module.imports().is_empty());
        assert_eq!(
            text(&RustType::Map(Box::new(shared.optional()))),
            "BTreeMap < String , Option < types :: ErrorBody > >"
        );
        assert_eq!(text(&RustType::Patch(Box::new(RustType::Id("TagId".to_owned())))), "rt :: Patch < ids :: TagId >");
        let imports = module.imports().to_string();
        assert_eq!(imports.matches("use ").count(), 4, "{imports}");
    }

    #[test]
    fn documentation_shows_types_without_paths() {
        let ty = RustType::Map(Box::new(RustType::Runtime(RuntimeType::Timestamp).optional().list()));
        assert_eq!(ty.to_string(), "BTreeMap<String, Vec<Option<Timestamp>>>");
    }
}
