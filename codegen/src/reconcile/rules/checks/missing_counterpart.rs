//! `missing-counterpart`: a field has no counterpart in the API.

use std::collections::BTreeMap;

use super::missing_output;
use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::matching::types::{Agreement, agreement};
use crate::reconcile::rules::decisions::binding;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "missing-counterpart",
        "A field has no counterpart in the API.",
        "Nothing in the API document has its name, so its value can be neither sent nor read.",
        "Bind it in spec/decisions.yaml (rule `binding`), to an API field such as `response getDevice /user/email` or to the \
         connector with `connector undocumented: reason`; or remove it from the card.",
    ),
    Severity::Error,
    check,
)
.second_label("the operation behind the card")
.settled_by_rule(&binding::RULE);

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    if bound.matched.calls.is_empty() && !bound.matched.calls_any {
        return Vec::new();
    }
    let operation = bound.matched.main().map_or(Span::nowhere(), |main| main.operation.span);
    let unmatched =
        bound.pairs().filter(|(_, found)| found.is_none_or(|found| found.decision.is_some() && found.rule.is_none()));
    let mut open = Open::new(bound);
    let findings = unmatched.map(|(field, _)| {
        let subject = field_subject(card, field.section, &field.field.key);
        let left = unbound(&mut open, field);
        let names: Vec<&str> = left.iter().map(|(name, _)| name.as_str()).collect();
        let hint = if left.is_empty() { "" } else { "; unbound API fields of the same type: " };
        let message = format!("`{}` has no counterpart in the API{hint}{}", field.field.label, names.join(", "));
        let finding = rule.finding(subject, message).at(field.field.span, operation);
        let finding = finding.advising("No document of the API has a value of this name");
        match left.first().filter(|_| left.len() == 1) {
            Some((_, verdict)) => finding.proposing(verdict),
            None => finding,
        }
    });
    findings.collect()
}

/// How many API fields are named. A longer list would not be a hint.
const MAX_NAMED: usize = 3;

/// The unbound API fields of a card field's type, each by name and as a verdict. After a renaming, the right one is among
/// them.
fn unbound<'a>(open: &mut Open<'_, 'a>, field: &IndexedField<'a>) -> Vec<(String, String)> {
    let api = open.bound.matched.operations.api;
    let same_type = |api_field: &ApiField<'_>| agreement(api, &field.field.type_, api_field.schema) == Agreement::Same;
    let alike = open.to(field).iter().filter(|(api_field, _)| same_type(api_field));
    let named: Vec<_> = alike.map(|(api_field, name)| (format!("`{name}`"), api_field.binding().to_string())).collect();
    if named.len() > MAX_NAMED { Vec::new() } else { named }
}

/// The API fields that nothing of a card is bound to, each with the name to show. They are the same for all inputs, and
/// for all outputs under one condition, so each list is made once.
struct Open<'b, 'a> {
    bound: &'b CardBindings<'a>,
    by_case: BTreeMap<Case<'b>, Vec<(&'a ApiField<'a>, String)>>,
}

/// Inputs, or the outputs that appear under a condition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Case<'c> {
    Sent,
    Returned(Option<(&'c str, &'c str)>),
}

impl<'b, 'a: 'b> Open<'b, 'a> {
    fn new(bound: &'b CardBindings<'a>) -> Self {
        Self { bound, by_case: BTreeMap::new() }
    }

    /// The API fields that a field could stand for.
    fn to(&mut self, field: &IndexedField<'a>) -> &[(&'a ApiField<'a>, String)] {
        let bound = self.bound;
        let when = field.field.when.as_ref();
        let case = match field.is_output() {
            true => Case::Returned(when.map(|when| (when.option.as_str(), when.choice.as_str()))),
            false => Case::Sent,
        };
        self.by_case.entry(case).or_insert_with(|| {
            if !field.is_output() {
                return bound.missing().map(|api_field| (api_field, api_field.wire_name())).collect();
            }
            let of_operation = |indexed: &'a IndexedOperation<'a>| {
                let unread = missing_output::unread(bound, when, indexed);
                unread.map(|api_field| (api_field, missing_output::shown(bound, indexed, api_field).to_owned()))
            };
            bound.matched.responding(field).flat_map(of_operation).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_field_without_counterpart_is_found_and_decided() {
        let api =
            api(vec![operation("getBook", Method::Get, "/books/{book_id}").returns(object(&[("title", text())]))]);
        let card = || card("Get Book", vec![], vec![field("Alerts", CardType::String)]);
        let outcome = run(api.clone(), vec![card()]);
        assert_eq!(outcome.found("missing-counterpart"), ["get-book/outputs/alerts"]);
        assert_eq!(outcome.output("Alerts"), "connector unmatched");
        let given = [decision("binding", "get-book/outputs/alerts", "connector undocumented: Nobody knows.")];
        let outcome = decided(api, vec![card()], &given);
        assert_eq!(outcome.output("Alerts"), "connector undocumented");
        assert!(outcome.findings.iter().any(|finding| finding.decision.is_some()));
        assert!(!outcome.reported.contains(&"decision-dead"));
    }

    #[test]
    fn the_only_unbound_api_field_is_proposed() {
        let book = object(&[("isbn", text()), ("pages", of(SchemaKind::Integer)), ("title", text())]);
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}").returns(book)]);
        let outputs = vec![field("Title", CardType::String), field("Weight", CardType::Number)];
        let outcome = run(api, vec![card("Get Book", vec![required("Book ID", CardType::String)], outputs)]);
        let found = outcome.findings.iter().find(|finding| finding.rule == "missing-counterpart").unwrap();
        assert!(found.message.ends_with("of the same type: `pages`"), "{}", found.message);
        assert_eq!(found.proposal.as_deref(), Some("response getBook /pages"));
    }
}
