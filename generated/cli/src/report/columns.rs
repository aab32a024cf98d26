//! The columns of a report, from what the specification says of the data.

use kandji_client::operations::{SchemaInfo, SchemaKind};
use serde_json::{Map, Value};

/// How deep fields of fields have columns of their own; below, they are JSON.
const DEEPEST: usize = 6;

/// Columns, each with the way to its value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    pub(crate) names: Vec<String>,
    paths: Vec<Vec<&'static str>>,
}

impl Columns {
    /// A column for each field of a record, and of the records in it: `user.email`.
    pub(crate) fn of(schema: &SchemaInfo) -> Self {
        let mut columns = Self::default();
        columns.add(schema, &[]);
        columns
    }

    /// These fields alone, as far as the schema has them.
    pub(crate) fn only(schema: &SchemaInfo, names: &[&str]) -> Self {
        let all = Self::of(schema);
        let wanted = all.names.into_iter().zip(all.paths).filter(|(name, _)| names.contains(&name.as_str()));
        let mut wanted: Vec<_> = wanted.collect();
        wanted.sort_by_key(|(name, _)| names.iter().position(|one| one == name));
        let (names, paths) = wanted.into_iter().unzip();
        Self { names, paths }
    }

    fn add(&mut self, schema: &SchemaInfo, path: &[&'static str]) {
        match schema.kind {
            SchemaKind::Record(record) if !record.fields.is_empty() && path.len() < DEEPEST => {
                for field in record.fields {
                    self.add(&field.schema, &[path, &[field.name]].concat());
                }
            }
            _ => {
                self.names.push(path.join("."));
                self.paths.push(path.to_vec());
            }
        }
    }

    /// The cells of a value.
    pub(crate) fn cells(&self, value: &Value) -> Vec<String> {
        let at = |path: &Vec<&str>| path.iter().try_fold(value, |value, name| value.get(name));
        self.paths.iter().map(|path| at(path).map(cell).unwrap_or_default()).collect()
    }

    /// What a value has beside the columns, by the names that lead to it.
    pub(crate) fn others(&self, value: &Value) -> Map<String, Value> {
        let mut others = Map::new();
        self.collect(value, &mut Vec::new(), &mut others);
        others
    }

    fn collect(&self, value: &Value, path: &mut Vec<String>, others: &mut Map<String, Value>) {
        let is_here =
            |known: &&Vec<&str>| known.len() >= path.len() && known.iter().zip(&*path).all(|(one, other)| one == other);
        let known = self.paths.iter().find(is_here);
        match (known, value) {
            (Some(known), _) if known.len() == path.len() => {}
            (Some(_), Value::Object(fields)) => {
                for (name, value) in fields {
                    path.push(name.clone());
                    self.collect(value, path, others);
                    path.pop();
                }
            }
            _ if cell(value).is_empty() => {}
            _ => drop(others.insert(path.join("."), value.clone())),
        }
    }
}

/// A value as one cell: scalars of a list are separated by semicolons, and what is deeper is JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(cell).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}
