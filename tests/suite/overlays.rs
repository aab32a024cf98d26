//! Every correction says why it is made and what shows that it is right.

use std::fs;

use serde_json::Value;
use tests::generator::spec;

/// What is said about the API in our own words, beside its facts.
const WORDS: [&str; 5] = ["description", "summary", "x-kandji-name", "x-kandji-platforms", "x-kandji-risk"];

/// Whether an update changes a fact: a value that is none of our words.
fn changes_facts(update: &Value) -> bool {
    let Value::Object(fields) = update else { return true };
    fields.iter().any(|(name, value)| !WORDS.contains(&name.as_str()) && changes_facts(value))
}

#[test]
fn every_correction_has_a_reason_and_evidence() {
    let mut corrections = 0;
    for file in fs::read_dir(spec().join("overlays")).unwrap() {
        let path = file.unwrap().path();
        let overlay: Value = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for action in overlay["actions"].as_array().unwrap() {
            let is_correction = action.get("remove").is_some() || action.get("update").is_some_and(changes_facts);
            if is_correction {
                corrections += 1;
                for key in ["x-reason", "x-evidence"] {
                    assert!(action.get(key).is_some(), "{}: {} has no {key}", path.display(), action["target"]);
                }
            }
        }
    }
    assert!(corrections > 0, "there are no corrections to look at");
    println!("{corrections} corrections");
}
