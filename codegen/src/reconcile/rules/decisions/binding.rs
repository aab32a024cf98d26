//! `binding`: a decision says what a card field is bound to.

use crate::decisions::Decision;
use crate::diagnostic::{Code, Diagnostic, Report, codes};
use crate::model::{Binding, ParameterIn};
use crate::reconcile::deciding::finding::field_subject;
use crate::reconcile::deciding::ledger::Ledger;
use crate::reconcile::deciding::verdict::Verdict;
use crate::reconcile::matching::api_field::{ApiField, Location};
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::{Call, CardMatch, Target};
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;
use crate::text::did_you_mean;

pub(crate) static RULE: Rule = Rule::decide(Code::new(
    "binding",
    "A decision says what a card field is bound to.",
    "The label of a field can mislead the rules, or have no word in common with anything in the API.",
    "Keep the decision in spec/decisions.yaml while it is needed. Its verdict is an API field, such as `query name` or \
     `response getDevice /user/email`, or the connector, such as `connector undocumented: reason`.",
))
.decided_by::<Binding>();

impl Verdict for Binding {
    const FORMS: &'static str = Self::FORMS;
    const DEFAULT: &'static str = "connector undocumented: why the API does not have it";
}

/// A binding by decision scores highest.
const DECIDED: u32 = 1000;

/// Binds the fields of a card as decisions say.
pub(crate) fn apply(ledger: &mut Ledger<'_>, bound: &mut CardBindings<'_>, report: &mut Report) {
    for index in 0..bound.matched.fields.len() {
        let Some(field) = bound.matched.fields.get(index) else { continue };
        let subject = field_subject(bound.matched.card, field.section, &field.field.key);
        let Some(entry) = ledger.get(RULE.code.id, &subject) else { continue };
        // A verdict that cannot be read was reported when the decisions were validated.
        let Some(binding) = binding(entry.decision) else { continue };
        let target = match target(&mut bound.matched, &binding) {
            Ok(target) => target,
            Err(message) => {
                report.push(missing(message, entry.decision));
                ledger.mark_used(entry);
                continue;
            }
        };
        let found = bound.bindings.get(index).and_then(Option::as_ref);
        // A decision that repeats what the rules found is not needed.
        if found.is_none_or(|found| found.binding() != binding) {
            ledger.mark_used(entry);
        }
        let rule = found.and_then(|found| found.rule);
        bound.bind(index, FieldBinding { target, rule, score: DECIDED, decision: Some(entry.decision.clone()) });
    }
}

/// The binding that a decision names. A connector's reason is that of the decision if the verdict gives none.
fn binding(decision: &Decision) -> Option<Binding> {
    match decision.verdict.parse().ok()? {
        Binding::Connector { concept, reason } if reason.is_empty() => {
            Some(Binding::Connector { concept, reason: decision.reason.clone() })
        }
        binding => Some(binding),
    }
}

/// The target of a binding, or what is missing. An operation that the card did not call becomes a lookup.
fn target<'a>(matched: &mut CardMatch<'a>, binding: &Binding) -> Result<Target<'a>, String> {
    let location = match binding {
        Binding::Path { name } => Location::Parameter(ParameterIn::Path, name.clone()),
        Binding::Query { name } => Location::Parameter(ParameterIn::Query, name.clone()),
        Binding::Header { name } => Location::Parameter(ParameterIn::Header, name.clone()),
        Binding::Cookie { name } => Location::Parameter(ParameterIn::Cookie, name.clone()),
        Binding::Body { pointer } => Location::Body(pointer.clone()),
        Binding::Response { operation_id, pointer } => return response_field(matched, operation_id, pointer),
        Binding::Status | Binding::Count | Binding::Paging | Binding::Connector { .. } => {
            return Ok(Target::Fixed(binding.clone()));
        }
    };
    let operations = matched.operations;
    let requests = matched.calls.iter().map(|call| (call.indexed, operations.request(call.indexed)));
    let found = requests.clone().find_map(|(indexed, fields)| find(indexed, fields, &location));
    found.ok_or_else(|| {
        let similar = requests.flat_map(|(_, fields)| fields).filter(|field| same_kind(&field.location, &location));
        lacks("no operation of the card takes", binding, similar)
    })
}

