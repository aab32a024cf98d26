//! Disagreements between the two documents.

use serde::Serialize;

use crate::decisions::Decision;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Card, Section};
use crate::reconcile::rules::Rule;
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
    /// The place in the API document, or the other place in the card document if it is about two of these.
    pub api_span: Span,
    /// The verdict that would settle it, where the rule can propose one. A person has to check it.
    pub proposal: Option<String>,
    /// The decision that settles it.
    pub decision: Option<Decision>,
}

impl Finding {
    /// A finding of a rule, as bad as the rule says.
    pub(in crate::reconcile) fn new(rule: &'static Rule, subject: String, message: String) -> Self {
        Self {
            rule: rule.code.id,
            subject,
            severity: rule.severity,
            message,
            card_span: Span::nowhere(),
            api_span: Span::nowhere(),
            proposal: None,
            decision: None,
        }
    }

    /// The slug of the card that it is about.
    #[must_use]
    pub fn card_slug(&self) -> &str {
        self.subject.split_once('/').map_or(&self.subject, |(slug, _)| slug)
    }

    /// Says where it is in the two documents.
    pub(in crate::reconcile) fn at(mut self, card: Span, api: Span) -> Self {
        (self.card_span, self.api_span) = (card, api);
        self
    }

    /// Makes it as bad as the case is.
    pub(in crate::reconcile) fn of_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Proposes the verdict of a decision.
    pub(in crate::reconcile) fn proposing(mut self, verdict: impl Into<String>) -> Self {
        self.proposal = Some(verdict.into());
        self
    }

    /// The entry of `spec/decisions.yaml` that settles it, to be completed with a reason.
    fn entry(&self) -> String {
        // A place is decided by a binding, whichever rule missed it.
        let (rule, verdict) = match self.rule {
            "missing-counterpart" => ("binding", "connector concept: why it has no place"),
            "no-operation" => ("operation", "none"),
            "ambiguous-operation" => ("operation", "primary operationId"),
            rule => (rule, "accepted"),
        };
        let verdict = self.proposal.as_deref().unwrap_or(verdict);
        // Written by a YAML writer: a card may be called `null`, which must be a text here.
        serde_yaml::to_string(&[Entry { rule, subject: &self.subject, verdict, reason: "say why" }]).unwrap_or_default()
    }

    /// The finding as it is shown, with both places and the entry to paste.
    pub(in crate::reconcile) fn diagnostic(&self, rule: &'static Rule) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(&rule.code, format!("{}: {}", self.subject, self.message));
        diagnostic.severity = self.severity;
        let places = [(self.card_span, "the card says this"), (self.api_span, beside(self.rule))];
        for (span, text) in places.into_iter().filter(|(span, _)| !span.is_nowhere()) {
            diagnostic = diagnostic.at(span, text);
        }
        match self.severity {
            Severity::Note => diagnostic,
            _ => diagnostic.help_to_paste("decide it in spec/decisions.yaml:", self.entry()),
        }
    }
}

/// What stands at the second place of a rule's findings.
fn beside(rule: &str) -> &'static str {
    match rule {
        // What is looked for in an operation and not found has no place, so the operation is shown.
        "at-least-one" | "missing-counterpart" | "missing-optional" | "missing-output" => {
            "the operation behind the card"
        }
        "ambiguous-operation" => "this fits too",
        "copied-text" | "copied-field-text" => "this is what it is about",
        _ => "the API document says this",
    }
}

/// An entry of `spec/decisions.yaml`, to be written.
#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    subject: &'a str,
    verdict: &'a str,
    reason: &'a str,
}

/// `card-slug/section/key`, by which decisions name a field.
pub(in crate::reconcile) fn field_subject(card: &Card, section: Section, key: &str) -> String {
    format!("{}/{section}/{key}", card.slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::reconcile::rules;
    use crate::source::SourceMap;

    fn entry(rule: &str, subject: &str) -> String {
        Finding::new(rules::find(rule).unwrap(), subject.to_owned(), String::new()).entry()
    }

    #[test]
    fn the_entry_to_paste_stands_on_lines_of_its_own() {
        let expected = "\
- rule: binding
  subject: get-book/outputs/isbn
  verdict: 'connector concept: why it has no place'
  reason: say why
";
        assert_eq!(entry("missing-counterpart", "get-book/outputs/isbn"), expected);
    }

    #[test]
    fn the_entry_to_paste_is_one_that_can_be_read() {
        let text = ["missing-counterpart", "no-operation", "type-disagreement"].map(|rule| entry(rule, "null"));
        let mut sources = SourceMap::default();
        let file = sources.add("decisions.yaml", text.concat());
        let node = parse_yaml(file, &sources, Limits::default()).unwrap();
        let entries = node.as_list().unwrap();
        let rules: Vec<_> = entries.iter().map(|entry| entry.text("rule").unwrap()).collect();
        assert_eq!(rules, ["binding", "operation", "type-disagreement"]);
        assert!(entries.iter().all(|entry| entry.text("subject") == Some("null")));
    }
}
