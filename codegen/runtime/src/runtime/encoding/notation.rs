//! How lists and objects are written where only text can be sent: the styles of OpenAPI, which are those of RFC 6570 and
//! three of query strings.

use serde_json::Value;

use crate::runtime::encoding::percent::{percent_encoded, reserved_kept};

/// How the parts of a list or object are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `name=a,b`
    Form,
    /// `a,b`
    Simple,
    /// `.a,b`
    Label,
    /// `;name=a,b`
    Matrix,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a%7Cb`
    PipeDelimited,
    /// `name[field]=a`
    DeepObject,
    /// Not at all: the value is JSON.
    Json,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    style: Style,
    explode: bool,
    keeps_reserved: bool,
    takes_empty: bool,
}

/// A name, and its value before and after percent-encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) encoded: String,
}

/// A value whose parts are texts.
enum Parts {
    One(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Pair {
    /// A value without separators.
    pub(crate) fn of(name: impl Into<String>, text: String) -> Self {
        Self { name: name.into(), encoded: percent_encoded(&text), text }
    }
}

impl Notation {
    /// A style that joins parts by its separator.
    #[must_use]
    pub const fn new(style: Style) -> Self {
        Self { style, explode: false, keeps_reserved: false, takes_empty: false }
    }

    /// Each part is written on its own.
    #[must_use]
    pub const fn exploded(self) -> Self {
        Self { explode: true, ..self }
    }

    /// Reserved characters are written as they are, except those that end a value: `#`, `[`, `]`, `&`, `+` and `%`.
    #[must_use]
    pub const fn keeping_reserved(self) -> Self {
        Self { keeps_reserved: true, ..self }
    }

    /// A list or object without parts is written as an empty value.
    #[must_use]
    pub const fn taking_empty(self) -> Self {
        Self { takes_empty: true, ..self }
    }

    /// The value as a part of a path, percent-encoded.
    pub(crate) fn path(self, name: &str, value: &Value) -> Result<String, &'static str> {
        if self.style == Style::Json {
            return Ok(percent_encoded(&value.to_string()));
        }
        let Some(parts) = parts(value)? else { return Err("a path argument must not be empty") };
        let (first, separator) = match self.style {
            Style::Label => (".", if self.explode { "." } else { "," }),
            Style::Matrix => (";", if self.explode { ";" } else { "," }),
            _ => ("", ","),
        };
        let name = percent_encoded(name);
        let named = |text: &str| match self.style {
            Style::Matrix if text.is_empty() => name.clone(),
            Style::Matrix => format!("{name}={text}"),
            _ => text.to_owned(),
        };
        let text = match parts {
            Parts::One(text) if text.is_empty() && self.style == Style::Simple => {
                return Err("a path argument must not be empty");
            }
            Parts::One(text) => named(&percent_encoded(&text)),
            Parts::List(items) if items.is_empty() => return Err("a path argument must not be empty"),
            Parts::List(items) if self.explode => {
                joined(items.iter().map(|item| named(&percent_encoded(item))), separator)
            }
            Parts::List(items) => named(&joined(items.iter().map(|item| percent_encoded(item)), ",")),
            Parts::Object(fields) if fields.is_empty() => return Err("a path argument must not be empty"),
            Parts::Object(fields) if self.explode => joined(fields.iter().map(assigned), separator),
            Parts::Object(fields) => named(&joined(fields.iter().flat_map(alternating), ",")),
        };
        Ok(format!("{first}{text}"))
    }

    /// The names and values of a query; none if there is no value.
    pub(crate) fn query(self, name: &str, value: &Value) -> Result<Vec<Pair>, &'static str> {
        if self.style == Style::Json {
            return Ok(if value.is_null() { Vec::new() } else { vec![self.pair(name, value.to_string())] });
        }
        let Some(parts) = parts(value)? else { return Ok(Vec::new()) };
        match parts {
            Parts::One(text) if self.style == Style::DeepObject && !text.is_empty() => Err("only an object has fields"),
            Parts::One(text) => Ok(vec![self.pair(name, text)]),
            Parts::List(items) if items.is_empty() => self.empty(name),
            Parts::Object(fields) if fields.is_empty() => self.empty(name),
            Parts::List(_) if self.style == Style::DeepObject => Err("only an object has fields"),
            Parts::List(items) if self.explode => Ok(items.into_iter().map(|item| self.pair(name, item)).collect()),
            Parts::List(items) => Ok(vec![self.joined(name, &items)]),
            Parts::Object(fields) if self.style == Style::DeepObject => {
                Ok(fields.into_iter().map(|(field, text)| self.pair(&format!("{name}[{field}]"), text)).collect())
            }
            Parts::Object(fields) if self.explode => {
                Ok(fields.into_iter().map(|(field, text)| self.pair(&field, text)).collect())
            }
            Parts::Object(fields) => {
                let items: Vec<String> = fields.into_iter().flat_map(|(field, text)| [field, text]).collect();
                Ok(vec![self.joined(name, &items)])
            }
        }
    }

    /// The value of a header; none if there is no value.
    pub(crate) fn header(self, value: &Value) -> Result<Option<String>, &'static str> {
        if self.style == Style::Json {
            return Ok((!value.is_null()).then(|| value.to_string()));
        }
        let Some(parts) = parts(value)? else { return Ok(None) };
        match parts {
            Parts::One(text) => Ok(Some(text)),
            Parts::List(items) if items.is_empty() => Err(EMPTY),
            Parts::Object(fields) if fields.is_empty() => Err(EMPTY),
            Parts::List(items) => Ok(Some(items.join(","))),
            Parts::Object(fields) => {
                let between = if self.explode { "=" } else { "," };
                Ok(Some(joined(fields.iter().map(|(field, text)| format!("{field}{between}{text}")), ",")))
            }
        }
    }

    fn pair(self, name: &str, text: String) -> Pair {
        Pair { name: name.to_owned(), encoded: self.encoded(&text), text }
    }

    fn joined(self, name: &str, items: &[String]) -> Pair {
        let (plain, escaped) = match self.style {
            Style::SpaceDelimited => (" ", "%20"),
            Style::PipeDelimited => ("|", "%7C"),
            _ => (",", ","),
        };
        let encoded = joined(items.iter().map(|item| self.encoded(item)), escaped);
        Pair { name: name.to_owned(), text: items.join(plain), encoded }
    }

    fn empty(self, name: &str) -> Result<Vec<Pair>, &'static str> {
        if self.takes_empty { Ok(vec![self.pair(name, String::new())]) } else { Err(EMPTY) }
    }

    fn encoded(self, text: &str) -> String {
        if self.keeps_reserved { reserved_kept(text) } else { percent_encoded(text) }
    }
}

