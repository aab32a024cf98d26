//! `copied-field-text`: a field's description belongs to another field.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::matching::card::{Bound, FieldScene};
use crate::reconcile::matching::places::Place;
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;

pub(in crate::reconcile) static RULE: Rule = Rule::compare(
    Code::new(
        "copied-field-text",
        "A field's description belongs to another field.",
        "Somebody copied a row to write the next one and left the text, so readers are told what another field holds.",
        "Describe the field in spec/action-cards.md.",
    ),
    Severity::Warning,
    compare,
);

/// A field with the title of its card and its place in the API, if it has one.
#[derive(Clone, Copy)]
struct Seen<'b, 'a> {
    field: &'b FieldScene<'a>,
    title: &'b str,
    place: Option<&'a Place<'a>>,
}

fn compare(rule: &'static Rule, cards: &[Bound<'_>]) -> Vec<Finding> {
    let mut everywhere: BTreeMap<Vec<String>, Vec<Seen<'_, '_>>> = BTreeMap::new();
    let mut findings = Vec::new();
    for bound in cards {
        let mut here: BTreeMap<Vec<String>, Seen<'_, '_>> = BTreeMap::new();
        for (field, found) in bound.pairs() {
            let prose = Phrase::of_prose(&field.field.description, bound.scene.views.vocabulary);
            if prose.is_empty() {
                continue;
            }
            let place = found.and_then(|found| found.place()).map(|(_, place)| place);
            let own = Seen { field, title: &bound.scene.card.title, place };
            let twin = *here.entry(prose.words().to_vec()).or_insert(own);
            let others = everywhere.entry(prose.words().to_vec()).or_default();
            let named_alike = |other: &Seen<'_, '_>| other.field.phrase.words() == field.phrase.words();
            // Within a card any other name is another thing.
            let other = if named_alike(&twin) {
                others.iter().copied().find(|other| is_other(other, &own))
            } else {
                Some(twin)
            };
            findings.extend(other.map(|other| finding(rule, bound, field, other)));
            if place.is_some() && !others.iter().any(named_alike) {
                others.push(own);
            }
        }
    }
    findings
}

/// Whether two fields of two cards are two things: a card may have another name for the same one, but its place in the
/// API is named alike then.
fn is_other(a: &Seen<'_, '_>, b: &Seen<'_, '_>) -> bool {
    let places = a.place.zip(b.place);
    !a.field.phrase.shares_a_word(&b.field.phrase) && places.is_some_and(|(a, b)| a.own.words() != b.own.words())
}

fn finding(rule: &'static Rule, bound: &Bound<'_>, field: &FieldScene<'_>, other: Seen<'_, '_>) -> Finding {
    let subject = field_subject(bound.scene.card, field.section, &field.field.key);
    let message = format!("its description is that of `{}` of `{}`", other.field.field.label, other.title);
    Finding::new(rule, subject, message).at(field.field.span, other.field.field.span)
}

#[cfg(test)]
mod tests {
    use crate::model::{Card, CardField, CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn told(label: &str, text: &str) -> CardField {
        CardField { description: text.to_owned(), ..field(label, CardType::String) }
    }

    fn found(cards: Vec<Card>) -> Vec<String> {
        let api = api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").query("author"),
            operation("burnBook", Method::Post, "/books/{book_id}/burn").query("publisher"),
        ]);
        run(api, cards).found("copied-field-text").into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_text_of_another_field_is_noticed() {
        let same = || vec![told("Book ID", "Which book."), told("Book Name", "Which book.")];
        assert_eq!(found(vec![card("Get Book", same(), vec![])]), ["get-book/inputs/book_name"]);
        let apart = ["Get Book", "Burn Book"].map(|title| {
            let label = if title == "Get Book" { "Author" } else { "Publisher" };
            card(title, vec![told(label, "Who made it.")], vec![])
        });
        assert_eq!(found(apart.into()), ["burn-book/inputs/publisher"]);
    }

    #[test]
    fn names_of_one_thing_may_share_a_text() {
        let cards = ["Get Book", "Burn Book"].map(|title| {
            let label = if title == "Get Book" { "Name" } else { "Book Name" };
            card(title, vec![told(label, "What it is called."), told("Empty", "")], vec![told("Other", "")])
        });
        assert_eq!(found(cards.into()), [""; 0]);
    }
}
