//! The front page.

use super::with_index;
use crate::emit::client::documentation::front_page::{book_page, front_page};
use crate::passes::testing;

#[test]
fn examples_that_an_api_does_not_give_rise_to_are_left_out_with_their_introductions() {
    let api = testing::api("paths: { /a: { get: { operationId: a, tags: [A], responses: {} } } }");
    let page = with_index(&api, front_page);
    for left_out in ["{{", "{%", "To read a secret:", "To wait for a command:", "blocking().items()"] {
        assert!(!page.contains(left_out), "{left_out}");
    }
    assert!(page.contains("use kandji_client::{Budget, Client, Region, Retry, header};"));
}

#[test]
fn examples_are_made_from_the_operations() {
    let api = testing::api(
        "
        paths: { /secret: { get: { operationId: secret, tags: [A], x-kandji-risk: read-secret, responses: { '200': {
          description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Pin' } } } } } } } }
        components: { schemas: { Pin: { type: object, required: [pin], properties: {
          pin: { type: string, x-kandji-secret: true } } } } }",
    );
    let page = with_index(&api, front_page);
    assert!(page.contains("To read a secret:") && page.contains("match response.pin {"), "{page}");
    assert!(!with_index(&api, book_page).contains("]: runtime"), "the book has no links to the crate");
}
