//! The words of type cells and of required marks.

use crate::model::CardType;

/// A required mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Required {
    pub(super) required: bool,
    /// When the value is required, if not always.
    pub(super) when: Option<String>,
}

/// The type that a word names, if it names one.
pub(super) fn known_type(word: &str) -> Option<CardType> {
    Some(match plain(word).to_ascii_lowercase().as_str() {
        "string" | "text" => CardType::String,
        "number" | "integer" | "int" | "decimal" | "float" => CardType::Number,
        "boolean" | "bool" | "true/false" => CardType::Boolean,
        "date" | "datetime" | "date-time" | "date and time" | "date & time" => CardType::Date,
        "object" => CardType::Object,
        "list" | "array" => CardType::List,
        "dropdown" | "drop-down" => CardType::Dropdown,
        _ => return None,
    })
}

/// The words and signs for a value that is required, and for one that is not.
const YES: [&str; 11] = ["true", "yes", "y", "required", "mandatory", "[x]", "✓", "✔", "✅", "☑", "always"];
const NO: [&str; 11] = ["false", "no", "n", "optional", "not required", "[ ]", "✗", "✘", "❌", "✖", "☐"];

/// Reads `TRUE`, `FALSE`, or `TRUE (macOS)`, or another sign of the same meaning.
pub(super) fn required(mark: &str) -> Option<Required> {
    let mark = plain(mark);
    let (word, when) = match mark.split_once('(') {
        Some((word, when)) => (word.trim(), Some(when.trim().strip_suffix(')')?.trim())),
        None => (mark, None),
    };
    // Emoji may be followed by an invisible character that asks for color.
    let word = word.trim_end_matches('\u{fe0f}').to_lowercase();
    match (YES.contains(&word.as_str()), NO.contains(&word.as_str()), when) {
        (true, _, Some("")) => None,
        (true, _, when) => Some(Required { required: true, when: when.map(str::to_owned) }),
        (_, true, None) => Some(Required::default()),
        _ => None,
    }
}

/// A text without the marks of emphasis, code, and quotation around it.
pub(super) fn plain(text: &str) -> &str {
    text.trim().trim_matches(['*', '_', '`', '"', '“', '”']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_marks_are_read_in_any_case() {
        assert_eq!(known_type("Text"), Some(CardType::String));
        assert_eq!(known_type("**boolean**"), Some(CardType::Boolean));
        assert_eq!(known_type("FALSE"), None);
        let mac = Required { required: true, when: Some("macOS".to_owned()) };
        assert_eq!(required("TRUE (macOS)"), Some(mac));
        assert_eq!(required("false"), Some(Required::default()));
        for (yes, no) in [("Yes", "No"), ("required", "Optional"), ("✔\u{fe0f}", "✗"), ("[x]", "[ ]"), ("✅", "❌")]
        {
            assert_eq!(
                (required(yes).map(|mark| mark.required), required(no)),
                (Some(true), Some(Required::default()))
            );
        }
        for odd in ["-", "", "TRUE (", "TRUE ()", "FALSE (macOS)", "maybe"] {
            assert_eq!(required(odd), None, "{odd}");
        }
    }
}
