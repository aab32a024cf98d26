//! `name-disagreement`: a field was bound although its name and the API's differ.

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::MIN_SCORE;
use crate::reconcile::matching::similarity::{heads_differ, similarity};
use crate::reconcile::rules::decisions::binding;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "name-disagreement",
        "A field was bound although its name and the API's differ.",
        "Some of the words matched, or the type, or nothing else was left. The binding may be wrong, and a reader of the card \
         does not find the field in the API.",
        "Check the binding. Then accept it in spec/decisions.yaml, or bind the field with a decision of rule `binding`.",
    ),
    Severity::Error,
    check,
)
.decided_by::<Accepted>()
.settled_by_rule(&binding::RULE);

/// Names that are less similar than this are other names, not other spellings.
const SAME_NAME: u32 = 820;

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let findings = bound.bound_to_api().filter_map(|(field, found, indexed, api_field)| {
        let by_name = found.rule.is_some_and(|rule| rule.by_name);
        if !by_name || similarity(&field.phrase, indexed.name(api_field)) >= SAME_NAME {
            return None;
        }
        let subject = field_subject(bound.matched.card, field.section, &field.field.key);
        let message = format!("`{}` was bound to {}, which has another name", field.field.label, api_field.shown());
        let is_sure = found.score > MIN_SCORE && !heads_differ(&field.phrase, indexed.name(api_field));
        let severity = if is_sure { Severity::Note } else { Severity::Error };
        let finding = rule.finding(subject, message).at(field.field.span, api_field.span).with_severity(severity);
        // What an output is called matters to nobody, unless it is something else.
        Some(match (field.is_output(), is_sure) {
            (true, true) => finding,
            (true, false) => finding.advising(format!("Its value is that of {}", api_field.shown())),
            (false, _) => finding.advising(format!("Its value is sent as {}", api_field.shown())),
        })
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn another_name_is_found() {
        let body = object(&[("DisallowLendingAbroad", of(SchemaKind::Boolean)), ("Reader", text())]);
        let api = api(vec![operation("lendBook", Method::Post, "/books/{book_id}/lend").body(body)]);
        let inputs = vec![field("DisallowLending", CardType::Boolean), field("Reader", CardType::String)];
        let outcome = run(api, vec![card("Lend Book", inputs, vec![])]);
        assert_eq!(outcome.found("name-disagreement"), ["lend-book/inputs/disallowlending"]);
        let advice = outcome.findings.iter().find_map(|finding| finding.advice.as_deref());
        assert_eq!(advice, Some("Its value is sent as `/DisallowLendingAbroad` of the body"));
    }

    #[test]
    fn another_name_of_an_output_concerns_only_the_documents() {
        let book = object(&[("is_available_now", of(SchemaKind::Boolean)), ("title", text())]);
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}").returns(book)]);
        let outputs = vec![field("Available", CardType::Boolean), field("Title", CardType::String)];
        let outcome = run(api, vec![card("Get Book", vec![], outputs)]);
        let found = outcome.findings.iter().find(|finding| finding.rule == "name-disagreement");
        assert_eq!(found.map(|finding| finding.advice.as_deref()), Some(None));
    }
}
