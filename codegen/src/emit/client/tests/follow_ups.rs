//! Uploads and commands.

use super::with_index;
use crate::emit::client::operations::needs_upload::needs_upload;
use crate::emit::client::package::modules;
use crate::passes::testing;

/// Two groups: one has uploads and the list of commands, the other queues a command.
const API: &str = "
    tags: [{ name: Apps }, { name: Actions }]
    paths:
      /place: { post: { operationId: askForPlace, tags: [Apps], responses: { '200': { description: '', content: {
        application/json: { schema: { $ref: '#/components/schemas/Place' } } } } },
        x-kandji-upload: { url: /url, fields: /form, file: f, status: 201, key: /file_key, validation: {
          operation: askForState, argument: /id, status: /state, done: [ok], failed: [\"b\\\"ad\"] } } } }
      '/state/{which}': { get: { operationId: askForState, tags: [Apps], parameters: [
        { name: which, in: path, required: true, schema: { type: string } }], responses: {} } }
      /make: { post: { operationId: makeApp, tags: [Apps], responses: {}, requestBody: { content: {
        application/json: { schema: { $ref: '#/components/schemas/Made' } } } } } }
      /other: { post: { operationId: makeOther, tags: [Actions], responses: {}, requestBody: { content: {
        application/json: { schema: { $ref: '#/components/schemas/Made' } } } } } }
      '/c/{id}': { get: { operationId: listCommands, tags: [Apps], responses: { '200': { description: '', content: {
        application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Command' } } } } } },
        parameters: [{ name: id, in: path, required: true, schema: { type: string } },
          { name: page, in: query, schema: { type: integer } }],
        x-kandji-pagination: { style: page, page: page, items: '' },
        x-kandji-commands: { id: /id, kind: /id, status: /id, errors: /id, done: ['3'], failed: ['4'] } } }
      '/restart/{id}': { post: { operationId: restart, tags: [Actions], x-kandji-command: [Restart], responses: {},
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } }
      /all: { post: { operationId: restartAll, tags: [Actions], x-kandji-command: [Restart], responses: {} } }
    components:
      schemas:
        Place: { type: object, properties: { url: { type: string }, form: { type: object }, id: { type: string } } }
        Made: { type: object, properties: { file_key: { type: string } } }
        Command: { type: object, properties: { id: { type: string } } }";

fn emitted(module: &str) -> String {
    let api = testing::api(API);
    let text = with_index(&api, |index| {
        let group = index.groups.iter().find(|group| group.module == module).unwrap();
        modules::group(index, group).format()
    });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_upload_and_its_validation_are_data() {
    let apps = emitted("apps");
    assert!(apps.contains("impl rt::UploadOperation for AskForPlace"), "{apps}");
    assert!(apps.contains(r#"rt::UploadForm { url: "/url", fields: "/form", file: "f", status: 201, }"#), "{apps}");
    let validation =
        r#"argument: "which", value: "/id", status: "/state", reason: None, done: &["ok"], failed: &["b\"ad"],"#;
    assert!(apps.contains(validation), "{apps}");
}

#[test]
fn what_sends_the_key_of_an_upload_of_its_group_needs_it() {
    let api = testing::api(API);
    let needing = api.operations.iter().filter(|operation| needs_upload(&api, operation));
    assert_eq!(needing.map(|operation| operation.id.as_str()).collect::<Vec<_>>(), ["makeApp"]);
    assert_eq!(emitted("apps").matches("needs_upload: true").count(), 1);
}

#[test]
fn a_command_is_looked_for_in_the_list_of_its_device() {
    let list =
        r#"rt::CommandFields { id: "/id", kind: "/id", status: "/id", errors: "/id", done: &["3"], failed: &["4"], }"#;
    assert!(emitted("apps").contains(list));
    let actions = emitted("actions");
    assert!(actions.contains(r#"#[cfg(feature = "apps")] impl rt::CommandOperation for Restart"#), "{actions}");
    assert!(
        actions.contains("crate::apps::ListCommands { id: self.id.clone(), ..crate::apps::ListCommands::default() }")
    );
    assert!(!actions.contains("Commanding for RestartAll"), "it has no device");
}
