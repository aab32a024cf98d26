//! What the text of a place means.

use std::collections::BTreeSet;

use super::knowledge::Knowledge;
use crate::document::tokens;
use crate::model::{BoundCard, CardField, Content, Method, Operation, ParameterIn, PathTemplate, Section};
use crate::provenance::{Found, Part, Place, each};
use crate::text::nearest;

/// The most suggestions.
const SUGGESTED: usize = 6;

/// There is no such place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is not known.
    pub what: String,
    /// What may be meant.
    pub suggestions: Vec<String>,
}

/// A place of an operation.
#[derive(Clone, Debug)]
pub(super) struct Value<'a> {
    pub(super) operation: &'a Operation,
    pub(super) found: Found<'a>,
}

/// What is asked about.
pub(super) enum Target<'a> {
    Operation(&'a Operation),
    Values(Vec<&'a Value<'a>>),
    /// A type, or a field of one with the pointer to it.
    Type(&'a str, String),
    Card(&'a BoundCard),
    CardField(&'a BoundCard, (Section, usize)),
}

/// Knows every place.
pub(super) struct Finder<'a> {
    known: Knowledge<'a>,
    values: Vec<Value<'a>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(known: Knowledge<'a>) -> Self {
        let mut values = Vec::new();
        for operation in &known.api().operations {
            each(known.api(), operation, &mut |found| values.push(Value { operation, found }));
        }
        Self { known, values }
    }

    /// Every place.
    pub(super) fn all(&self) -> impl Iterator<Item = &Value<'a>> {
        self.values.iter()
    }

    /// The places of an operation.
    fn of(&self, operation: &Operation) -> Vec<&Value<'a>> {
        self.values.iter().filter(|value| value.operation.id == operation.id).collect()
    }

    /// The places of a field of a type.
    pub(super) fn defined<'s>(&'s self, name: &'s str, pointer: &'s str) -> impl Iterator<Item = &'s Value<'a>> {
        let is_it = move |value: &&Value<'a>| {
            value.found.defined.as_ref().is_some_and(|(owner, inner)| *owner == name && inner == pointer)
        };
        self.values.iter().filter(is_it)
    }

    pub(super) fn find<'s>(&'s self, text: &str) -> Result<Vec<Target<'s>>, Unknown> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(card) = self.card(&text) {
            return card;
        }
        if let Some((operation, rest)) = self.operation(&text) {
            return self.part(operation, rest);
        }
        let (name, pointer) = text.split_once(' ').unwrap_or((&text, ""));
        if let Some((name, definition)) = self.known.api().types.get_key_value(name) {
            if pointer.is_empty() {
                return Ok(vec![Target::Type(&definition.name, String::new())]);
            }
            let pointer = if pointer.starts_with('/') { pointer.to_owned() } else { format!("/{pointer}") };
            if self.defined(name, &pointer).next().is_some() {
                return Ok(vec![Target::Type(&definition.name, pointer)]);
            }
            let fields = self.values.iter().filter_map(|value| value.found.defined.as_ref());
            let fields: BTreeSet<&str> =
                fields.filter(|(owner, _)| owner == name).map(|(_, inner)| inner.as_str()).collect();
            let near = near(&pointer, fields.into_iter().filter(|inner| !inner.is_empty()));
            let suggestions = near.iter().map(|inner| format!("{name} {inner}")).collect();
            return Err(Unknown { what: format!("the type `{name}` has no place `{pointer}`"), suggestions });
        }
        Err(self.unknown(&text))
    }

    /// An operation by its id, or by its method and path, and the rest of the text.
    fn operation<'t>(&self, text: &'t str) -> Option<(&'a Operation, &'t str)> {
        let operations = &self.known.api().operations;
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        if let Some(method) = Method::from_name(first).filter(|_| rest.starts_with('/')) {
            let (path, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let key = PathTemplate::parse(path).key();
            let found = operations.iter().find(|one| one.method == method && one.path.key() == key);
            return found.map(|operation| (operation, rest));
        }
        let exact = operations.iter().find(|operation| operation.id == first);
        let found = exact.or_else(|| operations.iter().find(|one| one.id.eq_ignore_ascii_case(first)));
        found.map(|operation| (operation, rest))
    }

    fn part<'s>(&'s self, operation: &'a Operation, rest: &str) -> Result<Vec<Target<'s>>, Unknown> {
        if rest.is_empty() {
            return Ok(vec![Target::Operation(operation)]);
        }
        let candidates = self.of(operation).into_iter();
        let values: Vec<&Value<'a>> = match wanted(rest) {
            Some(Wanted::Parameter(location, name)) => {
                let is_it = |value: &&Value<'a>| match &value.found.place.part {
                    Part::Parameter(found, other) => {
                        location.is_none_or(|location| location == *found)
                            && *other == name
                            && value.found.place.pointer.is_empty()
                    }
                    _ => false,
                };
                candidates.filter(is_it).collect()
            }
            Some(Wanted::Place(place)) => candidates.filter(|value| spellings(value).contains(&place)).collect(),
            Some(Wanted::Pointer(pointer)) => successes(&candidates.collect::<Vec<_>>(), &pointer),
            None => Vec::new(),
        };
        let mut values = if values.is_empty() { self.by_name(operation, rest) } else { values };
        // What several variants of a union have is one place.
        values.dedup_by(|one, other| one.found.place == other.found.place);
        if values.is_empty() { Err(self.no_place(operation, rest)) } else { Ok(vec![Target::Values(values)]) }
    }

    /// The only place whose name is meant, in other letters, with numbers of elements, or with the names of a form.
    fn by_name(&self, operation: &Operation, rest: &str) -> Vec<&Value<'a>> {
        let plain = |text: &str| {
            let names = text.split(['/', '.', ' ']).filter(|name| !name.is_empty());
            // A number at the beginning can be a status.
            let is_index =
                |at: usize, name: &str| (at > 0 || name.len() != 3) && name.bytes().all(|byte| byte.is_ascii_digit());
            let names = names.enumerate().map(|(at, name)| if is_index(at, name) { "*" } else { name });
            names.map(str::to_lowercase).collect::<Vec<_>>().join("/")
        };
        let wanted = plain(rest);
        let ends = |place: &str| place == wanted || place.strip_suffix(&wanted).is_some_and(|rest| rest.ends_with('/'));
        let full = |value: &&Value<'a>| spellings(value).iter().any(|place| plain(&place.to_string()) == wanted);
        let all: Vec<&Value<'a>> = self.of(operation);
        let exact: Vec<&Value<'a>> = all.iter().copied().filter(full).collect();
        if !exact.is_empty() {
            return exact;
        }
        let near: Vec<&Value<'a>> =
            all.into_iter().filter(|value| ends(&plain(&value.found.place.to_string()))).collect();
        if near.len() == 1 { near } else { Vec::new() }
    }

    /// A card, or a field of one: `Erase Device: PIN`, or its subject in spec/decisions.yaml.
    fn card<'s>(&'s self, text: &str) -> Option<Result<Vec<Target<'s>>, Unknown>> {
        let cards = self.known.reconciled.cards();
        let named = |name: &str| {
            cards.iter().find(|bound| bound.card.title.eq_ignore_ascii_case(name) || bound.card.slug == name)
        };
        if let Some(card) = named(text) {
            return Some(Ok(vec![Target::Card(card)]));
        }
        let by_title = text.match_indices(": ").find_map(|(at, _)| {
            let (title, label) = (text.get(..at)?, text.get(at + 2..)?);
            Some((named(title)?, None, label))
        });
        let by_slug = || {
            let mut parts = text.splitn(3, '/');
            let (slug, section, key) = (parts.next()?, parts.next()?, parts.next()?);
            let section = Section::ALL.into_iter().find(|one| one.as_str() == section)?;
            Some((named(slug)?, Some(section), key))
        };
        let (card, section, label) = by_title.or_else(by_slug)?;
        let is_it =
            |field: &CardField| field.label.eq_ignore_ascii_case(label) || field.key.eq_ignore_ascii_case(label);
        let found: Vec<Target<'s>> = fields(card)
            .filter(|(at, field)| section.is_none_or(|section| section == at.0) && is_it(field))
            .map(|(at, _)| Target::CardField(card, at))
            .collect();
        if !found.is_empty() {
            return Some(Ok(found));
        }
        let labels = fields(card).map(|(_, field)| field.label.as_str());
        let suggestions = near(label, labels).iter().map(|label| format!("{}: {label}", card.card.title)).collect();
        Some(Err(Unknown { what: format!("the card `{}` has no field `{label}`", card.card.title), suggestions }))
    }

    fn no_place(&self, operation: &Operation, rest: &str) -> Unknown {
        let places: Vec<String> = self.of(operation).into_iter().map(|value| value.found.place.to_string()).collect();
        let suggestions = near(rest, places.iter().map(String::as_str));
        let suggestions = suggestions.into_iter().map(|place| format!("{} {place}", operation.id)).collect();
        Unknown { what: format!("the operation `{}` has no place `{rest}`", operation.id), suggestions }
    }

    fn unknown(&self, text: &str) -> Unknown {
        let first = text.split([' ', ':']).next().unwrap_or(text);
        let api = self.known.api();
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        let names = ids.chain(api.types.keys().map(String::as_str));
        let mut suggestions: Vec<String> = near(first, names).into_iter().map(str::to_owned).collect();
        let title = text.split(": ").next().unwrap_or(text);
        let titles = self.known.reconciled.cards().iter().map(|bound| bound.card.title.as_str());
        suggestions.extend(near(title, titles).into_iter().map(str::to_owned));
        suggestions.truncate(SUGGESTED);
        Unknown { what: format!("there is no operation, type or card `{text}`"), suggestions }
    }
}

