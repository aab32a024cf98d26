//! The operations of an API, prepared for matching.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::api_field::{ApiField, of_request, of_response, records_pointer};
use super::similarity::Name;
use super::verbs::{Verb, classify};
use super::words::{Phrase, Vocabulary};
use crate::model::{Api, Method, Operation, PageParameter};

/// An operation with its names as words. Its fields are collected when they are first used.
#[derive(Debug)]
pub(crate) struct IndexedOperation<'a> {
    /// The operation.
    pub(crate) operation: &'a Operation,
    /// The words of its id, without a prefix that names the group, and of its summary.
    pub(crate) names: Vec<Phrase>,
    /// The same names without a verb that only means read, create, update or delete.
    pub(crate) subjects: Vec<Phrase>,
    /// For each subject, the words of path and group that it does not have.
    pub(crate) surroundings: Vec<Phrase>,
    /// The verb of its id.
    pub(crate) verb: Verb,
    /// The literal segments of its path.
    pub(crate) path: Phrase,
    /// The words of path and group: what every name in it is about.
    pub(crate) topic: Phrase,
    is_list: OnceCell<bool>,
    request: OnceCell<Vec<ApiField<'a>>>,
    response: OnceCell<Vec<ApiField<'a>>>,
}

/// The operations of an API with the vocabulary of a run.
#[derive(Debug)]
pub(crate) struct OperationIndex<'a> {
    /// The API.
    pub(crate) api: &'a Api,
    /// The words of the run.
    pub(crate) vocabulary: &'a Vocabulary,
    /// One entry for each operation, in the API's order.
    pub(crate) all: Vec<IndexedOperation<'a>>,
    /// The operations of each path, by their index.
    by_path: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> OperationIndex<'a> {
    /// Prepares every operation of an API.
    pub(crate) fn new(api: &'a Api, vocabulary: &'a Vocabulary) -> Self {
        let all = api.operations.iter().map(|operation| IndexedOperation::new(operation, vocabulary)).collect();
        let mut by_path: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            by_path.entry(operation.path.as_str()).or_default().push(index);
        }
        Self { api, vocabulary, all, by_path }
    }

    /// The operations whose path begins with `prefix`, by path.
    pub(crate) fn below<'v>(&'v self, prefix: &'v str) -> impl Iterator<Item = &'v IndexedOperation<'a>> {
        let below = self.by_path.range(prefix..).take_while(move |(path, _)| path.starts_with(prefix));
        below.flat_map(|(_, indexes)| indexes).filter_map(|index| self.all.get(*index))
    }

    /// The operation of an id.
    pub(crate) fn find(&self, id: &str) -> Option<&IndexedOperation<'a>> {
        self.all.iter().find(|indexed| indexed.operation.id == id)
    }

    /// The id of every operation.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.all.iter().map(|indexed| indexed.operation.id.as_str())
    }

    /// Whether an operation reads many records.
    pub(crate) fn is_list(&self, indexed: &IndexedOperation<'a>) -> bool {
        let find = || records_pointer(self.api, indexed.operation).is_some();
        indexed.operation.method == Method::Get && *indexed.is_list.get_or_init(find)
    }

    /// Parameters and body fields.
    pub(crate) fn request<'v>(&'v self, indexed: &'v IndexedOperation<'a>) -> &'v [ApiField<'a>] {
        indexed.request.get_or_init(|| of_request(self.api, self.vocabulary, indexed.operation))
    }

    /// Response fields.
    pub(crate) fn response<'v>(&'v self, indexed: &'v IndexedOperation<'a>) -> &'v [ApiField<'a>] {
        indexed.response.get_or_init(|| of_response(self.api, self.vocabulary, indexed.operation))
    }

    /// The response field that holds the list of records.
    pub(crate) fn records<'v>(&'v self, indexed: &'v IndexedOperation<'a>) -> Option<&'v ApiField<'a>> {
        let pointer = records_pointer(self.api, indexed.operation)?;
        self.response(indexed).iter().find(|field| field.response_pointer() == Some(pointer.as_str()))
    }
}

impl<'a> IndexedOperation<'a> {
    fn new(operation: &'a Operation, vocabulary: &Vocabulary) -> Self {
        let id = operation.id.rsplit(['_', '.']).next().unwrap_or(&operation.id);
        let names = [Some(id), operation.summary.as_deref()].into_iter().flatten();
        let literals = operation.path.literals().filter(|part| !is_common(part));
        let path = Phrase::of(&literals.collect::<Vec<_>>().join(" "), vocabulary);
        let topic = path.join(&Phrase::of(&operation.group, vocabulary));
        let names: Vec<Phrase> = names.map(|name| Phrase::of(name, vocabulary)).collect();
        let subjects: Vec<Phrase> = names.iter().map(|name| classify(name).1).collect();
        let surroundings = subjects.iter().map(|subject| topic.without(subject)).collect();
        let verb = names.first().map_or(Verb::Act, |name| classify(name).0);
        let (is_list, request, response) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { operation, names, subjects, surroundings, verb, path, topic, is_list, request, response }
    }

    /// The names of a field, with the operation's topic around them.
    pub(crate) fn name<'p>(&'p self, field: &'p ApiField<'_>) -> Name<'p> {
        Name { own: &field.own, context: &field.context, topic: &self.topic }
    }

    /// The path down to the last thing that it names by an id: what the operation acts on.
    pub(crate) fn resource(&self) -> &'a str {
        self.operation.path.through_last_parameter()
    }

    /// Whether a parameter of this name pages through the list.
    pub(crate) fn pages_by(&self, name: &str) -> bool {
        let pagination = self.operation.pagination.as_ref();
        let mut by_style = pagination.into_iter().flat_map(|pagination| pagination.style.parameters());
        by_style.any(|parameter| parameter == name) || PageParameter::from_name(name).is_some()
    }
}

/// Whether every path has this part.
fn is_common(part: &str) -> bool {
    let is_version =
        part.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
    part.is_empty() || is_version || matches!(part, "api" | "action")
}
