//! The values that a description lists: "one of `a`, `b` and `c`".

use std::collections::BTreeSet;

/// The complete list of values in a description; empty if it lists none.
pub(crate) fn listed_values(text: &str) -> BTreeSet<String> {
    const MARKS: [&str; 11] = [
        "possible values",
        "possible options",
        "options are available",
        "options are",
        "options:",
        "choices are",
        "following options",
        "sorted by any of the following keys",
        "field to sort by",
        "sort results by",
        "values - ",
    ];
    // ASCII only, so that offsets are the same in both: full lowercasing changes the length of letters like `İ`.
    let lower = text.to_ascii_lowercase();
    let end_of = |mark: &&str| lower.find(*mark).map(|start| start + mark.len());
    let from_mark = MARKS.iter().filter_map(end_of).max().and_then(|start| text.get(start..)).map(values_behind);
    let from_mark = from_mark.filter(|values| values.len() > 1);
    let others = || explained_values(text, &lower).or_else(|| enclosed_values(text)).or_else(|| whole_list(text));
    let values = from_mark.or_else(others).unwrap_or_default();
    values.into_iter().collect()
}

/// Values that are explained one by one: "… are supported: `A` - does this. `B` - does that.".
fn explained_values(text: &str, lower: &str) -> Option<Vec<String>> {
    let start = ["are supported:", "following strings:"].iter().find_map(|mark| lower.find(mark))?;
    let mut parts = text.get(start..)?.split('`').skip(1);
    let mut values = Vec::new();
    while let (Some(word), Some(behind)) = (parts.next(), parts.next()) {
        if is_word(word) && behind.trim_start().starts_with("- ") {
            values.push(word.to_owned());
        }
    }
    Some(values).filter(|values| values.len() > 1)
}

/// Text that ends with a list of quoted values in parentheses: "… by kind (`a`, `b`, `c`).".
fn enclosed_values(text: &str) -> Option<Vec<String>> {
    let inside = text.trim_end_matches(['.', ' ']).strip_suffix(')')?.rsplit_once('(')?.1;
    let is_quoted = inside.split(',').all(|part| part.trim().starts_with('`') && part.trim().ends_with('`'));
    split_list(inside).filter(|values| is_quoted && values.len() > 1)
}

/// Values in a sentence (`a`, `b`, or `c`.) or in list items after a colon.
fn values_behind(text: &str) -> Vec<String> {
    let text = text.trim_start_matches([':', '*', ' ', '.', '-']);
    let items: Vec<&str> = text.lines().filter_map(list_item).collect();
    let sentence = text.lines().next().unwrap_or("");
    if sentence.trim().is_empty() || items.len() > 1 {
        return items.into_iter().filter_map(first_word).collect();
    }
    let sentence = sentence.split(". ").next().unwrap_or(sentence);
    // "`a`, `b` either this way or that": the list ends before `either`.
    let list = sentence.split_once(" either ").map_or(sentence, |(list, _)| list);
    split_list(list).unwrap_or_default()
}

/// Text that is only a list (`a, b, or c`), or ends with one after a dash.
fn whole_list(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let tail = text.rsplit_once(" - ").map_or(text, |(_, tail)| tail);
    split_list(tail).filter(|values| values.len() > 2)
}

/// The values of `a, b and c`; `None` if a part is not a single word.
fn split_list(sentence: &str) -> Option<Vec<String>> {
    let joined = sentence.trim().trim_end_matches('.').replace(" and ", ", ").replace(" or ", ", ");
    let parts = joined.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| Some(part.trim_matches(['`', '"', '\'', '*'])).filter(|word| is_word(word)).map(str::to_owned))
        .collect()
}

fn list_item(line: &str) -> Option<&str> {
    line.trim().strip_prefix("- ").or_else(|| line.trim().strip_prefix("* "))
}

fn first_word(item: &str) -> Option<String> {
    let word = item.split_whitespace().next()?.trim_matches(['`', '"', ',', '*']);
    is_word(word).then(|| word.to_owned())
}

fn is_word(text: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || "_-+".contains(c);
    !text.is_empty() && text.chars().all(inner) && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        listed_values(text).into_iter().collect()
    }

    #[test]
    fn values_are_read_from_sentences_and_lists() {
        assert_eq!(values("Colours. Possible values:`red`, `blue`"), ["blue", "red"]);
        assert_eq!(
            values("The following options are available: `red` and `blue`. Leave it empty for all."),
            ["blue", "red"]
        );
        assert_eq!(values("The following options are available: red, blue, or green."), ["blue", "green", "red"]);
        assert_eq!(values("Sort.\n\n**Possible values**\n\n- `red` - warm\n- `blue`\n\nAlso more."), ["blue", "red"]);
        assert_eq!(values("The state - red, blue, green"), ["blue", "green", "red"]);
        assert_eq!(values("red, blue, or green"), ["blue", "green", "red"]);
        assert_eq!(values("once, every_day, no_limit"), ["every_day", "no_limit", "once"]);
        assert_eq!(values("These modes are supported: `A` - one. `B_C` - two, like `D`."), ["A", "B_C"]);
        assert!(values("Search for one thing, another thing, or both").is_empty());
        assert!(values("Any number. Examples: `7`, `30`").is_empty());
        assert_eq!(values("Those of a kind, separated by commas (`Red`, `blue`)."), ["Red", "blue"]);
        assert!(values("Those of a kind (red, blue)").is_empty());
        assert_eq!(values("Sort results by `age`, `id` either this way or that."), ["age", "id"]);
    }
}
