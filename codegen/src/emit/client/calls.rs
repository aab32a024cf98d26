//! How the client is used and each operation is called, for the documentation.

use std::collections::BTreeMap;

use super::arguments::Arguments;
use super::front;
use super::names::ident;
use super::paging::is_paged;
use super::types::Types;
use super::view::{GroupView, OperationView, View};

/// What the book says of the client.
#[derive(Default)]
pub(in crate::emit) struct Guide<'a> {
    /// How it is used, in Markdown of ours.
    pub(in crate::emit) using: String,
    /// The call of each operation by its id, such as `kandji.devices().get(device_id).send().await?`: what must be
    /// given, under the names of the method's arguments.
    pub(in crate::emit) calls: BTreeMap<&'a str, String>,
}

impl<'a> Guide<'a> {
    /// The guide to the client of an API.
    pub(in crate::emit) fn new(view: &View<'a>) -> Self {
        let operations = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
        let calls = operations.map(|(group, one)| (one.operation.id.as_str(), call(view, group, one))).collect();
        Self { using: front::using(view), calls }
    }
}

fn call(view: &View<'_>, group: &GroupView<'_>, one: &OperationView<'_>) -> String {
    let types = Types { view, module: &group.module };
    let taken = Arguments::new(types, one).taken();
    let arguments: Vec<String> = taken.iter().map(|argument| argument.name.to_string()).collect();
    let end = if is_paged(types, one) { "items()" } else { "send().await?" };
    format!("kandji.{}().{}({}).{end}", ident(&group.module), ident(&one.method), arguments.join(", "))
}
