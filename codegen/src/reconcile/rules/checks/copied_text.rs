//! `copied-text`: a card's description belongs to another card or operation.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};
use crate::model::Card;
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::operation_index::IndexedOperation;
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::compare(
    Code::new(
        "copied-text",
        "A card's description belongs to another card or operation.",
        "Somebody copied a card and kept the description, so readers learn what another card does.",
        "Describe the card in spec/action-cards.md.",
    ),
    Severity::Warning,
    compare,
)
.second_label("this is what it describes")
.decided_by::<Accepted>();

fn compare(rule: &'static Rule, cards: &[CardBindings<'_>]) -> Vec<Finding> {
    let mut first: BTreeMap<Vec<String>, &Card> = BTreeMap::new();
    let mut findings = Vec::new();
    for bound in cards {
        let card = bound.matched.card;
        let words = |text: &str| Phrase::of_prose(text, bound.matched.operations.vocabulary);
        // The first paragraph says what the card does. Advice on how to use it may be the same for several cards.
        let prose = words(card.description.split("\n\n").next().unwrap_or_default());
        let same = first.get(prose.words()).copied().filter(|_| !prose.is_empty());
        first.entry(prose.words().to_vec()).or_insert(card);
        let (message, other) = match (same, describes_other(bound, &words(&card.description))) {
            (Some(same), _) => (format!("its description is that of `{}`", same.title), same.span),
            (None, Some(other)) => (format!("its description is about `{}`", other.operation.id), other.operation.span),
            (None, None) => continue,
        };
        findings.push(rule.finding(card.slug.clone(), message).at(card.span, other));
    }
    findings
}

/// The operation that the description names instead of the card's own.
fn describes_other<'a>(bound: &CardBindings<'a>, prose: &Phrase) -> Option<&'a IndexedOperation<'a>> {
    let main = bound.matched.main()?;
    if main.subjects.iter().any(|name| prose.contains(name)) {
        return None;
    }
    // The whole name, with its verb: text about a device says "device" but not "get device".
    let names = |indexed: &IndexedOperation<'_>| {
        indexed.names.iter().any(|name| name.words().len() > 2 && prose.contains(name))
    };
    let siblings = bound.matched.operations.below(main.resource());
    let mut similar = siblings.filter(|indexed| {
        indexed.operation.method == main.operation.method && indexed.operation.id != main.operation.id
    });
    similar.find(|indexed| names(indexed))
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn the_description_of_another_card_is_found() {
        let api = api(vec![
            operation("getBookLoans", Method::Get, "/books/{book_id}/loans"),
            operation("getBookReviews", Method::Get, "/books/{book_id}/reviews"),
        ]);
        let describe = |title: &str, text: &str| crate::model::Card {
            description: text.to_owned(),
            ..card(title, vec![], vec![])
        };
        let cards =
            vec![describe("Get Book Loans", "Lists the loans."), describe("Get Book Reviews", "Calls Get Book Loans.")];
        assert_eq!(run(api.clone(), cards).found("copied-text"), ["get-book-reviews"]);
        let cards = vec![describe("Get Book Loans", "Lists them."), describe("Get Book Reviews", "Lists them.")];
        assert_eq!(run(api, cards).found("copied-text"), ["get-book-reviews"]);
    }
}
