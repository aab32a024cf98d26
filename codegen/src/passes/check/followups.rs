//! Checks what follows a request: the pointers of uploads and device commands must resolve.

use super::common::{at, fault};
use crate::diagnostic::{Report, codes};
use crate::model::{Api, CommandList, Operation, SchemaKind, Upload, Validation};
use crate::passes::paginate::success_schema;

/// Reports pointers that do not resolve, and operations that do not exist.
pub(super) fn check(api: &Api, operation: &Operation, report: &mut Report) {
    let upload = operation.upload.iter().flat_map(|upload| upload_faults(api, operation, upload));
    let list = operation.commands.iter().flat_map(|list| list_faults(api, operation, list));
    let command = Some(operation).filter(|operation| !operation.command.is_empty());
    let command = command.and_then(|operation| command_fault(api, operation)).map(|fault| ("x-kandji-command", fault));
    let upload = upload.map(|fault| ("x-kandji-upload", fault));
    let list = list.map(|fault| ("x-kandji-commands", fault));
    for (key, message) in upload.chain(list).chain(command) {
        let help = format!("correct `{key}` of the operation in an overlay");
        report.push(fault(&codes::OPERATION_INVALID, message, operation.span).help(help));
    }
}

/// Checks that the pointers of an upload lead to strings and to an object.
fn upload_faults(api: &Api, operation: &Operation, upload: &Upload) -> Vec<String> {
    let is_text = |pointer: &str| matches!(schema_at(api, operation, pointer), Some(SchemaKind::Text(_)));
    let is_form = matches!(schema_at(api, operation, &upload.fields), Some(SchemaKind::Object(_) | SchemaKind::Map(_)));
    let argument = upload.validation.as_ref().map(|validation| &validation.argument);
    let texts = [Some(&upload.url), upload.key.as_ref(), argument].into_iter().flatten();
    let texts = texts.map(|pointer| (is_text(pointer), pointer, "no string"));
    let wrong = texts.chain([(is_form, &upload.fields, "no object")]).filter(|(fits, ..)| !fits);
    let faults = wrong.map(|(_, pointer, what)| {
        format!("`{}` uploads a file, but its response has {what} at `{pointer}`", operation.id)
    });
    let validation = upload.validation.iter().flat_map(|validation| validation_faults(api, validation));
    faults.chain(validation).collect()
}

fn validation_faults(api: &Api, validation: &Validation) -> Vec<String> {
    let id = &validation.operation;
    let Some(asked) = api.operations.iter().find(|operation| operation.id == *id) else {
        return vec![format!("a file is validated by `{id}`, which is not an operation")];
    };
    let arguments = asked.path.parameters().count();
    let mut faults = Vec::new();
    if arguments != 1 {
        faults.push(format!("a file is validated by `{id}`, whose path has {arguments} parameters, not one"));
    }
    if !asked.servers.is_empty() || !api.sends_token(asked) {
        faults.push(format!("a file is validated by `{id}`, whose requests do not go to the API with the token"));
    }
    let pointers = std::iter::once(&validation.status).chain(&validation.reason);
    let lost = pointers.filter(|pointer| schema_at(api, asked, pointer).is_none());
    faults.extend(lost.map(|pointer| format!("a file is validated by `{id}`, whose response has no `{pointer}`")));
    faults
}

/// Checks that the pointers of a list of commands lead to fields of its items.
fn list_faults(api: &Api, operation: &Operation, list: &CommandList) -> Vec<String> {
    let items = operation.pagination.as_ref().and_then(|pagination| schema_at(api, operation, &pagination.items));
    let Some(SchemaKind::List(item)) = items else {
        return vec![format!("`{}` lists commands but is not paginated", operation.id)];
    };
    let pointers = [&list.id, &list.kind, &list.status, &list.errors];
    let lost = pointers.into_iter().filter(|pointer| at(api, item, pointer).is_none());
    lost.map(|pointer| format!("`{}` lists commands that have no `{pointer}`", operation.id)).collect()
}

