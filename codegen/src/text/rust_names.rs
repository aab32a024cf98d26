//! Names for Rust, made from any text.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The longest name, in bytes, before a number is put behind it.
const LONGEST: usize = 60;

/// Words that cannot be names in some edition, and those that the generated code uses as they are.
const RESERVED_VALUES: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of types and traits that the generated code means in another sense.
const RESERVED_TYPES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Unpin",
    "Vec",
];

/// A `snake_case` name: letters, digits and `_` only, no keyword; `fallback` if the text has no letter or digit.
pub(crate) fn snake(text: &str, fallback: &str) -> String {
    let name = shorten(plain(text).to_snake_case());
    let name = if name.is_empty() { fallback.to_owned() } else { name };
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{name}")
    } else if RESERVED_VALUES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A `PascalCase` name that shadows nothing of the prelude; `fallback` if the text has no letter or digit.
pub(crate) fn pascal(text: &str, fallback: &str) -> String {
    let name = shorten(plain(text).to_upper_camel_case());
    let name = if name.is_empty() { fallback.to_owned() } else { name };
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("N{name}")
    } else if RESERVED_TYPES.contains(&name.as_str()) {
        format!("{name}Value")
    } else {
        name
    }
}

/// The name of a method, a module, or a cargo feature.
pub(crate) fn method_name(text: &str) -> String {
    snake(text, "call")
}

/// Whether a text is the name of a method as it stands.
pub(crate) fn is_method_name(text: &str) -> bool {
    method_name(text) == text
}

/// The name of a type.
pub(crate) fn type_name(text: &str) -> String {
    pascal(text, "Value")
}

/// Whether a text is the name of a type as it stands.
pub(crate) fn is_type_name(text: &str) -> bool {
    type_name(text) == text
}

/// The text with everything but ASCII letters and digits as blanks.
fn plain(text: &str) -> String {
    text.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { ' ' }).collect()
}

fn shorten(mut name: String) -> String {
    name.truncate(LONGEST);
    name.truncate(name.trim_end_matches('_').len());
    name
}

#[cfg(test)]
mod tests {
    use proc_macro2::Ident;

    use super::*;

    #[test]
    fn any_text_becomes_an_identifier() {
        let hostile =
            ["../../x", "fn", "self", "1st", "", "🦀", "\"; panic!(); //", "a-b", "Self", "r#type", "_", "__"];
        for text in hostile.into_iter().chain([&*"long ".repeat(60)]) {
            for name in [snake(text, "value"), pascal(text, "Value")] {
                assert!(syn::parse_str::<Ident>(&name).is_ok(), "{text:?} gives {name:?}");
            }
        }
    }

    #[test]
    fn names_read_as_rust_names_do() {
        assert_eq!(snake("type", "value"), "type_");
        assert_eq!(snake("id__in", "value"), "id_in");
        assert_eq!(snake("PreserveDataPlan", "value"), "preserve_data_plan");
        assert_eq!(snake("1st", "value"), "n1st");
        assert_eq!(pascal("listDevices", "Value"), "ListDevices");
        assert_eq!(pascal("option", "Value"), "OptionValue");
    }
}
