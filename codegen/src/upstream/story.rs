//! What an update means, as Markdown for a pull request.

use std::fmt::Write as _;

use super::Upstream;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::emit::markdown::code;
use crate::import::Source;
use crate::source::SourceMap;
use crate::text::github::prose;

/// The most characters of a message and of what to do about it.
const MOST: usize = 2_000;

/// A document of which there is a newer version.
#[derive(Clone, Debug)]
pub struct Renewed {
    /// The version that the facts come from until now.
    pub old: Upstream,
    /// The new one.
    pub new: Source,
}

/// What is left for people to decide, of what a run of the generator has found.
#[must_use]
pub fn open_decisions(report: &Report) -> Vec<&Diagnostic> {
    let is_open = |found: &&Diagnostic| {
        found.severity == Severity::Error || (found.severity == Severity::Warning && found.code.warns_in_draft)
    };
    report.diagnostics().iter().filter(is_open).collect()
}

/// The text of a pull request: which documents are new, what people have to decide, and `changes`, which is Markdown
/// already.
#[must_use]
pub fn story(renewed: &[Renewed], open: &[&Diagnostic], sources: &SourceMap, changes: &str) -> String {
    let mut text = String::from(
        "# The upstream documents have changed\n\n| Document | Operations | New version | Operations | SHA-256 |\n|---|--:|---|--:|---|\n",
    );
    for Renewed { old, new } in renewed {
        let hash = new.sha256.get(..12).unwrap_or_default();
        let (old_name, new_name) = (code(&old.name), code(&new.name));
        let _ =
            writeln!(text, "| {old_name} | {} | {new_name} | {} | {} |", old.operations, new.operations, code(hash));
    }
    text.push_str("\n## Open decisions\n\n");
    if open.is_empty() {
        text.push_str("None: `cargo xtask generate` succeeds.\n");
    } else {
        text.push_str(
            "`cargo xtask generate` fails until each of them is settled in spec/, so generated/ is only a draft.\n\n",
        );
        open.iter().for_each(|found| decision(&mut text, found, sources));
    }
    let _ = write!(text, "\n## What changes\n\n{}\n", changes.trim());
    text
}

fn decision(text: &mut String, found: &Diagnostic, sources: &SourceMap) {
    let place =
        found.labels.first().map(|label| format!(" at {}", code(&sources.place(label.span)))).unwrap_or_default();
    let _ = writeln!(text, "- [ ] {}{place}: {}", code(found.code.id), prose(&found.message, MOST));
    if let Some(help) = &found.help {
        let _ = writeln!(text, "  <br>{}", prose(help, MOST));
    }
    if let Some(snippet) = &found.snippet {
        let fence = fence(snippet);
        let lines: String = snippet.lines().map(|line| format!("  {line}\n")).collect();
        let _ = write!(text, "\n  {fence}yaml\n{lines}  {fence}\n");
    }
}

/// A fence that no line of the text closes.
fn fence(text: &str) -> String {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(longest.max(2) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Strictness, codes};
    use crate::source::Span;

    fn renewed(name: &str) -> Renewed {
        let new = Source {
            name: name.to_owned(),
            kind: "openapi".to_owned(),
            date: None,
            sha256: "ab".repeat(32),
            licence: None,
            operations: 3,
            cards: 0,
        };
        Renewed { old: Upstream { name: "old.yaml".to_owned(), operations: 4, ..Upstream::default() }, new }
    }

    #[test]
    fn the_text_names_documents_decisions_and_changes() {
        let mut sources = SourceMap::default();
        let file = sources.add("spec/names.yaml", "a: 1\n");
        let mut report = Report::new(Strictness::Draft);
        report.push(Diagnostic::error(&codes::DECISION_DEAD, "gone").at(Span::new(file, 0, 1), "").help("remove `it`"));
        report.push(Diagnostic::warning(&codes::ITEM_SKIPPED, "skipped"));
        report.push(Diagnostic::error(&codes::NAMES_INVALID, "wrong").help_to_paste("write", "- a: ```x```\n"));
        let text = story(&[renewed("new.yaml")], &open_decisions(&report), &sources, "Changes.\n");
        for expected in [
            "| `old.yaml` | 4 | `new.yaml` | 3 | `abababababab` |",
            "- [ ] `decision-dead` at `spec/names.yaml:1:1`: gone\n  <br>remove `it`\n",
            "- [ ] `names-invalid`: wrong\n  <br>write\n\n  ````yaml\n  - a: ```x```\n  ````\n",
            "## What changes\n\nChanges.\n",
        ] {
            assert!(text.contains(expected), "{text}");
        }
        assert!(!text.contains("skipped"));
        let calm = story(&[], &[], &sources, "");
        assert!(calm.contains("None: `cargo xtask generate` succeeds."), "{calm}");
    }

    /// What stands outside of code, where GitHub looks for whom to notify.
    fn shown(text: &str) -> String {
        use pulldown_cmark::{Event, Options, Parser};
        let (mut shown, mut is_code) = (String::new(), false);
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::InlineHtml(tag) => is_code = &*tag == "<code>",
                Event::Text(text) if !is_code => shown.push_str(&text),
                _ => {}
            }
        }
        shown
    }

    #[test]
    fn hostile_text_stays_text() {
        let hostile = "x`|\n# h <b>@a</b> #1 ![i](https://a.example)";
        let mut report = Report::default();
        report.push(Diagnostic::error(&codes::NAMES_INVALID, hostile).help(hostile));
        let text = story(&[renewed(hostile)], &open_decisions(&report), &SourceMap::default(), "");
        assert!(!shown(&text).contains("@a") && !shown(&text).contains("#1"), "{text}");
        assert!(!text.contains("<b>") && !text.contains("![i]") && !text.contains("\n# h"), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with('|')).count(), 3, "{text}");
    }
}
