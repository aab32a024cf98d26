//! Path templates.

use std::fmt;

/// A path with parameters, such as `/api/v1/devices/{device_id}`. Templates compare as their text does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathTemplate {
    text: String,
    segments: Vec<PathSegment>,
}

/// What stands between two slashes: literal text, a parameter, or both, as in `report-{id}.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct PathSegment(Vec<PathPart>);

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum PathPart {
    /// Text that is sent as it is.
    Literal(String),
    /// The name of a parameter.
    Parameter(String),
}

impl PathTemplate {
    /// Parses the template of an OpenAPI document. A stray brace is dropped, so [`Self::as_str`] shows whether there
    /// was one.
    #[must_use]
    pub fn parse(template: &str) -> Self {
        let parts = parts(template);
        let text = parts.iter().map(ToString::to_string).collect();
        Self { text, segments: segments(parts) }
    }

    /// Parses a URL that has `:id`, `{id}` or `{{id}}` in place of values; `None` if it is only a host or a variable.
    /// Host, query and empty segments are left out.
    #[must_use]
    pub fn of_url(url: &str) -> Option<Self> {
        let path = without_host(url.split(['?', '#']).next().unwrap_or(url))?;
        let segments = path.split('/').map(PathSegment::of_url).filter(|segment| !segment.0.is_empty());
        let segments: Vec<PathSegment> = segments.collect();
        let slash = if path.ends_with('/') { "/" } else { "" };
        let text = segments.iter().map(|segment| format!("/{segment}")).collect::<String>() + slash;
        (!segments.is_empty()).then_some(Self { text, segments })
    }

    /// The template as OpenAPI writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The names of the parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().flat_map(|segment| &segment.0).filter_map(|part| match part {
            PathPart::Parameter(name) => Some(name.as_str()),
            PathPart::Literal(_) => None,
        })
    }

    /// The segments without parameters, in order.
    pub fn literals(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.segments.iter().filter_map(PathSegment::as_literal)
    }

    /// The template with `{}` for each parameter: the same for templates that differ only in the names of parameters.
    #[must_use]
    pub fn without_names(&self) -> String {
        let mut text = String::with_capacity(self.text.len());
        let mut rest = self.text.as_str();
        for name in self.parameters() {
            let Some((literal, tail)) = rest.split_once('{') else { break };
            text.push_str(literal);
            text.push_str("{}");
            rest = tail.get(name.len() + 1..).unwrap_or_default();
        }
        text.push_str(rest);
        text
    }

    /// The same for all spellings of a path: parameter names and a slash at the end do not count.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = self.without_names();
        key.truncate(key.trim_end_matches('/').len());
        key
    }

    /// The parameter that is the whole last segment: what leads to one thing among many.
    #[must_use]
    pub fn last_parameter(&self) -> Option<&str> {
        self.segments.last().and_then(PathSegment::as_parameter)
    }

    /// The template above the last segment, without a slash at the end.
    #[must_use]
    pub fn parent(&self) -> &str {
        self.text.trim_end_matches('/').rsplit_once('/').map_or("", |(parent, _)| parent)
    }

    /// The template through its last parameter: the thing that the operation acts on. All of it if it has none.
    #[must_use]
    pub fn through_last_parameter(&self) -> &str {
        self.text.rfind('}').and_then(|end| self.text.get(..=end)).unwrap_or(&self.text)
    }

    /// The key of the collection that the path leads to, or to one thing of.
    #[must_use]
    pub fn collection_key(&self) -> String {
        let mut key = self.key();
        if self.last_parameter().is_some() {
            key.truncate(key.len() - "/{}".len());
        }
        key
    }

    /// Whether a parameter that is a whole segment chooses one thing of the collection at `collection`. The names of the
    /// parameters above it do not count.
    #[must_use]
    pub fn chooses_from(&self, parameter: &str, collection: &Self) -> bool {
        let at = collection.segments.len();
        self.segments.get(at).and_then(PathSegment::as_parameter) == Some(parameter)
            && self.segments.iter().zip(&collection.segments).all(|(above, here)| above.is_same_but_for_names(here))
    }

    /// The name of the last parameter, if this leads to one thing of the collection at `collection`.
    #[must_use]
    pub fn parameter_below(&self, collection: &Self) -> Option<&str> {
        let (last, above) = self.segments.split_last()?;
        last.as_parameter().filter(|_| above == collection.segments)
    }

    /// Whether this is the path of one thing, `thing`, and one segment more: what is done with that thing.
    #[must_use]
    pub fn extends(&self, thing: &Self) -> bool {
        thing.last_parameter().is_some() && self.key().rsplit_once('/').is_some_and(|(start, _)| start == thing.key())
    }

    /// Whether the two differ in exactly one literal segment and, but for the names of parameters, in nothing else.
    #[must_use]
    pub fn differs_in_one_literal(&self, other: &Self) -> bool {
        let mut differences = 0;
        for (left, right) in self.segments.iter().zip(&other.segments) {
            match (left.as_literal(), right.as_literal()) {
                (Some(left), Some(right)) => differences += usize::from(left != right),
                (None, None) if left.is_same_but_for_names(right) => {}
                _ => return false,
            }
        }
        differences == 1 && self.segments.len() == other.segments.len()
    }
}

