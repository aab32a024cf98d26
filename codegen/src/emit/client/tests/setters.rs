//! Where a reader of the documentation finds the setters of a call.

use super::with_index;
use crate::emit::client::documentation::operation::structure;
use crate::emit::client::operations::setters::setters;
use crate::emit::client::types::rust_type::Module;
use crate::passes::testing;

/// The setters of an operation, and the documentation of its struct.
fn emitted() -> (String, String) {
    let api = testing::api(
        "
        tags: [{ name: Things }]
        paths:
          /things/{id}: { patch: { operationId: a, tags: [Things], parameters: [
            { name: id, in: path, required: true, schema: { type: string } },
            { name: force, in: query, description: Ignores locks., schema: { type: boolean } } ],
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } },
            responses: { '204': { description: '' } } } }
        components: { schemas: { Thing: { type: object, properties: { size: { type: integer } } } } }",
    );
    with_index(&api, |index| {
        let group = index.groups.first().unwrap();
        let one = group.operations.first().unwrap();
        let setters = setters(index, &Module::new(&group.module), one).unwrap();
        (setters.to_string(), structure(group, one).tokens().to_string())
    })
}

#[test]
fn setters_are_documented_and_kept_off_the_page_of_call() {
    let (setters, _) = emitted();
    assert!(setters.starts_with("# [doc (hidden)] impl rt :: Call"), "{setters}");
    assert_eq!(setters.matches("doc (hidden)").count(), 1, "no setter is hidden from editors: {setters}");
    let force = setters.split("pub fn force").next().unwrap();
    assert!(force.contains("Ignores locks."), "{setters}");
}

#[test]
fn the_page_of_an_operation_lists_its_setters() {
    let (_, docs) = emitted();
    assert!(docs.contains("which begins the call."), "{docs}");
    assert!(docs.contains("The call has setters for what is optional: `force`, `size`."), "{docs}");
}
