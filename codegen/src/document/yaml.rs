//! Parses YAML 1.2: from the events of the parser to a tree of nodes, without recursion.

use std::borrow::Cow;
use std::collections::BTreeMap;

use indexmap::map::Entry as Slot;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::offsets::Offsets;
use super::{Content, Entry, Limits, Map, Node, scalar};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, SourceMap, Span};

/// Parses a YAML document. Aliases are expanded, keys are strings (`200:` is the key `200`), and scalars follow the core
/// schema.
///
/// # Errors
/// One diagnostic: syntax, no document or several, a duplicate key, a key that is not a scalar, too deep, too many values.
pub fn parse_yaml(file: FileId, sources: &SourceMap, limits: Limits) -> Result<Node, Diagnostic> {
    parse_yaml_head(file, usize::MAX, sources, limits)
}

/// Parses the YAML document in front of a byte of a file, such as the head of a Markdown document.
pub(crate) fn parse_yaml_head(
    file: FileId,
    end: usize,
    sources: &SourceMap,
    limits: Limits,
) -> Result<Node, Diagnostic> {
    let text = sources.file(file).map_or("", |file| file.text());
    let text = text.get(..end).unwrap_or(text);
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut builder =
        Builder::new(Places { file, base: text.len() - content.len(), offsets: Offsets::new(content) }, limits);
    builder.places.check_characters(content)?;
    let mut parser = Parser::new_from_str(content);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| builder.places.fault(&error, content, limits))?;
        builder.event(event, builder.places.span(span))?;
    }
    builder.finish()
}

/// Converts the places of the parser to places of the file.
struct Places<'a> {
    file: FileId,
    /// The length of the byte order mark, which the parser does not see.
    base: usize,
    offsets: Offsets<'a>,
}

impl Places<'_> {
    fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.base + self.offsets.byte(span.start.index());
        let end = if span.is_empty() { start } else { self.base + self.offsets.byte(span.end.index()) };
        Span::new(self.file, start, end)
    }

    /// Rejects control characters, which YAML allows only as escapes. The parser takes them as text.
    fn check_characters(&self, content: &str) -> Result<(), Diagnostic> {
        let is_control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
        let Some((index, byte)) = content.bytes().enumerate().find(|(_, byte)| is_control(*byte)) else {
            return Ok(());
        };
        let start = self.base + index;
        let message = format!("not valid YAML: the control character U+{byte:04X}");
        Err(Diagnostic::error(&codes::YAML_SYNTAX, message)
            .at(Span::new(self.file, start, start + 1), "")
            .help(format!("remove it, or write it as an escape in double quotes: \"\\x{byte:02X}\"")))
    }

    /// The error that the parser stopped at. The parser reads brackets on one line ahead, so its own limit on their depth
    /// may be reached before ours.
    fn fault(&self, error: &ScanError, content: &str, limits: Limits) -> Diagnostic {
        let start = self.offsets.byte(error.marker().index());
        if error.info().contains("recursion limit") {
            return limits.too_deep(Span::new(self.file, self.base + start, self.base + start + 1));
        }
        let at_end = content.get(start..).is_none_or(|rest| rest.trim().is_empty());
        let label = if at_end { "the document ends here; it may be truncated" } else { "" };
        Diagnostic::error(&codes::YAML_SYNTAX, format!("not valid YAML: {}", error.info()))
            .at(Span::new(self.file, self.base + start, self.base + start + 1), label)
            .help(if at_end { "fetch the document again if it was downloaded" } else { "mend the place shown" })
    }
}

/// A list or mapping that is still open.
struct Frame {
    open: Open,
    span: Span,
    anchor: usize,
    /// The number of values before this one.
    before: usize,
    /// The depth of the lists and mappings in it.
    height: usize,
}

enum Open {
    List(Vec<Node>),
    Map { entries: Map, key: Option<(String, Span)>, merge: Merge },
}

/// The mappings that the key `<<` adds to the mapping that has it, as in YAML 1.1.
#[derive(Default)]
struct Merge {
    /// Whether the key that waits for its value is `<<`.
    is_next: bool,
    /// The place of the key.
    key: Option<Span>,
    /// The mappings, the one that wins first.
    mappings: Vec<Map>,
}

impl Merge {
    /// Takes the value of the key.
    fn take(&mut self, key: Span, value: Node) -> Result<(), Diagnostic> {
        self.is_next = false;
        if let Some(first) = self.key.replace(key) {
            return Err(super::duplicate_key("<<", key, first));
        }
        let values = match value.content {
            Content::List(list) => list,
            _ => vec![value],
        };
        for value in values {
            let (kind, span) = (value.kind(), value.span);
            let Content::Map(map) = value.content else { return Err(not_merged(kind, span)) };
            self.mappings.push(*map);
        }
        Ok(())
    }

