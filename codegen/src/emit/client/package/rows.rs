//! Macros over all operations and responses, for the project's tests. They are not part of the crate.

use std::fmt::Write;

use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::operations::arguments::{BodyArgument, is_filter};
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::types::rust_type::{RustType, TypePath};
use crate::emit::client::types::type_index::TypeIndex;
use crate::emit::packages::metadata::HEADER;
use crate::model::media_type::MULTIPART;
use crate::model::{ParameterIn, SchemaKind};

/// The file of the macros. Each passes rows to another macro, whose name it takes.
pub(crate) fn rows(index: &ApiIndex<'_>) -> String {
    let types = &index.types;
    let operations = || index.operations().map(|(group, one)| (one, operation_row(types, group, one)));
    let lists = operations().filter(|(one, _)| is_paged(types, one));
    let mut text: String = HEADER.iter().map(|line| format!("// {line}\n")).collect();
    for (name, row, rows) in [
        ("each_response", "JSON response: operation, status, type", response_rows(index)),
        ("each_operation", "operation: id, struct, fields", operations().map(|(_, row)| row).collect()),
        ("each_list", "list that is read in pages: id, struct, fields", lists.map(|(_, row)| row).collect()),
    ] {
        let rows: String = rows.iter().map(|row| format!("            {row};\n")).collect();
        let _ = write!(
            text,
            "\n/// Passes one row to `$each!` for each {row}.\n\
             #[allow(unused_macros, reason = \"a test uses the ones that it needs\")]\n\
             macro_rules! {name} {{\n    ($each:ident) => {{\n        $each! {{\n{rows}        }}\n    }};\n}}\n"
        );
    }
    text
}

/// One row for each form of a JSON response: the operation's id, the status as the document has it, and the type.
fn response_rows(index: &ApiIndex<'_>) -> Vec<String> {
    let responses = index.operations().flat_map(|(_, one)| {
        let responses = one.operation.responses.iter();
        let contents = responses.flat_map(|response| response.content.iter().map(move |content| (response, content)));
        contents.filter(|(_, content)| content.is_json()).map(move |all| (one, all))
    });
    let row = |(one, (response, content)): (&OperationEntry<'_>, (&crate::model::Response, &crate::model::Content))| {
        let ty = crate_path(&index.types.of_element(&content.schema));
        format!("{:?}, {:?} => {ty}", one.operation.id, response.status.to_string())
    };
    responses.map(row).collect()
}

/// The id and the struct of an operation, with the name, the location and the name on the wire of each field.
fn operation_row(types: &TypeIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> String {
    let parameters = one.arguments.parameters.iter().map(|argument| {
        // A filter cannot be read from JSON as other arguments can.
        let location = match argument.parameter.location {
            _ if is_filter(types, argument.parameter) => "filter",
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
            ParameterIn::Cookie => "cookie",
        };
        format!("{}: {location} {:?}", argument.name, argument.parameter.name)
    });
    let fields = parameters.chain(one.arguments.body.as_ref().map(|body| body_field(types, body)));
    let fields = fields.collect::<Vec<_>>().join(", ");
    format!("{:?} => kandji_client::{}::{} {{ {fields} }}", one.operation.id, group.module, one.name)
}

/// The body. One with files cannot be read from JSON, so its parts have rows of their own.
fn body_field(types: &TypeIndex<'_>, body: &BodyArgument<'_>) -> String {
    let media_type = body.media_type.as_str();
    if media_type != MULTIPART || body.fields.is_empty() {
        return format!("body: body {media_type:?}");
    }
    let parts = body.fields.iter().map(|field| {
        let is_file = matches!(types.api.resolve(&field.one.field.schema).kind, SchemaKind::Bytes);
        let kind = if is_file { "file" } else { "part" };
        format!("{}: {kind} {:?}", field.one.name, field.one.field.name)
    });
    format!("body: upload {{ {} {{ {} }} }}", crate_path(&body.ty), parts.collect::<Vec<_>>().join(", "))
}

/// A type as another crate names it.
fn crate_path(ty: &RustType) -> String {
    let of = |outer: &str, inner: &RustType| format!("{outer}<{}>", crate_path(inner));
    match ty {
        RustType::Bool | RustType::I64 | RustType::U64 | RustType::F64 | RustType::String => ty.to_string(),
        RustType::Runtime(runtime) => format!("kandji_client::runtime::{}", runtime.as_str()),
        RustType::Id(name) => format!("kandji_client::ids::{name}"),
        RustType::Defined(TypePath { module, name }) => format!("kandji_client::{module}::{name}"),
        RustType::Vec(inner) => of("Vec", inner),
        RustType::Map(inner) => format!("std::collections::BTreeMap<String, {}>", crate_path(inner)),
        RustType::Option(inner) => of("Option", inner),
        RustType::Box(inner) => of("Box", inner),
        RustType::Patch(inner) => of("kandji_client::runtime::Patch", inner),
    }
}
