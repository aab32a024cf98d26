//! What the pages say.

use super::fixture::fixture;
use crate::provenance::{Claim, ClaimSource, OperationEvidence, Place, Record, Tallies, Tally};

#[test]
fn an_operations_page_links_its_parts_and_says_what_is_known() {
    let tree = fixture("Devices").book();
    let page = tree.get("docs/src/operations/devices/two.md").unwrap();
    assert_eq!(page, include_str!("operation.md"));
}

#[test]
fn a_groups_page_lists_its_operations_and_types() {
    let tree = fixture("Devices").book();
    let page = tree.get("docs/src/operations/devices.md").unwrap();
    let expected = "\
# Devices

Devices

| Operation | Request | Risk | Cards |
|---|---|---|---|
| [Devices](devices/one.md) | POST `/things/Devices` | *nudge* | [Devices](../cards/devices.md) |
| [Devices](devices/two.md) | POST `/things/Devices` | *nudge* |  |

On the command line: [`kandji things`](devices/command-line.md).

## Types

<a id=\"type--Devices\"></a>

### Devices

Used by [Devices](devices/one.md), [Devices](devices/two.md).

| Field | Type | Description |
|---|---|---|
| <a id=\"type--Devices--Devices\"></a>`Devices`<br><small>required</small> | integer | Devices <small>[overlays/devices.yaml]\
(../reference/sources.md#file--overlays--devices--yaml)</small> |
";
    assert_eq!(page, expected);
}

#[test]
fn a_groups_commands_are_listed_with_their_flags_and_what_confirms_them() {
    let tree = fixture("Devices").book();
    let page = tree.get("docs/src/operations/devices/command-line.md").unwrap();
    let expected = "\
# `kandji things`

The commands for the operations of [Devices](../devices.md).

## two

`kandji things two --devices … --body.devices … [OPTIONS]`

[Devices](two.md): Devices. Risk: *nudge*; it runs without a question.

```sh
kandji things two --body.devices true --file installer.pkg
```

| Argument | Type | Required | Description |
|---|---|---|---|
| `--devices` | one of `Devices` | yes | Devices |
| `--body.devices` | boolean | yes | Devices |

Also: `--body FILE`, `--null FIELD`, `--file PATH`.
";
    assert_eq!(page, expected);
}

#[test]
fn each_parameter_and_field_has_its_evidence() {
    let mut fixture = fixture("Pet");
    let seen = Record {
        tallies: Tallies::from_iter([(0, Tally { of: 3, seen: 2, absent: 1, ..Tally::default() })]),
        ..Record::default()
    };
    let claim = Claim {
        document: 0,
        source: ClaimSource::Schema,
        kinds: vec!["string".to_owned()],
        overruled: false,
        required: None,
    };
    let declared = Record { claims: vec![claim], ..Record::default() };
    let places = [("query Pet", seen), ("body /Pet", declared), ("200 /*/Pet", Record::default())];
    let places = places.into_iter().map(|(place, record)| (Place::parse(place).unwrap(), record)).collect();
    let evidence = OperationEvidence { places, ..OperationEvidence::default() };
    fixture.provenance.operations.insert("two".to_owned(), evidence);
    let tree = fixture.book();
    let page = tree.get("docs/src/operations/pet/two.md").unwrap();
    let rows = page.lines().filter(|line| line.contains("</a>`Pet`<br><small>required"));
    let evidence: Vec<&str> = rows.filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next()).collect();
    assert_eq!(evidence, ["2 of 3", "documented", "no value", "corrected"]);
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

<small>Keywords: Wipe</small>

An action card for flows in Okta Workflows. Risk: *nudge* (asks a device to do something harmless).

| Operation | Request | Role |
|---|---|---|
| [Wipe](../operations/wipe/one.md) | `POST` `/things/Wipe` | what the card does |

## Inputs

At least one of these is required: **Wipe**, **Wipe** (or the option *Wipe*, which clears it).

When **Wipe** is *Wipe*:

