//! Labels as keys: words in `snake_case`, each key once.

use std::collections::BTreeMap;

/// The words of a text, lower case: letters and digits, split where a new word starts in `CamelCase`.
///
/// A single letter does not make a word of its own before a capital: `iPhone` and `SToken` are one word.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for run in text.split(|character: char| !character.is_alphanumeric()) {
        split_capitals(run, &mut words);
    }
    words
}

fn split_capitals(run: &str, words: &mut Vec<String>) {
    let characters: Vec<char> = run.chars().collect();
    let mut word = String::new();
    let mut length = 0usize;
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        let after_small = before.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        let last_capital = before.is_some_and(|c| c.is_uppercase()) && after.is_some_and(|c| c.is_lowercase());
        if character.is_uppercase() && (after_small || last_capital) && length > 1 {
            words.push(std::mem::take(&mut word));
            length = 0;
        }
        word.extend(character.to_lowercase());
        length += 1;
    }
    if !word.is_empty() {
        words.push(word);
    }
}

/// `snake_case` of a text; empty if it has no letter or digit.
pub(super) fn snake(text: &str) -> String {
    words(text).join("_")
}

/// The key of a label: `Last Check-in` is `last_check_in`, `ReturnToService > Enabled` is `return_to_service.enabled`.
pub(super) fn of_label(label: &str) -> String {
    let parts: Vec<String> = label.split('>').map(snake).filter(|part| !part.is_empty()).collect();
    parts.join(".")
}

/// Keys that are all different.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// The number that the next key of this base gets.
    taken: BTreeMap<String, u64>,
}

impl Keys {
    /// The first of these that is free, else the first with a number behind it.
    pub(super) fn unique(&mut self, key: String, second: Option<String>) -> String {
        let candidates = [Some(key.clone()), second];
        if let Some(free) = candidates.into_iter().flatten().find(|key| !self.taken.contains_key(key)) {
            self.taken.insert(free.clone(), 2);
            return free;
        }
        let mut number = self.taken.get(&key).copied().unwrap_or(2);
        while self.taken.contains_key(&format!("{key}_{number}")) {
            number += 1;
        }
        let free = format!("{key}_{number}");
        self.taken.insert(free.clone(), 2);
        self.taken.insert(key, number + 1);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_become_keys() {
        let keys = [
            ("Last Check-in", "last_check_in"),
            ("ReturnToService > Profile ID", "return_to_service.profile_id"),
            ("PreserveDataPlan", "preserve_data_plan"),
            ("SToken File Name", "stoken_file_name"),
            ("iPhone Count", "iphone_count"),
            ("OSVersion", "os_version"),
            ("User Email - Exact Match", "user_email_exact_match"),
            ("MDM2Status", "mdm2_status"),
            ("> 🦀 >", ""),
            ("Größe", "größe"),
        ];
        for (label, key) in keys {
            assert_eq!(of_label(label), key);
        }
    }

    #[test]
    fn keys_are_all_different() {
        let mut keys = Keys::default();
        assert_eq!(keys.unique("tags".into(), None), "tags");
        assert_eq!(keys.unique("tags".into(), Some("tags_full".into())), "tags_full");
        assert_eq!(keys.unique("tags_2".into(), None), "tags_2");
        assert_eq!(keys.unique("tags".into(), None), "tags_3");
        assert_eq!(keys.unique("tags".into(), None), "tags_4");
    }
}
