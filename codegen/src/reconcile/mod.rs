//! Matches cards to operations and fields, and finds where the two documents disagree.
//!
//! The stages are in [`reconcile`]. [`rules`] say what a match and what a disagreement is: they are small and general,
//! one file each. Decisions say what no rule can know.

mod bind;
mod deciding;
mod matching;
pub mod rules;
mod settle;

use std::collections::BTreeMap;

pub use deciding::finding::Finding;

use crate::decisions::Decision;
use crate::diagnostic::{Failed, Report};
use crate::model::{Api, Binding, BoundCard, BoundField, CardDocument, CardOperation, Concept};
use deciding::ledger::Ledger;
use matching::api_field::ApiField;
use matching::card_bindings::{CardBindings, FieldBinding};
use matching::card_match::IndexedField;
use matching::operation_index::OperationIndex;
use matching::words::Vocabulary;
use matching::{choices, operations};
use rules::bindings::clear_if_blank::cleared_input;
use rules::checks::at_least_one::ByCard;
use rules::checks::{at_least_one, missing_counterpart, type_correction};
use rules::decisions::{binding, operation};
use rules::{Rule, Work};

/// The API and the cards after reconciliation. Only [`reconcile`] makes one, and emitters take nothing else, so what was
/// not reconciled cannot be emitted.
#[derive(Debug)]
pub struct Reconciled {
    api: Api,
    cards: Vec<BoundCard>,
    document: CardDocument,
    findings: Vec<Finding>,
}

impl Reconciled {
    /// The API, with types that the cards supplied.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The cards with their bindings, in the order of the document.
    #[must_use]
    pub fn cards(&self) -> &[BoundCard] {
        &self.cards
    }

    /// The card document as it was read.
    #[must_use]
    pub fn document(&self) -> &CardDocument {
        &self.document
    }

    /// Every disagreement, decided or not, in the order of the cards.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Binds every field of every card and lists the disagreements.
///
/// # Errors
/// [`Failed`] if a finding of error severity has no decision, or a decision no finding; `report` says which.
pub fn reconcile(
    mut api: Api,
    document: CardDocument,
    decisions: &[Decision],
    report: &mut Report,
) -> Result<Reconciled, Failed> {
    let vocabulary = vocabulary(&api, &document);
    let index = OperationIndex::new(&api, &vocabulary);
    let mut ledger = settle::validate(decisions, report);
    let bound = bind(&index, &document, &mut ledger, report);
    let mut findings = find(&bound);
    settle::settle(&mut findings, &mut ledger);
    let at_least_one = at_least_one::decided(&bound, &findings, report);
    findings.extend(conclude(&bound, &at_least_one));
    in_order_of_cards(&mut findings, &bound);
    settle::report_unused(&ledger, &document.cards, report);
    settle::report_undecided(&findings, report);
    let cards = bound.iter().map(|bound| finish(bound, &at_least_one)).collect();
    let corrections = type_correction::corrections(&bound);
    type_correction::apply(&mut api, &corrections);
    report.checkpoint()?;
    Ok(Reconciled { api, cards, document, findings })
}

/// The words that help to split run-together names.
fn vocabulary(api: &Api, document: &CardDocument) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    for card in &document.cards {
        vocabulary.learn(&card.title);
        card.fields().for_each(|(_, field)| vocabulary.learn(&field.label));
    }
    for operation in &api.operations {
        vocabulary.learn(&operation.id);
        operation.summary.iter().for_each(|summary| vocabulary.learn(summary));
    }
    vocabulary
}

fn bind<'a>(
    index: &'a OperationIndex<'a>,
    document: &'a CardDocument,
    ledger: &mut Ledger<'_>,
    report: &mut Report,
) -> Vec<CardBindings<'a>> {
    let bound = operations::choose(index, &document.cards).into_iter().map(|mut chosen| {
        operation::apply(ledger, index, &mut chosen, report);
        let mut bound = bind::bind(chosen);
        binding::apply(ledger, &mut bound, report);
        bound
    });
    bound.collect()
}

