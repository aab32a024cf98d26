//! The last pass: checks what the emitters rely on.

mod common;
mod followups;

use std::collections::BTreeSet;

use common::{at, fault};

use super::name::{is_nameable, is_valid};
use super::paginate::success_schema;
use super::words::LONGEST;
use crate::diagnostic::{Report, codes};
use crate::model::{Api, Operation, Pagination, PagingStyle, ParameterIn, Schema, SchemaKind};

/// Reports every contradiction in the model. A draft run continues without the parts that are wrong.
pub(super) fn run(api: &mut Api, report: &mut Report) {
    check_ids(api, report);
    for operation in &api.operations {
        check_path(operation, report);
    }
    drop_wrong_pagination(api, report);
    for operation in &api.operations {
        followups::check(api, operation, report);
        check_filters(api, operation, report);
    }
    check_types(api, report);
}

fn check_ids(api: &Api, report: &mut Report) {
    let (mut ids, mut places) = (BTreeSet::new(), BTreeSet::new());
    for operation in &api.operations {
        if operation.id.is_empty() || !ids.insert(&operation.id) {
            let message = format!("two operations are called `{}`", operation.id);
            report.push(fault(&codes::OPERATION_ID, message, operation.span));
        }
        if !places.insert((&operation.path, operation.method)) {
            let message = format!("{} {} occurs twice", operation.method, operation.path);
            report.push(fault(&codes::OPERATION_INVALID, message, operation.span));
        }
    }
}

fn check_path(operation: &Operation, report: &mut Report) {
    let places: BTreeSet<_> = operation.path.parameters().collect();
    let in_path = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Path);
    let given: BTreeSet<_> = in_path.map(|parameter| parameter.name.as_str()).collect();
    for name in places.symmetric_difference(&given) {
        let message = format!("the path {} and its parameters disagree about `{name}`", operation.path);
        report.push(fault(&codes::OPERATION_INVALID, message, operation.span));
    }
}

fn drop_wrong_pagination(api: &mut Api, report: &mut Report) {
    let faults: Vec<_> = api.operations.iter().map(|operation| pagination_faults(api, operation)).collect();
    for (operation, faults) in api.operations.iter_mut().zip(faults) {
        if !faults.is_empty() {
            operation.pagination = None;
        }
        for message in faults {
            let help = "correct `x-kandji-pagination` of the operation in an overlay";
            report.push(fault(&codes::OPERATION_INVALID, message, operation.span).help(help));
        }
    }
}

fn pagination_faults(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(pagination) = &operation.pagination else { return Vec::new() };
    let Some(schema) = success_schema(operation) else {
        return vec![format!("`{}` is paginated but has no JSON response", operation.id)];
    };
    let mut faults = parameter_faults(operation, &pagination.style);
    match at(api, schema, &pagination.items).map(|schema| &schema.kind) {
        Some(SchemaKind::List(_)) => {}
        Some(_) => faults.push(format!("`{}` of the response is not a list", pagination.items)),
        None => faults.push(format!("the response has no `{}`", pagination.items)),
    }
    let Pagination { next, total, .. } = pagination;
    let lost = next.iter().chain(total).filter(|pointer| at(api, schema, pointer).is_none());
    faults.extend(lost.map(|pointer| format!("the response has no `{pointer}`")));
    faults
}

/// Parameters that paging sends but the operation does not have. A cursor may be undocumented.
fn parameter_faults(operation: &Operation, style: &PagingStyle) -> Vec<String> {
    let sent = style.parameters().filter(|_| !matches!(style, PagingStyle::Cursor { .. }));
    let has = |name: &str| operation.parameters.iter().any(|p| p.location == ParameterIn::Query && p.name == name);
    let missing = sent.filter(|name| !has(name));
    missing.map(|name| format!("`{}` has no query parameter `{name}` for its paging", operation.id)).collect()
}

/// Checks that a filter is an object in the query.
fn check_filters(api: &Api, operation: &Operation, report: &mut Report) {
    for parameter in operation.parameters.iter().filter(|parameter| parameter.filter.is_some()) {
        let is_object = matches!(api.resolve(&parameter.schema).kind, SchemaKind::Object(_) | SchemaKind::Map(_));
        if !is_object || parameter.location != ParameterIn::Query {
            let message = format!("the filter `{}` is not an object in the query", parameter.name);
            let help = "remove `x-kandji-filter`, or correct the parameter's schema";
            report.push(fault(&codes::OPERATION_INVALID, message, parameter.span).help(help));
        }
    }
}

