//! What exports show of a card.

use crate::model::{CardField, ConnectorField, Section};
use crate::reconcile::matching::card_bindings::CardBindings;

/// What the label of the second place of a finding says.
pub(super) const EXPORT: &str = "an export says this";

/// The fields of a card that exports show, too.
pub(super) fn shown<'a>(
    bound: &CardBindings<'a>,
) -> impl Iterator<Item = (Section, &'a CardField, &'a ConnectorField)> {
    let fields = bound.matched.card.fields();
    fields.filter_map(|(section, field)| Some((section, field, field.connector.as_ref()?)))
}
