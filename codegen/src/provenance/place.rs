//! The places of an operation: its parameters, and the values of its bodies.

use std::fmt;

use crate::model::{ParameterIn, Status};

/// A value that an operation takes or returns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The part of the operation.
    pub part: Part,
    /// The pointer to the value in it, with `*` for every element; empty for all of it.
    pub pointer: String,
}

/// A part of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A parameter.
    Parameter(ParameterIn, String),
    /// The request body; with its media type only if there are several.
    Body(Option<String>),
    /// The response of a status; with its media type only if there are several.
    Response(Status, Option<String>),
}

impl Place {
    /// The whole of a part.
    #[must_use]
    pub fn of(part: Part) -> Self {
        Self { part, pointer: String::new() }
    }

    /// Parses what [`fmt::Display`] writes: `query limit`, `body /name`, `200 /results/*`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (part, pointer) = match text.split_once(" /") {
            Some((part, pointer)) => (part, format!("/{pointer}")),
            None => (text, String::new()),
        };
        Some(Self { part: Part::parse(part)?, pointer })
    }
}

impl Part {
    fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(' ').map_or((text, None), |(word, rest)| (word, Some(rest)));
        let locations = [ParameterIn::Path, ParameterIn::Query, ParameterIn::Header, ParameterIn::Cookie];
        if let Some(location) = locations.into_iter().find(|location| location.as_str() == word) {
            return Some(Self::Parameter(location, rest.filter(|name| !name.is_empty())?.to_owned()));
        }
        let media_type = rest.map(str::to_owned);
        match word {
            "body" => Some(Self::Body(media_type)),
            _ => Some(Self::Response(word.parse().ok()?, media_type)),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.part.fmt(f)?;
        if self.pointer.is_empty() { Ok(()) } else { write!(f, " {}", self.pointer) }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let media_type = match self {
            Self::Parameter(location, name) => return write!(f, "{} {name}", location.as_str()),
            Self::Body(media_type) => {
                f.write_str("body")?;
                media_type
            }
            Self::Response(status, media_type) => {
                write!(f, "{status}")?;
                media_type
            }
        };
        media_type.as_ref().map_or(Ok(()), |media_type| write!(f, " {media_type}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_parsed() {
        for text in [
            "query limit",
            "path device_id",
            "header X-Page",
            "query filter /cve_id/in/*",
            "body",
            "body /enrollment_code/code",
            "200",
            "200 /results/*/user",
            "4XX",
            "default /a~1b",
            "200 text/csv",
            "200 application/json /a",
        ] {
            assert_eq!(Place::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "limit", "query", "query ", "2000", "bodies", "20"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
