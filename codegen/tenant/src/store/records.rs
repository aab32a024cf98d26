//! The records of a list. They are made from their numbers whenever they are asked for, unless they were changed, so that
//! a long list costs next to nothing.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value, json};

use crate::company::{Company, List};
use crate::modelled::{Model, Operation, Sampler, Variant, in_form, items};
use crate::store::device;
use crate::store::drift::Drift;
use crate::store::ids;

/// Where records come from that were not changed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// The first are these; the others tell their number and nothing else.
    Told(&'static [Value]),
    /// An invented company has them.
    Company(Company, List),
}

/// The records of a list.
#[derive(Debug)]
pub(crate) struct Records {
    operation: &'static Operation,
    /// The numbers of the records, ascending; a record that is put before the others has a negative one.
    order: VecDeque<i64>,
    /// The number of the next record behind the others: none is used twice.
    next: i64,
    changed: BTreeMap<i64, Value>,
    source: Source,
    /// The field that tells the records from each other.
    identity: &'static str,
    /// How often the list or a record of it has changed.
    version: u64,
}

impl Records {
    /// So many records of the list that this operation reads.
    pub(crate) fn new(operation: &'static Operation, count: usize, source: Source) -> Self {
        let order: VecDeque<i64> = (0..).take(count).collect();
        let told = match source {
            Source::Told(_) => 0,
            // The numbers of the examples are theirs, even if the list has fewer of them.
            Source::Company(company, list) => company.told(list),
        };
        let next = i64::try_from(count.max(told)).unwrap_or(i64::MAX);
        Self { operation, order, next, changed: BTreeMap::new(), source, identity: identity(operation), version: 0 }
    }

    /// The number of the record with this identifier.
    pub(crate) fn find(&self, id: &str) -> Option<i64> {
        let is_it = |key: &i64| self.order.binary_search(key).is_ok() && self.id(*key) == id;
        let told = match self.source {
            Source::Told(told) => told.len(),
            Source::Company(company, list) => company.told(list),
        };
        let made = match self.source {
            Source::Told(_) => None,
            Source::Company(company, list) => company.key(list, id),
        };
        let found = made.into_iter().chain(ids::keys(id)).find(is_it);
        found.or_else(|| self.changed.keys().copied().chain((0..).take(told)).find(is_it))
    }

