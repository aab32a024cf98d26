//! The traits that macros of the runtime implement, read from the macros.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Item;

use super::tokens::text;
use crate::emit::runtime_files;

/// Stands for the second argument of a macro in what [`traits`] returns.
pub(super) const NUMBER: &str = "$number";

/// The traits that a macro implements for the type that is its first argument; `None` if there is no such macro. Another
/// type that a trait is implemented for follows it, as in `From<Self> for i64`.
pub(super) fn traits(name: &str) -> Option<&'static [String]> {
    static MACROS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(read);
    MACROS.get(name).map(Vec::as_slice)
}

fn read() -> BTreeMap<String, Vec<String>> {
    let mut macros = BTreeMap::new();
    for file in runtime_files().filter(|text| text.contains("macro_rules! ")) {
        let items = syn::parse_file(file).map(|file| file.items).unwrap_or_default();
        for item in items {
            if let Item::Macro(item) = item
                && let Some(name) = item.ident
            {
                let mut headers = Vec::new();
                collect(item.mac.tokens, &mut headers);
                macros.insert(name.to_string(), headers);
            }
        }
    }
    macros
}

/// Adds the traits of each `impl` in the arms of a macro.
fn collect(tokens: TokenStream, headers: &mut Vec<String>) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "impl" => {
                let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
                let header: TokenStream = tokens.by_ref().take_while(|token| !is_body(token)).collect();
                headers.push(shown(&text(&header)));
            }
            TokenTree::Group(group) => collect(group.stream(), headers),
            _ => {}
        }
    }
}

/// A header without its generics, and without the type if that is the macro's own.
fn shown(header: &str) -> String {
    let mark = header.chars().next().filter(|first| *first == '<');
    let header = mark.and_then(|_| header.split_once("> ")).map_or(header, |(_, rest)| rest);
    let header = header.replace("$\u{1}name", "Self").replace("$\u{1}number", NUMBER);
    // The word `for` has the mark of a name, as every word has.
    let (path, target) = header.split_once(" \u{1}for ").unwrap_or((&header, "Self"));
    let path = path.trim_start_matches("::");
    if target == "Self" { path.to_owned() } else { format!("{path} for {target}") }
}
