//! Formatted Rust source.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};

use crate::emit::client::documentation::comment::lines;

/// What every generated file starts with.
pub(crate) const HEADER: &str =
    "Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.";

/// A Rust source file before it is formatted.
pub(crate) struct Source {
    docs: String,
    tokens: TokenStream,
}

impl Source {
    /// A file with a doc comment of its own.
    pub(crate) fn new(docs: &str, tokens: TokenStream) -> Self {
        Self { docs: lines(docs).iter().map(|line| inner_doc(line)).collect(), tokens }
    }

    /// The same file with text of ours, which may have links and code, behind its doc comment.
    pub(crate) fn with_page(mut self, page: &str) -> Self {
        self.docs.push_str(&inner_doc(""));
        self.docs.extend(page.lines().map(inner_doc));
        self
    }

    /// The same file with more text of a document at the end of its doc comment.
    pub(crate) fn with_text(self, text: &str) -> Self {
        self.with_page(&lines(text).join("\n"))
    }

    /// The text of the file, with the imports that it needs. Code that does not parse is a defect of the emitter, which
    /// the compiler shows.
    pub(crate) fn format(self) -> String {
        let code = match items.parse2(self.tokens) {
            Ok(code) => code,
            Err(error) => format!("compile_error!({:?});\n", format!("the generator wrote broken code: {error}")),
        };
        format!("// {HEADER}\n\n{}\n{}{}", self.docs, imports(&code), separate_items(&code))
    }
}

/// Formats one item after another, so that there is never more than one syntax tree of an item.
fn items(input: ParseStream<'_>) -> syn::Result<String> {
    let mut code = String::new();
    while !input.is_empty() {
        let items = vec![input.parse()?];
        code.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items,
        }));
    }
    Ok(code)
}

/// The imports for names that the code uses. Each of them stands in a signature or a struct too, so lines with texts,
/// where anything can stand, need not be looked at; nor those of exported macros, which name things by their crate, and
/// exports, which name modules where they are declared.
fn imports(code: &str) -> String {
    let is_looked_at = |line: &&str| {
        !line.contains(['"', '$']) && !line.starts_with("pub use ") && !line.trim_start().starts_with("//")
    };
    let lines = code.lines().filter(is_looked_at);
    let (mut map, mut runtime, mut ids, mut shared) = (false, false, false, false);
    for line in lines {
        map |= line.contains("BTreeMap<");
        runtime |= names(line, "rt::");
        ids |= names(line, "ids::");
        shared |= names(line, "types::");
    }
    let imports = [
        (map, "use std::collections::BTreeMap;\n\n"),
        (ids, "use crate::ids;\n"),
        (runtime, "use crate::runtime as rt;\n"),
        (shared, "use crate::types;\n"),
    ];
    let mut text: String = imports.into_iter().filter(|(used, _)| *used).map(|(_, import)| import).collect();
    if runtime || ids || shared {
        text.push('\n');
    }
    text
}

/// Whether a line names something by this path, and not by a longer one that ends with it.
fn names(line: &str, path: &str) -> bool {
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    line.match_indices(path).any(|(at, _)| !line.get(..at).unwrap_or_default().ends_with(is_part))
}

fn inner_doc(line: &str) -> String {
    format!("{}\n", format!("//! {line}").trim_end())
}

/// The code with a blank line between top-level items, as people write it.
fn separate_items(code: &str) -> String {
    let mut separated = String::with_capacity(code.len() + code.len() / 20);
    let mut previous = "";
    for line in code.lines() {
        let ends_statement = previous.ends_with(';') && !previous.starts_with([' ', '/']);
        let ends_item = previous == "}" || ends_statement;
        let continues = line.starts_with("rt::") || line.starts_with("use ") && previous.starts_with("use ");
        if ends_item && !line.is_empty() && !continues {
            separated.push('\n');
        }
        separated.push_str(line);
        separated.push('\n');
        previous = line;
    }
    separated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_imported() {
        assert_eq!(imports("fn f(a: bids::A) -> support::S {\n    \"ids::\";\n}\npub use ids::{A};\n"), "");
        let all = imports("struct A(ids::A, types::B, rt::C, BTreeMap<A, B>);\n");
        assert_eq!(all.matches("use ").count(), 4, "{all}");
    }

    #[test]
    fn items_stand_apart_and_their_comments_stay_whole() {
        let code = "/// Ends with code();\n///\n/// and goes on\nstruct A;\nuse a;\nuse b;\nfn f() {\n    g();\n}\nfn h() {}\n";
        let expected = "/// Ends with code();\n///\n/// and goes on\nstruct A;\n\nuse a;\nuse b;\n\nfn f() {\n    g();\n}\n\nfn h() {}\n";
        assert_eq!(separate_items(code), expected);
    }
}
