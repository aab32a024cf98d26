//! Inputs of which at least one is needed: what decisions say about the prose of cards.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::verdict;
use crate::decisions::Decision;
use crate::diagnostic::{Code, Diagnostic, Report, codes};
use crate::model::{Alternative, Binding, Section};
use crate::reconcile::matching::card::{Bound, Scene};
use crate::reconcile::rules::bindings::clear_if_blank::twin;

/// The rule whose findings such decisions settle.
pub(in crate::reconcile) const RULE: &str = "at-least-one";

/// By the slug of the card.
pub(in crate::reconcile) type Needs<'f> = BTreeMap<&'f str, Vec<Alternative>>;

/// What was decided about each card.
pub(in crate::reconcile) fn of<'f>(cards: &[Bound<'_>], findings: &'f [Finding], report: &mut Report) -> Needs<'f> {
    let by_slug: BTreeMap<&str, &Bound<'_>> =
        cards.iter().map(|bound| (bound.scene.card.slug.as_str(), bound)).collect();
    let mut needs = Needs::new();
    for finding in findings.iter().filter(|finding| finding.rule == RULE) {
        let Some(decision) = &finding.decision else { continue };
        let Some(bound) = by_slug.get(finding.card_slug()) else { continue };
        match alternatives(bound, decision) {
            Ok(alternatives) => drop(needs.insert(finding.card_slug(), alternatives)),
            Err((code, message)) => report.push(refused(code, message, decision)),
        }
    }
    needs
}

/// Why a verdict does not hold.
type Fault = (&'static Code, String);

fn alternatives(bound: &Bound<'_>, decision: &Decision) -> Result<Vec<Alternative>, Fault> {
    let unreadable = || (&codes::DECISION_INVALID, format!("the verdict `{}` cannot be read", decision.verdict));
    let keys = verdict::inputs(&decision.verdict).ok_or_else(unreadable)?;
    keys.into_iter().map(|key| alternative(bound, key)).collect()
}

fn alternative(bound: &Bound<'_>, key: String) -> Result<Alternative, Fault> {
    let input = bound.scene.card.inputs.iter().find(|input| input.key == key);
    let gone = || (&codes::DECISION_DEAD, format!("the card `{}` has no input `{key}`", bound.scene.card.title));
    let input = input.ok_or_else(gone)?;
    if input.required && input.required_when.is_none() {
        let message = format!("the input `{key}` is required by itself, so it is no alternative");
        return Err((&codes::DECISION_INVALID, message));
    }
    Ok(Alternative { clear: clearing(bound, &key), input: key })
}

/// The option by which a blank input clears the value.
fn clearing(bound: &Bound<'_>, key: &str) -> Option<String> {
    let scene: &Scene<'_> = &bound.scene;
    let options = bound.pairs().filter(|(field, found)| {
        let clears = |binding| matches!(binding, Binding::Connector { concept, .. } if concept == "clear_if_blank");
        field.section == Section::Options && found.is_some_and(|found| clears(found.binding()))
    });
    let mut twins = options.filter_map(|(option, _)| Some((option, twin(scene, option)?)));
    twins.find(|(_, twin)| twin.field.key == key).map(|(option, _)| option.field.key.clone())
}

fn refused(code: &'static Code, message: String, decision: &Decision) -> Diagnostic {
    let diagnostic = Diagnostic::error(code, message).at(decision.span, "this entry");
    diagnostic.help(format!("write {}", verdict::INPUTS))
}
