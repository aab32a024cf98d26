//! `at-least-one`: a card's description asks for one of several inputs, none of which is marked as required.

mod alternatives;

use alternatives::{Inputs, alternatives};

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Report, Severity};
use crate::model::{Alternative, Section};
use crate::reconcile::deciding::finding::{Finding, section_subject};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::words::Phrase;
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::check(
    Code::new(
        "at-least-one",
        "A card's description asks for one of several inputs, none of which is marked as required.",
        "Required marks cannot express this, so requests made from them alone are refused by the API or change nothing.",
        "Name the inputs in spec/decisions.yaml, as in `first_key, second_key`; the schemas then require one of them. Say \
         `none` if the description means something else.",
    ),
    Severity::Error,
    check,
)
.second_label("the operation behind the card")
.decided_by::<Inputs>();

/// Phrases that ask for one of several things.
const ASKING: &[&str] = &["at least one", "at least a ", "at least an "];

/// Phrases that offer several things, and words that turn the offer into a demand.
const OFFERING: &[&str] = &["one of the ", "one of these", "one of two", "either "];
const DEMANDING: &[&str] = &["must", "required", "require ", "need", "has to", "have to", "provide"];

fn check(rule: &'static Rule, bound: &CardBindings<'_>) -> Vec<Finding> {
    let card = bound.matched.card;
    let optional: Vec<&IndexedField<'_>> = bound.matched.fields.iter().filter(|field| is_optional(field)).collect();
    let Some(sentence) = sentences(&card.description).find(|sentence| asks(sentence)).filter(|_| optional.len() > 1)
    else {
        return Vec::new();
    };
    let message =
        format!("its description asks for one of several inputs: \"{}\"", sentence.trim().trim_end_matches('.'));
    let operation = bound.matched.main().map_or(Span::nowhere(), |main| main.operation.span);
    let finding = rule.finding(section_subject(card, Section::Inputs), message).at(card.span, operation);
    vec![finding.proposing(proposal(bound, &optional))]
}

/// Whether an input is optional.
fn is_optional(field: &IndexedField<'_>) -> bool {
    field.section == Section::Inputs && !field.field.required
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").flat_map(|part| part.split(['\n', ';']))
}

fn asks(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
    has(ASKING) || (has(OFFERING) && has(DEMANDING)) || names_two_ways(&lower)
}

/// Whether it is like `by its id or by its name`.
fn names_two_ways(sentence: &str) -> bool {
    let ways = sentence.find(" by ").and_then(|start| sentence.get(start + 4..));
    ways.is_some_and(|rest| rest.contains(" or by "))
}

/// The optional inputs whose first word the description mentions; all of them if it mentions fewer than two.
fn proposal(bound: &CardBindings<'_>, optional: &[&IndexedField<'_>]) -> String {
    let prose = Phrase::of_prose(&bound.matched.card.description, bound.matched.operations.vocabulary);
    let named = |field: &&&IndexedField<'_>| field.phrase.words().first().is_some_and(|word| prose.has(word));
    let named: Vec<&str> = optional.iter().filter(named).map(|field| field.field.key.as_str()).collect();
    let all = || optional.iter().map(|field| field.field.key.as_str()).collect();
    if named.len() > 1 { named } else { all() }.join(", ")
}

/// What is decided about each card, by its slug.
pub(crate) type ByCard<'a> = BTreeMap<&'a str, Vec<Alternative>>;

/// What the decisions on findings say.
pub(crate) fn decided<'a>(cards: &[CardBindings<'a>], findings: &[Finding], report: &mut Report) -> ByCard<'a> {
    let by_slug: BTreeMap<&'a str, &CardBindings<'a>> =
        cards.iter().map(|bound| (bound.matched.card.slug.as_str(), bound)).collect();
    let mut by_card = ByCard::new();
    for finding in findings.iter().filter(|finding| finding.rule == RULE.code.id) {
        let Some(decision) = &finding.decision else { continue };
        let Some((slug, bound)) = by_slug.get_key_value(finding.card_slug()) else { continue };
        match alternatives(bound, decision) {
            Ok(alternatives) => drop(by_card.insert(*slug, alternatives)),
            Err((code, message)) => {
                report.push(Diagnostic::error(code, message).at(decision.verdict_span, "named here"))
            }
        }
    }
    by_card
}

#[cfg(test)]
mod tests {
    use crate::model::{Alternative, Card, CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn matched(
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
        let (api, cards, decisions) = matched(description, verdict);
        decided(api, cards, &decisions)
    }

    #[test]
    fn a_description_that_asks_is_found_and_decided() {
        let open = outcome("Changes it. Fill title or author: one of the two is required.", None);
        assert_eq!(
            (open.found("at-least-one"), open.reported.clone()),
            (vec!["update-book/inputs"], vec!["at-least-one"])
        );
        assert_eq!(open.findings[0].proposal.as_deref(), Some("title, author"));
        assert!(open.cards[0].at_least_one.is_empty());

        let decided = outcome("At least one of its title and author must be set.", Some("title, author"));
        let expected = [
            Alternative { input: "title".to_owned(), clear: None },
            Alternative { input: "author".to_owned(), clear: Some("author".to_owned()) },
        ];
        assert_eq!((decided.cards[0].at_least_one.as_slice(), decided.reported.len()), (expected.as_slice(), 0));
    }

    #[test]
    fn a_description_of_something_else_is_ignored() {
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
            let (api, cards, decisions) = matched("At least one.", Some(verdict));
            assert_eq!(reported(api, cards, &decisions), [code], "{verdict}");
        }
    }
}
