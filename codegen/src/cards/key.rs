//! Labels as keys: unique and in `snake_case`.

use std::collections::BTreeMap;

use crate::text::split;

/// A text in `snake_case`; empty if it has no letter or digit.
pub(super) fn snake(text: &str) -> String {
    split(text).join("_")
}

/// The key of a label: `Last Check-in` is `last_check_in`, `ReturnToService > Enabled` is `return_to_service.enabled`.
pub(super) fn of_label(label: &str) -> String {
    let parts: Vec<String> = label.split('>').map(snake).filter(|part| !part.is_empty()).collect();
    parts.join(".")
}

/// Makes keys unique.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// The number of the next key with this base.
    taken: BTreeMap<String, u64>,
}

impl Keys {
    /// The first of these that is free, or else the first one followed by a number.
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
            ("Item PINs", "item_pins"),
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