    fn id(&self, key: i64) -> String {
        match &self.get(key)[self.identity] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// The record of a number.
    pub(crate) fn get(&self, key: i64) -> Value {
        if let Some(changed) = self.changed.get(&key) {
            return changed.clone();
        }
        match self.source {
            Source::Told(told) => {
                let known = usize::try_from(key).ok().and_then(|key| told.get(key)).cloned();
                known.unwrap_or_else(|| made(self.operation, self.identity, key))
            }
            Source::Company(company, list) => company.record(list, key),
        }
    }

    /// A field of a record that was not changed, if it is quicker to have than the record.
    pub(crate) fn quick(&self, key: i64, field: &str) -> Option<Value> {
        match self.source {
            Source::Company(company, List::Devices) if !self.changed.contains_key(&key) => company.quick(key, field),
            _ => None,
        }
    }

    /// The record of a number, if it was changed.
    pub(crate) fn changed(&self, key: i64) -> Option<&Value> {
        self.changed.get(&key)
    }

    /// A number that is another one whenever the list or a record of it has changed.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// All numbers, in the order of the list.
    pub(crate) fn keys(&self) -> &[i64] {
        // Whatever changes the order keeps it in one piece.
        self.order.as_slices().0
    }

    /// All records.
    pub(crate) fn all(&self) -> Vec<Value> {
        self.order.iter().map(|key| self.get(*key)).collect()
    }

    /// Adds a record that has these values, and others made up.
    pub(crate) fn create(&mut self, values: &Map<String, Value>) -> i64 {
        let key = self.next;
        self.next += 1;
        self.order.push_back(key);
        self.reordered();
        self.change(key, values);
        key
    }

    /// An identifier for the next record.
    pub(crate) fn next_id(&self) -> String {
        match self.source {
            Source::Told(_) => ids::uuid(&self.operation.id, self.next),
            Source::Company(company, list) => company.id(list, self.next),
        }
    }

    /// Adds this record.
    pub(crate) fn insert(&mut self, record: Value) {
        self.order.push_back(self.next);
        self.changed.insert(self.next, record);
        self.next += 1;
        self.reordered();
    }

    /// Adds a record that is like this one, but for these values, and for its identifier if there is such a record already. The
    /// company makes its own.
    pub(crate) fn create_like(&mut self, model: Option<&Value>, values: &Map<String, Value>) -> i64 {
        let mut like = model.filter(|_| matches!(self.source, Source::Told(_))).cloned();
        if let Some(model) = &mut like
            && let Some(id) = model[self.identity].as_str().map(str::to_owned)
        {
            if self.find(&id).is_some() {
                model[self.identity] = self.next_id().into();
            }
            self.changed.insert(self.next, like.unwrap_or_default());
        }
        self.create(values)
    }

    /// Sets values of a record, as far as it has them; those of objects within it one by one.
    pub(crate) fn change(&mut self, key: i64, values: &Map<String, Value>) {
        let mut record = self.get(key);
        overlay(&mut record, values);
        self.changed.insert(key, record);
        self.version += 1;
    }

    pub(crate) fn remove(&mut self, key: i64) {
        if let Ok(index) = self.order.binary_search(&key) {
            self.order.remove(index);
            self.changed.remove(&key);
            self.reordered();
        }
    }

    /// Keeps the order in one piece.
    fn reordered(&mut self) {
        self.order.make_contiguous();
        self.version += 1;
    }

    pub(crate) fn drift(&mut self, drift: Drift) {
        match drift {
            Drift::Inserted(count) => {
                let first = self.order.front().map_or(0, |first| *first).min(0);
                (1..).take(count).for_each(|step| self.order.push_front(first - step));
                self.reordered();
            }
            Drift::Removed(count) => {
                let gone: Vec<i64> = self.order.iter().take(count).copied().collect();
                gone.into_iter().for_each(|key| self.remove(key));
            }
        }
    }
}

/// The field of a list's records that path arguments name: `{user_id}` is `user_id` if there is one, else `id`.
fn identity(list: &'static Operation) -> &'static str {
    let model = Model::of_api();
    let (_, contents) = list.success().unwrap_or((200, &[]));
    let shape = in_form(contents, 0).and_then(|content| items(model, list, content));
    let sample = shape.map(|shape| Sampler::new(model.answered_schemas(), Variant::Full).sample(shape, "item"));
    let member = model.operations.iter().find_map(|operation| operation.member_of(list));
    member.filter(|name| sample.is_some_and(|sample| sample.get(name).is_some())).unwrap_or("id")
}

fn made(list: &Operation, identity: &str, key: i64) -> Value {
    if list.id == device::LIST {
        return device::device(key);
    }
    let model = Model::of_api();
    let (_, contents) = list.success().unwrap_or((200, &[]));
    let Some(shape) = in_form(contents, 0).and_then(|content| items(model, list, content)) else { return Value::Null };
    let sampler = Sampler::new(model.answered_schemas(), Variant::Full).numbered(ids::number(key));
    let mut record = sampler.sample(shape, "item");
    if let Some(id) = record.get_mut(identity).filter(|id| ids::is_uuid(id)) {
        *id = json!(ids::uuid(&list.id, key));
    }
    record
}

/// Sets values that are there, those of objects one by one.
fn overlay(place: &mut Value, values: &Map<String, Value>) {
    for (name, value) in values {
        match (place.get_mut(name), value) {
            (Some(inner @ Value::Object(_)), Value::Object(values)) => overlay(inner, values),
            (Some(known), _) => *known = value.clone(),
            (None, _) => {}
        }
    }
}
