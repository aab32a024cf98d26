//! Every place of an operation that a card's field can stand for.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::similarity::Name;
use super::verbs::{Verb, classify};
use super::words::{Phrase, Vocabulary};
use crate::document::{join, tokens};
use crate::model::{Api, Binding, Content, Field, Kind, Method, Operation, PagingStyle, ParameterIn, Schema};
use crate::source::Span;

/// How deep and how many places of one message are looked at. Real answers nest 6 deep and have about 300.
const DEEPEST: usize = 8;
const MOST_PLACES: usize = 4000;

/// Where in a request or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reconcile) enum Target {
    /// A parameter.
    Parameter(ParameterIn, String),
    /// A pointer into the request's body.
    Body(String),
    /// A pointer into the answer.
    Response(String),
}

/// A place with what is known about it.
#[derive(Clone, Debug)]
pub(in crate::reconcile) struct Place<'a> {
    /// The operation it belongs to.
    pub(in crate::reconcile) operation: &'a Operation,
    /// Where it is.
    pub(in crate::reconcile) target: Target,
    /// Its own name.
    pub(in crate::reconcile) own: Phrase,
    /// The names of the objects it stands in; envelopes of lists are none.
    pub(in crate::reconcile) context: Phrase,
    /// Its shape, names followed.
    pub(in crate::reconcile) schema: &'a Schema,
    /// Whether it must be sent, or is always there.
    pub(in crate::reconcile) required: bool,
    /// Where the API document describes it.
    pub(in crate::reconcile) span: Span,
}

impl Place<'_> {
    /// The place as the catalogue names it.
    pub(in crate::reconcile) fn binding(&self) -> Binding {
        match &self.target {
            Target::Parameter(ParameterIn::Path, name) => Binding::Path { name: name.clone() },
            Target::Parameter(ParameterIn::Query, name) => Binding::Query { name: name.clone() },
            Target::Parameter(ParameterIn::Header, name) => Binding::Header { name: name.clone() },
            Target::Body(pointer) => Binding::Body { pointer: pointer.clone() },
            Target::Response(pointer) => {
                Binding::Response { operation_id: self.operation.id.clone(), pointer: pointer.clone() }
            }
        }
    }

    /// Its name on the wire: of the parameter, or the last token of the pointer that is no `*`.
    pub(in crate::reconcile) fn wire_name(&self) -> String {
        match &self.target {
            Target::Parameter(_, name) => name.clone(),
            Target::Body(pointer) | Target::Response(pointer) => {
                tokens(pointer).filter(|token| token != "*").last().unwrap_or_default()
            }
        }
    }

    /// How it is named in a message.
    pub(in crate::reconcile) fn shown(&self) -> String {
        match &self.target {
            Target::Parameter(location, name) => format!("{} parameter `{name}`", location.as_str()),
            Target::Body(pointer) => format!("`{pointer}` of the body"),
            Target::Response(pointer) if pointer.is_empty() => "the answer".to_owned(),
            Target::Response(pointer) => format!("`{pointer}` of the answer"),
        }
    }
}

/// An operation as matching sees it: its names as words, and its places once somebody asks.
#[derive(Debug)]
pub(in crate::reconcile) struct View<'a> {
    /// The operation.
    pub(in crate::reconcile) operation: &'a Operation,
    /// The words of its id, without a prefix that names the group, and of its summary.
    pub(in crate::reconcile) names: Vec<Phrase>,
    /// The same without a verb that only says read, create, update or delete.
    pub(in crate::reconcile) subjects: Vec<Phrase>,
    /// What is left of path and group around each of the subjects.
    pub(in crate::reconcile) around: Vec<Phrase>,
    /// The verb of its id.
    pub(in crate::reconcile) verb: Verb,
    /// The fixed parts of its path.
    pub(in crate::reconcile) path: Phrase,
    /// Path and group: what every name in it is about.
    pub(in crate::reconcile) ambient: Phrase,
    is_list: OnceCell<bool>,
    request: OnceCell<Vec<Place<'a>>>,
    response: OnceCell<Vec<Place<'a>>>,
}

