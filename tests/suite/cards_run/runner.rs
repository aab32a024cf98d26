//! Runs a card with the crate, and judges what comes of it.

use std::sync::{Arc, Mutex};

use kandji_cards::catalogue::{Binding, Card, Concept, Field};
use kandji_cards::{CardError, Extent, HelperError, Invocation, Record, State};
use kandji_client::Client;
use kandji_client::operations::{self, Arguments};
use kandji_client::runtime::Call;
use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Sampler, Validator, Variant, at};
use serde_json::{Map, Value, json};

use super::card::shows;
use super::invocation::Invoked;

/// What a request needs and its card cannot say: card, place of the body, and why.
const LACKING: &[(&str, &str, &str)] = &[(
    "update-tag",
    "/name",
    "upstream's table of the card has no input for the new name; spec/decisions.yaml says so",
)];

/// Runs cards against a tenant.
pub(super) struct Runner<'t> {
    tenant: &'t Tenant,
    client: Client,
    pub(super) answers: Answers,
}

/// What came of a run.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) requests: usize,
    /// Outputs that were read.
    pub(super) read: usize,
    /// Outputs that have no place in the API.
    pub(super) connector: usize,
    pub(super) faults: Vec<String>,
}

/// What a card has returned, and the records that it has streamed.
struct Exchange {
    result: Map<String, Value>,
    streamed: Option<Vec<Value>>,
}

impl<'t> Runner<'t> {
    pub(super) fn new(tenant: &'t Tenant, answers: Answers) -> Self {
        Self { tenant, client: crate::client::client(tenant), answers }
    }

    /// Runs a card; none if the invocation is none, by the card's own schema and by the crate.
    pub(super) async fn run(&self, card: &Card, schema: &Value, invoked: &Invoked) -> Option<Outcome> {
        let invoked = &self.findable(card, invoked).await;
        let value = invoked.value();
        let validator = Validator::of(schema);
        let faults = validator.faults(&json!({ "invocation": value }));
        let invocation = self.supplied(card, Invocation::from_json(value).expect("it has options and inputs"));
        let preview = kandji_cards::Runner::new(&self.client).preview(card, &invocation);
        if !faults.is_empty() {
            let of = |faults: Vec<String>| Outcome { faults, ..Outcome::default() };
            return match preview {
                Err(CardError::Invocation(_)) if !invoked.is_certain => None,
                Err(CardError::Invocation(_)) => {
                    Some(of(faults.into_iter().map(|fault| format!("invalid invocation: {fault}")).collect()))
                }
                other => Some(of(vec![format!("the schema refuses what the crate takes: {other:?} {faults:?}")])),
            };
        }
        let before = self.tenant.requests().len();
        let mut outcome = match self.exchange(card, &invocation).await {
            Ok(exchange) => self.judged(card, invoked, &validator, &exchange),
            Err(error) => Outcome { faults: vec![error.to_string()], ..Outcome::default() },
        };
        outcome.faults.extend(self.tenant.refusals().into_iter().map(|refusal| format!("refused: {refusal}")));
        let sent: Vec<_> = self.tenant.requests().split_off(before);
        outcome.requests = sent.len();
        match preview {
            Ok(previewed) if previewed.len() > sent.len() => {
                outcome.faults.push("fewer requests than shown".to_owned())
            }
            Ok(_) => {}
            Err(error) => outcome.faults.push(format!("the preview fails: {error}")),
        }
        Some(outcome)
    }

    /// The invocation with names that the tenant has, where the card looks something up by its name.
    async fn findable(&self, card: &Card, invoked: &Invoked) -> Invoked {
        let mut findable = invoked.clone();
        for entry in card.lookups() {
            let info = operations::find(&entry.operation_id).expect("the client has the operation");
            for field in card.inputs.iter().filter(|field| invoked.inputs.contains_key(&field.key)) {
                let Binding::Query { name } = &field.binding else { continue };
                let list = info.with(Arguments::new()).expect("it needs no arguments").list().expect("it is a list");
                let first = Call::new(&self.client, list).first().await.expect("the tenant has it");
                let found = first.and_then(|record| record.value().get(name).cloned());
                findable.inputs.extend(found.map(|value| (field.key.clone(), value)));
            }
        }
        findable
    }

