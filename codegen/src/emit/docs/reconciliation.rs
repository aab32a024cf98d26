//! The page on how the API and the cards fit together.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::book::RECONCILIATION;
use super::escape::{Md, code, literal};
use super::findings::{FindingEntry, Findings, entry};
use super::input::{Input, source_note};
use super::markdown::inline;
use super::sitemap::Sitemap;
use crate::diagnostic::Severity;
use crate::model::{self, Binding, BoundCard, BoundField};
use crate::reconcile::Finding;
use crate::reconcile::rules::find;
use crate::source::SourceMap;

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    totals: Vec<Count>,
    bindings: Vec<Count>,
    rules: Vec<MatchRule>,
    findings: Vec<RuleSection>,
    skipped: Vec<Skipped>,
    passages: Vec<Skipped>,
}

/// A labeled count.
#[derive(Serialize)]
struct Count {
    name: &'static str,
    number: usize,
}

/// A rule that bound fields.
#[derive(Serialize)]
struct MatchRule {
    rule: Md,
    fields: usize,
    lowest: u8,
}

/// A rule's findings.
#[derive(Serialize)]
struct RuleSection {
    rule: Md,
    title: Md,
    why: Md,
    counts: String,
    entries: Vec<FindingEntry>,
}

/// A part of the card document that is not part of a card.
#[derive(Serialize)]
struct Skipped {
    text: Md,
    reason: Md,
    source: Md,
}

/// The page.
pub(super) fn page(input: Input<'_>, sitemap: &Sitemap<'_>, known: &Findings<'_>) -> Page {
    let fields = || input.cards.iter().flat_map(|bound| &bound.fields);
    Page {
        totals: totals(input),
        bindings: bindings(fields()),
        rules: match_rules(fields()),
        findings: rule_sections(input, sitemap, known),
        skipped: input.skipped.iter().map(|row| skipped(row, input.sources)).collect(),
        passages: input.passages.iter().map(|passage| skipped(passage, input.sources)).collect(),
    }
}

fn totals(input: Input<'_>) -> Vec<Count> {
    let api = input.api;
    let cards = input.cards;
    let sum = |count: fn(&BoundCard) -> usize| cards.iter().map(count).sum();
    let calls = cards.iter().flat_map(|bound| &bound.operations);
    let used: BTreeSet<&str> = calls.map(|call| call.operation_id.as_str()).collect();
    let decided = input.findings.iter().filter(|finding| finding.decision.is_some()).count();
    let totals = [
        ("Operations", api.operations.len()),
        ("Operations that a card uses", used.len()),
        ("Named types", api.types.len()),
        ("Cards", cards.len()),
        ("Options", sum(|bound| bound.card.options.len())),
        ("Inputs", sum(|bound| bound.card.inputs.len())),
        ("Outputs", sum(|bound| bound.card.outputs.len())),
        ("Table rows that are not fields", input.skipped.len()),
        ("Passages that are part of no card", input.passages.len()),
        ("Findings", input.findings.len()),
        ("Findings settled by a decision", decided),
    ];
    totals.into_iter().map(|(name, number)| Count { name, number }).collect()
}

/// The kinds of bindings, in the order of the table.
const BINDINGS: [&str; 10] = [
    "Path parameter",
    "Query parameter",
    "Header",
    "Cookie",
    "Request body",
    "Response",
    "HTTP status",
    "Record count",
    "Pagination",
    "Connector only",
];

fn binding_kind(binding: &Binding) -> &'static str {
    match binding {
        Binding::Path { .. } => "Path parameter",
        Binding::Query { .. } => "Query parameter",
        Binding::Header { .. } => "Header",
        Binding::Cookie { .. } => "Cookie",
        Binding::Body { .. } => "Request body",
        Binding::Response { .. } => "Response",
        Binding::Status => "HTTP status",
        Binding::Count => "Record count",
        Binding::Paging => "Pagination",
        Binding::Connector { .. } => "Connector only",
    }
}

fn bindings<'a>(fields: impl Iterator<Item = &'a BoundField>) -> Vec<Count> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for field in fields {
        *numbers.entry(binding_kind(&field.binding)).or_default() += 1;
    }
    let counts = BINDINGS.into_iter().map(|name| Count { name, number: numbers.get(name).copied().unwrap_or(0) });
    counts.filter(|count| count.number > 0).collect()
}

fn match_rules<'a>(fields: impl Iterator<Item = &'a BoundField>) -> Vec<MatchRule> {
    let mut rules: BTreeMap<&str, (usize, u8)> = BTreeMap::new();
    for field in fields {
        let (number, lowest) = rules.entry(field.rule).or_insert((0, field.score));
        *number += 1;
        *lowest = field.score.min(*lowest);
    }
    rules.into_iter().map(|(rule, (fields, lowest))| MatchRule { rule: code(rule), fields, lowest }).collect()
}

fn rule_sections(input: Input<'_>, sitemap: &Sitemap<'_>, known: &Findings<'_>) -> Vec<RuleSection> {
    let mut by_rule: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in input.findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let section = |(rule, findings): (&str, Vec<&Finding>)| RuleSection {
        rule: literal(rule),
        title: find(rule).map(|rule| inline(rule.code.title)).unwrap_or_default(),
        why: find(rule).map(|rule| inline(rule.code.why)).unwrap_or_default(),
        counts: counts(&findings),
        entries: findings
            .into_iter()
            .map(|finding| entry(finding, linked_subject(finding, input, sitemap, known), input.sources))
            .collect(),
    };
    by_rule.into_iter().map(section).collect()
}

/// How many findings there are, how many of them are errors, and how many are settled.
fn counts(findings: &[&Finding]) -> String {
    let counted = |number: usize, noun: &str| format!("{number} {noun}{}", if number == 1 { "" } else { "s" });
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let decided = findings.iter().filter(|finding| finding.decision.is_some()).count();
    let errors = if errors == 0 { String::new() } else { format!(" ({})", counted(errors, "error")) };
    format!("{}{errors}, {decided} settled by a decision.", counted(findings.len(), "finding"))
}

/// What a finding is about, with a link to the card's page.
fn linked_subject(finding: &Finding, input: Input<'_>, sitemap: &Sitemap<'_>, known: &Findings<'_>) -> Md {
    let page = sitemap.card(finding.card_slug());
    let Some((bound, target)) = page.and_then(|(index, target)| Some((input.cards.get(index)?, target))) else {
        return literal(&finding.subject);
    };
    let card = target.link(RECONCILIATION, &literal(&bound.card.title));
    Md::join([card, known.subject(finding, bound)], ", ")
}

fn skipped(row: &model::Skipped, sources: &SourceMap) -> Skipped {
    Skipped { text: literal(&row.text), reason: literal(&row.reason), source: source_note(sources, row.span) }
}
