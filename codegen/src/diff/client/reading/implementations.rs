//! Implementations: the items of types, and of the traits that they have.

use quote::ToTokens;
use syn::{FnArg, ImplItem, ImplItemFn, ItemImpl, Pat};

use super::file::File;
use super::items::{is_public, marks};
use super::requests::{request, sent_names};
use super::tokens::text;
use crate::diff::client::surface::{Kind, Marks};

impl File {
    /// Takes an implementation.
    pub(super) fn implement(&mut self, item: ItemImpl) {
        let owner = text(&item.self_ty);
        let outer = marks(&item.attrs);
        match &item.trait_ {
            Some((path, _)) => self.implement_trait(&owner, &text(path), &item, outer),
            None => item.items.into_iter().for_each(|member| self.member_of(&owner, member, &outer)),
        }
    }

    fn implement_trait(&mut self, owner: &str, name: &str, item: &ItemImpl, outer: Marks) {
        let mut types = Vec::new();
        let mut code = String::new();
        for member in &item.items {
            match member {
                ImplItem::Type(member) => types.push(format!("{} = {}", member.ident, text(&member.ty))),
                ImplItem::Const(member) => code.push_str(&text(member)),
                ImplItem::Fn(member) => {
                    self.requests.extend(request(&member.block).map(|request| (owner.to_owned(), request)));
                    let names = sent_names(member.block.to_token_stream());
                    self.wire.extend(names.into_iter().map(|(field, name)| [owner.to_owned(), field, name]));
                    code.push_str(&text(member));
                }
                other => self.faults.push(format!("no such member is expected here: `{}`", text(other))),
            }
        }
        self.code.push([owner.to_owned(), format!("impl {name}"), code]);
        self.add(owner, Kind::Trait, name.to_owned(), types.join(", "), outer);
    }

    fn member_of(&mut self, owner: &str, member: ImplItem, outer: &Marks) {
        match member {
            ImplItem::Fn(member) if is_public(&member.vis) => self.function(owner, &member, outer),
            ImplItem::Const(member) if is_public(&member.vis) => {
                let name = member.ident.to_string();
                self.code.push([owner.to_owned(), name.clone(), text(&member.expr)]);
                self.add(owner, Kind::Constant, name, text(&member.ty), joined(outer, marks(&member.attrs)));
            }
            other => self.faults.push(format!("no such member is expected here: `{}`", text(&other))),
        }
    }

    fn function(&mut self, owner: &str, member: &ImplItemFn, outer: &Marks) {
        let signature = &member.sig;
        let name = format!("{}()", signature.ident);
        self.code.push([owner.to_owned(), name.clone(), text(&member.block)]);
        let (mut types, mut arguments) = (Vec::new(), Vec::new());
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(receiver) => types.push(text(receiver).replace("mut self", "self")),
                FnArg::Typed(argument) => {
                    types.push(text(&argument.ty));
                    arguments.push(argument_name(&argument.pat));
                }
            }
        }
        let before =
            [signature.constness.as_ref().map(text), signature.asyncness.as_ref().map(text), Some("fn".to_owned())];
        let before: Vec<String> = before.into_iter().flatten().collect();
        let (generics, output) = (text(&signature.generics), text(&signature.output));
        let limits = text(&signature.generics.where_clause);
        let output = output.trim_start();
        let shown = format!("{}{generics}({}) {output} {limits}", before.join(" "), types.join(", "));
        self.add(owner, Kind::Function, name, shown.trim_end().to_owned(), joined(outer, marks(&member.attrs)));
        if let Some(entry) = self.entries.last_mut() {
            entry.item.arguments = arguments;
        }
    }
}

fn argument_name(pattern: &Pat) -> String {
    match pattern {
        Pat::Ident(name) => name.ident.to_string(),
        other => text(other),
    }
}

/// The marks of a member and of the implementation that it is in.
fn joined(outer: &Marks, inner: Marks) -> Marks {
    Marks {
        is_open: inner.is_open,
        is_hidden: inner.is_hidden || outer.is_hidden,
        is_deprecated: inner.is_deprecated || outer.is_deprecated,
        is_must_use: inner.is_must_use,
        features: inner.features.into_iter().chain(outer.features.iter().cloned()).collect(),
    }
}
