//! A disagreement that nobody has decided fails the run, whichever rule finds it.

use kandji_codegen::diagnostic::{Severity, Strictness};
use kandji_codegen::reconcile::rules;

use crate::project::{project, run};

/// Rules about text that was copied: they suspect a mistake in one document, which is no disagreement between the two.
const SUSPICIONS: [&str; 2] = ["copied-text", "copied-field-text"];

#[test]
fn whatever_asks_for_a_decision_fails() {
    let project = project();
    let outcome = run(&project.api, &project.cards, &[], Strictness::Strict);
    assert!(outcome.reconciled.is_none());
    let asking = outcome.report.diagnostics().iter().filter(|found| found.snippet.is_some());
    let (errors, others): (Vec<_>, Vec<_>) = asking.partition(|found| found.severity == Severity::Error);
    assert!(errors.len() > 20, "{}", errors.len());
    assert!(others.is_empty(), "{others:?}");
    let softened = run(&project.api, &project.cards, &[], Strictness::Draft);
    assert_eq!((softened.report.count(Severity::Error), softened.reconciled.is_some()), (0, true));
}

#[test]
fn only_suspicions_are_warnings() {
    let warnings = rules::all().filter(|rule| rule.severity == Severity::Warning).map(|rule| rule.code.id);
    assert_eq!(warnings.collect::<Vec<_>>(), SUSPICIONS);
}
