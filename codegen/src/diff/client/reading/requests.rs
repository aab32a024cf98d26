//! What requests and records are on the wire, as their code says it.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Block, Expr, ExprLit, ExprStruct, Lit, LitStr, Stmt};

use super::tokens::text;
use crate::diff::client::surface::Request;

/// The request that the value of a function describes, if it is the `meta` of an operation.
pub(super) fn request(block: &Block) -> Option<Request> {
    let Stmt::Expr(Expr::Reference(value), None) = block.stmts.last()? else { return None };
    let Expr::Struct(ExprStruct { path, fields, .. }) = &*value.expr else { return None };
    path.segments.last().filter(|last| last.ident == "Meta")?;
    let field = |name: &str| {
        let is_named = |member: &syn::Member| matches!(member, syn::Member::Named(ident) if ident == name);
        fields.iter().find(|field| is_named(&field.member)).map(|field| &field.expr)
    };
    let method = text(field("method")?);
    let method = method.rsplit("::").next().unwrap_or_default().to_uppercase();
    Some(Request { id: string(field("id")?)?, method, path: string(field("path")?)? })
}

fn string(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The names of fields in the table of a record: `0 => field: "name", …;`.
pub(super) fn wire_names(table: TokenStream) -> Vec<(String, String)> {
    let tokens: Vec<TokenTree> = table.into_iter().collect();
    let rows = tokens.windows(3).filter_map(|row| match row {
        [TokenTree::Ident(field), TokenTree::Punct(colon), TokenTree::Literal(name)] if colon.as_char() == ':' => {
            Some((field.to_string(), literal(name)?))
        }
        _ => None,
    });
    rows.collect()
}

/// The names under which a request sends its fields: `to.query("name", &self.field)`.
pub(super) fn sent_names(code: TokenStream) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for token in code {
        let TokenTree::Group(group) = token else { continue };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        match (inner.first(), field(&inner)) {
            (Some(TokenTree::Literal(name)), Some(field)) => names.extend(literal(name).map(|name| (field, name))),
            _ => names.extend(sent_names(group.stream())),
        }
    }
    names
}

/// The field in `self.field`.
fn field(tokens: &[TokenTree]) -> Option<String> {
    tokens.windows(3).find_map(|three| match three {
        [TokenTree::Ident(this), TokenTree::Punct(dot), TokenTree::Ident(field)]
            if this == "self" && dot.as_char() == '.' =>
        {
            Some(field.to_string())
        }
        _ => None,
    })
}

fn literal(literal: &proc_macro2::Literal) -> Option<String> {
    let tokens = TokenStream::from(TokenTree::from(literal.clone()));
    syn::parse2::<LitStr>(tokens).ok().map(|text| text.value())
}
