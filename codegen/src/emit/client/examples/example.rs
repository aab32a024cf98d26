//! The example of an operation: made from the model, so that it compiles and sends what the document says.

use super::layout::{begun, chained, run};
use super::writer::Writer;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::operations::arguments::{Arguments, BodyField, is_filter};
use crate::emit::client::operations::columns::row;
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::operations::response::ResponseKind;
use crate::model::SchemaKind;

/// The lines of an operation's example; none if one of its arguments has no plain value.
pub(crate) fn example(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    let mut writer = Writer::new(index);
    let code = shown(&mut writer, group, one)?;
    Some(run(&writer.imports(), code))
}

/// The call of an operation with one setter, and a use of its result.
pub(crate) fn shown(
    writer: &mut Writer<'_, '_>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> Option<Vec<String>> {
    let taken = writer.taken(&one.arguments)?;
    let setter = setter(writer, one);
    used(writer, one, begun(group, one, &taken).into_iter().chain(setter).collect())
}

/// One setter, to show what can be set: the filter, else a field of an update without arguments, else a choice.
fn setter(writer: &mut Writer<'_, '_>, one: &OperationEntry<'_>) -> Option<String> {
    let types = &writer.index.types;
    let Arguments { parameters, body } = &one.arguments;
    let optional = || parameters.iter().filter(|one| !one.is_required);
    if let Some(argument) = optional().find(|argument| is_filter(types, argument.parameter)) {
        let row = row(types, one)?;
        let condition = writer.condition(row)?;
        writer.import(row)?;
        return Some(format!(".{}({condition})", argument.name));
    }
    let body = body.as_ref().filter(|body| body.taken_fields().next().is_none());
    let is_shown = |field: &&BodyField<'_>| writer.is_easily_set(&field.one);
    if let Some(field) = body.and_then(|body| body.fields.iter().find(is_shown)) {
        let value = writer.loose(&field.one.field.schema, &field.one.field.name, 0)?;
        return Some(format!(".{}({value})", field.setter));
    }
    let choice = optional().find(|one| matches!(types.api.resolve(&one.parameter.schema).kind, SchemaKind::Enum(_)))?;
    Some(format!(".{}({})", choice.name, writer.argument(choice)?))
}

/// The call with a use of its result.
fn used(writer: &mut Writer<'_, '_>, one: &OperationEntry<'_>, mut calls: Vec<String>) -> Option<Vec<String>> {
    let is_paged = is_paged(&writer.index.types, one);
    let end: &[&str] = if is_paged { &[".items()"] } else { &[".send()", ".await?"] };
    calls.extend(end.iter().map(|&call| call.to_owned()));
    let (bound, after): (&str, &[&str]) = match &one.response.kind {
        _ if is_paged => (
            "let mut items = kandji",
            &["while let Some(item) = items.next().await {", "    println!(\"{:?}\", item?);", "}"],
        ),
        ResponseKind::Empty | ResponseKind::Undocumented => ("kandji", &[]),
        ResponseKind::File => ("let file = kandji", &["println!(\"{} bytes\", file.bytes.len());"]),
        ResponseKind::JsonOrFile(_) => {
            writer.import_path("DataOrDocument", "kandji_client::DataOrDocument")?;
            let shown: &[&str] = &[
                "match response {",
                "    DataOrDocument::Data(data) => println!(\"{data:?}\"),",
                "    DataOrDocument::Document(file) => println!(\"{} bytes\", file.bytes.len()),",
                "}",
            ];
            ("let response = kandji", shown)
        }
        ResponseKind::Text | ResponseKind::Json(_) => ("let response = kandji", &["println!(\"{response:?}\");"]),
    };
    Some([chained(bound, &calls), after.iter().map(|&line| line.to_owned()).collect()].concat())
}
