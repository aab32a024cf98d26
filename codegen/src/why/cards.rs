//! The story of a card, and of a field of a card with that of what it is bound to.

use super::find::{Finder, fields};
use super::knowledge::Knowledge;
use super::story::{Line, Story};
use super::{corrected, values};
use crate::decisions::Decision;
use crate::model::{BoundCard, ConnectorCard, ConnectorField, Section};
use crate::reconcile::Finding;

pub(super) fn story(known: Knowledge<'_>, bound: &BoundCard) -> Story {
    let card = &bound.card;
    let what = format!("a card with {} fields", fields(bound).count());
    let mut story = Story { place: card.title.clone(), what, ..Story::default() };
    let calls =
        bound.operations.iter().map(|call| Line::new(format!("{} ({})", call.operation_id, call.role.as_str())));
    story.add("Operations", calls.collect());
    let bindings = bound.fields.iter().filter_map(|field| {
        let label = &card.section(field.section).get(field.index)?.label;
        Some(Line::new(format!("{} {label}: {}", field.section, field.binding)))
    });
    story.add("Fields", bindings.collect());
    story.add("In exports of flows", card.connector.iter().map(|shown| exported_card(known, shown)).collect());
    story.add("Findings", findings(known, |subject| subject == card.slug));
    story.add("Decisions", decisions(known, |subject| subject == card.slug));
    story.add("Stands at", vec![Line::new("card").at(Some(known.sources.place(card.span)))]);
    story
}

/// The story of the field, followed by those of the places that it is bound to.
pub(super) fn field_stories(
    known: Knowledge<'_>,
    finder: &Finder<'_>,
    bound: &BoundCard,
    (section, index): &(Section, usize),
) -> Vec<Story> {
    let Some(field) = bound.card.section(*section).get(*index) else { return Vec::new() };
    let Some(found) = bound.fields.iter().find(|one| one.section == *section && one.index == *index) else {
        return Vec::new();
    };
    let required = match (&field.required_when, field.required) {
        (Some(when), _) => format!(", required for {when}"),
        (None, true) => ", required".to_owned(),
        (None, false) => String::new(),
    };
    let mut story = Story {
        place: format!("{}: {}", bound.card.title, field.label),
        what: format!("{} of the card, {}{required}", section.as_str(), field.type_.as_str()),
        ..Story::default()
    };
    let binding = Line::new(found.binding.to_string());
    story.add("Bound to", vec![binding.with(format!("by the rule `{}`, certain to {} %", found.rule, found.score))]);
    let shown = field.connector.iter().flat_map(|shown| exported_field(known, shown));
    story.add("In exports of flows", shown.collect());
    let subject = format!("{}/{section}/{}", bound.card.slug, field.key);
    let is_it = |other: &str| other == subject || other.strip_prefix('*').is_some_and(|rest| subject.ends_with(rest));
    story.add("Findings", findings(known, is_it));
    story.add("Decisions", decisions(known, is_it));
    story.add("Stands at", vec![Line::new("field").at(Some(known.sources.place(field.span)))]);
    let mut stories = vec![story];
    for value in finder.all() {
        let is_of_card = || bound.operations.iter().any(|call| call.operation_id == value.operation.id);
        if is_of_card() && values::is_bound(bound, found, value.operation, &value.found.place) {
            stories.push(values::story(known, finder, value));
        }
    }
    stories
}

/// What exports call a card.
fn exported_card(known: Knowledge<'_>, shown: &ConnectorCard) -> Line {
    let line = Line::new(format!("{} of {} {}", shown.method, shown.module, shown.version));
    line.at(Some(known.sources.place(shown.span))).with(format!("In {}", shown.documents.join(", ")))
}

/// What exports call a field and its choices.
fn exported_field(known: Knowledge<'_>, shown: &ConnectorField) -> Vec<Line> {
    let at = |span| Some(known.sources.place(span));
    let field = Line::new(format!("{}, labeled {}", shown.key, shown.label)).at(at(shown.span));
    let choices = shown
        .choices
        .iter()
        .map(|choice| Line::new(format!("{}, labeled {}", choice.value, choice.label)).at(at(choice.span)));
    std::iter::once(field).chain(choices).collect()
}

fn findings(known: Knowledge<'_>, is_it: impl Fn(&str) -> bool) -> Vec<Line> {
    let found = known.reconciled.findings().iter().filter(|finding| is_it(&finding.subject));
    found.map(|finding| line(known, finding)).collect()
}

fn line(known: Knowledge<'_>, finding: &Finding) -> Line {
    let line = Line::new(format!("{}: {}", finding.rule, finding.message));
    let line = line.at(Some(known.sources.place(finding.card_span)));
    match &finding.decision {
        None => line,
        Some(decision) => {
            let at = known.sources.place(decision.span);
            line.with(format!("Decided: {}. {} [{at}]", decision.verdict, decision.reason))
        }
    }
}

/// Decisions that bind, which belong to no finding.
fn decisions(known: Knowledge<'_>, is_it: impl Fn(&str) -> bool) -> Vec<Line> {
    let is_used = |decision: &Decision| {
        let findings = known.reconciled.findings().iter();
        findings.filter_map(|finding| finding.decision.as_ref()).any(|other| other.span == decision.span)
    };
    let found = known.decisions.iter().filter(|decision| is_it(&decision.subject) && !is_used(decision));
    let line = |decision: &Decision| {
        let line = Line::new(format!("{}: {}", decision.rule, decision.verdict));
        let line = line.at(Some(known.sources.place(decision.span))).with(format!("Reason: {}", decision.reason));
        let evidence: Vec<String> = decision.evidence.iter().map(corrected::evidence).collect();
        if evidence.is_empty() { line } else { line.with(format!("Evidence: {}", evidence.join(", "))) }
    };
    found.map(line).collect()
}
