//! The head of a guide.

use super::guide::Part;
use super::reference::named;
use super::topic::{Covered, Topic};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml_head, required_text};
use crate::source::{FileId, SourceMap, Span};

const KEYS: [&str; 5] = ["title", "part", "order", "keywords", "covers"];

/// What a head looks like, for messages.
const FORM: &str = "\
---
title: Paging
order: 30
keywords: [pagination, next page]
covers: [pagination]
---
";

/// The head of a guide.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) part: Part,
    pub(super) order: Option<u32>,
    pub(super) keywords: Vec<String>,
    pub(super) covers: Vec<Covered>,
    pub(super) span: Span,
    /// Where the text begins.
    pub(super) end: usize,
}

/// Reads the head of a file. What is wrong with it is reported.
pub(super) fn read(file: FileId, sources: &SourceMap, report: &mut Report) -> Option<Head> {
    let text = sources.file(file).map_or("", |file| file.text());
    let Some((yaml_end, end)) = bounds(text) else {
        report.push(invalid(
            Span::new(file, 0, text.find('\n').unwrap_or(text.len())),
            "expected a head between lines of `---`",
        ));
        return None;
    };
    let node = parse_yaml_head(file, yaml_end, sources, Limits::default()).map_err(|fault| report.push(fault)).ok()?;
    let head = Reader { report }.head(&node, end);
    check_read(&node, report);
    head
}

/// Where the head ends, without its last line and with it.
fn bounds(text: &str) -> Option<(usize, usize)> {
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let start = end;
        end += line.len();
        match (index, line.trim_end()) {
            (0, "---") => {}
            (0, _) => return None,
            (_, "---") => return Some((start, end)),
            _ => {}
        }
    }
    None
}

struct Reader<'a> {
    report: &'a mut Report,
}

impl Reader<'_> {
    fn head(&mut self, node: &Node, end: usize) -> Option<Head> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected a mapping, found {}", node.kind()));
            return None;
        }
        check_keys(node, &KEYS, self.report);
        let title = required_text(node, "title", "a guide").map_err(|(span, message)| self.refuse(span, &message));
        let keywords = self.texts(node, "keywords").into_iter().map(|(text, _)| text).collect();
        Some(Head {
            title: title.ok()?,
            part: self.part(node),
            order: self.order(node),
            keywords,
            covers: self.covers(node),
            span: node.get("title").map_or(node.span, |title| title.span),
            end,
        })
    }

    fn covers(&mut self, node: &Node) -> Vec<Covered> {
        let covered = self.texts(node, "covers").into_iter().filter_map(|(text, span)| {
            let (topic, heading) = match text.split_once('#') {
                Some((topic, heading)) => (topic, Some(heading.to_owned())),
                None => (text.as_str(), None),
            };
            Some(Covered { topic: self.named("topic", topic, span, &Topic::ALL)?, heading, span })
        });
        covered.collect()
    }

    fn part(&mut self, node: &Node) -> Part {
        let Some(value) = node.get("part") else { return Part::default() };
        match value.as_text() {
            Some(name) => self.named("part", name, value.span, &Part::ALL).unwrap_or_default(),
            None => {
                self.refuse(value.span, &format!("expected the name of a part, found {}", value.kind()));
                Part::default()
            }
        }
    }

    fn order(&mut self, node: &Node) -> Option<u32> {
        let value = node.get("order")?;
        let number =
            value.as_number().and_then(serde_json::Number::as_u64).and_then(|number| u32::try_from(number).ok());
        if number.is_none() {
            self.refuse(value.span, "expected `order` as a whole number");
        }
        number
    }

    /// A list of texts; empty if there is none.
    fn texts(&mut self, node: &Node, key: &str) -> Vec<(String, Span)> {
        let Some(value) = node.get(key) else { return Vec::new() };
        let Some(list) = value.as_list() else {
            self.refuse(value.span, &format!("expected a list for `{key}`, found {}", value.kind()));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for element in list {
            match element.as_text().map(str::trim) {
                Some(text) if !text.is_empty() => texts.push((text.to_owned(), element.span)),
                Some(_) => self.refuse(element.span, &format!("`{key}` has a blank element")),
                None => self.refuse(element.span, &format!("expected text, found {}", element.kind())),
            }
        }
        texts
    }

    fn named<T: Copy>(&mut self, kind: &str, name: &str, span: Span, table: &[(&'static str, T)]) -> Option<T> {
        named(kind, name, table).map_err(|message| self.refuse(span, &message)).ok()
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(invalid(span, message));
    }
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::GUIDE_INVALID, message).at(span, "").help_to_paste("a guide begins like this", FORM)
}