/// The fields of a card, each with its section and index.
pub(super) fn fields(bound: &BoundCard) -> impl Iterator<Item = ((Section, usize), &CardField)> {
    Section::ALL.into_iter().flat_map(|section| {
        bound.card.section(section).iter().enumerate().map(move |(index, field)| ((section, index), field))
    })
}

/// A place, without its media type and with it: to write it is necessary only where there are several.
fn spellings(value: &Value<'_>) -> [Place; 2] {
    let Place { part, pointer } = &value.found.place;
    let first = |contents: Option<&Vec<Content>>| Some(contents?.first()?.media_type.clone());
    let parts = match part {
        Part::Parameter(..) => [part.clone(), part.clone()],
        Part::Body(media_type) => {
            let body = value.operation.body.as_ref().map(|body| &body.content);
            [Part::Body(None), Part::Body(media_type.clone().or_else(|| first(body)))]
        }
        Part::Response(status, media_type) => {
            let response = value.operation.responses.iter().find(|response| response.status == *status);
            let media_type = media_type.clone().or_else(|| first(response.map(|response| &response.content)));
            [Part::Response(*status, None), Part::Response(*status, media_type)]
        }
    };
    parts.map(|part| Place { part, pointer: pointer.clone() })
}

/// What the text behind an operation asks for.
enum Wanted {
    Parameter(Option<ParameterIn>, String),
    Place(Place),
    /// A place in the response of success.
    Pointer(String),
}

