//! Whether the facts are about what exists, and were taken in as they say.

use std::collections::BTreeSet;

use super::PublicClients;
use super::fact::{ClientFact, Verdict};
use super::place::{Concerned, Places};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::Api;
use crate::text::{nearest, nearest_or};

/// Finds the places of the facts and reports those that do not exist, and verdicts that do not hold. `cited` has the facts
/// that corrections and decisions cite.
///
/// # Errors
/// [`Failed`] if there is anything to report.
pub fn check(
    clients: &mut PublicClients,
    cited: &BTreeSet<String>,
    api: &Api,
    report: &mut Report,
) -> Result<(), Failed> {
    if clients.facts.is_empty() {
        return Ok(());
    }
    let places = Places::of(api);
    let mut concerned = Concerned::default();
    for fact in clients.facts() {
        check_places(fact, &places, report);
        check_errors(fact, api, report);
        check_verdict(fact, cited.contains(&fact.id), &places, report);
        fact.places.iter().for_each(|place| concerned.add(place, &fact.id, &places));
    }
    clients.concerned = concerned;
    report.checkpoint()
}

fn check_places(fact: &ClientFact, places: &Places, report: &mut Report) {
    for place in fact.places.iter().filter(|place| !places.has(place)) {
        let (name, _) = place.parts();
        let is_of_it = |text: &&str| *text == name || text.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '));
        let near = nearest(&place.text, places.texts().filter(is_of_it));
        let near = near.or_else(|| nearest(name, places.texts().filter(|text| !text.contains(' '))));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name an operation, a type, a place of one, or `API`".to_owned(),
        };
        let message = format!("the fact `{}` is about `{}`, which does not exist", fact.id, place.text);
        report.push(Diagnostic::error(&codes::CLIENTS_UNPLACED, message).at(place.span, "").help(help));
    }
}

fn check_errors(fact: &ClientFact, api: &Api, report: &mut Report) {
    for id in fact.errors.iter().filter(|id| !api.errors.iter().any(|case| case.id == **id)) {
        let help = nearest_or(id, api.errors.iter().map(|case| case.id.as_str()), || {
            "name an entry of spec/errors.yaml".to_owned()
        });
        let message = format!("the fact `{}` is in the error `{id}`, which does not exist", fact.id);
        report.push(Diagnostic::error(&codes::CLIENTS_UNPLACED, message).at(fact.span, "").help(help));
    }
}

fn check_verdict(fact: &ClientFact, is_cited: bool, places: &Places, report: &mut Report) {
    let id = &fact.id;
    let has_errors = !fact.errors.is_empty();
    let fault = match fact.verdict {
        Verdict::Taken if !is_cited && !has_errors && !fact.in_words => {
            format!("the fact `{id}` is taken, but no correction cites it, and it names no error and no words")
        }
        Verdict::Taken if fact.in_words && !fact.places.iter().any(|place| places.is_described(place)) => {
            format!("the fact `{id}` is taken in words, but none of its places has any")
        }
        Verdict::Known if fact.places.is_empty() && !has_errors => {
            format!("the fact `{id}` is known, but names no place or error that has it")
        }
        Verdict::Known | Verdict::Declined if is_cited => {
            format!("the fact `{id}` is {}, but a correction cites it", fact.verdict.as_str())
        }
        Verdict::Declined if has_errors || fact.in_words => {
            format!("the fact `{id}` is declined, but names where it was taken")
        }
        _ => return,
    };
    report.push(Diagnostic::error(&codes::CLIENTS_VERDICT, fault).at(fact.span, ""));
}
