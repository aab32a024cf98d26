//! A place in one of the two documents.

use crate::source::{SourceMap, Span};

/// A place in one of the two documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the user named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

impl Place {
    /// Where a span begins; `None` for one outside of all files.
    pub(super) fn of(sources: &SourceMap, span: Span) -> Option<Self> {
        let file = sources.file(span.file)?;
        let at = file.line_column(span.start);
        Some(Self { file: file.name().to_owned(), line: at.line, column: at.column })
    }
}
