//! Merges equal types.
//!
//! Two types are equal if they have the same role and differ in nothing but descriptions: a `user` is a user everywhere,
//! but a `tag` that happens to have the same fields is not. Types that the document names stay. They are compared from
//! the inside out, so one walk is enough: the key of a type names the classes of the types inside of it. A type that
//! contains itself is equal to no other.

use std::collections::{BTreeMap, BTreeSet};

use super::name::{Roles, each_schema, is_choice};
use crate::model::{Api, Field, Limits, Schema, SchemaKind, TypeDef};

/// Merges equal types. The shortest name wins, then the first in the alphabet.
pub(super) fn run(api: &mut Api, roles: &Roles) {
    let renamed = renamed(&api.types, roles);
    if renamed.is_empty() {
        return;
    }
    each_schema(api, &mut |schema| {
        if let SchemaKind::Named(name) = &mut schema.kind
            && let Some(new) = renamed.get(name)
        {
            name.clone_from(new);
        }
    });
    for (old, new) in renamed {
        let Some(merged) = api.types.remove(&old) else { continue };
        match api.types.get_mut(&new) {
            Some(kept) => adopt(&mut kept.schema, merged.schema),
            None => drop(api.types.insert(new.clone(), TypeDef { name: new, ..merged })),
        }
    }
}

/// The types to be replaced, each with the name of its replacement.
fn renamed(types: &BTreeMap<String, TypeDef>, roles: &Roles) -> BTreeMap<String, String> {
    let rank = |name: &str| (name.len(), name.to_owned());
    let (mut renamed, mut named) = (BTreeMap::new(), BTreeSet::new());
    for mut class in classes(types, roles) {
        class.sort_by_cached_key(|name| rank(name));
        let [shortest, _, ..] = class.as_slice() else { continue };
        let common = common_name(&class, types, roles).filter(|name| named.insert((*name).to_owned()));
        let kept = common.unwrap_or(*shortest).to_owned();
        let others = class.iter().filter(|name| **name != kept);
        renamed.extend(others.map(|&name| (name.to_owned(), kept.clone())));
    }
    renamed
}

/// How many operations must offer an enumeration before it is named after its role alone.
const MANY: usize = 3;

/// The name of an enumeration that many operations offer: its role, if that name is free.
fn common_name<'a>(class: &[&str], types: &BTreeMap<String, TypeDef>, roles: &'a Roles) -> Option<&'a str> {
    let first = class.first()?;
    let is_choice = types.get(*first).is_some_and(|definition| is_choice(&definition.schema));
    let role = roles.get(*first).filter(|_| is_choice && class.len() >= MANY)?;
    (!types.keys().any(|name| name.eq_ignore_ascii_case(role))).then_some(role)
}

/// The names of all types, equal ones together.
fn classes<'a>(types: &'a BTreeMap<String, TypeDef>, roles: &'a Roles) -> Vec<Vec<&'a str>> {
    let mut class_of: BTreeMap<&str, usize> = BTreeMap::new();
    let mut by_key: BTreeMap<Vec<Part<'_>>, usize> = BTreeMap::new();
    let mut classes: Vec<Vec<&str>> = Vec::new();
    for definition in inside_out(types) {
        let name = definition.name.as_str();
        let key = key(definition, roles.get(name), &class_of);
        let class = *by_key.entry(key).or_insert(classes.len());
        class_of.insert(name, class);
        match classes.get_mut(class) {
            Some(members) => members.push(name),
            None => classes.push(vec![name]),
        }
    }
    classes
}

/// All types, each after those inside of it, except for itself. Without recursion, because chains of names may be long.
fn inside_out(types: &BTreeMap<String, TypeDef>) -> Vec<&TypeDef> {
    let mut order = Vec::with_capacity(types.len());
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for start in types.values() {
        let mut stack = vec![(start, false)];
        while let Some((definition, is_done)) = stack.pop() {
            if is_done {
                order.push(definition);
            } else if seen.insert(&definition.name) {
                stack.push((definition, true));
                let mut inner = Vec::new();
                definition.schema.each_name(&mut |name| inner.push(name));
                stack.extend(inner.into_iter().filter_map(|name| types.get(name)).map(|inner| (inner, false)));
            }
        }
    }
    order
}

