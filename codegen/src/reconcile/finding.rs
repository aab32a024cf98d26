//! Disagreements between the two documents.

use super::rules::Rule;
use crate::decisions::Decision;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Card, Section};
use crate::source::Span;

/// A disagreement between the card document and the API document.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule that found it.
    pub rule: &'static str,
    /// What it is about: `card-slug`, `card-slug/section`, or `card-slug/section/key`.
    pub subject: String,
    /// How bad it is until it is decided.
    pub severity: Severity,
    /// What disagrees, in one sentence.
    pub message: String,
    /// The place in the card document.
    pub card_span: Span,
    /// The place in the API document.
    pub api_span: Span,
    /// The decision that settles it.
    pub decision: Option<Decision>,
}

impl Finding {
    /// A finding of a rule, as bad as the rule says.
    pub(super) fn new(rule: &'static Rule, subject: String, message: String) -> Self {
        Self {
            rule: rule.code.id,
            subject,
            severity: rule.severity,
            message,
            card_span: Span::nowhere(),
            api_span: Span::nowhere(),
            decision: None,
        }
    }

    /// Says where it is in the two documents.
    pub(super) fn at(mut self, card: Span, api: Span) -> Self {
        (self.card_span, self.api_span) = (card, api);
        self
    }

    /// Makes it as bad as the case is.
    pub(super) fn of_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The entry of `spec/decisions.yaml` that settles it, to be completed with a reason.
    #[must_use]
    pub fn entry(&self) -> String {
        // A place is decided by a binding, whichever rule missed it.
        let (rule, verdict) = match self.rule {
            "missing-counterpart" => ("binding", "\"connector concept: why it has no place\""),
            "no-operation" | "ambiguous-operation" => ("operation", "primary operationId"),
            rule => (rule, "accepted"),
        };
        // On one line, so that it survives every way of showing it.
        format!("- {{rule: {rule}, subject: {}, verdict: {verdict}, reason: \"say why\"}}", self.subject)
    }

    /// The finding as it is shown, with both places and the entry to paste.
    pub(super) fn diagnostic(&self, rule: &'static Rule) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(&rule.code, format!("{}: {}", self.subject, self.message));
        diagnostic.severity = self.severity;
        let places = [(self.card_span, "the card says this"), (self.api_span, "the API document says this")];
        for (span, text) in places.into_iter().filter(|(span, _)| !span.is_nowhere()) {
            diagnostic = diagnostic.at(span, text);
        }
        match self.severity {
            Severity::Note => diagnostic,
            _ => diagnostic.help(format!("decide it in spec/decisions.yaml: {}", self.entry())),
        }
    }
}

/// `card-slug/section/key`, by which decisions name a field.
pub(super) fn field_subject(card: &Card, section: Section, key: &str) -> String {
    format!("{}/{section}/{key}", card.slug)
}

#[cfg(test)]
mod tests {
    use super::super::rules;
    use super::*;

    #[test]
    fn the_entry_to_paste_is_one_that_can_be_read() {
        let mut sources = crate::source::SourceMap::default();
        let text = ["missing-counterpart", "no-operation", "type-disagreement"].map(|id| {
            let rule = rules::find(id).unwrap();
            Finding::new(rule, "get-book/outputs/isbn".to_owned(), String::new()).entry()
        });
        let file = sources.add("decisions.yaml", text.join("\n"));
        let node = crate::document::parse_yaml(file, &sources, crate::document::Limits::default()).unwrap();
        let rules: Vec<_> = node.as_list().unwrap().iter().map(|entry| entry.text("rule").unwrap()).collect();
        assert_eq!(rules, ["binding", "operation", "type-disagreement"]);
        assert!(node.as_list().unwrap().iter().all(|entry| entry.text("reason") == Some("say why")));
    }
}
