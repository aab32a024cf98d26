//! `spec/decisions.yaml`: verdicts on disagreements between the two documents, and bindings that no rule can find.

use crate::corrections::{Evidence, read_evidence};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Map, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::{FileId, SourceMap, Span};

/// One entry of `spec/decisions.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// The id of the rule whose finding it settles, or `binding` or `operation` to bind what no rule could.
    pub rule: String,
    /// What the finding is about, such as `erase-device/inputs/pin`; `*/outputs/status_code` means that field of every
    /// card.
    pub subject: String,
    /// What was decided.
    pub verdict: String,
    /// Why.
    pub reason: String,
    /// What shows it, if the entry says so.
    pub evidence: Vec<Evidence>,
    /// Where the entry is.
    pub span: Span,
    /// Where its rule is.
    pub rule_span: Span,
    /// Where its subject is.
    pub subject_span: Span,
    /// Where its verdict is.
    pub verdict_span: Span,
}

/// The keys of an entry. Each is required and must not be blank.
const KEYS: [&str; 4] = ["rule", "subject", "verdict", "reason"];

/// The key of an entry that is optional.
const EVIDENCE: &str = "evidence";

/// What an entry looks like, for messages.
const FORM: &str = "\
- rule: type-disagreement
  subject: card-slug/inputs/key
  verdict: api
  reason: say why
";

/// Reads the decisions of a spec folder; none if it has no such file.
///
/// # Errors
/// [`Failed`] if an entry cannot be used; `report` says which.
pub fn read(spec: &SpecFolder, report: &mut Report) -> Result<Vec<Decision>, Failed> {
    let decisions = spec.decisions.map(|file| entries(file, &spec.sources, report)).unwrap_or_default();
    report.checkpoint()?;
    Ok(decisions)
}

/// Reads the decisions of a file.
pub(crate) fn entries(file: FileId, sources: &SourceMap, report: &mut Report) -> Vec<Decision> {
    let text = sources.file(file).map_or("", |file| file.text());
    if text.lines().all(is_blank) {
        return Vec::new();
    }
    let file = match parse_yaml(file, sources, Limits::default()) {
        Ok(node) => node,
        Err(diagnostic) => {
            report.push(diagnostic);
            return Vec::new();
        }
    };
    let Some(list) = file.as_list() else {
        let message = format!("the decisions are {}, expected a list", file.kind());
        report.push(invalid(message, file.span));
        return Vec::new();
    };
    let decisions = list.iter().filter_map(|node| entry(node, report)).collect();
    check_read(&file, report);
    decisions
}

/// A file without decisions may say so in a comment.
fn is_blank(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim() == "---"
}

fn entry(node: &Node, report: &mut Report) -> Option<Decision> {
    let Some(map) = node.as_map() else {
        report.push(invalid(format!("a decision is {}, expected a mapping", node.kind()), node.span));
        return None;
    };
    check_keys(node, &[&KEYS[..], &[EVIDENCE]].concat(), report);
    let evidence = node.get(EVIDENCE).map(|evidence| read_evidence(evidence, report)).unwrap_or_default();
    let [rule, subject, verdict, reason] = KEYS.map(|key| text(node.span, map, key, report));
    let ((rule, rule_span), (subject, subject_span), (verdict, verdict_span)) = (rule?, subject?, verdict?);
    let (reason, _) = reason?;
    Some(Decision { rule, subject, verdict, reason, evidence, span: node.span, rule_span, subject_span, verdict_span })
}

fn text(entry: Span, map: &Map, key: &str, report: &mut Report) -> Option<(String, Span)> {
    let (message, span) = match map.get(key).map(|entry| &entry.node) {
        None => (format!("a decision lacks `{key}`"), entry),
        Some(node) => match node.as_text().map(str::trim) {
            Some("") => (format!("`{key}` is blank"), node.span),
            Some(text) => return Some((text.to_owned(), node.span)),
            None => (format!("`{key}` is {}, expected a string", node.kind()), node.span),
        },
    };
    report.push(invalid(message, span));
    None
}

fn invalid(message: String, span: Span) -> Diagnostic {
    Diagnostic::error(&codes::DECISION_INVALID, message).at(span, "here").help_to_paste("write it as", FORM)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Vec<Decision>, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.add("decisions.yaml", text);
        let mut report = Report::default();
        let decisions = entries(file, &sources, &mut report);
        let messages = report.diagnostics().iter().map(|diagnostic| {
            let place = diagnostic.labels.first().map(|label| sources.place(label.span)).unwrap_or_default();
            format!("{place} {}", diagnostic.message)
        });
        (decisions, messages.collect())
    }

    #[test]
    fn entries_are_read_with_their_places() {
        let (decisions, messages) = read_text(
            "# why\n- rule: binding\n  subject: get-book/outputs/isbn\n  verdict: response getBook /isbn\n  reason: Same.\n",
        );
        assert_eq!(messages, Vec::<String>::new());
        assert_eq!(decisions.len(), 1);
        assert_eq!(decisions[0].subject, "get-book/outputs/isbn");
        let spans = [decisions[0].span, decisions[0].rule_span, decisions[0].subject_span, decisions[0].verdict_span];
        assert!(spans.iter().all(|span| !span.is_nowhere()));
    }

    #[test]
    fn a_decision_may_cite_evidence() {
        let entry = "- rule: binding\n  subject: a/outputs/b\n  verdict: status\n  reason: Same.\n  evidence: ";
        let (decisions, messages) = read_text(&format!("{entry}{{ defect: wrong-type }}\n"));
        assert_eq!(messages, Vec::<String>::new());
        assert_eq!(decisions[0].evidence[0].defect(), Some("wrong-type"));
        let (_, messages) = read_text(&format!("{entry}seen somewhere\n"));
        assert_eq!(messages, ["decisions.yaml:5:13 evidence must be a public address, `defect: id` or `client: id`"]);
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let (decisions, messages) =
            read_text("- rule: binding\n  subject: a/inputs/b\n  verdict: ''\n  reason: 7\n  why: x\n- just text\n");
        assert!(decisions.is_empty());
        let expected = [
            "decisions.yaml:5:3 the key `why` is not known here",
            "decisions.yaml:3:12 `verdict` is blank",
            "decisions.yaml:4:11 `reason` is a number, expected a string",
            "decisions.yaml:6:3 a decision is a string, expected a mapping",
        ];
        assert_eq!(messages, expected);
    }

    #[test]
    fn an_unknown_key_is_an_error_with_the_nearest_one() {
        let mut sources = SourceMap::default();
        let text = "- rule: binding\n  subjct: a\n  verdict: status\n  reason: Why.\n  subject: a\n";
        let file = sources.add("decisions.yaml", text);
        let mut report = Report::default();
        assert_eq!(entries(file, &sources, &mut report).len(), 1, "the rest of the entry is read");
        let [unknown] = report.diagnostics() else { panic!("one error") };
        assert_eq!(
            (unknown.code.id, sources.place(unknown.labels[0].span).as_str()),
            ("unknown-key", "decisions.yaml:2:3")
        );
        assert_eq!(unknown.message, "the key `subjct` is not known here");
        let help = "did you mean `subject`? Known keys are rule, subject, verdict, reason, evidence";
        assert_eq!(unknown.help.as_deref(), Some(help));
    }

    #[test]
    fn a_file_of_comments_decides_nothing() {
        assert_eq!(read_text("# none yet\n"), (Vec::new(), Vec::new()));
        assert_eq!(read_text("rule: binding\n").1, ["decisions.yaml:1:1 the decisions are a mapping, expected a list"]);
    }
}
