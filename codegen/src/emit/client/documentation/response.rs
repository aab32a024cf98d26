//! What a call returns, as its documentation says it.

use super::link::type_link;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::operations::commands::is_command;
use crate::emit::client::operations::paging::element;
use crate::emit::client::operations::response::ResponseKind;
use crate::emit::client::types::rust_type::Module;
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::Upload;

/// What the caller gets, with links to its types.
pub(crate) fn returned(types: &TypeIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> String {
    match &one.response.kind {
        ResponseKind::Json(data) => {
            let paged = paged(types, module, one).unwrap_or_default();
            format!("Returns {}.{paged}", type_link(module, data))
        }
        ResponseKind::JsonOrFile(data) => {
            let data = type_link(module, data);
            format!("Returns {data}, or a file: match on [`DataOrDocument`](rt::DataOrDocument).")
        }
        ResponseKind::Empty => "Returns nothing: `()`.".to_owned(),
        ResponseKind::Text => "Returns text: a `String`.".to_owned(),
        ResponseKind::File => "Returns a file: a [`Document`](rt::Document).".to_owned(),
        ResponseKind::Undocumented => {
            "Returns a [`Document`](rt::Document): the specification does not say what it contains.".to_owned()
        }
    }
}

/// How to read a list that comes in pages.
fn paged(types: &TypeIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<String> {
    let item = type_link(module, &types.of_element(element(types, one)?));
    let maximum = one.operation.pagination.as_ref()?.maximum;
    let maximum = maximum.map(|most| format!(", of at most {most} items,")).unwrap_or_default();
    Some(format!(
        " It is one page{maximum} of a list of {item}: [`items`](rt::Call::items) iterates over all of them with one \
         request per page, [`send`](rt::Call::send) fetches one page."
    ))
}

/// What can be done with the call beyond sending it.
pub(crate) fn follow_up(index: &ApiIndex<'_>, one: &OperationEntry<'_>) -> Option<&'static str> {
    match &one.operation.upload {
        Some(Upload { validation: Some(_), .. }) => Some(
            "[`upload`](rt::Call::upload) also sends the file, and [`validated`](rt::Upload::validated) then waits \
             until the file is found valid: see the second example.",
        ),
        Some(_) => Some("[`upload`](rt::Call::upload) also sends the file: see the second example."),
        None if !is_command(index, one) => None,
        None => Some("[`wait`](rt::Call::wait) waits until an Apple device has carried out the command."),
    }
}
