//! Commands that devices have to carry out.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::Argument;
use super::other_group::{feature_gate, find, path};
use super::paging::is_paged;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::Module;
use crate::model::CommandList;

/// The implementation for the operation that lists the commands of a device.
pub(crate) fn command_list(index: &ApiIndex<'_>, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let fields = command_fields(one.operation.commands.as_ref().filter(|_| is_paged(&index.types, one))?);
    let name = ident(&one.name);
    Some(quote! {
        impl rt::CommandListOperation for #name {
            fn fields(&self) -> &'static rt::CommandFields { &#fields }
        }
    })
}

/// Where an item of the list has the status of its command.
pub(crate) fn command_fields(list: &CommandList) -> TokenStream {
    let CommandList { id, kind, status, errors, done, failed } = list;
    quote!(rt::CommandFields {
        id: #id, kind: #kind, status: #status, errors: #errors, done: &[#(#done),*], failed: &[#(#failed),*],
    })
}

/// The implementation for an operation that queues a command: the list takes the arguments of its path.
pub(crate) fn command(index: &ApiIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let Queued { group, list, shared } = queued(index, one)?;
    let (name, kinds) = (ident(&one.name), &one.operation.command);
    let (feature, path) = (feature_gate(module, group), path(module, group, list));
    let fields = shared.iter().map(|(wanted, given)| {
        let (field, given) = (ident(&wanted.name), ident(&given.name));
        quote!(#field: self.#given.clone())
    });
    let rest = (shared.len() < list.arguments.parameters.len()).then(|| quote!(..#path::default()));
    Some(quote! {
        #feature
        impl rt::CommandOperation for #name {
            type List = #path;
            fn kinds(&self) -> &'static [&'static str] { &[#(#kinds),*] }
            fn commands(&self) -> #path { #path { #(#fields,)* #rest } }
        }
    })
}

/// Whether the client can wait until a device has carried out the command that an operation queues.
pub(crate) fn is_command(index: &ApiIndex<'_>, one: &OperationEntry<'_>) -> bool {
    queued(index, one).is_some()
}

/// The operation that lists the command which an operation queues, with its group.
pub(crate) fn command_list_of<'v, 'a>(
    index: &'v ApiIndex<'a>,
    one: &'v OperationEntry<'a>,
) -> Option<(&'v GroupEntry<'a>, &'v OperationEntry<'a>)> {
    queued(index, one).map(|queued| (queued.group, queued.list))
}

/// The list in which a queued command is found.
struct Queued<'v, 'a> {
    group: &'v GroupEntry<'a>,
    list: &'v OperationEntry<'a>,
    /// The arguments that the list requires, each with the argument of the queuing operation that it is taken from.
    shared: Vec<(&'v Argument<'a>, &'v Argument<'a>)>,
}

fn queued<'v, 'a>(index: &'v ApiIndex<'a>, one: &'v OperationEntry<'a>) -> Option<Queued<'v, 'a>> {
    if one.operation.command.is_empty() {
        return None;
    }
    let (group, list) = find(index, |other| other.commands.is_some())?;
    if !is_paged(&index.types, list) {
        return None;
    }
    let given = &one.arguments.parameters;
    let required = list.arguments.parameters.iter().filter(|argument| argument.is_required);
    let shared = required.map(|wanted| Some((wanted, given.iter().find(|given| is_same(given, wanted))?)));
    Some(Queued { group, list, shared: shared.collect::<Option<_>>()? })
}

/// Whether two arguments stand for the same value.
fn is_same(one: &Argument<'_>, other: &Argument<'_>) -> bool {
    let (parameter, same) = (one.parameter, other.parameter);
    let is_one = (parameter.location, &parameter.name) == (same.location, &same.name);
    is_one && one.is_required && one.ty == other.ty
}
