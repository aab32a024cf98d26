//! Fields.

use super::keys::{CHOICE, FIELD, FIELD_METADATA, SIDE, VALUE};
use super::queue::Queue;
use super::reader::Reader;
use crate::flow::export::Holder;
use crate::flow::field::{Choice, Data, Field};
use crate::flow::json::{Object, Value};

/// The inputs of a card, which may have flows inside.
pub(super) struct Side<'q, 'a> {
    /// The title of the card.
    pub(super) title: &'a str,
    /// The card.
    pub(super) at: Holder,
    pub(super) queue: &'q mut Queue<'a>,
}

/// The fields of one side of a card. `inputs` is given for the side that can have flows inside.
pub(super) fn read<'a>(
    reader: &mut Reader<'a>,
    owner: &'a Value,
    side: Option<&'a Value>,
    mut inputs: Option<&mut Side<'_, 'a>>,
) -> Vec<Field<'a>> {
    let Some(side) = side else { return Vec::new() };
    let Some(object) = reader.object(side, &SIDE) else { return Vec::new() };
    let Some(data) = reader.member(owner, object, "data") else { return Vec::new() };
    let mut fields = Vec::new();
    for (id, value) in reader.entries(Some(data)) {
        if let Some(side) = inputs.as_deref_mut() {
            side.at.input = fields.len();
        }
        fields.extend(field(reader, id, value, inputs.as_deref_mut()));
    }
    fields
}

fn field<'a>(
    reader: &mut Reader<'a>,
    id: &'a str,
    value: &'a Value,
    inputs: Option<&mut Side<'_, 'a>>,
) -> Option<Field<'a>> {
    let object = reader.object(value, &FIELD)?;
    reader.same_id(id, object, value);
    let key = reader.required(value, object, "key")?;
    let given = reader.member(value, object, "value")?;
    let given_object = reader.object(given, &VALUE)?;
    let metadata = object.get("metadata").map(|member| &member.value).filter(|metadata| !metadata.is_null());
    let metadata = metadata.and_then(|metadata| reader.object(metadata, &FIELD_METADATA));
    let label = metadata.and_then(|metadata| reader.text(metadata, "displayname")).unwrap_or(key);
    let choices = metadata.map(|metadata| choices(reader, metadata)).unwrap_or_default();
    let is_custom = metadata.is_some_and(|metadata| reader.flag(metadata, "custom"));
    let type_ = type_of(reader, given_object);
    Some(Field {
        id,
        key,
        label,
        group: reader.text(object, "group"),
        type_,
        is_list: given_object.get("collection").is_some_and(|member| member.value.as_bool() == Some(true)),
        is_required: reader.flag(object, "required"),
        is_option: reader.text(object, "flags").is_some_and(|flags| flags.contains('p')),
        is_custom,
        choices,
        data: data(type_, given_object, inputs),
        source: None,
        span: value.span,
    })
}

/// The name of a type. An object that lists the fields of an object is one, too.
fn type_of<'a>(reader: &mut Reader<'a>, value: &'a Object) -> &'a str {
    match value.get("type").map(|member| &member.value) {
        Some(type_) if type_.as_object().is_some() => "object",
        Some(_) => reader.text(value, "type").unwrap_or_default(),
        None => "",
    }
}

fn data<'a>(type_: &str, value: &'a Object, inputs: Option<&mut Side<'_, 'a>>) -> Data<'a> {
    let data = value.get("data").map(|member| &member.value);
    match (data, inputs) {
        (Some(flow), Some(side)) if type_ == "flo" => match flow.as_text() {
            Some(id) if !id.is_empty() => Data::Flow(id),
            _ if flow.get("methods").is_some() => Data::Inside(side.queue.inside(side.title, side.at, flow)),
            _ => Data::of(data),
        },
        _ => Data::of(data),
    }
}

/// The choices of a dropdown: objects, or strings that are label and value.
fn choices<'a>(reader: &mut Reader<'a>, metadata: &'a Object) -> Vec<Choice<'a>> {
    let mut choices = Vec::new();
    for value in reader.list(metadata, "choices") {
        if let Some(text) = value.as_text() {
            choices.push(Choice { label: text, value: text, span: value.span });
            continue;
        }
        let Some(choice) = reader.object(value, &CHOICE) else { continue };
        let stored = reader.required(value, choice, "value");
        let label = reader.text(choice, "label").or(stored);
        choices.extend(stored.zip(label).map(|(stored, label)| Choice { label, value: stored, span: value.span }));
    }
    choices
}