/// A part of the key that equal types share.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    Word(&'static str),
    Text(&'a str),
    Written(String),
    Size(usize),
    Class(usize),
}

fn key<'a>(definition: &'a TypeDef, role: Option<&'a String>, class_of: &BTreeMap<&str, usize>) -> Vec<Part<'a>> {
    let is_empty = matches!(&definition.schema.kind, SchemaKind::Object(fields) if fields.is_empty());
    let Some(role) = role.filter(|_| !is_empty) else {
        return vec![Part::Word("only"), Part::Text(&definition.name)];
    };
    let mut parts = vec![Part::Text(role)];
    schema_key(&definition.schema, class_of, &mut parts);
    parts
}

fn schema_key<'a>(schema: &'a Schema, class_of: &BTreeMap<&str, usize>, parts: &mut Vec<Part<'a>>) {
    for (said, word) in [(schema.nullable, "nullable"), (schema.blank, "blank"), (schema.secret, "secret")] {
        parts.extend(said.then_some(Part::Word(word)));
    }
    parts.extend(schema.essential.map(|essential| Part::Word(essential.as_str())));
    if schema.limits != Limits::default() {
        parts.push(Part::Written(format!("{:?}", schema.limits)));
    }
    for (said, word) in
        [(schema.read_only, "read-only"), (schema.write_only, "write-only"), (schema.deprecated, "deprecated")]
    {
        parts.extend(said.then_some(Part::Word(word)));
    }
    parts.extend(schema.default.as_ref().map(|default| Part::Written(default.to_string())));
    parts.extend(schema.format.as_ref().map(|format| Part::Written(format!("format {format}"))));
    if let Some(discriminator) = &schema.discriminator {
        parts.extend([Part::Word("discriminator"), Part::Text(&discriminator.property)]);
        parts.extend(discriminator.mapping.keys().map(|value| Part::Text(value)));
    }
    parts.extend(schema.choices.iter().map(|value| Part::Written(format!("choice {value}"))));
    let inner: &mut dyn FnMut(&'a Schema, &mut Vec<Part<'a>>) =
        &mut |schema, parts| schema_key(schema, class_of, parts);
    match &schema.kind {
        SchemaKind::Any => parts.push(Part::Word("any")),
        SchemaKind::Boolean => parts.push(Part::Word("boolean")),
        SchemaKind::Integer => parts.push(Part::Word("integer")),
        SchemaKind::Number => parts.push(Part::Word("number")),
        SchemaKind::Bytes => parts.push(Part::Word("bytes")),
        SchemaKind::Text(format) => parts.extend([Part::Word("text"), Part::Size(*format as usize)]),
        SchemaKind::Enum(values) => {
            parts.extend([Part::Word("enum"), Part::Size(values.len())]);
            parts.extend(values.iter().map(|value| Part::Text(value)));
        }
        SchemaKind::Named(name) => parts.push(match class_of.get(name.as_str()) {
            Some(class) => Part::Class(*class),
            None => Part::Text(name),
        }),
        SchemaKind::List(items) => {
            parts.push(Part::Word("list"));
            inner(items, parts);
        }
        SchemaKind::Map(values) => {
            parts.push(Part::Word("map"));
            inner(values, parts);
        }
        SchemaKind::Object(fields) => {
            parts.extend([Part::Word("object"), Part::Size(fields.len())]);
            fields.iter().for_each(|field| field_key(field, class_of, parts));
        }
        SchemaKind::Union(variants) => {
            parts.extend([Part::Word("union"), Part::Size(variants.len())]);
            variants.iter().for_each(|variant| inner(variant, parts));
        }
    }
}

fn field_key<'a>(field: &'a Field, class_of: &BTreeMap<&str, usize>, parts: &mut Vec<Part<'a>>) {
    parts.extend([Part::Text(&field.name), Part::Word(if field.required { "required" } else { "optional" })]);
    schema_key(&field.schema, class_of, parts);
}

