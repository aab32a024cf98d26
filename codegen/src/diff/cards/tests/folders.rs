//! What only the reconciliation of cards and API can tell.

use super::{between, kinds, replaced, side};

const OPENAPI: &str = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
paths:
  /lamps/{lamp_id}:
    patch:
      operationId: updateLamp
      tags: [Lamps]
      parameters: [{ name: lamp_id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                name: { type: string }
                color: { type: string }
                tint: { type: string }
                mode: { type: string, enum: [slow, fast] }
      responses: { '204': { description: Done } }
    put:
      operationId: replaceLamp
      tags: [Lamps]
      parameters: [{ name: lamp_id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { name: { type: string }, color: { type: string } } }
      responses: { '204': { description: Done } }
";

const CARDS: &str = "\
### Update Lamp

Updates a lamp. Give at least one of name and color.

**Inputs**

| Field | Description | Type | Required |
|---|---|---|---|
| Lamp ID | Which lamp. | String | TRUE |
| Name | Its name. | String | FALSE |
| Color | Its color. | String | FALSE |
| Mode | How it shines.<ul><li>Slow</li><li>Fast</li></ul> | Dropdown | FALSE |
";

const DECISIONS: &str = "\
- rule: at-least-one
  subject: update-lamp/inputs
  verdict: none
  reason: It also means the mode.
";

const FLOWS: &str = "\
cards:
- title: Update Lamp
  module: lamps_1
  version: 1.0.0
  method: updateLamp_Ab12Cd
  in:
  - lamps.flopack
  inputs:
  - key: name_Ef34Gh
    label: Name
    type: string
";

/// What changes in a file of the folder, and the changes that are found forward and backward.
type Pair = ((&'static str, &'static str), &'static [&'static str], &'static [&'static str]);

pub(super) const PAIRS: &[Pair] = &[
    (("[slow, fast]", "[SLOW, FAST]"), &["breaking card-value-changed"; 2], &["breaking card-value-changed"; 2]),
    (("verdict: none", "verdict: name, color"), &["breaking card-one-required"], &["info card-one-optional"]),
    (
        (
            "- rule: at-least-one",
            "- rule: binding\n  subject: update-lamp/inputs/color\n  verdict: body /tint\n  reason: r\n- rule: at-least-one",
        ),
        &["warning card-binding-changed"],
        &["warning card-binding-changed"],
    ),
    (
        (
            "- rule: at-least-one",
            "- rule: operation\n  subject: update-lamp\n  verdict: primary replaceLamp\n  reason: r\n- rule: at-least-one",
        ),
        &["warning card-remapped"],
        &["warning card-remapped"],
    ),
    (("version: 1.0.0", "version: 1.1.0"), &["info card-connector-changed"], &["info card-connector-changed"]),
    (
        ("updateLamp_Ab12Cd", "updateLamp_Xy98Zw"),
        &["warning card-connector-changed"],
        &["warning card-connector-changed"],
    ),
    (("name_Ef34Gh", "name_Ij56Kl"), &["warning card-connector-changed"], &["warning card-connector-changed"]),
];

fn folder(change: Option<(&str, &str)>) -> crate::diff::Side {
    let files =
        [("openapi.yaml", OPENAPI), ("action-cards.md", CARDS), ("decisions.yaml", DECISIONS), ("flows.yaml", FLOWS)];
    let changed = files.map(|(name, text)| match change {
        Some((from, to)) if text.contains(from) => (name, replaced(text, &[(from, to)])),
        _ => (name, text.to_owned()),
    });
    side(&changed.each_ref().map(|(name, text)| (*name, text.as_str())))
}

#[test]
fn each_change_of_what_cards_stand_for_is_found_in_both_directions() {
    let old = folder(None);
    for (change, forward, backward) in PAIRS {
        let new = folder(Some(*change));
        assert_eq!(kinds(&between(&old, &new)), *forward, "{change:?}");
        assert_eq!(kinds(&between(&new, &old)), *backward, "{change:?}, backward");
    }
}

#[test]
fn one_more_way_to_give_what_is_needed_breaks_nothing() {
    let two = folder(Some(("verdict: none", "verdict: name, color")));
    let three = folder(Some(("verdict: none", "verdict: name, color, mode")));
    assert_eq!(kinds(&between(&two, &three)), ["info card-one-optional"]);
    assert_eq!(kinds(&between(&three, &two)), ["breaking card-one-required"]);
}

#[test]
fn a_renamed_operation_is_no_other_one() {
    let new = folder(Some(("operationId: updateLamp", "operationId: changeLamp")));
    assert_eq!(kinds(&between(&folder(None), &new)), [""; 0]);
}

#[test]
fn a_folder_and_a_document_have_their_cards_in_common() {
    let document = side(&[("cards.md", &CARDS.replace("Its color.", "Its colour."))]);
    assert_eq!(kinds(&between(&folder(None), &document)), ["info card-text-changed"]);
}
