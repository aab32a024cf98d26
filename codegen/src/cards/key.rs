//! Labels as keys: words in `snake_case`.

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
}