    /// Supplies what the API needs and the card has no field for.
    fn supplied(&self, card: &Card, invocation: Invocation) -> Invocation {
        let model = Model::of_api();
        LACKING.iter().filter(|(slug, ..)| *slug == card.slug).fold(invocation, |invocation, (_, pointer, _)| {
            let operation = card.primary().find_map(|entry| model.operation(&entry.operation_id));
            let content = operation.and_then(|operation| operation.body.first()).expect("the operation has a body");
            let place = at(&content.schema, model.sent_schemas(), pointer).expect("the body has the place");
            let sampler = Sampler::new(model.sent_schemas(), Variant::Full);
            invocation.supply(*pointer, sampler.sample(place, pointer.trim_start_matches('/')))
        })
    }

    async fn exchange(&self, card: &Card, invocation: &Invocation) -> Result<Exchange, CardError> {
        let runner = kandji_cards::Runner::new(&self.client);
        if Extent::of(card, invocation) != Extent::All {
            let outcome = runner.run(card, invocation).await?;
            return match outcome.error {
                Some(error) => Err(error),
                None => Ok(Exchange { result: outcome.outputs.to_json(), streamed: None }),
            };
        }
        let streamed = Arc::new(Mutex::new(Vec::new()));
        let helper = |record: Record, _: State| {
            streamed.lock().unwrap().push(record.into_value());
            std::future::ready(Ok::<(), HelperError>(()))
        };
        let run = runner.stream(card, invocation).run(helper).await.map_err(|interrupted| interrupted.error)?;
        let streamed = std::mem::take(&mut *streamed.lock().unwrap());
        Ok(Exchange { result: run.outputs.to_json(), streamed: Some(streamed) })
    }

    fn judged(&self, card: &Card, invoked: &Invoked, validator: &Validator, exchange: &Exchange) -> Outcome {
        let shown: Vec<&Field> = card.outputs.iter().filter(|output| shows(card, output, &invoked.options)).collect();
        let is_own = |field: &&&Field| field.binding.concept().is_some_and(|concept| !is_of_response(concept));
        let connector = shown.iter().filter(is_own).count();
        let result = &exchange.result;
        let nowhere = shown.iter().filter(|field| !is_own(field) && !result.contains_key(&field.key));
        let nowhere = nowhere.map(|field| format!("output `{}` finds nothing: {:?}", field.key, field.binding));
        let mut faults: Vec<String> =
            if self.answers.variant == Variant::Full { nowhere.collect() } else { Vec::new() };
        let whole = json!({ "invocation": invoked.value(), "result": result });
        faults.extend(validator.faults(&whole).into_iter().map(|fault| format!("invalid result: {fault}")));
        faults.extend(self.miscounted(exchange));
        Outcome { requests: 0, read: result.len(), connector, faults }
    }

    /// Whether every record was streamed, each once.
    fn miscounted(&self, exchange: &Exchange) -> Option<String> {
        let streamed = exchange.streamed.as_ref()?;
        let mut distinct: Vec<String> = streamed.iter().map(Value::to_string).collect();
        distinct.sort();
        distinct.dedup();
        let counted = exchange.result.values().next().and_then(Value::as_u64);
        let (read, records) = (streamed.len(), self.answers.records);
        let is_whole = read == records && counted == Some(records as u64);
        // Records with nothing in them cannot be told apart.
        let is_distinct = distinct.len() == read || self.answers.variant != Variant::Full;
        (!is_whole || !is_distinct).then(|| format!("{read} records were streamed ({counted:?}), not {records}"))
    }
}

fn is_of_response(concept: &Concept) -> bool {
    matches!(concept, Concept::ResponseBody | Concept::ResponseHeaders)
}
