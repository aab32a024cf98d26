//! What a command line gives to a card.

use clap::ArgMatches;
use kandji_cards::Invocation;
use kandji_cards::catalogue::{Card, Field, FieldType, Section};
use serde_json::{Map, Value, json};

use super::command;
use super::failure::failure;
use crate::command_line::values::{number, value};
use crate::console::Console;
use crate::exit::Failure;
use crate::invoke::given::read_json;

/// The invocation: what it starts with or what the file says, and above that what the words say.
pub(super) fn invocation(
    (card, start): (&Card, Invocation),
    matches: &ArgMatches,
    console: &mut Console,
) -> Result<Invocation, Failure> {
    let mut invocation = match matches.get_one::<String>(command::INPUT) {
        Some(path) => {
            Invocation::from_json(whole(read_json(path, console)?)).map_err(|faults| failure(faults.into()))?
        }
        None => start,
    };
    for word in matches.get_many::<String>(command::OPTION).into_iter().flatten() {
        let (field, key, value) = pair(card, Section::Options, word)?;
        invocation = invocation.option(key, field.map_or_else(|| value.clone(), |field| chosen(field, &value)));
    }
    for word in matches.get_many::<String>(command::INPUTS).into_iter().flatten() {
        let (field, key, value) = pair(card, Section::Inputs, word)?;
        invocation = invocation.input(key, field.map_or_else(|| value.clone(), |field| chosen(field, &value)));
    }
    if let Some(platform) = matches.get_one::<String>(command::PLATFORM) {
        invocation = invocation.platform(platform.as_str());
    }
    Ok(invocation)
}

/// A file has the invocation as a whole, or the inputs only.
fn whole(value: Value) -> Value {
    let is_section = |key: &String| [Section::Options, Section::Inputs].iter().any(|one| one.as_str() == key);
    match value {
        Value::Object(fields) if !fields.is_empty() && fields.keys().all(is_section) => fields.into(),
        Value::Object(fields) => json!({ Section::Inputs.as_str(): fields }),
        other => other,
    }
}

/// The field that `key=value` names, by its key or label, and its value.
fn pair<'c>(card: &'c Card, section: Section, word: &str) -> Result<(Option<&'c Field>, String, Value), Failure> {
    let at = word.find('=').filter(|at| *at > 0);
    let Some((name, text)) = at.map(|at| (&word[..at], &word[at + 1..])) else {
        let what = section.as_str().trim_end_matches('s');
        // It is not shown: it may be a secret whose key was forgotten.
        return Err(Failure::usage(format!("an {what} is written as `key=value`; one has no key")));
    };
    let (name, is_json) = match name.strip_suffix(':') {
        Some(name) => (name, true),
        None => (name, false),
    };
    let field = card.field(section, name).or_else(|| card.labeled(section, name));
    let key = field.map_or_else(|| name.to_owned(), |field| field.key.clone());
    let value = match field {
        _ if is_json => serde_json::from_str(text)
            .map_err(|error| Failure::usage(format!("`{name}`: expected JSON behind `:=`: {error}")))?,
        Some(field) => typed(card, field, text).map_err(|reason| Failure::usage(format!("`{name}`: {reason}")))?,
        None => text.into(),
    };
    Ok((field, key, value))
}

/// What is typed, as a value of the type of the field. What does not fit is left as it is; the card says what is wrong with it.
fn typed(card: &Card, field: &Field, text: &str) -> Result<Value, String> {
    if let Some(schema) = card.decided_schema(field) {
        return value(&[text.to_owned()], schema);
    }
    Ok(match &field.type_ {
        FieldType::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" => true.into(),
            "false" | "no" => false.into(),
            _ => text.into(),
        },
        FieldType::Number => number(text).unwrap_or_else(|| text.into()),
        FieldType::Object => serde_json::from_str::<Map<String, Value>>(text)
            .map(Value::Object)
            .map_err(|error| format!("expected a JSON object: {error}"))?,
        FieldType::List if text.trim_start().starts_with('[') => {
            serde_json::from_str(text).map_err(|error| format!("expected a JSON list: {error}"))?
        }
        FieldType::List => text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect(),
        _ => text.into(),
    })
}

/// The stored value of a choice that is given by its label.
fn chosen(field: &Field, value: &Value) -> Value {
    let choice = value.as_str().and_then(|text| {
        let of_value = field.choices.iter().find(|choice| choice.value == *value);
        of_value.or_else(|| field.choice(text))
    });
    choice.map_or_else(|| value.clone(), |choice| choice.value.clone())
}
