//! Makes examples: values for schemas, from the tenant's facts.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::derive;
use super::fits::misfit;
use super::fleet::{Fleet, Given, Row, Thing, uses};
use super::given::resolved;
use super::scope::{Found, Scope, follow};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Api, Field, Schema, SchemaKind};
use crate::source::Span;
use crate::text::shortened;

/// The most values of an example.
const MOST_VALUES: usize = 20_000;

/// The fact that identifies a thing.
const ID: &str = "id";

/// Fields that lead to another page, and have nothing on the only one.
const LINKS: [&str; 3] = ["next", "previous", "cursor"];

/// Fields that count the elements of the list beside them.
const COUNTS: [&str; 3] = ["count", "total", "total_count"];

/// Makes examples.
pub(super) struct Maker<'a> {
    pub(super) api: &'a Api,
    pub(super) fleet: &'a Fleet,
    faults: RefCell<Vec<Diagnostic>>,
    /// The places that the tenant has no value for, and where the document has them.
    made_up: RefCell<BTreeMap<String, Span>>,
    /// How many more values the current example may have.
    left: Cell<usize>,
}

/// What a value is made for.
#[derive(Clone, Copy)]
pub(super) struct Context<'c, 'a> {
    pub(super) scope: &'c Scope<'a>,
    /// Whether the value is sent, and not received.
    pub(super) is_sent: bool,
    /// What only the outermost object has: values of its fields, and the optional ones that it shows.
    pub(super) outermost: Option<Outermost<'a>>,
    /// The elements of the next list, if not those of its type.
    pub(super) rows: &'a [Row],
    /// The element of a list that an object is made of.
    pub(super) row: Option<&'a Thing>,
    pub(super) open: Option<&'c Open<'c>>,
}

/// What is said of the outermost object.
#[derive(Clone, Copy)]
pub(super) struct Outermost<'a> {
    pub(super) fields: &'a IndexMap<String, Given>,
    pub(super) shows: &'a [super::fleet::Name],
}

/// The types that a value is within: a type within itself ends there.
pub(super) struct Open<'c> {
    name: &'c str,
    outer: Option<&'c Open<'c>>,
}

/// Where the fields of an object have their values from, in this order.
struct Sources<'a> {
    row: Option<&'a Thing>,
    outermost: Option<&'a IndexMap<String, Given>>,
    of_type: Option<&'a IndexMap<String, Given>>,
    about: Option<&'a Thing>,
}

impl<'a> Sources<'a> {
    fn find(&self, fleet: &'a Fleet, name: &str) -> Option<&'a Given> {
        self.own(name).or_else(|| fleet.fields.get(name))
    }

    /// What is said of the field of just this object.
    fn own(&self, name: &str) -> Option<&'a Given> {
        let facts = |thing: Option<&'a Thing>| thing.map(|thing| &thing.facts);
        let own = [facts(self.row), self.outermost, self.of_type, facts(self.about)];
        own.into_iter().flatten().find_map(|values| values.get(name))
    }
}

impl<'c, 'a> Context<'c, 'a> {
    /// For a value that is sent or received.
    pub(super) fn new(scope: &'c Scope<'a>, is_sent: bool) -> Self {
        Self { scope, is_sent, outermost: None, rows: &[], row: None, open: None }
    }

    fn is_open(&self, name: &str) -> bool {
        std::iter::successors(self.open, |open| open.outer).any(|open| open.name == name)
    }
}

impl<'a> Maker<'a> {
    pub(super) fn new(api: &'a Api, fleet: &'a Fleet) -> Self {
        let (faults, made_up) = (RefCell::default(), RefCell::default());
        Self { api, fleet, faults, made_up, left: Cell::new(MOST_VALUES) }
    }

    /// Begins another example.
    pub(super) fn begin(&self) {
        self.left.set(MOST_VALUES);
    }

    /// Reports what went wrong, and returns the places of values that the tenant does not have.
    pub(super) fn finish(self, report: &mut Report) -> BTreeMap<String, Span> {
        self.faults.into_inner().into_iter().for_each(|fault| report.push(fault));
        self.made_up.into_inner()
    }

    pub(super) fn fault(&self, span: Span, message: String) {
        self.faults.borrow_mut().push(Diagnostic::error(&codes::FLEET_INVALID, message).at(span, ""));
    }

