//! Runs a card: which operations are called, in which order, and what holds for the outcome.

use std::collections::BTreeMap;

use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Operation, Validator, Variant, at};
use serde_json::{Value, json};

use super::catalogue::{Binding, Card, Field, Role};
use super::invocation::Invocation;
use super::outputs::{Answered, Outputs};
use super::requests::Call;
use super::sender::Sender;
use super::walk::{Pages, Reach, pages};

/// What a request needs and its card cannot say: card, place of the body, and why.
const LACKING: &[(&str, &str, &str)] = &[(
    "update-tag",
    "/name",
    "upstream's table of the card has no input for the new name; spec/decisions.yaml says so",
)];

/// Sends the requests of cards to a tenant.
pub(super) struct Runner<'t> {
    tenant: &'t Tenant,
    model: &'static Model,
    sender: Sender,
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

impl<'t> Runner<'t> {
    pub(super) fn new(tenant: &'t Tenant, answers: Answers) -> Self {
        Self { tenant, model: Model::of_api(), sender: Sender::to(tenant.url()), answers }
    }

    /// Runs a card; none if the invocation is none, by the card's own schema.
    pub(super) async fn run(&self, card: &Card, schema: &Value, invocation: &Invocation) -> Option<Outcome> {
        let invoked = invocation.value();
        let validator = Validator::of(schema);
        let faults = validator.faults(&json!({ "invocation": invoked }));
        if !faults.is_empty() {
            let faults = faults.into_iter().map(|fault| format!("invalid invocation: {fault}")).collect();
            return invocation.is_certain.then(|| Outcome { faults, ..Outcome::default() });
        }
        let before = self.tenant.requests().len();
        let mut outcome = match self.exchange(card, invocation).await {
            Ok(answered) => self.judged(card, invocation, &validator, &answered),
            Err(fault) => Outcome { faults: vec![fault], ..Outcome::default() },
        };
        outcome.faults.extend(self.tenant.refusals().into_iter().map(|refusal| format!("refused: {refusal}")));
        outcome.requests = self.tenant.requests().len() - before;
        Some(outcome)
    }

    fn judged(&self, card: &Card, invocation: &Invocation, validator: &Validator, answered: &Answered) -> Outcome {
        let shown = card.shown_outputs(&invocation.options);
        let Outputs { result, nowhere, connector } = answered.outputs(&shown);
        let has_all = matches!(self.answers.variant, Variant::Full);
        let mut faults = if has_all { nowhere } else { Vec::new() };
        let read = result.len();
        let exchange = json!({ "invocation": invocation.value(), "result": result });
        faults.extend(validator.faults(&exchange).into_iter().map(|fault| format!("invalid result: {fault}")));
        faults.extend(self.miscounted(answered));
        Outcome { requests: 0, read, connector, faults }
    }

    /// Whether as many records were read as there are.
    fn miscounted(&self, answered: &Answered) -> Option<String> {
        let records = answered.pages.get(&answered.primary)?.records;
        let (least, most) = match answered.reach {
            Reach::Once => return None,
            Reach::First(most) => (most.min(self.answers.records), self.answers.records),
            Reach::All => (self.answers.records, self.answers.records),
        };
        (records < least || records > most).then(|| format!("{records} records were read, not {least}"))
    }

    /// Calls the operations: look-ups first, for what they find may be needed, and a device may be gone later.
    async fn exchange(&self, card: &Card, invocation: &Invocation) -> Result<Answered, String> {
        let shown = card.shown_outputs(&invocation.options);
        let reach = Reach::of(card, invocation);
        let primary = self.primary(card, &shown)?;
        let mut call = Call::new(self.model, card, primary, Role::Primary, invocation)?;
        for (_, pointer, _) in LACKING.iter().filter(|(slug, ..)| *slug == card.slug) {
            call.supply(self.model, pointer)?;
        }
        let mut answers = BTreeMap::new();
        for lookup in card.operations.iter().filter(|entry| entry.role == Role::Lookup) {
            let operation = self.operation(&lookup.operation_id)?;
            let missing = call.missing();
            if missing.is_empty() && !shown.iter().any(|field| reads(field, &operation.id)) {
                continue;
            }
            let arguments = Call::new(self.model, card, operation, Role::Lookup, invocation)?;
            if !missing.is_empty() && arguments.path.is_empty() && arguments.query.is_empty() {
                return Err("the schema allows an invocation that says nothing of what to look up".to_owned());
            }
            let found = self.pages(arguments, Reach::Once).await?;
            for name in missing {
                let id = self.looked_up(operation, &found, name);
                call.path.insert(name.to_owned(), id.ok_or_else(|| format!("{} gives no `{name}`", operation.id))?);
            }
            answers.insert(operation.id.clone(), found);
        }
        answers.insert(primary.id.clone(), self.pages(call, reach).await?);
        Ok(Answered { pages: answers, primary: primary.id.clone(), reach })
    }

    /// The pages of a list, with as many records on each as the tenant would send by itself.
    pub(super) async fn pages(&self, call: Call<'_>, reach: Reach) -> Result<Pages, String> {
        pages(&self.sender, call, reach, self.answers.page).await
    }

    /// The operation that does what the card is for; of several the one whose answer the shown outputs are read from.
    fn primary(&self, card: &Card, shown: &[&Field]) -> Result<&'static Operation, String> {
        let mut primaries: Vec<_> = card.operations.iter().filter(|entry| entry.role == Role::Primary).collect();
        if primaries.len() > 1 {
            primaries.retain(|entry| shown.iter().any(|field| reads(field, &entry.operation_id)));
        }
        match primaries.as_slice() {
            [entry] => self.operation(&entry.operation_id),
            _ => Err(format!("{} operations do what the card is for", primaries.len())),
        }
    }

    fn operation(&self, id: &str) -> Result<&'static Operation, String> {
        self.model.operation(id).ok_or_else(|| format!("the document has no operation {id}"))
    }

    /// The id of the first record that was found.
    fn looked_up(&self, operation: &Operation, found: &Pages, name: &str) -> Option<Value> {
        let items = operation.pagination.as_ref().and_then(|pagination| pagination.key("items")).unwrap_or_default();
        let content = operation.success()?.1.first()?;
        at(&content.schema, self.model.answered_schemas(), items)?;
        let body = found.bodies.first()?.pointer(items)?;
        let record = body.get(0).unwrap_or(body);
        record.get(name).or_else(|| record.get("id")).cloned()
    }
}

/// Whether an output is read from an operation's answer.
fn reads(field: &Field, id: &str) -> bool {
    matches!(&field.binding, Binding::Response { operation_id, .. } if operation_id == id)
}