    /// Adds the entries whose keys the mapping does not have itself.
    fn into(self, entries: &mut Map) {
        for (name, entry) in self.mappings.into_iter().flatten() {
            entries.entry(name).or_insert(entry);
        }
    }
}

/// The key that merges mappings, unless it is in quotes.
const MERGE_KEY: &str = "<<";

/// A value that aliases refer to.
struct Anchor {
    node: Node,
    values: usize,
    height: usize,
}

struct Builder<'a> {
    places: Places<'a>,
    limits: Limits,
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Anchor>,
    values: usize,
    aliased: usize,
    root: Option<Node>,
}

impl<'a> Builder<'a> {
    fn new(places: Places<'a>, limits: Limits) -> Self {
        Self { places, limits, frames: Vec::new(), anchors: BTreeMap::new(), values: 0, aliased: 0, root: None }
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Diagnostic> {
        match event {
            Event::Scalar(text, style, anchor, tag) => self.scalar(text, style, anchor, tag.as_deref(), span),
            Event::SequenceStart(anchor, tag) => {
                check_collection_tag(tag.as_deref(), "seq", span)?;
                self.open(Open::List(Vec::new()), anchor, span)
            }
            Event::MappingStart(anchor, tag) => {
                check_collection_tag(tag.as_deref(), "map", span)?;
                self.open(Open::Map { entries: Map::default(), key: None, merge: Merge::default() }, anchor, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::DocumentStart(_) if self.root.is_some() => Err(second_document(span)),
            _ => Ok(()),
        }
    }

    fn finish(self) -> Result<Node, Diagnostic> {
        let nothing = Span::new(self.places.file, 0, 0);
        self.root.ok_or_else(|| Diagnostic::error(&codes::INPUT_EMPTY, "holds no value").at(nothing, ""))
    }

    /// Whether the next value is a key of a mapping.
    fn at_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { open: Open::Map { key: None, .. }, .. }))
    }

    /// Notes that the key to come is the one that merges, if the next value is a key.
    fn begin_merge(&mut self) {
        if let Some(Frame { open: Open::Map { key: None, merge, .. }, .. }) = self.frames.last_mut() {
            merge.is_next = true;
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) -> Result<(), Diagnostic> {
        if !matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
            check_printable(&text, span)?;
        }
        if tag.is_none() && style == ScalarStyle::Plain && text == MERGE_KEY {
            self.begin_merge();
        }
        let as_text = self.at_key() || (tag.is_none() && style != ScalarStyle::Plain);
        let content = if as_text { Content::Text(text.into_owned()) } else { resolve(&text, tag, span)? };
        self.count(span)?;
        let node = Node::new(content, span);
        self.remember(anchor, &node, 1, 0)?;
        self.attach(node, 0)
    }

    fn open(&mut self, open: Open, anchor: usize, span: Span) -> Result<(), Diagnostic> {
        if self.at_key() {
            return Err(complex_key(span));
        }
        if self.frames.len() >= self.limits.depth {
            return Err(self.limits.too_deep(span));
        }
        self.frames.push(Frame { open, span, anchor, before: self.values, height: 0 });
        self.count(span)
    }

    fn close(&mut self, end: Span) -> Result<(), Diagnostic> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        let content = match frame.open {
            Open::List(list) => Content::List(list),
            Open::Map { mut entries, merge, .. } => {
                merge.into(&mut entries);
                Content::Map(Box::new(entries))
            }
        };
        // A closing bracket has an extent. The end of a block has none, and is after the blank lines that follow it.
        let end = if end.end > end.start { end.end } else { frame.span.end };
        let node = Node::new(content, Span { end: end.max(frame.span.start), ..frame.span });
        let height = frame.height + 1;
        self.remember(frame.anchor, &node, self.values - frame.before, height)?;
        self.attach(node, height)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Diagnostic> {
        let Some(anchor) = self.anchors.get(&anchor) else { return Err(endless_alias(span)) };
        let (values, height) = (anchor.values, anchor.height);
        if self.at_key() && height > 0 {
            return Err(complex_key(span));
        }
        self.aliased += values;
        if self.aliased > self.limits.aliased {
            return Err(self.limits.too_many_aliased(span));
        }
        if self.frames.len() + height > self.limits.depth {
            return Err(self.limits.too_deep(span));
        }
        self.values += values;
        let node = anchor.node.clone();
        self.attach(node, height)
    }

