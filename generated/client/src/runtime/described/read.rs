//! Checks JSON of a response by its schema, exactly as the decoder of a type with that schema does: what one accepts, the other
//! does, strictly or tolerantly.

use std::{cell::Cell, collections::BTreeMap};

use serde::{
    Serialize, Serializer,
    de::{DeserializeSeed, Error as _},
};
use serde_json::{Error, Map, Value};

use crate::runtime::{
    decoding::{
        absence::Absence,
        decode::{self, Decode, JsonType, is_blank, noting_seed},
        json_path, strict,
    },
    described::schema_info::{RecordInfo, SchemaInfo, SchemaKind, TextFormat, UnionInfo},
    records::{
        field_reader::{Found, Needs, State, unforeseen},
        flags,
    },
    values::{
        field::{Field, VOID_ELEMENT},
        secret::Secret,
        time::{Date, Timestamp},
    },
};

/// Where it is noted how a value was said to be missing.
type Note<'n> = &'n Cell<Option<Absence>>;

/// What was found in place of a value.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Whether the value says nothing; see [`Field::is_blank`].
    is_blank: bool,
    /// Whether the value cannot be an element of the list that a response is for; see [`Field::is_void`].
    is_void: bool,
    /// Whether it is a list with such an element.
    has_void: bool,
}

/// Checks the JSON of a whole response. The error comes with the path of the failure.
pub(crate) fn check_response(value: &Value, schema: &SchemaInfo, strictly: bool) -> Result<(), (Error, String)> {
    let check = || {
        let seen = check(value, schema, schema.is_nullable, &Cell::new(None))?;
        strict::check()?;
        if seen.has_void { Err(Error::custom(VOID_ELEMENT)) } else { Ok(()) }
    };
    strict::reading(strictly, || json_path::record(check))
}

/// Checks a value that may be missing, or not.
fn check(value: &Value, schema: &SchemaInfo, is_optional: bool, note: Note<'_>) -> Result<Seen, Error> {
    match (schema.kind, value) {
        (SchemaKind::List(element), Value::Array(items)) => check_list(items, element),
        (SchemaKind::List(_), _) => check_as::<Vec<Value>>(value, is_optional, note),
        (SchemaKind::Map(element), Value::Object(fields)) => check_map(fields, element),
        (SchemaKind::Map(_), _) => check_as::<BTreeMap<String, Value>>(value, is_optional, note),
        (SchemaKind::Record(record), Value::Object(fields)) => check_record(fields, record),
        (SchemaKind::Record(record), _) if flags::are_all_secrets(record.table) => {
            check_as::<NullableRecord>(value, is_optional, note)
        }
        (SchemaKind::Record(_), _) => check_as::<AnyRecord>(value, is_optional, note),
        (SchemaKind::Union(union), value) => Ok(check_union(value, union, is_optional, note)),
        (SchemaKind::Any, _) => check_as::<Value>(value, is_optional, note),
        (SchemaKind::Boolean, _) => check_as::<bool>(value, is_optional, note),
        (SchemaKind::Integer, _) => {
            let seen = check_as::<i64>(value, is_optional, note)?;
            check_number(value, schema);
            Ok(seen)
        }
        (SchemaKind::Number, _) => {
            let seen = check_as::<f64>(value, is_optional, note)?;
            check_number(value, schema);
            Ok(seen)
        }
        (SchemaKind::Text(_), _) if schema.is_secret => check_as::<Secret>(value, is_optional, note),
        (SchemaKind::Text(TextFormat::DateTime), _) => check_as::<Timestamp>(value, is_optional, note),
        (SchemaKind::Text(TextFormat::Date), _) => check_as::<Date>(value, is_optional, note),
        (SchemaKind::Text(_), _) if !schema.choices.is_empty() => check_choice(value, schema, is_optional, note),
        (SchemaKind::Text(_), Value::String(text)) => Ok(check_text(text, is_optional)),
        (SchemaKind::Text(_), _) => check_as::<String>(value, is_optional, note),
        (SchemaKind::File, _) => Err(Error::custom("expected a file, which JSON cannot contain")),
    }
}

