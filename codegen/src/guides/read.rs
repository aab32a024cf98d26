//! The guides of a spec folder.

use std::collections::BTreeMap;

use super::blocks::{self, Text};
use super::front_matter;
use super::guide::{Guide, anchor_of};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::SpecFolder;
use crate::source::{FileId, Span};
use crate::text::{did_you_mean, is_kebab};

/// Reads the guides of a spec folder, in the order of the book. Links are not resolved yet; see [`super::check`].
///
/// # Errors
/// [`Failed`] if a guide cannot be used; `report` says why.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Vec<Guide>, Failed> {
    let programs: Vec<(&str, &str)> = spec.programs.iter().filter_map(|file| program(spec, *file)).collect();
    let mut guides: Vec<Guide> = spec.guides.iter().filter_map(|file| guide(spec, *file, &programs, report)).collect();
    check_topics(&guides, report);
    report.checkpoint()?;
    guides.sort_by(|one, other| key(one).cmp(&key(other)));
    Ok(guides)
}

fn key(guide: &Guide) -> (super::Part, u32, &str) {
    (guide.part, guide.order.unwrap_or(u32::MAX), &guide.slug)
}

/// The name of a file without its folder and extension, and its text.
fn program(spec: &SpecFolder, file: FileId) -> Option<(&str, &str)> {
    let source = spec.sources.file(file)?;
    Some((stem(source.name()), source.text()))
}

fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn guide(spec: &SpecFolder, file: FileId, programs: &[(&str, &str)], report: &mut Report) -> Option<Guide> {
    let source = spec.sources.file(file)?;
    let slug = stem(source.name());
    if !is_kebab(slug) {
        let message = format!("the name of a guide has lower-case letters, digits and hyphens, unlike `{slug}`");
        report.push(
            Diagnostic::error(&codes::GUIDE_INVALID, message).at(Span::new(file, 0, 0), "").help("rename the file"),
        );
    }
    let head = front_matter::read(file, &spec.sources, report)?;
    let text = source.text().get(head.end..).unwrap_or("");
    let blocks = blocks::read(Text { text, start: head.end, file, programs }, report);
    let guide = Guide {
        slug: slug.to_owned(),
        title: head.title,
        part: head.part,
        order: head.order,
        keywords: head.keywords,
        covers: head.covers,
        blocks,
        span: head.span,
    };
    check_headings(&guide, report);
    check_covered(&guide, report);
    Some(guide)
}

/// A link to a heading must have one place to lead to, on GitHub too.
fn check_headings(guide: &Guide, report: &mut Report) {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for heading in guide.headings() {
        let anchor = anchor_of(&heading.text);
        let fault = match seen.get(&anchor) {
            _ if anchor.is_empty() => invalid(heading.span, "a heading needs a letter or digit"),
            Some(first) => {
                invalid(heading.span, "two headings of a guide have the same words").at(*first, "the first one")
            }
            None => {
                seen.insert(anchor, heading.span);
                continue;
            }
        };
        report.push(fault);
    }
}

/// A topic that is covered under a heading needs the heading.
fn check_covered(guide: &Guide, report: &mut Report) {
    let anchors: Vec<String> = guide.headings().map(|heading| anchor_of(&heading.text)).collect();
    for covered in &guide.covers {
        if let Some(anchor) = covered.heading.as_ref().filter(|anchor| !anchors.contains(anchor)) {
            let hint = did_you_mean(anchor, anchors.iter().map(String::as_str));
            report.push(invalid(covered.span, &format!("there is no heading `{anchor}` in this guide{hint}")));
        }
    }
}

/// A topic has one guide, or links to it could not choose.
fn check_topics(guides: &[Guide], report: &mut Report) {
    let mut seen = BTreeMap::new();
    for guide in guides {
        for covered in &guide.covers {
            if let Some(first) = seen.insert(covered.topic, guide.span) {
                report.push(invalid(guide.span, "two guides cover the same topic").at(first, "the first one"));
            }
        }
    }
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::GUIDE_INVALID, message).at(span, "")
}
