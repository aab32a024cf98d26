//! What fields of one name, or of names that end in the same word, agree on.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Format, Operation, Schema, SchemaKind, Wire};
use crate::source::Span;

/// How many names that end in the same word must agree before the word says what a value is.
const ENOUGH: usize = 5;

/// The values that fields of one name have in other places.
#[derive(Clone, Default)]
pub(super) struct Elsewhere {
    wire: Option<Wire>,
    strings: BTreeSet<Format>,
    others: Vec<SchemaKind>,
    /// Elements of lists, without their spans.
    elements: Vec<Schema>,
}

/// The types that all fields of one name agree on.
#[derive(Default)]
pub(super) struct Agreed {
    /// Whether any place has a value.
    pub(super) is_seen: bool,
    pub(super) kind: Option<SchemaKind>,
    pub(super) wire: Wire,
    /// The elements of lists.
    pub(super) element: Option<Schema>,
}

/// The agreed types by field name.
pub(super) type Names = BTreeMap<String, Agreed>;

/// The types that names agree on.
pub(super) fn agreed(names: BTreeMap<String, Elsewhere>) -> Names {
    names.into_iter().map(|(name, elsewhere)| (name, elsewhere.agreed())).collect()
}

/// The types that names agree on which end in the same word: scalars, of enough names.
pub(super) fn endings(names: &BTreeMap<String, Elsewhere>) -> Names {
    let mut endings: BTreeMap<&str, (usize, Elsewhere)> = BTreeMap::new();
    for (name, elsewhere) in names.iter().filter(|(_, elsewhere)| elsewhere.is_seen()) {
        let Some(word) = ending(name) else { continue };
        let (count, all) = endings.entry(word).or_default();
        *count += 1;
        all.take_in(elsewhere);
    }
    let enough = endings.into_iter().filter(|(_, (count, _))| *count >= ENOUGH);
    let agreed = enough.map(|(word, (_, elsewhere))| (word.to_owned(), elsewhere.agreed()));
    let scalars = agreed.filter(|(_, agreed)| agreed.kind.clone().is_some_and(|kind| is_scalar(&Schema::of(kind))));
    // Of times, most spellings are those of the API. How any other value is written does not follow from its name.
    let wire =
        |agreed: &Agreed| if matches!(agreed.kind, Some(SchemaKind::Text(_))) { agreed.wire } else { Wire::Plain };
    scalars.map(|(word, agreed)| (word, Agreed { wire: wire(&agreed), ..agreed })).collect()
}

/// The last word of a name of several.
pub(super) fn ending(name: &str) -> Option<&str> {
    name.rsplit_once('_').map(|(_, word)| word).filter(|word| !word.is_empty())
}

/// The fields in the bodies and responses of some operations, by name.
pub(super) fn collected<'a>(operations: impl Iterator<Item = &'a Operation> + Clone) -> BTreeMap<String, Elsewhere> {
    let bodies = operations.clone().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.content);
    let responses = operations.flat_map(|operation| &operation.responses).flat_map(|response| &response.content);
    let mut names: BTreeMap<String, Elsewhere> = BTreeMap::new();
    bodies.chain(responses).for_each(|content| collect(&content.schema, &mut names));
    names
}

impl Elsewhere {
    /// Whether any place has a value.
    fn is_seen(&self) -> bool {
        !self.strings.is_empty() || !self.others.is_empty()
    }

    /// Adds the values of another name.
    fn take_in(&mut self, other: &Self) {
        let kind = self.others.first().or(other.others.first()).cloned();
        let kind = kind.unwrap_or(SchemaKind::Text(Format::Plain));
        self.wire = match (self.wire, other.wire) {
            (Some(one), Some(another)) => Some(one.join(another, &kind)),
            (one, another) => one.or(another),
        };
        self.strings.extend(&other.strings);
        for kind in &other.others {
            if !self.others.contains(kind) {
                self.others.push(kind.clone());
            }
        }
    }

    fn agreed(self) -> Agreed {
        let is_seen = self.is_seen();
        let element =
            Some(self.elements).filter(|elements| elements.len() == 1).and_then(|mut elements| elements.pop());
        let kind = match (self.strings.len(), self.others.as_slice()) {
            (0, [SchemaKind::List(_)]) => {
                element.clone().filter(is_scalar).map(|element| SchemaKind::List(Box::new(element)))
            }
            (0, [only]) => Some(only.clone()).filter(|kind| is_scalar(&Schema::of(kind.clone()))),
            (1, []) => self.strings.into_iter().next().map(SchemaKind::Text),
            (2.., []) => Some(SchemaKind::Text(Format::Plain)),
            _ => None,
        };
        // Text without a format is written in one way.
        let is_plain = kind == Some(SchemaKind::Text(Format::Plain));
        let wire = self.wire.filter(|_| !is_plain).unwrap_or_default();
        Agreed { is_seen, kind, wire, element }
    }
}

/// Whether a value is neither an object nor a list.
pub(super) fn is_scalar(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Text(_))
}

pub(super) fn collect(schema: &Schema, names: &mut BTreeMap<String, Elsewhere>) {
    if let SchemaKind::Object(fields) = &schema.kind {
        for Field { name, schema, .. } in fields {
            names.entry(name.clone()).or_default().add(schema);
        }
    }
    schema.children().for_each(|child| collect(child, names));
}

impl Elsewhere {
    fn add(&mut self, schema: &Schema) {
        let kind = &schema.kind;
        if *kind != SchemaKind::Any {
            self.wire = Some(self.wire.map_or(schema.wire, |wire| wire.join(schema.wire, kind)));
        }
        let other = match kind {
            SchemaKind::Any => return,
            SchemaKind::Text(_) | SchemaKind::Enum(_) => {
                self.strings.insert(if let SchemaKind::Text(format) = kind { *format } else { Format::Plain });
                return;
            }
            SchemaKind::List(element) => {
                let element = without_spans(element);
                let plain = without_wires(&element);
                match self.elements.iter_mut().find(|known| without_wires(known) == plain) {
                    Some(known) => join_wires(known, &element),
                    None if element.kind != SchemaKind::Any => self.elements.push(element),
                    None => {}
                }
                SchemaKind::List(Box::default())
            }
            SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number => kind.clone(),
            _ => SchemaKind::Union(Vec::new()),
        };
        if !self.others.contains(&other) {
            self.others.push(other);
        }
    }
}

/// The same schema without spans, for comparison.
pub(super) fn without_spans(schema: &Schema) -> Schema {
    let mut bare = Schema { span: Span::nowhere(), ..schema.clone() };
    if let SchemaKind::Object(fields) = &mut bare.kind {
        fields.iter_mut().for_each(|field| field.span = Span::nowhere());
    }
    for child in bare.children_mut() {
        *child = without_spans(child);
    }
    bare
}

/// The same schema without how its values are written, for comparison.
fn without_wires(schema: &Schema) -> Schema {
    let mut plain = Schema { wire: Wire::Plain, ..schema.clone() };
    for child in plain.children_mut() {
        *child = without_wires(child);
    }
    plain
}

/// Adds the ways in which the values of an equal schema are written.
fn join_wires(schema: &mut Schema, equal: &Schema) {
    schema.wire = schema.wire.join(equal.wire, &schema.kind);
    schema.children_mut().into_iter().zip(equal.children()).for_each(|(child, equal)| join_wires(child, equal));
}
