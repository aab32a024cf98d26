//! What the tenant has of the API document.

use std::fs;

use kandji_tenant::modelled::Model;
use tests::project;

#[test]
fn the_tenant_knows_what_the_document_says() {
    let text = fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let (whole, own) = (Model::read(&serde_json::from_str(&text).unwrap()), Model::of_api());
    assert!(own.operations.len() > 100);
    assert_eq!(format!("{:#?}", own.operations), format!("{:#?}", whole.operations));
    assert_eq!(own.sent_schemas(), whole.sent_schemas());
    assert_eq!(own.answered_schemas(), whole.answered_schemas());
}
