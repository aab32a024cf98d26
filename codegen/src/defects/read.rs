//! From `spec/defects.yaml` to its entries.

use indexmap::IndexMap;

use super::entry::{About, Defect};
use crate::corrections::addresses;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text};
use crate::inputs::SpecFolder;
use crate::source::{FileId, Span};
use crate::text::{is_kebab, nearest_or};
use crate::upstream::Upstream;

const FILE_KEYS: [&str; 1] = ["defects"];
const KEYS: [&str; 8] = ["id", "about", "documents", "where", "says", "truth", "known", "see"];

/// What an entry looks like, for messages.
const FORM: &str = "\
- id: kebab-case
  about: parameters
  documents: [name-in-sources.yaml]
  where: GET /api/v1/things, parameter `limit`
  says: what the documents say
  truth: what is true
  known: how that is known
  see: [https://example.com/what-shows-it]
";

/// Reads the entries; one that cannot be used is reported and left out.
pub(super) fn read(spec: &SpecFolder, documents: &[Upstream], report: &mut Report) -> IndexMap<String, Defect> {
    let Some(file) = spec.defects.and_then(|file| parse(spec, file, report)) else { return IndexMap::new() };
    check_keys(&file, &FILE_KEYS, report);
    let Some(list) = file.get("defects").and_then(Node::as_list) else {
        report.push(invalid(file.span, "expected `defects:` with a list"));
        return IndexMap::new();
    };
    let mut defects: IndexMap<String, Defect> = IndexMap::new();
    for node in list {
        let Some(defect) = (Reader { documents, report }).entry(node) else { continue };
        if let Some(first) = defects.get(&defect.id) {
            let message = format!("two defects have the id `{}`", defect.id);
            let fault = invalid(defect.span, &message).at(first.span, "the first one");
            report.push(fault);
            continue;
        }
        defects.insert(defect.id.clone(), defect);
    }
    check_read(&file, report);
    defects
}

fn parse(spec: &SpecFolder, file: FileId, report: &mut Report) -> Option<Node> {
    parse_yaml(file, &spec.sources, Limits::default()).map_err(|fault| report.push(fault)).ok()
}

struct Reader<'a> {
    documents: &'a [Upstream],
    report: &'a mut Report,
}

impl Reader<'_> {
    fn entry(&mut self, node: &Node) -> Option<Defect> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected a defect, found {}", node.kind()));
            return None;
        }
        check_keys(node, &KEYS, self.report);
        let [id, location, says, truth, known] =
            ["id", "where", "says", "truth", "known"].map(|key| self.text(node, key));
        let (documents, see) = (self.documents(node), addresses(node, |span, message| self.refuse(span, message)));
        let about = self.about(node);
        let defect = Defect {
            id: id?,
            about: about?,
            documents: documents?,
            location: location?,
            says: says?,
            truth: truth?,
            known: known?,
            see,
            span: node.get("id").map_or(node.span, |id| id.span),
        };
        if !is_kebab(&defect.id) {
            self.refuse(defect.span, &format!("the id `{}` is not kebab case", defect.id));
            return None;
        }
        Some(defect)
    }

    fn about(&mut self, node: &Node) -> Option<About> {
        let text = self.text(node, "about")?;
        let found = About::ALL.iter().find(|(name, _)| *name == text).map(|(_, about)| *about);
        if found.is_none() {
            let names = About::ALL.map(|(name, _)| name);
            let help = nearest_or(&text, names, || format!("write one of {}", names.join(", ")));
            let span = node.get("about").map_or(node.span, |value| value.span);
            let message = format!("a defect cannot be about `{text}`");
            self.report.push(Diagnostic::error(&codes::DEFECT_INVALID, message).at(span, "").help(help));
        }
        found
    }

    fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        required_text(node, key, "a defect").map_err(|(span, message)| self.refuse(span, &message)).ok()
    }

    fn documents(&mut self, node: &Node) -> Option<Vec<String>> {
        let list = node.get("documents").and_then(Node::as_list).unwrap_or_default();
        if list.is_empty() {
            self.refuse(node.span, "a defect needs a list of `documents`");
            return None;
        }
        for name in list {
            let text = name.as_text().unwrap_or_default();
            let known: Vec<&str> = self.documents.iter().map(|document| document.name.as_str()).collect();
            if !known.contains(&text) {
                let help =
                    nearest_or(text, known.iter().copied(), || format!("spec/sources.yaml has {}", known.join(", ")));
                let message = format!("there is no upstream document `{text}`");
                self.report.push(Diagnostic::error(&codes::DEFECT_INVALID, message).at(name.span, "").help(help));
            }
        }
        Some(list.iter().filter_map(Node::as_text).map(str::to_owned).collect())
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(invalid(span, message));
    }
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::DEFECT_INVALID, message).at(span, "").help_to_paste("write it as", FORM)
}
