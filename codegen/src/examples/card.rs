//! Examples of running action cards, made from the examples of the operations behind them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Examples;
use super::example::{Argument, Example, Payload, plain};
use super::pointer::{put, values};
use super::time_parser;
use crate::document::join;
use crate::model::{
    Api, Binding, BoundCard, BoundField, CardField, CardType, Choice, Concept, Content, Method, Operation,
    OperationRole, PageParameter, Parameter, ParameterIn, Risk, SchemaKind, Section,
};

/// What the addresses are relative to that a user writes.
const BASE: &str = "/api/v1/";

/// An example of running a card.
#[derive(Clone, Debug, PartialEq)]
pub struct CardExample<'a> {
    /// The options, by their keys.
    pub options: Map<String, Value>,
    /// The inputs, by their keys.
    pub inputs: Map<String, Value>,
    /// The requests that the card sends, in their order.
    pub calls: Vec<(&'a Operation, Example)>,
    /// What it returns, by the keys of the outputs.
    pub outputs: Map<String, Value>,
}

impl<'a> CardExample<'a> {
    /// An example of a card, about things of the invented tenant. `None` if there is none of the operation that the card is
    /// for.
    #[must_use]
    pub fn of(api: &'a Api, examples: &Examples, bound: &BoundCard) -> Option<Self> {
        let options = bound.card.options.iter();
        let chosen = options.filter_map(|option| Some((option.label.as_str(), option.choices.first()?)));
        let run = Run { api, examples, bound, chosen: chosen.collect() };
        if bound.operations.is_empty() { run.free() } else { run.of_operations() }
    }
}

/// A card of which an example is made.
struct Run<'a, 'c> {
    api: &'a Api,
    examples: &'c Examples,
    bound: &'c BoundCard,
    /// The first choice of each option with choices, by the option's label.
    chosen: BTreeMap<&'c str, &'c Choice>,
}

impl<'a, 'c> Run<'a, 'c> {
    /// The fields of a section that appear with the options, with what they are bound to.
    fn shown(&self, section: Section) -> impl Iterator<Item = (&'c CardField, &'c BoundField)> {
        let fields = self.bound.card.section(section);
        let bound = self.bound.fields.iter().filter(move |bound| bound.section == section);
        let all = bound.filter_map(|bound| Some((fields.get(bound.index)?, bound)));
        all.filter(|(field, _)| {
            field.when.as_ref().is_none_or(|when| {
                self.chosen.get(when.option.as_str()).is_some_and(|choice| choice.label == when.choice)
            })
        })
    }

    fn options(&self) -> Map<String, Value> {
        let set = self.shown(Section::Options).filter(|(option, _)| option.required);
        let value =
            |option: &CardField| self.chosen.get(option.label.as_str()).map(|choice| choice.value.as_str().into());
        set.filter_map(|(option, _)| Some((option.key.clone(), value(option)?))).collect()
    }

