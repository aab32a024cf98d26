//! The report on how the two documents fit together.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Contents;
use super::book::RECONCILIATION;
use super::escape::{Md, code, literal};
use super::findings::{Remark, remark, subject};
use super::markdown::inline;
use super::sitemap::{Sitemap, source};
use crate::diagnostic::Severity;
use crate::model::{Binding, BoundCard, BoundField, SkippedRow};
use crate::reconcile::Finding;
use crate::reconcile::rules::find;
use crate::source::SourceMap;

/// The report.
#[derive(Serialize)]
pub(super) struct Page {
    totals: Vec<Count>,
    bindings: Vec<Count>,
    rules: Vec<MatchRule>,
    findings: Vec<RuleSection>,
    skipped: Vec<Skipped>,
}

/// How many there are of something.
#[derive(Serialize)]
struct Count {
    name: &'static str,
    number: usize,
}

/// A rule that found places.
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
    total: usize,
    decided: usize,
    errors: usize,
    remarks: Vec<Remark>,
}

/// A row of a card's table that is no field.
#[derive(Serialize)]
struct Skipped {
    text: Md,
    reason: Md,
    source: Md,
}

/// The report.
pub(super) fn page(contents: Contents<'_>, sitemap: &Sitemap<'_>) -> Page {
    let fields = || contents.cards.iter().flat_map(|bound| &bound.fields);
    Page {
        totals: totals(contents),
        bindings: bindings(fields()),
        rules: match_rules(fields()),
        findings: rule_sections(contents, sitemap),
        skipped: contents.skipped.iter().map(|row| skipped(row, contents.sources)).collect(),
    }
}

fn totals(contents: Contents<'_>) -> Vec<Count> {
    let api = contents.api;
    let cards = contents.cards;
    let sum = |count: fn(&BoundCard) -> usize| cards.iter().map(count).sum();
    let calls = cards.iter().flat_map(|bound| &bound.operations);
    let used: BTreeSet<&str> = calls.map(|call| call.operation_id.as_str()).collect();
    let decided = contents.findings.iter().filter(|finding| finding.decision.is_some()).count();
    let totals = [
        ("Operations", api.operations.len()),
        ("Operations behind at least one card", used.len()),
        ("Named types", api.types.len()),
        ("Cards", cards.len()),
        ("Options", sum(|bound| bound.card.options.len())),
        ("Inputs", sum(|bound| bound.card.inputs.len())),
        ("Outputs", sum(|bound| bound.card.outputs.len())),
        ("Table rows that are no field", contents.skipped.len()),
        ("Findings", contents.findings.len()),
        ("Findings settled by a decision", decided),
    ];
    totals.into_iter().map(|(name, number)| Count { name, number }).collect()
}

/// The kinds of places, in the order of the table.
const PLACES: [&str; 9] = [
    "Path parameter",
    "Query parameter",
    "Header",
    "Request body",
    "Answer",
    "HTTP status",
    "Number of records",
    "Paging mode",
    "Connector only",
];

fn place_of(binding: &Binding) -> &'static str {
    match binding {
        Binding::Path { .. } => "Path parameter",
        Binding::Query { .. } => "Query parameter",
        Binding::Header { .. } => "Header",
        Binding::Body { .. } => "Request body",
        Binding::Response { .. } => "Answer",
        Binding::Status => "HTTP status",
        Binding::Count => "Number of records",
        Binding::Paging => "Paging mode",
        Binding::Connector { .. } => "Connector only",
    }
}

fn bindings<'a>(fields: impl Iterator<Item = &'a BoundField>) -> Vec<Count> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for field in fields {
        *numbers.entry(place_of(&field.binding)).or_default() += 1;
    }
    let counts = PLACES.into_iter().map(|name| Count { name, number: numbers.get(name).copied().unwrap_or(0) });
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

fn rule_sections(contents: Contents<'_>, sitemap: &Sitemap<'_>) -> Vec<RuleSection> {
    let mut by_rule: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in contents.findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let section = |(rule, findings): (&str, Vec<&Finding>)| RuleSection {
        rule: literal(rule),
        title: find(rule).map(|rule| inline(rule.code.title)).unwrap_or_default(),
        why: find(rule).map(|rule| inline(rule.code.why)).unwrap_or_default(),
        total: findings.len(),
        decided: findings.iter().filter(|finding| finding.decision.is_some()).count(),
        errors: findings.iter().filter(|finding| finding.severity == Severity::Error).count(),
        remarks: findings
            .into_iter()
            .map(|finding| remark(finding, linked_subject(finding, contents, sitemap), contents.sources))
            .collect(),
    };
    by_rule.into_iter().map(section).collect()
}

/// What a finding is about, with a link to the card's page.
fn linked_subject(finding: &Finding, contents: Contents<'_>, sitemap: &Sitemap<'_>) -> Md {
    let known = sitemap.card(finding.card_slug());
    let Some((bound, place)) = known.and_then(|(index, place)| Some((contents.cards.get(index)?, place))) else {
        return literal(&finding.subject);
    };
    let card = place.link(RECONCILIATION, &literal(&bound.card.title));
    Md::join([card, subject(finding, bound)], ", ")
}

fn skipped(row: &SkippedRow, sources: &SourceMap) -> Skipped {
    Skipped { text: literal(&row.text), reason: literal(&row.reason), source: source(sources, row.span) }
}