| Field | Type | Description | In the API |
|---|---|---|---|
| <a id=\"inputs--Wipe\"></a><small>Wipe</small><br>**Wipe**<br><small>`Wipe`, required (Wipe)</small> | Wipe | \
Wipe<br>Choices: Wipe (`Wipe`). | the connector's own<br><small>Wipe</small> |

## What the card cannot send

The API takes more than the card has inputs for. A flow sends them with [Wipe](zzz.md); the page \
[Wipe](../operations/wipe/one.md#in-okta-workflows) shows how.

| Field of the API | In | Type | Description |
|---|---|---|---|
| [`Wipe`](../operations/wipe/one.md#query--Wipe)<br><small>required</small> | query | one of `Wipe` | \
Wipe Default: `Wipe`. |
| [`Wipe`](../operations/wipe/one.md#body--Wipe)<br><small>required</small> | body | boolean | Wipe |

## Where card and API differ

* [Wipe](#inputs--Wipe) (input): Wipe. Wipe.
";
    assert_eq!(page, expected);
}

#[test]
fn what_keeps_a_card_from_its_purpose_is_said_wherever_the_card_is_listed() {
    let mut fixture = fixture("Wipe");
    fixture.findings.iter_mut().for_each(|finding| finding.is_obstacle = true);
    let tree = fixture.book();
    let page = tree.get("docs/src/cards/wipe.md").unwrap();
    assert!(page.starts_with("# Wipe\n\nWipe\n\n**What is missing:** Wipe. Wipe.\n"), "{page}");
    assert!(!page.contains("## Where card and API differ"), "{page}");
    let overview = tree.get("docs/src/cards.md").unwrap();
    assert!(overview.contains("| Wipe **But:** Wipe. |"), "{overview}");
    let operation = tree.get("docs/src/operations/wipe/one.md").unwrap();
    assert!(operation.contains("(../../cards/wipe.md): Wipe **But:** Wipe."), "{operation}");
}

#[test]
fn the_reconciliation_page_counts_and_links_to_the_cards() {
    let tree = fixture("Wipe").book();
    let report = tree.get("docs/src/reconciliation.md").unwrap();
    let lines = [
        "| Operations | 2 |",
        "| Operations that a card uses | 1 |",
        "| Findings settled by a decision | 1 |",
        "| Connector only | 6 |",
        "| `words` | 6 | 80 |",
        "<summary>1 finding (1 error), 1 settled by a decision.</summary>",
        "| Wipe | Wipe |",
    ];
    for line in lines {
        assert!(report.lines().any(|found| found == line), "{line} in {report}");
    }
    let entry = "- [Wipe](cards/wipe.md), [Inputs, Wipe](cards/wipe.md#inputs--Wipe): Wipe. Decided: Wipe. Wipe.";
    assert!(report.lines().any(|line| line == entry), "{report}");
}

#[test]
fn a_type_is_described_where_it_is_used_or_on_the_page_of_shared_types() {
    let mut fixture = fixture("Wipe");
    fixture.api.operations[1].group = "Other".to_owned();
    let shared = fixture.book();
    assert!(shared.get("docs/src/types.md").unwrap().contains("<a id=\"type--Wipe\"></a>\n\n## Wipe\n"));
    assert!(
        shared.get("docs/src/operations/wipe/one.md").unwrap().contains("list of [Wipe](../../types.md#type--Wipe)")
    );

    fixture.api.operations.truncate(1);
    let used_once = fixture.book();
    assert_eq!(used_once.get("docs/src/types.md"), None);
    let page = used_once.get("docs/src/operations/wipe/one.md").unwrap();
    assert!(page.contains("list of object (`Wipe`)") && page.contains("**Fields of each item of the 200 response**"));
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

#[test]
fn a_book_without_guides_has_none_and_links_to_none() {
    let mut fixture = fixture("Devices");
    fixture.guides.clear();
    for (path, page) in fixture.book().iter().filter(|(path, _)| path.ends_with(".md")) {
        assert!(!path.contains("guides/") && !page.contains("guides/"), "{path}: {page}");
    }
}
