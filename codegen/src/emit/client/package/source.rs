//! Formatted Rust source.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{File, ImplItem, Item, ItemImpl, ItemMacro, UseTree, parse_quote};

use crate::emit::client::documentation::comment::{lines, paragraphs, wrapped};
use crate::emit::packages::metadata::HEADER;

/// A Rust source file: text, or what another [`Sink`] makes of its code.
pub(crate) struct Source<S = Code> {
    docs: Vec<String>,
    code: S,
}

impl<S: Sink> Source<S> {
    /// A file with a documentation comment of its own.
    pub(crate) fn new(docs: &str, tokens: TokenStream) -> Self {
        let mut code = S::default();
        code.push(tokens);
        Self::of(docs, code)
    }

    /// The same of code that was taken.
    pub(crate) fn of(docs: &str, code: S) -> Self {
        Self { docs: lines(docs), code }
    }

    /// The same file with text of ours, which may have links and code, after its comment.
    pub(crate) fn with_page(mut self, page: &str) -> Self {
        self.docs.push(String::new());
        self.docs.extend(paragraphs(page));
        self
    }

    /// The same file with untrusted text after its comment.
    pub(crate) fn with_text(mut self, text: &str) -> Self {
        self.docs.push(String::new());
        self.docs.extend(lines(text));
        self
    }

    /// The code alone.
    pub(crate) fn into_code(self) -> S {
        self.code
    }
}

impl Source {
    /// The text of the file.
    pub(crate) fn format(self) -> String {
        let mut text: String = HEADER.iter().map(|line| format!("// {line}\n")).collect();
        text.push('\n');
        for line in wrapped(&self.docs) {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        text + &self.code.text
    }
}

/// Takes the items of a file, one after another, so that there is never more than one syntax tree of an item. An API can have
/// thousands of operations, and tokens take a hundred times the memory of their text.
pub(crate) trait Sink: Default {
    /// Members of an `impl`, taken before the rest of it.
    type Members: Default;

    /// Takes an item.
    fn item(&mut self, item: Item);

    /// Takes a member of an `impl`.
    fn member(members: &mut Self::Members, member: ImplItem);

    /// Takes an `impl` without members, and its members.
    fn implementation(&mut self, empty: ItemImpl, members: Self::Members);

    /// Takes other items after these.
    fn append(&mut self, other: Self);

