//! Bounds what is emitted: each operation and each schema becomes many lines of code and documentation.

use super::name::each_schema;
use crate::diagnostic::{Diagnostic, Report, codes};
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

/// Reports an API that is too large.
pub(super) fn check(api: &mut Api, report: &mut Report) {
    check_most(api, MOST, report);
}

fn check_most(api: &mut Api, most: Most, report: &mut Report) {
    if let Some(operation) = api.operations.get(most.operations) {
        report.push(too_many("operations", most.operations, operation.span));
    }
    let (mut schemas, mut first_over) = (0, None);
    each_schema(api, &mut |schema| {
        schemas += 1;
        if schemas > most.schemas && first_over.is_none() {
            first_over = Some(schema.span);
        }
    });
    if let Some(span) = first_over {
        report.push(too_many("schemas", most.schemas, span));
    }
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
        let mut faults = |operations, schemas| {
            let mut report = Report::default();
            check_most(&mut api, Most { operations, schemas }, &mut report);
            report.diagnostics().iter().map(|fault| fault.message.clone()).collect::<Vec<_>>()
        };
        assert_eq!(faults(2, 4), Vec::<String>::new());
        assert_eq!(faults(1, 4), ["the API has more than 1 operations"]);
        assert_eq!(faults(2, 3), ["the API has more than 3 schemas"]);
    }
}
