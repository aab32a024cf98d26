//! Other names by which a search of the documentation finds a method.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::index::OperationEntry;

/// Words that people search for, by the phrase of a summary that means the same.
const SYNONYMS: [(&str, &[&str]); 6] = [
    ("delete device", &["unenroll", "unenroll device"]),
    ("erase device", &["wipe", "wipe device"]),
    ("restart device", &["reboot", "reboot device"]),
    ("shut down device", &["power off", "power off device"]),
    ("get filevault key", &["disk encryption"]),
    ("update inventory", &["check in"]),
];

/// Words of a summary that a search leaves out.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// The aliases of the method of an operation: its summary, and what people say instead of it.
pub(crate) fn aliases(one: &OperationEntry<'_>) -> TokenStream {
    let summary = phrase(one.operation.summary.as_deref().unwrap_or_default());
    let synonyms = SYNONYMS.iter().filter(|(phrase, _)| *phrase == summary).flat_map(|(_, synonyms)| *synonyms);
    let all = synonyms.map(|&synonym| synonym.to_owned()).chain([summary.clone()]);
    let all = all.filter(|alias| !alias.is_empty() && *alias != one.method);
    quote!(#(#[doc(alias = #all)])*)
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
    fn a_phrase_has_words_only() {
        assert_eq!(phrase("Delete a device."), "delete device");
        assert_eq!(phrase("List \"Library\"\nItems\\'"), "list library items");
        assert_eq!(phrase("\u{1f980}"), "");
    }
}
