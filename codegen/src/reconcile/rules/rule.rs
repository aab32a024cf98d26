//! What a rule is: everything that is its own, in one value.

use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::Alternative;
use crate::reconcile::deciding::finding::Finding;
use crate::reconcile::deciding::verdict::{Verdict, Verdicts};
use crate::reconcile::matching::card_bindings::{CardBindings, RuleRef};
use crate::reconcile::matching::card_match::{Candidate, CardMatch, IndexedField};
use crate::source::Span;

/// A rule of reconciliation.
#[derive(Debug)]
pub struct Rule {
    /// Its id and its explanation.
    pub code: Code,
    /// How severe its findings are, unless the case says otherwise. Rules that bind find nothing.
    pub severity: Severity,
    pub(crate) work: Work,
    /// Whether the words of a single field decide.
    by_name: bool,
    /// Whether its undecided findings are reported even if they are only notes.
    always_reported: bool,
    /// The label of the second place of its findings.
    second_label: &'static str,
    /// What decisions can say about its findings.
    verdicts: Option<Verdicts>,
    /// The rule whose decisions settle its findings by removing the cause.
    settled_by: Option<&'static Rule>,
}

/// What a rule does.
#[derive(Clone, Copy)]
pub(crate) enum Work {
    /// Proposes targets for a field. The best total of all proposals wins.
    Bind(for<'a> fn(&CardMatch<'a>, &IndexedField<'a>) -> Vec<Candidate<'a>>),
    /// Binds fields that are still unbound.
    Complete(for<'a> fn(&'static Rule, &mut CardBindings<'a>)),
    /// Checks one card.
    Check(fn(&'static Rule, &CardBindings<'_>) -> Vec<Finding>),
    /// Compares the cards with each other.
    Compare(fn(&'static Rule, &[CardBindings<'_>]) -> Vec<Finding>),
    /// Says what the inputs of which a card needs one mean for each of them.
    Conclude(fn(&'static Rule, &CardBindings<'_>, &[Alternative]) -> Vec<Finding>),
    /// Does what decisions say.
    Decide,
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Bind(_) => "Bind",
            Self::Complete(_) => "Complete",
            Self::Check(_) => "Check",
            Self::Compare(_) => "Compare",
            Self::Conclude(_) => "Conclude",
            Self::Decide => "Decide",
        })
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code.id == other.code.id
    }
}

/// How a rule is declared.
impl Rule {
    const fn new(code: Code, severity: Severity, work: Work) -> Self {
        Self {
            code,
            severity,
            work,
            by_name: false,
            always_reported: false,
            second_label: "the API document says this",
            verdicts: None,
            settled_by: None,
        }
    }

    /// A rule that proposes targets.
    pub(crate) const fn bind(
        code: Code,
        propose: for<'a> fn(&CardMatch<'a>, &IndexedField<'a>) -> Vec<Candidate<'a>>,
    ) -> Self {
        Self::new(code, Severity::Note, Work::Bind(propose))
    }

    /// A rule that binds fields that are still unbound.
    pub(crate) const fn complete(code: Code, complete: for<'a> fn(&'static Rule, &mut CardBindings<'a>)) -> Self {
        Self::new(code, Severity::Note, Work::Complete(complete))
    }

    /// A rule that checks one card. In a draft run its errors are warnings.
    pub(crate) const fn check(
        code: Code,
        severity: Severity,
        check: fn(&'static Rule, &CardBindings<'_>) -> Vec<Finding>,
    ) -> Self {
        Self::new(code.warns_in_draft(), severity, Work::Check(check))
    }

