//! Uploads: a file for the storage that a response names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::meta::meta;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::ident;
use crate::model::{Upload, Validation};

/// The implementations for the upload that begins with an operation.
pub(crate) fn upload(index: &ApiIndex<'_>, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let name = ident(&one.name);
    let upload = one.operation.upload.as_ref()?;
    let form = form(upload);
    let validation = validation(index, upload).map(|validation| {
        quote! {
            impl rt::ValidatedUpload for #name {
                fn validation(&self) -> &'static rt::Validation { &#validation }
            }
        }
    });
    Some(quote! {
        impl rt::UploadOperation for #name {
            fn form(&self) -> &'static rt::UploadForm { &#form }
        }
        #validation
    })
}

/// How the file is sent to the storage.
pub(crate) fn form(upload: &Upload) -> TokenStream {
    let Upload { url, fields, file, status, .. } = upload;
    let status = Literal::u16_unsuffixed(*status);
    quote!(rt::UploadForm { url: #url, fields: #fields, file: #file, status: #status })
}

/// How the validation of an uploaded file is read, if the API validates it.
pub(crate) fn validation(index: &ApiIndex<'_>, upload: &Upload) -> Option<TokenStream> {
    let Validation { operation, argument, status, reason, done, failed } = upload.validation.as_ref()?;
    let (_, asked) = index.operations().find(|(_, one)| one.operation.id == *operation)?;
    let in_path = asked.operation.path.parameters().next()?;
    let meta = meta(index.api, asked.operation, &asked.response.accept);
    let reason = reason.as_ref().map_or_else(|| quote!(None), |reason| quote!(Some(#reason)));
    Some(quote!(rt::Validation {
        operation: #meta, argument: #in_path, value: #argument, status: #status, reason: #reason,
        done: &[#(#done),*], failed: &[#(#failed),*],
    }))
}
