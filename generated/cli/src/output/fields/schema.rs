//! What the schema of data says of its fields.

use std::collections::BTreeSet;

use kandji_client::operations::{FieldInfo, RecordInfo, SchemaInfo, SchemaKind};

use super::path::Path;
use crate::directory::similar::Similar;
use crate::exit::Failure;

/// How deep fields of fields have columns of their own.
const DEEPEST: usize = 8;

/// How much a suggested path is like the one that is wanted.
const LEAST: f64 = 0.8;

/// How many names a message has.
const MOST_NAMES: usize = 40;

/// The record that a value is, or that one of its variants or its elements is.
pub(crate) fn records(schema: &'static SchemaInfo) -> Vec<&'static RecordInfo> {
    match schema.kind {
        SchemaKind::Record(record) => vec![record],
        SchemaKind::List(element) => records(element),
        SchemaKind::Union(union) => union.variants.iter().flat_map(records).collect(),
        _ => Vec::new(),
    }
}

/// The known fields of a value, by name.
pub(crate) fn fields(schema: &'static SchemaInfo) -> Vec<&'static FieldInfo> {
    let mut fields: Vec<&FieldInfo> = records(schema).into_iter().flat_map(|record| record.fields).collect();
    let mut seen = BTreeSet::new();
    fields.retain(|field| seen.insert(field.name));
    fields
}

/// Whether any part of a value is a secret.
pub(crate) fn has_secrets(schema: &'static SchemaInfo) -> bool {
    fn has(schema: &'static SchemaInfo, above: &mut Vec<*const RecordInfo>) -> bool {
        let inside = match schema.kind {
            SchemaKind::List(element) | SchemaKind::Map(element) => has(element, above),
            SchemaKind::Union(union) => union.variants.iter().any(|variant| has(variant, above)),
            SchemaKind::Record(record) if !above.contains(&std::ptr::from_ref(record)) => {
                above.push(record);
                record.fields.iter().any(|field| has(&field.schema, above))
            }
            _ => false,
        };
        inside || schema.is_secret
    }
    has(schema, &mut Vec::new())
}

/// The paths to everything that has no fields: the columns of a file. Fields of the elements of a list are not among them, since
/// there may be many, but for the list at `through`.
pub(crate) fn leaves(schema: &'static SchemaInfo, at: &Path, through: Option<&str>) -> Vec<Path> {
    let is_through = matches!((at.0.as_slice(), through), ([name], Some(through)) if name == through);
    let is_list = matches!(schema.kind, SchemaKind::List(_)) && !is_through;
    let fields = if is_list || at.0.len() >= DEEPEST { Vec::new() } else { fields(schema) };
    match fields.is_empty() {
        true => vec![at.clone()],
        false => fields.iter().flat_map(|field| leaves(&field.schema, &at.join(field.name), through)).collect(),
    }
}

/// The list of objects that an object is for, if it has exactly one.
pub(crate) fn only_list(schema: &'static SchemaInfo) -> Option<&'static str> {
    let is_list =
        |field: &&FieldInfo| matches!(field.schema.kind, SchemaKind::List(element) if !records(element).is_empty());
    let lists: Vec<&FieldInfo> = fields(schema).into_iter().filter(is_list).collect();
    match lists.as_slice() {
        [list] => Some(list.name),
        _ => None,
    }
}

/// The schema at a path; `None` if nothing is known of it, though it may be there.
///
/// # Errors
/// There is no such field.
pub(crate) fn at(root: &'static SchemaInfo, path: &Path) -> Result<Option<&'static SchemaInfo>, Failure> {
    let mut current = Some(root);
    for name in &path.0 {
        let Some(schema) = current else { break };
        current = step(schema, name).map_err(|NoSuchField| unknown(root, path))?;
    }
    Ok(current)
}

struct NoSuchField;

fn step(schema: &'static SchemaInfo, name: &str) -> Result<Option<&'static SchemaInfo>, NoSuchField> {
    match schema.kind {
        SchemaKind::Any => Ok(None),
        SchemaKind::Map(element) => Ok(Some(element)),
        SchemaKind::List(element) => step(element, name),
        SchemaKind::Record(record) => record.field(name).map(|field| Some(&field.schema)).ok_or(NoSuchField),
        SchemaKind::Union(union) => {
            union.variants.iter().find_map(|variant| step(variant, name).ok()).ok_or(NoSuchField)
        }
        _ => Err(NoSuchField),
    }
}

/// Tells which fields there are: those with a similar name, or else those of the data itself.
fn unknown(root: &'static SchemaInfo, path: &Path) -> Failure {
    let wanted = path.to_string().replace('-', "_").to_lowercase();
    let mut known = BTreeSet::new();
    paths(root, &Path(Vec::new()), &mut known);
    let mut similar = Similar::at_least(LEAST, &wanted);
    known.iter().for_each(|path| similar.offer_as(likeness(&wanted, path), &path.to_string()));
    let question = similar.question();
    if !question.is_empty() {
        return Failure::usage(format!("`--fields`: there is no field `{path}`{question}"));
    }
    let names: Vec<&str> = fields(root).into_iter().map(|field| field.name).take(MOST_NAMES).collect();
    match names.is_empty() {
        true => Failure::usage(format!("`--fields`: there is no field `{path}`; the data has no fields")),
        false => Failure::usage(format!("`--fields`: there is no field `{path}`; the fields are {}", names.join(", "))),
    }
}

/// How much a path is like the one that is wanted, from 0 to 1. Its last name alone counts a little less.
fn likeness(wanted: &str, path: &Path) -> f64 {
    let whole = strsim::jaro_winkler(wanted, &path.to_string().to_lowercase());
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_lowercase();
    whole.max(strsim::jaro_winkler(&last(wanted), &last(&path.to_string())) * 0.95)
}

/// Every known path, also through lists.
fn paths(schema: &'static SchemaInfo, at: &Path, known: &mut BTreeSet<Path>) {
    if at.0.len() >= DEEPEST {
        return;
    }
    for field in fields(schema) {
        let path = at.join(field.name);
        paths(&field.schema, &path, known);
        known.insert(path);
    }
}