    /// A rule that compares cards. In a draft run its errors are warnings.
    pub(crate) const fn compare(
        code: Code,
        severity: Severity,
        compare: fn(&'static Rule, &[CardBindings<'_>]) -> Vec<Finding>,
    ) -> Self {
        Self::new(code.warns_in_draft(), severity, Work::Compare(compare))
    }

    /// A rule that follows from decisions about the inputs of which a card needs one.
    pub(crate) const fn conclude(
        code: Code,
        conclude: fn(&'static Rule, &CardBindings<'_>, &[Alternative]) -> Vec<Finding>,
    ) -> Self {
        Self::new(code, Severity::Note, Work::Conclude(conclude))
    }

    /// A rule that does what decisions say.
    pub(crate) const fn decide(code: Code) -> Self {
        Self::new(code, Severity::Note, Work::Decide)
    }

    /// Goes by the words of a single field, so that words can mislead it.
    pub(crate) const fn by_name(mut self) -> Self {
        self.by_name = true;
        self
    }

    /// Reports undecided findings even if they are only notes.
    pub(crate) const fn always_reported(mut self) -> Self {
        self.always_reported = true;
        self
    }

    /// Labels the second place of its findings.
    pub(crate) const fn second_label(mut self, label: &'static str) -> Self {
        self.second_label = label;
        self
    }

    /// Lets decisions settle its findings.
    pub(crate) const fn decided_by<V: Verdict>(mut self) -> Self {
        self.verdicts = Some(Verdicts::of::<V>());
        self
    }

    /// Lets the decisions of another rule settle its findings by removing their cause.
    pub(crate) const fn settled_by_rule(mut self, rule: &'static Rule) -> Self {
        self.settled_by = Some(rule);
        self
    }
}

/// What the pipeline asks a rule.
impl Rule {
    /// The rule as bindings name it.
    pub(crate) fn reference(&self) -> RuleRef {
        RuleRef { id: self.code.id, by_name: self.by_name }
    }

    /// What decisions can say about its findings; none if they are settled otherwise.
    pub(crate) fn verdicts(&self) -> Option<Verdicts> {
        self.verdicts
    }

    /// The rule whose decisions settle its findings by removing their cause.
    pub(crate) fn settled_by(&self) -> Option<&'static Rule> {
        self.settled_by
    }

    /// A finding, as severe as the rule says.
    pub(crate) fn finding(&self, subject: String, message: String) -> Finding {
        Finding {
            rule: self.code.id,
            subject,
            severity: self.severity,
            message,
            advice: None,
            is_obstacle: false,
            card_span: Span::nowhere(),
            api_span: Span::nowhere(),
            proposal: None,
            decision: None,
        }
    }

    /// Whether an undecided finding is reported. Notes are for the book, except those that change the API.
    pub(crate) fn reports(&self, finding: &Finding) -> bool {
        finding.severity > Severity::Note || self.always_reported
    }

    /// A finding as it is reported: with both places, and with the decision to paste.
    pub(crate) fn diagnostic(&'static self, finding: &Finding) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(&self.code, format!("{}: {}", finding.subject, finding.message));
        diagnostic.severity = finding.severity;
        let places = [(finding.card_span, "the card says this"), (finding.api_span, self.second_label)];
        for (span, text) in places.into_iter().filter(|(span, _)| !span.is_nowhere()) {
            diagnostic = diagnostic.at(span, text);
        }
        match (finding.severity, self.entry(finding)) {
            (Severity::Note, _) | (_, None) => diagnostic,
            (_, Some(entry)) => diagnostic.help_to_paste("decide it in spec/decisions.yaml:", entry),
        }
    }

    /// The entry of `spec/decisions.yaml` that settles a finding, to be completed with a reason.
    fn entry(&self, finding: &Finding) -> Option<String> {
        let deciding = if self.verdicts.is_some() { self } else { self.settled_by? };
        let verdict = finding.proposal.as_deref().unwrap_or(deciding.verdicts?.default);
        let entry = Entry { rule: deciding.code.id, subject: &finding.subject, verdict, reason: "say why" };
        // A YAML writer quotes what has to be quoted: a card may be called `null`.
        serde_yaml::to_string(&[entry]).ok()
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
