//! Names made of words.

use heck::ToUpperCamelCase;

/// The longest name that a document may give to a type, in bytes, before a number.
pub(super) const LONGEST: usize = 60;

/// The longest name that is made for a type, in bytes, before a number.
pub(super) const LONGEST_INVENTED: usize = 38;

/// A text as one PascalCase word of ASCII letters and digits, at most 60 bytes; empty if it has no letter.
pub(super) fn pascal(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let word = plain.to_upper_camel_case();
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let (first, rest) = word.split_at(word.len().min(1));
    let mut word = first.to_ascii_uppercase() + rest;
    word.truncate(LONGEST);
    word
}

/// The last words of a name, as many as fit into `longest` bytes: ids with a prefix differ at their end.
pub(super) fn last_words(name: &str, longest: usize) -> &str {
    let Some(least) = name.len().checked_sub(longest) else { return name };
    let starts = name.char_indices().filter(|(start, c)| *start >= least && c.is_ascii_uppercase());
    let start = starts.map(|(start, _)| start).next().unwrap_or(least);
    name.get(start..).unwrap_or(name)
}

/// Joins two names without repeating words where they meet. If the result is too long, the middle is left out.
pub(super) fn joined(stem: &str, parent: &str, last: &str) -> String {
    let whole = meet(parent, last);
    if whole.len() <= LONGEST_INVENTED {
        return whole;
    }
    let mut short = meet(stem, last);
    if short.len() > LONGEST_INVENTED {
        last_words(last, LONGEST_INVENTED).clone_into(&mut short);
    }
    short
}

/// `a` and `b`, where `b` may begin with the last word of `a`.
fn meet(a: &str, b: &str) -> String {
    let words =
        a.char_indices().filter(|(_, c)| c.is_ascii_uppercase()).filter_map(|(start, _)| a.split_at_checked(start));
    let repeated = words.skip(1).find(|(_, end)| end.len() > 1 && b.strip_prefix(end).is_some_and(starts_word));
    let a = repeated.map_or(a, |(start, _)| start);
    format!("{a}{b}")
}

fn starts_word(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_and_digits_make_a_name() {
        assert_eq!(pascal("os_version"), "OsVersion");
        assert_eq!(pascal("listDevices"), "ListDevices");
        assert_eq!(pascal("get /v1/z"), "GetV1Z");
        assert_eq!(pascal("../../x"), "X");
        assert_eq!(pascal("1st \"; panic!(); //"), "StPanic");
        assert_eq!(pascal("🦀\u{0}"), "");
        assert_eq!(pascal(&"long ".repeat(60)).len(), LONGEST);
    }

    #[test]
    fn the_end_of_a_long_name_is_kept() {
        assert_eq!(last_words("ListDevices", 40), "ListDevices");
        assert_eq!(last_words("AutomatedEnrollmentCreateIntegration", 20), "CreateIntegration");
        assert_eq!(last_words("Lowercasewithoutend", 3), "end");
    }

    #[test]
    fn names_meet_in_one_word_and_stay_short() {
        assert_eq!(joined("GetDevice", "GetDevice", "Device"), "GetDevice");
        assert_eq!(joined("GetDevice", "GetDevice", "DeviceUser"), "GetDeviceUser");
        assert_eq!(joined("GetDevice", "GetDevice", "Devices"), "GetDeviceDevices");
        let long = "Word".repeat(15);
        assert_eq!(joined("GetDevice", &long, "User"), "GetDeviceUser");
    }
}
