//! What an operation can do, and when its call is therefore sent again.

use crate::emit::client::operations::followups::needs_upload;
use crate::model::{Api, Method, Operation, Risk};

/// What an operation can do; where nothing says so, much.
pub(crate) fn risk(operation: &Operation) -> Risk {
    operation.risk.unwrap_or(Risk::Disruptive)
}

/// After what the call of an operation is sent again, as the runtime's `Retry` has it.
pub(crate) fn repeated(api: &Api, operation: &Operation) -> String {
    let after = match (risk(operation), operation.method) {
        (Risk::Read | Risk::ReadSecret, _) | (Risk::Update, Method::Put | Method::Patch) => "after any passing fault",
        (Risk::Irreversible, _) => "only if the API cannot have received it",
        _ => "only if the API has done nothing",
    };
    let unready =
        if needs_upload(api, operation) { ", and while the uploaded file is still being processed (503)" } else { "" };
    format!("{after}{unready}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing;

    #[test]
    fn a_call_is_sent_again_after_what_its_risk_and_its_upload_allow() {
        let api = testing::api(
            "
            tags: [{ name: Apps }]
            paths:
              /place: { post: { operationId: askForPlace, tags: [Apps], x-kandji-risk: additive, responses: {},
                x-kandji-upload: { url: /url, fields: /form, file: f, status: 201, key: /file_key } } }
              /apps:
                post: { operationId: makeApp, tags: [Apps], x-kandji-risk: additive, responses: {}, requestBody: { content: {
                  application/json: { schema: { $ref: '#/components/schemas/Made' } } } } }
                patch: { operationId: changeApp, tags: [Apps], x-kandji-risk: update, responses: {} }
                delete: { operationId: deleteApp, tags: [Apps], x-kandji-risk: irreversible, responses: {} }
            components: { schemas: { Made: { type: object, properties: { file_key: { type: string } } } } }",
        );
        let said = |id: &str| {
            let operation = api.operations.iter().find(|operation| operation.id == id).unwrap();
            repeated(&api, operation)
        };
        assert_eq!(said("askForPlace"), "only if the API has done nothing");
        assert_eq!(
            said("makeApp"),
            "only if the API has done nothing, and while the uploaded file is still being processed (503)"
        );
        assert_eq!(said("changeApp"), "after any passing fault");
        assert_eq!(said("deleteApp"), "only if the API cannot have received it");
    }
}
