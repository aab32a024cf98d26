//! Where cards differ from the API, for those who build flows.

use super::table::named;
use crate::emit::docs::escape::{Md, literal, md};
use crate::emit::docs::guides::writer::Writer;
use crate::emit::docs::markdown::inline;
use crate::model::{Binding, BoundCard, CardField, Concept};

/// The fields about which a card and the API disagree and that somebody has decided on, with the reason. Fields of several
/// cards that have the same label and reason are one row.
pub(super) fn decided(writer: Writer<'_>) -> Md {
    let mut rows: Vec<(&str, &str, Vec<Md>)> = Vec::new();
    for finding in writer.context.input.findings {
        let Some(decision) = &finding.decision else { continue };
        let found =
            writer.context.input.cards.iter().enumerate().find(|(_, bound)| bound.card.slug == finding.card_slug());
        let Some((index, bound)) = found else { continue };
        let label = field_of(bound, &finding.subject).map_or("", |field| field.label.as_str());
        match rows.iter_mut().find(|(known, reason, _)| *known == label && *reason == decision.reason) {
            Some((_, _, cards)) => cards.push(writer.card(index)),
            None => rows.push((label, &decision.reason, vec![writer.card(index)])),
        }
    }
    let rows = rows.into_iter().map(|(label, reason, mut cards)| {
        cards.dedup();
        [Md::join(cards, ", "), literal(label), inline(reason)]
    });
    named(["Card", "Field", "What to know"], rows)
}

/// The field that a finding is about: `card/section/key`.
fn field_of<'a>(bound: &'a BoundCard, subject: &str) -> Option<&'a CardField> {
    let mut parts = subject.splitn(3, '/').skip(1);
    let (section, key) = (parts.next()?, parts.next()?);
    let mut fields = bound.card.fields();
    fields.find(|(known, field)| known.as_str() == section && field.key == key).map(|(_, field)| field)
}

/// The fields of cards that no document of the API has, each with what is known.
pub(super) fn undocumented(writer: Writer<'_>) -> Md {
    let cards = writer.context.input.cards.iter().enumerate();
    let rows = cards.flat_map(|(index, bound)| bound.fields.iter().map(move |field| (index, bound, field)));
    let rows = rows.filter_map(|(index, bound, field)| {
        let Binding::Connector { concept: Concept::Undocumented, reason } = &field.binding else { return None };
        let label = bound.card.section(field.section).get(field.index).map(|field| literal(&field.label))?;
        Some([writer.card(index), label, inline(reason)])
    });
    named(["Card", "Field", "What is known"], rows)
}

/// The cards that need at least one of several inputs, none of which is required by itself.
pub(super) fn at_least_one(writer: Writer<'_>) -> Md {
    let cards = writer.context.input.cards.iter().enumerate().filter(|(_, bound)| !bound.at_least_one.is_empty());
    let rows = cards.map(|(index, bound)| {
        let label =
            |key: &str| bound.card.inputs.iter().find(|field| field.key == key).map(|field| literal(&field.label));
        let inputs = bound.at_least_one.iter().filter_map(|one| {
            let label = label(&one.input)?;
            let clear = one.clear.as_ref().and_then(|key| bound.card.options.iter().find(|field| field.key == *key));
            let clear = clear.map(|option| md!(" (or the option *{}*)", &literal(&option.label))).unwrap_or_default();
            Some(md!("{}{}", &label, &clear))
        });
        [writer.card(index), Md::join(inputs, ", ")]
    });
    named(["Card", "At least one of"], rows)
}
