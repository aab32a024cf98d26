//! The examples of an operation: its call with everything that the example sends, and a use of its result.

use super::layout::{begun, chained, run};
use super::writer::Writer;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::operations::response::ResponseKind;
use crate::examples::Example;

/// The lines of each example of an operation, with its number; none if one of its arguments has no plain value.
pub(crate) fn examples<'a>(
    index: &ApiIndex<'a>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> Vec<(usize, &'a Example, Vec<String>)> {
    let all = index.examples.all_of(&one.operation.id).iter().enumerate();
    let written = all.filter_map(|(number, example)| {
        let mut writer = Writer::showing(index, example);
        let code = shown(&mut writer, group, one)?;
        Some((number, example, run(&writer.imports(), code)))
    });
    written.collect()
}

/// The call of an operation, and a use of its result.
pub(crate) fn shown(
    writer: &mut Writer<'_, '_>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> Option<Vec<String>> {
    let taken = writer.taken(one)?;
    let setters = writer.set(one)?;
    used(writer, one, begun(group, one, &taken).into_iter().chain(setters).collect())
}

/// The call with a use of its result.
pub(crate) fn used(
    writer: &mut Writer<'_, '_>,
    one: &OperationEntry<'_>,
    mut calls: Vec<String>,
) -> Option<Vec<String>> {
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