    fn of_operations(&self) -> Option<CardExample<'a>> {
        let primary = self.primary().filter(|primary| self.has_all(primary))?;
        let example = self.examples.of(&primary.id)?;
        let mut replies = Replies::of(primary, example, self.extent(), self.examples)?;
        let inputs = self.inputs(example, &replies);
        let mut calls = Vec::new();
        for lookup in self.called(OperationRole::Lookup).filter(|lookup| self.is_read(lookup)) {
            let example = self.looked_up(lookup, &inputs)?;
            replies.bodies.insert(&lookup.id, example.reply.as_ref()?.body.as_ref()?.value.clone());
            calls.push((lookup, example.clone()));
        }
        calls.push((primary, self.sent(primary, example, &inputs)));
        let outputs = self.shown(Section::Outputs).filter_map(|(field, bound)| {
            Some((field.key.clone(), returned(&field.type_, replies.read(&bound.binding)?)))
        });
        let outputs = outputs.collect();
        Some(CardExample { options: self.options(), inputs, calls, outputs })
    }

    /// The operations that the card calls in a role.
    fn called(&self, role: OperationRole) -> impl Iterator<Item = &'a Operation> {
        let called = self.bound.operations.iter().filter(move |call| call.role == role);
        called.filter_map(|call| self.api.operation(&call.operation_id))
    }

    /// The operation that does what the card is for; of several, the one whose response the outputs are read from.
    fn primary(&self) -> Option<&'a Operation> {
        let mut all: Vec<&Operation> = self.called(OperationRole::Primary).collect();
        if all.len() > 1 {
            all.retain(|operation| self.is_read(operation));
        }
        all.first().copied()
    }

    /// Whether the card has an input for everything that the operation requires.
    fn has_all(&self, operation: &Operation) -> bool {
        let body = operation.body.iter().flat_map(|body| &body.content).find(|content| content.is_json());
        let fields = match body.map(|content| &self.api.resolve(&content.schema).kind) {
            Some(SchemaKind::Object(fields)) => fields.as_slice(),
            _ => &[],
        };
        let is_required = |missing: &Binding| match missing {
            Binding::Body { pointer } => fields.iter().any(|field| field.required && *pointer == join("", &field.name)),
            other => operation
                .parameters
                .iter()
                .any(|one| one.required && Binding::to_parameter(one.location, &one.name) == *other),
        };
        !self.bound.missing.iter().any(is_required)
    }

    /// Whether an output is read from the response of an operation.
    fn is_read(&self, operation: &Operation) -> bool {
        let reads = |binding: &Binding| matches!(binding, Binding::Response { operation_id, .. } if *operation_id == operation.id);
        self.shown(Section::Outputs).any(|(_, bound)| reads(&bound.binding))
    }

    /// How many records are read, if the operation is read as a list.
    fn extent(&self) -> Option<usize> {
        let paging = self.shown(Section::Options).find(|(_, bound)| bound.binding == Binding::Paging);
        self.chosen.get(paging?.0.label.as_str())?.value.parse().ok()
    }

    /// The inputs that the example of the operation has a value for. Another that is required has that of the output with the
    /// same key: it asks for what is returned.
    fn inputs(&self, example: &Example, replies: &Replies<'_>) -> Map<String, Value> {
        let returned = |key: &str| {
            let (_, output) = self.shown(Section::Outputs).find(|(output, _)| output.key == key)?;
            replies.read(&output.binding)
        };
        let inputs = self.shown(Section::Inputs).filter_map(|(field, bound)| {
            let value = match &bound.binding {
                Binding::Body { pointer } => example.body.as_ref().and_then(|body| values(&body.value, pointer, None)),
                binding => argument(example, binding).cloned(),
            };
            let value = value.or_else(|| returned(&field.key).filter(|_| field.required))?;
            Some((field.key.clone(), typed(&field.type_, value)))
        });
        inputs.collect()
    }

    /// The example of a look-up that finds what the inputs are about.
    fn looked_up(&self, lookup: &Operation, inputs: &Map<String, Value>) -> Option<&'c Example> {
        self.examples.all_of(&lookup.id).iter().find(|example| {
            self.shown(Section::Inputs).all(|(field, bound)| {
                argument(example, &bound.binding).is_none_or(|value| inputs.get(&field.key) == Some(value))
            })
        })
    }

    /// The example of the operation with what the card sends, and nothing else.
    fn sent(&self, operation: &Operation, example: &Example, inputs: &Map<String, Value>) -> Example {
        let given = |parameter: &Parameter| {
            let binding = Binding::to_parameter(parameter.location, &parameter.name);
            let (input, _) = self.shown(Section::Inputs).find(|(_, bound)| bound.binding == binding)?;
            let value = argument(example, &binding).filter(|_| inputs.contains_key(&input.key));
            let value = value.or_else(|| inputs.get(&input.key))?.clone();
            Some(Argument { name: parameter.name.clone(), location: parameter.location, value })
        };
        let mut arguments: Vec<Argument> = operation.parameters.iter().filter_map(given).collect();
        arguments.extend(self.extent().and_then(|most| page_size(operation, most)));
        let body = example.body.as_ref().map(|body| {
            let mut value = Value::Object(Map::new());
            for (field, bound) in self.shown(Section::Inputs) {
                if let (Binding::Body { pointer }, Some(input)) = (&bound.binding, inputs.get(&field.key)) {
                    put(&mut value, pointer, input.clone());
                }
            }
            Payload { media_type: body.media_type.clone(), value }
        });
        Example { arguments, body, ..example.clone() }
    }

    /// An example of a card that sends what the user writes: a list or a record that takes no arguments.
    fn free(&self) -> Option<CardExample<'a>> {
        let is_plain = |operation: &&Operation| {
            operation.method == Method::Get
                && operation.risk == Some(Risk::Read)
                && operation.pagination.is_none()
                && operation.parameters.is_empty()
                && operation.path.as_str().starts_with(BASE)
                && operation.answered().is_some_and(|response| response.content.iter().any(Content::is_json))
        };
        let operation = self.api.operations.iter().find(is_plain)?;
        let example = self.examples.of(&operation.id)?;
        let reply = example.reply.as_ref()?;
        let mut options = self.options();
        let concept = |bound: &BoundField| match bound.binding {
            Binding::Connector { concept, .. } => Some(concept),
            _ => None,
        };
        for (option, bound) in self.shown(Section::Options) {
            let method = operation.method.as_str();
            let choice = option.choices.iter().find(|choice| choice.value.eq_ignore_ascii_case(method));
            if let (Some(Concept::HttpMethod), Some(choice)) = (concept(bound), choice) {
                options.insert(option.key.clone(), choice.value.as_str().into());
            }
        }
        let url = operation.path.as_str().trim_start_matches(BASE);
        let inputs = self.shown(Section::Inputs).filter(|(_, bound)| concept(bound) == Some(Concept::RelativeUrl));
        let inputs = inputs.map(|(input, _)| (input.key.clone(), url.into())).collect();
        let outputs = self.shown(Section::Outputs).filter_map(|(output, bound)| {
            let value = match (&bound.binding, concept(bound)) {
                (Binding::Status, _) => reply.status.into(),
                (_, Some(Concept::ResponseBody)) => reply.body.as_ref()?.value.clone(),
                _ => return None,
            };
            Some((output.key.clone(), value))
        });
        Some(CardExample { options, inputs, outputs: outputs.collect(), calls: vec![(operation, example.clone())] })
    }
}

