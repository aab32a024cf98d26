//! The fields that are wanted, in the order in which they are.

use kandji_client::operations::SchemaInfo;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::path::Path;
use super::schema;
use crate::exit::Failure;

/// The fields that are wanted. Without any, everything is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    /// The paths, as they were given.
    pub(crate) paths: Vec<Path>,
    tree: Tree,
}

/// The wanted fields by name; without any, the whole value.
#[derive(Clone, Debug, Default)]
struct Tree(Vec<(String, Tree)>);

impl Selection {
    /// Reads the values of `--fields`.
    pub(crate) fn of(fields: &[String]) -> Result<Self, Failure> {
        let mut selection = Self::default();
        for field in fields {
            let path = Path::parse(field)?;
            selection.tree.add(&path.0, selection.paths.is_empty());
            if !selection.paths.contains(&path) {
                selection.paths.push(path);
            }
        }
        Ok(selection)
    }

    /// Whether everything is wanted.
    pub(crate) fn is_everything(&self) -> bool {
        self.paths.is_empty()
    }

    /// Checks that data of a schema has the fields.
    pub(crate) fn check(&self, schema: &'static SchemaInfo) -> Result<(), Failure> {
        self.paths.iter().try_for_each(|path| schema::at(schema, path).map(|_| ()))
    }

    /// What is wanted of a value.
    pub(crate) fn select<'s>(&'s self, value: &'s Value) -> Selected<'s> {
        Selected { value, tree: &self.tree }
    }
}

impl Tree {
    fn add(&mut self, names: &[String], is_new: bool) {
        let Some((name, rest)) = names.split_first() else {
            self.0.clear();
            return;
        };
        // A field that is wanted as a whole has all of its fields already.
        if self.0.is_empty() && !is_new {
            return;
        }
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, tree)) => tree.add(rest, false),
            None => {
                let mut tree = Self::default();
                tree.add(rest, true);
                self.0.push((name.clone(), tree));
            }
        }
    }
}

/// What is wanted of a value: an object with the fields in their order, `null` where the API sent none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Selected<'s> {
    value: &'s Value,
    tree: &'s Tree,
}

impl Serialize for Selected<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(fields) if !self.tree.0.is_empty() => {
                let mut map = to.serialize_map(Some(self.tree.0.len()))?;
                for (name, tree) in &self.tree.0 {
                    let value = fields.get(name).unwrap_or(&Value::Null);
                    map.serialize_entry(name, &Selected { value, tree })?;
                }
                map.end()
            }
            Value::Array(items) if !self.tree.0.is_empty() => {
                to.collect_seq(items.iter().map(|value| Selected { value, tree: self.tree }))
            }
            value => value.serialize(to),
        }
    }
}