    /// Takes each of the items in tokens. Code that does not parse is a defect of the emitter, which the compiler reports.
    fn push(&mut self, tokens: TokenStream) {
        let parsed = |input: ParseStream<'_>| {
            while !input.is_empty() {
                self.item(input.parse()?);
            }
            Ok(())
        };
        if let Err(error) = parsed.parse2(tokens) {
            let message = broken(&error);
            self.item(Item::Macro(parse_quote!(compile_error!(#message);)));
        }
    }

    /// Takes each of the members in tokens.
    fn push_members(members: &mut Self::Members, tokens: TokenStream) {
        let parsed = |input: ParseStream<'_>| {
            while !input.is_empty() {
                Self::member(members, input.parse()?);
            }
            Ok(())
        };
        if let Err(error) = parsed.parse2(tokens) {
            let message = broken(&error);
            Self::member(members, parse_quote!(compile_error! { #message }));
        }
    }

    /// Takes an `impl` of members that are complete.
    fn push_impl(&mut self, empty: TokenStream, members: Self::Members) {
        match syn::parse2(empty) {
            Ok(empty) => self.implementation(empty, members),
            Err(error) => self.push(error.to_compile_error()),
        }
    }
}

fn broken(error: &syn::Error) -> String {
    format!("the generator wrote broken code: {error}")
}

/// Formatted items.
#[derive(Default)]
pub(crate) struct Code {
    text: String,
    first: Option<Place>,
    last: Option<Place>,
}

impl Sink for Code {
    type Members = Members;

    fn item(&mut self, item: Item) {
        self.add(Place::of(&item), &format_item(item));
    }

    fn member(members: &mut Members, member: ImplItem) {
        members.add(member);
    }

    fn implementation(&mut self, empty: ItemImpl, members: Members) {
        self.add(Place::Other, &impl_of(empty, &members.text));
    }

    fn append(&mut self, other: Self) {
        let Some(first) = other.first else { return };
        // The first item of its own has a blank line before it.
        let text = other.text.strip_prefix('\n').unwrap_or(&other.text);
        self.add(first, text);
        self.last = other.last;
    }
}

impl Code {
    fn add(&mut self, place: Place, text: &str) {
        if self.last.as_ref().is_none_or(|last| !place.follows(last)) {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.first.get_or_insert_with(|| place.clone());
        self.last = Some(place);
    }
}

/// Formatted members of an `impl`.
#[derive(Default)]
pub(crate) struct Members {
    text: String,
}

impl Members {
    /// Formats a member. Functions but the first have a blank line before them.
    fn add(&mut self, member: ImplItem) {
        if !self.text.is_empty() && matches!(member, ImplItem::Fn(_)) {
            self.text.push('\n');
        }
        let alone = unparse(Item::Impl(ItemImpl { items: vec![member], ..parse_quote!(impl M {}) }));
        let inner = alone.strip_prefix("impl M {\n").and_then(|rest| rest.strip_suffix("}\n"));
        self.text.push_str(inner.unwrap_or(&alone));
    }
}

/// Decides whether a blank line stands between two items.
#[derive(Clone, PartialEq)]
enum Place {
    Module,
    /// An import, by the first name of its path.
    Import(String),
    /// A macro call that completes the item before it.
    Call,
    Other,
}

impl Place {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(module) if module.content.is_none() => Self::Module,
            Item::Use(import) => match &import.tree {
                UseTree::Path(path) => Self::Import(path.ident.to_string()),
                _ => Self::Other,
            },
            Item::Macro(call) if !is_table(call) => Self::Call,
            _ => Self::Other,
        }
    }

    fn follows(&self, before: &Self) -> bool {
        match self {
            Self::Module | Self::Import(_) => self == before,
            Self::Call => true,
            Self::Other => false,
        }
    }
}

fn format_item(item: Item) -> String {
    match item {
        Item::Macro(call) if is_table(&call) => format_table(&call),
        Item::Impl(block) if block.items.len() > 1 => format_impl(block),
        item => unparse(item),
    }
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// An `impl` with a blank line before each function but the first item.
fn format_impl(mut block: ItemImpl) -> String {
    let mut members = Members::default();
    std::mem::take(&mut block.items).into_iter().for_each(|member| members.add(member));
    impl_of(block, &members.text)
}

/// An `impl` without members, with these in it.
fn impl_of(empty: ItemImpl, members: &str) -> String {
    let mut text = unparse(Item::Impl(empty));
    text.truncate(text.trim_end().trim_end_matches('}').len());
    text.push('\n');
    text.push_str(members);
    text.push_str("}\n");
    text
}

/// Whether a macro call is a table of rows that end with semicolons.
fn is_table(call: &ItemMacro) -> bool {
    call.mac.path.segments.last().is_some_and(|last| last.ident == "record")
}

/// A macro call with each of its rows on a line of its own.
fn format_table(call: &ItemMacro) -> String {
    let path: Vec<String> = call.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let mut text = format!("{}! {{\n", path.join("::"));
    let mut row = String::new();
    for token in call.mac.tokens.clone() {
        let word = token.to_string();
        let is_joined = row.is_empty() || matches!(word.as_str(), "," | ":" | ";" | ">");
        if !is_joined {
            row.push(' ');
        }
        row.push_str(&word);
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';') {
            text.push_str(&format!("    {row}\n"));
            row.clear();
        }
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn formatted(tokens: TokenStream) -> String {
        let text = Source::<Code>::new("Docs.", tokens).format();
        text.split_once("//! Docs.\n").unwrap().1.to_owned()
    }

    #[test]
    fn items_and_methods_are_separated_by_blank_lines() {
        let code = formatted(quote! {
            use std::a; use crate::b; use crate::c;
            pub mod d; pub mod e;
            /// Ends with code();
            struct A;
            #[cfg(x)] impl<'c> A { const B: u8 = 1; const C: u8 = 2; /** F. */ fn f() { g(); } fn h() {} }
            rt::union!(A);
        });
        let expected = "\nuse std::a;\n\nuse crate::b;\nuse crate::c;\n\npub mod d;\npub mod e;\n\n/// Ends with code();\nstruct A;\n\
            \n#[cfg(x)]\nimpl<'c> A {\n    const B: u8 = 1;\n    const C: u8 = 2;\n\n    /// F.\n    fn f() {\n        g();\n    }\n\
            \n    fn h() {}\n}\nrt::union!(A);\n";
        assert_eq!(code, expected);
    }

    #[test]
    fn code_in_pieces_is_as_code_in_one_piece() {
        let (imports, item) = (
            quote! { use crate::a; use crate::b; },
            quote!(
                struct A;
            ),
        );
        let (one, two) = (
            quote!(
                fn f() {}
            ),
            quote!(
                fn g() {}
            ),
        );
        let mut members = Members::default();
        [&one, &two].into_iter().for_each(|member| Code::push_members(&mut members, member.clone()));
        let mut rest = Code::default();
        rest.push_impl(quote!(impl A {}), members);
        rest.push(quote!(rt::union!(A);));
        let mut whole = Code::default();
        whole.push(quote!(
            use crate::a;
        ));
        whole.push(quote!(
            use crate::b;
        ));
        whole.push(item.clone());
        whole.append(rest);
        whole.append(Code::default());
        assert_eq!(
            Source::of("Docs.", whole).format().split_once("//! Docs.\n").unwrap().1,
            formatted(quote! {
                #imports #item impl A { #one #two } rt::union!(A);
            })
        );
    }

    #[test]
    fn broken_code_does_not_compile() {
        assert!(formatted(quote!(struct A;, fn)).contains("compile_error!"));
        let mut members = Members::default();
        Code::push_members(&mut members, quote!(fn));
        assert!(members.text.contains("compile_error!"));
    }

    #[test]
    fn a_table_has_a_line_for_each_row() {
        let code =
            formatted(quote!(rt::record! { A with extra; 0 => b: "b;", REQUIRED | BARE; 1 => c: "c", OPTIONAL; }));
        let rows = "\nrt::record! {\n    A with extra;\n    0 => b: \"b;\", REQUIRED | BARE;\n    1 => c: \"c\", OPTIONAL;\n}\n";
        assert_eq!(code, rows);
    }
}
