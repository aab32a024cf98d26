//! Operations as data: static tables of what the specification says of each, for callers that choose an operation when they run.
//! They stand beside the typed code, under a feature of their own, and name nothing of it, so that either can be compiled alone.

mod names;
mod operations;
mod requests;
mod responses;
mod schemas;

use quote::quote;

use super::index::{ApiIndex, GroupEntry};
use super::names::{OPERATIONS, ident};
use super::package::source::{Sink, Source};
use super::types::rust_type::SHARED;
use names::Names;

/// The files that hold the tables: the list of all operations, the types, and one for each group.
pub(crate) fn count(index: &ApiIndex<'_>) -> usize {
    2 + index.groups.len()
}

/// The name and code of the file at a position.
pub(crate) fn source<S: Sink>(index: &ApiIndex<'_>, position: usize) -> Option<(String, Source<S>)> {
    let names = Names::of(index);
    let (name, source) = match position {
        0 => ("mod", list(index, &names)),
        1 => (SHARED, shared(index, &names)),
        _ => {
            let group = index.groups.get(position - 2)?;
            (group.module.as_str(), group_of(index, &names, group))
        }
    };
    Some((format!("{OPERATIONS}/{name}"), source))
}

/// The list of all operations, and what calls of them take and return.
fn list<S: Sink>(index: &ApiIndex<'_>, names: &Names<'_>) -> Source<S> {
    let modules = index.groups.iter().map(|group| ident(&group.module));
    let all = index.operations().map(|(group, one)| names.operation(group, one));
    let types = ident(SHARED);
    let groups = index.groups.iter().map(operations::group);
    let (title, version) = (&index.api.title, &index.api.version);
    let tokens = quote! {
        mod #types;
        #(mod #modules;)*

        #[doc(inline)]
        pub use crate::runtime::{
            Answer, ArgumentFault, ArgumentFaults, Arguments, AsDescribed, BodyFormat, BodyInfo, CommandInfo, Data,
            Described, DescribedCommand, DescribedCommandList, DescribedList, DescribedUpload,
            DescribedValidatedUpload, FieldInfo, GroupInfo, Limits, ListInfo, OperationInfo, ParameterInfo, ParameterPlace,
            RecordInfo, ResponseInfo, SchemaInfo, SchemaKind, TextFormat, UnionInfo,
        };

        /** The name of the API. */
        pub const TITLE: &str = #title;

        /** The version of its description. */
        pub const VERSION: &str = #version;

        /** Every operation, by group. */
        pub static ALL: &[&OperationInfo] = &[#(&#all),*];

        /** Every group of operations. */
        pub static GROUPS: &[GroupInfo] = &[#(#groups),*];

        /** The operation with this id, such as `listDevices`. */
        #[must_use]
        pub fn find(id: &str) -> Option<&'static OperationInfo> {
            ALL.iter().copied().find(|operation| operation.meta.id == id)
        }
    };
    Source::new("Operations as data, for programs that choose an operation when they run.", tokens).with_page(PAGE)
}

const PAGE: &str = "\
[`find`] finds an operation by its id, [`OperationInfo::with`] checks its arguments, and [`Call::new`](crate::runtime::Call::new)
begins the call, which is sent, retried, paged and decoded like a typed one.

```no_run
use kandji_client::operations::{self, Answer};
use kandji_client::runtime::{Call, Value};

# pub async fn example(kandji: &kandji_client::Client, arguments: Value) -> Result<(), Box<dyn std::error::Error>> {
let operation = operations::find(\"getDevice\").ok_or(\"no such operation\")?.with(arguments)?;
if let Answer::Data(device) = Call::new(kandji, operation).send().await? {
    println!(\"{}\", device.redacted());
}
# Ok(())
# }
```";

/// The tables of the types that several groups use.
fn shared<S: Sink>(index: &ApiIndex<'_>, names: &Names<'_>) -> Source<S> {
    let mut code = S::default();
    code.push(quote!(
        use crate::runtime as rt;
    ));
    push_types(&mut code, index, names, SHARED);
    Source::of("What the specification says of the types that several groups use.", code)
}

/// The tables of a group's operations and types.
fn group_of<S: Sink>(index: &ApiIndex<'_>, names: &Names<'_>, group: &GroupEntry<'_>) -> Source<S> {
    let mut code = S::default();
    code.push(quote!(
        use crate::runtime as rt;
    ));
    for one in &group.operations {
        code.push(operations::operation(index, names, group, one));
    }
    push_types(&mut code, index, names, &group.module);
    Source::of("What the specification says of the operations of a group, and of their types.", code)
}

fn push_types(code: &mut impl Sink, index: &ApiIndex<'_>, names: &Names<'_>, module: &str) {
    for entry in index.types.in_module(module) {
        if let Some(name) = names.used_type(&entry.definition.name) {
            code.push(schemas::definition(&index.types, names, entry, name));
        }
    }
}
