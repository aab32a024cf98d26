//! What belongs to an operation beyond its request: a file for the storage that its answer names, a command that a device
//! has to carry out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::document::tokens;
use crate::emit::client::index::{GroupView, OperationView, View};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Argument, Arguments};
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::types::rust_type::Types;
use crate::model::{Api, CommandList, Kind, Operation, Upload, Validation};

/// The implementations for an operation's upload and its device command.
pub(crate) fn followups(types: Types<'_, '_>, one: &OperationView<'_>) -> TokenStream {
    let name = ident(&one.name);
    let upload = one.operation.upload.as_ref().map(|form| upload(types, &name, form));
    let list = one.operation.commands.as_ref().filter(|_| is_paged(types, one)).map(|list| commands(&name, list));
    let command = command(types, &name, one);
    quote!(#upload #list #command)
}

/// Whether the client can wait until a device has carried out the command that an operation queues.
pub(crate) fn is_command(types: Types<'_, '_>, one: &OperationView<'_>) -> bool {
    command(types, &ident(&one.name), one).is_some()
}

/// Whether an operation sends the value by which an upload of its group names the file.
pub(crate) fn needs_upload(api: &Api, operation: &Operation) -> bool {
    let uploads = api.operations.iter().filter(|other| other.group == operation.group);
    let keys = uploads.filter_map(|other| other.upload.as_ref()?.key.as_deref());
    let names: Vec<String> = keys.filter_map(|key| tokens(key).last().map(|name| name.to_string())).collect();
    let contents = operation.body.iter().flat_map(|body| &body.content);
    contents.into_iter().any(|content| match &api.resolve(&content.schema).kind {
        Kind::Object(fields) => fields.iter().any(|field| names.contains(&field.name)),
        _ => false,
    })
}

fn upload(types: Types<'_, '_>, name: &Ident, form: &Upload) -> TokenStream {
    let Upload { url, fields, file, status, .. } = form;
    let status = proc_macro2::Literal::u16_unsuffixed(*status);
    let validation = form.validation.as_ref().and_then(|validation| validated(types, name, validation));
    quote! {
        impl rt::UploadOperation for #name {
            const FORM: rt::UploadForm =
                rt::UploadForm { url: #url, fields: #fields, file: #file, status: #status };
        }
        #validation
    }
}

fn validated(types: Types<'_, '_>, name: &Ident, validation: &Validation) -> Option<TokenStream> {
    let (group, asked) = find(types.view, |operation| operation.id == validation.operation)?;
    let (feature, path) = (feature(types, group), path(types, group, &ident(&asked.name)));
    let in_path = asked.operation.path.parameters().next()?;
    let Validation { argument, status, done, failed, .. } = validation;
    let reason = validation.reason.as_ref().map_or_else(|| quote!(None), |reason| quote!(Some(#reason)));
    Some(quote! {
        #feature
        impl rt::ValidatedUpload for #name {
            const VALIDATION: rt::Validation = rt::Validation {
                operation: <#path as rt::Operation>::META, argument: #in_path, value: #argument, status: #status,
                reason: #reason, done: &[#(#done),*], failed: &[#(#failed),*],
            };
        }
    })
}

fn commands(name: &Ident, list: &CommandList) -> TokenStream {
    let CommandList { id, kind, status, errors, done, failed } = list;
    quote! {
        impl rt::CommandListOperation for #name {
            const COMMANDS: rt::CommandFields = rt::CommandFields {
                id: #id, kind: #kind, status: #status, errors: #errors, done: &[#(#done),*], failed: &[#(#failed),*],
            };
        }
    }
}

/// The implementation for an operation that queues a command: the list takes the arguments of its path.
fn command(types: Types<'_, '_>, name: &Ident, one: &OperationView<'_>) -> Option<TokenStream> {
    let kinds = Some(&one.operation.command).filter(|kinds| !kinds.is_empty())?;
    let (group, list) = find(types.view, |other| other.commands.is_some())?;
    let module = Types { view: types.view, module: &group.module };
    if !is_paged(module, list) {
        return None;
    }
    let (feature, path) = (feature(types, group), path(types, group, &ident(&list.name)));
    let given = Arguments::new(types, one).parameters;
    let taken = Arguments::new(module, list).parameters;
    let fields = taken.iter().filter(|argument| argument.is_required).map(|argument| {
        let given = given.iter().find(|other| is_same(other, argument))?;
        let (field, given) = (&argument.name, &given.name);
        Some(quote!(#field: self.#given.clone()))
    });
    let fields: Vec<TokenStream> = fields.collect::<Option<_>>()?;
    let rest = taken.iter().any(|argument| !argument.is_required).then(|| quote!(..#path::default()));
    Some(quote! {
        #feature
        impl rt::CommandOperation for #name {
            type List = #path;
            const KINDS: &'static [&'static str] = &[#(#kinds),*];
            fn commands(&self) -> #path { #path { #(#fields,)* #rest } }
        }
    })
}

/// Whether two arguments stand for the same value.
fn is_same(one: &Argument<'_>, other: &Argument<'_>) -> bool {
    let (parameter, same) = (one.parameter, other.parameter);
    let is_one = (parameter.location, &parameter.name) == (same.location, &same.name);
    is_one && one.is_required && one.ty.to_string() == other.ty.to_string()
}

fn find<'v, 'a>(
    view: &'v View<'a>,
    is_it: impl Fn(&Operation) -> bool,
) -> Option<(&'v GroupView<'a>, &'v OperationView<'a>)> {
    let mut all = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    all.find(|(_, one)| is_it(one.operation))
}

/// The condition on what needs another group.
fn feature(types: Types<'_, '_>, group: &GroupView<'_>) -> Option<TokenStream> {
    let feature = &group.module;
    (types.module != feature).then(|| quote!(#[cfg(feature = #feature)]))
}

/// The way to an operation of a group.
fn path(types: Types<'_, '_>, group: &GroupView<'_>, name: &Ident) -> TokenStream {
    if types.module == group.module {
        return quote!(#name);
    }
    let module = ident(&group.module);
    quote!(crate::#module::#name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::client::package::modules;
    use crate::passes::testing;

    /// Two groups: one has uploads and the list of commands, the other queues a command.
    const API: &str = "
        tags: [{ name: Apps }, { name: Actions }]
        paths:
          /place: { post: { operationId: askForPlace, tags: [Apps], responses: { '200': { description: '', content: {
            application/json: { schema: { $ref: '#/components/schemas/Place' } } } } },
            x-kandji-upload: { url: /url, fields: /form, file: f, status: 201, key: /file_key, validation: {
              operation: askForState, argument: /id, status: /state, done: [ok], failed: [\"b\\\"ad\"] } } } }
          '/state/{which}': { get: { operationId: askForState, tags: [Apps], parameters: [
            { name: which, in: path, required: true, schema: { type: string } }], responses: {} } }
          /make: { post: { operationId: makeApp, tags: [Apps], responses: {}, requestBody: { content: {
            application/json: { schema: { $ref: '#/components/schemas/Made' } } } } } }
          /other: { post: { operationId: makeOther, tags: [Actions], responses: {}, requestBody: { content: {
            application/json: { schema: { $ref: '#/components/schemas/Made' } } } } } }
          '/c/{id}': { get: { operationId: listCommands, tags: [Apps], responses: { '200': { description: '', content: {
            application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Command' } } } } } },
            parameters: [{ name: id, in: path, required: true, schema: { type: string } },
              { name: page, in: query, schema: { type: integer } }],
            x-kandji-pagination: { style: page, page: page, items: '' },
            x-kandji-commands: { id: /id, kind: /id, status: /id, errors: /id, done: ['3'], failed: ['4'] } } }
          '/restart/{id}': { post: { operationId: restart, tags: [Actions], x-kandji-command: [Restart], responses: {},
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } }
          /all: { post: { operationId: restartAll, tags: [Actions], x-kandji-command: [Restart], responses: {} } }
        components:
          schemas:
            Place: { type: object, properties: { url: { type: string }, form: { type: object }, id: { type: string } } }
            Made: { type: object, properties: { file_key: { type: string } } }
            Command: { type: object, properties: { id: { type: string } } }";

    fn emitted(module: &str) -> String {
        let api = testing::api(API);
        let view = View::new(&api);
        let group = view.groups.iter().find(|group| group.module == module).unwrap();
        modules::group(&view, group).format().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_upload_and_its_validation_are_constants() {
        let apps = emitted("apps");
        assert!(apps.contains("impl rt::UploadOperation for AskForPlace"), "{apps}");
        assert!(apps.contains(r#"rt::UploadForm { url: "/url", fields: "/form", file: "f", status: 201, }"#), "{apps}");
        let validation = r#"operation: <AskForState as rt::Operation>::META, argument: "which", value: "/id", status: "/state", reason: None, done: &["ok"], failed: &["b\"ad"],"#;
        assert!(apps.contains(validation), "{apps}");
    }

    #[test]
    fn what_sends_the_key_of_an_upload_of_its_group_needs_it() {
        let api = testing::api(API);
        let needing = api.operations.iter().filter(|operation| needs_upload(&api, operation));
        assert_eq!(needing.map(|operation| operation.id.as_str()).collect::<Vec<_>>(), ["makeApp"]);
        assert_eq!(emitted("apps").matches("needs_upload: true").count(), 1);
    }

    #[test]
    fn a_command_is_looked_for_in_the_list_of_its_device() {
        let list = r#"rt::CommandFields { id: "/id", kind: "/id", status: "/id", errors: "/id", done: &["3"], failed: &["4"], }"#;
        assert!(emitted("apps").contains(list));
        let actions = emitted("actions");
        assert!(actions.contains(r#"#[cfg(feature = "apps")] impl rt::CommandOperation for Restart"#), "{actions}");
        assert!(
            actions
                .contains("crate::apps::ListCommands { id: self.id.clone(), ..crate::apps::ListCommands::default() }")
        );
        assert!(!actions.contains("Commanding for RestartAll"), "it has no device");
    }
}
