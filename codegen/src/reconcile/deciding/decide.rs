//! Applies decisions: they give cards operations and fields places, and settle findings.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, field_subject};
use super::verdict::{self, Operations};
use crate::decisions::Decision;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Binding, OperationRole, ParameterIn};
use crate::reconcile::matching::card::{Bound, Call, Match, Spot};
use crate::reconcile::matching::operations::Chosen;
use crate::reconcile::matching::places::{Place, Target, View, Views};
use crate::reconcile::rules;

/// Rules that decisions alone have: what they say is done, not just taken note of.
const BINDING: &str = "binding";
const OPERATION: &str = "operation";

/// The decisions of a run, and which of them were of use.
#[derive(Debug)]
pub(in crate::reconcile) struct Decisions<'d> {
    by_subject: BTreeMap<(&'d str, &'d str), (usize, &'d Decision)>,
    all: &'d [Decision],
    used: BTreeSet<usize>,
}

impl<'d> Decisions<'d> {
    /// Checks that every decision is about a rule that exists, and that no two decide the same.
    pub(in crate::reconcile) fn new(all: &'d [Decision], report: &mut Report) -> Self {
        let mut by_subject: BTreeMap<(&'d str, &'d str), (usize, &'d Decision)> = BTreeMap::new();
        let mut used = BTreeSet::new();
        for (index, decision) in all.iter().enumerate() {
            let key = (decision.rule.as_str(), decision.subject.as_str());
            let known = matches!(key.0, BINDING | OPERATION) || rules::find(key.0).is_some();
            let first = by_subject.get(&key).map(|(_, first)| first.span);
            match (known, first) {
                (true, None) => {
                    by_subject.insert(key, (index, decision));
                    continue;
                }
                (false, _) => report.push(
                    Diagnostic::error(&codes::DECISION_INVALID, format!("no rule is called `{}`", decision.rule))
                        .at(decision.span, "this entry")
                        .help("take the name from the finding, or `binding` or `operation`"),
                ),
                (true, Some(first)) => report.push(
                    Diagnostic::error(&codes::DECISION_INVALID, format!("`{}` is decided twice", decision.subject))
                        .at(decision.span, "again here")
                        .at(first, "first here"),
                ),
            }
            used.insert(index);
        }
        Self { by_subject, all, used }
    }

    fn get(&self, rule: &str, subject: &str) -> Option<(usize, &'d Decision)> {
        self.by_subject.get(&(rule, subject)).copied()
    }

    /// The decision about a finding; one about the same field of every card serves where the card has none of its own.
    fn get_any(&self, rule: &str, subject: &str) -> Option<(usize, &'d Decision)> {
        let everywhere = || subject.split_once('/').map(|(_, field)| format!("*/{field}"));
        self.get(rule, subject).or_else(|| self.get(rule, &everywhere()?))
    }

    /// Gives a card the operations that a decision names.
    pub(in crate::reconcile) fn operations<'a>(
        &mut self,
        views: &'a Views<'a>,
        chosen: &mut Chosen<'a>,
        report: &mut Report,
    ) {
        let Some((index, decision)) = self.get(OPERATION, &chosen.scene.card.slug) else { return };
        let named = match verdict::operations(&decision.verdict) {
            Some(Operations::Any) => {
                chosen.scene.free = true;
                chosen.scene.calls.clear();
                self.used.insert(index);
                return;
            }
            Some(Operations::None) => {
                chosen.scene.none = Some(decision.clone());
                chosen.scene.calls.clear();
                chosen.rivals.clear();
                self.used.insert(index);
                return;
            }
            Some(Operations::These(named)) => named,
            None => return self.unreadable(index, decision, verdict::OPERATIONS, report),
        };
        let call =
            |call: verdict::NamedCall| Some(Call { view: views.find(&call.id)?, role: call.role, choice: call.choice });
        // An operation that is gone leaves the decision unused, which is reported as such.
        let Some(calls) = named.into_iter().map(call).collect::<Option<Vec<_>>>() else { return };
        let told = !chosen.rivals.is_empty() || !same(&calls, &chosen.scene.calls);
        if told {
            self.used.insert(index);
        }
        chosen.scene.calls = calls;
        chosen.rivals.clear();
    }

