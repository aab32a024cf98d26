//! The card documents: what upstream has published, and ours beside it.

use std::path::{Path, PathBuf};

use kandji_codegen::cards;
use kandji_codegen::diagnostic::{Diagnostic, Report, Severity};
use kandji_codegen::model::{Card, CardDocument, Section};
use kandji_codegen::source::SourceMap;
use tests::project;

/// A card document with what was found in it.
struct Parsed {
    text: String,
    document: CardDocument,
    report: Report,
    sources: SourceMap,
}

impl Parsed {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let mut sources = SourceMap::default();
        let file = sources.add("cards.md", text.clone());
        let mut report = Report::default();
        let document = cards::parse(file, &sources, &mut report);
        let document = document.unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
        Self { text, document, report, sources }
    }

    fn fields(&self, section: Section) -> usize {
        self.document.cards.iter().map(|card| card.section(section).len()).sum()
    }

    /// Options, inputs, outputs.
    fn counts(&self) -> [usize; 3] {
        Section::ALL.map(|section| self.fields(section))
    }

    /// The lines of rows that a warning calls malformed.
    fn malformed(&self) -> Vec<usize> {
        let is_row = |finding: &&Diagnostic| finding.message.starts_with("the row `");
        let line = |finding: &Diagnostic| self.sources.line_column(finding.labels[0].span).unwrap().line;
        let mut lines: Vec<_> = self.report.diagnostics().iter().filter(is_row).map(line).collect();
        lines.dedup();
        lines
    }

    /// Rows of tables, counted without the parser: lines that start with a pipe, but for headers and dashes.
    fn raw_rows(&self) -> usize {
        let bars = self.text.lines().filter(|line| line.starts_with('|')).count();
        let dashes = self.text.lines().filter(|line| line.starts_with("|-") || line.starts_with("|:")).count();
        bars - 2 * dashes
    }

    /// Everything in the document is a field or was skipped for a reason.
    fn assert_complete(&self) {
        let titles = self.text.lines().filter(|line| line.starts_with("### ")).count();
        let fields: usize = self.counts().iter().sum();
        assert_eq!(self.document.cards.len(), titles);
        assert_eq!(self.document.census.rows, self.raw_rows());
        assert_eq!(fields + self.document.skipped.len(), self.raw_rows());
    }
}

/// A card document of upstream; they are not part of this repository.
fn upstream(name: &str) -> Option<PathBuf> {
    Some(project::upstream(name)?.join("cards").join(name))
}

#[test]
fn the_newest_upstream_document_is_read_whole() {
    let Some(path) = upstream("2025-07-15.md") else { return };
    let parsed = Parsed::read(&path);
    parsed.assert_complete();
    assert_eq!(parsed.document.cards.len(), 45);
    assert_eq!((parsed.counts(), parsed.document.census.rows), ([16, 98, 282], 400));
    assert_eq!(parsed.malformed().len(), 26, "{:?}", parsed.malformed());
}

#[test]
fn the_older_upstream_document_is_read_whole() {
    let Some(path) = upstream("2025-05-20.md") else { return };
    let parsed = Parsed::read(&path);
    parsed.assert_complete();
    assert_eq!(parsed.document.cards.len(), 32);
    assert_eq!((parsed.counts(), parsed.document.census.rows), ([6, 66, 153], 228));
    assert_eq!(parsed.malformed().len(), 20, "{:?}", parsed.malformed());
}

#[test]
fn our_document_is_clean() {
    let parsed = Parsed::read(&our_document());
    parsed.assert_complete();
    assert_eq!(parsed.report.count(Severity::Warning), 0, "{:?}", parsed.report.diagnostics());
    assert_eq!(parsed.counts(), [16, 98, 282]);
}

/// Our wording keeps upstream's facts: every field with its type, required mark and condition.
#[test]
fn our_document_keeps_the_facts_of_upstream() {
    let Some(path) = upstream("2025-07-15.md") else { return };
    let (theirs, ours) = (Parsed::read(&path), Parsed::read(&our_document()));
    for (theirs, ours) in theirs.document.cards.iter().zip(&ours.document.cards) {
        assert_eq!(facts(theirs), facts(ours));
    }
}

fn our_document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/action-cards.md")
}

fn facts(card: &Card) -> Vec<String> {
    let field = |(section, field): (Section, &kandji_codegen::model::CardField)| {
        // Upstream leaves out the type of one field; ours says what it is.
        let type_ = if field.label == "User Email" { "" } else { field.type_.as_str() };
        let (required, platform) = (field.required, &field.required_when);
        format!(
            "{} {section} {} {type_} {required} {platform:?} {:?} {:?}",
            card.title, field.label, field.group, field.when
        )
    };
    card.fields().map(field).collect()
}