/// The operations of an API with the vocabulary of a run.
#[derive(Debug)]
pub(in crate::reconcile) struct Views<'a> {
    /// The API.
    pub(in crate::reconcile) api: &'a Api,
    /// The words of the run.
    pub(in crate::reconcile) vocabulary: &'a Vocabulary,
    /// One for each operation, in the API's order.
    pub(in crate::reconcile) all: Vec<View<'a>>,
    /// The operations of each path, by their index.
    by_path: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Views<'a> {
    /// Prepares every operation of an API.
    pub(in crate::reconcile) fn new(api: &'a Api, vocabulary: &'a Vocabulary) -> Self {
        let all = api.operations.iter().map(|operation| View::new(operation, vocabulary)).collect();
        let mut by_path: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            by_path.entry(&operation.path).or_default().push(index);
        }
        Self { api, vocabulary, all, by_path }
    }

    /// The operations whose path begins with `prefix`, by path.
    pub(in crate::reconcile) fn below<'v>(&'v self, prefix: &'v str) -> impl Iterator<Item = &'v View<'a>> {
        let begins = self.by_path.range(prefix..).take_while(move |(path, _)| path.starts_with(prefix));
        begins.flat_map(|(_, indexes)| indexes).filter_map(|index| self.all.get(*index))
    }

    /// The view of an operation id.
    pub(in crate::reconcile) fn find(&self, id: &str) -> Option<&View<'a>> {
        self.all.iter().find(|view| view.operation.id == id)
    }

    /// Whether an operation reads many records.
    pub(in crate::reconcile) fn is_list(&self, view: &View<'a>) -> bool {
        let find = || records_pointer(self.api, view.operation).is_some();
        view.operation.method == Method::Get && *view.is_list.get_or_init(find)
    }

    /// Parameters and places of the body.
    pub(in crate::reconcile) fn request<'v>(&'v self, view: &'v View<'a>) -> &'v [Place<'a>] {
        view.request.get_or_init(|| Walk::new(self, view.operation).request())
    }

    /// Places of the answer.
    pub(in crate::reconcile) fn response<'v>(&'v self, view: &'v View<'a>) -> &'v [Place<'a>] {
        view.response.get_or_init(|| Walk::new(self, view.operation).response())
    }

    /// The place that holds the list of records which the operation answers with.
    pub(in crate::reconcile) fn records<'v>(&'v self, view: &'v View<'a>) -> Option<&'v Place<'a>> {
        let pointer = records_pointer(self.api, view.operation)?;
        self.response(view).iter().find(|place| matches!(&place.target, Target::Response(at) if *at == pointer))
    }
}

impl<'a> View<'a> {
    fn new(operation: &'a Operation, vocabulary: &Vocabulary) -> Self {
        let id = operation.id.rsplit(['_', '.']).next().unwrap_or(&operation.id);
        let names = [Some(id), operation.summary.as_deref()].into_iter().flatten();
        let fixed = operation.path.split('/').filter(|part| !is_common(part) && !part.starts_with('{'));
        let path = Phrase::of(&fixed.collect::<Vec<_>>().join(" "), vocabulary);
        let ambient = path.join(&Phrase::of(&operation.group, vocabulary));
        let names: Vec<Phrase> = names.map(|name| Phrase::of(name, vocabulary)).collect();
        let subjects: Vec<Phrase> = names.iter().map(|name| classify(name).1).collect();
        let around = subjects.iter().map(|subject| ambient.without(subject)).collect();
        let verb = names.first().map_or(Verb::Act, |name| classify(name).0);
        let (is_list, request, response) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { operation, names, subjects, around, verb, path, ambient, is_list, request, response }
    }

    /// The names of a place with what the operation is about around them.
    pub(in crate::reconcile) fn name<'p>(&'p self, place: &'p Place<'_>) -> Name<'p> {
        Name { own: &place.own, context: &place.context, ambient: &self.ambient }
    }

    /// The path down to the last thing that it names by an id: what the operation is done to.
    pub(in crate::reconcile) fn resource(&self) -> &'a str {
        let path = self.operation.path.as_str();
        path.rfind('}').and_then(|end| path.get(..=end)).unwrap_or(path)
    }

    /// Whether a parameter of this name pages through the list.
    pub(in crate::reconcile) fn pages_by(&self, name: &str) -> bool {
        let by_style = match self.operation.pagination.as_ref().map(|pagination| &pagination.style) {
            Some(PagingStyle::Offset { limit, offset }) => name == limit || name == offset,
            Some(PagingStyle::Page { page, size }) => name == page || size.as_deref() == Some(name),
            Some(PagingStyle::Cursor { cursor }) => name == cursor,
            Some(PagingStyle::After { after, size }) => name == after || name == size,
            Some(PagingStyle::Link) | None => false,
        };
        by_style || matches!(name, "limit" | "offset" | "page" | "cursor" | "after" | "size" | "page_size")
    }
}

/// Parts of a path that every operation has.
fn is_common(part: &str) -> bool {
    let version =
        part.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
    part.is_empty() || version || matches!(part, "api" | "action")
}

/// The shape of a success answer: the first with JSON, by status.
fn answer(operation: &Operation) -> impl Iterator<Item = &Schema> {
    operation.successes().filter_map(|response| json(&response.content))
}

fn json(content: &[Content]) -> Option<&Schema> {
    content.iter().find(|content| content.is_json()).map(|content| &content.schema)
}