fn wanted(rest: &str) -> Option<Wanted> {
    if let Some(name) = rest.strip_prefix('?') {
        return Some(Wanted::Parameter(Some(ParameterIn::Query), name.to_owned()));
    }
    if let Some(name) = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return Some(Wanted::Parameter(Some(ParameterIn::Path), name.to_owned()));
    }
    if rest.starts_with('/') {
        return Some(Wanted::Pointer(rest.to_owned()));
    }
    let place = Place::parse(rest).map(Wanted::Place);
    place.or_else(|| (!rest.contains(' ')).then(|| Wanted::Parameter(None, rest.to_owned())))
}

/// The places with this pointer in responses of success: the pointer itself or, in a list, that of its elements.
fn successes<'s, 'a>(values: &[&'s Value<'a>], pointer: &str) -> Vec<&'s Value<'a>> {
    let is_success = |value: &&&Value<'a>| match &value.found.place.part {
        Part::Response(status, _) => value.operation.is_success(*status),
        _ => false,
    };
    let found: Vec<&Value<'a>> =
        values.iter().filter(is_success).filter(|value| value.found.place.pointer == pointer).copied().collect();
    if !found.is_empty() {
        return found;
    }
    let rows = values.iter().filter(is_success).filter(|value| {
        let above = value.found.place.pointer.strip_suffix(pointer);
        above.is_some_and(|above| above.ends_with("/*") && above.matches("/*").count() == 1)
    });
    rows.copied().collect()
}

/// The names that are most like a wrong one: those that contain its last part; otherwise those with the nearest last part.
fn near<'n>(wrong: &str, known: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let known: Vec<&str> = known.collect();
    let last = |text: &str| tokens(text).last().or_else(|| text.split(['?', ' ']).next_back().map(str::to_owned));
    let wanted = last(wrong).unwrap_or_default().to_lowercase();
    let contains = |name: &&&str| wanted.len() > 2 && name.to_lowercase().contains(&wanted);
    let containing: Vec<&str> = known.iter().filter(contains).take(SUGGESTED).copied().collect();
    if !containing.is_empty() {
        return containing;
    }
    let lasts: Vec<String> = known.iter().map(|name| last(name).unwrap_or_default()).collect();
    let Some(best) = nearest(&wanted, lasts.iter().map(String::as_str)) else { return Vec::new() };
    known.iter().zip(&lasts).filter(|(_, last)| *last == best).map(|(name, _)| *name).take(SUGGESTED).collect()
}
