//! The part of a source line that is quoted.

use std::ops::Range;

use crate::source::{LineColumn, SourceFile, Span};
use crate::text::harmless;

/// The most characters quoted before the marked part, in it, and after it.
const BEFORE: usize = 100;
const MARKED: usize = 80;
const AFTER: usize = 40;

/// A part of one line, safe to print.
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The bytes of `text` that are marked.
    pub(super) marked: Range<usize>,
    /// Where the marked part starts in the file.
    pub(super) at: LineColumn,
    /// Whether the start of the line is left out.
    pub(super) is_cut_before: bool,
}

impl Excerpt {
    /// The context of a span on its first line.
    pub(super) fn of(file: &SourceFile, span: Span) -> Self {
        let text = file.text();
        let start = floor(text, span.start as usize);
        let end = floor(text, span.end as usize).max(start);
        let line = file.line_range(u32::try_from(start).unwrap_or(u32::MAX));
        let before = text.get(line.start..start.min(line.end)).unwrap_or("");
        let rest = text.get(start..line.end).unwrap_or("");
        let (marked, after) = rest.split_at_checked((end - start).min(rest.len())).unwrap_or((rest, ""));
        let is_cut_before = before.chars().nth(BEFORE).is_some();
        let before = harmless(&last(before, BEFORE));
        let marked = harmless(&first(marked, MARKED));
        let range = before.len()..before.len() + marked.len();
        let text = before + &marked + &harmless(&first(after, AFTER));
        Self { text, marked: range, at: file.line_column(span.start), is_cut_before }
    }
}

/// The last character boundary at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

fn first(text: &str, count: usize) -> String {
    match text.char_indices().nth(count) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text.to_owned(),
    }
}

fn last(text: &str, count: usize) -> String {
    match text.char_indices().rev().nth(count) {
        Some((start, character)) => format!("…{}", text.get(start + character.len_utf8()..).unwrap_or("")),
        None => text.to_owned(),
    }
}
