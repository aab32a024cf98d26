//! Enumerations of numbers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

use super::records::type_doc;
use super::rust_type::Module;
use super::type_index::TypeEntry;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::{ident, pascal};
use crate::model::{SchemaKind, UniqueNames};

/// An open enumeration: the known numbers, and any other number.
pub(crate) fn open_number(module: &Module, owner: &TypeEntry<'_>) -> TokenStream {
    module.uses_runtime();
    let schema = &owner.definition.schema;
    let whole = schema.kind == SchemaKind::Integer;
    let numbers: Vec<(&Number, TokenStream)> = schema.choices.iter().filter_map(|value| number(value, whole)).collect();
    let (ty, equality) = match whole {
        true => (quote!(i64), quote!(Eq, Ord, Hash,)),
        false => (quote!(f64), TokenStream::new()),
    };
    let (name, docs) = (ident(&owner.path.name), doc(&type_doc(owner)));
    let mut scope = UniqueNames::default().reserving(["Other"]);
    let variants: Vec<_> = numbers.iter().map(|(number, _)| ident(&scope.claim(&variant_name(number)))).collect();
    let variant_docs = numbers.iter().map(|(number, _)| doc(&format!("`{number}`")));
    let literals: Vec<&TokenStream> = numbers.iter().map(|(_, literal)| literal).collect();
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, #equality PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /** A number that the specification does not know. */
            Other(#ty),
        }
        impl rt::OpenNumber for #name {
            type Number = #ty;
            const VALUES: &'static [#ty] = &[#(#literals),*];
            #[inline]
            fn from_number(number: #ty) -> Self {
                match number { #(#literals => Self::#variants,)* other => Self::Other(other) }
            }
            #[inline]
            fn number(self) -> #ty {
                match self { #(Self::#variants => #literals,)* Self::Other(number) => number }
            }
        }
        rt::open_number!(#name, #ty);
    }
}

/// A number and its literal; none if the type of the enumeration cannot hold it.
fn number(value: &Value, whole: bool) -> Option<(&Number, TokenStream)> {
    let Value::Number(number) = value else { return None };
    let (is_negative, literal) = if whole {
        let exact = number.as_i64().or_else(|| integral(number.as_f64()?))?;
        (exact < 0, Literal::u64_unsuffixed(exact.unsigned_abs()))
    } else {
        let float = number.as_f64()?;
        (float < 0.0, Literal::f64_unsuffixed(float.abs()))
    };
    let sign = is_negative.then(|| quote!(-));
    Some((number, quote!(#sign #literal)))
}

/// The integer that a number such as `1.0` equals.
fn integral(number: f64) -> Option<i64> {
    let text = format!("{number}");
    text.parse().ok()
}

/// `N5`, `Minus1`, `N0Point5`: a variant cannot begin with a digit.
fn variant_name(number: &Number) -> String {
    let text = number.to_string().replace('.', " point ").replace('+', "");
    let text = text.strip_suffix(" point 0").unwrap_or(&text).replace("e-", " e minus ").replace('-', "minus ");
    pascal(&text, "Number")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_names() {
        let name = |text: &str| variant_name(&serde_json::from_str(text).unwrap());
        let names = ["5", "-1", "0.5", "1.0", "-2.5", "1e300", "1e-7"].map(name);
        assert_eq!(names, ["N5", "Minus1", "N0Point5", "N1", "Minus2Point5", "N1e300", "N1EMinus7"]);
    }

    #[test]
    fn only_numbers_that_fit_are_values() {
        let literal = |text: &str, whole| {
            let value: Value = serde_json::from_str(text).unwrap();
            number(&value, whole).map(|(_, literal)| literal.to_string())
        };
        assert_eq!(literal("-9223372036854775808", true).as_deref(), Some("- 9223372036854775808"));
        assert_eq!(literal("3.0", true).as_deref(), Some("3"));
        assert_eq!(literal("3", false).as_deref(), Some("3.0"));
        assert_eq!(literal("18446744073709551615", true), None);
        assert_eq!(literal("\"3\"", false), None);
    }
}