    /// A value that the tenant has.
    pub(super) fn filled(
        &self,
        schema: &'a Schema,
        given: &'a Given,
        (name, place): (&str, &str),
        cx: &Context<'_, 'a>,
    ) -> Option<Value> {
        let value = match follow(self.fleet, name, given) {
            Some(Found::Nobody) => given.value.clone(),
            Some(Found::Thing(thing)) if self.has_parts(schema) => {
                let scope = cx.scope.with(thing);
                return self.made(schema, name, place, &Context { scope: &scope, ..*cx });
            }
            Some(Found::Thing(thing)) => {
                let id = thing.facts.get(ID).map(|id| resolved(self.fleet, &cx.scope.with(thing), id));
                id.unwrap_or_else(|| Err(format!("the {} `{}` has no fact `{ID}`", thing.kind, thing.name)))
                    .map_err(|fault| self.fault(given.span, fault))
                    .ok()?
            }
            None => {
                let value =
                    resolved(self.fleet, cx.scope, given).map_err(|fault| self.fault(given.span, fault)).ok()?;
                // Nobody is `null` where that can be, and else blank.
                let is_nobody = value.is_null() && !given.value.is_null();
                if is_nobody && !self.is_nullable(schema) { "".into() } else { value }
            }
        };
        if let Some(expected) = misfit(self.api, schema, &value) {
            let found = value.to_string();
            let found = shortened(&found, 60);
            let message = format!("`{place}` is {found} here, and the API has {expected}");
            self.faults.borrow_mut().push(Diagnostic::error(&codes::FLEET_MISFIT, message).at(given.span, ""));
            // A draft may be of another document.
            return self.made(schema, name, place, cx);
        }
        Some(value)
    }

    /// Whether values of a shape have fields or elements.
    fn has_parts(&self, schema: &Schema) -> bool {
        match &self.api.resolve(schema).kind {
            SchemaKind::Object(_) | SchemaKind::List(_) => true,
            SchemaKind::Union(variants) => variants.iter().any(|variant| self.has_parts(variant)),
            _ => false,
        }
    }

    fn is_nullable(&self, schema: &Schema) -> bool {
        schema.nullable || self.api.resolve(schema).nullable
    }

    fn is_record(&self, schema: &Schema) -> bool {
        !self.api.resolve(schema).kind.is_scalar()
    }

    /// A value of a shape. None within itself, or if there are too many already.
    pub(super) fn made(&self, schema: &'a Schema, name: &str, place: &str, cx: &Context<'_, 'a>) -> Option<Value> {
        self.left.set(self.left.get().checked_sub(1)?);
        match &schema.kind {
            SchemaKind::Named(type_name) => {
                let definition = self.api.types.get(type_name).filter(|_| !cx.is_open(type_name))?;
                let open = Open { name: type_name, outer: cx.open };
                let inner = Context { open: Some(&open), ..*cx };
                match &definition.schema.kind {
                    SchemaKind::Object(fields) => Some(self.object(type_name, fields, &inner)),
                    _ => self.made(&definition.schema, name, place, &inner),
                }
            }
            SchemaKind::Object(fields) => Some(self.object(place, fields, cx)),
            SchemaKind::List(inner) => Some(self.list(inner, name, place, cx)),
            SchemaKind::Map(inner) => {
                let value = self.made(inner, name, place, &Context { rows: &[], outermost: None, ..*cx })?;
                Some(Value::Object(Map::from_iter([("name".to_owned(), value)])))
            }
            SchemaKind::Union(variants) => variants.iter().find_map(|variant| self.made(variant, name, place, cx)),
            _ if schema.nullable && LINKS.contains(&name) => Some(Value::Null),
            _ => {
                self.made_up.borrow_mut().insert(place.to_owned(), schema.span);
                derive::scalar(schema, name)
            }
        }
    }

    fn list(&self, inner: &'a Schema, name: &str, place: &str, cx: &Context<'_, 'a>) -> Value {
        let element = |row| self.made(inner, name, place, &Context { rows: &[], outermost: None, row, ..*cx });
        let rows = if cx.rows.is_empty() { self.rows_of(inner) } else { cx.rows };
        if rows.is_empty() {
            return Value::Array(element(None).into_iter().collect());
        }
        rows.iter().filter_map(|row| element(Some(self.thing_of(row, inner)?))).collect()
    }

