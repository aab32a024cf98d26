//! The documentation of arguments: what each is for, and its limits.

use super::comment::{Comment, span};
use super::link::link;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::operations::arguments::{Argument, BodyArgument, is_taken};
use crate::emit::client::operations::columns::{columns, row};
use crate::emit::client::types::records::field_doc;
use crate::emit::client::types::rust_type::Module;
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::{Field, Parameter, Schema};

/// The documentation of a parameter, with the limits that its own text does not mention.
pub(crate) fn parameter(
    index: &ApiIndex<'_>,
    module: &Module,
    one: &OperationEntry<'_>,
    parameter: &Parameter,
) -> Comment {
    let wire = parameter.name.replace('`', "'");
    let text = parameter.description.clone();
    let text = text.unwrap_or_else(|| format!("`{wire}` of the {}.", parameter.location.as_str()));
    let row = parameter.filter.as_ref().and_then(|_| row(&index.types, one));
    let row = row.filter(|row| !columns(index, row).is_empty());
    let columns = row.map(|row| format!("Make conditions from the columns of {}.", link(module, &row.path)));
    let deprecated = parameter.deprecated.then_some("**Deprecated**: the API is going to remove this parameter.");
    Comment::of(&with_limits(&index.types, text, &parameter.schema)).ours(columns).ours(deprecated)
}

/// The documentation of a field of a body, for its setter.
pub(crate) fn field(types: &TypeIndex<'_>, field: &Field) -> String {
    with_limits(types, field_doc(field), &field.schema)
}

/// The documentation of a body.
pub(crate) fn body<'b>(body: &BodyArgument<'b>) -> &'b str {
    body.description.unwrap_or("Request body.")
}

/// A bullet for each argument of the method.
pub(crate) fn taken(types: &TypeIndex<'_>, one: &OperationEntry<'_>) -> Vec<String> {
    let arguments = &one.arguments;
    let bullet = |name: &str, text: &str| format!("- `{name}`: {}", text.replace(['\n', '\r'], " "));
    let required = arguments.parameters.iter().filter(|one| one.is_required);
    let parameters = required.map(|one| bullet(&one.name, &argument_text(types, one)));
    match arguments.body.as_ref().filter(|body| body.is_required) {
        None => parameters.collect(),
        Some(whole) if arguments.takes_whole_body() => parameters.chain([bullet("body", body(whole))]).collect(),
        Some(body) => {
            let fields = body.taken_fields().map(|one| bullet(&one.setter, &field(types, one.one.field)));
            parameters.chain(fields).collect()
        }
    }
}

fn argument_text(types: &TypeIndex<'_>, one: &Argument<'_>) -> String {
    let text = one.parameter.description.clone().unwrap_or_else(|| span(&one.parameter.name));
    with_limits(types, text, &one.parameter.schema)
}

/// The setters for everything that is not an argument of the method, each as code.
pub(crate) fn setter_names(one: &OperationEntry<'_>) -> Vec<String> {
    let arguments = &one.arguments;
    let parameters = arguments.parameters.iter().filter(|one| !one.is_required).map(|one| &one.name);
    let fields = arguments.body.iter().flat_map(|body| &body.fields).filter(|field| !is_taken(&field.one));
    parameters.chain(fields.map(|field| &field.setter)).map(|name| format!("`{name}`")).collect()
}

/// A sentence with the setters, and the types whose fields they set.
pub(crate) fn setters(types: &TypeIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<String> {
    let names = setter_names(one);
    let body = one
        .arguments
        .body
        .as_ref()
        .filter(|body| !body.fields.is_empty())
        .and_then(|body| types.named(&body.content.schema));
    let described = [Some(format!("[`{}`]", one.name)), body.map(|body| link(module, &body.path))];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let noun = if names.len() == 1 { "Setter" } else { "Setters" };
    (!names.is_empty()).then(|| format!("{noun}: {}; see {}.", names.join(", "), described.join(" and ")))
}

/// A text with the limits of a value, unless the text mentions them itself.
fn with_limits(types: &TypeIndex<'_>, text: String, schema: &Schema) -> String {
    let limits = limits(types.api.resolve(schema));
    let missing = limits.into_iter().filter(|(value, _)| !mentions(&text, value)).map(|(_, sentence)| sentence);
    let missing: Vec<String> = missing.collect();
    if missing.is_empty() { text } else { format!("{text} {}", missing.join(" ")) }
}

/// Whether a text has a value as a word or a number of its own.
fn mentions(text: &str, value: &str) -> bool {
    let words = text.split(|character: char| !character.is_alphanumeric() && !"-_.,".contains(character));
    words.map(|word| word.trim_end_matches(['.', ','])).any(|word| word == value)
        || value.contains(' ') && text.contains(value)
}

/// Each limit of a value, with a sentence on it.
fn limits(schema: &Schema) -> Vec<(String, String)> {
    let limits = &schema.limits;
    let number = |limit: &Option<serde_json::Number>| limit.as_ref().map(ToString::to_string);
    let count = |limit: Option<u64>| limit.map(|limit| limit.to_string());
    let lower = |limit: Option<u64>| count(limit.filter(|limit| *limit > 1));
    let default = schema.default.as_ref().filter(|value| !value.is_object() && !value.is_array());
    let default = default.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let default = default.map(|value| (value.clone(), format!("Default: {}.", span(&value))));
    [
        range(number(&limits.minimum), number(&limits.maximum), ""),
        range(lower(limits.min_length), count(limits.max_length), "character"),
        range(lower(limits.min_items), count(limits.max_items), "element"),
    ]
    .into_iter()
    .flatten()
    .chain(default)
    .collect()
}

/// The bounds of a number or of a count of units, each with a sentence on it; one sentence if they are the same.
fn range(least: Option<String>, most: Option<String>, unit: &str) -> Vec<(String, String)> {
    let sentence = |adverb: &str, limit: String| {
        let plural = if unit.is_empty() || limit == "1" { "" } else { "s" };
        let unit = if unit.is_empty() { String::new() } else { format!(" {unit}{plural}") };
        let text = format!("{adverb} {}{unit}.", span(&limit));
        (limit, text)
    };
    match (least, most) {
        (Some(least), Some(most)) if least == most => vec![sentence("Exactly", least)],
        (least, most) => {
            let least = least.map(|limit| sentence("At least", limit));
            least.into_iter().chain(most.map(|limit| sentence("At most", limit))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Limits, SchemaKind};

    #[test]
    fn a_limit_is_added_unless_the_text_mentions_it_as_a_number_of_its_own() {
        assert!(mentions("At most 30, by default 300.", "30"));
        assert!(mentions("The maximum is 300.", "300"));
        assert!(!mentions("At most 300 a page.", "30"));
        assert!(!mentions("At most 3.5 or 1,300.", "300"));
        assert!(mentions("Either `asc` or `desc`.", "asc"));
        assert!(!mentions("From `descending`.", "desc"));
    }

    #[test]
    fn equal_limits_are_one_sentence() {
        let said = |min_length, max_length| {
            let limits = Limits { min_length, max_length, ..Limits::default() };
            let schema = Schema { limits, ..Schema::of(SchemaKind::Text(Format::Plain)) };
            super::limits(&schema).into_iter().map(|(_, sentence)| sentence).collect::<Vec<_>>()
        };
        assert_eq!(said(Some(6), Some(6)), ["Exactly `6` characters."]);
        assert_eq!(said(Some(2), Some(6)), ["At least `2` characters.", "At most `6` characters."]);
        assert_eq!(said(Some(1), Some(1)), ["At most `1` character."]);
    }
}