    /// Keeps a copy of an anchored value, which counts toward the limit on aliases.
    fn remember(&mut self, anchor: usize, node: &Node, values: usize, height: usize) -> Result<(), Diagnostic> {
        if anchor == 0 {
            return Ok(());
        }
        self.aliased += values;
        if self.aliased > self.limits.aliased {
            return Err(self.limits.too_many_aliased(node.span));
        }
        self.anchors.insert(anchor, Anchor { node: node.clone(), values, height });
        Ok(())
    }

    fn count(&mut self, span: Span) -> Result<(), Diagnostic> {
        self.values += 1;
        if self.values > self.limits.nodes { Err(self.limits.too_many(span)) } else { Ok(()) }
    }

    /// Adds a finished value to the innermost open list or mapping, or makes it the root.
    fn attach(&mut self, node: Node, height: usize) -> Result<(), Diagnostic> {
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        frame.height = frame.height.max(height);
        frame.span.end = frame.span.end.max(node.span.end);
        match &mut frame.open {
            Open::List(list) => list.push(node),
            Open::Map { entries, key, merge } => match key.take() {
                Some((_, span)) if merge.is_next => return merge.take(span, node),
                Some((name, span)) => return insert(entries, name, span, node),
                None => *key = Some((key_text(&node), node.span)),
            },
        }
        Ok(())
    }
}

fn insert(entries: &mut Map, name: String, key_span: Span, node: Node) -> Result<(), Diagnostic> {
    match entries.entry(name) {
        Slot::Occupied(first) => Err(super::duplicate_key(first.key(), key_span, first.get().key_span)),
        Slot::Vacant(slot) => {
            slot.insert(Entry { key_span, node });
            Ok(())
        }
    }
}

/// The text of a key; an alias may refer to a scalar that is not a string.
fn key_text(node: &Node) -> String {
    match &node.content {
        Content::Text(text) => text.clone(),
        Content::Bool(value) => value.to_string(),
        Content::Number(value) => value.to_string(),
        Content::Null | Content::List(_) | Content::Map(_) => "null".to_owned(),
    }
}

/// The value of a scalar that is plain or has a tag.
fn resolve(text: &str, tag: Option<&Tag>, span: Span) -> Result<Content, Diagnostic> {
    let resolved = match tag {
        None => scalar::resolve_plain(text),
        Some(tag) if tag.is_yaml_core_schema() => scalar::resolve_tagged(&tag.suffix, text),
        Some(tag) if tag.handle.is_empty() && tag.suffix == "!" => Ok(Content::Text(text.to_owned())),
        Some(tag) => Err(format!("the tag `{tag}` is not known")),
    };
    resolved.map_err(|reason| Diagnostic::error(&codes::YAML_SYNTAX, reason).at(span, ""))
}

/// Rejects characters that YAML allows only in quotes. Most are invisible, so a value would not be what it looks like.
fn check_printable(text: &str, span: Span) -> Result<(), Diagnostic> {
    let is_hidden = |character: char| matches!(character, '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    let Some(found) = text.chars().find(|character| is_hidden(*character)) else { return Ok(()) };
    let message = format!("not valid YAML: the character U+{:04X} outside of quotes", u32::from(found));
    Err(Diagnostic::error(&codes::YAML_SYNTAX, message).at(span, "in this value").help("remove it, or use quotes"))
}

fn check_collection_tag(tag: Option<&Tag>, expected: &str, span: Span) -> Result<(), Diagnostic> {
    match tag {
        Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == expected) => {
            Err(Diagnostic::error(&codes::YAML_SYNTAX, format!("the tag `{tag}` is not known here")).at(span, ""))
        }
        _ => Ok(()),
    }
}

fn second_document(span: Span) -> Diagnostic {
    Diagnostic::error(&codes::YAML_SYNTAX, "the file holds more than one YAML document")
        .at(span, "the second one begins here")
        .help("put each document into its own file")
}

fn complex_key(span: Span) -> Diagnostic {
    Diagnostic::error(&codes::YAML_SYNTAX, "a list or mapping is the key of a mapping")
        .at(span, "this is the key")
        .help("use a string as the key; a value that begins with `{` or `[` needs quotes")
}

fn not_merged(kind: &str, span: Span) -> Diagnostic {
    Diagnostic::error(&codes::YAML_SYNTAX, format!("`<<` merges mappings, and this is {kind}"))
        .at(span, "expected a mapping, or a list of mappings")
        .help("put the key in quotes if it is not meant to merge anything")
}

fn endless_alias(span: Span) -> Diagnostic {
    Diagnostic::error(&codes::YAML_SYNTAX, "an alias is inside the value that it refers to")
        .at(span, "this would go on without end")
        .help("use `$ref` for a schema that contains itself")
}

#[cfg(test)]
mod tests;
