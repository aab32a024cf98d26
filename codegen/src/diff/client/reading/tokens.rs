//! Tokens as text that can be compared and shown. The first name of each path is marked until it is known what it names.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Stands before the first name of a path.
const MARK: char = '\u{1}';

/// The text of a piece of code, without its documentation.
pub(super) fn text(code: &impl ToTokens) -> String {
    let mut out = Printer::default();
    out.stream(code.to_token_stream());
    out.text.trim_end().to_owned()
}

/// The same text, in which each first name of a path is what `resolve` makes of it; `None` leaves the name as it is.
pub(super) fn resolved(text: &str, resolve: impl Fn(&str) -> Option<String>) -> String {
    let mut parts = text.split(MARK);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !is_word(letter)).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        match (name, resolve(name)) {
            // A path of the crate is one without the name of the crate.
            ("crate", _) => out.push_str(rest.strip_prefix("::").unwrap_or(rest)),
            (_, Some(path)) => out.extend([path.as_str(), rest]),
            (_, None) => out.extend([name, rest]),
        }
    }
    out
}

/// The text with each path replaced for which `replace` knows another one.
pub(in crate::diff::client) fn with_paths(text: &str, replace: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        let end = path_end(from);
        let (path, after) = from.split_at(end);
        out.push_str(before);
        match replace(path) {
            Some(other) => out.push_str(&other),
            None => out.push_str(path),
        }
        rest = after;
    }
    out + rest
}

/// The paths in a text that are not single names.
pub(in crate::diff::client) fn paths(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let from = rest.get(start..).unwrap_or_default();
        let (path, after) = from.split_at(path_end(from));
        if path.contains("::") {
            found.push(path);
        }
        rest = after;
    }
    found
}

/// Where the path ends that a text begins with.
fn path_end(text: &str) -> usize {
    let mut end = 0;
    loop {
        let from = text.get(end..).unwrap_or_default();
        end += from.find(|letter: char| !is_word(letter)).unwrap_or(from.len());
        let after = text.get(end..).unwrap_or_default();
        match after.strip_prefix("::") {
            Some(next) if next.starts_with(is_word) => end += "::".len(),
            _ => return end,
        }
    }
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '#'
}

#[derive(Default)]
struct Printer {
    text: String,
}

impl Printer {
    fn stream(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' && is_documentation(tokens.peek()) => {
                    tokens.next();
                }
                TokenTree::Punct(punct) => self.punct(punct.as_char()),
                TokenTree::Ident(ident) => self.word(&ident.to_string(), !ends_label(tokens.peek())),
                TokenTree::Literal(literal) => self.word(&literal.to_string(), false),
                TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
            }
        }
    }

    fn punct(&mut self, sign: char) {
        match sign {
            ':' if self.text.ends_with(": ") => self.replace_end(": ", "::"),
            ':' => self.text.push_str(": "),
            ',' | ';' => self.text.extend([sign, ' ']),
            '>' if self.text.ends_with(" - ") => self.replace_end(" - ", " -> "),
            '>' if self.text.ends_with(" = ") => self.replace_end(" = ", " => "),
            '=' if self.text.ends_with(" = ") => self.replace_end(" = ", " == "),
            '=' | '+' | '|' | '-' => self.text.extend([' ', sign, ' ']),
            '\'' | '$' | '&' => {
                self.space_after_word();
                self.text.push(sign);
            }
            _ => self.text.push(sign),
        }
    }

    fn replace_end(&mut self, end: &str, other: &str) {
        self.text.truncate(self.text.len() - end.len());
        self.text.push_str(other);
    }

    fn word(&mut self, word: &str, is_name: bool) {
        let goes_on = self.text.ends_with("::") || self.text.ends_with(['\'', '.']);
        if !goes_on {
            self.space_after_word();
            if is_name {
                self.text.push(MARK);
            }
        }
        self.text.push_str(word);
    }

    fn space_after_word(&mut self) {
        if self.text.ends_with(|last: char| is_word(last) || matches!(last, '"' | ')' | ']' | '}' | '>')) {
            self.text.push(' ');
        }
    }

    fn group(&mut self, delimiter: Delimiter, inner: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => (" { ", " }"),
            Delimiter::None => ("", ""),
        };
        self.text.push_str(open);
        self.stream(inner);
        let kept = self.text.trim_end_matches([' ', ',']).len();
        self.text.truncate(kept);
        self.text.push_str(close);
    }
}

/// Whether a name before this is a label: of a field, an argument or an associated type.
fn ends_label(next: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Punct(next)) = next else { return false };
    next.spacing() == Spacing::Alone && matches!(next.as_char(), ':' | '=')
}

/// Whether this is what follows the `#` of documentation. `#[doc(hidden)]` is none.
fn is_documentation(attribute: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(attribute)) = attribute else { return false };
    let mut tokens = attribute.stream().into_iter();
    let is_doc = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc");
    let names_hidden = |tokens: TokenStream| tokens.into_iter().any(|token| token.to_string() == "hidden");
    is_doc && !matches!(tokens.next(), Some(TokenTree::Group(group)) if names_hidden(group.stream()))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn code_reads_as_people_write_it() {
        for (code, expected) in [
            (quote!(Vec<Option<rt::Timestamp>>), "Vec<Option<runtime::Timestamp>>"),
            (
                quote!(fn x(&self, id: impl Into<ids::TagId>) -> rt::Call<Tag>),
                "fn x(&self, id: impl Into<ids::TagId>) -> runtime::Call<tags::Tag>",
            ),
            (quote!(impl IntoIterator<Item = impl Into<String>>), "impl IntoIterator<Item = impl Into<String>>"),
            (quote!(&'static [&'static str]), "&'static[&'static str]"),
            (
                quote!(
                    #[doc = "Text."]
                    #[doc(alias = "x")]
                    #[doc(hidden)]
                    crate::other::Tag
                ),
                "#[doc(hidden)] other::Tag",
            ),
            (quote!(impl<'c> Tags<'c>), "impl<'c> Tags<'c>"),
        ] {
            let resolve = |name: &str| match name {
                "rt" => Some("runtime".to_owned()),
                "Tag" | "Item" => Some(format!("tags::{name}")),
                _ => None,
            };
            assert_eq!(resolved(&text(&code), resolve), expected);
        }
    }

    #[test]
    fn paths_are_found_and_replaced() {
        let text = "Vec<tags::Tag> -> runtime::Call<tags::TagList>";
        assert_eq!(paths(text), ["tags::Tag", "runtime::Call", "tags::TagList"]);
        let replaced = with_paths(text, |path| (path == "tags::Tag").then(|| "labels::Label".to_owned()));
        assert_eq!(replaced, "Vec<labels::Label> -> runtime::Call<tags::TagList>");
    }
}