/// Adds the descriptions that the kept type lacks, and the ways in which values of the other are written.
fn adopt(kept: &mut Schema, merged: Schema) {
    kept.wire = kept.wire.join(merged.wire, &kept.kind);
    kept.description = kept.description.take().or(merged.description);
    kept.title = kept.title.take().or(merged.title);
    match (&mut kept.kind, merged.kind) {
        (SchemaKind::List(kept), SchemaKind::List(merged)) | (SchemaKind::Map(kept), SchemaKind::Map(merged)) => {
            adopt(kept, *merged);
        }
        (SchemaKind::Object(kept), SchemaKind::Object(merged)) => {
            kept.iter_mut().zip(merged).for_each(|(kept, merged)| adopt(&mut kept.schema, merged.schema));
        }
        (SchemaKind::Union(kept), SchemaKind::Union(merged)) => {
            kept.iter_mut().zip(merged).for_each(|(kept, merged)| adopt(kept, merged));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{name, testing};

    fn shared(yaml: &str) -> Api {
        let mut api = testing::api(yaml);
        let roles = name::run(&mut api);
        run(&mut api, &roles);
        api
    }

    #[test]
    fn equal_shapes_of_one_role_take_the_shortest_name_and_all_descriptions() {
        let api = shared(
            r#"
            paths:
              /a:
                get:
                  operationId: getThing
                  responses:
                    "200": { description: ok, content: { application/json: { schema: { type: object, properties: {
                      by: { type: object, properties: { name: { type: string, description: What people say. } } } } } } } }
                    "202": { description: ok, content: { application/json: { schema: { type: object, properties: {
                      by: { type: object, properties: { name: { type: string } } } } } } } }
              /b:
                get:
                  operationId: getOther
                  responses:
                    "200": { description: ok, content: { application/json: { schema: { type: object, properties: {
                      by: { type: object, properties: { name: { type: string } } },
                      tag: { type: object, properties: { name: { type: string } } } } } } } }
            components:
              schemas:
                Somebody: { type: object, properties: { name: { type: string } } }
                SomebodyElse: { type: object, properties: { name: { type: string } } }
        "#,
        );
        let names: Vec<_> = api.types.keys().map(String::as_str).collect();
        let wanted = ["Other", "Thing", "OtherTag", "Somebody", "SomebodyElse", "OtherBy"];
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), wanted.into());
        let SchemaKind::Object(fields) = &api.types["OtherBy"].schema.kind else { panic!() };
        assert_eq!(fields[0].schema.description.as_deref(), Some("What people say."));
        let kinds: Vec<_> =
            api.operations[0].responses.iter().map(|response| &response.content[0].schema.kind).collect();
        assert_eq!(kinds, [&SchemaKind::Named("Thing".to_owned()); 2]);
    }

    #[test]
    fn a_choice_of_many_operations_has_its_own_name() {
        let parameter = "{ name: color, in: query, schema: { type: string, enum: [blue, red] } }";
        let get = |path: &str| {
            format!(
                "  /{path}: {{ get: {{ operationId: get{path}, parameters: [{parameter}], responses: {{ '204': {{ description: x }} }} }} }}\n"
            )
        };
        let names = |paths: &[&str]| {
            let paths: String = paths.iter().map(|path| get(path)).collect();
            shared(&format!("paths:\n{paths}")).types.into_keys().collect::<Vec<_>>()
        };
        assert_eq!(names(&["Cat", "Dog"]), ["CatColor"]);
        assert_eq!(names(&["Cat", "Dog", "Cow"]), ["Color"]);
    }

    #[test]
    fn empty_and_recursive_shapes_stay_apart() {
        let api = shared(
            r##"
            paths: {}
            components:
              schemas:
                A: { type: object, properties: {}, additionalProperties: false }
                B: { type: object, properties: {}, additionalProperties: false }
                C: { type: object, properties: { next: { $ref: "#/components/schemas/C" } } }
                D: { type: object, properties: { next: { $ref: "#/components/schemas/D" } } }
                E: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }
                F: { type: object, properties: { a: { $ref: "#/components/schemas/B" } } }
        "##,
        );
        assert_eq!(api.types.len(), 6);
    }
}