/// The pointer to the list of records: by the paging of the operation, or by the usual shapes of envelopes.
fn records_pointer(api: &Api, operation: &Operation) -> Option<String> {
    if let Some(pagination) = &operation.pagination {
        return Some(if pagination.items.is_empty() { "/*".to_owned() } else { pagination.items.clone() });
    }
    answer(operation).find_map(|schema| match &api.resolve(schema).kind {
        Kind::List(_) => Some("/*".to_owned()),
        Kind::Object(fields) => fields.iter().find(|field| is_envelope(api, field)).map(|field| join("", &field.name)),
        _ => None,
    })
}

fn is_envelope(api: &Api, field: &Field) -> bool {
    let list = matches!(api.resolve(&field.schema).kind, Kind::List(_) | Kind::Any);
    list && matches!(field.name.as_str(), "results" | "data")
}

/// Collects places.
struct Walk<'a, 'v> {
    api: &'a Api,
    vocabulary: &'v Vocabulary,
    operation: &'a Operation,
    records: Option<String>,
    answers: bool,
    seen: BTreeSet<String>,
    places: Vec<Place<'a>>,
}

/// The names from the message down to a place.
#[derive(Clone, Default)]
struct Trail {
    pointer: String,
    context: Phrase,
    depth: usize,
}

impl<'a, 'v> Walk<'a, 'v> {
    fn new(views: &Views<'a>, operation: &'a Operation) -> Self
    where
        'a: 'v,
    {
        let records = records_pointer(views.api, operation);
        let (api, vocabulary) = (views.api, views.vocabulary);
        Self { api, vocabulary, operation, records, answers: false, seen: BTreeSet::new(), places: Vec::new() }
    }

    fn request(mut self) -> Vec<Place<'a>> {
        for parameter in &self.operation.parameters {
            self.places.push(Place {
                operation: self.operation,
                target: Target::Parameter(parameter.location, parameter.name.clone()),
                own: Phrase::of(&parameter.name, self.vocabulary),
                context: Phrase::default(),
                schema: self.api.resolve(&parameter.schema),
                required: parameter.required || parameter.location == ParameterIn::Path,
                span: parameter.span,
            });
        }
        let body = self.operation.body.as_ref();
        let form = body.and_then(|body| json(&body.content).or_else(|| body.content.first().map(|form| &form.schema)));
        if let Some(schema) = form {
            self.inside(schema, &Trail::default());
        }
        self.places
    }

    fn response(mut self) -> Vec<Place<'a>> {
        self.answers = true;
        for schema in answer(self.operation) {
            self.whole(schema);
            self.inside(schema, &Trail::default());
        }
        self.places
    }

    /// The answer itself: the place of an object as a whole, or of a list of records.
    fn whole(&mut self, schema: &'a Schema) {
        let resolved = self.api.resolve(schema);
        let pointer = if matches!(resolved.kind, Kind::List(_)) { "/*" } else { "" };
        if self.seen.insert(pointer.to_owned()) {
            self.push(pointer.to_owned(), Phrase::default(), Phrase::default(), resolved, (true, schema.span));
        }
    }

    fn inside(&mut self, schema: &'a Schema, trail: &Trail) {
        if trail.depth >= DEEPEST {
            return;
        }
        match &self.api.resolve(schema).kind {
            Kind::Object(fields) => fields.iter().for_each(|field| self.field(field, trail)),
            Kind::List(element) => {
                let pointer = format!("{}/*", trail.pointer);
                let enveloped = self.answers
                    && self.records.as_deref().is_some_and(|records| records == trail.pointer || records == pointer);
                let context = if enveloped { Phrase::default() } else { trail.context.clone() };
                self.inside(element, &Trail { pointer, context, depth: trail.depth + 1 });
            }
            Kind::Union(variants) => {
                let deeper = Trail { depth: trail.depth + 1, ..trail.clone() };
                variants.iter().for_each(|variant| self.inside(variant, &deeper));
            }
            _ => {}
        }
    }

    fn field(&mut self, field: &'a Field, trail: &Trail) {
        let pointer = join(&trail.pointer, &field.name);
        let own = Phrase::of(&field.name, self.vocabulary);
        let schema = self.api.resolve(&field.schema);
        if self.places.len() >= MOST_PLACES {
            return;
        }
        if self.seen.insert(pointer.clone()) {
            self.push(pointer.clone(), own.clone(), trail.context.clone(), schema, (field.required, field.span));
        }
        let context = trail.context.join(&own);
        self.inside(&field.schema, &Trail { pointer, context, depth: trail.depth + 1 });
    }

    fn push(&mut self, pointer: String, own: Phrase, context: Phrase, schema: &'a Schema, facts: (bool, Span)) {
        let target = if self.answers { Target::Response(pointer) } else { Target::Body(pointer) };
        let (required, span) = facts;
        self.places.push(Place { operation: self.operation, target, own, context, schema, required, span });
    }
}
