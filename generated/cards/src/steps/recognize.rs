//! Which card of the catalogue a card of a flow is, and which of its fields are which.

use crate::catalogue::{Card, Catalogue, Field, Section};
use crate::flow::{Card as FlowCard, Field as FlowField, Origin};

/// What a card of a flow is.
#[derive(Clone, Debug)]
pub struct Recognized<'c> {
    /// The card of the catalogue.
    pub card: &'c Card,
    /// For each input of the card in the flow, the field of the catalogue.
    pub inputs: Vec<Option<(Section, &'c Field)>>,
    /// For each output, the field of the catalogue.
    pub outputs: Vec<Option<&'c Field>>,
    /// For each input, whether it is a field that only the connector has.
    pub known: Vec<bool>,
}

/// Whether a card of a flow is one of the connector that the catalogue describes.
#[must_use]
pub fn is_of_connector(catalogue: &Catalogue, card: &FlowCard<'_>) -> bool {
    let modules = catalogue.cards.iter().filter_map(|card| card.connector.as_ref()).map(|one| base(&one.module));
    card.module.origin == Origin::Connector && modules.into_iter().any(|module| module == base(card.module.name))
}

/// The name of a module without the id behind it.
fn base(module: &str) -> &str {
    module.split('_').next().unwrap_or_default()
}

/// The card of the catalogue that a card of a flow is: by its key, or else by its title.
#[must_use]
pub fn recognize<'c>(catalogue: &'c Catalogue, card: &FlowCard<'_>) -> Option<Recognized<'c>> {
    if !is_of_connector(catalogue, card) {
        return None;
    }
    let is_keyed = |one: &&Card| one.connector.as_ref().is_some_and(|connector| connector.method == card.method);
    let known = catalogue.cards.iter().find(is_keyed).or_else(|| catalogue.titled(card.title))?;
    let input = |field: &FlowField<'_>| {
        let first = if field.is_option { Section::Options } else { Section::Inputs };
        let sections = [first, if field.is_option { Section::Inputs } else { Section::Options }];
        sections.into_iter().find_map(|section| Some((section, find(known.section(section), field)?)))
    };
    let is_known = |field: &FlowField<'_>| {
        known.connector.iter().flat_map(|connector| &connector.fields).any(|one| one.key == field.key)
    };
    Some(Recognized {
        card: known,
        inputs: card.inputs.iter().map(input).collect(),
        outputs: card.outputs.iter().map(|field| find(&known.outputs, field)).collect(),
        known: card.inputs.iter().map(is_known).collect(),
    })
}

/// The field of the catalogue that a field of a flow is: by the connector's key, by a label, or by the key without the id
/// that the connector puts behind it.
fn find<'c>(fields: &'c [Field], wanted: &FlowField<'_>) -> Option<&'c Field> {
    let by = |is_it: &dyn Fn(&Field) -> bool| fields.iter().find(|field| is_it(field));
    by(&|field| field.connector_key.as_deref() == Some(wanted.key))
        .or_else(|| by(&|field| field.connector_label.as_deref() == Some(wanted.label)))
        .or_else(|| by(&|field| is_same(&field.label, wanted.label)))
        .or_else(|| by(&|field| field.connector_key.is_none() && field.key == without_id(wanted.key)))
}

fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().map(str::to_lowercase).eq(other.split_whitespace().map(str::to_lowercase))
}

/// `device_id_Ab3dEf` without `_Ab3dEf`.
fn without_id(key: &str) -> &str {
    let is_id = |id: &str| id.len() >= 6 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match key.rsplit_once('_') {
        Some((name, id)) if is_id(id) && id.bytes().any(|byte| byte.is_ascii_uppercase()) => name,
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_key_is_no_part_of_its_name() {
        let keys = ["device_id_VNWIP0", "device_id", "user_email", "id_W3EFAT", "processing_flow"];
        assert_eq!(keys.map(without_id), ["device_id", "device_id", "user_email", "id", "processing_flow"]);
    }
}
