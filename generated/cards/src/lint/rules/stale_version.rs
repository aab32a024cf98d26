//! `stale-version`: a card is from an older version of the connector.

use std::cmp::Ordering;

use crate::flow::{Severity, shown};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "stale-version",
    Severity::Warning,
    [
        "A card is from an older version of the connector than one that is known.",
        "Remove the card, add it again, and map its fields.",
    ],
    check,
);

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    let in_catalogue = context.catalogue.cards.iter().filter_map(|card| card.connector.as_ref());
    let in_catalogue = in_catalogue.map(|connector| connector.version.as_str());
    let in_file = context.cards.iter().map(|used| used.card.module.version);
    let Some(newest) = in_catalogue.chain(in_file).max_by(|one, other| compare(one, other)) else { return };
    for used in context.cards.iter().filter(|used| compare(used.card.module.version, newest) == Ordering::Less) {
        let (title, version) = (shown(used.card.title), shown(used.card.module.version));
        report(
            format!("{title} is from version {version}; the newest that is known is {}", shown(newest)),
            used.card.span,
        );
    }
}

/// Compares versions number by number. What is no number is older than any.
fn compare(one: &str, other: &str) -> Ordering {
    let numbers = |version: &str| version.split('.').map(|part| part.parse::<u64>().ok()).collect::<Vec<_>>();
    numbers(one).cmp(&numbers(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        assert_eq!(compare("0.9.0", "0.267.0"), Ordering::Less);
        assert_eq!(compare("1.0", "0.267.0"), Ordering::Greater);
        assert_eq!(compare("x", "0.0.1"), Ordering::Less);
    }
}
