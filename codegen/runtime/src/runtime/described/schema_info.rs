//! What the specification says of a value.

use crate::runtime::records::flags::FieldTable;

/// What the specification says of a value at one place.
#[allow(clippy::struct_excessive_bools, reason = "each is a mark of its own in the specification")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// The kind of value.
    pub kind: SchemaKind,
    /// What the value is for; empty if nothing is known.
    pub description: &'static str,
    /// Whether the value can be `null`.
    pub is_nullable: bool,
    /// Whether the API sends `""` for "no value", although that is not a value of the kind.
    pub is_blankable: bool,
    /// Whether the value must not be shown or logged.
    pub is_secret: bool,
    /// Whether only the API sets the value.
    pub is_read_only: bool,
    /// Whether the API is going to remove the value.
    pub is_deprecated: bool,
    /// The known values of a string or number, as text. The API may accept others.
    pub choices: &'static [&'static str],
    /// The value that the API assumes if none is sent, as JSON.
    pub default: Option<&'static str>,
    /// Limits that the API enforces.
    pub limits: Limits,
    /// The kind of thing that the value identifies, such as `Device`.
    pub id_of: Option<&'static str>,
}

/// The kinds of values.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum SchemaKind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text(TextFormat),
    /// A file, which is not JSON.
    File,
    /// A list of values of one schema.
    List(&'static SchemaInfo),
    /// An object with arbitrary names and values of one schema.
    Map(&'static SchemaInfo),
    /// An object with known fields.
    Record(&'static RecordInfo),
    /// A value of one of several schemas.
    Union(&'static UnionInfo),
}

/// The format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextFormat {
    /// Any string.
    Plain,
    /// A date and time, in RFC 3339 or another spelling of the API.
    DateTime,
    /// A calendar date.
    Date,
    /// A UUID.
    Uuid,
    /// An e-mail address.
    Email,
    /// A URI.
    Uri,
}

/// An object with known fields.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RecordInfo {
    /// The type's name in the specification.
    pub name: &'static str,
    /// What it is for; empty if nothing is known.
    pub description: &'static str,
    /// The known fields, by name.
    pub fields: &'static [FieldInfo],
    /// Whether responses have such objects. They can have other fields, which are written back.
    pub is_received: bool,
    /// The same fields, as responses are checked by them.
    pub table: FieldTable,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether requests must have it.
    pub is_required: bool,
    /// What the specification says of its value.
    pub schema: SchemaInfo,
}

/// The schemas of a value that has one of several.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct UnionInfo {
    /// The schemas, in the order in which they are tried.
    pub variants: &'static [SchemaInfo],
    /// The property that names the variant, and the index of the variant for each of its values.
    pub discriminator: Option<(&'static str, &'static [(&'static str, usize)])>,
    /// Whether a blank string is a value, and not only a way to say that there is none.
    pub has_text: bool,
}

/// Limits of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<f64>,
    /// The largest number.
    pub maximum: Option<f64>,
    /// Whether the number is larger than `minimum`, not equal.
    pub is_minimum_exclusive: bool,
    /// Whether the number is smaller than `maximum`, not equal.
    pub is_maximum_exclusive: bool,
    /// The smallest length of a string, in characters.
    pub min_length: Option<u64>,
    /// The largest length of a string, in characters.
    pub max_length: Option<u64>,
    /// The smallest number of elements.
    pub min_items: Option<u64>,
    /// The largest number of elements.
    pub max_items: Option<u64>,
    /// The regular expression that a string matches, in the dialect of ECMA-262. It is not checked here.
    pub pattern: Option<&'static str>,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self {
        minimum: None,
        maximum: None,
        is_minimum_exclusive: false,
        is_maximum_exclusive: false,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        pattern: None,
    };
}

impl SchemaInfo {
    /// Any value, of which nothing is known.
    pub const ANY: Self = Self {
        kind: SchemaKind::Any,
        description: "",
        is_nullable: false,
        is_blankable: false,
        is_secret: false,
        is_read_only: false,
        is_deprecated: false,
        choices: &[],
        default: None,
        limits: Limits::NONE,
        id_of: None,
    };

    /// Whether an element of a list or map with this schema may be `null` or blank.
    pub(crate) fn may_be_missing(&self) -> bool {
        (self.is_nullable || self.is_blankable) && !matches!(self.kind, SchemaKind::Any)
    }
}

impl RecordInfo {
    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.fields.iter().find(|field| field.name == name)
    }
}