fn response_field<'a>(matched: &mut CardMatch<'a>, id: &str, pointer: &str) -> Result<Target<'a>, String> {
    let operations = matched.operations;
    let indexed = operations
        .find(id)
        .ok_or_else(|| format!("the API has no operation `{id}`{}", did_you_mean(id, operations.ids())))?;
    let fields = operations.response(indexed);
    let target = find(indexed, fields, &Location::Response(pointer.to_owned())).ok_or_else(|| {
        let binding = Binding::Response { operation_id: id.to_owned(), pointer: pointer.to_owned() };
        lacks("the API does not document", &binding, fields.iter())
    })?;
    if !matched.calls.iter().any(|call| std::ptr::eq(call.indexed, indexed)) {
        matched.calls.push(Call::lookup(indexed));
    }
    Ok(target)
}

fn find<'a>(indexed: &'a IndexedOperation<'a>, fields: &'a [ApiField<'a>], location: &Location) -> Option<Target<'a>> {
    fields.iter().find(|field| field.location == *location).map(|field| Target::Field(indexed, field))
}

/// Whether two locations differ in name only.
fn same_kind(a: &Location, b: &Location) -> bool {
    match (a, b) {
        (Location::Parameter(a, _), Location::Parameter(b, _)) => a == b,
        _ => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

fn lacks<'f, 'a: 'f>(what: &str, binding: &Binding, similar: impl Iterator<Item = &'f ApiField<'a>>) -> String {
    let written = binding.to_string();
    let known: Vec<String> = similar.map(|field| field.binding().to_string()).collect();
    format!("{what} `{written}`{}", did_you_mean(&written, known.iter().map(String::as_str)))
}

fn missing(message: String, decision: &Decision) -> Diagnostic {
    let diagnostic = Diagnostic::error(&codes::DECISION_DEAD, message).at(decision.verdict_span, "bound here");
    diagnostic.help("bind the field to something that the API documents, or remove the decision")
}

#[cfg(test)]
mod tests {
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    /// A card with one field that no rule can bind, and a decision about it.
    fn alerts(verdict: &str) -> Decided {
        let book = object(&[("title", text()), ("warnings", text())]);
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}").query("edition").returns(book)]);
        let inputs = vec![required("Book ID", CardType::String)];
        let card = card("Get Book", inputs, vec![field("Alerts", CardType::String)]);
        Decided { api, card, decision: decision("binding", "get-book/outputs/alerts", verdict) }
    }

    struct Decided {
        api: crate::model::Api,
        card: crate::model::Card,
        decision: crate::decisions::Decision,
    }

    #[test]
    fn a_field_is_bound_as_decided() {
        let bound = |verdict: &str| {
            let Decided { api, card, decision } = alerts(verdict);
            decided(api, vec![card], &[decision]).output("Alerts")
        };
        assert_eq!(bound("response getBook /warnings"), "response getBook /warnings");
        assert_eq!(bound("connector undocumented"), "connector undocumented");
        assert_eq!(bound("status"), "status");
    }

    #[test]
    fn what_the_api_lacks_is_an_error_with_the_nearest_one() {
        let cases = [
            (
                "response getBook /warning",
                "the API does not document `response getBook /warning`; did you mean \
                                           `response getBook /warnings`?",
            ),
            ("response getBok /warnings", "the API has no operation `getBok`; did you mean `getBook`?"),
            ("query editon", "no operation of the card takes `query editon`; did you mean `query edition`?"),
            ("header X-Shelf", "no operation of the card takes `header X-Shelf`"),
        ];
        for (verdict, message) in cases {
            let Decided { api, card, decision } = alerts(verdict);
            assert_eq!(messages(api, vec![card], &[decision])[0], message);
        }
    }

    #[test]
    fn a_decision_that_repeats_the_rules_is_dead() {
        let Decided { api, card, .. } = alerts("status");
        let repeated = decision("binding", "get-book/inputs/book_id", "path book_id");
        assert!(reported(api, vec![card], &[repeated]).contains(&"decision-dead"));
    }
}