    /// Gives the fields of a card the places that decisions name.
    pub(in crate::reconcile) fn bindings<'a>(&mut self, bound: &mut Bound<'a>, report: &mut Report) {
        for position in 0..bound.matches.len() {
            let Some(field) = bound.scene.fields.get(position) else { continue };
            let subject = field_subject(bound.scene.card, field.section, &field.field.key);
            let Some((index, decision)) = self.get(BINDING, &subject) else { continue };
            let Some(binding) = verdict::place(&decision.verdict, &decision.reason) else {
                self.unreadable(index, decision, verdict::PLACES, report);
                continue;
            };
            let Some(spot) = spot(bound, binding.clone()) else { continue };
            let Some(slot) = bound.matches.get_mut(position) else { continue };
            if slot.as_ref().is_none_or(|found| found.binding() != binding) {
                self.used.insert(index);
            }
            let rule = slot.as_ref().and_then(|found| found.rule);
            *slot = Some(Match { spot, rule, score: 1000, decision: Some(decision.clone()) });
        }
    }

    fn unreadable(&mut self, index: usize, decision: &Decision, forms: &str, report: &mut Report) {
        self.used.insert(index);
        let message = format!("the verdict `{}` cannot be read", decision.verdict);
        let diagnostic = Diagnostic::error(&codes::DECISION_INVALID, message);
        report.push(diagnostic.at(decision.span, "this entry").help(format!("write {forms}")));
    }

    /// Attaches to a finding the decision that settles it.
    pub(in crate::reconcile) fn settle(&mut self, finding: &mut Finding) {
        let own = self.get_any(finding.rule, &finding.subject);
        let by_deed = match finding.rule {
            "missing-counterpart" | "name-disagreement" => self.get(BINDING, &finding.subject),
            "no-operation" | "ambiguous-operation" => self.get(OPERATION, &finding.subject),
            _ => None,
        };
        if let Some((index, _)) = own {
            self.used.insert(index);
        }
        let by_deed = by_deed.filter(|(index, _)| self.used.contains(index));
        finding.decision = own.or(by_deed).map(|(_, decision)| decision.clone());
    }

    /// Reports the decisions that decided nothing.
    pub(in crate::reconcile) fn report_dead(&self, report: &mut Report) {
        for (_, decision) in self.all.iter().enumerate().filter(|(index, _)| !self.used.contains(index)) {
            let message = format!("nothing is left to decide about `{}` ({})", decision.subject, decision.rule);
            let diagnostic = Diagnostic::error(&codes::DECISION_DEAD, message).at(decision.span, "this entry");
            report.push(diagnostic.help("remove it: the finding is gone, or the rules find the same by themselves"));
        }
    }
}

fn same(a: &[Call<'_>], b: &[Call<'_>]) -> bool {
    let key = |call: &Call<'_>| (call.view.operation.id.clone(), call.role, call.choice.clone());
    a.len() == b.len() && a.iter().map(key).eq(b.iter().map(key))
}

/// The spot of a binding, if the API has it. An answer of an operation that the card did not call becomes a look-up.
fn spot<'a>(bound: &mut Bound<'a>, binding: Binding) -> Option<Spot<'a>> {
    let target = match &binding {
        Binding::Path { name } => Target::Parameter(ParameterIn::Path, name.clone()),
        Binding::Query { name } => Target::Parameter(ParameterIn::Query, name.clone()),
        Binding::Header { name } => Target::Parameter(ParameterIn::Header, name.clone()),
        Binding::Body { pointer } => Target::Body(pointer.clone()),
        Binding::Response { operation_id, pointer } => {
            return answered(bound, operation_id, &Target::Response(pointer.clone()));
        }
        _ => return Some(Spot::Fixed(binding)),
    };
    let views = bound.scene.views;
    let called = bound.scene.calls.iter().map(|call| call.view);
    called.into_iter().find_map(|view| spot_of(view, views.request(view), &target))
}

fn answered<'a>(bound: &mut Bound<'a>, operation_id: &str, target: &Target) -> Option<Spot<'a>> {
    let views = bound.scene.views;
    let view = views.find(operation_id)?;
    let spot = spot_of(view, views.response(view), target)?;
    if !bound.scene.calls.iter().any(|call| std::ptr::eq(call.view, view)) {
        bound.scene.calls.push(Call { view, role: OperationRole::Lookup, choice: None });
    }
    Some(spot)
}

fn spot_of<'a>(view: &'a View<'a>, places: &'a [Place<'a>], target: &Target) -> Option<Spot<'a>> {
    places.iter().find(|place| place.target == *target).map(|place| Spot::Place(view, place))
}
