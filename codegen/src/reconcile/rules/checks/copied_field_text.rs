//! `copied-field-text`: a field's description belongs to another field.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::Accepted;
use crate::reconcile::matching::api_field::ApiField;
use crate::reconcile::matching::card_bindings::{CardBindings, FieldBinding};
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::compare(
    Code::new(
        "copied-field-text",
        "A field's description belongs to another field.",
        "Somebody copied a row and kept the description, so readers learn what another field is for.",
        "Describe the field in spec/action-cards.md.",
    ),
    Severity::Warning,
    compare,
)
.second_label("this field has the same description")
.decided_by::<Accepted>();

/// A field with the title of its card and the API field that it is bound to, if any.
#[derive(Clone, Copy)]
struct Seen<'b, 'a> {
    field: &'b IndexedField<'a>,
    title: &'b str,
    api_field: Option<&'a ApiField<'a>>,
}

fn compare(rule: &'static Rule, cards: &[CardBindings<'_>]) -> Vec<Finding> {
    let mut in_all_cards = ByProse::new();
    let mut findings = Vec::new();
    for bound in cards {
        let mut in_card: BTreeMap<Vec<String>, Seen<'_, '_>> = BTreeMap::new();
        for (field, binding) in bound.pairs() {
            let prose = Phrase::of_prose(&field.field.description, bound.matched.operations.vocabulary);
            if prose.is_empty() {
                continue;
            }
            let api_field = binding.and_then(FieldBinding::api_field).map(|(_, api_field)| api_field);
            let own = Seen { field, title: &bound.matched.card.title, api_field };
            let first = *in_card.entry(prose.words().to_vec()).or_insert(own);
            let others = in_all_cards.entry(prose.words().to_vec()).or_default();
            // Within a card, another label means another thing.
            let other = match own.has_label_of(&first) {
                true => others.iter().copied().find(|other| own.is_other_than(other)),
                false => Some(first),
            };
            findings.extend(other.map(|other| finding(rule, bound, field, other)));
            if api_field.is_some() && !others.iter().any(|other| own.has_label_of(other)) {
                others.push(own);
            }
        }
    }
    findings
}

/// Fields by the words of their description.
type ByProse<'b, 'a> = BTreeMap<Vec<String>, Vec<Seen<'b, 'a>>>;

impl Seen<'_, '_> {
    fn has_label_of(&self, other: &Self) -> bool {
        self.field.phrase.words() == other.field.phrase.words()
    }

    /// Whether two fields of two cards are different things. Cards may label the same thing differently, but then both are
    /// bound to API fields of the same name.
    fn is_other_than(&self, other: &Self) -> bool {
        let api_fields = self.api_field.zip(other.api_field);
        let names_differ = api_fields.is_some_and(|(own, other)| own.own.words() != other.own.words());
        names_differ && !self.field.phrase.shares_a_word(&other.field.phrase)
    }
}

fn finding(rule: &'static Rule, bound: &CardBindings<'_>, field: &IndexedField<'_>, other: Seen<'_, '_>) -> Finding {
    let subject = field_subject(bound.matched.card, field.section, &field.field.key);
    let message = format!("its description is that of `{}` of `{}`", other.field.field.label, other.title);
    rule.finding(subject, message).at(field.field.span, other.field.field.span)
}

#[cfg(test)]
mod tests {
    use crate::model::{Card, CardField, CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn described(label: &str, text: &str) -> CardField {
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
    fn the_description_of_another_field_is_found() {
        let same = || vec![described("Book ID", "Which book."), described("Book Name", "Which book.")];
        assert_eq!(found(vec![card("Get Book", same(), vec![])]), ["get-book/inputs/book_name"]);
        let apart = ["Get Book", "Burn Book"].map(|title| {
            let label = if title == "Get Book" { "Author" } else { "Publisher" };
            card(title, vec![described(label, "Who made it.")], vec![])
        });
        assert_eq!(found(apart.into()), ["burn-book/inputs/publisher"]);
    }

    #[test]
    fn labels_of_the_same_thing_may_share_a_description() {
        let cards = ["Get Book", "Burn Book"].map(|title| {
            let label = if title == "Get Book" { "Name" } else { "Book Name" };
            card(
                title,
                vec![described(label, "What it is called."), described("Empty", "")],
                vec![described("Other", "")],
            )
        });
        assert_eq!(found(cards.into()), [""; 0]);
    }
}
