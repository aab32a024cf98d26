//! What a schema says about a value beyond its kind.

use serde_json::Value;

use super::limits::{self, Bounds};
use crate::diff::api::finding::Directions;
use crate::model::{Discriminator, Essential, Schema, SchemaKind, Wire};

/// What a schema says about a value beyond its kind.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks<'a> {
    pub(super) nullable: bool,
    pub(super) blank: bool,
    pub(super) wire: Wire,
    pub(super) secret: bool,
    pub(super) essential: Option<Essential>,
    pub(super) values: Vec<Value>,
    pub(super) access: Access,
    pub(super) deprecated: bool,
    pub(super) format: Option<&'a str>,
    pub(super) discriminator: Option<&'a Discriminator>,
    pub(super) bounds: Bounds,
    pub(super) default: Option<&'a Value>,
}

/// Whether a value is not part of requests, or not of responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Access {
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl Access {
    /// The directions in which the value is part of what is around it.
    pub(super) fn directions(self) -> Directions {
        let sent = if self.read_only { Directions::NONE } else { Directions::SENT };
        let received = if self.write_only { Directions::NONE } else { Directions::RECEIVED };
        sent | received
    }

    /// What messages call it.
    pub(super) fn as_str(self) -> &'static str {
        match (self.read_only, self.write_only) {
            (false, false) => "part of requests and responses",
            (true, false) => "read-only",
            (false, true) => "write-only",
            (true, true) => "read-only and write-only",
        }
    }
}

impl<'a> Marks<'a> {
    /// What a schema says itself. Every property of a schema has to be named here, so that none can be forgotten.
    pub(super) fn of(schema: &'a Schema) -> Self {
        let Schema {
            kind,
            nullable,
            blank,
            wire,
            secret,
            essential,
            choices: _,
            read_only,
            write_only,
            deprecated,
            format,
            discriminator,
            limits,
            default,
            // Text. Types are named after the titles, and their names are compared.
            description: _,
            title: _,
            span: _,
        } = schema;
        let known = if let SchemaKind::Text(format) = kind { format.name() } else { None };
        Self {
            nullable: *nullable,
            blank: *blank,
            wire: *wire,
            secret: *secret,
            essential: *essential,
            // Those of the kind, or the choices.
            values: schema.values(),
            access: Access { read_only: *read_only, write_only: *write_only },
            deprecated: *deprecated,
            format: format.as_deref().or(known),
            discriminator: discriminator.as_deref(),
            bounds: limits::bounds(limits),
            default: default.as_ref(),
        }
    }

    /// What is said of a value beside the name of its type, and what is said with the type.
    pub(super) fn over(self, of_type: &Self) -> Self {
        let wire = if self.wire == Wire::Plain { of_type.wire } else { self.wire };
        let values = if self.values.is_empty() { of_type.values.clone() } else { self.values };
        Self {
            nullable: self.nullable || of_type.nullable,
            blank: self.blank || of_type.blank,
            wire,
            secret: self.secret || of_type.secret,
            essential: self.essential.or(of_type.essential),
            values,
            access: self.access,
            deprecated: self.deprecated || of_type.deprecated,
            format: self.format.or(of_type.format),
            discriminator: self.discriminator.or(of_type.discriminator),
            bounds: limits::over(self.bounds, &of_type.bounds),
            default: self.default.or(of_type.default),
        }
    }
}