fn check_types(api: &Api, report: &mut Report) {
    for (name, definition) in &api.types {
        if !is_valid(name.get(..name.len().min(LONGEST)).unwrap_or(name)) {
            report.push(fault(&codes::CENSUS_MISMATCH, format!("`{name}` is not a name"), definition.span));
        }
        for child in definition.schema.children() {
            check_schema(api, child, report);
        }
        if let SchemaKind::Named(_) = definition.schema.kind {
            check_schema(api, &definition.schema, report);
        }
    }
    for operation in &api.operations {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter().flat_map(|response| {
            let headers = response.headers.iter().map(|header| &header.schema);
            response.content.iter().map(|content| &content.schema).chain(headers)
        });
        let roots = bodies.map(|content| &content.schema).chain(responses);
        for schema in roots.chain(operation.parameters.iter().map(|parameter| &parameter.schema)) {
            check_schema(api, schema, report);
        }
    }
}

/// Checks that every name resolves, and that every schema that needs a name has one.
fn check_schema(api: &Api, schema: &Schema, report: &mut Report) {
    match &schema.kind {
        SchemaKind::Named(name) if !api.types.contains_key(name) => {
            report.push(fault(&codes::REF_UNRESOLVED, format!("there is no type `{name}`"), schema.span));
        }
        _ if is_nameable(schema) => {
            let message = "a type has no name; this is a bug in the generator".to_owned();
            report.push(fault(&codes::CENSUS_MISMATCH, message, schema.span));
        }
        _ => {}
    }
    schema.children().for_each(|child| check_schema(api, child, report));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Strictness;
    use crate::model::Method;
    use crate::passes::{self, testing};

    /// The diagnostics about a model.
    fn faults(api: &mut Api) -> Vec<String> {
        let mut report = Report::new(Strictness::Strict);
        run(api, &mut report);
        report.diagnostics().iter().map(|diagnostic| diagnostic.message.clone()).collect()
    }

    fn list(paging: &str) -> Api {
        testing::api(&format!(
            "paths: {{ '/a/{{id}}': {{ get: {{ operationId: a, x-kandji-pagination: {{ {paging} }}, \
             responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ \
             type: object, properties: {{ results: {{ type: array }}, name: {{ type: string }} }} }} }} }} }} }} }} }} }}"
        ))
    }

    #[test]
    fn paging_must_fit_its_response_and_parameters() {
        let found = |paging: &str| {
            let mut api = list(paging);
            passes::name::run(&mut api);
            faults(&mut api)
        };
        assert_eq!(found("style: link, items: /results"), Vec::<String>::new());
        assert_eq!(found("style: link, items: /name"), ["`/name` of the response is not a list"]);
        assert_eq!(found("style: link, items: /results, next: /next"), ["the response has no `/next`"]);
        assert_eq!(found("style: page, page: page, items: /results").len(), 1);
    }

    #[test]
    fn a_draft_goes_on_without_wrong_paging() {
        let mut api = list("style: link, items: /name");
        passes::run(&mut api, &mut Report::new(Strictness::Draft)).unwrap();
        assert_eq!(api.operations[0].pagination, None);
    }

    #[test]
    fn an_upload_and_a_filter_must_fit() {
        let found = |upload: &str, filter: &str| {
            let mut api = testing::api(&format!(
                "paths: {{ /a: {{ post: {{ operationId: a, x-kandji-upload: {{ {upload}, file: f, status: 204 }}, \
                 parameters: [{{ name: q, in: query, x-kandji-filter: true, schema: {{ type: {filter} }} }}], \
                 responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ \
                 properties: {{ url: {{ type: string }}, form: {{ type: object }} }} }} }} }} }} }} }} }} }}"
            ));
            passes::name::run(&mut api);
            faults(&mut api)
        };
        assert_eq!(found("url: /url, fields: /form", "object"), Vec::<String>::new());
        let wrong = "`a` uploads a file, but its response has no object at `/fields`";
        assert_eq!(found("url: /url, fields: /fields", "object"), [wrong]);
        assert_eq!(found("url: /url, fields: /form", "string"), ["the filter `q` is not an object in the query"]);
    }

    #[test]
    fn contradictions_are_reported_and_do_not_panic() {
        let mut api = list("style: link, items: /results");
        let mut copy = api.operations[0].clone();
        copy.parameters.clear();
        copy.method = Method::Get;
        api.operations.push(copy);
        let found = faults(&mut api);
        assert!(found.iter().any(|message| message == "two operations are called `a`"));
        assert!(found.iter().any(|message| message.ends_with("occurs twice")));
        assert!(found.iter().any(|message| message.contains("disagree about `id`")));
        assert!(found.iter().any(|message| message.contains("has no name")));
    }
}
