//! Word boundaries and singular forms.

/// Splits text into lowercase words at everything that is not a letter or digit, and at the humps of camel case.
///
/// A single letter before a capital is not a word of its own: `iPhone` and `SToken` are one word each.
pub(crate) fn split(text: &str) -> Vec<String> {
    split_up_to(text, usize::MAX)
}

/// The first words of a text, at most `most`.
pub(crate) fn split_up_to(text: &str, most: usize) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars();
    let mut before: Option<char> = None;
    while let Some(character) = characters.next() {
        let mut ahead = characters.clone();
        let hump = before.is_some_and(|before| is_hump(before, character, (ahead.next(), ahead.next())));
        if (hump && word.chars().count() > 1) || !character.is_alphanumeric() {
            take(&mut word, &mut words);
        }
        if character.is_alphanumeric() {
            word.extend(character.to_lowercase());
        }
        before = Some(character);
        if words.len() >= most {
            return words;
        }
    }
    take(&mut word, &mut words);
    words
}

/// Whether a word starts between `before` and `this`, as in `deviceName` or before the last capital of `MDMEnabled`, but not
/// in the plural of an abbreviation (`PINs`).
fn is_hump(before: char, this: char, ahead: (Option<char>, Option<char>)) -> bool {
    let after_small = (before.is_lowercase() || before.is_numeric()) && this.is_uppercase();
    let plural = ahead.0 == Some('s') && !ahead.1.is_some_and(char::is_alphabetic);
    let before_small = ahead.0.is_some_and(char::is_lowercase) && !plural;
    after_small || (before.is_uppercase() && this.is_uppercase() && before_small)
}

fn take(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// The singular of a word, judged by its ending: `policies` becomes `policy`.
pub(crate) fn singular(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    let ending = |ending: &str| lower.ends_with(ending).then(|| word.get(..word.len() - ending.len())).flatten();
    if let Some(stem) = ending("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for sibilant in ["sses", "uses", "shes", "ches", "xes"] {
        if ending(sibilant).is_some() {
            return ending("es").unwrap_or(word).to_owned();
        }
    }
    let not_plural = ["ss", "us", "is", "os"].into_iter().any(|end| lower.ends_with(end));
    match ending("s") {
        Some(stem) if !not_plural && stem.len() > 1 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_separators_and_humps() {
        assert_eq!(split("Last Check-in"), ["last", "check", "in"]);
        assert_eq!(split("deviceID"), ["device", "id"]);
        assert_eq!(split("MDMEnabled"), ["mdm", "enabled"]);
        assert_eq!(split("iPad_count"), ["ipad", "count"]);
        assert_eq!(split("Item IDs, PINs"), ["item", "ids", "pins"]);
        assert_eq!(split("SToken File"), ["stoken", "file"]);
        assert_eq!(split("ReturnToService > Enabled"), ["return", "to", "service", "enabled"]);
        assert!(split("🦀 — ").is_empty());
    }

    #[test]
    fn the_number_of_words_is_limited() {
        assert_eq!(split_up_to(&"word ".repeat(10_000), 24).len(), 24);
    }

    #[test]
    fn plurals_lose_their_ending() {
        let words =
            ["devices", "policies", "addresses", "statuses", "licenses", "status", "macos", "data", "axes", "s", "is"];
        let singulars =
            ["device", "policy", "address", "status", "license", "status", "macos", "data", "ax", "s", "is"];
        assert_eq!(words.map(singular), singulars);
    }
}
