//! Bounds what is emitted: each operation and each schema becomes many lines of code and documentation.

use super::name::each_schema;
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::Api;
use crate::source::Span;

/// The most operations and schemas of an API. With as many, a run takes about a gigabyte of memory. The largest public APIs have
/// some thousand operations.
const MOST: Most = Most { operations: 20_000, schemas: 150_000 };

#[derive(Clone, Copy)]
struct Most {
    operations: usize,
    schemas: usize,
}

/// Refuses an API that is too large.
///
/// # Errors
/// [`Failed`] if it is; `report` says where the limit is reached.
pub(super) fn check(api: &mut Api, report: &mut Report) -> Result<(), Failed> {
    let faults = faults(api, MOST);
    let failed = !faults.is_empty();
    faults.into_iter().for_each(|fault| report.push(fault));
    if failed { Err(Failed) } else { Ok(()) }
}

fn faults(api: &mut Api, most: Most) -> Vec<Diagnostic> {
    let operation = api.operations.get(most.operations);
    let operation = operation.map(|operation| too_many("operations", most.operations, operation.span));
    let (mut schemas, mut first_over) = (0, None);
    each_schema(api, &mut |schema| {
        schemas += 1;
        if schemas > most.schemas && first_over.is_none() {
            first_over = Some(schema.span);
        }
    });
    let schema = first_over.map(|span| too_many("schemas", most.schemas, span));
    operation.into_iter().chain(schema).collect()
}

fn too_many(what: &str, most: usize, span: Span) -> Diagnostic {
    Diagnostic::error(&codes::DOCUMENT_TOO_MANY_NODES, format!("the API has more than {most} {what}"))
        .at(span, "the limit is reached here")
        .help("check that this is the document you meant; split it if it is")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing::api;

    #[test]
    fn an_api_of_too_many_operations_or_schemas_is_refused() {
        let text = "paths:\n  /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: \
            {type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}}}}}}}}}\n  \
            /b: {get: {responses: {}}}\n";
        let mut api = api(text);
        let mut messages = |operations, schemas| {
            let faults = faults(&mut api, Most { operations, schemas });
            faults.into_iter().map(|fault| fault.message).collect::<Vec<_>>()
        };
        assert_eq!(messages(2, 4), Vec::<String>::new());
        assert_eq!(messages(1, 4), ["the API has more than 1 operations"]);
        assert_eq!(messages(2, 3), ["the API has more than 3 schemas"]);
    }
}