const EMPTY: &str = "there are no values, which the API would treat as no argument; leave the argument out instead";

/// The parts of a value; none for `null`. A `null` inside of a list or object is left out, as RFC 6570 requires.
fn parts(value: &Value) -> Result<Option<Parts>, &'static str> {
    match value {
        Value::Null => Ok(None),
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null()).map(scalar);
            items.collect::<Result<_, _>>().map(|items| Some(Parts::List(items)))
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let fields = fields.map(|(name, value)| Ok((name.clone(), scalar(value)?)));
            fields.collect::<Result<_, _>>().map(|fields| Some(Parts::Object(fields)))
        }
        value => scalar(value).map(|text| Some(Parts::One(text))),
    }
}

fn scalar(value: &Value) -> Result<String, &'static str> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(_) => Ok(value.to_string()),
        // A whole number has no fraction, whatever its Rust type.
        Value::Number(number) => Ok(match number.as_f64() {
            Some(float) if number.is_f64() => float.to_string(),
            _ => number.to_string(),
        }),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err("no style says how a list or object inside of another is written")
        }
    }
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

fn assigned((field, text): &(String, String)) -> String {
    format!("{}={}", percent_encoded(field), percent_encoded(text))
}

fn alternating((field, text): &(String, String)) -> [String; 2] {
    [percent_encoded(field), percent_encoded(text)]
}
