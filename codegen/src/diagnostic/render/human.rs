//! For people: the message, the source lines, and what to do.

mod excerpt;

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Label, Severity, codes};
use crate::source::SourceMap;
use crate::text::harmless;
use excerpt::Excerpt;

/// The most warnings or notes of one kind that are shown.
const SHOWN: usize = 10;
/// The most places of one diagnostic that are shown.
const PLACES: usize = 6;

pub(super) fn render(diagnostics: &[Diagnostic], sources: &SourceMap, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut out = String::new();
    for diagnostic in diagnostics {
        let count = counts.entry(diagnostic.code.id).or_default();
        if diagnostic.severity == Severity::Error || is_loss(diagnostic) {
            out += &show(diagnostic, sources, &renderer);
            continue;
        }
        *count += 1;
        if *count <= SHOWN {
            out += &show(diagnostic, sources, &renderer);
        }
    }
    out + &summary(&counts)
}

/// Whether a diagnostic is about something that a document lost: that is never behind a limit.
fn is_loss(diagnostic: &Diagnostic) -> bool {
    *diagnostic.code == codes::IMPORT_LOST
}

/// What was left out, and where to read more.
fn summary(counts: &BTreeMap<&str, usize>) -> String {
    let mut out = String::new();
    for (code, count) in counts.iter().filter(|(_, count)| **count > SHOWN) {
        let more = count - SHOWN;
        _ = writeln!(out, "… and {more} more of `{code}`; `--message-format json` shows them all");
    }
    let codes: Vec<_> = counts.keys().copied().collect();
    _ = match codes.as_slice() {
        [] => Ok(()),
        [code] => writeln!(out, "note: run `cargo xtask explain {code}` for an explanation"),
        codes => writeln!(out, "note: run `cargo xtask explain CODE` for an explanation of {}", codes.join(", ")),
    };
    out
}

fn show(diagnostic: &Diagnostic, sources: &SourceMap, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(harmless(&diagnostic.message)).id(diagnostic.code.id);
    let shown = diagnostic.labels.iter().take(PLACES).enumerate();
    let places = shown.flat_map(|(index, label)| place(label, index == 0, sources));
    let more = diagnostic.labels.len().saturating_sub(PLACES);
    let more = (more > 0).then(|| format!("{more} more places; `--message-format json` shows them all"));
    let more = more.into_iter().map(|text| Element::from(Level::NOTE.message(text)));
    let help = diagnostic.help.iter().map(|help| Element::from(Level::HELP.message(harmless(help))));
    let group: Group<'_> = title.elements(places.chain(more).chain(help));
    renderer.render(&[group]) + "\n\n" + &snippet(diagnostic)
}

/// The lines to paste. They start in the first column, because a margin would have to be removed after pasting.
fn snippet(diagnostic: &Diagnostic) -> String {
    let lines = diagnostic.snippet.iter().flat_map(|snippet| snippet.lines());
    let lines: String = lines.map(|line| harmless(line) + "\n").collect();
    if lines.is_empty() { lines } else { lines + "\n" }
}

/// A place with its source line. The renderer gets only that line, because it would scan a whole file.
fn place<'a>(label: &'a Label, primary: bool, sources: &SourceMap) -> Vec<Element<'a>> {
    let Some(file) = sources.file(label.span.file) else { return Vec::new() };
    let excerpt = Excerpt::of(file, label.span);
    let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
    let mut annotation = kind.span(excerpt.marked);
    if !label.text.is_empty() {
        annotation = annotation.label(harmless(&label.text));
    }
    let name = harmless(file.name());
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.at.line).annotation(annotation);
    if excerpt.is_cut_before {
        // The renderer counts columns within the excerpt, so it has to be told the real one.
        let origin = Origin::path(name).line(excerpt.at.line).char_column(excerpt.at.column);
        return vec![origin.into(), snippet.into()];
    }
    vec![snippet.path(name).into()]
}
