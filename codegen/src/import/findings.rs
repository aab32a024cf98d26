//! `spec/findings.yaml`: what an import has reported, so that the next one shows only what is new.
//!
//! The file is compact and sorted, so that a review sees what a new document brings: each finding once, with the names of
//! its places and without lines, which move with every edit.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Failed, Report, Severity, codes};
use crate::document::{Limits, Node, parse};
use crate::import::reporting::findings::{EVIDENCE, without_count};
use crate::source::{FileId, SourceMap};

/// What was reported: each finding, with the names of its places if it has several of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(BTreeMap<String, BTreeSet<String>>);

impl Findings {
    /// The findings of a report. Errors are not among them: they are shown until they are mended.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut found = Self::default();
        for diagnostic in report.diagnostics().iter().filter(|one| one.severity < Severity::Error) {
            let (what, places) = told(diagnostic);
            found.0.entry(what).or_default().extend(places.map(str::to_owned));
        }
        found
    }

    /// The findings in a file that an import has written.
    ///
    /// # Errors
    /// [`Failed`] if it is not such a file; `report` says where.
    pub fn read(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<Self, Failed> {
        let root = parse(file, sources, Limits::default()).map_err(|fault| report.push(fault)).map_err(|()| Failed)?;
        let mut found = Self::default();
        for (what, entry) in root.as_map().into_iter().flatten() {
            let places: Option<BTreeSet<String>> =
                entry.node.as_list().map(|list| list.iter().filter_map(Node::as_text).map(str::to_owned).collect());
            match places.filter(|places| Some(places.len()) == entry.node.as_list().map(<[Node]>::len)) {
                Some(places) => drop(found.0.insert(what.clone(), places)),
                None => report.push(unreadable(&entry.node)),
            }
        }
        if root.as_map().is_none() {
            report.push(unreadable(&root));
        }
        report.checkpoint()?;
        Ok(found)
    }

    /// Each finding with one of its places.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(what, places)| places.iter().map(move |place| (what.as_str(), place.as_str())))
    }

    /// The text of `spec/findings.yaml`.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let head = "# Written by `cargo xtask import`: what it has reported about the documents in sources.yaml, with the places.\n\
                    # The next import shows only what is not here; `--all` shows everything.\n";
        let listing = serde_yaml::to_string(&self.0).unwrap_or_default();
        format!("{head}{listing}")
    }

    /// What of a report is not known yet, and a note that counts the rest.
    #[must_use]
    pub fn news(&self, report: &Report) -> Report {
        let mut news = report.without_diagnostics();
        let mut known = 0;
        for diagnostic in report.diagnostics() {
            match self.new_part(diagnostic) {
                Some(part) => news.push(part),
                None => known += 1,
            }
        }
        if known > 0 {
            let message = format!("{known} findings are as the last import reported them");
            news.push(Diagnostic::note(&codes::IMPORT_KNOWN, message).help("`--all` shows them"));
        }
        news
    }

    /// The part of a finding that is new: all of it, or some of its places.
    fn new_part(&self, diagnostic: &Diagnostic) -> Option<Diagnostic> {
        let (what, places) = told(diagnostic);
        let all: BTreeSet<&str> = places.collect();
        let Some(known) = self.0.get(&what).filter(|_| diagnostic.severity < Severity::Error) else {
            return Some(diagnostic.clone());
        };
        let new: BTreeSet<&str> = all.iter().copied().filter(|place| !known.contains(*place)).collect();
        if new.is_empty() {
            return None;
        }
        let message = format!("{what}, in {} new place{}", new.len(), if new.len() == 1 { "" } else { "s" });
        let mut part = Diagnostic { message, labels: Vec::new(), ..diagnostic.clone() };
        let mut keeps = false;
        for label in &diagnostic.labels {
            keeps = if label.text == EVIDENCE { keeps } else { new.contains(label.text.as_str()) };
            part.labels.extend(keeps.then(|| label.clone()));
        }
        Some(part)
    }
}

/// What a diagnostic says of all its places, and the names of the places if it counts them.
fn told(diagnostic: &Diagnostic) -> (String, impl Iterator<Item = &str>) {
    let what = without_count(&diagnostic.message);
    let labels = diagnostic.labels.iter().filter(move |_| what.is_some()).map(|label| label.text.as_str());
    (what.unwrap_or(&diagnostic.message).to_owned(), labels.filter(|text| *text != EVIDENCE))
}

fn unreadable(node: &Node) -> Diagnostic {
    let message = "expected findings, each with a list of the names of its places";
    let help = "restore the file from version control, or remove it: then the next import shows and writes everything";
    Diagnostic::error(&codes::FINDINGS_INVALID, message).at(node.span, node.kind()).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Strictness;
    use crate::source::Span;

    fn report(places: &[&str], others: &[&str]) -> Report {
        let mut report = Report::new(Strictness::Strict);
        let counted = format!("a.json: odd, in {} place{}", places.len(), if places.len() == 1 { "" } else { "s" });
        let note = |message: String| Diagnostic::note(&codes::IMPORT_CONFLICT, message);
        let odd = places
            .iter()
            .fold(note(counted), |odd, place| odd.at(Span::nowhere(), *place).at(Span::nowhere(), EVIDENCE));
        report.push(odd);
        others.iter().for_each(|other| report.push(note((*other).to_owned())));
        report
    }

    fn messages(report: &Report) -> Vec<&str> {
        report.diagnostics().iter().map(|found| found.message.as_str()).collect()
    }

    #[test]
    fn only_what_is_new_is_shown() {
        let known = Findings::of(&report(&["x", "y"], &["once"]));
        let news = known.news(&report(&["y", "x"], &["once"]));
        assert_eq!(messages(&news), ["2 findings are as the last import reported them"]);
        let news = known.news(&report(&["y", "z"], &["once", "twice"]));
        let wanted = ["a.json: odd, in 1 new place", "twice", "1 findings are as the last import reported them"];
        assert_eq!(messages(&news), wanted);
        let labels: Vec<_> = news.diagnostics()[0].labels.iter().map(|label| label.text.as_str()).collect();
        assert_eq!(labels, ["z", EVIDENCE]);
        assert_eq!(messages(&Findings::default().news(&report(&["x"], &[]))), ["a.json: odd, in 1 place"]);
    }

    #[test]
    fn errors_are_always_shown() {
        let mut report = Report::new(Strictness::Strict);
        report.push(Diagnostic::error(&codes::IMPORT_NOTHING, "nothing"));
        assert_eq!(messages(&Findings::of(&report).news(&report)), ["nothing"]);
    }

    #[test]
    fn what_is_written_is_read() {
        let found = Findings::of(&report(&["GET /x: `a`", "#"], &["with: colon"]));
        let mut sources = SourceMap::default();
        let mut faults = Report::new(Strictness::Strict);
        let file = sources.add("findings.yaml", found.to_yaml());
        assert_eq!(Findings::read(file, &sources, &mut faults), Ok(found));
        for wrong in ["- a", "a: b", "a: [1]", "a: {b: c}"] {
            let file = sources.add("findings.yaml", wrong);
            assert!(Findings::read(file, &sources, &mut Report::new(Strictness::Strict)).is_err(), "{wrong}");
        }
    }
}
