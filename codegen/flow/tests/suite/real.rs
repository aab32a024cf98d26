//! The export of a real flow, from the upstream documents.

use std::fs;
use std::path::{Path, PathBuf};

use kandji_flow::flow::{Data, File, Origin};
use serde_json::Value;

/// The text of the export, if the upstream documents are there.
fn text(test: &str) -> Option<Vec<u8>> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/upstream");
    let upstream = std::env::var_os("KANDJI_UPSTREAM").map_or(beside, PathBuf::from);
    let file = upstream.join("flopack/list-devices.flopack");
    if !file.exists() {
        println!("SKIPPED: {test}: no export at {}", file.display());
        return None;
    }
    Some(fs::read(file).expect("the export can be read"))
}

#[test]
fn everything_of_the_export_is_understood() {
    let Some(text) = text("everything_of_the_export_is_understood") else { return };
    let file = File::parse(&text).unwrap();
    let reading = file.read();
    let found: Vec<_> =
        reading.problems.iter().map(|one| format!("{} {}", file.position(one.span), one.kind.id)).collect();
    assert_eq!(found, ["457:25 flow-elsewhere"], "only the helper flow is not in the file");
    let [flow] = reading.export.flows.as_slice() else { panic!("one flow") };
    let cards: Vec<_> = flow.cards.iter().map(|card| (card.title, card.method, card.module.version)).collect();
    let wanted = [("Delegated Flow", "delegated", "0.0.1"), ("List Devices", "searchDevices_MgiZyuVso", "0.267.0")];
    assert_eq!(cards, wanted);
}

#[test]
fn the_card_has_its_keys_choices_and_mapping() {
    let Some(text) = text("the_card_has_its_keys_choices_and_mapping") else { return };
    let file = File::parse(&text).unwrap();
    let export = file.read().export;
    let [start, card] = export.flows[0].cards.as_slice() else { panic!("two cards") };
    assert_eq!((card.module.origin, card.module.name), (Origin::Connector, "kandji_edae9b89cf1e4ca6a01a1ad6d985127b"));
    assert_eq!(export.connections[0].id, card.connection.unwrap());
    let email = card.input("user_email_VNWIP0").unwrap();
    let source = email.source.unwrap();
    assert_eq!((source.card, start.outputs[source.output].key), (0, "Kandji User Email"));
    assert_eq!((email.label, email.is_option, email.is_given()), ("User Emaill - Exact Match", false, true));
    let result_set = card.input("result_set_ZVVK2O").unwrap();
    assert!(result_set.is_option && matches!(result_set.data, Data::Static(value) if value.as_text() == Some("all")));
    let choices: Vec<_> = result_set.choices.iter().map(|choice| (choice.value, choice.label)).collect();
    let wanted =
        [("1", "First Matching Record"), ("300", "First 300 Matching Records"), ("all", "Stream All Matching Records")];
    assert_eq!(choices, wanted);
    let helper = card.input("processing_flow").unwrap();
    assert!(helper.is_required && matches!(helper.data, Data::Flow(_)));
}

#[test]
fn a_round_trip_changes_nothing_but_the_order_of_keys() {
    let Some(text) = text("a_round_trip_changes_nothing_but_the_order_of_keys") else { return };
    let written = File::parse(&text).unwrap().to_text();
    let [before, after] =
        [text.as_slice(), written.as_bytes()].map(|text| serde_json::from_slice::<Value>(text).unwrap());
    assert_eq!(before, after);
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(|line| line.trim_end_matches(',').to_owned()).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&written), sorted(std::str::from_utf8(&text).unwrap()), "the export is indented as we indent");
}
