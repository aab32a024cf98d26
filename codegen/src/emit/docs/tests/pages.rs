//! What the pages say.

use std::collections::{BTreeMap, BTreeSet};

use super::fixture::fixture;
use crate::provenance::{Claim, ClaimSource, OperationEvidence, Place, Record, Tally};

#[test]
fn an_operations_page_links_its_parts_and_names_its_sources() {
    let tree = fixture("Devices").book();
    let page = tree.get("docs/src/operations/devices.md").unwrap();
    let second = page.split("## Devices {#devices-3}\n").nth(1).unwrap();
    let expected = "
**POST** `/things/Devices`

Devices

* Risk: *nudge* (asks a device to do something harmless)
* Platforms: Devices
* Servers: `Devices`
* Authentication: none
* Pagination: by offset (`Devices` and `Devices`); up to 300 items per page; items at `Devices`; next page at `Devices`
* Upload: send a multipart form to the URL at `Devices` of the response, without the API token; the form has the fields at `Devices`; its last field is the file, `Devices`; success is status 204; later requests refer to it by `Devices` of the response
* Device command: `Devices`
* Client: `kandji.things().two(id).send().await?`
* Operation: `two` <small>openapi.yaml</small>

**Parameters**

| Parameter | In | Type | Description | Evidence |
|---|---|---|---|---|
| `Devices`<br><small>required</small> | query | one of `Devices` | Devices Default: `Devices`. Deprecated. |  |

**Request body** `application/json`, required, object

Devices

| Field | Type | Description | Evidence |
|---|---|---|---|
| `Devices`<br><small>required</small> | boolean | Devices |  |

**Example**

**curl**

```sh
curl -X POST \"Devices/things/Devices?Devices=%22Devices%22\" \\
  -H \"Content-Type: application/json\" \\
  --data-raw '{
  \"Devices\": true
}'
```

**Rust**

```rust
kandji.things().two(\"Devices\").send().await?;
```

**Request**

```json
{
  \"Devices\": true
}
```

**Response**: `200`

```json
[
  {
    \"Devices\": 1
  }
]
```

**Responses**

| Status | Body | Description |
|---|---|---|
| `200` | list of [Devices](#devices-4)<br><small>`application/json`</small> | Devices |

Also the [errors of every operation](../errors.md).

## Types

### Devices {#devices-4}

<small>openapi.yaml</small>

| Field | Type | Description | Evidence |
|---|---|---|---|
| `Devices`<br><small>required</small> | integer | Devices <small>devices.yaml</small> |  |
";
    assert_eq!(second, expected);
}

#[test]
fn each_parameter_and_field_has_its_evidence() {
    let mut fixture = fixture("Pet");
    let seen = Record {
        tallies: BTreeMap::from([(0, Tally { of: 3, seen: 2, absent: 1, ..Tally::default() })]),
        ..Record::default()
    };
    let claim = Claim {
        document: 0,
        source: ClaimSource::Schema,
        kinds: BTreeSet::from(["string".to_owned()]),
        overruled: false,
        required: None,
    };
    let declared = Record { claims: vec![claim], ..Record::default() };
    let places = [("query Pet", seen), ("body /Pet", declared), ("200 /*/Pet", Record::default())];
    let places = places.into_iter().map(|(place, record)| (Place::parse(place).unwrap(), record)).collect();
    let evidence = OperationEvidence { places, ..OperationEvidence::default() };
    fixture.provenance.operations.insert("two".to_owned(), evidence);
    let tree = fixture.book();
    let page = tree.get("docs/src/operations/pet.md").unwrap().split("## Pet {#pet-3}\n").nth(1).unwrap().to_owned();
    let rows = page.lines().filter(|line| line.starts_with("| `Pet`<br><small>required"));
    let evidence: Vec<&str> = rows.filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next()).collect();
    assert_eq!(evidence, ["2 of 3", "documented", "no value"]);
    let coverage = tree.get("docs/src/coverage.md").unwrap();
    assert!(coverage.contains("| An example has a value | 1 |\n| Documented only | 1 |"), "{coverage}");
}

#[test]
fn a_card_page_binds_each_field_and_lists_the_differences() {
    let tree = fixture("Wipe").book();
    let page = tree.get("docs/src/cards/wipe.md").unwrap();
    let expected = "\
# Wipe

Wipe

<small>action-cards.md</small>

| Operation | Request | Role | Risk |
|---|---|---|---|
| [Wipe](../operations/wipe.md#wipe-2) | POST `/things/Wipe` | primary | *nudge* (asks a device to do something harmless) |

## Inputs

At least one of these is required: **Wipe**, **Wipe** (or the option *Wipe*, which clears it).

When **Wipe** is *Wipe*:

| Field | Type | Description | In the API |
|---|---|---|---|
| <small>Wipe</small><br>**Wipe**<br><small>`Wipe`, required (Wipe)</small> | Wipe | Wipe<br>Choices: Wipe (`Wipe`). \
| connector: message<br><small>Wipe</small> <sup>[1](#differences)</sup> |

## Differences

The card document and the API document disagree about these points.

1. **Inputs, Wipe**: Wipe. *Decision*: Wipe. Wipe. <small>openapi.yaml</small> <small>`type`</small> \
<small>action-cards.md</small> <small>openapi.yaml</small>
";
    assert_eq!(page, expected);
}

#[test]
fn the_reconciliation_page_counts_and_links_to_the_cards() {
    let tree = fixture("Wipe").book();
    let report = tree.get("docs/src/reconciliation.md").unwrap();
    let lines = [
        "| Operations | 2 |",
        "| Operations that a card uses | 1 |",
        "| Findings settled by a decision | 1 |",
        "| Connector only | 1 |",
        "| `words` | 1 | 80 |",
        "1 finding (1 error), 1 settled by a decision.",
        "| Wipe | Wipe | <small>action-cards.md</small> |",
    ];
    for line in lines {
        assert!(report.lines().any(|found| found == line), "{line} in {report}");
    }
    assert!(report.contains("- [Wipe](cards/wipe.md), Inputs, Wipe: Wipe. *Decision*: Wipe. Wipe."), "{report}");
}

#[test]
fn a_type_is_described_where_it_is_used_or_on_the_page_of_shared_types() {
    let mut fixture = fixture("Wipe");
    fixture.api.operations[1].group = "Other".to_owned();
    let shared = fixture.book();
    assert!(shared.get("docs/src/types.md").unwrap().contains("\n## Wipe\n"));
    assert!(shared.get("docs/src/operations/wipe.md").unwrap().contains("list of [Wipe](../types.md#wipe)"));

    fixture.api.operations.truncate(1);
    let used_once = fixture.book();
    assert_eq!(used_once.get("docs/src/types.md"), None);
    let page = used_once.get("docs/src/operations/wipe.md").unwrap();
    assert!(page.contains("list of object (Wipe)") && page.contains("Fields of each item in the `200` response:"));
}

#[test]
fn the_same_input_gives_the_same_book() {
    assert_eq!(fixture("Devices").book(), fixture("Devices").book());
}

#[test]
fn reserved_file_names_are_avoided() {
    let tree = fixture("con").book();
    assert!(tree.get("docs/src/operations/con-2.md").is_some() && tree.get("docs/src/cards/con-2.md").is_some());
}
