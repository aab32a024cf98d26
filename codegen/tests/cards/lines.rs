//! A new line in the card document moves every card. Only what states lines by contract may change.

use kandji_codegen::diagnostic::Report;
use kandji_codegen::emit::FileTree;
use kandji_codegen::generate;

use crate::project::{project, spec_folder};

fn generated(cards: &str) -> FileTree {
    let mut spec = spec_folder();
    spec.cards = spec.sources.add("spec/action-cards.md", cards);
    let mut report = Report::default();
    generate(&spec, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics())).tree
}

#[test]
fn a_blank_line_changes_only_the_lines_in_the_catalog() {
    let cards = &project().cards;
    let (before, after) = (generated(cards), generated(&format!("\n{cards}")));
    let changed = before.iter().filter(|(path, text)| after.get(path) != Some(text)).map(|(path, _)| path);
    assert_eq!(changed.collect::<Vec<_>>(), ["cards/catalogue.json"]);
    let lines = |tree: &FileTree| -> Vec<String> {
        let catalogue = tree.get("cards/catalogue.json").unwrap().lines();
        catalogue.filter(|line| !line.trim().starts_with("\"line\": ")).map(str::to_owned).collect()
    };
    assert_eq!(lines(&before), lines(&after));
}
