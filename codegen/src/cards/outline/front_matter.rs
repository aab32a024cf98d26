//! Metadata in front of a document, as static site generators read it.

use std::ops::Range;

/// The metadata at the start of a text, with its delimiters: `---` around YAML, or `+++` around TOML.
pub(super) fn of(text: &str) -> Option<Range<usize>> {
    let mut end = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        end += line.len();
        (line.trim_end(), end)
    });
    let (delimiter, _) = lines.next().filter(|(line, _)| matches!(*line, "---" | "+++"))?;
    let mut is_first = true;
    for (line, end) in lines {
        if line == delimiter || (delimiter == "---" && line == "...") {
            return (!is_first).then_some(0..end);
        }
        // A rule above a paragraph or a heading is not the start of metadata.
        if is_first && (line.is_empty() || line.starts_with('#')) {
            return None;
        }
        is_first = false;
    }
    None
}
