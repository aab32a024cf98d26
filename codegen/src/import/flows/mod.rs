//! Exports of flows as evidence: how the connector itself calls the cards.
//!
//! Only facts of the connector are taken: keys, labels, types, marks and choices. What somebody has filled in, the names of
//! flows and connections, and the cards of others stay in the export.

mod facts;
mod join;
mod problems;

use kandji_flow::flow::File;

use crate::diagnostic::{Diagnostic, Report, codes, import_codes};
use crate::import::reading::sources::Source;
use crate::model::ConnectorCard;
use crate::source::{FileId, SourceFile, SourceMap, Span};

pub(super) use join::join;

/// What one export shows of the cards, and how `spec/sources.yaml` lists it.
pub(super) fn read(
    file: FileId,
    source_map: &SourceMap,
    report: &mut Report,
) -> Result<(Vec<ConnectorCard>, Source), Box<Diagnostic>> {
    let nothing = || Diagnostic::error(&codes::IMPORT_NOTHING, "the export has no card of the connector");
    let Some(source_file) = source_map.file(file) else { return Err(Box::new(nothing())) };
    let parsed = match File::parse(source_file.text().as_bytes()) {
        Ok(parsed) => parsed,
        Err(found) => return Err(all_but_last(problems::diagnostics(&found, file, source_file), report)),
    };
    let reading = parsed.read();
    for found in problems::diagnostics(&reading.problems, file, source_file) {
        report.push(found);
    }
    let name = name_of(source_file);
    let found = facts::of(&reading.export, &name, file);
    if let Some(others) = found.others {
        let message = format!("{name}: {others}");
        report.push(Diagnostic::note(&import_codes::IMPORT_SKIPPED, message).at(Span::new(file, 0, 0), ""));
    }
    if found.cards.is_empty() {
        let help = "export a flow that uses the connector, or leave the file out";
        return Err(Box::new(nothing().at(Span::new(file, 0, 0), "").help(help)));
    }
    let source = Source::of_flows(source_file, found.cards.len());
    Ok((found.cards, source))
}

/// Reports all faults but the last one, which is returned.
fn all_but_last(mut found: Vec<Diagnostic>, report: &mut Report) -> Box<Diagnostic> {
    let last = found.pop().unwrap_or_else(|| Diagnostic::error(&codes::JSON_SYNTAX, "the file cannot be read"));
    found.into_iter().for_each(|fault| report.push(fault));
    Box::new(last)
}

/// The file name without folders.
fn name_of(file: &SourceFile) -> String {
    file.name().rsplit(['/', '\\']).next().unwrap_or("").to_owned()
}
