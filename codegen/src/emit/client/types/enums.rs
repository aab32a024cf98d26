//! String enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::records::type_doc;
use super::rust_type::Module;
use super::type_index::TypeEntry;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::{ident, pascal};
use crate::model::UniqueNames;

/// An open enumeration: the known values, and any other value as it was sent.
pub(crate) fn open_enum(module: &Module, owner: &TypeEntry<'_>, values: &[String]) -> TokenStream {
    module.uses_runtime();
    let (name, docs) = (ident(&owner.path.name), doc(&type_doc(owner)));
    let choices = choices(values);
    let values = choices.iter().map(|choice| choice.value).collect::<Vec<_>>();
    let mut scope = UniqueNames::default().reserving(["Other"]);
    let variants: Vec<_> = choices.iter().map(|choice| ident(&scope.claim(&choice.name))).collect();
    let variant_docs = choices.iter().map(|choice| doc(&choice.doc()));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
        pub enum #name {
            #(#variant_docs #variants,)*
            /** A value that the specification does not know. */
            Other(String),
        }
        impl rt::OpenEnum for #name {
            const VALUES: &'static [&'static str] = &[#(#values),*];
            #[inline]
            fn from_text(text: &str) -> Self {
                match text { #(#values => Self::#variants,)* other => Self::Other(other.to_owned()) }
            }
            #[inline]
            fn as_str(&self) -> &str {
                match self { #(Self::#variants => #values,)* Self::Other(text) => text }
            }
        }
        rt::open_enum!(#name);
    }
}

/// A value of an enumeration.
struct Choice<'a> {
    value: &'a str,
    /// The name of its variant, unless another variant has it.
    name: String,
    /// The value whose order this one reverses: `model` for `-model`.
    descends: Option<&'a str>,
}

impl Choice<'_> {
    fn doc(&self) -> String {
        let quoted = |text: &str| format!("`{}`", text.replace('`', "'"));
        match self.descends {
            Some(key) => format!("{}: by {} in descending order.", quoted(self.value), quoted(key)),
            None => quoted(self.value),
        }
    }
}

/// The values with the names of their variants. A dash before another value makes a sort order, which follows that
/// value.
fn choices(values: &[String]) -> Vec<Choice<'_>> {
    let is_key = |key: &str| !key.is_empty() && values.iter().any(|other| other == key);
    let mut choices: Vec<_> = values
        .iter()
        .map(|value| {
            let key = value.strip_prefix('-').filter(|key| is_key(key));
            let name = pascal(key.unwrap_or(value), "Empty");
            let name = if key.is_some() { format!("{name}Descending") } else { name };
            Choice { value, name, descends: key }
        })
        .collect();
    choices.sort_by_key(|choice| (choice.descends.unwrap_or(choice.value), choice.descends.is_some()));
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the variants of these values, in order.
    fn names(values: &[&str]) -> Vec<String> {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        choices(&values).into_iter().map(|choice| choice.name).collect()
    }

    #[test]
    fn values_in_pairs_with_a_dash_are_sort_orders() {
        let expected = ["AssetTag", "AssetTagDescending", "Model", "ModelDescending"];
        assert_eq!(names(&["-asset_tag", "-model", "asset_tag", "model"]), expected);
    }

    #[test]
    fn a_dash_alone_says_nothing_of_an_order() {
        assert_eq!(names(&["", "-", "--x", "-1", "x"]), ["Empty", "Empty", "X", "N1", "X"]);
    }
}
