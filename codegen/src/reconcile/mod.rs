//! Matches cards to operations and fields, and finds where the two documents disagree.
//!
//! The stages stand in [`reconcile`]. What a match or a finding is, is said by rules: small, general, one file each in
//! [`rules`]. What no rule can know is said by decisions.

mod bind;
mod correct;
mod deciding;
mod matching;
pub mod rules;

pub use deciding::finding::Finding;

use crate::decisions::Decision;
use crate::diagnostic::{Failed, Report, Severity};
use crate::model::{Api, Binding, BoundCard, BoundField, CardDocument, CardOperation};
use deciding::decide::Decisions;
use deciding::needs;
use matching::card::{Bound, Match};
use matching::places::Views;
use matching::words::Vocabulary;
use matching::{choices, operations};
use rules::Work;

/// The API and the cards after they were brought together. Only [`reconcile`] makes one, and emitters take nothing
/// else, so what was not reconciled cannot be emitted.
#[derive(Debug)]
pub struct Reconciled {
    api: Api,
    cards: Vec<BoundCard>,
    document: CardDocument,
    findings: Vec<Finding>,
}

impl Reconciled {
    /// The API, with types that the cards corrected.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The cards with their places in the API, in the order of the document.
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
    let views = Views::new(&api, &vocabulary);
    let mut decisions = Decisions::new(decisions, report);
    let bound = bind(&views, &document, &mut decisions, report);
    let mut findings = find(&bound);
    findings.iter_mut().for_each(|finding| decisions.settle(finding));
    let needs = needs::of(&bound, &findings, report);
    decisions.report_dead(report);
    show(&findings, report);
    let cards = bound.iter().map(|bound| finish(bound, &needs)).collect();
    let corrections = correct::corrections(&bound);
    correct::apply(&mut api, &corrections);
    report.checkpoint()?;
    Ok(Reconciled { api, cards, document, findings })
}

/// The words by which run-together names are taken apart.
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
    views: &'a Views<'a>,
    document: &'a CardDocument,
    decisions: &mut Decisions<'_>,
    report: &mut Report,
) -> Vec<Bound<'a>> {
    let chosen = operations::choose(views, &document.cards).into_iter().map(|mut chosen| {
        decisions.operations(views, &mut chosen, report);
        let mut bound = bind::bind(chosen.scene);
        bound.rivals = chosen.rivals;
        decisions.bindings(&mut bound, report);
        bound
    });
    chosen.collect()
}

/// What every rule finds, in the order of the cards.
fn find(cards: &[Bound<'_>]) -> Vec<Finding> {
    let of_card = |bound: &Bound<'_>| {
        let checks = rules::ALL.iter().filter_map(|rule| match rule.work {
            Work::Check(check) => Some(check(rule, bound)),
            _ => None,
        });
        checks.flatten().collect::<Vec<_>>()
    };
    let compared = rules::ALL.iter().filter_map(|rule| match rule.work {
        Work::Compare(compare) => Some(compare(rule, cards)),
        _ => None,
    });
    let mut findings: Vec<Finding> = cards.iter().flat_map(of_card).chain(compared.flatten()).collect();
    let order: std::collections::BTreeMap<&str, usize> =
        cards.iter().enumerate().map(|(index, bound)| (bound.scene.card.slug.as_str(), index)).collect();
    let of = |finding: &Finding| order.get(finding.card_slug()).copied();
    findings.sort_by_key(of);
    findings
}

/// Reports what nobody has decided yet. Notes are for the documentation, except those that changed the API.
fn show(findings: &[Finding], report: &mut Report) {
    let open = findings.iter().filter(|finding| finding.decision.is_none());
    for finding in open {
        let shown = finding.severity > Severity::Note || finding.rule == "type-correction";
        if let Some(rule) = rules::find(finding.rule).filter(|_| shown) {
            report.push(finding.diagnostic(rule));
        }
    }
}

/// A card as emitters see it: without borrowed views.
fn finish(bound: &Bound<'_>, needs: &needs::Needs<'_>) -> BoundCard {
    let calls = bound.scene.calls.iter();
    let operations = calls.map(|call| CardOperation { operation_id: call.view.operation.id.clone(), role: call.role });
    let mut distinct: Vec<CardOperation> = Vec::new();
    for operation in operations {
        if !distinct.iter().any(|known| known.operation_id == operation.operation_id) {
            distinct.push(operation);
        }
    }
    let fields = bound.pairs().map(|(field, found)| {
        let (binding, rule, score) =
            found.map_or_else(|| unmatched(bound), |found| (found.binding(), rule_name(found), found.score));
        BoundField {
            section: field.section,
            index: field.index,
            binding,
            rule,
            score: u8::try_from(score / 10).unwrap_or(100),
        }
    });
    let at_least_one = needs.get(bound.scene.card.slug.as_str()).cloned().unwrap_or_default();
    BoundCard { card: choices::spelled(bound), operations: distinct, fields: fields.collect(), at_least_one }
}

fn rule_name(found: &Match<'_>) -> &'static str {
    match (&found.decision, found.rule) {
        (None, Some(rule)) => rule.code.id,
        _ => "decision",
    }
}

fn unmatched(bound: &Bound<'_>) -> (Binding, &'static str, u32) {
    let (concept, reason, rule) = match &bound.scene.none {
        Some(decision) => ("no_operation", decision.reason.as_str(), "decision"),
        None => ("unmatched", "No place in the API was found for it.", "missing-counterpart"),
    };
    (Binding::Connector { concept: concept.to_owned(), reason: reason.to_owned() }, rule, 0)
}
