//! `copied-text`: a card's description belongs to another card or operation.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};
use crate::model::Card;
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::matching::card::Bound;
use crate::reconcile::matching::places::View;
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::compare(
    Code::new(
        "copied-text",
        "A card's description belongs to another card or operation.",
        "Somebody copied a card to write the next one and left the text, so readers are told what another card does.",
        "Describe the card in spec/action-cards.md.",
    ),
    Severity::Warning,
    compare,
);

fn compare(rule: &'static Rule, cards: &[Bound<'_>]) -> Vec<Finding> {
    let mut first: BTreeMap<Vec<String>, &Card> = BTreeMap::new();
    let mut findings = Vec::new();
    for bound in cards {
        let card = bound.scene.card;
        let words = |text: &str| Phrase::of_prose(text, bound.scene.views.vocabulary);
        // What the card does is said first; advice on how to use it may be the same for several cards.
        let prose = words(card.description.split("\n\n").next().unwrap_or_default());
        let twin = first.get(prose.words()).copied().filter(|_| !prose.is_empty());
        first.entry(prose.words().to_vec()).or_insert(card);
        let (message, other) = match (twin, describes_other(bound, &words(&card.description))) {
            (Some(twin), _) => (format!("its description is that of `{}`", twin.title), twin.span),
            (None, Some(other)) => (format!("its description is about `{}`", other.operation.id), other.operation.span),
            (None, None) => continue,
        };
        findings.push(Finding::new(rule, card.slug.clone(), message).at(card.span, other));
    }
    findings
}

/// The operation beside the card's own one that the description names, while it does not name its own.
fn describes_other<'a>(bound: &Bound<'a>, prose: &Phrase) -> Option<&'a View<'a>> {
    let main = bound.scene.main()?;
    if main.subjects.iter().any(|name| prose.says(name)) {
        return None;
    }
    // The whole name, verb included: prose about a device says "device" but not "get device".
    let names = |view: &View<'_>| view.names.iter().any(|name| name.words().len() > 2 && prose.says(name));
    let beside = bound.scene.views.below(main.resource());
    let mut alike =
        beside.filter(|view| view.operation.method == main.operation.method && view.operation.id != main.operation.id);
    alike.find(|view| names(view))
}

#[cfg(test)]
mod tests {
    use crate::model::Method;
    use crate::reconcile::rules::testing::*;

    #[test]
    fn a_text_of_another_card_is_noticed() {
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
