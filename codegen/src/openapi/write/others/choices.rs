//! The values of enumerations.

use serde::Serialize;

use crate::model::UniqueNames;
use crate::openapi::write::map::Entries;

/// The extension by which generators name the values of an enumeration.
const VARIANT_NAMES: &str = "x-enum-varnames";

/// The mark of a descending order.
const DESCENDING: char = '-';

/// Writes the values that a request can have. Where two of them would have one name in a program, such as `name` and
/// `-name`, they have names of their own; those that begin with a letter go first.
pub(super) fn closed<M: Entries>(values: &[String], nullable: bool, map: &mut M) -> Result<(), M::Error> {
    let mut values: Vec<&str> = values.iter().map(String::as_str).collect();
    values.sort_by_key(|value| !value.starts_with(|c: char| c.is_ascii_alphabetic()));
    let listed: Vec<Option<&str>> = values.iter().copied().map(Some).chain(nullable.then_some(None)).collect();
    map.entry("enum", &listed)?;
    map.some(VARIANT_NAMES, variant_names(&values))
}

/// Writes the known values of a response, to which the API can add others.
pub(super) fn open<M: Entries>(values: &[impl Serialize], map: &mut M) -> Result<(), M::Error> {
    map.some("x-extensible-enum", (!values.is_empty()).then_some(values))
}

/// Names for values that generators would name alike, or not at all.
fn variant_names(values: &[&str]) -> Option<Vec<String>> {
    let mut plain = UniqueNames::separated_by("_").ignoring_case();
    let is_clear = |value: &&str| {
        value.starts_with(|c: char| c.is_ascii_alphabetic()) && plain.is_free(&word(value)) && {
            plain.claim(&word(value));
            true
        }
    };
    if values.iter().all(is_clear) {
        return None;
    }
    let mut names = UniqueNames::separated_by("_").ignoring_case();
    Some(values.iter().map(|value| names.claim(&variant_name(value))).collect())
}

/// `NAME`, `NAME_DESCENDING`.
fn variant_name(value: &str) -> String {
    let (stem, is_descending) = match value.strip_prefix(DESCENDING) {
        Some(stem) if stem.starts_with(|c: char| c.is_ascii_alphabetic()) => (stem, true),
        _ => (value, false),
    };
    let word = word(stem);
    let word = match word.chars().next() {
        None => "EMPTY".to_owned(),
        Some(c) if c.is_ascii_digit() => format!("VALUE_{word}"),
        Some(_) => word,
    };
    if is_descending { format!("{word}_DESCENDING") } else { word }
}

fn word(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_uppercase).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_generators_cannot_tell_apart_have_names() {
        assert_eq!(variant_names(&["Mac", "iPad"]), None);
        let names = ["device_name", "name", "-device_name", "-name"];
        let wanted = ["DEVICE_NAME", "NAME", "DEVICE_NAME_DESCENDING", "NAME_DESCENDING"];
        assert_eq!(variant_names(&names).unwrap(), wanted);
        assert_eq!(
            variant_names(&["a b", "a-b", "", "12", "*"]).unwrap(),
            ["A_B", "A_B_2", "EMPTY", "VALUE_12", "EMPTY_2"]
        );
    }
}
