//! Descriptions of parameters.

/// The parameters that a row describes instead of its own: at least two names in its text that start with its name.
pub(crate) fn stands_for(name: &str, text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let longer = |word: &&str| word.strip_prefix(name).is_some_and(|rest| rest.starts_with('_') && rest.len() > 1);
    let mut names: Vec<String> = Vec::new();
    for word in text.split(|c| !is_part(c)).filter(longer) {
        if !names.iter().any(|known| known == word) {
            names.push(word.to_owned());
        }
    }
    if names.len() > 1 { names } else { Vec::new() }
}

/// A description without digits and examples, to recognize copies; `None` if it is short.
pub(crate) fn comparable(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !word.contains(|c: char| c.is_ascii_digit())).collect();
    (words.len() > 3).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_can_describe_several_parameters() {
        assert_eq!(stands_for("day", "two of them, day_from and day_to"), ["day_from", "day_to"]);
        assert!(stands_for("day", "like day_from").is_empty());
    }
}