/// Checks a value that a type decodes.
fn check_as<T: Decode + Field>(value: &Value, is_optional: bool, note: Note<'_>) -> Result<Seen, Error> {
    if is_optional {
        let value: Option<T> = noting_seed(note).deserialize(value)?;
        return Ok(Seen { is_blank: value.is_blank(), is_void: value.is_void(), has_void: value.has_void() });
    }
    let value: T = noting_seed(note).deserialize(value)?;
    Ok(Seen { is_blank: value.is_blank(), is_void: value.is_void(), has_void: value.has_void() })
}

fn check_list(items: &[Value], element: &SchemaInfo) -> Result<Seen, Error> {
    let mut has_void = false;
    for (index, item) in items.iter().enumerate() {
        let seen = check(item, element, element.may_be_missing(), &Cell::new(None));
        let seen = seen.and_then(|seen| strict::check().and(Ok(seen))).inspect_err(|_| json_path::index(index))?;
        has_void |= seen.is_void && !element.may_be_missing();
    }
    Ok(Seen { is_blank: items.is_empty(), is_void: false, has_void })
}

fn check_map(fields: &Map<String, Value>, element: &SchemaInfo) -> Result<Seen, Error> {
    for (name, value) in fields {
        let seen = check(value, element, element.may_be_missing(), &Cell::new(None));
        seen.and_then(|_| strict::check()).inspect_err(|_| json_path::key(name))?;
    }
    Ok(Seen { is_blank: fields.is_empty(), ..Seen::default() })
}

fn check_record(fields: &Map<String, Value>, record: &RecordInfo) -> Result<Seen, Error> {
    let mut state = State::of(record.table);
    for (name, value) in fields {
        check_field(name, value, record, &mut state).inspect_err(|_| json_path::key(name))?;
    }
    state.finish(record.name, &Needs::of(record.table))?;
    Ok(Seen::default())
}

fn check_field(name: &str, value: &Value, record: &RecordInfo, state: &mut State) -> Result<(), Error> {
    let index = state.index_of(name);
    let Some(field) = record.fields.get(index) else {
        return state.settle_unknown().map_or(Ok(()), |fault| Err(unforeseen(fault)));
    };
    let absence = Cell::new(None);
    let is_optional = state.flags(index) & flags::NOT_OPTION == 0;
    let read = || check(value, &field.schema, is_optional, &absence);
    let seen = if state.is_lenient(index) { strict::reading(false, read)? } else { read()? };
    let found = Found { absence: absence.get(), is_blank: seen.is_blank, has_void: seen.has_void };
    match state.settle(index, found) {
        Some(fault) => Err(unforeseen(fault)),
        None => strict::check(),
    }
}

/// Checks any string, as decoding a `String` does, without a copy of it.
fn check_text(text: &str, is_optional: bool) -> Seen {
    Seen { is_blank: text.is_blank(), is_void: !is_optional && text.is_void(), has_void: text.has_void() }
}

/// Checks one of several known strings. Strict decoding accepts known ones only, and leaves blank strings to the field.
fn check_choice(value: &Value, schema: &SchemaInfo, is_optional: bool, note: Note<'_>) -> Result<Seen, Error> {
    if is_optional && value.is_null() {
        return check_as::<String>(value, is_optional, note);
    }
    let has_blank = schema.choices.contains(&"");
    match value {
        Value::String(text) => {
            let is_nothing = !has_blank && is_blank(text);
            if is_nothing {
                note.set(Some(Absence::Blank));
            }
            if !is_blank(text) && !schema.choices.contains(&text.as_str()) {
                strict::complain(|| "found a string that is not one of the values in the specification".to_owned());
            }
            Ok(Seen { is_blank: is_optional && is_nothing, ..Seen::default() })
        }
        _ => check_as::<Choice>(value, is_optional, note),
    }
}

/// Notes a number that is not one of the known ones.
fn check_number(value: &Value, schema: &SchemaInfo) {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return,
    };
    if !schema.choices.is_empty() && !text.is_empty() && !schema.choices.contains(&text.as_str()) {
        strict::complain(|| "found a number that is not one of the values in the specification".to_owned());
    }
}

