//! `collection-filter`: an input finds the resource by another property than its id.

use crate::diagnostic::Code;
use crate::model::Method;
use crate::reconcile::matching::api_field::Location;
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::{Call, Candidate, CardMatch, IndexedField};
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::complete(
    Code::new(
        "collection-filter",
        "An input finds the resource by another property than its id.",
        "The operation requires an id in its path, and the list of the collection above it has a filter like the input.",
        "Nothing. Bind the input in spec/decisions.yaml if it means something else.",
    ),
    complete,
)
.by_name();

/// How well the filter must fit: it costs a second call.
const MIN_FIT: u32 = 700;

fn complete(rule: &'static Rule, bound: &mut CardBindings<'_>) {
    let Some(list) = collection(bound) else { return };
    let mut is_used = false;
    for index in 0..bound.bindings.len() {
        let best = bound.unbound_input(index).and_then(|field| best_filter(&bound.matched, field, list));
        if let Some(candidate) = best {
            bound.bind(index, FieldBinding::by_rule(rule.reference(), candidate));
            is_used = true;
        }
    }
    if is_used {
        bound.matched.calls.push(Call::lookup(list));
    }
}

/// The operation that lists the collection which the card's resource is in.
fn collection<'a>(bound: &CardBindings<'a>) -> Option<&'a IndexedOperation<'a>> {
    let main = bound.matched.main().filter(|main| main.operation.method == Method::Get)?;
    let collection = Some(&main.operation.path).filter(|path| path.last_parameter().is_some())?.parent();
    let lists = |indexed: &&IndexedOperation<'_>| {
        indexed.operation.method == Method::Get && indexed.operation.path.as_str().trim_end_matches('/') == collection
    };
    bound.matched.operations.below(collection).find(lists)
}

/// The parameter of a list that an input fits best.
fn best_filter<'a>(
    matched: &CardMatch<'a>,
    input: &IndexedField<'a>,
    list: &'a IndexedOperation<'a>,
) -> Option<Candidate<'a>> {
    let request = matched.operations.request(list).iter();
    let filters = request.filter(|api_field| matches!(api_field.location, Location::Parameter(..)));
    let scored = filters.map(|filter| (matched.fit(input, list, filter), filter));
    let (score, filter) = scored.filter(|(score, _)| *score >= MIN_FIT).rev().max_by_key(|(score, _)| *score)?;
    Some(Candidate::api_field(list, filter, score * 9 / 10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CardType;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").returns(object(&[("id", text())])),
            operation("listBooks", Method::Get, "/books").query("title").returns(list(text())),
        ]);
        let inputs = vec![field("Book ID", CardType::String), field("Book Title", CardType::String)];
        let outcome = run(api, vec![card("Get Book", inputs, vec![])]);
        assert_eq!(outcome.input("Book Title"), "query title");
        assert_eq!(outcome.calls(), [["getBook", "listBooks"]]);
    }
}