/// The findings of every rule that compares.
fn find(cards: &[CardBindings<'_>]) -> Vec<Finding> {
    let of_card = |bound: &CardBindings<'_>| {
        let checks = rules::all().filter_map(|rule| match rule.work {
            Work::Check(check) => Some(check(rule, bound)),
            _ => None,
        });
        checks.flatten().collect::<Vec<_>>()
    };
    let compared = rules::all().filter_map(|rule| match rule.work {
        Work::Compare(compare) => Some(compare(rule, cards)),
        _ => None,
    });
    cards.iter().flat_map(of_card).chain(compared.flatten()).collect()
}

/// The findings that follow from decisions about the inputs of which a card needs one.
fn conclude(cards: &[CardBindings<'_>], at_least_one: &ByCard<'_>) -> Vec<Finding> {
    let of_card = |bound: &CardBindings<'_>| {
        let alternatives = at_least_one.get(bound.matched.card.slug.as_str()).map_or(&[][..], Vec::as_slice);
        let concluded = rules::all().filter_map(|rule| match rule.work {
            Work::Conclude(conclude) => Some(conclude(rule, bound, alternatives)),
            _ => None,
        });
        concluded.flatten().collect::<Vec<_>>()
    };
    cards.iter().flat_map(of_card).collect()
}

fn in_order_of_cards(findings: &mut [Finding], cards: &[CardBindings<'_>]) {
    let order: BTreeMap<&str, usize> =
        cards.iter().enumerate().map(|(index, bound)| (bound.matched.card.slug.as_str(), index)).collect();
    findings.sort_by_key(|finding| order.get(finding.card_slug()).copied());
}

/// A card as emitters see it: without borrowed data.
fn finish(bound: &CardBindings<'_>, at_least_one: &ByCard<'_>) -> BoundCard {
    let fields = bound.pairs().map(|(field, found)| {
        let (binding, rule, score) =
            found.map_or_else(|| unbound(bound), |found| (found.binding(), rule_id(found), found.score));
        let score = u8::try_from(score / 10).unwrap_or(100);
        let clears = cleared_by(bound, field, &binding);
        BoundField { section: field.section, index: field.index, binding, rule, score, clears }
    });
    BoundCard {
        card: choices::with_api_values(bound),
        operations: distinct_operations(bound),
        fields: fields.collect(),
        at_least_one: at_least_one.get(bound.matched.card.slug.as_str()).cloned().unwrap_or_default(),
        missing: bound.missing().map(ApiField::binding).collect(),
    }
}

/// The key of the input that an option clears.
fn cleared_by(bound: &CardBindings<'_>, option: &IndexedField<'_>, binding: &Binding) -> Option<String> {
    let is_clear = matches!(binding, Binding::Connector { concept: Concept::ClearIfBlank, .. });
    let input = is_clear.then(|| cleared_input(&bound.matched, option)).flatten();
    input.map(|input| input.field.key.clone())
}

fn distinct_operations(bound: &CardBindings<'_>) -> Vec<CardOperation> {
    let mut distinct: Vec<CardOperation> = Vec::new();
    for call in &bound.matched.calls {
        let operation_id = &call.indexed.operation.id;
        if !distinct.iter().any(|known| known.operation_id == *operation_id) {
            distinct.push(CardOperation { operation_id: operation_id.clone(), role: call.role });
        }
    }
    distinct
}

/// What catalogue and book show in place of a rule if a decision bound the field.
const DECISION: &str = "decision";

fn rule_id(found: &FieldBinding<'_>) -> &'static str {
    match (&found.decision, found.rule) {
        (None, Some(rule)) => rule.id,
        _ => DECISION,
    }
}

fn unbound(bound: &CardBindings<'_>) -> (Binding, &'static str, u32) {
    let (concept, reason, rule) = match &bound.matched.no_operation {
        Some(decision) => (Concept::NoOperation, decision.reason.as_str(), DECISION),
        None => {
            let rule: &Rule = &missing_counterpart::RULE;
            (Concept::Unmatched, "No counterpart in the API was found for it.", rule.code.id)
        }
    };
    (Binding::Connector { concept, reason: reason.to_owned() }, rule, 0)
}
