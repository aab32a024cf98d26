//! How the client is used and each operation is called, for the documentation.

use std::collections::BTreeMap;

use crate::emit::client::documentation::front_page;
use crate::emit::client::index::{GroupView, OperationView, View};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::Arguments;
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::types::rust_type::Types;

/// What the book says of the client.
#[derive(Default)]
pub(crate) struct Guide<'a> {
    /// How it is used, in Markdown of ours.
    pub(crate) using: String,
    /// The call of each operation by its id, such as `kandji.devices().get(device_id).send().await?`: what must be
    /// given, under the names of the method's arguments.
    pub(crate) calls: BTreeMap<&'a str, String>,
}

impl<'a> Guide<'a> {
    /// The guide to the client of an API.
    pub(crate) fn new(view: &View<'a>) -> Self {
        let operations = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
        let calls = operations.map(|(group, one)| (one.operation.id.as_str(), call(view, group, one))).collect();
        Self { using: front_page::using(view), calls }
    }
}

fn call(view: &View<'_>, group: &GroupView<'_>, one: &OperationView<'_>) -> String {
    let types = Types { view, module: &group.module };
    let taken = Arguments::new(types, one).taken();
    let arguments: Vec<String> = taken.iter().map(|argument| argument.name.to_string()).collect();
    let end = if is_paged(types, one) { "items()" } else { "send().await?" };
    format!("kandji.{}().{}({}).{end}", ident(&group.module), ident(&one.method), arguments.join(", "))
}
