//! `at-least-one`: a card's description asks for one of several inputs, none of which is marked as required.

use crate::diagnostic::{Code, Severity};
use crate::model::Section;
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::deciding::needs;
use crate::reconcile::matching::card::{Bound, FieldScene};
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(in crate::reconcile) static RULE: Rule = Rule::check(
    Code::new(
        needs::RULE,
        "A card's description asks for one of several inputs, none of which is marked as required.",
        "Required marks cannot say so, and who generates from them makes requests that the API refuses or that change \
         nothing.",
        "Name the inputs in spec/decisions.yaml, as `first_key, second_key`, or say `none` if the text is about something \
         else. The schemas ask for one of them then.",
    ),
    Severity::Error,
    check,
);

/// Wordings that ask for one of several by themselves.
const ASKING: &[&str] = &["at least one", "at least a ", "at least an "];

/// Wordings that offer several, and those that make a sentence a demand.
const OFFERING: &[&str] = &["one of the ", "one of these", "one of two", "either "];
const DEMANDING: &[&str] = &["must", "required", "require ", "need", "has to", "have to", "provide"];

fn check(rule: &'static Rule, bound: &Bound<'_>) -> Vec<Finding> {
    let card = bound.scene.card;
    let open: Vec<&FieldScene<'_>> = bound.scene.fields.iter().filter(|field| is_open(field)).collect();
    let Some(sentence) = sentences(&card.description).find(|sentence| asks(sentence)).filter(|_| open.len() > 1) else {
        return Vec::new();
    };
    let message =
        format!("its description asks for one of several inputs: \"{}\"", sentence.trim().trim_end_matches('.'));
    let operation = bound.scene.main().map_or(Span::nowhere(), |main| main.operation.span);
    let finding = Finding::new(rule, format!("{}/{}", card.slug, Section::Inputs), message).at(card.span, operation);
    vec![finding.proposing(proposal(bound, &open))]
}

/// Whether an input may be left out.
fn is_open(field: &FieldScene<'_>) -> bool {
    field.section == Section::Inputs && !field.field.required
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").flat_map(|part| part.split(['\n', ';']))
}

fn asks(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let has = |wordings: &[&str]| wordings.iter().any(|wording| lower.contains(wording));
    has(ASKING) || (has(OFFERING) && has(DEMANDING)) || names_two_ways(&lower)
}

/// `by its id or by its name`: two ways to say the same.
fn names_two_ways(sentence: &str) -> bool {
    let ways = sentence.find(" by ").and_then(|start| sentence.get(start + 4..));
    ways.is_some_and(|rest| rest.contains(" or by "))
}

/// The open inputs whose first word the description says; all of them if it says that of fewer than two.
fn proposal(bound: &Bound<'_>, open: &[&FieldScene<'_>]) -> String {
    let prose = Phrase::of_prose(&bound.scene.card.description, bound.scene.views.vocabulary);
    let named = |field: &&&FieldScene<'_>| field.phrase.words().first().is_some_and(|word| prose.has(word));
    let named: Vec<&str> = open.iter().filter(named).map(|field| field.field.key.as_str()).collect();
    let all = || open.iter().map(|field| field.field.key.as_str()).collect();
    if named.len() > 1 { named } else { all() }.join(", ")
}

#[cfg(test)]
mod tests {
    use crate::model::{Alternative, Card, CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn scene(
        description: &str,
        verdict: Option<&str>,
    ) -> (crate::model::Api, Vec<Card>, Vec<crate::decisions::Decision>) {
        let body = object(&[("title", text()), ("author", text()), ("remark", text())]);
        let api = api(vec![operation("updateBook", Method::Patch, "/books/{book_id}").body(body)]);
        let inputs = ["Title", "Author", "Remark"].map(|label| field(label, CardType::String));
        let inputs = [required("Book ID", CardType::String)].into_iter().chain(inputs).collect();
        let options = vec![field("Author", CardType::Boolean)];
        let card = Card { description: description.to_owned(), options, ..card("Update Book", inputs, vec![]) };
        let decisions: Vec<_> =
            verdict.map(|verdict| decision("at-least-one", "update-book/inputs", verdict)).into_iter().collect();
        (api, vec![card], decisions)
    }

    fn outcome(description: &str, verdict: Option<&str>) -> Outcome {
        let (api, cards, decisions) = scene(description, verdict);
        decided(api, cards, &decisions)
    }

    #[test]
    fn prose_that_asks_is_noticed_and_decided() {
        let open = outcome("Changes it. Fill title or author: one of the two is required.", None);
        assert_eq!((open.found("at-least-one"), open.told.clone()), (vec!["update-book/inputs"], vec!["at-least-one"]));
        assert_eq!(open.findings[0].proposal.as_deref(), Some("title, author"));
        assert!(open.cards[0].at_least_one.is_empty());

        let decided = outcome("At least one of its title and author must be set.", Some("title, author"));
        let expected = [
            Alternative { input: "title".to_owned(), clear: None },
            Alternative { input: "author".to_owned(), clear: Some("author".to_owned()) },
        ];
        assert_eq!((decided.cards[0].at_least_one.as_slice(), decided.told.len()), (expected.as_slice(), 0));
    }

    #[test]
    fn prose_about_something_else_is_left_alone() {
        assert!(outcome("Changes one of the books.", None).found("at-least-one").is_empty());
        assert!(outcome("At least one.", Some("none")).cards[0].at_least_one.is_empty());
        let asking =
            ["Found by title or by author.", "Give the id; you must give one of the three.", "Give at least a title."];
        for wording in asking {
            assert_eq!(outcome(wording, None).found("at-least-one").len(), 1, "{wording}");
        }
    }

    #[test]
    fn a_verdict_must_name_inputs_that_may_be_left_out() {
        let verdicts =
            [("title", "decision-invalid"), ("title, book_id", "decision-invalid"), ("title, isbn", "decision-dead")];
        for (verdict, code) in verdicts {
            let (api, cards, decisions) = scene("At least one.", Some(verdict));
            assert_eq!(reported(api, cards, &decisions), [code], "{verdict}");
        }
    }
}
