//! Every place of an operation: its parameters, and the values of its bodies as they are on the wire.

use super::place::{Part, Place};
use crate::document::join;
use crate::model::{Api, Content, Operation, Schema, SchemaKind};

/// How deep types are followed; a type may contain itself.
const DEPTH: usize = 24;

/// A place of an operation.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// Where it is.
    pub place: Place,
    /// Its schema.
    pub schema: &'a Schema,
    /// Whether it is always present, or must be sent.
    pub required: bool,
    /// The type that defines it, and the pointer to it in there; none if it is in no type.
    pub defined: Option<(&'a str, String)>,
}

/// Visits every place of an operation, what is around a value before the value. A response without a body has one place.
pub fn each<'a>(api: &'a Api, operation: &'a Operation, visit: &mut dyn FnMut(Found<'a>)) {
    let mut walker = Walker { api, entered: Vec::new(), visit };
    for parameter in &operation.parameters {
        let place = Place::of(Part::Parameter(parameter.location, parameter.name.clone()));
        walker.value(&parameter.schema, &place, parameter.required, &None);
    }
    if let Some(body) = &operation.body {
        walker.contents(&body.content, body.required, Part::Body);
    }
    for response in &operation.responses {
        walker.contents(&response.content, true, |media_type| Part::Response(response.status, media_type));
        if response.content.is_empty() {
            let place = Place::of(Part::Response(response.status, None));
            (walker.visit)(Found { place, schema: &NOTHING, required: true, defined: None });
        }
    }
}

/// What stands for the schema of a response without a body.
static NOTHING: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(Schema::default);

struct Walker<'a, 'v> {
    api: &'a Api,
    /// The types around the current place.
    entered: Vec<&'a str>,
    visit: &'v mut dyn FnMut(Found<'a>),
}

/// The type around a value, and the pointer to the value in it.
type Owner<'a> = Option<(&'a str, String)>;

impl<'a> Walker<'a, '_> {
    /// The media type is part of a place only if there are several.
    fn contents(&mut self, contents: &'a [Content], required: bool, part: impl Fn(Option<String>) -> Part) {
        for content in contents {
            let media_type = (contents.len() > 1).then(|| content.media_type.clone());
            self.value(&content.schema, &Place::of(part(media_type)), required, &None);
        }
    }

    fn value(&mut self, schema: &'a Schema, place: &Place, required: bool, defined: &Owner<'a>) {
        (self.visit)(Found { place: place.clone(), schema, required, defined: defined.clone() });
        self.inside(schema, place, defined);
    }

    fn inside(&mut self, schema: &'a Schema, place: &Place, owner: &Owner<'a>) {
        let below = |token: &str| {
            let inner = Place { part: place.part.clone(), pointer: join(&place.pointer, token) };
            (inner, owner.as_ref().map(|(name, pointer)| (*name, join(pointer, token))))
        };
        match &schema.kind {
            SchemaKind::Named(name) => {
                let Some(definition) = self.api.types.get(name) else { return };
                if !self.entered.contains(&name.as_str()) && self.entered.len() < DEPTH {
                    self.entered.push(name);
                    self.inside(&definition.schema, place, &Some((name, String::new())));
                    self.entered.pop();
                }
            }
            SchemaKind::List(inner) | SchemaKind::Map(inner) => {
                let (place, owner) = below("*");
                self.value(inner, &place, true, &owner);
            }
            SchemaKind::Object(fields) => {
                for field in fields {
                    let (place, owner) = below(&field.name);
                    self.value(&field.schema, &place, field.required, &owner);
                }
            }
            SchemaKind::Union(variants) => variants.iter().for_each(|variant| self.inside(variant, place, owner)),
            _ => {}
        }
    }
}
