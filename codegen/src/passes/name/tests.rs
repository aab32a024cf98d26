use super::*;
use crate::diagnostic::{Report, Strictness};
use crate::passes::testing::api;

#[test]
fn inline_shapes_are_named_after_their_place() {
    let mut api = api(r#"
        paths:
          /devices:
            get:
              operationId: listDevices
              parameters:
                - { name: platform, in: query, schema: { type: string, enum: [mac, ipad] } }
              responses:
                "200":
                  description: ok
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          results:
                            type: array
                            items:
                              type: object
                              properties: { user: { type: object, properties: { name: { type: string } } } }
    "#);
    run(&mut api);
    let names: Vec<_> = api.types.keys().map(String::as_str).collect();
    assert_eq!(names, ["Device", "DeviceList", "DevicePlatform", "DeviceUser"]);
}

#[test]
fn hostile_component_names_become_valid_and_are_followed() {
    let mut api = api(r##"
        paths:
          /a:
            get:
              operationId: a
              responses:
                "200":
                  description: ok
                  content: { application/json: { schema: { $ref: "#/components/schemas/..~1..~1x" } } }
        components:
          schemas:
            "../../x": { type: object, properties: { next: { $ref: "#/components/schemas/..~1..~1x" } } }
            "🦀": { type: object, properties: { a: { type: string } } }
            X: { type: object, properties: { b: { type: string } } }
    "##);
    let roles = run(&mut api);
    assert_eq!(api.types.keys().collect::<Vec<_>>(), ["Type", "X", "X2"]);
    assert!(roles.is_empty());
    let schema = &api.operations[0].responses[0].content[0].schema;
    assert_eq!(schema.kind, SchemaKind::Named("X2".to_owned()));
    let next = api.types["X2"].schema.children().next().unwrap();
    assert_eq!(next.kind, SchemaKind::Named("X2".to_owned()));
    super::super::check::run(&mut api, &mut Report::new(Strictness::Strict));
}

#[test]
fn no_name_is_too_long() {
    let deep = (0..40).fold("type: string".to_owned(), |inner, _| {
        format!("type: object, properties: {{ a_rather_long_field_name: {{ {inner} }} }}")
    });
    let mut api = api(&format!(
        "paths: {{ /a: {{ get: {{ responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ {deep} }} }} }} }} }} }} }} }}"
    ));
    run(&mut api);
    assert_eq!(api.types.len(), 40);
    assert!(api.types.keys().all(|name| name.len() <= 64 && is_valid(&name[..name.len().min(60)])));
}