/// Checks a value of one of several schemas, as [`decode_union`](crate::runtime::decode_union) does.
fn check_union(value: &Value, union: &UnionInfo, is_optional: bool, note: Note<'_>) -> Seen {
    let blank = value.as_str().is_some_and(is_blank) && !union.has_text;
    if value.is_null() || blank {
        note.set(Some(if blank { Absence::Blank } else { Absence::Null }));
        if is_optional {
            return Seen { is_blank: true, ..Seen::default() };
        }
    }
    let named = named_variant(value, union).is_some_and(|variant| fits(value, variant));
    if !(named || fits_strictly(value, union) || fits_tolerantly(value, union)) {
        strict::complain(|| "found a value that fits no variant of the union".to_owned());
    }
    Seen::default()
}

/// The variant that the discriminator of an object names.
fn named_variant(value: &Value, union: &UnionInfo) -> Option<&'static SchemaInfo> {
    let (property, variants) = union.discriminator?;
    let name = value.get(property)?.as_str()?;
    let (_, index) = variants.iter().find(|(known, _)| *known == name)?;
    union.variants.get(*index)
}

fn fits_strictly(value: &Value, union: &UnionInfo) -> bool {
    let any = || union.variants.iter().any(|variant| fits(value, variant));
    strict::attempt(|| strict::reading(true, any)).unwrap_or(false)
}

/// Whether a variant fits tolerantly. Its deviations from the specification count if it is the nearest.
fn fits_tolerantly(value: &Value, union: &UnionInfo) -> bool {
    if strict::is_on() {
        return false;
    }
    let deviations = |variant| {
        let (is_fit, deviations) = strict::counting(|| fits(value, variant));
        is_fit.then_some(deviations)
    };
    let nearest = strict::attempt(|| union.variants.iter().filter_map(deviations).min());
    let nearest = nearest.unwrap_or_else(|| union.variants.iter().find_map(deviations));
    nearest.map(strict::deviate).is_some()
}

/// Whether a value has the JSON type of a variant and everything in it fits.
fn fits(value: &Value, variant: &SchemaInfo) -> bool {
    let attempt = || {
        let check = || check(value, variant, false, &Cell::new(None)).and_then(|_| strict::check());
        json_path::attempt(check).is_ok()
    };
    decode::fits(json_type(variant), value) && strict::reading(strict::is_on(), attempt)
}

fn json_type(schema: &SchemaInfo) -> JsonType {
    match schema.kind {
        SchemaKind::Any | SchemaKind::Union(_) => JsonType::Any,
        SchemaKind::Boolean => JsonType::Boolean,
        SchemaKind::Integer => JsonType::Integer,
        SchemaKind::Number => JsonType::Number,
        SchemaKind::Text(_) => JsonType::Text,
        SchemaKind::List(_) => JsonType::List,
        SchemaKind::File | SchemaKind::Map(_) | SchemaKind::Record(_) => JsonType::Object,
    }
}

/// Types that stand for what is only looked at: they decode what those do that they stand for, and keep nothing.
macro_rules! stand_ins {
    ($($(#[$doc:meta])* $name:ident: $expected:literal, $json_type:ident { $($method:item)* })*) => {$(
        $(#[$doc])*
        struct $name;

        impl Decode for $name {
            const EXPECTED: &'static str = $expected;
            const JSON_TYPE: JsonType = JsonType::$json_type;
            $($method)*
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_unit()
            }
        }

        impl Field for $name {}
    )*};
}
stand_ins! {
    /// A record.
    AnyRecord: "an object", Object {}
    /// A record of secrets, in place of which `null` may come.
    NullableRecord: "an object", Object {
        fn null() -> Option<Self> {
            strict::wrong_type(Self::EXPECTED, "null");
            Some(Self)
        }
    }
    /// One of several known strings.
    Choice: "a string", Text {
        fn boolean(_value: bool) -> Option<Self> {
            strict::wrong_type(Self::EXPECTED, "a boolean");
            Some(Self)
        }
        fn integer(_value: i64) -> Option<Self> {
            strict::wrong_type(Self::EXPECTED, "an integer");
            Some(Self)
        }
    }
}
