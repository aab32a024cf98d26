//! Tables of operations.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use super::names::Names;
use super::{requests, responses};
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::operations::commands::{command_fields, command_list_of};
use crate::emit::client::operations::destination::server;
use crate::emit::client::operations::meta::meta;
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::operations::uploads::{form, validation};
use crate::model::{ParameterIn, slug};
use crate::text::split;

/// What a group is.
pub(super) fn group(group: &GroupEntry<'_>) -> TokenStream {
    let (name, title) = (&group.module, &group.group.name);
    let description = group.group.description.as_deref().unwrap_or_default();
    quote! {
        crate::runtime::GroupInfo { name: #name, title: #title, description: #description }
    }
}

/// The table of an operation.
pub(super) fn operation(
    index: &ApiIndex<'_>,
    names: &Names<'_>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> TokenStream {
    let operation = one.operation;
    let name = names.own(one);
    let meta = meta(index.api, operation, &one.response.accept);
    let (module, method, is_deprecated) = (&group.module, &one.method, operation.deprecated);
    let summary = operation.summary.as_deref().unwrap_or_default();
    let description = operation.description.as_deref().unwrap_or_default();
    let page = format!("operations/{}/{}", slug(&group.group.name), slug(&split(&operation.id).join("-")));
    let (keywords, platforms) = (&operation.keywords, &operation.platforms);
    let sends_token = index.api.sends_token(operation);
    let server = option(server(index.api, operation));
    let parameters = one.arguments.parameters.iter().map(|one| requests::parameter(index, names, one));
    let body = option(requests::body(index, names, one));
    let (response, list) = (responses::response(index, names, one), option(responses::list(index, names, one)));
    let upload = option(operation.upload.as_ref().map(form));
    let validation = option(operation.upload.as_ref().and_then(|upload| validation(index, upload)));
    let commands = operation.commands.as_ref().filter(|_| is_paged(&index.types, one)).map(command_fields);
    let (commands, command, example) = (option(commands), option(command(index, names, one)), example(index, one));
    quote! {
        pub(super) static #name: rt::OperationInfo = rt::OperationInfo {
            meta: #meta,
            group: #module, method: #method, summary: #summary, description: #description, page: #page,
            keywords: &[#(#keywords),*], platforms: &[#(#platforms),*], is_deprecated: #is_deprecated,
            server: #server, sends_token: #sends_token,
            parameters: &[#(#parameters),*], body: #body, response: #response, list: #list,
            upload: #upload, validation: #validation, commands: #commands, command: #command, example: #example,
        };
    }
}

fn option(tokens: Option<TokenStream>) -> TokenStream {
    tokens.map_or_else(|| quote!(None), |tokens| quote!(Some(#tokens)))
}

/// The command that an operation queues, if the client can wait for it.
fn command(index: &ApiIndex<'_>, names: &Names<'_>, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let (group, list) = command_list_of(index, one)?;
    let (kinds, module, list) = (&one.operation.command, ident(&group.module), names.own(list));
    Some(quote!(rt::CommandInfo { kinds: &[#(#kinds),*], list: &crate::operations::#module::#list }))
}

/// The arguments of the first example, as JSON: parameters by name, and the body.
fn example(index: &ApiIndex<'_>, one: &OperationEntry<'_>) -> String {
    let Some(example) = index.examples.of(&one.operation.id) else { return String::new() };
    let is_sent = |argument: &&crate::examples::Argument| argument.location != ParameterIn::Cookie;
    let parameters = example.arguments.iter().filter(is_sent);
    let parameters = parameters.map(|argument| (argument.name.clone(), argument.value.clone()));
    let body = example.body.iter().map(|body| ("body".to_owned(), body.value.clone()));
    Value::Object(parameters.chain(body).collect::<Map<_, _>>()).to_string()
}
