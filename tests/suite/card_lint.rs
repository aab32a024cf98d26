//! What the linter of `kandji-cards` says of flows.

mod build;
mod rules;

use std::fs;

use kandji_cards::Catalogue;
use kandji_cards::flow::File;
use kandji_cards::lint::{Format, RULES, Settings, lint, render};
use kandji_cards::steps::steps;
use serde_json::{Value, json};
use tests::project;
use tests::random::Random;

#[test]
fn each_rule_has_a_test_and_says_what_to_do() {
    let tests = fs::read_to_string(project::root().join("tests/suite/card_lint/rules.rs")).unwrap();
    for rule in RULES {
        assert!(tests.contains(&format!("\"{}\"", rule.kind.id)), "{} has no fixture", rule.kind.id);
        assert!(rule.kind.meaning.ends_with('.') && rule.kind.remedy.ends_with('.'), "{}", rule.kind.id);
    }
}

/// The real export, if the upstream documents are there.
fn real(test: &str) -> Option<File> {
    let upstream = project::upstream(test)?;
    Some(File::parse(&fs::read(upstream.join("flopack/list-devices.flopack")).unwrap()).unwrap())
}

#[test]
fn nothing_false_is_said_of_the_real_export() {
    let Some(file) = real("nothing_false_is_said_of_the_real_export") else { return };
    for settings in [Settings::default(), Settings { fleet_size: Some(20_000) }] {
        let found = lint(&file, Catalogue::packaged(), settings);
        let found: Vec<_> = found.iter().map(|one| (one.kind.id, one.message.as_str())).collect();
        assert_eq!(found, [("flow-elsewhere", "the card List Devices calls a flow that is not in the file")]);
    }
}

#[test]
fn the_steps_of_the_real_export_are_invocations() {
    let Some(file) = real("the_steps_of_the_real_export_are_invocations") else { return };
    let reading = file.read();
    let steps = steps(Catalogue::packaged(), &reading.export);
    let [step] = steps.as_slice() else { panic!("one card of the connector") };
    assert_eq!(step.card.map(|card| card.slug.as_str()), Some("list-devices"));
    assert_eq!(step.invocation.to_json(), json!({ "options": { "result_set": "all" } }));
    let mapped: Vec<_> = step.mapped.iter().map(|field| field.key.as_str()).collect();
    assert_eq!((mapped, step.unknown.as_slice()), (vec!["user_email_exact_match"], ["Flow"].as_slice()));
}

/// A file with the values of another one in places where they do not belong.
fn damaged(text: &str, seed: u64) -> String {
    let mut random = Random::new(seed);
    let parts: Vec<&str> = text.split_inclusive([',', ':', '{', '}', '[', ']']).collect();
    let (from, to) = (random.below(parts.len()), random.below(parts.len()));
    let mut changed = parts.clone();
    changed[to] = parts[from];
    if random.below(3) == 0 {
        changed.truncate(to);
    }
    changed.concat()
}

#[test]
fn damaged_exports_are_linted_to_the_end() {
    let Some(file) = real("damaged_exports_are_linted_to_the_end") else { return };
    let (mut read, mut refused) = (0, 0);
    for seed in 0..2_000 {
        match File::parse(damaged(file.text(), seed).as_bytes()) {
            Ok(file) => {
                let found = lint(&file, Catalogue::packaged(), Settings { fleet_size: Some(1_000) });
                assert_eq!(render(&found, &file, "x", Format::Json).lines().count(), found.len());
                _ = steps(Catalogue::packaged(), &file.read().export);
                read += 1;
            }
            Err(found) => refused += usize::from(!found.is_empty()),
        }
    }
    assert_eq!(read + refused, 2_000);
    assert!(read > 100 && refused > 100, "{read} were read, {refused} refused");
}

#[test]
fn findings_are_shown_to_people_programs_and_github() {
    let text = build::export(&[build::flow("1", &[build::kandji("a", "x_Ab12Cd", "No\u{1b}[31m%", &[], &[])])]);
    let file = File::parse(text.as_bytes()).unwrap();
    let found = lint(&file, Catalogue::packaged(), Settings::default());
    assert_eq!(found.len(), 1);
    let shown = |format| render(&found, &file, "a,b.flow", format);
    let human = shown(Format::Human);
    let wanted = "error[unknown-card]: the catalogue has no card No\u{fffd}[31m% (`x_Ab12Cd`)\n --> a,b.flow:1:";
    assert!(human.starts_with(wanted) && human.contains("  = help: Replace"), "{human}");
    let line: Value = serde_json::from_str(&shown(Format::Json)).unwrap();
    let [code, file_name, number] = ["code", "file", "line"].map(|key| line[key].clone());
    assert_eq!([code, file_name, number], [json!("unknown-card"), json!("a,b.flow"), json!(1)]);
    let github = shown(Format::GitHub);
    assert!(github.starts_with("::error file=a%2Cb.flow,line=1,col="), "{github}");
    assert!(github.contains(",title=unknown-card::the catalogue has no card No\u{fffd}[31m%25 (`x_Ab12Cd`)%0Ahelp: "));
    assert_eq!(github.lines().count(), 1);
}
