//! `missing-counterpart`: a field has no place in the API.

use super::Rule;
use crate::diagnostic::{Code, Severity};
use crate::reconcile::finding::{Finding, field_subject};
use crate::reconcile::scene::Bound;
use crate::source::Span;

pub(super) static RULE: Rule = Rule::check(
    Code::new(
        "missing-counterpart",
        "A field has no place in the API.",
        "Nothing in the API document has its name, so a value for it cannot be sent or read.",
        "Bind it in spec/decisions.yaml (rule `binding`), to a place such as `response getDevice /user/email` or to the \
         connector with `connector concept: reason`; or remove it from the card.",
    ),
    Severity::Error,
    check,
);

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    if bound.scene.calls.is_empty() && !bound.scene.free {
        return Vec::new();
    }
    let operation = bound.scene.main().map_or(Span::nowhere(), |main| main.operation.span);
    let lost =
        bound.pairs().filter(|(_, found)| found.is_none_or(|found| found.decision.is_some() && found.rule.is_none()));
    let findings = lost.map(|(field, _)| {
        let subject = field_subject(card, field.section, &field.field.key);
        let message = format!("`{}` has no place in the API", field.field.label);
        Finding::new(rule, subject, message).at(field.field.span, operation)
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_field_without_place_is_noticed_and_decided() {
        let api =
            api(vec![operation("getBook", Method::Get, "/books/{book_id}").answers(object(&[("title", text())]))]);
        let card = || card("Get Book", vec![], vec![field("Alerts", CardType::String)]);
        let outcome = run(api.clone(), vec![card()]);
        assert_eq!(outcome.found("missing-counterpart"), ["get-book/outputs/alerts"]);
        assert_eq!(outcome.output("Alerts"), "connector unmatched");
        let given = [decision("binding", "get-book/outputs/alerts", "connector alerts: Nobody knows.")];
        let outcome = decided(api, vec![card()], &given);
        assert_eq!(outcome.output("Alerts"), "connector alerts");
        assert!(outcome.findings.iter().any(|finding| finding.decision.is_some()));
        assert!(!outcome.told.contains(&"decision-dead"));
    }
}
