//! The result of a card: the same for every invocation, or one for each choice of an option.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{FieldSchema, Fields, object};
use super::invocation::is_chosen;
use super::json::{Json, Object};
use super::json_schema::reference;
use crate::model::{CardField, Choice, Section, Slugs};

/// The parts of a card's schema that concern its result.
pub(super) struct ResultSchema {
    /// `result`, and what it refers to.
    pub(super) definitions: Object,
    /// What the result is, given the choice in the invocation.
    pub(super) conditions: Vec<Json>,
    /// The choices that the result depends on.
    pub(super) variants: Vec<Variant>,
}

/// A choice with the result that it leads to.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    /// The key of the option.
    pub(super) option: String,
    /// The stored value of the choice.
    pub(super) value: Json,
    /// The name of the definition.
    pub(super) name: String,
}

/// The name of the definition.
pub(super) const NAME: &str = "result";

/// The schema of a result.
pub(super) fn schema(fields: &mut Fields<'_>) -> ResultSchema {
    let card = &fields.card.card;
    let title = format!("{}: result", card.title);
    let outputs = fields.of(Section::Outputs);
    match deciding_option(&card.options, &outputs) {
        Some(option) => by_choice(fields, &title, option, outputs),
        None => {
            let required = always(outputs.iter().filter(|output| output.field.when.is_none()));
            let result = Object::new().with("title", title).and(object(outputs, required));
            let definitions = Object::new().with("result", result.with("additionalProperties", false));
            ResultSchema { definitions, conditions: Vec::new(), variants: Vec::new() }
        }
    }
}

/// The option that all conditional outputs depend on, if it is the same one.
fn deciding_option<'a>(options: &'a [CardField], outputs: &[FieldSchema<'_>]) -> Option<&'a CardField> {
    let conditions = || outputs.iter().filter_map(|output| output.field.when.as_ref());
    let first = conditions().next()?;
    let option = options.iter().find(|option| option.label == first.option)?;
    let labels: BTreeSet<&str> = option.choices.iter().map(|choice| choice.label.as_str()).collect();
    let same = conditions().all(|when| when.option == option.label && labels.contains(when.choice.as_str()));
    same.then_some(option)
}

fn by_choice(fields: &Fields<'_>, title: &str, option: &CardField, outputs: Vec<FieldSchema<'_>>) -> ResultSchema {
    let mut by_choice: BTreeMap<&str, Vec<FieldSchema<'_>>> = BTreeMap::new();
    let mut common = Vec::new();
    for output in outputs {
        match &output.field.when {
            Some(when) => by_choice.entry(&when.choice).or_default().push(output),
            None => common.push(output),
        }
    }
    let base = (!common.is_empty()).then(|| "result-common".to_owned());
    let mut names = Slugs::reserving(&["common"]);
    let (mut schemas, mut references) = (Object::new(), Vec::new());
    let (mut conditions, mut variants) = (Vec::new(), Vec::new());
    for choice in &option.choices {
        let own = by_choice.remove(choice.label.as_str()).unwrap_or_default();
        let name = format!("result-{}", names.unique(&choice.label, "choice"));
        references.push(Json::from(reference(&name)));
        let value = fields.stored(Section::Options, &option.key, &choice.value);
        conditions.push(condition(option, value.clone(), &name));
        variants.push(Variant { option: option.key.clone(), value, name: name.clone() });
        schemas = schemas.with(name, variant(title, choice, own, base.as_deref()));
    }
    let result = Object::new().with("title", title).with("anyOf", references);
    let shared = base.map(|name| {
        let required = always(common.iter());
        Object::new().with(name, object(common, required))
    });
    let definitions = Object::new().with("result", result).and(shared.unwrap_or_default()).and(schemas);
    ResultSchema { definitions, conditions, variants }
}

/// The outputs for one choice, and nothing else.
fn variant(title: &str, choice: &Choice, own: Vec<FieldSchema<'_>>, base: Option<&str>) -> Object {
    let required = always(own.iter());
    Object::new()
        .with("title", format!("{title} for {}", choice.label))
        .with_list("allOf", base.map(|name| Json::from(reference(name))).into_iter().collect())
        .and(object(own, required))
        .with("unevaluatedProperties", false)
}

fn condition(option: &CardField, value: Json, name: &str) -> Json {
    let within = |part: &str, rule: Object| Object::new().with("properties", Object::new().with(part, rule));
    let chosen = within("invocation", is_chosen(&option.key, value)).with("required", vec![Json::from("invocation")]);
    Object::new().with("if", chosen).with("then", within("result", reference(name))).into()
}

/// The keys of fields that every response has.
fn always<'f, 'a: 'f>(fields: impl Iterator<Item = &'f FieldSchema<'a>>) -> Vec<Json> {
    fields.filter(|field| field.always).map(|field| Json::from(field.field.key.as_str())).collect()
}