/// What the operations of a card return.
struct Replies<'a> {
    primary: &'a Operation,
    status: u16,
    /// How many records are read, if the main operation is read as a list.
    extent: Option<usize>,
    bodies: BTreeMap<&'a str, Value>,
}

impl<'a> Replies<'a> {
    /// What the main operation returns, with as many records of the list as are read.
    fn of(primary: &'a Operation, example: &Example, extent: Option<usize>, examples: &Examples) -> Option<Self> {
        let reply = example.reply.as_ref()?;
        let mut bodies = BTreeMap::new();
        if let Some(body) = &reply.body {
            let mut value = body.value.clone();
            if let (Some(most), Some(paging)) = (extent, &primary.pagination) {
                let own = value.pointer(&paging.items).and_then(Value::as_array);
                let all = examples.records().get(&primary.id).or(own).into_iter().flatten();
                let records: Vec<Value> = all.take(most).cloned().collect();
                *value.pointer_mut(&paging.items)? = records.into();
            }
            bodies.insert(primary.id.as_str(), value);
        }
        Some(Self { primary, status: reply.status, extent, bodies })
    }

    /// The value at the place that an output is bound to.
    fn read(&self, binding: &Binding) -> Option<Value> {
        match binding {
            Binding::Status => Some(self.status.into()),
            Binding::Response { operation_id, pointer } => {
                let is_one = self.extent == Some(1) && *operation_id == self.primary.id;
                let paging = self.primary.pagination.as_ref().filter(|_| is_one);
                values(self.bodies.get(operation_id.as_str())?, pointer, paging.map(|paging| paging.items.as_str()))
            }
            Binding::Connector { concept: Concept::Message, .. } => {
                self.bodies.get(self.primary.id.as_str()).filter(|body| body.is_string()).cloned()
            }
            _ => None,
        }
    }
}

/// The value of the parameter that a field is bound to.
fn argument<'e>(example: &'e Example, binding: &Binding) -> Option<&'e Value> {
    let is_it = |one: &&Argument| Binding::to_parameter(one.location, &one.name) == *binding;
    example.arguments.iter().find(is_it).map(|one| &one.value)
}

/// The size of the first page.
fn page_size(operation: &Operation, most: usize) -> Option<Argument> {
    let paging = operation.pagination.as_ref()?;
    let name = operation.parameters.iter().map(|one| &one.name);
    let name = name.clone().find(|name| PageParameter::from_name(name).is_some_and(PageParameter::is_size))?;
    let size = paging.maximum.map_or(most, |maximum| most.min(maximum as usize));
    Some(Argument { name: name.clone(), location: ParameterIn::Query, value: size.into() })
}

/// A value in the type of an input.
fn typed(type_: &CardType, value: Value) -> Value {
    match (type_, &value) {
        (CardType::String, Value::Number(_) | Value::Bool(_)) => plain(&value).into(),
        _ => value,
    }
}

/// A value in the type of an output: dates are in one form, whatever the API's.
fn returned(type_: &CardType, value: Value) -> Value {
    let time = value.as_str().filter(|_| *type_ == CardType::Date).and_then(time_parser::instant);
    time.map_or(value, |time| time.to_string().into())
}
