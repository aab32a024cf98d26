//! Checks an invocation by what the catalogue says of the card. What the API says is checked where arguments are made.

use serde_json::Value;

use super::{Invocation, is_blank};
use crate::catalogue::{Alternative, Card, Concept, Field, Section};
use crate::errors::{Fault, FaultKind};

/// Everything that is wrong with an invocation by the catalogue.
pub(crate) fn check(card: &Card, invocation: &Invocation) -> Vec<Fault> {
    let mut faults = Vec::new();
    let options = invocation.settings().map(|(key, value)| (Section::Options, key, value));
    let inputs = invocation.inputs().iter().map(|(key, value)| (Section::Inputs, key.as_str(), value));
    for (section, key, value) in options.chain(inputs) {
        match card.field(section, key) {
            Some(field) => faults.extend(of_value(card, section, field, value, invocation)),
            None => faults.push(unknown(card, section, key)),
        }
    }
    for key in invocation.mapped() {
        faults.push(match card.field(Section::Options, key) {
            Some(option) => mapped(option),
            None => unknown(card, Section::Options, key),
        });
    }
    for section in [Section::Options, Section::Inputs] {
        let fields = card.section(section).iter();
        let missing = fields.filter(|field| is_missing(card, section, field, invocation));
        faults.extend(missing.map(|field| Fault::missing(section, field)));
    }
    faults.extend(alternatives(card, invocation));
    faults
}

/// Whether a field appears with the options that are set.
pub(crate) fn is_shown(card: &Card, field: &Field, invocation: &Invocation) -> bool {
    let Some(when) = &field.when else { return true };
    let option = card.labeled(Section::Options, &when.option);
    let chosen = option.and_then(|option| Some((option, invocation.value(Section::Options, &option.key)?)));
    chosen.is_some_and(|(option, value)| option.choice(&when.choice).is_some_and(|choice| choice.value == *value))
}

fn unknown(card: &Card, section: Section, key: &str) -> Fault {
    let known: Vec<&str> = card.section(section).iter().map(|field| field.key.as_str()).collect();
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    let key: String = key.chars().filter(|char| !char.is_control()).take(80).collect();
    let message = format!("{} has no `{key}` among its {section}: {known}.", card.title);
    Fault::of(section, &key, FaultKind::Unknown, message)
}

fn mapped(option: &Field) -> Fault {
    let message =
        format!("{} is an option, which is set when the card is added: no flow can compute it.", option.label);
    Fault::of(Section::Options, &option.key, FaultKind::Mapped, message)
}

fn of_value(card: &Card, section: Section, field: &Field, value: &Value, invocation: &Invocation) -> Option<Fault> {
    let fault = |kind, message| Some(Fault::of(section, &field.key, kind, message));
    if !is_shown(card, field, invocation) {
        let when = field.when.as_ref().map(|when| format!("{} is {}", when.option, when.choice)).unwrap_or_default();
        return fault(FaultKind::Hidden, format!("{} appears only when {when}.", field.label));
    }
    if field.binding.concept() == Some(&Concept::ClearIfBlank) && !value.is_boolean() {
        return fault(FaultKind::Value, format!("{} is true or false.", field.label));
    }
    let is_choice = field.choices.is_empty() || field.choices.iter().any(|choice| choice.value == *value);
    if is_choice || (section == Section::Inputs && is_blank(value)) {
        return None;
    }
    let known: Vec<String> =
        field.choices.iter().map(|choice| format!("{} ({})", choice.value, choice.label)).collect();
    fault(FaultKind::Choice, format!("{} is one of {}.", field.label, known.join(", ")))
}

fn is_missing(card: &Card, section: Section, field: &Field, invocation: &Invocation) -> bool {
    let is_mapped = section == Section::Options && invocation.mapped().any(|key| key == field.key);
    let is_given = invocation.value(section, &field.key).is_some_and(|value| !is_blank(value));
    is_required(field, invocation.for_platform()) && !is_given && !is_mapped && is_shown(card, field, invocation)
}

/// Whether a field is required, always or on this platform.
fn is_required(field: &Field, platform: Option<&str>) -> bool {
    let Some(when) = &field.required_when else { return field.required };
    let is_named = |platform: &str| when.split(['/', ',']).any(|one| one.trim().eq_ignore_ascii_case(platform.trim()));
    field.required && platform.is_some_and(is_named)
}

fn alternatives(card: &Card, invocation: &Invocation) -> Option<Fault> {
    let is_given = |one: &Alternative| {
        let value = invocation.value(Section::Inputs, &one.input);
        let clears = |option: &String| invocation.value(Section::Options, option) == Some(&Value::Bool(true));
        value.is_some_and(|value| !is_blank(value)) || one.clear.as_ref().is_some_and(clears)
    };
    if card.at_least_one.is_empty() || card.at_least_one.iter().any(is_given) {
        return None;
    }
    let label = |one: &Alternative| card.field(Section::Inputs, &one.input).map(|field| field.label.clone());
    let labels: Vec<String> = card.at_least_one.iter().filter_map(label).collect();
    let message = format!("No {} input provided. Enter at least one of them.", labels.join(" or "));
    Some(Fault::general(FaultKind::Alternatives, message))
}
