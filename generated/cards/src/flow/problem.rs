//! What is wrong with an export, or is not understood.

use std::fmt;

use super::span::Span;

/// How severe a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; there is nothing to do.
    Note,
    /// Suspicious: the flow may not do what it is for.
    Warning,
    /// The file cannot be read, or a card in it fails.
    Error,
}

impl Severity {
    /// The name in JSON and for people.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A kind of problem.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The stable name, in kebab case.
    pub id: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// What to do about it, in one sentence.
    pub remedy: &'static str,
}

/// A problem with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem it is.
    pub kind: &'static Kind,
    /// What is wrong, in one sentence without a period. What it quotes of the file is short and can be printed.
    pub message: String,
    /// Where.
    pub span: Span,
}

impl Problem {
    /// A problem at a place.
    pub fn new(kind: &'static Kind, message: impl Into<String>, span: Span) -> Self {
        Self { kind, message: message.into(), span }
    }
}

/// The most problems of one kind that are kept: a hostile file can have millions.
const MOST: usize = 50;

/// Collects problems.
#[derive(Debug, Default)]
pub(super) struct Problems {
    kept: Vec<Problem>,
    /// How many of a kind there are, in the order of the first ones.
    counts: Vec<(&'static Kind, usize, Span)>,
}

impl Problems {
    /// Adds a problem, unless there are very many of its kind already.
    pub(super) fn push(&mut self, kind: &'static Kind, message: impl Into<String>, span: Span) {
        let position = self.counts.iter().position(|(known, ..)| known.id == kind.id);
        let index = position.unwrap_or_else(|| {
            self.counts.push((kind, 0, span));
            self.counts.len() - 1
        });
        let Some((_, count, last)) = self.counts.get_mut(index) else { return };
        (*count, *last) = (*count + 1, span);
        if *count <= MOST {
            self.kept.push(Problem::new(kind, message, span));
        }
    }

    /// The problems, by their place. Of a kind that occurs very often, the rest is counted.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        for (kind, count, last) in self.counts {
            if count > MOST {
                let message = format!("{} more like this, up to this place", count - MOST);
                self.kept.push(Problem::new(kind, message, last));
            }
        }
        self.kept.sort_by_key(|problem| problem.span);
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::kinds;

    #[test]
    fn a_million_problems_are_a_few_and_a_count() {
        let mut problems = Problems::default();
        (0..1_000_000).for_each(|at| problems.push(&kinds::SHAPE, "odd", Span::new(at, at)));
        problems.push(&kinds::CYCLE, "round", Span::default());
        let found = problems.finish();
        assert_eq!(found.len(), MOST + 2);
        assert_eq!(found.last().unwrap().message, "999950 more like this, up to this place");
    }
}
