//! `http-method`: an option chooses the HTTP method.

use crate::diagnostic::Code;
use crate::model::{Concept, Method};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::reconcile::rules::rule::Rule;

pub(crate) static RULE: Rule = Rule::bind(
    Code::new("http-method", "An option chooses the HTTP method.", "All of its choices are HTTP methods.", "Nothing."),
    propose,
);

fn propose<'a>(_scene: &CardMatch<'a>, field: &IndexedField<'a>) -> Vec<Candidate<'a>> {
    let choices = &field.field.choices;
    let are_methods =
        choices.len() > 1 && choices.iter().all(|choice| Method::from_name(choice.label.trim()).is_some());
    if field.is_output() || !are_methods {
        return Vec::new();
    }
    vec![Candidate::connector(Concept::HttpMethod, "It chooses the HTTP method of the request.", 1000)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Section};
    use crate::reconcile::rules::testing::*;

    #[test]
    fn is_bound() {
        let option = choices(&["GET", "POST"], field("Request Type", CardType::Dropdown));
        let card = crate::model::Card { options: vec![option], ..card("Call Anything", vec![], vec![]) };
        let outcome = run(api(vec![operation("callAnything", Method::Post, "/anything")]), vec![card]);
        assert_eq!(outcome.bound(Section::Options, "Request Type"), "connector http_method");
        assert_eq!(outcome.calls(), [Vec::<&str>::new()]);
    }
}
