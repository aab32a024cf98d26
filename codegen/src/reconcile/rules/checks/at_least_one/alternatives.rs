//! The inputs of which at least one is required, as decisions name them.

use std::fmt;
use std::str::FromStr;

use crate::decisions::Decision;
use crate::diagnostic::{Code, codes};
use crate::model::{Alternative, Binding, Concept, Section};
use crate::reconcile::deciding::verdict::Verdict;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::rules::bindings::clear_if_blank::cleared_input;
use crate::text::did_you_mean;

/// The inputs of which at least one is required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inputs {
    /// None: the description means something else.
    None,
    /// These, by their keys.
    AnyOf(Vec<String>),
}

/// Why a text does not name inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InputsError;

impl fmt::Display for InputsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it does not name two inputs or more")
    }
}

impl FromStr for Inputs {
    type Err = InputsError;

    fn from_str(text: &str) -> Result<Self, InputsError> {
        if text.trim() == "none" {
            return Ok(Self::None);
        }
        let keys: Vec<String> = text.split(',').map(|key| key.trim().to_owned()).collect();
        if keys.len() > 1 && keys.iter().all(|key| !key.is_empty()) { Ok(Self::AnyOf(keys)) } else { Err(InputsError) }
    }
}

impl fmt::Display for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("the description means something else"),
            Self::AnyOf(keys) => write!(f, "at least one of `{}`", keys.join("`, `")),
        }
    }
}

impl Verdict for Inputs {
    const FORMS: &'static str = "the keys of two or more inputs separated by commas, or `none` if the description means \
                                 something else";
    const DEFAULT: &'static str = "none";
}

/// Why a verdict does not fit its card, and the code of that.
pub(super) type Fault = (&'static Code, String);

/// The alternatives that a decision gives a card.
pub(super) fn alternatives(bound: &CardBindings<'_>, decision: &Decision) -> Result<Vec<Alternative>, Fault> {
    match decision.verdict.parse() {
        Ok(Inputs::AnyOf(keys)) => keys.into_iter().map(|key| alternative(bound, key)).collect(),
        // A verdict that cannot be read was reported when the decisions were validated.
        Ok(Inputs::None) | Err(InputsError) => Ok(Vec::new()),
    }
}

fn alternative(bound: &CardBindings<'_>, key: String) -> Result<Alternative, Fault> {
    let card = bound.matched.card;
    let Some(input) = card.inputs.iter().find(|input| input.key == key) else {
        let hint = did_you_mean(&key, card.inputs.iter().map(|input| input.key.as_str()));
        return Err((&codes::DECISION_DEAD, format!("the card `{}` has no input `{key}`{hint}", card.title)));
    };
    if input.required && input.required_when.is_none() {
        let message = format!("the input `{key}` is required by itself, so it is not an alternative");
        return Err((&codes::DECISION_INVALID, message));
    }
    Ok(Alternative { clear: clearing_option(bound, &key), input: key })
}

/// The option that makes a blank input clear the value.
fn clearing_option(bound: &CardBindings<'_>, key: &str) -> Option<String> {
    let clears = |binding| matches!(binding, Binding::Connector { concept: Concept::ClearIfBlank, .. });
    let options = bound.pairs().filter(|(field, binding)| {
        field.section == Section::Options && binding.is_some_and(|binding| clears(binding.binding()))
    });
    let mut cleared = options.filter_map(|(option, _)| Some((option, cleared_input(&bound.matched, option)?)));
    cleared.find(|(_, input)| input.field.key == key).map(|(option, _)| option.field.key.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_read() {
        let both = Inputs::AnyOf(vec!["asset_tag".to_owned(), "tags".to_owned()]);
        assert_eq!(["asset_tag, tags", "none"].map(str::parse), [Ok(both), Ok(Inputs::None)]);
        assert_eq!("tags,pin".parse::<Inputs>().unwrap().to_string(), "at least one of `tags`, `pin`");
        assert!(["tags", "tags,", ""].map(str::parse::<Inputs>).iter().all(Result::is_err));
    }
}
