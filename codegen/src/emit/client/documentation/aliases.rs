//! Other names by which a search of the documentation finds a method.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::index::OperationEntry;

/// Words of a summary that a search leaves out.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// The aliases of the method of an operation: its summary and its keywords.
pub(crate) fn aliases(one: &OperationEntry<'_>) -> TokenStream {
    let names = names(one.operation.summary.as_deref(), &one.operation.keywords, &one.method);
    quote!(#(#[doc(alias = #names)])*)
}

/// Each name once, without the one that the method has anyway.
fn names(summary: Option<&str>, keywords: &[String], method: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in keywords.iter().map(String::as_str).chain(summary).map(phrase) {
        if !name.is_empty() && name != method && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The words of a text in lower case, without articles: `list devices`. Nothing but ASCII letters and digits is left.
fn phrase(text: &str) -> String {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.map(str::to_ascii_lowercase).filter(|word| !ARTICLES.contains(&word.as_str()));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_has_each_other_name_once() {
        let keywords = ["Wipe", "wipe!", "the erase", "factory reset", ""].map(str::to_owned);
        assert_eq!(names(Some("Erase a device"), &keywords, "erase"), ["wipe", "factory reset", "erase device"]);
        assert_eq!(names(None, &[], "erase"), [""; 0]);
    }

    #[test]
    fn a_phrase_has_words_only() {
        assert_eq!(phrase("Delete a device."), "delete device");
        assert_eq!(phrase("List \"Library\"\nItems\\'"), "list library items");
        assert_eq!(phrase("\u{1f980}"), "");
    }
}
