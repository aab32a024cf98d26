//! Uploads: a file for the storage that a response names.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::other_group::{feature_gate, find, path};
use crate::document::tokens;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::Module;
use crate::model::{Api, Operation, SchemaKind, Upload, Validation};

/// The implementations for the upload that begins with an operation.
pub(crate) fn upload(index: &ApiIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let name = ident(&one.name);
    let form = one.operation.upload.as_ref()?;
    let Upload { url, fields, file, status, .. } = form;
    let status = Literal::u16_unsuffixed(*status);
    let validation = form.validation.as_ref().and_then(|validation| validated(index, module, &name, validation));
    Some(quote! {
        impl rt::UploadOperation for #name {
            const FORM: rt::UploadForm =
                rt::UploadForm { url: #url, fields: #fields, file: #file, status: #status };
        }
        #validation
    })
}

fn validated(index: &ApiIndex<'_>, module: &Module, name: &Ident, validation: &Validation) -> Option<TokenStream> {
    let (group, asked) = find(index, |operation| operation.id == validation.operation)?;
    let (feature, path) = (feature_gate(module, group), path(module, group, asked));
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

/// Whether an operation sends the key that identifies a file that its group uploads.
pub(crate) fn needs_upload(api: &Api, operation: &Operation) -> bool {
    let uploads = api.operations.iter().filter(|other| other.group == operation.group);
    let keys = uploads.filter_map(|other| other.upload.as_ref()?.key.as_deref());
    let names: Vec<String> = keys.filter_map(|key| tokens(key).last().map(|name| name.to_string())).collect();
    let contents = operation.body.iter().flat_map(|body| &body.content);
    contents.into_iter().any(|content| match &api.resolve(&content.schema).kind {
        SchemaKind::Object(fields) => fields.iter().any(|field| names.contains(&field.name)),
        _ => false,
    })
}
