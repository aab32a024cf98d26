//! Every part of a card document, taken out, renamed, or with something unknown beside it: the catalog changes, or a finding
//! names the place. There is no third possibility but the exceptions below.
//!
//! A sample is tried; with `KANDJI_TEST_ALL_MUTANTS` set, all of them are.

use std::collections::{BTreeMap, BTreeSet};

use kandji_codegen::cards;
use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::model::{CardDocument, CardField};
use kandji_codegen::source::SourceMap;

use crate::parts_of_cards::{Change, changes};
use crate::project::{project, upstream_cards};

/// How many changes of a document are tried if not all are.
const SAMPLE: usize = 500;

/// How far a finding may be from the change that it is about, in lines: a table is reported for the heading above it.
const NEAR: usize = 6;

/// What a change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    /// The catalog is another one.
    Catalog,
    /// The document is refused, or a new finding is at the change.
    Finding,
    /// Only the list of passages in the book is another one. The reason: the text is part of no card, and says so there.
    Passages,
    /// Nothing, because the change says nothing: a rule between cards was added or taken away.
    SaysNothing,
    /// Nothing, and nobody learns of it.
    Lost,
}

/// What a document says.
struct Read {
    cards: Vec<String>,
    passages: Vec<String>,
    /// The findings, each with its lines.
    findings: BTreeMap<String, BTreeSet<usize>>,
    is_refused: bool,
}

fn read(text: &str) -> Read {
    let mut sources = SourceMap::default();
    let file = sources.add("cards.md", text);
    let mut report = Report::new(Strictness::Strict);
    let document = cards::parse(file, &sources, &mut report);
    let mut findings: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for found in report.diagnostics() {
        let place = found.labels.first().and_then(|label| sources.line_column(label.span));
        let line = place.unwrap_or_else(|| panic!("a finding without a place: {}", found.message)).line;
        findings.entry(format!("{} {}", found.code.id, found.message)).or_default().insert(line);
    }
    let is_refused = document.is_err();
    let document = document.unwrap_or_default();
    Read { cards: said(&document), passages: passages(&document), findings, is_refused }
}

/// What the catalog says, without lines.
fn said(document: &CardDocument) -> Vec<String> {
    let of_field = |section: &dyn std::fmt::Display, field: &CardField| {
        let CardField { label, key, type_, required, required_when, group, when, choices, description, .. } = field;
        format!(
            "{section} {label:?} {key} {type_:?} {required} {required_when:?} {group:?} {when:?} {choices:?} {description:?}"
        )
    };
    let mut said = Vec::new();
    for card in &document.cards {
        said.push(format!("{:?} {} {:?}", card.title, card.slug, card.description));
        said.extend(card.fields().map(|(section, field)| of_field(&section, field)));
    }
    said
}

fn passages(document: &CardDocument) -> Vec<String> {
    let all = document.skipped.iter().chain(&document.passages);
    all.map(|passage| format!("{}: {}", passage.reason, passage.text)).collect()
}

fn effect(before: &Read, change: &Change) -> Effect {
    let after = read(&change.text);
    let is_near = |line: &usize| line.abs_diff(change.line) <= NEAR;
    let is_new = |(message, lines): (&String, &BTreeSet<usize>)| {
        let known = before.findings.get(message).map_or(0, BTreeSet::len);
        lines.len() > known && lines.iter().any(is_near) || known == 0 && lines.iter().any(is_near)
    };
    if after.is_refused || after.findings.iter().any(is_new) {
        Effect::Finding
    } else if after.cards != before.cards {
        Effect::Catalog
    } else if after.passages != before.passages {
        Effect::Passages
    } else if change.says_nothing {
        Effect::SaysNothing
    } else {
        Effect::Lost
    }
}

/// The effects of many changes, in their order.
fn effects(before: &Read, changes: &[Change]) -> Vec<Effect> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = changes.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let workers = changes
            .chunks(share)
            .map(|share| scope.spawn(move || share.iter().map(|change| effect(before, change)).collect::<Vec<_>>()));
        let workers: Vec<_> = workers.collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