    /// The elements of a list of this type.
    pub(super) fn rows_of(&self, inner: &'a Schema) -> &'a [Row] {
        self.type_name(inner).and_then(|name| self.fleet.types.get(name)).map_or(&[], |of_type| &of_type.rows)
    }

    /// The name of the object that a schema refers to.
    fn type_name(&self, schema: &'a Schema) -> Option<&'a str> {
        let SchemaKind::Named(name) = &schema.kind else { return None };
        match &self.api.types.get(name)?.schema {
            inner if matches!(inner.kind, SchemaKind::Named(_)) => self.type_name(inner),
            _ => Some(name),
        }
    }

    fn thing_of(&self, row: &'a Row, inner: &'a Schema) -> Option<&'a Thing> {
        let name = match row {
            Row::Own(thing) => return Some(thing),
            Row::Named(name) => name,
        };
        let of_type = self.type_name(inner).and_then(|name| self.fleet.types.get(name));
        let kind = of_type.and_then(|of_type| of_type.about.as_ref()).map_or("", |kind| &kind.text);
        let thing = self.fleet.thing(kind, &name.text);
        if thing.is_none() {
            self.fault(name.span, format!("there is no `{kind}` of the name `{}`", name.text));
        }
        thing
    }

    fn object(&self, type_name: &str, fields: &'a [Field], cx: &Context<'_, 'a>) -> Value {
        let of_type = self.fleet.types.get(type_name);
        let own = cx.row.or_else(|| match of_type?.rows.first()? {
            Row::Own(thing) => Some(thing),
            Row::Named(_) => None,
        });
        let near = own.map_or_else(|| cx.scope.clone(), |row| cx.scope.with(row));
        let about = of_type.and_then(|of_type| of_type.about.as_ref()).and_then(|kind| {
            kind.used.set(true);
            near.find(self.fleet, &kind.text)
        });
        let about = about.and_then(|found| if let Found::Thing(thing) = found { Some(thing) } else { None });
        let scope = [about, own].into_iter().flatten().fold(cx.scope.clone(), |scope, thing| scope.with(thing));
        let sources = Sources {
            row: own.filter(|row| row.kind.is_empty()),
            outermost: cx.outermost.map(|outermost| outermost.fields),
            of_type: of_type.map(|of_type| &of_type.fields),
            about: about.or(own),
        };
        let wanted =
            if cx.is_sent { self.sent(type_name, fields, cx) } else { self.received(type_name, fields, &sources) };
        let inner = Context { scope: &scope, outermost: None, row: None, ..*cx };
        let (counts, others): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|field| {
            let is_number = matches!(self.api.resolve(&field.schema).kind, SchemaKind::Integer);
            is_number && COUNTS.contains(&field.name.as_str()) && self.is_counted(fields, &sources, &field.name)
        });
        let mut object = Map::new();
        for field in others {
            let place = format!("{type_name}.{}", field.name);
            let value = match sources.find(self.fleet, &field.name) {
                Some(given) => self.filled(&field.schema, given, (&field.name, &place), &inner),
                None => self.made(&field.schema, &field.name, &place, &inner),
            };
            object.extend(value.map(|value| (field.name.clone(), value)));
        }
        self.count(type_name, fields, counts, &mut object);
        Value::Object(object)
    }

    /// Whether a number is that of the elements of a list, as nothing says otherwise.
    fn is_counted(&self, fields: &[Field], sources: &Sources<'a>, name: &str) -> bool {
        match self.only_list(fields) {
            Some(_) => sources.own(name).is_none(),
            None => sources.find(self.fleet, name).is_none(),
        }
    }

    /// The only list of records.
    fn only_list<'s>(&self, fields: &'s [Field]) -> Option<&'s Field> {
        let is_list = |field: &&Field| match &self.api.resolve(&field.schema).kind {
            SchemaKind::List(inner) => self.is_record(inner),
            _ => false,
        };
        let mut lists = fields.iter().filter(is_list);
        lists.next().filter(|_| lists.next().is_none())
    }

    /// Sets the numbers of elements of the only list of records.
    fn count(&self, type_name: &str, fields: &[Field], counts: Vec<&'a Field>, object: &mut Map<String, Value>) {
        let list = self.only_list(fields).and_then(|list| object.get(&list.name));
        let length = list.and_then(Value::as_array).map(Vec::len);
        for field in counts {
            let value = length.map_or_else(
                || {
                    self.made_up.borrow_mut().insert(format!("{type_name}.{}", field.name), field.schema.span);
                    derive::scalar(self.api.resolve(&field.schema), &field.name).unwrap_or_default()
                },
                Value::from,
            );
            object.insert(field.name.clone(), value);
        }
    }

    /// The fields that a request has: those that it must have and those that it shows, else one to show something.
    fn sent(&self, type_name: &str, fields: &'a [Field], cx: &Context<'_, 'a>) -> Vec<&'a Field> {
        let of_type = self.fleet.types.get(type_name);
        let shows = |name: &str| {
            let outermost = cx.outermost.is_some_and(|outermost| uses(outermost.shows, name));
            of_type.is_some_and(|of_type| uses(&of_type.shows, name)) || outermost
        };
        let settable = || fields.iter().filter(|field| !field.schema.read_only);
        let wanted: Vec<_> = settable().filter(|field| shows(&field.name) || field.must_be_sent()).collect();
        if !wanted.is_empty() {
            return wanted;
        }
        let is_plain = |field: &&Field| self.api.resolve(&field.schema).kind.is_scalar();
        let says_most = |field: &&Field| is_plain(field) && !matches!(field.schema.kind, SchemaKind::Boolean);
        settable().find(says_most).or_else(|| settable().find(is_plain)).into_iter().collect()
    }

    /// The fields that a response has: all, but for those that the tenant says it has not.
    fn received(&self, type_name: &str, fields: &'a [Field], sources: &Sources<'a>) -> Vec<&'a Field> {
        let of_type = self.fleet.types.get(type_name).map_or(&[][..], |of_type| &of_type.omits);
        let of_things = [sources.row, sources.about].into_iter().flatten().map(|thing| thing.omits.as_slice());
        let lists: Vec<_> = of_things.chain([of_type]).collect();
        let omits = |field: &Field| {
            let omitted = lists.iter().filter(|names| uses(names, &field.name)).count() > 0;
            omitted && !field.is_always_returned()
        };
        fields.iter().filter(|field| !field.schema.write_only && !omits(field)).collect()
    }
}
