//! Joins the statements of two steps, and compares them with those of both steps at once.

use std::collections::{BTreeMap, BTreeSet};

use super::statement::{Does, Statement};

/// The statements about one thing in one respect, of the two steps and of both at once.
type About<'a> = [Vec<&'a Statement>; 3];

/// What of the statements from A to B, from B to C, and from A to C contradicts each other.
#[must_use]
pub fn contradictions(steps: [&[Statement]; 2], both: &[Statement]) -> Vec<String> {
    let all = [steps[0], steps[1], both];
    let named: BTreeSet<String> = all.iter().flat_map(|list| list.iter()).flat_map(names).collect();
    let mut about: BTreeMap<(&str, &str), About<'_>> = BTreeMap::new();
    for (index, list) in all.iter().enumerate() {
        for statement in *list {
            about.entry((&statement.subject, &statement.aspect)).or_default()[index].push(statement);
        }
    }
    let faults = about.iter().filter_map(|((place, aspect), statements)| {
        let fault = fault(statements, is_within(place, &named), &all)?;
        if is_of_a_type(statements, aspect, &all) {
            return None;
        }
        Some(format!("{place} ({aspect}): {fault}: {statements:?}"))
    });
    faults.collect()
}

/// Whether what contradicts each other is about a type, and stands elsewhere in the other comparison, or is silent there
/// because the operations that use the type are others: a change of a type stands at the type if several operations use it.
fn is_of_a_type(about: &About<'_>, aspect: &str, all: &[&[Statement]; 3]) -> bool {
    let is_type = |one: &Statement| one.subject.starts_with("type ");
    let told = |list: &[Statement], needs_type: bool| {
        let here = about.iter().flatten();
        let values: BTreeSet<_> = here.map(|one| &one.values).collect();
        let fits = |one: &&Statement| one.aspect == aspect && (!needs_type || is_type(one));
        list.iter().filter(fits).any(|one| values.contains(&one.values) || is_type(one))
    };
    let is_here = about.iter().flatten().any(|one| is_type(one));
    let [_, _, both] = about;
    let elsewhere = match both.is_empty() {
        true => told(all[2], !is_here),
        false => told(all[0], !is_here) || told(all[1], !is_here),
    };
    let is_used_otherwise = is_here && all.iter().any(|list| list.iter().any(|one| one.does == Does::Name));
    elsewhere || is_used_otherwise || about.iter().flatten().any(|one| is_within_a_type(one, all))
}

/// Whether something was added, removed, renamed or retyped in a type, under a name that is in the place of a statement, or
/// the type as a whole: the statement may be about a value inside of it.
fn is_within_a_type(statement: &Statement, all: &[&[Statement]; 3]) -> bool {
    let tokens: BTreeSet<&str> = statement.subject.split(['/', ' ']).collect();
    let of_types = all.iter().flat_map(|list| list.iter());
    let of_types = of_types.filter(|one| one.does == Does::Name && one.subject.starts_with("type "));
    of_types
        .map(|one| one.subject.split_once(": /"))
        .any(|place| place.is_none_or(|(_, place)| place.rsplit('/').next().is_some_and(|name| tokens.contains(name))))
}

/// The places whose inside not all versions know: what was added, removed, renamed or moved, under both of its names.
fn names(statement: &Statement) -> Vec<String> {
    if statement.does != Does::Name {
        return Vec::new();
    }
    let subject = &statement.subject;
    let renamed = statement.values.iter().flatten().filter_map(|name| {
        let end = subject.rfind(['/', ' '])?;
        Some(format!("{}{name}", &subject[..=end]))
    });
    let requests = statement.values.iter().flatten().filter(|value| value.contains(" /")).cloned();
    renamed.chain(requests).chain([subject.clone()]).collect()
}

/// Whether a place is one of these, or inside of one.
fn is_within(place: &str, named: &BTreeSet<String>) -> bool {
    let ends =
        place.char_indices().filter(|(_, character)| matches!(character, '/' | ' ' | ':')).map(|(index, _)| index);
    ends.chain([place.len()]).any(|end| named.contains(&place[..end]))
}

fn fault(about: &About<'_>, is_named: bool, all: &[&[Statement]; 3]) -> Option<&'static str> {
    let [first, second, both] = about;
    let does = about.iter().flatten().map(|statement| statement.does).max()?;
    if does == Does::Name || is_named {
        let is_new = !both.is_empty() && first.is_empty() && second.is_empty();
        return (is_new && !both.iter().any(|one| is_told(one, all))).then_some("only told of both steps at once");
    }
    if does == Does::List {
        return lists(about);
    }
    let values = |statements: &[&Statement]| statements.iter().map(|one| one.values.clone()).collect::<BTreeSet<_>>();
    let [first, second, both] = [values(first), values(second), values(both)];
    if first.len().max(second.len()).max(both.len()) > 1 {
        return Some("told twice");
    }
    let [first, second, both] = [first, second, both].map(|values| values.into_iter().next());
    match (first, second, both) {
        (None, None, Some(_)) => Some("only told of both steps at once"),
        (Some(step), None, both) | (None, Some(step), both) => (both != Some(step)).then_some("lost"),
        (Some([before, middle]), Some([other, after]), both) => {
            if middle != other {
                return Some("two values in the middle");
            }
            let expected = (before != after).then_some([before, after]);
            (both != expected).then_some("not what both steps lead to")
        }
        (None, None, None) => None,
    }
}

/// What both steps add or remove at once, some step does.
fn lists(about: &About<'_>) -> Option<&'static str> {
    let told = |statements: &[&Statement], side: usize| -> BTreeSet<String> {
        let lists = statements.iter().filter_map(|one| one.values[side].clone());
        lists.flat_map(|list| list.split(", ").map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let [first, second, both] = about;
    let fits = [0, 1].into_iter().all(|side| {
        let steps: BTreeSet<String> = told(first, side).union(&told(second, side)).cloned().collect();
        let back: BTreeSet<String> = told(first, 1 - side).union(&told(second, 1 - side)).cloned().collect();
        let at_once = told(both, side);
        at_once.is_subset(&steps) && steps.difference(&at_once).all(|value| back.contains(value))
    });
    (!fits).then_some("not the values that the steps tell of")
}

/// Whether a step says anything about the same thing under another name or at another place, or about what is around it.
fn is_told(statement: &Statement, all: &[&[Statement]; 3]) -> bool {
    let end = |subject: &str| subject.rsplit(['/', ' ']).next().unwrap_or_default().to_owned();
    let names: BTreeSet<String> = statement.values.iter().flatten().cloned().chain([end(&statement.subject)]).collect();
    let steps = all[0].iter().chain(all[1]);
    steps.filter(|one| one.does == Does::Name).any(|one| {
        let others = one.values.iter().flatten().cloned().chain([end(&one.subject)]);
        let is_around = statement.subject.starts_with(&one.subject);
        is_around || others.into_iter().any(|name| names.contains(&name))
    })
}
