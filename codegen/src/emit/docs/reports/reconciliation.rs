//! The page on how the API and the cards fit together.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::findings::{FindingEntry, entry};
use crate::diagnostic::Severity;
use crate::emit::docs::book::{RECONCILIATION, RULES};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::input::Input;
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};
use crate::model::{self, Binding, BoundCard, BoundField};
use crate::reconcile::Finding;
use crate::reconcile::rules::find;

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
    heading: Heading,
    title: Md,
    why: Md,
    counts: String,
    /// A link to the explanation of the rule.
    explained: Md,
    entries: Vec<FindingEntry>,
}

/// A part of the card document that is not part of a card.
#[derive(Serialize)]
struct Skipped {
    text: Md,
    reason: Md,
}

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let input = context.input;
    let fields = || input.cards.iter().flat_map(|bound| &bound.fields);
    Page {
        totals: totals(input),
        bindings: bindings(fields()),
        rules: match_rules(fields()),
        findings: rule_sections(context),
        skipped: input.skipped.iter().map(skipped).collect(),
        passages: input.passages.iter().map(skipped).collect(),
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

fn rule_sections(context: &Context<'_>) -> Vec<RuleSection> {
    let mut by_rule: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in context.input.findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let section = |(rule, findings): (&str, Vec<&Finding>)| RuleSection {
        heading: Target::heading_on(RECONCILIATION, rule).heading(rule),
        title: find(rule).map(|rule| inline(rule.code.title)).unwrap_or_default(),
        why: find(rule).map(|rule| inline(rule.code.why)).unwrap_or_default(),
        counts: counts(&findings),
        explained: find(rule).map(|_| explained(rule)).unwrap_or_default(),
        entries: findings.into_iter().map(|finding| entry(finding, linked_subject(context, finding))).collect(),
    };
    by_rule.into_iter().map(section).collect()
}

fn explained(rule: &str) -> Md {
    md!("{}.", &Target::heading_on(RULES, rule).link(RECONCILIATION, &md!("What to do about it")))
}

/// How many findings there are, how many of them are errors, and how many are settled.
fn counts(findings: &[&Finding]) -> String {
    let counted = |number: usize, noun: &str| format!("{number} {noun}{}", if number == 1 { "" } else { "s" });
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let decided = findings.iter().filter(|finding| finding.decision.is_some()).count();
    let errors = if errors == 0 { String::new() } else { format!(" ({})", counted(errors, "error")) };
    format!("{}{errors}, {decided} settled by a decision.", counted(findings.len(), "finding"))
}

/// What a finding is about, with a link to the field, or else to the card.
fn linked_subject(context: &Context<'_>, finding: &Finding) -> Md {
    let page = context.sitemap.card(finding.card_slug());
    let Some((index, bound, target)) = page.and_then(|(at, target)| Some((at, context.input.cards.get(at)?, target)))
    else {
        return literal(&finding.subject);
    };
    let card = target.link(RECONCILIATION, &literal(&bound.card.title));
    let subject = context.findings.subject(finding, bound);
    let place = context.findings.place(finding, bound);
    let field = place.and_then(|(section, at)| context.sitemap.card_field(index, section, at));
    let subject = field.map_or(subject.clone(), |target| target.link(RECONCILIATION, &subject));
    Md::join([card, subject], ", ")
}

fn skipped(row: &model::Skipped) -> Skipped {
    Skipped { text: literal(&row.text), reason: literal(&row.reason) }
}