/// The text in front of the cards with the first card, and every card alone: small documents are read quickly, and no
/// change in one card means anything to another.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.starts_with("### ") && pieces.last().is_some_and(|piece| piece.contains("\n### ") || pieces.len() > 1) {
            pieces.push(String::new());
        }
        pieces.last_mut().unwrap().push_str(line);
    }
    pieces
}

/// The changes that are tried, and how many there are.
fn tried(name: &str, piece: &str, sample: usize) -> (Vec<Change>, usize) {
    let mut changes = changes(piece);
    let all = changes.len();
    if std::env::var_os("KANDJI_TEST_ALL_MUTANTS").is_none() {
        let step = all.div_ceil(sample).max(1);
        let mut index = name.len() + piece.len();
        changes.retain(|_| {
            index += 1;
            index.is_multiple_of(step)
        });
    }
    (changes, all)
}

fn check(name: &str, text: &str) {
    let pieces = pieces(text);
    let (mut tried_of_all, mut lost) = ((0, 0), 0);
    let mut table: BTreeMap<(&str, Effect), usize> = BTreeMap::new();
    for piece in &pieces {
        let before = read(piece);
        let (changes, all) = tried(name, piece, SAMPLE / pieces.len());
        tried_of_all = (tried_of_all.0 + changes.len(), tried_of_all.1 + all);
        for (change, effect) in changes.iter().zip(effects(&before, &changes)) {
            *table.entry((change.kind, effect)).or_default() += 1;
            if effect == Effect::Lost {
                lost += 1;
                println!("LOST {}: line {} of {:.40?}: {}", change.kind, change.line, piece, change.what);
            }
        }
    }
    table.iter().for_each(|((kind, effect), count)| println!("{name} {kind:34} {effect:?}: {count}"));
    let (tried, all) = tried_of_all;
    println!("{name}: {tried} of {all} changes tried, {lost} lost");
    assert!(tried > 100, "only {tried} changes");
    assert_eq!(lost, 0, "{lost} of {tried} changes of {name} are lost");
}

#[test]
fn nothing_in_the_project_is_lost() {
    check("action-cards.md", &project().cards);
}

#[test]
fn nothing_in_the_upstream_documents_is_lost() {
    for name in ["2025-05-20.md", "2025-07-15.md"] {
        if let Some(text) = upstream_cards(name) {
            check(name, &text);
        }
    }
}

/// What the documents of the project and of upstream do not have.
#[test]
fn nothing_in_another_dialect_is_lost() {
    let text = "---\ntitle: x\n---\n\n# Lamps\n\nText[^1] and [l].\n\n## Group\n\n### Blink Lamp\n\nBlinks [it][l].\n\n#### Input\n\n\
                | Fields | Definition | Type | Required |\n| --- | :-: | --: | --- |\n| Lamp ID[^1] | Which `a|b`. | string | yes |\n\
                | Color | One of<ul><li>Red</li><li>Blue</li></ul> | Dropdown | ✗ |\n\n#### Options\n\n\
                * **Mode** (Dropdown, required): One of<ul><li>Short</li><li>Long</li></ul>\n* Count (Number, optional)\n\n\
                #### Output\n\n<table>\n<tr><th>Field</th><th>Type</th></tr>\n<tr><td>Lit</td><td>boolean</td></tr>\n\
                <tr><td>Size</td><td>number</td></tr>\n</table>\n\n#### Outputs (Long)\n\n| Field | Type |\n|---|---|\n| Time | date |\n\n\
                Group two\n---------\n\n### Dim Lamp\n\n> Dims it.\n\n#### Output\n\n| Field | Type |\n|---|---|\n| Lit | boolean |\n\n\
                <!-- end -->\n\n[^1]: Its number.\n\n[l]: https://example.org\n";
    check("dialect", text);
}