/// Checks that there is one list for the command, and that the command has every path parameter of the list.
fn command_fault(api: &Api, operation: &Operation) -> Option<String> {
    let lists: Vec<&Operation> = api.operations.iter().filter(|other| other.commands.is_some()).collect();
    let [list] = lists.as_slice() else {
        return Some(format!("`{}` queues a command, but there are {} lists of commands", operation.id, lists.len()));
    };
    let lost = list.path.parameters().find(|name| operation.path.parameters().all(|known| known != *name))?;
    Some(format!("`{}` queues a command, but has no `{lost}` for the list of commands", operation.id))
}

fn schema_at<'a>(api: &'a Api, operation: &'a Operation, pointer: &str) -> Option<&'a SchemaKind> {
    at(api, success_schema(operation)?, pointer).map(|found| &found.kind)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Report, Strictness};
    use crate::passes::{self, testing};

    fn faults(paths: &str) -> Vec<String> {
        let mut api = testing::api(paths);
        passes::name::run(&mut api);
        let mut report = Report::new(Strictness::Strict);
        for operation in &api.operations {
            super::check(&api, operation, &mut report);
        }
        report.diagnostics().iter().map(|diagnostic| diagnostic.message.clone()).collect()
    }

    fn upload(form: &str) -> Vec<String> {
        faults(&format!(
            "paths: {{ /a: {{ post: {{ operationId: a, x-kandji-upload: {{ file: f, status: 204, {form} }}, \
             responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ properties: {{ \
             url: {{ type: string }}, form: {{ type: object }} }} }} }} }} }} }} }} }}, \
             '/s/{{id}}': {{ get: {{ operationId: s, parameters: [{{ name: id, in: path, schema: {{ type: string }} }}], \
             responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ properties: {{ \
             state: {{ type: string }} }} }} }} }} }} }} }} }} }}"
        ))
    }

    #[test]
    fn an_upload_finds_what_it_points_to() {
        assert_eq!(upload("url: /url, fields: /form, key: /url"), Vec::<String>::new());
        let lost = "`a` uploads a file, but its response has no object at `/fields`";
        assert_eq!(upload("url: /url, fields: /fields"), [lost]);
        let lost = "`a` uploads a file, but its response has no string at `/key`";
        assert_eq!(upload("url: /url, fields: /form, key: /key"), [lost]);
    }

    #[test]
    fn a_validation_asks_an_operation_of_one_argument() {
        let found = |operation: &str, status: &str| {
            upload(&format!(
                "url: /url, fields: /form, validation: {{ operation: {operation}, argument: /url, status: {status}, \
                 done: [ok], failed: [bad] }}"
            ))
        };
        assert_eq!(found("s", "/state"), Vec::<String>::new());
        assert_eq!(found("s", "/status"), ["a file is validated by `s`, whose response has no `/status`"]);
        assert_eq!(found("t", "/state"), ["a file is validated by `t`, which is not an operation"]);
        assert_eq!(found("a", "/url"), ["a file is validated by `a`, whose path has 0 parameters, not one"]);
    }

    #[test]
    fn a_command_needs_one_list_of_its_device() {
        let found = |place: &str, status: &str, lists: &str| {
            let needs = if place.contains('{') {
                "parameters: [{ name: id, in: path, schema: { type: string } }],"
            } else {
                ""
            };
            faults(&format!(
                "paths: {{ '{place}': {{ post: {{ operationId: a, {needs} x-kandji-command: [Go], responses: {{}} }} }}, \
                 '/c/{{id}}': {{ get: {{ operationId: c, {lists} \
                 parameters: [{{ name: id, in: path, schema: {{ type: string }} }}], x-kandji-pagination: {{ style: link, items: /items }}, \
                 responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ properties: {{ \
                 items: {{ type: array, items: {{ properties: {{ id: {{ type: string }}, \
                 {status}: {{ type: integer }} }} }} }} }} }} }} }} }} }} }} }} }}"
            ))
        };
        let list =
            "x-kandji-commands: { id: /id, kind: /id, status: /status, errors: /id, done: ['3'], failed: ['4'] },";
        assert_eq!(found("/a/{id}", "status", list), Vec::<String>::new());
        assert_eq!(found("/a/{id}", "state", list), ["`c` lists commands that have no `/status`"]);
        let lost = "`a` queues a command, but has no `id` for the list of commands";
        assert_eq!(found("/a", "status", list), [lost]);
        let none = "`a` queues a command, but there are 0 lists of commands";
        assert_eq!(found("/a/{id}", "status", ""), [none]);
    }
}