impl PathSegment {
    /// The name of the parameter that is the whole segment.
    fn as_parameter(&self) -> Option<&str> {
        match self.0.as_slice() {
            [PathPart::Parameter(name)] => Some(name),
            _ => None,
        }
    }

    /// The text of a segment without parameters.
    fn as_literal(&self) -> Option<&str> {
        match self.0.as_slice() {
            [PathPart::Literal(text)] => Some(text),
            _ => None,
        }
    }

    fn is_same_but_for_names(&self, other: &Self) -> bool {
        let is_same = |(left, right): (&PathPart, &PathPart)| match (left, right) {
            (PathPart::Parameter(_), PathPart::Parameter(_)) => true,
            (left, right) => left == right,
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_same)
    }

    /// A segment of a URL: `:id` is a parameter, and a brace that is not closed is closed by the end of the segment.
    fn of_url(segment: &str) -> Self {
        if let Some(name) = segment.strip_prefix(':').filter(|name| !name.is_empty()) {
            return Self(vec![PathPart::Parameter(name.replace(['{', '}'], ""))]);
        }
        let is_open = segment.rsplit_once('{').is_some_and(|(_, name)| !name.is_empty() && !name.contains('}'));
        let closed = if is_open { format!("{segment}}}") } else { segment.to_owned() };
        Self(parts(&closed))
    }
}

/// The literals and parameters of a text. Of several opening braces the last one counts; others are dropped.
fn parts(text: &str) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((literal, tail)) = rest.split_once('{') {
        push_literal(&mut parts, literal);
        rest = tail;
        if let Some((inside, tail)) = tail.split_once('}') {
            let (stray, name) = inside.rsplit_once('{').unwrap_or(("", inside));
            push_literal(&mut parts, stray);
            parts.push(PathPart::Parameter(name.to_owned()));
            rest = tail;
        }
    }
    push_literal(&mut parts, rest);
    parts
}

fn push_literal(parts: &mut Vec<PathPart>, text: &str) {
    let text = text.replace(['{', '}'], "");
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(PathPart::Literal(before)) => before.push_str(&text),
        _ => parts.push(PathPart::Literal(text)),
    }
}

/// The segments that are not empty.
fn segments(parts: Vec<PathPart>) -> Vec<PathSegment> {
    let mut segments = vec![PathSegment::default()];
    for part in parts {
        match part {
            PathPart::Literal(text) => {
                for (index, text) in text.split('/').enumerate() {
                    if index > 0 {
                        segments.push(PathSegment::default());
                    }
                    push_part(&mut segments, Some(text).filter(|text| !text.is_empty()).map(literal));
                }
            }
            parameter @ PathPart::Parameter(_) => push_part(&mut segments, Some(parameter)),
        }
    }
    segments.retain(|segment| !segment.0.is_empty());
    segments
}

fn literal(text: &str) -> PathPart {
    PathPart::Literal(text.to_owned())
}

fn push_part(segments: &mut [PathSegment], part: Option<PathPart>) {
    if let Some(segment) = segments.last_mut() {
        segment.0.extend(part);
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

impl fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| part.fmt(f))
    }
}

impl fmt::Display for PathPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
        }
    }
}

#[cfg(test)]
mod tests;
