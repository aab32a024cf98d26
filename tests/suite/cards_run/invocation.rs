//! Invocations of a card, made from its schema.

use kandji_cards::catalogue::{Card, Concept, Field};
use kandji_tenant::modelled::{Sampler, Variant};
use serde_json::{Map, Value, json};

use super::card::shows;

/// What a card is called with.
#[derive(Clone, Debug)]
pub(super) struct Invoked {
    /// What is special about it.
    pub(super) name: String,
    /// Whether it has every field.
    pub(super) is_full: bool,
    /// Whether the schema says itself that it is valid.
    pub(super) is_certain: bool,
    pub(super) options: Map<String, Value>,
    pub(super) inputs: Map<String, Value>,
}

impl Invoked {
    /// The examples of the schema, and for each choice of the options: every input, those that are required, each
    /// other one beside these, and each choice of an input.
    pub(super) fn all(card: &Card, schema: &Value) -> Vec<Self> {
        let mut all = examples(schema);
        for options in choices(card) {
            all.extend(of_choice(card, schema, &options));
        }
        all
    }

    /// The same with another value of an input.
    fn with(&self, key: &str, value: &Value) -> Self {
        let mut other = self.clone();
        other.name = format!("{} {value}", self.name);
        other.inputs.insert(key.to_owned(), value.clone());
        other
    }

    /// The invocation as the schema has it: a section without fields may be left out.
    pub(super) fn value(&self) -> Value {
        let sections = [("options", &self.options), ("inputs", &self.inputs)];
        let sections = sections.into_iter().filter(|(_, fields)| !fields.is_empty());
        sections.map(|(name, fields)| (name.to_owned(), Value::Object(fields.clone()))).collect::<Map<_, _>>().into()
    }
}

fn examples(schema: &Value) -> Vec<Invoked> {
    let section = |example: &Value, name: &str| example[name].as_object().cloned().unwrap_or_default();
    let examples = schema["$defs"]["invocation"]["examples"].as_array().into_iter().flatten().enumerate();
    let invocation = |(number, example): (usize, &Value)| Invoked {
        name: format!("example {number}"),
        is_full: false,
        is_certain: true,
        options: section(example, "options"),
        inputs: section(example, "inputs"),
    };
    examples.map(invocation).collect()
}

/// Every combination of the options' values.
fn choices(card: &Card) -> Vec<Map<String, Value>> {
    card.options.iter().fold(vec![Map::new()], |chosen, option| {
        let with = |options: &Map<String, Value>, value: &Value| {
            let mut options = options.clone();
            options.insert(option.key.clone(), value.clone());
            options
        };
        let values = values(option);
        chosen.iter().flat_map(|options| values.iter().map(|value| with(options, value)).collect::<Vec<_>>()).collect()
    })
}

fn values(option: &Field) -> Vec<Value> {
    match option.binding.concept() {
        Some(Concept::ClearIfBlank) => vec![json!(false), json!(true)],
        _ => option.choices.iter().map(|choice| choice.value.clone()).collect(),
    }
}

fn of_choice(card: &Card, schema: &Value, options: &Map<String, Value>) -> Vec<Invoked> {
    let shown: Vec<&Field> = card.inputs.iter().filter(|input| shows(card, input, options)).collect();
    let required = schema["$defs"]["invocation"]["properties"]["inputs"]["required"].as_array();
    let is_required = |field: &Field| required.is_some_and(|required| required.iter().any(|key| *key == field.key));
    let named = |name: &str, keep: &dyn Fn(&Field) -> bool| Invoked {
        name: format!("{name}{}", chosen(options)),
        is_full: false,
        is_certain: false,
        options: options.clone(),
        inputs: shown
            .iter()
            .filter(|field| keep(field))
            .map(|field| (field.key.clone(), sample(schema, field)))
            .collect(),
    };
    let full = Invoked { is_full: true, is_certain: true, ..named("every input", &|_| true) };
    let mut all = vec![full, named("least", &is_required)];
    for field in &shown {
        let single = named(&field.key, &|other| is_required(other) || other.key == field.key);
        all.extend(field.choices.iter().map(|choice| single.with(&field.key, &choice.value)));
        if !is_required(field) && field.choices.is_empty() {
            all.push(single);
        }
    }
    all
}

fn chosen(options: &Map<String, Value>) -> String {
    options.iter().map(|(key, value)| format!(", {key} {value}")).collect()
}

/// A value of an input, from its own schema.
fn sample(schema: &Value, field: &Field) -> Value {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let property = &schema["$defs"]["invocation"]["properties"]["inputs"]["properties"][&field.key];
    Sampler::new(definitions, Variant::Full).numbered(1).sample(property, &field.key)
}
