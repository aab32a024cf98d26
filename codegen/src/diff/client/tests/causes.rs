//! What changes of the client follow from.

use super::{base, compared, of_client, replaced};

#[test]
fn the_change_on_the_wire_is_named() {
    let other = replaced(
        &base(),
        &[("        - { name: color, in: query, schema: { $ref: '#/components/schemas/Color' } }\n", "")],
    );
    let diff = compared(&base(), &other);
    let changes = of_client(&diff);
    let change = changes.iter().find(|change| change.subject == "kandji_client::lamps::ListLamps::color").unwrap();
    assert!(
        change.message.starts_with(
            "the field and its setter were removed, because of `parameter-removed` at `GET /lamps: query color`; "
        ),
        "{}",
        change.message
    );
    assert_eq!(change.old.as_deref(), Some("color: Option<lamps::Color>"));
}
