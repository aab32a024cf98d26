//! How each operation is called, for the documentation.

use std::collections::BTreeMap;

use super::arguments::Arguments;
use super::names::ident;
use super::paging::is_paged;
use super::types::Types;
use super::view::{GroupView, OperationView, View};

/// The call of each operation by its id, such as `kandji.devices().get(device_id).send().await?`: what must be given,
/// under the names of the method's arguments.
pub(in crate::emit) fn calls<'a>(view: &View<'a>) -> BTreeMap<&'a str, String> {
    let operations = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    operations.map(|(group, one)| (one.operation.id.as_str(), call(view, group, one))).collect()
}

fn call(view: &View<'_>, group: &GroupView<'_>, one: &OperationView<'_>) -> String {
    let types = Types { view, module: &group.module };
    let taken = Arguments::new(types, one).taken();
    let arguments: Vec<String> = taken.iter().map(|argument| argument.name.to_string()).collect();
    let end = if is_paged(types, one) { "items()" } else { "send().await?" };
    format!("kandji.{}().{}({}).{end}", ident(&group.module), ident(&one.method), arguments.join(", "))
}
