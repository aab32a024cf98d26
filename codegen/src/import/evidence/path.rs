//! Path templates: one spelling for `:id`, `{id}` and `{{id}}`, without the host.

use std::fmt;

/// A path with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Path {
    segments: Vec<Segment>,
    trailing_slash: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(String),
    Argument(String),
}

impl Path {
    /// The path of a URL or of a path template; none if nothing but a host or a variable is known of it.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let without_query = url.split(['?', '#']).next().unwrap_or(url);
        let path = without_host(without_query)?;
        let segments: Vec<Segment> = path.split('/').filter(|part| !part.is_empty()).map(Segment::parse).collect();
        let trailing_slash = path.ends_with('/') && !segments.is_empty();
        (!segments.is_empty()).then_some(Self { segments, trailing_slash })
    }

    /// The same for all spellings of a path: names of arguments and a slash at the end do not count.
    pub(crate) fn key(&self) -> String {
        let text = |segment: &Segment| match segment {
            Segment::Literal(text) => format!("/{text}"),
            Segment::Argument(_) => "/{}".to_owned(),
        };
        self.segments.iter().map(text).collect()
    }

    /// The names of the arguments, in order.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Argument(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }

    /// The fixed parts, in order.
    pub(crate) fn literals(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_str()),
            Segment::Argument(_) => None,
        })
    }

    /// Whether the path leads to one thing among many.
    pub(crate) fn ends_in_argument(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Argument(_)))
    }

    /// The collection that the path leads to, or to one thing of.
    pub(crate) fn resource(&self) -> String {
        let mut key = self.key();
        if self.ends_in_argument() {
            key.truncate(key.len() - "/{}".len());
        }
        key
    }

    /// Whether this is the other path with a word behind it: what is done with the thing the other one leads to.
    pub(crate) fn extends(&self, other: &Self) -> bool {
        other.ends_in_argument() && self.key().rsplit_once('/').is_some_and(|(start, _)| start == other.key())
    }

    /// Whether the two differ in exactly one fixed part and in nothing else.
    pub(crate) fn is_renamed(&self, other: &Self) -> bool {
        let mut differences = 0;
        for (left, right) in self.segments.iter().zip(&other.segments) {
            match (left, right) {
                (Segment::Argument(_), Segment::Argument(_)) => {}
                (Segment::Literal(a), Segment::Literal(b)) if a == b => {}
                (Segment::Literal(_), Segment::Literal(_)) => differences += 1,
                _ => return false,
            }
        }
        differences == 1 && self.segments.len() == other.segments.len()
    }
}

impl Segment {
    /// A brace too many, as in `{{id}}}`, belongs to the argument.
    fn parse(part: &str) -> Self {
        let bare = part.trim_matches(['{', '}']);
        match part.strip_prefix(':') {
            Some(name) if !name.is_empty() => Self::Argument(name.to_owned()),
            _ if part.starts_with('{') && !bare.is_empty() => Self::Argument(bare.to_owned()),
            _ => Self::Literal(part.to_owned()),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => write!(f, "/{text}")?,
                Segment::Argument(name) => write!(f, "/{{{name}}}")?,
            }
        }
        if self.trailing_slash { f.write_str("/") } else { Ok(()) }
    }
}

/// A host is `scheme://…`, or a variable in front of the first slash.
fn without_host(url: &str) -> Option<&str> {
    if url.starts_with('/') {
        return Some(url);
    }
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|slash| rest.get(slash..))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(url: &str) -> Option<String> {
        Path::parse(url).map(|path| path.to_string())
    }

    #[test]
    fn all_spellings_are_one() {
        let template = Some("/v1/things/{id}/parts".to_owned());
        assert_eq!(shown("{{base}}/v1/things/:id/parts?x=1"), template);
        assert_eq!(shown("https://{tenant}.example.org/v1/things/{id}/parts"), template);
        assert_eq!(shown("/v1/things/{{id}}}/parts"), template);
        assert_eq!(shown("/v1/things/"), Some("/v1/things/".to_owned()));
        assert_eq!(shown("{{upload_url}}"), None);
        assert_eq!(shown("https://example.org"), None);
    }

    #[test]
    fn the_key_leaves_out_names_and_the_last_slash() {
        let keys = ["/a/{x}/", "/a/:y"].map(|url| Path::parse(url).unwrap().key());
        assert_eq!(keys, ["/a/{}", "/a/{}"]);
    }

    #[test]
    fn a_rename_changes_one_fixed_part() {
        let path = |url| Path::parse(url).unwrap();
        assert!(path("/a/{x}/apps").is_renamed(&path("/a/{y}/programs")));
        assert!(!path("/a/{x}/apps").is_renamed(&path("/b/{x}/programs")));
        assert!(!path("/a/{x}").is_renamed(&path("/a/{x}/apps")));
        assert!(!path("/a/b").is_renamed(&path("/a/{x}")));
    }
}
