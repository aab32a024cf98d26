//! The limits of values.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Number;

use super::changed::Changed;
use crate::diff::api::codes::values as codes;
use crate::diff::api::finding::Effect;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::Limits;

/// Limits by the keyword that states them.
pub(super) type Bounds = BTreeMap<&'static str, Bound>;

/// A limit.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bound {
    /// As it is shown.
    text: String,
    side: Side,
}

/// How limits of one keyword compare.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    /// A larger one is tighter; of equal ones, that which excludes itself.
    Lower(f64, bool),
    /// A smaller one is tighter; of equal ones, that which excludes itself.
    Upper(f64, bool),
    /// A multiple of the other is tighter.
    Multiple(f64),
    /// They do not.
    Incomparable,
}

/// The limits of a value. Every limit of the model has to be named here, so that none can be forgotten.
pub(super) fn bounds(limits: &Limits) -> Bounds {
    let Limits {
        minimum,
        maximum,
        min_length,
        max_length,
        min_items,
        max_items,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        pattern,
        unique_items,
        min_properties,
        max_properties,
    } = limits;
    let number = |number: &Number| number.as_f64().unwrap_or(f64::NAN);
    let lower = |limit: &Option<Number>, is_exclusive: bool| {
        limit.as_ref().map(|limit| Bound::new(limit.to_string(), Side::Lower(number(limit), is_exclusive)))
    };
    let upper = |limit: &Option<Number>, is_exclusive: bool| {
        limit.as_ref().map(|limit| Bound::new(limit.to_string(), Side::Upper(number(limit), is_exclusive)))
    };
    let exact = |size: &Option<u64>| size.map(Number::from);
    let multiple = multiple_of.as_ref().map(|step| Bound::new(step.to_string(), Side::Multiple(number(step))));
    let said = [
        ("minimum", lower(minimum, *exclusive_minimum)),
        ("maximum", upper(maximum, *exclusive_maximum)),
        ("minLength", lower(&exact(min_length), false)),
        ("maxLength", upper(&exact(max_length), false)),
        ("minItems", lower(&exact(min_items), false)),
        ("maxItems", upper(&exact(max_items), false)),
        ("minProperties", lower(&exact(min_properties), false)),
        ("maxProperties", upper(&exact(max_properties), false)),
        ("multipleOf", multiple),
        ("pattern", pattern.clone().map(|pattern| Bound::new(pattern, Side::Incomparable))),
        ("uniqueItems", unique_items.then(|| Bound::new("true".to_owned(), Side::Incomparable))),
    ];
    said.into_iter().filter_map(|(keyword, bound)| Some((keyword, bound?))).collect()
}

impl Bound {
    fn new(text: String, side: Side) -> Self {
        let is_exclusive = matches!(side, Side::Lower(_, true) | Side::Upper(_, true));
        Self { text: if is_exclusive { format!("{text}, exclusive") } else { text }, side }
    }

    /// Whether this one is tighter than the other, looser, or neither.
    fn against(&self, other: &Self) -> Option<Ordering> {
        match (self.side, other.side) {
            (Side::Lower(one, excludes), Side::Lower(other, too)) => {
                Some(one.partial_cmp(&other)?.then(excludes.cmp(&too)))
            }
            (Side::Upper(one, excludes), Side::Upper(other, too)) => {
                Some(other.partial_cmp(&one)?.then(excludes.cmp(&too)))
            }
            (Side::Multiple(one), Side::Multiple(other)) if one % other == 0.0 => Some(Ordering::Greater),
            (Side::Multiple(one), Side::Multiple(other)) if other % one == 0.0 => Some(Ordering::Less),
            _ => None,
        }
    }
}

/// The limits that are stated beside the name of a type, and those of the type.
pub(super) fn over(mut own: Bounds, of_type: &Bounds) -> Bounds {
    for (keyword, bound) in of_type {
        own.entry(keyword).or_insert_with(|| bound.clone());
    }
    own
}

/// What is different about the limits of two values.
pub(super) fn compare(old: &Bounds, new: &Bounds) -> Vec<Changed> {
    let keywords: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let changes = keywords.into_iter().filter_map(|keyword| {
        let (before, after) = (old.get(keyword), new.get(keyword));
        let tighter = match (before, after) {
            _ if before == after => return None,
            (None, _) => Some(Ordering::Greater),
            (_, None) => Some(Ordering::Less),
            (Some(before), Some(after)) => after.against(before),
        };
        let (code, effect) = match tighter {
            Some(Ordering::Greater) => (&codes::LIMIT_TIGHTENED, Effect::new(Breaking, Info)),
            Some(Ordering::Less) => (&codes::LIMIT_LOOSENED, Effect::new(Info, Warning)),
            _ => (&codes::LIMIT_CHANGED, Effect::new(Breaking, Warning)),
        };
        let text = |bound: Option<&Bound>| bound.map(|bound| bound.text.clone());
        let shown = |bound: Option<&Bound>| bound.map_or("none", |bound| bound.text.as_str()).to_owned();
        let what = format!("`{keyword}` was {}, is {}", shown(before), shown(after));
        Some(Changed::new(code, effect, what).of(text(before), text(after)))
    });
    changes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: &Limits, new: &Limits) -> Vec<&'static str> {
        compare(&bounds(old), &bounds(new)).iter().map(|changed| changed.code.id).collect()
    }

    #[test]
    fn limits_are_tighter_or_looser_by_what_they_admit() {
        let minimum = |minimum: u32, exclusive_minimum| Limits {
            minimum: Some(minimum.into()),
            exclusive_minimum,
            ..Limits::default()
        };
        let multiple = |step: u32| Limits { multiple_of: Some(step.into()), ..Limits::default() };
        let pattern = |pattern: &str| Limits { pattern: Some(pattern.to_owned()), ..Limits::default() };
        let none = Limits::default();
        assert_eq!(change(&minimum(1, false), &minimum(2, false)), ["limit-tightened"]);
        assert_eq!(change(&minimum(1, true), &minimum(1, false)), ["limit-loosened"]);
        assert_eq!(change(&multiple(2), &multiple(4)), ["limit-tightened"]);
        assert_eq!(
            (change(&multiple(4), &multiple(2)), change(&multiple(2), &multiple(3))),
            (vec!["limit-loosened"], vec!["limit-changed"])
        );
        assert_eq!(
            (change(&none, &pattern("a")), change(&pattern("a"), &none)),
            (vec!["limit-tightened"], vec!["limit-loosened"])
        );
        assert_eq!(
            (change(&pattern("a"), &pattern("b")), change(&pattern("a"), &pattern("a"))),
            (vec!["limit-changed"], vec![])
        );
    }
}
