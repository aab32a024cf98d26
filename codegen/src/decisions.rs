//! `spec/decisions.yaml`: verdicts where the two documents disagree, and bindings that no rule can find.

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Map, Node, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::{FileId, SourceMap, Span};

/// One entry of `spec/decisions.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The id of the rule whose finding it decides, or `binding` or `operation` to say what no rule found.
    pub rule: String,
    /// What the finding is about, such as `erase-device/inputs/pin`; `*/outputs/status_code` for that field of every
    /// card.
    pub subject: String,
    /// What was decided.
    pub verdict: String,
    /// Why.
    pub reason: String,
    /// Where the entry stands.
    pub span: Span,
}

/// The keys of an entry. Each must be there, with a text that is not blank.
const KEYS: [&str; 4] = ["rule", "subject", "verdict", "reason"];

/// What an entry looks like, for messages.
const FORM: &str = "\
- rule: type-disagreement
  subject: card-slug/inputs/key
  verdict: accepted
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

fn entries(file: FileId, sources: &SourceMap, report: &mut Report) -> Vec<Decision> {
    let text = sources.file(file).map_or("", |file| file.text());
    if text.lines().all(is_blank) {
        return Vec::new();
    }
    let list = match parse_yaml(file, sources, Limits::default()) {
        Ok(node) => node,
        Err(diagnostic) => {
            report.push(diagnostic);
            return Vec::new();
        }
    };
    let Some(list) = list.as_list() else {
        let message = format!("the decisions are {}, not a list", list.kind());
        report.push(invalid(message, list.span));
        return Vec::new();
    };
    list.iter().filter_map(|node| entry(node, report)).collect()
}

/// A file without decisions may say so in a comment.
fn is_blank(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim() == "---"
}

fn entry(node: &Node, report: &mut Report) -> Option<Decision> {
    let Some(map) = node.as_map() else {
        report.push(invalid(format!("a decision is {}, not a mapping", node.kind()), node.span));
        return None;
    };
    for (key, entry) in map.iter().filter(|(key, _)| !KEYS.contains(&key.as_str())) {
        report.push(invalid(format!("a decision has no key `{key}`"), entry.key_span));
    }
    let [rule, subject, verdict, reason] = KEYS.map(|key| text(node.span, map, key, report));
    Some(Decision { rule: rule?, subject: subject?, verdict: verdict?, reason: reason?, span: node.span })
}

fn text(entry: Span, map: &Map, key: &str, report: &mut Report) -> Option<String> {
    let (message, span) = match map.get(key).map(|entry| &entry.node) {
        None => (format!("a decision lacks `{key}`"), entry),
        Some(node) => match node.as_text().map(str::trim) {
            Some("") => (format!("`{key}` is blank"), node.span),
            Some(text) => return Some(text.to_owned()),
            None => (format!("`{key}` is {}, not a text", node.kind()), node.span),
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
        let told = report.diagnostics().iter().map(|diagnostic| {
            let place = diagnostic.labels.first().map(|label| sources.place(label.span)).unwrap_or_default();
            format!("{place} {}", diagnostic.message)
        });
        (decisions, told.collect())
    }

    #[test]
    fn entries_are_read_with_their_places() {
        let (decisions, told) = read_text(
            "# why\n- rule: binding\n  subject: get-book/outputs/isbn\n  verdict: response getBook /isbn\n  reason: Same.\n",
        );
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(decisions.len(), 1);
        assert_eq!(decisions[0].subject, "get-book/outputs/isbn");
        assert!(!decisions[0].span.is_nowhere());
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let (decisions, told) =
            read_text("- rule: binding\n  subject: a/inputs/b\n  verdict: ''\n  reason: 7\n  why: x\n- just text\n");
        assert!(decisions.is_empty());
        let messages: Vec<&str> =
            told.iter().filter_map(|told| told.split_once(' ')).map(|(_, message)| message).collect();
        let expected = [
            "a decision has no key `why`",
            "`verdict` is blank",
            "`reason` is a number, not a text",
            "a decision is a text, not a mapping",
        ];
        assert_eq!(messages, expected);
        assert!(told[0].starts_with("decisions.yaml:5:3"), "{}", told[0]);
    }

    #[test]
    fn a_file_of_comments_decides_nothing() {
        assert_eq!(read_text("# none yet\n"), (Vec::new(), Vec::new()));
        assert_eq!(read_text("rule: binding\n").1, ["decisions.yaml:1:1 the decisions are a mapping, not a list"]);
    }
}
