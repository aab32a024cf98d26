//! What an operation can do, and when its call is retried for that reason.

use crate::emit::client::operations::needs_upload::needs_upload;
use crate::model::{Api, Method, Operation, Risk};

/// The risk of an operation. Without a statement it is high.
pub(crate) fn risk(operation: &Operation) -> Risk {
    operation.risk.unwrap_or(Risk::Disruptive)
}

/// When the call of an operation is retried, as the runtime's `Retry` decides.
pub(crate) fn retried(api: &Api, operation: &Operation) -> String {
    let after = match (risk(operation), operation.method) {
        (Risk::Read | Risk::ReadSecret, _) | (Risk::Update, Method::Put | Method::Patch) => {
            "after any temporary failure"
        }
        (Risk::Irreversible, _) => "only if the API cannot have received the request",
        _ => "only if the API has not acted on the request",
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
    fn retries_depend_on_the_risk_and_the_upload() {
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
            retried(&api, operation)
        };
        assert_eq!(said("askForPlace"), "only if the API has not acted on the request");
        assert_eq!(
            said("makeApp"),
            "only if the API has not acted on the request, and while the uploaded file is still being processed (503)"
        );
        assert_eq!(said("changeApp"), "after any temporary failure");
        assert_eq!(said("deleteApp"), "only if the API cannot have received the request");
    }
}
