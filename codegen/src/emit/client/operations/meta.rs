//! What does not depend on the arguments of an operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::needs_upload::needs_upload;
use super::retry::risk;
use crate::emit::client::names::{ident, pascal};
use crate::model::{Api, ErrorCase, Operation, Status, literal_parts};

/// The runtime's description of an operation.
pub(crate) fn meta(api: &Api, operation: &Operation, accept: &str) -> TokenStream {
    let (id, path) = (&operation.id, operation.path.as_str());
    let method = ident(&pascal(&operation.method.as_str().to_lowercase(), "Get"));
    let risk = ident(&pascal(risk(operation).as_str(), "Disruptive"));
    let needs_upload = needs_upload(api, operation);
    let codes = operation.successes().filter_map(|response| match response.status {
        Status::Code(code) => Some(Literal::u16_unsuffixed(code)),
        Status::Class(_) | Status::Default => None,
    });
    let errors = api.errors_of(operation).filter(|case| case.is_specific()).filter_map(known_error);
    quote! {
        rt::Meta {
            id: #id, method: rt::Method::#method, path: #path, risk: rt::Risk::#risk, success: &[#(#codes),*],
            accept: #accept, errors: &[#(#errors),*], needs_upload: #needs_upload,
        }
    }
}

/// An error with a message that only certain operations return. The status alone tells what any other is.
fn known_error(case: &ErrorCase) -> Option<TokenStream> {
    let parts: Vec<&str> = literal_parts(case.text.as_deref()?).filter(|part| !part.is_empty()).collect();
    // A message that is whatever comes would be every message.
    if parts.is_empty() {
        return None;
    }
    let (status, kind) = (Literal::u16_unsuffixed(case.status), ident(&pascal(case.kind?.as_str(), "BadRequest")));
    Some(quote!(rt::KnownError { status: #status, message: &[#(#parts),*], kind: rt::ErrorKind::#kind }))
}
