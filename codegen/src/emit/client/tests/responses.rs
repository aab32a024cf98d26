//! What the documentation of a method says of its result.

use super::with_index;
use crate::emit::client::documentation::response::returned;
use crate::emit::client::types::rust_type::Module;
use crate::passes::testing;

#[test]
fn each_method_says_what_it_returns() {
    let api = testing::api(
        "
        tags: [{ name: Things }]
        paths:
          /list: { get: { operationId: a, tags: [Things], responses: { '200': { description: '', content: {
            application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } },
            parameters: [{ name: page, in: query, schema: { type: integer } }],
            x-kandji-pagination: { style: page, page: page, items: '' } } }
          /one: { get: { operationId: b, tags: [Things], responses: { '200': { description: '', content: {
            application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }
          /any: { get: { operationId: c, tags: [Things], responses: { '200': { description: '', content: {
            application/json: { schema: {} } } } } },
            post: { operationId: h, tags: [Things], responses: { '200': { description: '' } } } }
          /none: { get: { operationId: d, tags: [Things], responses: { '204': { description: '' } } } }
          /csv: { get: { operationId: e, tags: [Things], responses: { '200': { description: '', content: {
            text/csv: { schema: { type: string } } } } } } }
          /file: { get: { operationId: f, tags: [Things], responses: { '200': { description: '', content: {
            application/zip: { schema: {} } } } } } }
          /some: { post: { operationId: g, tags: [Things], responses: { '200': { description: '' } } } }
        components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }",
    );
    let said = |id: &str| {
        with_index(&api, |index| {
            let group = index.groups.first().unwrap();
            let one = group.operations.iter().find(|one| one.operation.id == id).unwrap();
            returned(&index.types, &Module::new(&group.module), one)
        })
    };
    let list = "Returns [`Vec<Thing>`](Thing). It is one page of a list of [`Thing`]: [`items`](rt::Call::items) \
                iterates over all of them with one \
                request per page, [`send`](rt::Call::send) fetches one page.";
    assert_eq!(said("a"), list);
    assert_eq!(said("b"), "Returns [`Thing`].");
    assert_eq!(said("c"), "Returns [`Value`](rt::Value).");
    assert_eq!(said("d"), "Returns nothing: `()`.");
    assert_eq!(said("e"), "Returns text: a `String`.");
    assert_eq!(said("f"), "Returns a file: a [`Document`](rt::Document).");
    assert_eq!(said("g"), "Returns nothing: `()`.");
    assert_eq!(said("h"), "Returns a [`Document`](rt::Document): the specification does not say what it contains.");
}
