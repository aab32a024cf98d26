//! Reads `spec/flows.yaml` strictly.

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text};
use crate::inputs::SpecFolder;
use crate::model::{ConnectorCard, ConnectorChoice, ConnectorField, Section};
use crate::source::{FileId, SourceMap, Span};

const CARD_KEYS: [&str; 8] = ["title", "module", "version", "method", "in", "options", "inputs", "outputs"];
const FIELD_KEYS: [&str; 6] = ["key", "label", "type", "list", "required", "choices"];
const CHOICE_KEYS: [&str; 2] = ["value", "label"];

/// What exports show of the cards; nothing if the spec folder has no such file.
///
/// # Errors
/// [`Failed`] if the file is not what an import writes; `report` says where.
pub(crate) fn read(spec: &SpecFolder, report: &mut Report) -> Result<Vec<ConnectorCard>, Failed> {
    let cards = spec.flows.map(|file| entries(file, &spec.sources, report)).unwrap_or_default();
    report.checkpoint().map(|()| cards)
}

/// The cards of a file. What cannot be used is reported and left out.
pub(crate) fn entries(file: FileId, sources: &SourceMap, report: &mut Report) -> Vec<ConnectorCard> {
    let Some(root) = parse_yaml(file, sources, Limits::default()).map_err(|fault| report.push(fault)).ok() else {
        return Vec::new();
    };
    check_keys(&root, &["cards"], report);
    let cards = list(&root, "cards", true, report).iter().filter_map(|node| card(node, report)).collect();
    check_read(&root, report);
    cards
}

fn card(node: &Node, report: &mut Report) -> Option<ConnectorCard> {
    check_keys(node, &CARD_KEYS, report);
    let [title, module, version, method] =
        ["title", "module", "version", "method"].map(|key| text(node, key, "a card", report));
    let documents = list(node, "in", true, report).iter().filter_map(|document| {
        let name = document.as_text().map(str::to_owned);
        if name.is_none() {
            report.push(invalid(document.span, &format!("expected the name of an export, found {}", document.kind())));
        }
        name
    });
    let documents = documents.collect();
    let fields = Section::ALL.into_iter().flat_map(|section| fields(node, section, report));
    let fields = fields.collect();
    let span = node.get("title").map_or(node.span, |title| title.span);
    Some(ConnectorCard { title: title?, module: module?, version: version?, method: method?, documents, fields, span })
}

fn fields(card: &Node, section: Section, report: &mut Report) -> Vec<ConnectorField> {
    let nodes = list(card, section.as_str(), false, report);
    nodes.iter().filter_map(|node| field(node, section, report)).collect()
}

fn field(node: &Node, section: Section, report: &mut Report) -> Option<ConnectorField> {
    check_keys(node, &FIELD_KEYS, report);
    let [key, label, type_] = ["key", "label", "type"].map(|key| text(node, key, "a field", report));
    let [list_, required] = ["list", "required"].map(|key| flag(node, key, report));
    let choices = list(node, "choices", false, report).iter().filter_map(|node| choice(node, report)).collect();
    let span = node.get("key").map_or(node.span, |key| key.span);
    Some(ConnectorField { section, key: key?, label: label?, type_: type_?, list: list_, required, choices, span })
}

fn choice(node: &Node, report: &mut Report) -> Option<ConnectorChoice> {
    check_keys(node, &CHOICE_KEYS, report);
    let [value, label] = CHOICE_KEYS.map(|key| text(node, key, "a choice", report));
    Some(ConnectorChoice { value: value?, label: label?, of: None, span: node.span })
}

fn text(node: &Node, key: &str, entry: &str, report: &mut Report) -> Option<String> {
    required_text(node, key, entry).map_err(|(span, message)| report.push(invalid(span, &message))).ok()
}

fn flag(node: &Node, key: &str, report: &mut Report) -> bool {
    let Some(value) = node.get(key) else { return false };
    value.as_bool().unwrap_or_else(|| {
        report.push(invalid(value.span, &format!("expected true or false for `{key}`, found {}", value.kind())));
        false
    })
}

fn list<'n>(node: &'n Node, key: &str, is_required: bool, report: &mut Report) -> &'n [Node] {
    let Some(value) = node.get(key) else {
        if is_required {
            report.push(invalid(node.span, &format!("expected `{key}` with a list")));
        }
        return &[];
    };
    value.as_list().unwrap_or_else(|| {
        report.push(invalid(value.span, &format!("expected a list for `{key}`, found {}", value.kind())));
        &[]
    })
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::FLOWS_INVALID, message).at(span, "").help(codes::FLOWS_INVALID.fix)
}
